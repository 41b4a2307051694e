import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, ours, type Piece, words } from '#src/domain/language/en/compose/line.ts';
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
    const isMany = /^(?!the )(?:\p{Ll}+ ){0,2}\p{Ll}+[^su]s$/u.test(
      what.forms.noun?.split(/,| an? | per /u)[0] ?? '',
    );
    return say(isMany ? 'story-went-per-many' : 'story-went-per', {
      ...per,
      time: [from(what, time, 'noun')],
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
    return say(isCount ? 'story-went-number' : 'story-went-the', holes);
  }
  return isBareNoun(what) || isTheOnes(what) ? say('story-went-the', holes) : say('story-went', holes);
}

/** "Jellyfish alive after one month", "people who came back": many, whatever their form. */
const IS_COUNTED =
  /^(?:\p{Ll}*fish|sheep|cattle|people|children|men|women) (?:alive|still|who|that|in|at|on|left|\p{Ll}+(?:ed|ing)) /u;

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
