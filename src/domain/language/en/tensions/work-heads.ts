/*
 * Whether a word for work or a place of work says where somebody would stand: "factory hand", "in a factory". In "usability
 * of factory software" it only says what another trade is about.
 */

/** Trades that are about the work of others. Who only takes pictures of a wedding is there: no photographers. */
const TRADES = String.raw`(?:usab\w*|ux|ui|user (?:experience|research)|software|apps?|platforms?|websites?|web|programm\w+|cod(?:e|ing)|develop(?:er|ers|ing|ment)|test(?:s|er|ers|ing)?|quality|qa|(?:re)?design\w*|draw(?:ing|ings)|architect\w*|inspect\w*|audit\w*|law|laws|lawyers?|legal|solicitor|paralegal|policy|policies|politics|insur\w+|claims|marketing|advertis\w+|brand\w*|writ(?:e|er|ers|ing)|journalis\w+|report(?:s|er|ing)?|edit(?:or|ing)|blog\w*|books?|translat\w+|data|statistic\w*|analy\w+|account\w*|bookkeep\w+|payroll|billing|finance\w*|purchas\w+|procurement|buyer|buying|hr|human resources|recruit\w*|teach\w*|train(?:er|ers|ing)|tutor\w*|lectur\w+|coaching|mentoring|research\w*|history|economics|consult\w+|advis\w+|counsell?\w*|office|offices|admin\w*)`;
const SALES = String.raw`sell(?:er|ers|ing)?|sales(?! (?:assistants?|associates?|staff|rep\w*|person|people|work))`;

/** Another trade at the head of what follows: "hospital data", "kitchen and bathroom design". */
const trade = new RegExp(String.raw`(?<![\p{L}-])(?:${TRADES})(?![\p{L}-])`, 'iu');
const sale = new RegExp(String.raw`(?<![\p{L}-])(?:${SALES})(?![\p{L}-])`, 'iu');

/** What is made, and then whom or what it is for: "building phone tools for fishing boats". */
const MADE_FOR =
  /(?<![\p{L}-])((?:building|making|creating|developing|designing|writing|coding|programming|producing|selling|publishing|inventing|drawing|planning|build|make|create|develop|design|write|program|produce|sell|tools|apps?|software|websites?|programs?|games|devices|gadgets|maps|books)(?: (?!for\b)[\p{L}'’-]+){0,5}?) (?:for|about|used (?:by|in|on)) [^,;.]*/giu;

/** The same words without whom or what a thing is made for: the maker does not work there. */
export function withoutWhomFor(words: string): string {
  return words.replace(MADE_FOR, '$1');
}

/** Whether the words name a trade that is about the work of others anywhere: "farm design", "sales to hotels". */
export function isAboutOthers(words: string): boolean {
  return trade.test(words) || sale.test(words);
}

/** What stands before is what somebody does, and this is what it is about: "software for hospitals", "designing kitchens". */
const ABOUT = new RegExp(
  String.raw`(?<![\p{L}-])(?:${TRADES}|${SALES})(?:\s+\p{L}+){0,2}?\s+(?:of|for|about|in|at|inside|around|on|with)\s[^,;]*$|(?<![\p{L}-])(?:designing|testing|inspecting|auditing|selling|insuring|teaching|software|data|web|online)\s+(?:(?:a|an|the|new|better|old|big|small)\s+)*$|\binterpret\w* (?:for|of)\s[^,;]*$|(?<!from )\b(?:sales|sell|selling) (?:\p{L}+ ){0,2}?to\s[^,;]*$`,
  'iu',
);

/** "history of factories", "songs of the mines": its subject, where the head is nobody who works there. */
const SUBJECT = /(\p{L}+) of (?:(?:a|an|the|old|our|my|big|small) )*$/iu;

/** A place or a branch of work, which takes its meaning from the word after it. */
const PLACE =
  /^(?:factory|warehouse|mines?|mining|tunnels?|railways?|hospitals?|wards?|prison|police|kitchens?|restaurants?|hotels?|pubs?|caf[eé]s?|catering|shops?|retail|stores?|salons?|nails?|beauty|theat(?:re|er)|opera|truck|lorry|haulage|farm|garden|construction|workshop|classroom|airports?|ferr(?:y|ies)|arcades?|casino|stadium|docks)$/iu;

/** Who somebody is there, or the very place: "hand", "porter", "floor", "cleaning". */
const ROLE =
  /(?:er|or|ist|ian|man|men|woman|women|ant|eon|ing|hands?|people|staff|crew|team|works?|jobs?|boss|cooks?|chefs?|nurses?|help|lead|floor|line|shifts?|operative|apprentice\w*|trainee|clerk|desk|counter|bar|post|place|site|sites|centre|business|company|companies|industry|sector|services?|care|maintenance|repairs?|security|mechanic|owner|head|chief|charge|kind|sort|front|back|hall|room|department|unit|trade|chain|market|guide|keeper|porter|operations|installation|construction|sale|forklift|rescue|pharmacy|lab|laundry|canteen)s?$/iu;

const ENDS =
  /[,.;:()/–—+&]|\s(?:in|at|on|for|with|near|by|from|to|of|or|but|then|where|which|that|who|as|not|no|my|our|close|again|part|full|first|some|one|two|someday|maybe|one day|there|here|and)(?![\p{L}-])/iu;
const ENDS_BUT_AND =
  /[,.;:()/–—+]|\s(?:in|at|on|for|with|near|by|from|to|of|or|but|then|where|which|that|who|as|not|no|my|our|close)(?![\p{L}-])/iu;

/** Who: "cook and write" is two things, "hotel and restaurant accounting" is one. */
const PERSON = /(?:(?<!theat)er|nurse|midwife|cook|chef|pilot|musician)s?$/iu;
const SELLS = /^(?:shops?|retail|stores?)$/iu;

/** The first of these words that names where or as what somebody would stand; null where they only say what another trade is about. */
export function headOfWork(pattern: RegExp, words: string): RegExpMatchArray | null {
  const every = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  for (const found of words.matchAll(every)) if (isHead(found[0], found.index, words)) return found;
  return null;
}

function isHead(found: string, at: number, words: string): boolean {
  const before = words.slice(0, at);
  const after = words.slice(at + found.length);
  const [rest = ''] = after.split(ENDS);
  const [all = ''] = after.split(PERSON.test(found) ? ENDS : ENDS_BUT_AND);
  const isOfAnother = trade.test(all) || (sale.test(all) && !SELLS.test(found));
  if (isOfAnother || (ABOUT.test(before) && !(SELLS.test(found) && /\bsales\b/iu.test(before)))) return false;
  const [, subjectOf] = SUBJECT.exec(before) ?? [];
  if (subjectOf && !ROLE.test(subjectOf)) return false;
  const last = rest.trim().split(/\s+/u).at(-1) ?? '';
  return last === '' || !PLACE.test(found) || ROLE.test(last);
}
