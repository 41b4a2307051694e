import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import { bossWhoHelps } from './first-acts.ts';
import { myPaper } from './papers.ts';
import { type GoalDraft, goal } from './parts.ts';
import type { Told } from './told.ts';
import { whoGives } from './who-gives-it.ts';

/** "18 months practical sign off", "2 years of supervised practice": time at work, which no goal of half a year holds. */
const PRACTICE =
  /\b(?<time>(?:\d{1,2}|one|two|three|four|five|six|twelve|eighteen) (?:months?|years?|yrs?))(?: of)? (?:\p{L}+ )?(?:practicals?|practice|experience|work|service|internship|supervised|in-?service|on the job|training at work)\b/iu;

/** Whoever works asks first how much of that work counts towards it. */
export function monthsOfPractice(paper: PaperHeld, slots: Told): GoalDraft | null {
  const time = PRACTICE.exec(paper.missing?.quote ?? '')?.groups?.time;
  if (!time || !paper.missing || slots.standing !== 'working') return null;
  const boss = bossWhoHelps(slots);
  const said = [from(paper.missing, time.toLowerCase(), 'quote'), ours(' of practice', 'practice')];
  return goal('get-missing', 'path', {
    months: 4,
    action: line(
      'practice',
    )`Find out in writing how much of my present work counts towards the ${said} for ${myPaper(paper)}.`,
    measure: 'The answer in writing, with the months that are still open and who signs them.',
    firstStep: [
      line('practice')`Ask ${whoGives(paper.name)} which work counts, and who has to sign for it.`,
      boss && line('practice')`Ask ${boss} who could sign for my work here.`,
    ],
  });
}
