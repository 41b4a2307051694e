import { onceByText } from '#src/domain/text/readings.ts';

const PART =
  'back|knees?|wrists?|hips?|shoulders?|lungs?|spine|eyes?|eyesight|ears?|hearing|hands?|fingers?|feet|legs?|ankles?|elbows?|neck|nerves|kidneys?|liver|joints?|stomach|tendons?|chest|heart|body|sugar|blood pressure';
/** What is broken, torn or lost, besides. */
const LIMB = `${PART}|arms?|thumbs?|toes?|ribs?|collarbone|skull|dis[ck]s?|ligaments?|cartilage|scalp|sight|vision|voice|balance|memory|hair|strength`;
const FAILS =
  "(?:is|are|was|were|got|gets?|went|goes|has|have) (?:\\p{L}+ ){0,2}?(?:bad|shot|gone|done|finish(?:ed)?|broken?|bust(?:ed)?|knackered|cooked|wrecked|ruined|worn|weak|going|failing|sore|stiff|numb|swollen|hurt(?:s|ing)?|out|away)|hurts?|aches?|fails?|failed|gave|won['’]t|cannot|can['’]t|no longer|went|(?:says?|said|tells? me|told me|is telling me)(?: it(?:['’]s| is))? (?:no|enough|stop|to stop|done)|(?:began|begins?|started|starts?) (?:to (?:be |get )?|getting )?(?:stiff|sore|bad|weak|numb|hurt\\p{L}*|ach\\p{L}+|shak\\p{L}+|trembl\\p{L}+|fail\\p{L}*|swell\\p{L}*|go\\p{L}*|giv\\p{L}+)";
const ILLNESS =
  'diabetes|diabetic|insulin|asthma|arthritis|epilepsy|epileptic|silicosis|black lung|hernia|heart attack|bad (?:back|knees?|hips?|heart|lungs?|shoulders?)';
/** What was done about it, or came of it. */
const TREATED =
  'ops?|operations?|surgery|surgeries|replacements?|transplant|bypass|stents?|pacemaker|biopsy|injury|injuries|accident|diagnosis|breakdown|burn-?out|stroke|seizures?|concussion|tumou?r|lump|slipped dis[ck]|heart attack';
const DOCTOR =
  '(?:doc|docs|doctors?|dr|gp|consultant|surgeon|specialist|physio|optician|cardiologist|hospital|medical)';
const SELF =
  "I(?:[’'](?:m|ve|d)| am| was| have| had)?(?: (?:always|just|only|still|kept|started|been|even|nearly))*";

const OF_OWN_BODY = new RegExp(
  [
    `(?:\\bm[ya] (?:own |whole |bad |right |left |two )?|(?:^|, |\\band )(?:the |both )?(?=back|knee|wrist|hip|shoulder|lung|sugar))(?:${PART})(?:['’]s|['’]re)? (?:${FAILS})\\b`,
    '\\bspots? on (?:my|the) (?:lungs?|liver|x-?ray|scan)\\b',
    `\\bmy (?:x-?ray|scan|mri|${ILLNESS})\\b`,
    `\\bI(?:['’](?:m|ve)| am| was| have| had| got)(?: (?:an?|got|had|now))* (?:${ILLNESS})\\b`,
    // "I did the shoulder in off a beech".
    `\\bI (?:had )?(?:did|done) (?:(?:my|the|me) )(?:\\p{L}+ )?(?:${LIMB}) in\\b`,
    // What a doctor said of them.
    `\\b${DOCTOR} (?:\\p{L}+ )?(?:(?:won|wouldn|can)['’]t|will not|would not) (?:\\p{L}+ )?(?:pass|clear|let|sign) me\\b`,
    `\\b${DOCTOR} (?:(?:has|have|just|even|also) )*(?:told|tells?|warned|ordered|advised) (?:to )?me(?= (?:that I|I\\b|my (?:${LIMB})|(?:about |that )?(?:the|both|these) (?:${LIMB})|about (?:it|my (?:${LIMB}))|no\\b|not\\b|to (?:stop|rest|change|find|quit|slow|take|give|leave|look|get))|$|[,.;])`,
    `\\b${DOCTOR} (?:said|says?|reckons?|thinks?|found|finds) (?:that )?(?:(?:the |my )?(?:${LIMB})\\b|no\\b|no more|stop|enough|another|\\d|(?:one|two|three|a few) (?:more )?(?:years?|seasons?|months?)|I (?:can|must|should|have|need|am|will)|I['’]m|it(?:['’]s| is) (?:time|over|enough))`,
    `\\b${DOCTOR} (?:diagnosed|signed|operated on|stopped|banned) me\\b`,
    // What they have been through, and what they can do no more.
    `\\b${SELF} (?:cough(?:ed|ing)?|limp(?:ed|ing)?|faint(?:ed|ing)?|collapsed|vomit(?:ed|ing)?|wheez(?:ed|ing)|bled(?! the)|bleeding|blacked out|passed out|threw up)\\b`,
    `\\b${SELF} (?:lost|losing|broke|broken|hurt|injured|tore|twisted|sprained|cracked|crushed|burn(?:ed|t)|bust(?:ed)?|wrecked) (?:(?:half|most|part|some) of )?(?:my|both|an?|one|two) (?:own |left |right |bad )?(?:${LIMB})\\b`,
    `\\b${SELF} (?:had |have |got |get |need(?:ed)? )?(?:an?|my|the|two|three|both) (?:\\p{L}+ ){0,2}?(?:${TREATED})(?=$|[,.;]| (?:on|in|at|and|last|that|when|from|to (?:my|the)|\\d))`,
    `\\b${SELF} (?:(?:was|been|got|fell|am) )?(?:very |really |so )?(?:sick|ill|injured|hospitali[sz]ed|diagnosed|laid up|burn(?:t|ed) out|in (?:the )?hospital(?! (?:management|admin\\p{L}*|catering|kitchens?|care|cleaning|finance|services?))|on (?:a |the )?(?:ventilator|crutches|dialysis))(?=$|[,.;]| (?!of\\b))`,
    `\\bI (?:can(?:not|['’]t)|can no longer|could(?: not|n['’]t)) (?:see|hear|walk|bend|lift|kneel|climb|stand|breathe|sleep|grip)\\b(?: \\p{L}+){0,3}? (?:any ?more|properly|well|right|again)\\b`,
    // What it is called, by the part of the body.
    `(?:^|, |\\band )(?:(?:the|my|a|an|two|both) )?(?:(?:first|second|third|last|new|bad|big|old) )?(?:${LIMB}|brain|cancer) (?:${TREATED}|scans?|pains?|troubles?|problems?)\\b`,
    `^(?:the|my) (?:operation|op|surgery|diagnosis|stroke|injury|burn-?out|breakdown|illness|cancer|heart attack)(?=$|[,.;]| (?:and|in|last|that))`,
    `\\b(?:the|an?|with) (?:${PART}) of (?:an? )?(?:\\d|old )|\\b(?:lungs?|back|knees|heart) like (?:an? )?(?:\\d|old )`,
  ].join('|'),
  'iu',
);

/** Whether somebody tells what ails their own body: "my wrists are shot", and not "my hands still remember". */
export const isOfOwnBody: (text: string) => boolean = onceByText((text) => OF_OWN_BODY.test(text));
