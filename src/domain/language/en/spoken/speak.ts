import { capital, line, ours, type Piece, textIn, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Arc } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aimOf } from './aim.ts';
import { askOf } from './ask.ts';
import { hash, seedOf, type Told } from './context.ts';
import {
  BEST,
  FOR,
  FROM,
  GAP,
  GIFT,
  HONEST,
  LOOKING,
  PLACE,
  SENTENCE_AT_MOST,
  STEP,
  STORY,
  STORY_TWO,
  TURN,
  type Ways,
} from './parts.ts';

/** The parts of a spoken answer, by their name. */
export const PART_IDS = [
  'aim',
  'from',
  'story',
  'best',
  'gift',
  'turn',
  'for',
  'story-two',
  'gap',
  'step',
  'honest',
  'place',
  'ask',
] as const;
export type PartId = (typeof PART_IDS)[number];

/** One part: one to five sentences. */
export type SaidPart = { id: PartId; segments: readonly Segment[]; words: number };

/** Two orders where a second one works: the same answers always take the same one. */
const ORDERS: Readonly<Record<Arc, readonly (readonly PartId[])[]>> = {
  start: [
    ['aim', 'from', 'story', 'best', 'gift', 'turn', 'for'],
    ['from', 'story', 'best', 'gift', 'turn', 'aim', 'for'],
  ],
  shift: [
    ['aim', 'from', 'story', 'best', 'gift', 'turn', 'for'],
    ['from', 'story', 'best', 'gift', 'turn', 'aim', 'for'],
  ],
  side: [
    ['aim', 'from', 'story', 'best', 'gift', 'turn', 'for'],
    ['from', 'story', 'best', 'gift', 'turn', 'aim', 'for'],
  ],
  back: [
    ['from', 'story', 'aim', 'best', 'gift', 'turn', 'for'],
    ['aim', 'from', 'story', 'best', 'gift', 'turn', 'for'],
  ],
  elsewhere: [['from', 'story', 'gift', 'best', 'aim', 'for']],
  own: [['aim', 'from', 'story', 'best', 'gift', 'turn', 'for']],
  pass: [
    ['from', 'story', 'gift', 'turn', 'aim', 'best', 'for'],
    ['aim', 'best', 'from', 'story', 'gift', 'turn', 'for'],
  ],
  steady: [
    ['from', 'story', 'gift', 'aim', 'for', 'best'],
    ['story', 'aim', 'from', 'gift', 'best', 'for'],
  ],
  keep: [['aim', 'story', 'from', 'gift', 'best', 'for']],
  grow: [
    ['aim', 'from', 'story', 'best', 'gift', 'turn', 'for'],
    ['from', 'story', 'best', 'gift', 'turn', 'aim', 'for'],
  ],
};
const AFTER: readonly PartId[] = ['story-two', 'gap', 'step', 'honest', 'place', 'ask'];

export const WAYS: Readonly<Record<Exclude<PartId, 'aim' | 'ask'>, Ways>> = {
  from: FROM,
  story: STORY,
  'story-two': STORY_TWO,
  gift: GIFT,
  best: BEST,
  turn: TURN,
  for: FOR,
  gap: GAP,
  step: STEP,
  honest: HONEST,
  place: (told) => [...PLACE(told), ...LOOKING(told)],
};

/** Words that each length has room for (about 2.3 a second). */
export const ROOM: Readonly<Record<30 | 60 | 90, { least: number; most: number }>> = {
  30: { least: 48, most: 72 },
  60: { least: 90, most: 142 },
  90: { least: 130, most: 208 },
};

/** Half a minute does without; where that is too short, these come back in this order. */
const NOT_IN_30: readonly PartId[] = ['turn', 'gap', 'place', 'step', 'story-two'];
const BACK_IN_30: readonly PartId[] = ['step'];
/** What gives way first where there are too many words. Aim, story and question never do. */
const GIVES_WAY: readonly PartId[] = [
  'turn',
  'gap',
  'place',
  'story-two',
  'step',
  'best',
  'for',
  'honest',
  'from',
  'gift',
];

const LEADS = {
  first: ['I want to ', 'What I want is to ', 'I would like to ', 'Put simply, I want to '],
  later: ['What I want next is to ', 'Now I want to ', 'From here I want to ', 'So I want to '],
  afterFrom: ['What I want next is to ', 'Now I want to ', 'I want to '],
  noun: ['I am looking for ', 'What I am looking for is '],
};

/** The leads of an aim, for those who must know all our words. */
export function aimLeads(): readonly Segment[] {
  return [...Object.values(LEADS).flat(), '.'].map((words) => ours(words, 'aim-lead'));
}

/**
 * The spoken answer as parts in their order: where I come from and one story in one breath, what I am asked for, the aim,
 * the next step, a question back. Only what the answers hold: a short one stays short. Null without an aim.
 */
