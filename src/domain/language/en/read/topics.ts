import { TOPICS, type Topic } from '#src/domain/model/topic.ts';
import { amongThem } from './among-them.ts';
import { tidy } from './clean.ts';
import { livesWith } from './lives-with.ts';

/** People whom one speaks of as one's own. */
const KIN =
  '(?:husband|wife|partner|boyfriend|girlfriend|son|daughter|child|kid|baby|mum|mam|mom|mother|dad|father|brother|sister|nan|gran|grandmother|grandfather)';

/** The bare words of each matter. Alone they say nothing of the person: others have them too. */
const MATTER: Readonly<Record<Exclude<Topic, 'age'>, string>> = {
  money:
    '(?:in debt|on benefits|on the dole|on welfare|homeless\\w*|bankrupt\\w*|in poverty|sofa[- ]surf\\w+|food ?banks?)',
  health:
    '(?:HIV|AIDS|bipolar|schizophreni\\w+|psychosis|depres+i\\w+|depressed|anx(?:ie|ei)ty|PTSD|OCD|anorexi\\w+|bulimi\\w+|eating disorders?|addict\\w*|alcoholi\\w+|sober|sobriety|overdos\\w+|self-?harm\\w*|suicid\\w+|IVF|infertil\\w+|miscarriages?|cancer|epilep\\w+|diabet\\w+|mental (?:health|illness))',
  disability:
    '(?:deaf|blind|disabled|autis\\w+|dyslexi\\w+|dyspraxi\\w+|ADHD|stammer\\w*|stutter\\w*|wheelchairs?|learning disabilit\\w+)',
  family:
    '(?:raped?|abus\\w+|domestic violence|violent (?:homes?|m[ae]n|partners?|marriages?)|(?:hits?|beats?) (?:them|her|him)|survivors? of \\w+|widow\\w*|bereaved|divorc\\w+|in care|care leavers?)',
  prison:
    '(?:prison\\w*|jail\\w*|been inside|ex-?offend\\w+|offend\\w+|convict\\w+|suspended sentences?|probation|on (?:licence|tag))',
  migration: '(?:refugees?|asylum\\w*|migrants?|immigrants?|undocumented|visas?|without papers|deport\\w+)',
};

const AMONG_BARE: Readonly<Partial<Record<Topic, (line: string) => boolean>>> = Object.fromEntries(
  Object.entries(MATTER).map(([topic, matter]) => [topic, amongThem(matter)]),
);

/** What somebody is treated or helped with. */
const CARE =
  "(?:therapy|counsell?ing|dialysis|physio|scans?|chemo|treatments?|check-?ups?|doctors?(?:[’']s)?|gp|hospital|clinic|AA)";
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';

/**
 * Ways to speak of each matter as one's own. Each row is a whole phrase, since a single word ("old", "broke",
 * "sentence") says too little; when a phrase might be private, it counts as private: the person may share it with one press.
 */
