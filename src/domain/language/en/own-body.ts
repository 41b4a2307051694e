import { onceByText } from '#src/domain/text/readings.ts';

const PART =
  'back|knees?|wrists?|hips?|shoulders?|lungs?|spine|eyes?|eyesight|ears?|hearing|hands?|fingers?|feet|legs?|ankles?|elbows?|neck|nerves|kidneys?|liver|joints?|stomach|tendons?|chest|heart|body|sugar|blood pressure';
const FAILS =
  "(?:is|are|was|were|got|gets?|went|goes|has|have) (?:\\p{L}+ ){0,2}?(?:bad|shot|gone|done|finish(?:ed)?|broken?|bust(?:ed)?|knackered|cooked|wrecked|ruined|worn|weak|going|failing|sore|numb|hurt(?:s|ing)?|out|away)|hurts?|aches?|fails?|failed|gave|won['’]t|cannot|can['’]t|no longer|went";
const ILLNESS =
  'diabetes|diabetic|insulin|asthma|arthritis|epilepsy|epileptic|silicosis|black lung|hernia|heart attack|bad (?:back|knees?|hips?|heart|lungs?|shoulders?)';

const OF_OWN_BODY = new RegExp(
  [
    `(?:\\bmy (?:own |whole |bad |right |left )?|^(?:the |both )?(?=back|knee|wrist|hip|shoulder|lung|sugar))(?:${PART})(?:['’]s|['’]re)? (?:${FAILS})\\b`,
    '\\bspots? on (?:my|the) (?:lungs?|liver|x-?ray|scan)\\b',
    `\\bmy (?:x-?ray|scan|mri|${ILLNESS})\\b`,
    `\\bI(?:['’](?:m|ve)| am| was| have| had| got)(?: (?:an?|got|had|now))* (?:${ILLNESS})\\b`,
    "\\b(?:doc|doctors?|surgeon|physio|medical) (?:\\p{L}+ )?(?:(?:won|wouldn|can)['’]t|will not|would not) (?:\\p{L}+ )?(?:pass|clear|let|sign) me\\b",
  ].join('|'),
  'iu',
);

/** Whether somebody tells what ails their own body: "my wrists are shot", and not "my hands still remember". */
export const isOfOwnBody: (text: string) => boolean = onceByText((text) => OF_OWN_BODY.test(text));
