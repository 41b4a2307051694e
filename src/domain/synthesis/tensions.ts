import { isFactor } from '#src/domain/model/factor.ts';
import type { Settlement } from '#src/domain/model/reflection.ts';
import type { SignsLanguage, Wish } from './language.ts';
import { findMoves } from './moves.ts';
import { bySignal, markOf } from './plan.ts';
import type { Pull, TensionRule } from './pull.ts';
import type { Evidence, Shares } from './types.ts';

type Row = {
  rule: TensionRule;
  /** How hard the two pull, 0 to 1. */
  strength: number;
  find: (told: Told) => readonly [Evidence, Evidence] | null;
};

type Told = { all: readonly Evidence[]; shares: Shares; signs: SignsLanguage };

/** K1 to K14: each row states its own condition once. The words stand in the language (realise/tensions.ts). */
const ROWS: readonly Row[] = [
  {
    rule: 'hours-and-shifts',
    strength: 0.8,
    find: ({ all, signs }) =>
      pair(
        withOption(all, 'room-for', ['school-events', 'home-evenings', 'fixed-hours']),
        wishing(all, 'odd-hours', signs),
      ),
  },
  {
    rule: 'steady-and-own-business',
    strength: 0.9,
    find: ({ all, signs }) =>
      pair(
        bySignal(all, 'steadiness').find(({ amount }) => (amount ?? 0) >= 4),
        wishing(all, 'own-business', signs),
      ),
  },
  {
    rule: 'cushion-and-leap',
    strength: 1,
    find: ({ all, signs }) => pair(withOption(all, 'cushion', ['under-three']), wishing(all, 'leap', signs)),
  },
  {
    rule: 'no-hours-and-learning',
    strength: 0.7,
    find: ({ all }) => pair(withOption(all, 'learning-hours', ['none']), first(all, 'learn-next')),
  },
  {
    rule: 'tiring-strength',
    strength: 0.8,
    find: ({ all }) => {
      const strengths = bySignal(all, 'strength');
      const tiring = strengths.filter((item) => markOf(item, all) === 'tires');
      if (tiring.length === 0 || tiring.length < strengths.length) return null;
      return pair(tiring[0], marking(all, tiring[0]));
    },
  },
  { rule: 'values-apart', strength: 0.5, find: ({ all }) => valuesApart(all) },
  {
    rule: 'someone-close',
    strength: 0.7,
    find: ({ all }) => {
      const against = bySignal(all, 'person').find((person) => markOf(person, all) === 'against');
      return pair(against, first(all, 'value') ?? first(all, 'beneficiary'));
    },
  },
  {
    rule: 'place-and-moving',
    strength: 0.8,
    find: ({ all, signs }) =>
      pair(withOption(all, 'room-for', ['stay-in-place', 'work-near-home']), wishing(all, 'moving', signs)),
  },
  {
    rule: 'hours-and-goals',
    strength: 0.4,
    find: ({ all }) =>
      first(all, 'learn-next')
        ? null
        : pair(withOption(all, 'learning-hours', ['none']), first(all, 'beneficiary')),
  },
  {
    rule: 'reads-like-a-goal',
    strength: 0.5,
    find: ({ all, signs }) => {
      const [move] = findMoves(all, {}, signs);
      const goal = all.find(({ id }) => id === move?.evidenceId);
      return goal ? [goal, first(all, 'horizon') ?? goal] : null;
    },
  },
  { rule: 'left-behind-returns', strength: 0.9, find: returning },
  {
    rule: 'set-to-nothing',
    strength: 0.3,
    find: ({ all, shares }) =>
      shares.education === 0
        ? pair(
            all.find((item) => item.signal === 'weights' && item.id.endsWith('/education')),
            first(all, 'learn-next'),
          )
        : null,
  },
  {
    rule: 'no-proof-yet',
    strength: 0.2,
    find: ({ all }) =>
      first(all, 'story') || first(all, 'loved-work')
        ? null
        : pair(first(all, 'strength'), first(all, 'beneficiary') ?? first(all, 'theme')),
  },
  {
    rule: 'title-or-pay',
    strength: 0.6,
    find: ({ all, signs }) =>
      first(all, 'beneficiary')
        ? null
        : pair(wishing(all, 'post-or-pay', signs), first(all, 'value') ?? first(all, 'theme')),
  },
];

