/** What one does not say before an employer, and how it is said instead: as the thing wanted. */

/** Blame, loss and grief: true perhaps, and nothing to begin with. */
const COMPLAINS =
  /\b(?:told (?:them|him|her|you)|they told us|(?:and|but) I['’]m done|there for me|loses? (?:my|our) (?:money|job|home|house)|badly|boss(?:es)?|(?:they|he|she|nobody|we) never|lost (?:my|our|a (?:child|friend|job)|him|her|them|everything)|losing (?:my|our|him|her)|died|dead|death|dying|buried|killed|funeral|nobody ever (?:asked|told|taught|helped|thanked|listened|showed|gave|said|cared|came|believed|explained|trusted|let|called|paid)|hat(?:e|ed|es)|blam\w+|fault|stupid|unfair|ignor\w+|refus\w+|fired|sacked|moan\w*|complain\w*|(?<!n['’]t (?:even )?)(?:shout\w*|yell(?:s|ed|ing)?\b)|angry|quit|fed up|being told|cr(?:y|ied|ying)|sick of|tired|sleep|bored|afraid|ashamed|fail(?:ed|s|ing)?|cheat\w*|stole\w*|debt|\p{L}+n['’]t have)\b|\bhave a job\b|\b(?:salary|wages?|pays?|contract)\b|\b(?:shop|company|firm|office|factory|managers?|management|owners?|they)\b.*\b(?:wrong|bad|late|cheap)\b/iu;

/** Whether the words blame somebody or tell of a loss. */
export function isComplaint(text: string): boolean {
  return COMPLAINS.test(
    [
      A_THING_DIED,
      GOODS_LOST,
      OTHERS_CRIED,
      OWN_FAULT,
      TOLD_BY_NOBODY,
      CAME_FOR,
      TIRED_OF_WAITING,
      GOOD_BOSS,
      OTHERS_QUIT,
      MASTER_DIED,
      GIVEN_WRONG,
    ].reduce((line, no) => line.replace(no, ''), text),
  );
}

/** A fight of one's own, or care at home: a deed to be proud of, and nobody's business at work. */
const AT_HOME =
  /\b(?:die|stay|live|remain)\p{Ll}* .*\b(?:her|his|their) (?:own |ain )?(?:bed|house|home)\b|\b(?:mam|mum|mom|mother|dad|father|wife|husband|nan|gran\w*|aunt\w*|uncle|brother|sister)\b.*\b(?:her|his|their) (?:own |ain )(?:bed|house|hoose|home)\b|^(?!people|they|everybody)\p{L}+(?<!s) (?:got to|could|was able to) (?:stay|die|live|remain|be) (?:at )?home\b|\b(?:without (?:a )?(?:bet|drink|smok\w+)|bets?|gambl\w+|sober|clean days|drunk|rehab|relapse|nursing home)\b|\bhad a drink\b|\bborrow\p{Ll}* (?:any )?money\b|\b(?:mam|mum|mom|mother|dad|father|wife|husband|nan|gran\w*)(?:['’]s)? (?:at )?home (?:un|till?|to)\b|\b(?:mam|mum|mom|mother|dad|father|wife|husband|nan|gran\w*|aunt\w*|uncle|brother|sister) (?:at home|(?:until|til+|to) the (?:very )?end)\b/iu;

/** "Got my Sundays back with my daughter", "my son talks to me again": one's own won back. */
const KIN =
  '(?:kids?|child(?:ren)?|sons?|daughters?|boys?|girls?|wife|husband|family|mum|mom|mother|dad|father|brother|sister)';
const WON_BACK = new RegExp(
  `\\b(?:got|have|had|won|get|getting) (?:my|our) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|days?|time|visits?|trust|life) back\\b.*\\bmy (?:\\p{L}+ )?${KIN}\\b|\\b(?:got|won|get|getting) (?:(?:custody|the trust) of )?my (?:\\p{L}+ )?${KIN} back(?! to\\b)|\\bmy (?:\\p{L}+ )?${KIN} (?:talks?|speaks?|trusts?|calls?) (?:to |with )?me again\\b|\\bcustody of\\b`,
  'iu',
);

/** Whether a deed is of one’s own life, and not of work. */
export function isOfHome(text: string): boolean {
  return AT_HOME.test(text) || WON_BACK.test(text);
}

/** "They were blamed for what our own screen did": who says so takes the fault on themselves. */
const OWN_FAULT = /\b(?:was|were|is|are|been|being|got) blamed for\b(?=[^.;]*\b(?:our|my) own\b)/giu;

/** "Our fridge died" is nobody's grief, and "the buffalo died" is why somebody treats them. */
const A_THING_DIED =
  /\b(?:cows?|buffalos?|goats?|sheep|lambs?|cal(?:f|ves)|hens?|chickens?|bees|trees?|fish|fridge|freezer|motor|engine|battery|phone|computer|laptop|machine|radio|car|bus|van|truck|bike|boiler|heater|pump|line|screen|server|lift|elevator|generator|power|light) (?:died|(?:was|were|had been|went|lay) dead)\b/giu;
/** "I lost everything inside the freezer": goods, and neither a home nor somebody. */
const GOODS_LOST =
  /\blost everything (?:inside|in|on) (?:the|my|our) (?:freezer|fridge|cold ?room|shop|stall|store|stand|kiosk|van|truck|boat|field|greenhouse|workshop|bakery|oven|pond|warehouse|container|market|server|computer|laptop|phone|drive)\b/giu;
/** "A passenger cried when she saw the crane": what moved somebody is no grief of one’s own. */
const OTHERS_CRIED =
  /(?<!\p{L})(?:an?|one|some|two|three|the) (?:(?!(?:my|our|I|we|died|dead)\b)\p{L}+ ){1,4}cried\b/giu;
/** "Nobody told them about the humidity" blames nobody. */
const TOLD_BY_NOBODY = /\bnobody (?:had |ever )?told (?:them|him|her)\b/giu;
/** Where somebody was when it happened. */
const CAME_FOR = /\b(?:for|at) (?:a|the) funeral\b/giu;

/** "My first boss here had patience": who did well by one is praised. */
const GOOD_BOSS =
  /\bboss(?= (?:here )?(?:had (?:so much |the )?patience|taught|trained|showed|trusted|let|gave me|asked me|believed)\b)/giu;

/** "My trainee quit after a drowning call": who leaves is somebody else. */
const OTHERS_QUIT = /\b(?:my|our|the|an?|one|some) (?:(?!I\b|we\b|and\b)\p{L}+ ){1,3}quit\b/giu;
/** "The man over in Boyle died and nobody took his round": who knew the work is gone, and it is still to be done. */
const MASTER_DIED =
  /\b(?:my (?:(?:old|own|first) )?(?:teacher|master|mentor|instructor|ustad|maestro|professor|tutor)|the (?:(?:old|last|only) )?(?:man|woman|fella|lady|one|\p{Ll}{3,}[eo]r|\p{Ll}+ist)(?: \p{L}+){0,4}?) died(?= and (?:nobody|no one|half|most|all|everything|what)\b)/giu;
/** "They gave her the wrong tablets": what went wrong is what somebody wants to set right. */
const GIVEN_WRONG =
  /\bthey (?:gave|sent|sold|took|told|read|wrote|handed) (?:(?!and\b|but\b)\p{L}+ ){0,3}wrong (?!and\b|but\b)\p{Ll}+/giu;

/** Who is tired of waiting does it themselves. */
const TIRED_OF_WAITING = /\btired of (?:just )?(?:waiting|watching)\b/giu;

const REFUSES =
  /\b(?:nobody|no(?: one| more|body)?|not|never|nothing|none|without|left alone|micro-?manag\w*|\p{L}+n['’]t|timing me|on my back|my shoulder|boring)\b/iu;
/** "I've no idea of the answer" refuses nothing. */
const NO_REFUSAL =
  /\bno idea\b|\bnot only\b|\bnothing['’]?s? (?:has |is )?gone (?:to plan|right)\b|\b(?:someone|somebody|a \p{Ll}+) (?:really )?(?:doesn|don|didn|can|won)['’]?t (?:want me to|believe|think|know|understand|eat|sleep|talk)\b/giu;

/** A refusal, and what is wanted in its place, after "when". */
const WANTED: readonly (readonly [RegExp, string])[] = [
  [
    /micro-?manag|my shoulder|timing|on my back|(?:watching|checking) (?:me|us)/i,
    'I am trusted to get on with it',
  ],
  [
    /interrupt|left alone|alone|bother|in my way|^(?:nobody|no one)(?:['’]s| is)? (?:talk|speak|call|email)/i,
    'I can get on with it',
  ],
  [/deadline|rush|hurry/i, 'I can take the time a thing needs'],
  [
    /\bno phones?\b|without (?:the |a )?phones?\b|phones? (?:never|does not|doesn['’]t|not) ring/i,
    'I can work in writing',
  ],
  [/yell|shout|drama|scream|fight|argu/i, 'people speak to each other with respect'],
  [/meeting/i, 'I can work through the day in one piece'],
  [/travel/i, 'I can stay in one place and know it well'],
  [/the same|boring|bored/i, 'the days are not all alike'],
  [/stress/i, 'the day is calm enough to do things well'],
  [/boss/i, 'I am trusted to decide for myself'],
  [/sell|present/i, 'the work can speak for itself'],
  [/politics/i, 'people say what they mean'],
  [/loud|noise|noisy/i, 'it is quiet enough to think'],
];

/** Whether the words turn something away: "nobody is timing me". */
export function isRefusal(text: string): boolean {
  return REFUSES.test(text.replace(NO_REFUSAL, ''));
}

/** What somebody wants who refuses this, after "when"; null where nothing surely is. */
export function wantedFor(text: string): string | null {
  return isRefusal(text) ? (WANTED.find(([pattern]) => pattern.test(text))?.[1] ?? null) : null;
}
