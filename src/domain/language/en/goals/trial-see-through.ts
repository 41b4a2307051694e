import { line, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { type GoalDraft, goal } from './parts.ts';
import type { Told } from './told.ts';

/** Who has shown it for years sees others through the whole of it, until they do it alone. */
export function seeThrough(doing: Segment[], slots: Told): GoalDraft | null {
  const isOne = /\bthe next \p{L}+(?: \p{L}+)?$/iu.test(textIn(doing)) && !/[^s]s$/iu.test(textIn(doing));
  const boss = adviserFor(slots, 'boss');
  const team = adviserFor(
    { ...slots, advisers: slots.advisers.filter(({ relation }) => relation === 'community') },
    'trying',
  );
  const told = boss ?? team ?? adviserFor(slots, 'trying');
  return goal('try-it', 'trial', {
    months: 9,
    action: isOne
      ? line('see-through')`Let the next one decide for four weeks, with me beside them: ${doing}.`
      : line('see-through')`Begin with one person, week by week: ${doing}.`,
    measure: isOne
      ? 'Four weeks done, and each decision theirs.'
      : 'Twelve weeks with the same person, with one line a month on what they can do now.',
    firstStep: told
      ? isOne
        ? line('see-through')`Tell ${told} in five sentences what I am planning, and ask when it could begin.`
        : line('see-through')`Ask ${told} whom they would choose as the first.`
      : 'Write down who the first could be, and ask them plainly.',
  });
}

/** What no book has: who has done the work for years writes down what comes up in it, and tries it on those who are new. */
export function situations(doing: Segment[], slots: Told): GoalDraft | null {
  const mate = adviserFor(
    {
      ...slots,
      advisers: slots.advisers.filter(({ relation }) => relation !== 'partner' && relation !== 'manager'),
    },
    'trying',
  );
  return goal('try-it', 'trial', {
    months: 4,
    action: line('situations')`Put ten situations from the work on one page, for this: ${doing}.`,
    measure: 'One page, tried on three people who are new, and corrected after each.',
    firstStep: mate
      ? line('situations')`Sit with ${mate} for half an hour, and list the first five.`
      : 'List the first five, each with what a beginner gets wrong.',
  });
}
