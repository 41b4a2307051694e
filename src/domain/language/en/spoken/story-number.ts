import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, ours, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import { isPeople } from '#src/domain/language/en/mend/who.ts';
import { baseOfGerund, gerundOf } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import type { Phrase, Proof } from '#src/domain/synthesis/slots.ts';
import { smooth } from './context.ts';
import { say } from './frames.ts';
import { spanOf } from './proof-more.ts';
import { A_TIME, deedIn, EACH_TIME, perTimeAt } from './proof-words.ts';

/** "Pianos that I tuned", from none to eleven: eleven were tuned. "Rowans I planted, still alive": so many of so many are. */
export function* counted({ what, from: first, to: last }: Proof & { stem: 'number' }): Iterable<Piece> {
  const [start, end] = [first, last].map(({ forms }) => Number(forms.noun ?? Number.NaN));
  const { things, deed, more, state } = deedIn(what.forms.noun ?? '');
  const part = (text: string): Piece => (text === '' ? null : [from(what, text, 'noun')]);
  const [a, b] = [words(first, 'noun'), words(last, 'noun')];
  if (start === 0 && end !== undefined && end > 1 && state === '')
    yield say('story-deed-count', { deed: part(deed), to: b, what: part(`${things}${more}`) });
  if (start !== undefined && end !== undefined && end > 1 && end <= start)
    yield say('story-still', {
      from: a,
      what: part(`${things} I ${deed}${more}`),
      to: b,
      state: part(state),
    });
}

/** "I went from 8 to 60 lunch boxes a day": what somebody sells or makes in a business of their own. */
export function* grown({ what, from: first, to: last }: Proof & { stem: 'number' }): Iterable<Piece> {
  const { noun = '' } = what.forms;
  const [, named = noun, time = ''] = A_TIME.exec(noun) ?? [];
  const isMany = /^(?!the )(?:\p{Ll}+ ){0,2}\p{Ll}+[^su]s(?: (?:in|at|on) (?:my|our) \p{L}+)?$/u.test(named);
  const isMore = Number(last.forms.noun) > Number(first.forms.noun);
  if (!isMany || !isMore || LESS_IS_BETTER.test(named)) return;
  const holes = { from: words(first, 'noun'), to: words(last, 'noun'), what: [from(what, named, 'noun')] };
  yield time === ''
    ? say('story-grown', holes)
    : say('story-grown-per', { ...holes, time: [from(what, time, 'noun')] });
}

const LESS_IS_BETTER =
  /\b(?:complaints?|faults?|errors?|mistakes|returns|losses|breaks?|accidents?|broken|missing|delays?|debts?|hours)\b/iu;

/**
 * "Rejected balls" and "per lot", of "rejected balls per lot": in what they are counted stands behind the figures; empty
 * where nothing of the kind is told.
 */
export function eachIn(counted: string): { things: string; each: string } {
  const [, things = '', each = ''] =
    /^(\p{Ll}.*?),? ((?:per|in every|out of every) (?:\d[\d,]*|\p{Ll}+)|in (?:\d{2,}|\d[\d,]+))$/u.exec(
      counted,
    ) ?? [];
  return { things, each };
}

/**
 * "Settling a storm claim" and "days", of "days to settle a storm claim": what takes so long, and the unit that the
 * figures are of; empty for any other thing.
 */
export function takesTime(counted: string): { doing: string; unit: string } {
  const [, unit = '', to = '', verb = '', rest = ''] =
    /^((?:working )?(?:minutes|hours|days|weeks|months)) (to|for) (\p{Ll}+)((?: [^,]+)?)$/u.exec(counted) ??
    [];
  // "Minutes for the weekly report": what takes so long is named, and not done.
  const isNamed = to === 'for' && /^(?:the|an?|each|one|my|our)$/u.test(verb) && rest !== '';
  const doing =
    to === 'to' && isBaseVerb(verb)
      ? gerundOf(verb)
      : isNamed || (to === 'for' && baseOfGerund(verb))
        ? verb
        : '';
  return doing === '' ? { doing, unit: '' } : { doing: `${doing}${rest}`, unit };
}

