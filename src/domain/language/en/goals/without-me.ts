import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { type GoalDraft, goal } from './parts.ts';
import type { Told } from './told.ts';

/** Only the work that goes on has parts to hand over, and of several works none is the one that was meant. */
export const hasAPart = (slots: Told) =>
  adviserFor(slots, 'team') !== null || (slots.standing === 'working' && slots.work.length === 1);

/** Somebody who can do a part of the work alone. */
export function withoutMe(slots: Told): GoalDraft | null {
  const team = adviserFor(slots, 'team');
  const name = adviserFor(slots, 'insider');
  const role = slots.standing === 'working' && slots.work.length === 1 ? slots.roles[0] : undefined;
  const who = team ?? [ours('one other person', 'without-me')];
  return goal('without-me', 'path', {
    months: 10,
    action: role
      ? line(
          'without-me',
        )`Have ${who} able to do one whole part of my work as ${[from(role, role.a, 'noun')]} without me.`
      : slots.standing === 'working'
        ? line('without-me')`Have ${who} able to do one whole part of my work without me.`
        : line('without-me')`Teach ${who} one thing, until they can do it without me.`,
    measure: 'Done once from start to end, while I only watched.',
    firstStep: [
      team && line('without-me')`Ask ${team} which part to begin with, and fix the first hour.`,
      name && line('without-me')`Ask ${name} who would be worth teaching.`,
      'Write down two people who would like to learn it, and ask the first one.',
    ],
  });
}