const OWN_MATTERS: Readonly<Record<Topic, readonly RegExp[]>> = {
  money: [
    /\b(?:off|on) (?:benefits|the dole|welfare|jobseeker\w*)$|\bdisability (?:pension|benefits?)\b/i,
    /\b(?:my|our|his|her|the) (?:debts?|loans?|salary|wages?|overdraft|mortgage|savings|rent|bills|bankruptcy|benefits|credit cards?|tax bill)\b/i,
    /(?<!\b(?:people|families|others|those|someone|anyone|households|customers|students|clients) (?:get(?:ting)? |who are )?)\b(?:in|into|out of|with) debts?\b|\bbankrupt\w*|\bskint\b|\bminimum wage\b|\buniversal credit\b|\bfood ?banks? for us\b|\bpay ?day loan/i,
    /\b(?:I|we) (?:still )?(?:owe(?! it| that| this| everything)|earn(?:ed)?(?! (?:\w+ ){1,2}(?:trust|respect|place|badge|name|confidence|smiles?|thanks|degree|licen[cs]e)\b)|borrowed(?= .*(?:money|cash|from|\d)))\b|\bI(?:’m| am)? (?:still )?(?:paying (?:off|back)|behind (?:on|with))/i,
    /[£$€₦₹¥]\s?\d|\b\d+(?:[.,]\d+)?\s?(?:k(?! (?:with|run|race|walk|swim|for|every|in)\b)|grand|euros?|pounds?|dollars?|bucks|usd|gbp|eur|zł|pln|rand|pesos?|rupees?|cedis?|naira)\b/i,
  ],
  health: [
    /\bbeing an? (?:recover\w+ |ex-?)?(?:alcoholic|addict)\b|\bhid my HIV\b|\b(?:stay|stayed|staying|been|get|got|getting) (?:sober|off the (?:booze|drink|drugs|bottle))\b|\b\d+[- ]day chip\b|\b(?:days|weeks|months|years) (?:clean|sober|without (?:an? |any )?(?:bet|bets|betting|gambling|drink|drinking|booze|drugs|using|fix))\b/i,
    /\b(?:my|our) (?!(?:\w+ )?(?:patients|clients|customers|residents|pupils|students|animals)\b)(?:\w+ ){0,2}(?:health|illness|sickness|spine|dis[ck]s?|knees?|hips?|shoulders?|lungs?|nerves|depression|anxiety|panic|breakdown(?! (?:lorry|truck|van|service|of))|burn ?out|ptsd|adhd|cancer|tumou?r|stroke|operation|surgery|pain|meds|medication|tablets|addiction|drinking(?! water)|recovery|rehab|therapy(?! (?:dogs?|rooms?|clients?))|therapist|counsell?or|pregnancy|miscarriage|menopause|diabetes|asthma|epilepsy|migraines?)\b(?! (?:clinics?|wards?|units?|nursing|research)\b)/i,
    /\b(?:I|we)(?:’m|’ve| am| was| have| had| have been| had been| got| get)(?: \w+)? (?:ill|sick(?! of)|diagnosed|depressed|anxious|suicidal|burn(?:t|ed) ?out|sober|signed off(?= sick| work| for| with| by (?:the|my) (?:doctor|gp)|$)|an? (?:alcoholic|addict)|cancer|adhd|ptsd|depression|anxiety|panic attacks?|epilep\w+|diabet\w+|hiv|a (?:stroke(?! of)|breakdown|heart attack))\b/i,
    /\b(?:my|our) (?:\w+ )?(?:stomach|belly|gut|head|chest|body|neck|hands?|wrists?|fingers?|arms?|legs?|feet|joints|bones|heart|eyes|ears?)(?: \w+)? (?:hurts?|aches?|ached|(?:is|are|was|were|got) (?:bad|sore|gone|finished|done|broken|worn out)|gives? (?:out|way)|gave (?:out|way))\b/i,
    // What one's own body can still do, or what spares it.
    /\b(?:my|our) (?:own )?(?:body|joints|bones|legs|feet)(?: \w+)? (?:can(?:no|’|')?t?|could(?:n[’']t)?|will|won[’']t|would(?:n[’']t)?) (?:\w+ ){0,2}(?:take|keep|stand|manage|cope|bear|handle|do|lift|carry)\b|\b(?:kind(?:er)?|gentle(?:r)?|eas(?:y|ier)|hard(?:er)?|heavy|good|better|bad) (?:to|on|for) (?:my|our) (?:own )?(?:body|joints|bones|legs|feet|hands|wrists)\b(?! language)/i,
    // "Behind my back" and "my old job back" speak of no spine.
    /(?<!\b(?:behind|watch\w*) )\b(?:my|our) (?:(?:lower|upper|bad|poor|sore|aching|own|whole|old|weak|painful) )?back(?! (?:home|garden|yard|then|door|room|office|pocket|seat|kitchen)\b)/i,
    /\b(?:nervous breakdown|panic attacks?|long covid|(?<!people |those |someone )on sick leave|signed off (?:sick|work)|heart (?:attack|condition|trouble|problems?)(?! (?:clinic|ward|nurses?|patients))|slipped dis[ck]|bad back|back (?:is|was|has) (?:finished|gone|broken|bad|done|kaput|had it)|bed rest|chemo\w*|antidepressants?)\b/i,
    // "Time off for scans", "therapy on Thursdays": an hour that somebody must keep free.
    new RegExp(
      `^time off for (?:my )?${CARE}\\b|^(?:my )?${CARE} (?:(?:meetings?|visits?|sessions?|mornings?) )?(?:(?:on|is|every) )?(?:${DAY}|(?:appointments?|appts?)$)|^AA (?:meetings?|nights?)`,
      'i',
    ),
    new RegExp(
      `\\bmy ${KIN}(?:’s)? (?:\\w+ ){0,3}(?:dementia|cancer|illness|stroke|alzheimer\\w*|sick|ill|depression)\\b`,
      'i',
    ),
  ],
  disability: [
    new RegExp(`\\bmy (?:autistic|disabled|deaf|blind) ${KIN}\\b`, 'i'),
    /\b(?:I|we)(?:’m| am| was)(?: born)?(?: \w+)? (?:deaf|blind(?! to)|disabled|autistic|dyslexic|hard of hearing|in a wheelchair|neurodiver\w+)\b/i,
    /\bmy (?:\w+ )?(?:disability|wheelchair|hearing|deafness|blindness|eyesight|sight loss|autism|dyslexia|stammer|stutter|impairment|condition|interpreters?)\b/i,
    /\bas an? (?:\w+ )?(?:deaf|blind|disabled|autistic|dyslexic) |\b(?:I|we) (?:stammer\w*|stutter\w*|lip-?read\w*|signed to|sign(?! (?:up|off|on|in|out|the|a|an|for|my|our|their|his|her|every|each|all|it)\b))\b|\bbeing (?:deaf|blind|disabled|autistic|dyslexic)\b/i,
    /\b(?:deaf|blind|disabled|autistic|dyslexic|stammer\w*|stutter\w*)\b.*\b(?:like me|like us|same as me|me too|as me)\b/i,
    /\b(?:stammer|stutter)(?:ing|s|ed)? (?:kid|boy|girl|me)\b|\bI was the (?:kid|one|boy|girl) who (?:stammer|stutter)/i,
  ],
  age: [
    /\bat my age\b|\bmy age\b|(?<!\b(?:kids|children|boys|girls|babies|lambs|animals) )\btoo (?:old|young) (?:to|for)\b|\b\d\d[- ]years?[- ]old\b(?! (?:bikes?|bicycles?|cars?|vans?|trucks?|engines?|motors?|machines?|houses?|buildings?|roofs?|trees?|boats?|ovens?|boilers?|pumps?|tractors?|clocks?|computers?|pianos?|systems?)\b)|\bover the hill\b|\bageis[mt]/i,
    /\bI(?:’m| am)(?: only| already| nearly| almost| now| just)? [1-9]\d\b(?!\s?(?:minutes?|mins?|hours?|days?|weeks?|months?|miles?|km|%))|\bI(?:’m| am) in my (?:teens|\w+ies)\b/i,
    /\b(?:at|past|over|turned|turning) (?:1[4-9]|[2-7]\d)\b(?![:.]\d)(?=.*\b(?:I|me|my|nobody|no ?one|they)\b)|\b(?:I|me|my|nobody|no ?one)\b.*\b(?:at|past|over|turned|turning) (?:[2-7]\d)\b(?![:.]\d|\s?(?:minutes?|people|miles?|km|%|[ap]m|covers?|staff))/i,
    /\bmy (?:pension|retirement)\b|\bbefore I (?:retire|die)\b/i,
  ],
  family: [
    /^(?:to )?leave (?:him|her)\b/i,
    /\bdivorc\w*\b(?! (?:dads|mums|parents|fathers|mothers|couples|people|women|men|lawyers?|courts?)\b)|\bmy ex\b|\bex-?(?:husband|wife|partner)\b|\bcustody\b(?! (?:sergeant|suite|officer|nurse))|\bdomestic (?:violence|abuse)\b(?! (?:survivors|victims|refuges?|shelters?|charit\w+))|\balimony\b|\bchild support\b/i,
    /\b(?:violent|abusive|drunk|alcoholic) (?:husband|wife|partner|father|mother|dad|mum|home|marriage)\b|\b(?:I|we) (?:split up|separated|broke up)\b|\bafter the split\b|\bseparat(?:ed|ion) from my\b/i,
    /\b(?:I(?:’m| am| was)|as|being|been|left|became)(?: an?)? widow(?:er|ed)?\b|\bmy (?:widow\w*|bereavement)\b|\bI was bereaved\b|\bsince the bereavement\b|\bsingle (?:mum|mom|mother|dad|father|parent)\b/i,
    new RegExp(
      `\\b(?:my|our|their) ${KIN}\\b(?:’s)?(?: \\w+){0,2} (?:died|passed|left (?:me|us)|drank(?! (?:tea|coffee|water))|drinks(?! (?:tea|coffee|water))|hit me|death|funeral|was lost|drowned|went(?! (?:first|home|along|to (?:the|a|my|school|work))\\b))\\b|\\b(?:since|after|when|before|until) (?:I|we) lost (?:my|our|him|her|them)\\b|\\blost my ${KIN}\\b(?!’s)`,
      'i',
    ),
  ],
  prison: [
    /\b(?:my|our) (?:sentence|conviction|criminal record|record(?! (?:for|of|player|shop|collection|label|time))|probation|parole|licence conditions|release(?! (?:notes|dates?|of|plans?))|time inside|cell(?:mate)?)\b/i,
    /\b(?:I|we)(?:’ve|’d)? (?:was|were|went|been|got|came|come|did|done|have been|had been|spent)\b.*\b(?:(?<!work(?:ed|ing)? |play(?:ed|ing)? )inside(?! (?:the|a|an|my|our|it|when|while|all)\b)|prison|jail|nick|time inside|out of (?:prison|jail))\b/i,
    /\b(?:I|we)(?:’ve been| have been|’m| am| was| were| got)(?: \w+)? (?:arrested|cautioned by|charged with (?:an offence|a crime|theft|assault|fraud|possession|drink|dangerous)|prosecuted|found guilty|sentenced|on bail|on parole|taken to court|convicted|locked up|banned from driving|sued|in court(?! (?:interpreting|reporting|work))|investigated by the police)\b/i,
    /\b(?:parole|probation) (?:app|meet)/i,
    // "A place that hires felons", "my record accepted": what somebody asks of an employer.
    /\b(?:hir(?:es?|ing)|takes?|employs?|accepts?|open to|friendly to|ok(?:ay)? with|fine with) (?:ex-?)?(?:felons?|cons?|convicts?|offenders?|people with (?:an? )?(?:records?|convictions?))\b|\bfelon(?:y|s)?[- ]friendly\b|\brecord (?:is )?(?:accepted|ok(?:ay)?)\b|\bno (?:background|record|criminal)(?: record)? checks?\b/i,
    /\bmy (?:arrest|caution|court (?:case|date|hearing|appearance|fine)|criminal (?:past|case|charges?)|driving ban|drink-driving \w+|community order|restraining order|bail|lawsuit|tribunal(?! (?:work|cases))|spent conviction)\b/i,
    /\b(?:when|since|after|before) I (?:got|came|get|come) out\b(?! (?:on|onto|to|with|of (?:the|a|my|our|bed|hospital|school))\b)|\b(?:in|out of|from|leaving) (?:prison|jail|the nick|custody)\b.*\b(?:I|me|my|like me|myself)\b|\b(?:I|me|my|like me|us)\b.*\b(?:prison|jail)\b|\bex-?(?:con|offender|prisoner)\b|\b(?:years?|months?) inside\b/i,
  ],
  migration: [
    // "I arrived in this country without the language", "moved here from Peru": that somebody came, wherever it stands.
    /\b(?:I|we)(?:’ve| have| had)? (?:\w+ )?(?:came|come|arrived|moved|landed|emigrated|immigrated)(?: \w+){0,3}? (?:(?:to|in|into) this country\b|(?:here |over )?from (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}|(?:to|in) (?:England|Scotland|Wales|Ireland|Britain|Germany|France|Spain|Italy|Portugal|Poland|Sweden|Norway|Denmark|Finland|Austria|Switzerland|Belgium|Greece|Turkey|Canada|Australia|America|Japan|New Zealand|Europe|(?:the )?(?:UK|US|USA|States|Netherlands|Emirates))\b)|\bin this country (?:without|with no)\b/u,
    /\b(?:I|we) (?:overstayed|was trafficked|were trafficked|was smuggled|were smuggled)\b|\b(?:I|we)(?:’m|’re| am| are| was| were| came)(?: \w+)? on (?:an? |my )?(?:\w+ ){0,2}visa\b|\b(?:my|our) (?:\w+ )?(?:visa|sponsorship|biometrics?|(?:immigration|asylum) (?:case|claim|appeal|lawyer|solicitor|interview))\b|\bno recourse to public funds\b/i,
    /\b(?:leave to remain|settled status|asylum system)\b/i,
    /\b(?:my|our|no|without|get(?:ting)?) (?:visa|papers|asylum|work permit|permit|residence|residency|citizenship|green card|passport|refugee status|immigration status|status)\b/i,
    /\b(?:I|we)(?:’m| am| was| were|’re| are| came| arrived)(?: \w+){0,2} (?:an? )?(?:refugees?|asylum.?seekers?|immigrants?|migrants?|undocumented|illegal)\b|\b(?:my|our|waiting for|claim(?:ed|ing)?|seek(?:ing)?|sought|got|granted|get) asylum\b(?! seekers?)|\bbeing undocumented\b/i,
    /\b(?:I|we)(?:’ve| have| had to)? (?:fled|flee|escaped?|left because of the war)\b|\b(?:since|because of|before|after|from|when) (?:the )?war\b|\bwhen (?:I|we) (?:came|arrived|moved) (?:here\b|over\b|(?:to|from) (?!(?:a|an|the|my|our|days|nights) (?!UK|US|USA|States|Netherlands|Philippines|country)))|\bsince (?:I|we) (?:came|arrived|moved)\b(?! out| (?:to|from))|\bsince (?:I|we) (?:came|arrived|moved) (?:to|from) (?!(?:a|an|the|my|our|days|nights) (?!UK|US|USA|States|Netherlands|Philippines|country))/i,
    new RegExp(
      `\\b(?:my|our) (?:family|children|kids|sons?|daughters?|parents|${KIN})\\b.*\\b(?:come|bring|get) (?:\\w+ )?(?:here|over)\\b|\\b(?:bring(?:ing)?|get(?:ting)?|fetch(?:ing)?) (?:my|our) (?:family|wife|husband|children|kids|sons?|daughters?|parents|mother|father|mum|dad|brothers?|sisters?)\\b.* (?:here|over)\\b`,
      'i',
    ),
    /\b(?:my (?:home )?country|(?<!\b(?:walk|walking|drive|go|going|went|come|came|get|got|them|kids|everyone|everybody|safe|bus|way) )back home|new (?:to|in) (?:this|the) country|deport\w*|home office)\b/i,
  ],
};

