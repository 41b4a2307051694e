const BAD =
  'scared|afraid|late|lazy|useless|worthless|stupid|dumb|annoying|awkward|clumsy|boring|anxious|depressed|stressed|tired|lonely|sad|angry|grumpy|jealous|lost|fired|sacked|dumped|a (?:\\w+ )?(?:mess|disaster|burden|failure|loser|idiot|pain|coward)';
const WRONG =
  '(?:run(?:ning)?|turn(?:ing)? up|show(?:ing)? up) late|(?:mess|screw)(?:ing|ed)? (?:\\w+ )*up|(?:fail(?:ing|ed)?|procrastinat(?:e|ing)|overthink(?:ing)?|panic(?:king)?|worry(?:ing)?|giv(?:e|ing) up|gave up|moan(?:ing)?|complain(?:ing)?|disappoint(?:ing|ed)|embarrass\\w* myself|oversleep(?:ing)?|doing nothing)\\b|cry(?:ing)?(?: (?:at|in|a|all|over|about|too)\\b.*)?$|(?:los(?:e|t|ing)|forget(?:ting)?) (?:things|my|everything|money|it|names)\\b|(?:break|broke|burn|ruin|wast)\\w* (?:things|stuff|everything|food|time|money|my)\\b|mak(?:e|ing) (?:mistakes|a mess|excuses)|let(?:ting)? \\w+ down';
const SHAME = new RegExp(
  `^(?:(?:just|always|only|mostly|I|so|too|very|really) )*(?:(?:I’m|I am|be|being|get|got|getting|feeling|was) (?:(?:so|too|very|really|always) )*(?:${BAD})\\b(?! (?:to say|to ask|for|up|(?:[a-z]+s|people|children) (?:to|into|out|home|back|through))\\b)|(?:${BAD})$|${WRONG})|^(?:(?:my|a|an|the|bad) )*(?:anxiety|failures?|mistakes|excuses|drama|trouble|debts?|temper|loser|nobody|idiot)$`,
  'i',
);

/** Whether the words run the person down ("running late", "being scared of everything") and did not end well. */
export function isShame(line: string): boolean {
  return SHAME.test(line) && !/\b(?:but|then|still|until|and|without)\b/i.test(line);
}

/** What is said to make a thing small: nobody read it, it was nothing special. The thing stands without it. */
const RUNS_DOWN =
  /(?<=\p{L})(?:,? (?:that |which )?(?:nobody|no one|noone|no-one)(?: else| outside| ever| really| much| will| would| has| had)*(?: ever)? (?:reads?|hea?r[ds]|saw|see[ns]|bought|buys|knows|watch\w+|want\w+|notice\w|like\w|visits|use\w|remembers|listens to|cares about)(?: it)?|,? (?:that |which )?(?:did not|didn’t|never) sell|, (?:but )?(?:it(?:’s| is) )?(?:nothing (?:special|much|big|fancy|great)|no big deal|not much|not (?:that )?(?:great|special|good|big|important)|only a (?:small|little) (?:one|thing)|for what it(?:’s| is) worth))$/iu;

/** "Two papers nobody outside will read": the thing alone, as somebody proud of it would name it. */
export function withoutRunningDown(text: string): string {
  const rest = text.replace(RUNS_DOWN, '');
  return rest.split(' ').length >= 2 ? rest : text;
}