/** "On my watch, the defect rate went from 5% to 1.2%": one breath, with nothing more to say of it. */
export function went({ what, from: first, to: last }: Proof & { stem: 'number' }): Piece {
  // "One boy's words, in half a year": the time stands last.
  const within = spanOf(what.forms.noun ?? '');
  if (within.span !== '' && isSmooth(within.what)) {
    const part = (text: string): Piece => [from(what, text, 'noun')];
    const ends = { from: words(first, 'noun'), to: words(last, 'noun') };
    return say('story-went-within', { ...ends, what: part(within.what), span: part(within.span) });
  }
  const inIt = perTimeAt(what.forms.noun ?? '');
  if (inIt.time !== '' && isSmooth(inIt.things)) {
    const part = (text: string): Piece => [from(what, text, 'noun')];
    const ends = { from: words(first, 'noun'), to: words(last, 'noun') };
    return say('story-went-per-many', { ...ends, what: part(inIt.things), time: part(inIt.time) });
  }
  // "Minutes of delay, one year": a year of them.
  const [, named = '', time = ''] = A_TIME.exec(what.forms.noun ?? '') ?? [];
  if (time !== '' && isSmooth(named)) {
    const per = { what: [from(what, named, 'noun')], from: words(first, 'noun'), to: words(last, 'noun') };
    const isMany = IS_BARE_MANY.test(what.forms.noun?.split(/,| an? | per /u)[0] ?? '');
    // "Agents leaving my team": it is their number that went.
    if (!isMany && isAlive(named))
      return say('story-went-number-per', { ...per, time: [from(what, time, 'noun')] });
    return say(isMany ? 'story-went-per-many' : 'story-went-per', {
      ...per,
      time: [from(what, time, 'noun')],
    });
  }
  const { doing, unit } = takesTime(what.forms.noun ?? '');
  if (unit !== '' && isSmooth(doing) && [first, last].every(({ forms }) => /\d$/u.test(forms.noun ?? ''))) {
    const ends = { from: words(first, 'noun'), to: words(last, 'noun') };
    const part = (text: string): Piece => [from(what, text, 'noun')];
    return say('story-went-unit', { ...ends, what: part(doing), unit: part(unit) });
  }
  const per = eachIn(what.forms.noun ?? '');
  if (per.each !== '' && isSmooth(per.things)) {
    const ends = { from: words(first, 'noun'), to: words(last, 'noun') };
    const part = (text: string): Piece => [from(what, text, 'noun')];
    const isBare = IS_BARE_MANY.test(per.things) || DETERMINED.test(per.things);
    return say(isBare ? 'story-went-each' : 'story-went-each-the', {
      ...ends,
      what: part(per.things),
      each: part(per.each),
    });
  }
  const thing = smooth(what, 'noun');
  // "From 14 a month to 3 a month": the time once.
  const [start, end] = [first, last].map(({ forms }) => EACH_TIME.exec(forms.noun ?? ''));
  if (start && end && start[2] === end[2]) {
    const count = (one: Phrase, found: readonly string[]): Piece => [from(one, found[1] ?? '', 'number')];
    const holes = { what: thing, from: count(first, start), to: count(last, end) };
    const per = { ...holes, time: [from(last, end[2] ?? '', 'noun')] };
    return say(isBareNoun(what) || isTheOnes(what) ? 'story-went-both-the' : 'story-went-both', per);
  }
  // "Visitors who touch the statue, on an August day": what is told beside it ends with a comma, too.
  const isBeside = /, (?:on|in|at|per|from|for|during) /u.test(what.forms.noun ?? '');
  const whole = thing && isBeside ? [...thing, ours(',', 'list')] : thing;
  const holes = { what: whole, from: words(first, 'noun'), to: words(last, 'noun') };
  // "Pupils who could read went from 4 to 30" does not say that they are counted.
  const isMany =
    what.isPlural ||
    IS_COUNTED.test(what.forms.noun ?? '') ||
    /^(?:\p{Ll}+ ){0,2}\p{Ll}+[^su]s per \p{Ll}+$/u.test(what.forms.noun ?? '');
  if (isMany && !DETERMINED.test(what.forms.noun ?? '')) {
    const isShare = [first, last].some(({ forms }) => /%$/u.test(forms.noun ?? ''));
    if (isShare) return say('story-went-share', { ...holes, to: asShare(last) });
    const isCount = [first, last].every(({ forms }) => A_COUNT.test(forms.noun ?? ''));
    // Whoever lives may have gone somewhere, from nine to two: of things that is told as it is.
    const isOfLife = isCount && isAlive(what.forms.noun ?? '');
    const isBare = IS_BARE_MANY.test(what.forms.noun ?? '');
    return say(isOfLife ? 'story-went-number' : isBare ? 'story-went' : 'story-went-the', holes);
  }
  return isBareNoun(what) || isTheOnes(what) ? say('story-went-the', holes) : say('story-went', holes);
}

/** Whether people or animals are counted, by what they are called before what is told of them: "calves that die". */
function isAlive(counted: string): boolean {
  const [called = ''] = counted.split(/,| (?:that|who|which|of|for|from|with|in|on|at|per) /u);
  return ANIMALS.test(called) || called.toLowerCase().split(' ').some(isPeople);
}

const ANIMALS =
  /\b(?:calves|lambs|cows|cattle|sheep|goats|pigs|piglets|foals|horses|donkeys|dogs|puppies|cats|kittens|hens|chicks|chickens|birds|ducks|geese|turkeys|bees|hives|animals|\p{Ll}*fish)\b/iu;

/** "Jellyfish alive after one month", "people who came back": many, whatever their form. */
const IS_COUNTED =
  /^(?:\p{Ll}*fish|sheep|cattle|people|children|men|women) (?:alive|still|who|that|in|at|on|left|\p{Ll}+(?:ed|ing)) /u;

/** "Rejected balls": things by their name alone. */
const IS_BARE_MANY = /^(?!the )(?:\p{Ll}+ ){0,2}\p{Ll}+[^su]s$/u;

const A_COUNT =
  /^(?:none|zero|nobody|(?:about |over |nearly )?\d[\d,]*(?:\s+(?:in|of|out of)\s+\d+)?(?: an? \p{Ll}+)?)$/u;

/** "From 30% to 8": both are of a hundred. */
function asShare(figure: Phrase): Piece {
  const { noun = '' } = figure.forms;
  return /^\d[\d.]*$/u.test(noun) ? [from(figure, `${noun}%`, 'noun')] : words(figure, 'noun');
}

/** "Tickets coming back to me": those, and no others. */
function isTheOnes({ forms: { noun = '' }, isPlural }: Phrase): boolean {
  return (
    isPlural !== false && /^(?:\p{Ll}+ )?\p{Ll}+s \p{Ll}{3,}(?:ing|ed) /u.test(noun) && !DETERMINED.test(noun)
  );
}

const DETERMINED =
  /^(?:an?|the|my|our|his|her|its|their|your|this|that|these|those|some|all|every|each|no|one|two|three)\b/i;

/** "defect rate", "jaw of the old man": one thing without an article, and no name. */
export function isBareNoun({ forms: { noun = '' }, isPlural }: Phrase): boolean {
  return isPlural !== true && /^\p{Ll}/u.test(noun) && !DETERMINED.test(noun) && !/\d$/u.test(noun);
}