/** The ways of each matter in one pattern, but what hangs on capitals: a line is gone through once for them all. */
const OWN_MATTER = Object.fromEntries(TOPICS.map((topic) => [topic, together(OWN_MATTERS[topic])])) as Record<
  Topic,
  readonly RegExp[]
>;

function together(ways: readonly RegExp[]): readonly RegExp[] {
  const plain = ways.filter(({ flags }) => flags === 'i');
  return [
    new RegExp(plain.map(({ source }) => source).join('|'), 'i'),
    ...ways.filter((way) => !plain.includes(way)),
  ];
}

/** In what one has done oneself, the place alone tells it. */
const OWN_PLACES: readonly (readonly [Topic, RegExp])[] = [
  [
    'prison',
    /\b(?:prison|jail|the nick|young offenders?|probation)\b|\b(?:listener|years?|months?) inside\b/i,
  ],
  ['migration', /\b(?:refugee|detention|asylum) (?:camp|centre|center|home)\b|\bin the camp\b/i],
  ['prison', /\bcommunity (?:service|payback)\b(?! (?:centre|officer|team|award|manager))/i],
  [
    'health',
    /\bin (?:rehab|recovery|the psychiatric \w+)\b|(?<!\b(?:people|those|adults|children|patients|women|men|families|who|residents|clients) (?:are |were )?)\b(?:living|lived|coping|coped) with (?:HIV|bipolar|PTSD|OCD|cancer|epilepsy|addiction)\b|\b(?:an|my) overdose\b|\bwent through IVF\b/i,
  ],
];

