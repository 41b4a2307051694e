import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { Arc, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { asksByName } from './ask-named.ts';
import { asksOfOwn } from './ask-own.ts';
import { nameOf, rotated, type Told } from './context.ts';

/** Questions back by what comes next: each makes sense to any employer, and takes nothing for granted. */
const BY_ARC: Readonly<Record<Arc | 'open', readonly string[]>> = {
  // Nothing was said of what comes next: not that it would be more, nor that it would be new.
  open: [
    'What would I be working on in the first month?',
    'What would you like to have solved a year from now?',
    'What does an ordinary week look like here?',
  ],
  start: [
    'Who would I be learning from in the first months?',
    'What should a beginner be able to do after half a year?',
    'What would I be doing in my first month with you?',
    'What would you want to see from a beginner in the first weeks?',
    'How do beginners learn the work here?',
  ],
  shift: [
    'What would you want to see from me in the first weeks?',
    'How do new people learn the work here?',
    'What do people who are new to this work find hardest?',
    'What would a first week look like for somebody new to this?',
    'What would I need to be able to do before I could work alone?',
  ],
  side: [
    'What would I take over first?',
    'Where would somebody with my years be of most use to you?',
    'What would you want to see from me in the first month?',
    'What does an ordinary week in this work look like here?',
    'How would you start somebody who knows the work from another side?',
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
    'What would help you to trust the work that I did before?',
    'How could somebody with my experience start with you?',
    'What should I be able to do on the first day?',
  ],
  own: [
    'What would you want to see before you trust somebody with this?',
    'What would you want to know before you say yes?',
  ],
  pass: [
    'What do new people here find hardest?',
    'Who looks after those who are new to this work?',
    'Whom would I be showing this to first?',
    'Where could I begin to pass this on?',
    'How do new people learn the work here?',
  ],
  steady: [
    'What does an ordinary week look like here?',
    'What makes people stay here for a long time?',
    'Who would I be working with most?',
    'What would you want me to do well from the first day?',
    'What would I be responsible for at the end of each day?',
  ],
  keep: [
    'What would help you most?',
    'Where could you use another pair of hands first?',
    'On which days could you use somebody like me?',
    'What do people here ask for help with most?',
    'What would you like me to begin with?',
  ],
  grow: [
    'What would you want to see from me before I take on more?',
    'What would you like to have solved a year from now?',
    'What would I be working on in the first month?',
    'Where could I be of more use to you than today?',
  ],
};

/** The question at the end: about those whom the work is for, or the work by its name, else one that fits what comes next. */
export function* ASK({ slots, seed }: Told): Iterable<readonly [Piece]> {
  for (const own of asksOfOwn(slots)) yield [own];
  for (const named of rotated(asksByName(slots, isKnownWork(slots)), seed >>> 7)) yield [named];
  // Who runs something of their own asks nobody for a post.
  const arc = slots.inMind.some(({ kind }) => kind === 'own') ? 'own' : slots.arc?.id;
  const general = BY_ARC[arc ?? 'open'];
  yield [[ours(general[seed % general.length] ?? '', 'ask')]];
}

/** Whether somebody asks as one who knows the work. */
function isKnownWork(slots: Slots): boolean {
  const known = kindKnown(slots);
  const inMind = kindInMind(slots);
  return (known !== null && known.id === inMind?.id && slots.arc?.id !== 'start') || hasLongKnown(slots);
}

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
  return Object.values(BY_ARC).flatMap((asks) => asks.map((words) => ours(words, 'ask')));
}
