import type { Verbs } from '#src/domain/language/en/compose/doing.ts';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { isOfAnotherLanguage } from '#src/domain/language/en/of-another-language.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { joined } from './joined.ts';
import type { Pull } from './pull.ts';
import { withReadings } from './readings.ts';
import { isMild, PULLS } from './rows.ts';

/** Two answers that pull apart: both sides as they were given, one question, three ways. */
export type FoundTension = {
  /** The row that found it. */
  id: string;
  sides: Pull['sides'];
  /** Both sides as one text. */
  text: readonly Segment[];
  question: readonly Segment[];
  choices: Pull['choices'];
  /** The evidence that it rests on. */
  sources: readonly string[];
};

/**
 * The pulls between answers, the sharpest first, two at most. From chips and fields alone, both sides said: a side that
 * nobody said is worse than no tension. A mild one stands alone, where nothing stronger does. None about somebody who has not said what comes next.
 */
export function findTensions(slots: Slots, verbs: Verbs, given: readonly Typed[]): readonly FoundTension[] {
  if (!slots.arc) return [];
  const typed = withReadings(slots, given);
  // Something of one's own may be called as it is called at home.
  const names = given.filter(({ option }) => option === 'own').map(({ source }) => source);
  const isAbroad = (one: Segment) =>
    isQuoted(one) &&
    !one.sources.some((source) => names.includes(source)) &&
    isOfAnotherLanguage(one.text, { typed: given });
  const all = PULLS.flatMap(({ id, find }) => {
    const pull = find({ slots, verbs, typed });
    return pull && !pull.sides.flat().some(isAbroad)
      ? [{ id, pull, rests: sourcesOf(pull.sides.flat()) }]
      : [];
  });
  const [first] = all;
  if (!first) return [];
  // Another answer pulls first; the same work in mind may pull against a second one.
  const minds = typed.filter(({ signal }) => signal === 'target').map(({ source }) => source);
  const matters = new Map(typed.map(({ source, option }) => [source, MATTERS[option ?? '']]));
  const isSameMatter = (one: readonly string[], other: readonly string[]) =>
    one.some(
      (source) => matters.get(source) && other.some((also) => matters.get(also) === matters.get(source)),
    );
  const used = [...first.rests, ...sourcesOf(first.pull.question)];
  const others = all
    .slice(1)
    .filter(({ id }) => !isMild(id))
    .filter(({ rests }) => !isSameMatter(rests, first.rests))
    .filter(({ id, pull }) => isAnother(first.pull, pull) && !(isOfOwnMoney(first.id) && isOfOwnMoney(id)));
  const second =
    others.find(({ rests }) => !rests.some((one) => used.includes(one))) ??
    others.find(
      ({ rests }) =>
        rests.every((one) => !used.includes(one) || minds.includes(one)) &&
        rests.some((one) => !first.rests.includes(one)),
    );
  return (second ? [first, second] : [first]).map(({ id, pull, rests }) => ({
    id,
    sides: pull.sides,
    text: joined(pull.sides),
    question: pull.question,
    choices: pull.choices,
    sources: [...new Set([...rests, ...sourcesOf(pull.question)])],
  }));
}

/** Words of the person's own; a sum is of no language. */
const isQuoted = ({ kind, rule }: Segment) => kind === 'user' && !/(?:number|figure)$/u.test(rule);

/** Chips of two questions that say the same: no nights, and nights to be left. One card of it is enough. */
const MATTERS: Readonly<Record<string, string>> = {
  nights: 'nights',
  'no-nights': 'nights',
  lifting: 'body',
  body: 'body',
  travel: 'travel',
  'no-travel': 'travel',
  crowds: 'quiet',
  quiet: 'quiet',
  weekends: 'weekends',
};

/** The money for something of one's own, asked about twice in other words. */
const OWN_MONEY: readonly string[] = [
  'own-money',
  'short-own',
  'own-need',
  'own-sends',
  'cushion-change',
  'steady-own',
  'ends-own',
];
const isOfOwnMoney = (id: string) => OWN_MONEY.includes(id);

function sourcesOf(segments: readonly Segment[]): readonly string[] {
  return [...new Set(segments.flatMap(({ sources }) => sources))];
}

/** Whether two pulls have no side in common, read as words: the same side in two cards is one card too many. */
function isAnother(first: Pull, second: Pull): boolean {
  const said = first.sides.map(textIn);
  return !second.sides.some((side) => said.includes(textIn(side)));
}