/** What somebody with a name told, or lived through, is theirs. */
const OF_SOMEBODY: readonly (readonly [Topic, RegExp])[] = [
  [
    'family',
    /(?<=\S )\p{Lu}\p{Ll}+(?:’s)?\b.*\b(?:affair|pregnan\w+|abortion|raped?|divorc\w+|violent husband|violent wife)\b/u,
  ],
  [
    'health',
    /(?<=\S )\p{Lu}\p{Ll}+(?:’s)?\b.*\b(?:killing (?:him|her|them)sel\w+|suicid\w+|overdos\w+|breakdown|self-?harm\w*|miscarriage|drinking problem)\b/u,
  ],
  [
    'migration',
    /(?<=\S )\p{Lu}\p{Ll}+(?:’s)?\b.*\b(?:(?:his|her|their) (?:visa|papers|asylum)|deport\w+)\b/u,
  ],
];

/**
 * The private matter that the words speak of as the person's own, or null. `isOwnPast` says that the words tell what
 * the person has done. Total over any string; English only.
 */
export function topicOf(words: string, isOwnPast = false): Topic | null {
  // Tidied as it would be printed: two spaces, a line's end or a star inside a phrase hide nothing.
  const line = tidy(words.includes('\n') ? words.replace(/\s+/g, ' ') : words).replaceAll("'", '’');
  const hasBare = ANY_BARE.test(line);
  const own = TOPICS.find(
    (topic) =>
      OWN_MATTER[topic].some((pattern) => pattern.test(line)) ||
      (hasBare && AMONG_BARE[topic]?.(line)) ||
      ((topic === 'health' || topic === 'disability') && livesWith(topic, line)),
  );
  if (own || !isOwnPast) return own ?? null;
  return [...OWN_PLACES, ...OF_SOMEBODY].find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** The private matter of somebody with a name that the words tell, or null. Total over any string; English only. */
export function topicOfSomebody(words: string): Topic | null {
  const line = tidy(words.replace(/\s+/g, ' ')).replaceAll("'", '’');
  return OF_SOMEBODY.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** All bare words as one, since nearly every answer holds none of them. */
const ANY_BARE = new RegExp(`\\b(?:${Object.values(MATTER).join('|')})\\b`, 'i');