/** The pairs that pull apart, the hardest first; ties keep the order of the table. */
export function findPulls(all: readonly Evidence[], shares: Shares, signs: SignsLanguage): readonly Pull[] {
  return ROWS.flatMap(({ rule, strength, find }) => {
    const found = find({ all, shares, signs });
    if (!found) return [];
    const [one, other] = found;
    return [{ rule, first: one, second: other, severity: severityOf(one, other, shares) * strength }];
  }).sort((a, b) => b.severity - a.severity);
}

/** The smaller share of the two factors; a strand that is no factor weighs as an equal fifth. */
function severityOf(one: Evidence, other: Evidence, shares: Shares): number {
  const weigh = ({ strand }: Evidence) => (isFactor(strand) ? shares[strand] : 0.2);
  return Math.min(weigh(one), weigh(other));
}

/** A settlement that still fits: it is kept by tension id, whatever the answers are now. */
export function settlementOf(id: string, settled: Readonly<Record<string, Settlement>>): Settlement | null {
  return settled[id] ?? null;
}

function pair(
  one: Evidence | null | undefined,
  other: Evidence | null | undefined,
): [Evidence, Evidence] | null {
  return one && other && one.id !== other.id ? [one, other] : null;
}

function first(all: readonly Evidence[], signal: Evidence['signal']): Evidence | undefined {
  return bySignal(all, signal).find(({ reading }) => reading?.tier !== 'drop');
}

function withOption(
  all: readonly Evidence[],
  signal: Evidence['signal'],
  ids: readonly string[],
): Evidence | undefined {
  return bySignal(all, signal).find(({ option }) => option !== null && ids.includes(option));
}

/** What the person wishes for themselves; what they wish for others pulls at nobody's hours or money. */
const WISHES: readonly Evidence['signal'][] = [
  'learn-next',
  'learn-purpose',
  'vision',
  'instead',
  'session-hope',
  'hidden-talent',
];

function wishing(all: readonly Evidence[], wish: Wish, { wishesFor }: SignsLanguage): Evidence | undefined {
  return all.find(
    (item) => WISHES.includes(item.signal) && item.reading?.tier !== 'drop' && wishesFor(wish, item.quote),
  );
}

function marking(all: readonly Evidence[], item: Evidence | undefined): Evidence | undefined {
  const key = item?.id.slice(item.id.indexOf('/'));
  return all.find((other) => other.mark !== null && key !== undefined && other.id.endsWith(key));
}

const APART: readonly (readonly [string, string])[] = [
  ['security', 'adventure'],
  ['independence', 'belonging'],
  ['status', 'time'],
];

function valuesApart(all: readonly Evidence[]): [Evidence, Evidence] | null {
  const values = bySignal(all, 'value');
  const find = (id: string) => values.find(({ option }) => option === id);
  const apart = APART.find(([one, other]) => find(one) && find(other));
  return apart ? pair(find(apart[0]), find(apart[1])) : null;
}

function returning({ all, signs }: Told): [Evidence, Evidence] | null {
  const left = [...bySignal(all, 'avoid'), ...bySignal(all, 'not-for-money')];
  const wished = all.filter(({ signal }) => ['learn-purpose', 'change', 'vision'].includes(signal));
  for (const behind of left) {
    const named = new Set(signs.tellingWords(behind.quote));
    // One word of many in common may be chance; a private matter is nobody's reproach.
    const enough = Math.min(2, named.size);
    const back = wished.find(
      (wish) =>
        wish.topic === null &&
        enough > 0 &&
        signs.tellingWords(wish.quote).filter((word) => named.has(word)).length >= enough,
    );
    if (back && behind.topic === null) return [behind, back];
  }
  return null;
}
