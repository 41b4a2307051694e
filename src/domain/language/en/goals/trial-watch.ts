import { line } from '#src/domain/language/en/compose/line.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import { adviserFor } from './advisers.ts';
import { somebodyWho } from './aims.ts';
import { bossWhoHelps } from './first-acts.ts';
import { type GoalDraft, goal } from './parts.ts';
import { nearest } from './study-wanted.ts';
import type { Told } from './told.ts';
import { MONTHS } from './trial-look.ts';

/* The next post inside one house, where one may only watch it yet. */

/** A post that leads others. */
export const LEADS =
  /\b(?:supervisor|leader|lead|head|manager|chief|foreman|forewoman|director|principal|matron|captain|in charge)\b|housekeeper$/iu;

/** Work that nobody may do without a paper of its own. */
const OF_THE_LAW =
  /\b(?:nurse|midwife|LPN|LVN|RN|CNA|EN|doctor|physician|surgeon|pharmacist|dentist|hygienist|physiotherapist|radiographer|paramedic|EMT|electrician|gas fitter|lawyer|solicitor|notary|pilot|veterinarian|vet)\b(?! (?:aides?|assistants?|technicians?)\b)/u;

const A_PAPER: readonly string[] = ['paper', 'exam', 'card'];

/** What the law, or a paper that one is only set on, lets nobody do yet is watched; null where one may do it. */
export function watched(aim: Work, slots: Told): GoalDraft | null {
  const boss = bossWhoHelps(slots);
  const post = somebodyWho(aim);
  const lacks = nearest(slots);
  if (aim.kind === 'field' && lacks?.stance === 'set-on-it' && A_PAPER.includes(lacks.form))
    return goal('stand-in', 'trial', {
      months: MONTHS,
      action: line('stand-in')`Spend two half days alongside ${post}.`,
      measure: 'Two half days done, and one page on what I still have to learn.',
      firstStep: [
        boss && line('stand-in')`Ask ${boss} who I could watch, and when.`,
        'Choose the first day for it, and ask whoever decides.',
      ],
    });
  if (aim.kind !== 'role' || LEADS.test(aim.role.role) || !OF_THE_LAW.test(aim.role.role)) return null;
  const knows = adviserFor(slots, 'insider');
  return goal('stand-in', 'trial', {
    months: MONTHS,
    action: line('stand-in')`Watch ${post} at work for an hour on five days.`,
    measure: 'Five hours, and two lines after each on what I still have to learn.',
    firstStep: [
      knows && line('stand-in')`Ask ${knows} for the first hour.`,
      boss && line('stand-in')`Ask ${boss} who I could watch, and when.`,
      'Choose the first day for it, and ask whoever decides.',
    ],
  });
}