export function speak(told: Omit<Told, 'used' | 'last'>): readonly SaidPart[] | null {
  const seed = hash(seedOf(told.slots));
  const arc = told.slots.arc?.id ?? 'grow';
  const orders = ORDERS[arc];
  const front = orders[seed % orders.length] ?? [];
  const wanted = [...front, ...AFTER].filter((id) => told.length !== 30 || !NOT_IN_30.includes(id));
  let ids = wanted;
  let parts = say(told, ids, seed);
  if (!parts) return null;
  const { least, most } = ROOM[told.length];
  if (told.length === 30) {
    for (const back of BACK_IN_30) {
      if (count(parts) >= least) break;
      ids = [...front, ...AFTER].filter((id) => ids.includes(id) || id === back);
      parts = say(told, ids, seed) ?? parts;
    }
  }
  for (const out of GIVES_WAY) {
    if (count(parts) <= most) break;
    ids = ids.filter((id) => id !== out);
    parts = say(told, ids, seed) ?? parts;
  }
  return parts;
}

const count = (parts: readonly SaidPart[]) => parts.reduce((sum, { words }) => sum + words, 0);

function say(
  given: Omit<Told, 'used' | 'last'>,
  ids: readonly PartId[],
  seed: number,
): readonly SaidPart[] | null {
  const told: Told = { ...given, used: new Set(), last: null };
  const aim = aimOf(told);
  if (!aim) return null;
  const parts: SaidPart[] = [];
  const openings = new Set<string>();
  for (const source of aim.segments.flatMap(({ sources }) => sources)) told.used.add(source);
  for (const id of ids) {
    // What stood in the aim is not told again: the set was filled before the parts in front of it, too.
    if ((id === 'best' && aim.saysBest) || (id === 'for' && aim.saysWho)) continue;
    const before = parts.at(-1);
    told.last = before?.id ?? null;
    const ways =
      id === 'aim'
        ? aimWays(aim, before)
        : id === 'ask'
          ? [askOf(told, hash(`${seed}/ask`))]
          : WAYS[id](told);
    const said = choose(ways, hash(`${seed}/${id}`), { openings, before });
    if (!said) continue;
    if (
      id === 'place' &&
      parts.some((part) => part.id === 'best') &&
      said.some((piece) => piece.some(({ rule }) => rule === 'looking-where'))
    )
      continue;
    const segments = said.flatMap((piece, at) =>
      at === 0 ? capital(piece) : [ours(' ', 'space'), ...capital(piece)],
    );
    for (const piece of said) {
      openings.add(opening(piece, 3));
      for (const source of piece.flatMap(({ sources }) => sources)) told.used.add(source);
    }
    parts.push({ id, segments, words: wordsIn(segments) });
  }
  return parts;
}

function aimWays(aim: NonNullable<ReturnType<typeof aimOf>>, before: SaidPart | undefined): readonly Piece[] {
  const leads = aim.isNoun
    ? LEADS.noun
    : !before
      ? LEADS.first
      : before.id === 'from'
        ? LEADS.afterFrom
        : LEADS.later;
  return leads.map((lead) => line('aim-lead')`${[ours(lead, 'aim-lead')]}${aim.segments}.`);
}

/** The way at the hash; the next where it opens as what stands before it, or is too long for a breath. */
function choose(
  ways: readonly (Piece | readonly Piece[])[],
  at: number,
  { openings, before }: { openings: ReadonlySet<string>; before: SaidPart | undefined },
): readonly (readonly Segment[])[] | null {
  const whole = ways.flatMap((way) => {
    const pieces = asPieces(way);
    return pieces?.every((piece) => wordsIn(piece) <= SENTENCE_AT_MOST + 4) ? [pieces] : [];
  });
  if (whole.length === 0) return null;
  const turned = whole.map((_, offset) => whole[(at + offset) % whole.length] ?? []);
  const lastTwo = before ? opening(lastSentence(before.segments), 2) : '';
  return (
    turned.find(
      (pieces) =>
        pieces[0] &&
        opening(pieces[0], 2) !== lastTwo &&
        pieces.every((piece) => !openings.has(opening(piece, 3))),
    ) ??
    turned.find((pieces) => pieces[0] && opening(pieces[0], 2) !== lastTwo) ??
    turned[0] ??
    null
  );
}

function asPieces(way: Piece | readonly Piece[]): readonly (readonly Segment[])[] | null {
  if (way === null || way.length === 0) return null;
  const first = way[0];
  if (first !== undefined && first !== null && !Array.isArray(first)) return [way as readonly Segment[]];
  const pieces = way as readonly Piece[];
  return pieces.every((piece) => piece !== null) ? (pieces as readonly (readonly Segment[])[]) : null;
}

function opening(piece: readonly Segment[], words: number): string {
  return textIn(piece).toLowerCase().split(/\s+/u).slice(0, words).join(' ');
}

function lastSentence(segments: readonly Segment[]): readonly Segment[] {
  const text =
    textIn(segments)
      .split(/(?<=[.?!]) /u)
      .at(-1) ?? '';
  return [ours(text, 'last')];
}
