/** Matters that are a person's own business. What speaks of one stays out of every text for strangers. */
export const TOPICS = ['money', 'health', 'disability', 'age', 'family', 'prison', 'migration'] as const;
export type Topic = (typeof TOPICS)[number];

/** People whom one speaks of as one's own. */
const KIN =
  '(?:husband|wife|partner|boyfriend|girlfriend|son|daughter|child|kid|baby|mum|mam|mom|mother|dad|father|brother|sister|nan|gran|grandmother|grandfather)';

/**
 * Ways to speak of each matter as one's own. Each row is a whole phrase, since a single word ("old", "broke",
 * "sentence") says too little; when a phrase might be private, it counts as private: the person may share it with one press.
 */
const OWN_MATTERS: Readonly<Record<Topic, readonly RegExp[]>> = {
  money: [
    /\b(?:my|our|his|her|the) (?:debts?|loans?|salary|wages?|overdraft|mortgage|savings|rent|bills|bankruptcy|benefits|credit cards?|tax bill)\b/i,
    /(?<!\b(?:people|families|others|those|someone|anyone|households|customers|students|clients) )\b(?:in|into|out of|with) debts?\b|\bbankrupt\w*|\bskint\b|\bminimum wage\b|\buniversal credit\b|\bfood ?banks? for us\b|\bpay ?day loan/i,
    /\b(?:I|we) (?:still )?(?:owe|earn(?:ed)?|borrowed)\b|\bI(?:’m| am)? (?:still )?(?:paying (?:off|back)|behind (?:on|with))/i,
    /[£$€₦₹¥]\s?\d|\b\d+(?:[.,]\d+)?\s?(?:k|grand|euros?|pounds?|dollars?|bucks|usd|gbp|eur|zł|pln|rand|pesos?|rupees?|cedis?|naira)\b/i,
  ],
  health: [
    /\b(?:my|our) (?:\w+ ){0,2}(?:health|illness|sickness|back(?! (?:home|garden|yard|then))|spine|dis[ck]s?|knees?|hips?|shoulders?|lungs?|nerves|depression|anxiety|panic|breakdown|burn ?out|ptsd|adhd|cancer|tumou?r|stroke|operation|surgery|pain|meds|medication|tablets|addiction|drinking|recovery|rehab|therapy|therapist|counsell?or|pregnancy|miscarriage|menopause|diabetes|asthma|epilepsy|migraines?)\b/i,
    /\b(?:I|we)(?:’m|’ve| am| was| have| had| have been| had been| got| get)(?: \w+)? (?:ill|sick|diagnosed|depressed|anxious|suicidal|burn(?:t|ed) ?out|sober|signed off|an? (?:alcoholic|addict)|cancer|adhd|ptsd|depression|anxiety|panic attacks?|epilep\w+|diabet\w+|hiv|a (?:stroke|breakdown|heart attack))\b/i,
    /\b(?:nervous breakdown|panic attacks?|long covid|sick leave|signed off|heart (?:attack|condition|trouble|problems?)|slipped dis[ck]|bad back|back (?:is|was|has) (?:finished|gone|broken|bad|done|kaput|had it)|bed rest|chemo\w*|antidepressants?)\b/i,
    new RegExp(
      `\\bmy ${KIN}(?:’s)? (?:\\w+ ){0,3}(?:dementia|cancer|illness|stroke|alzheimer\\w*|sick|ill|depression)\\b`,
      'i',
    ),
  ],
  disability: [
    /\b(?:I|we)(?:’m| am| was)(?: born)?(?: \w+)? (?:deaf|blind|disabled|autistic|dyslexic|hard of hearing|in a wheelchair|neurodiver\w+)\b/i,
    /\bmy (?:\w+ )?(?:disability|wheelchair|hearing|deafness|blindness|eyesight|sight loss|autism|dyslexia|stammer|stutter|impairment|condition|interpreters?)\b/i,
    /\bas an? (?:\w+ )?(?:deaf|blind|disabled|autistic|dyslexic) |\b(?:I|we) (?:stammer|stutter|lip-?read|sign)\w*\b|\bbeing (?:deaf|blind|disabled|autistic|dyslexic)\b/i,
    /\b(?:deaf|blind|disabled|autistic|dyslexic|stammer\w*|stutter\w*)\b.*\b(?:like me|like us|same as me|me too|as me)\b/i,
    /\b(?:stammer|stutter)(?:ing|s|ed)? (?:kid|boy|girl|me)\b|\bI was the (?:kid|one|boy|girl) who (?:stammer|stutter)/i,
  ],
  age: [
    /\bat my age\b|\bmy age\b|\btoo (?:old|young) (?:to|for)\b|\b\d\d[- ]years?[- ]old\b|\bover the hill\b|\bageis[mt]/i,
    /\bI(?:’m| am)(?: only| already| nearly| almost| now| just)? [1-9]\d\b(?!\s?(?:minutes?|mins?|hours?|days?|weeks?|months?|miles?|km|%))|\bI(?:’m| am) in my (?:teens|\w+ies)\b/i,
    /\b(?:at|past|over|turned|turning) (?:1[4-9]|[2-7]\d)\b(?![:.]\d)(?=.*\b(?:I|me|my|nobody|no ?one|they)\b)|\b(?:I|me|my|nobody|no ?one)\b.*\b(?:at|past|over|turned|turning) (?:[2-7]\d)\b(?![:.]\d|\s?(?:minutes?|people|miles?|km|%|[ap]m|covers?|staff))/i,
    /\bmy (?:pension|retirement)\b|\bbefore I (?:retire|die)\b/i,
  ],
  family: [
    /\bdivorc\w*|\bmy ex\b|\bex-?(?:husband|wife|partner)\b|\bcustody\b|\bdomestic (?:violence|abuse)\b|\balimony\b|\bchild support\b/i,
    /\b(?:violent|abusive|drunk|alcoholic) (?:husband|wife|partner|father|mother|dad|mum|home|marriage)\b|\b(?:I|we) (?:split up|separated|broke up)\b|\bafter the split\b|\bseparat(?:ed|ion) from my\b/i,
    /\bwidow\w*|\bbereave\w*|\bsingle (?:mum|mom|mother|dad|father|parent)\b/i,
    new RegExp(
      `\\b(?:my|our|their) ${KIN}\\b(?:’s)?(?: \\w+){0,2} (?:died|passed|left (?:me|us)|drank|drinks|hit me|death|funeral|was lost|drowned|went)\\b|\\b(?:since|after|when|before|until) (?:I|we) lost (?:my|our|him|her|them)\\b|\\blost my ${KIN}\\b`,
      'i',
    ),
  ],
  prison: [
    /\b(?:my|our) (?:sentence|conviction|criminal record|record|probation|parole|licence conditions|release|time inside|cell(?:mate)?)\b/i,
    /\b(?:I|we)(?:’ve|’d)? (?:was|were|went|been|got|came|come|did|done|have been|had been|spent)\b.*\b(?:inside|prison|jail|nick|time inside|out of (?:prison|jail))\b/i,
    /\b(?:when|since|after|before) I (?:got|came|get|come) out\b|\b(?:in|out of|from|leaving) (?:prison|jail|the nick|custody)\b.*\b(?:I|me|my|like me|myself)\b|\b(?:I|me|my|like me|us)\b.*\b(?:prison|jail)\b|\bex-?(?:con|offender|prisoner)\b|\b(?:years?|months?) inside\b/i,
  ],
  migration: [
    /\b(?:my|our|no|without|get(?:ting)?) (?:visa|papers|asylum|work permit|permit|residence|residency|citizenship|green card|passport|refugee status|immigration status|status)\b/i,
    /\b(?:I|we)(?:’m| am| was| were|’re| are| came| arrived)(?: \w+){0,2} (?:an? )?(?:refugees?|asylum.?seekers?|immigrants?|migrants?|undocumented|illegal)\b|\basylum\b|\bundocumented\b/i,
    /\b(?:I|we)(?:’ve| have| had to)? (?:fled|flee|escaped?|left because of the war)\b|\b(?:since|because of|before|after|from|when) (?:the )?war\b|\bwhen (?:I|we) (?:came|arrived|moved) (?:here|to|from|over)\b|\bsince (?:I|we) (?:came|arrived|moved)\b/i,
    new RegExp(
      `\\b(?:my|our) (?:family|children|kids|sons?|daughters?|parents|${KIN})\\b.*\\b(?:come|bring|get) (?:\\w+ )?(?:here|over)\\b|\\b(?:bring(?:ing)?|get(?:ting)?|fetch(?:ing)?) (?:my|our) (?:family|wife|husband|children|kids|sons?|daughters?|parents|mother|father|mum|dad|brothers?|sisters?)\\b.* (?:here|over)\\b`,
      'i',
    ),
    /\b(?:my (?:home )?country|back home|new (?:to|in) (?:this|the) country|deport\w*|home office)\b/i,
  ],
};

/** The private matter that the words speak of as the person's own, or null. Total over any string; English only. */
export function topicOf(words: string): Topic | null {
  const line = words.slice(0, READ_AT_MOST).replaceAll("'", '’');
  return TOPICS.find((topic) => OWN_MATTERS[topic].some((pattern) => pattern.test(line))) ?? null;
}

/** A matter named far down in a pasted page is not printed anyway: only the beginning of an answer can be. */
const READ_AT_MOST = 4_000;
