import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isComment } from './reasons.ts';
import { clause } from './sentence-forms.ts';
import { COUNT } from './spelling.ts';
import { tag } from './tags.ts';
import { isBaseVerb, isSameInPast } from './verb-words.ts';

/** The first word in small letters. */
export function firstWord(text: string): string {
  return /^[\p{L}’'-]+/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** Another sentence behind a comma: "started a breakfast club, it still runs". */
const OWN_SUBJECT =
  /^(?:(?:it|they|he|she|we|it’s|they’re|everyone|everybody|nobody)|(?:my|the|our) \p{L}+ (?:still|always|is|was|are|were|says?|said|never|even|cried|has|have)) /iu;

/** Each thing done is one item: a comma ends it where another verb in the past follows. */
export function deeds(line: string): string[] {
  const raw = line.split(/\s*,(?!\d{3}\b)\s+(?=I\b|I’|\p{Ll}|\d+ (?:years|months|weeks|days)\b)/gu);
  const items: string[] = [];
  for (const said of raw) {
    const item = said.replace(/^and /, '');
    const before = items.at(-1);
    const word = firstWord(item.replace(/^I (?:also |then )?/i, ''));
    const isDeed = isPast(word) || isSameInPast(word) || word === 'was' || word === 'had' || word === 'did';
    const first = firstWord((items[0] ?? '').replace(/^I (?:also |then )?/i, ''));
    const isNext =
      (isDeed && (/ed$/.test(first) || isPast(first) || isSameInPast(first))) ||
      OWN_SUBJECT.test(item) ||
      isComment(item) ||
      (!isDeed && items.length > 0 && isTold(said));
    if (before === undefined || isNext) items.push(item);
    else items[items.length - 1] = `${before}, ${said}`;
  }
  // "Cooked for 120 and still danced": the last deed of several is one of its own, too.
  const last =
    items.length > 1 ? / and (?:also |then |still |even )?(\p{L}+)(?= |$)/u.exec(items.at(-1) ?? '') : null;
  if (
    last?.[1] &&
    (isPast(last[1]) || isSameInPast(last[1])) &&
    OWN_SUBJECT.test(items.at(-1) ?? '') === false
  )
    items.push(
      ...[items.pop() ?? ''].flatMap((item) => [item.slice(0, last.index), item.slice(last.index + 5)]),
    );
  return items;
}

/** "They trust me, they let me try": a subject of its own opens each clause. */
export function clauses(line: string): string[] {
  const raw = line.split(/, (?=(?:they|we|I|he|she|it|people|nobody|everyone) )/i);
  if (
    raw.length > 1 &&
    raw.every((clause) => /^(?:they|we|I|he|she|it|people|nobody|everyone|my|the) /i.test(clause))
  )
    return raw;
  // "Library has a ramp, deaf kids come to story time": two of them, each whole.
  const things = line.split(/,(?!\d) (?:and )?/);
  return things.length > 1 && things.every(isTold) && !things.some(pointsBack)
    ? lastApart(things, isTold)
    : [line];
}

/** "One is mine": it tells more of those before it. */
const pointsBack = (told: string) =>
  /^(?:one|some|most|both|all|that|this|these|those|which|he|she|it|they)\b/i.test(told);

/** "Works, the lights work and the bins go out": the last two of a list are told apart where each is whole. */
function lastApart(items: readonly string[], isWhole: (item: string) => boolean): string[] {
  const last = items.at(-1) ?? '';
  const pair = last.split(/ and (?=[^,]*$)/);
  return pair.length === 2 && pair.every(isWhole) ? [...items.slice(0, -1), ...pair] : [...items];
}

/** "Boss took the credit": somebody else's deed behind a comma. */
function isTold(line: string): boolean {
  return (
    !/^(?:and|but|so|who|which|that|when|while|where|because|until|before|after|if|as|though|although|since|without|with)\b/i.test(
      line,
    ) && isClause(line)
  );
}

function isClause(line: string): boolean {
  return clause(line, tag(line, true)).forms.clause !== undefined;
}

/** "Can use my hands, talk to people": each verb behind a comma goes with "when I" itself. */
export function predicates(line: string): string[] {
  const raw = line.split(/, (?:and )?(?:when I )?/);
  return raw.length > 1 &&
    raw.slice(1).every((part) => isBaseVerb(firstWord(part)) || OF_ONESELF.test(part)) &&
    !/n’t\b|\bnot\b/.test(raw[0] ?? '')
    ? lastApart(raw, (part) => isBaseVerb(firstWord(part)) && HAS_A_THING.test(part))
    : [line];
}

const OF_ONESELF = /^(?:am|can|have|had|got|don’t|do not) \p{L}/iu;
/** "Get my tea break": a verb, whatever else its word may be. */
const HAS_A_THING = /^\p{L}+ (?:my|the|an?|who|what|it|to)(?![\p{L}])/iu;

/** "Thirty harvests, 1 flood": each thing that is counted behind a comma. */
export function counts(line: string): string[] {
  const raw = line.split(/, (?:and )?/);
  const count = new RegExp(`^(?:about |over |nearly |almost |\\d|an? |one |(?:${COUNT})\\b)`, 'i');
  if (raw.length < 2 || !raw.every((part) => count.test(part) && /\s/.test(part))) return [line];
  const [before = '', after = ''] = raw.at(-1)?.split(/ and (?=[^,]*$)/) ?? [];
  return count.test(after) ? [...raw.slice(0, -1), before, after] : raw;
}

/** "Busy, loud, Friday": how it is, in a word or two each. */
export function states(line: string): string[] {
  const raw = line.split(/, (?:and )?/);
  const isShort = (part: string) =>
    part.replace(/^not /i, '').split(' ').length <= 2 && !/\b(?:no|but|I|it)\b| not\b/i.test(part);
  return raw.length > 1 &&
    !/^not\b/i.test(line) &&
    raw.every((part) => isShort(part) || ONE_AND_ONE.test(part))
    ? lastApart(raw, (part) => !part.includes(' '))
    : [line];
}

const ONE_AND_ONE = /^\S+ and \S+$/;

/** "In court, in the corridor": each place behind a comma. */
export function places(line: string): string[] {
  const raw = line.split(/, (?:and )?/);
  return raw.length > 1 && raw.every((part) => IS_A_PLACE.test(part) && !isClause(part)) ? raw : [line];
}

const IS_A_PLACE =
  /^(?:in|on|at|by|near|with|among|behind|under|outside|outdoors|inside|out|up|alone|home)(?![\p{L}’])/iu;

/** Work named side by side: "shift leader / deputy manager". */
export function names(line: string): string[] {
  if (/,? then /u.test(line)) return [line];
  return line.split(/\s*\/\s+|\s+\/\s*|(?<=\p{L}{3})\/(?=\p{L}{3})|, (?:and |then |and then )?/u);
}
