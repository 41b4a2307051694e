import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { KINDS } from '#src/domain/language/en/work-kinds/table.ts';
import type { Arc, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { asksByName } from './ask-named.ts';
import { asksOfOwn } from './ask-own.ts';
import { nameOf, rotated, type Told } from './context.ts';
import { isKnown as isDone } from './looks-back.ts';

/** Questions back by what comes next: each makes sense to any employer, and takes nothing for granted. */
const BY_ARC: Readonly<Record<Arc | 'open', readonly string[]>> = {
  // Nothing was said of what comes next: not that it would be more, nor that it would be new.
  open: [
    'What would I be working on in the first month?',
    'What would you like to have solved a year from now?',
    'What do you wish somebody would finally take care of?',
    'What does an ordinary week look like here?',
  ],
  start: [
    'Who would I be learning from in the first months?',
    'What should a beginner be able to do after half a year?',
    'What would I be doing in my first month with you?',
    'What do you wish that beginners knew?',
    'What would you want to see from a beginner in the first weeks?',
    'Which of your people started out like me?',
  ],
  shift: [
    'What would you want to see from me in the first weeks?',
    'How do new people learn the work here?',
    'What do people who are new to this work find hardest?',
    'Has anyone here come to you from another field?',
    'What would a first week look like for somebody new to this?',
    'What would I need to be able to do before I could work alone?',
  ],
  side: [
    'What would I take over first?',
    'What do people here do when a case is not clear?',
    'Which part of this work takes the most experience here?',
    'Where would somebody with my years be of most use to you?',
    'What do you do here differently from others in this field?',
  ],
  back: [
    'What has changed in recent years that I should catch up on first?',
    'What would my first month look like?',
    'How do people usually start again with you?',
    'What would you like me to have refreshed before I begin?',
    'Who could I watch at work in the first days?',
  ],
  elsewhere: [
    'Which part of the work would I see first?',
    'What would you want to see me do before you decide?',
    'What is done differently here than elsewhere?',
    'How could somebody with my experience start with you?',
    'Which words of the work should I know on the first day?',
  ],
  own: [
    'What would you want to see before you trust somebody with this?',
    'What do people look for when they choose somebody for this work?',
    'What would you want to know before you say yes?',
    'What matters most to you when you choose somebody for this?',
  ],
  pass: [
    'What do new people here find hardest?',
    'Who looks after those who are new to this work?',
    'What do you wish that somebody had shown you at the start?',
    'What does nobody write down here?',
    'How do new people learn from the old hands here?',
  ],
  steady: [
    'What does an ordinary week look like here?',
    'What makes people stay here for a long time?',
    'Who would I be working with most?',
    'What would you want me to do well from the first day?',
    'What would I be responsible for at the end of each day?',
  ],
  keep: [
    'What do people here ask for help with most?',
    'What would help you most?',
    'What is left undone here for want of hands?',
    'Who could use a second pair of hands here first?',
    'What is it that people here never find the time for?',
  ],
  grow: [
    'What is the hardest thing on your list right now?',
    'What would you like to have solved a year from now?',
    'What do you wish somebody would finally take care of?',
    'What would you want to see from me before I take on more?',
    'What would I be working on in the first month?',
  ],
};

/** What comes next at somebody else's place of work, where one asks as one who joins it. */
const KEEPS_TO_IT: readonly Arc[] = ['side'];
/** Who starts on their own, or offers a hand, asks for no place among the staff. */
const ASKS_AT_LARGE: readonly Arc[] = ['own', 'keep'];

/** Who goes on in the work they know. */
const ASKS_OF_WORK: readonly Arc[] = ['grow', 'side', 'pass', 'steady'];

/** The question at the end: about the very work in mind or its kind, as the answers choose, else one that fits what comes next. */
export function* ASK({ slots, seed }: Told): Iterable<readonly [Piece]> {
  const isKnown = isKnownWork(slots);
  const named = rotated(asksByName(slots, isKnown), seed >>> 7).map((ask) => [ask] as const);
  for (const own of asksOfOwn(slots, isKnown || slots.arc?.id === 'grow', seed)) yield [own];
  const close = ofKind(slots, isKnown);
  const ofItsKind = close === null ? [] : [[[ours(close, 'ask-kind')]] as const];
  // Who knows the work asks about the work itself; a question that names it fits who is new to it, or new here.
  const isOne = slots.inMind.length === 1 && slots.target.role !== null;
  const asksOfWork = slots.arc !== null && ASKS_OF_WORK.includes(slots.arc.id);
  yield* isKnown && isOne && asksOfWork ? [...ofItsKind, ...named] : [...named, ...ofItsKind];
  const general = BY_ARC[slots.arc?.id ?? 'open'];
  yield [[ours(general[seed % general.length] ?? '', 'ask')]];
}

/** Whether somebody asks as one who knows the work. */
function isKnownWork(slots: Slots): boolean {
  const known = kindKnown(slots);
  const inMind = kindInMind(slots);
  return (known !== null && known.id === inMind?.id && slots.arc?.id !== 'start') || hasLongKnown(slots);
}

/** The question that says most of the kind of work, for one who is new to it or has long known it. */
function ofKind(slots: Slots, isKnown: boolean): string | null {
  const { role, field, own } = slots.target;
  const arc = slots.arc?.id;
  // What one has in mind and is no job by its name says nothing of the kind.
  const isNamed = (role ?? field ?? own) !== null || slots.inMind.length === 0;
  // Who looks for anything steady, or teaches the work, asks nothing of the kind that they leave, or that teaches children.
  const isHandedOn = arc === 'pass' && !slots.inMind.some((one) => isDone(one, slots));
  const isOpen = arc === 'steady' && slots.inMind.length === 0;
  if (!isNamed || isOpen || isHandedOn || (arc && ASKS_AT_LARGE.includes(arc))) return null;
  const known = kindKnown(slots);
  // A question about the second work that somebody has in mind misses the first.
  const first = slots.inMind.filter(({ isHedged }) => !isHedged).slice(0, 1);
  // Nor does one about the work that is left: only where another is not in mind, or is of the same field.
  const isLeft = first.some((one) => one.kind === 'role' || !isNear(slots.work, [one]));
  const left = arc && KEEPS_TO_IT.includes(arc) && !isLeft ? known : null;
  const kind = kindInMind({ ...slots, inMind: first }) ?? left;
  if (!kind) return null;
  const asks = kind.asks[isKnown || (known?.id === kind.id && arc !== 'start') ? 'known' : 'new'];
  // A question about the work itself says more than one that only names those who do it.
  const one = kind.people.replace(/s$/u, '');
  const isTaught = TEACHES.test(
    [...first.map(nameOf), slots.serving?.verb.id ?? '', slots.serving?.who?.quote ?? ''].join(' '),
  );
  const fits = (ask: string) => isTaught || !OF_LEARNERS.test(ask);
  return asks.find((ask) => !ask.toLowerCase().includes(one) && fits(ask)) ?? null;
}

/** A question about those who learn is asked by who teaches, and not by who composes. */
const OF_LEARNERS = /\b(?:learners?|pupils?|children)\b/iu;
const TEACHES =
  /teach|train|tutor|instruct|coach|school|lectur|child|kid|pupil|learner|nurser|creche|crèche|au pair|pass-on|show-it/iu;

/** With so many years in a work, nobody asks what a beginner would. */
const LONG_YEARS = 3;
const SAME_WORK: readonly Arc[] = ['elsewhere', 'back'];
const NEAR_WORK: readonly Arc[] = ['grow', 'pass', 'side'];

/** Whether the work in mind is the one known for years, though the two are not called by one name: "lift mechanic". */
function hasLongKnown({ arc, years, work, inMind }: Slots): boolean {
  if (!arc || !years || years.count < LONG_YEARS) return false;
  if (SAME_WORK.includes(arc.id)) return true;
  return NEAR_WORK.includes(arc.id) && isNear(work, inMind);
}

/** Whether works have a word of their names in common: "billing coordinator", "a remote billing job". */
function isNear(some: readonly Work[], others: readonly Work[]): boolean {
  const about = (works: readonly Work[]) => rootsOf(works.map(nameOf).join(' '));
  return overlaps(about(some), about(others));
}

/** The words of every question back. */
export function allAsks(): readonly Segment[] {
  const kinds = KINDS.flatMap(({ kind }) => [...kind.asks.new, ...kind.asks.known]);
  return [
    ...kinds.map((words) => ours(words, 'ask-kind')),
    ...Object.values(BY_ARC).flatMap((asks) => asks.map((words) => ours(words, 'ask'))),
  ];
}
