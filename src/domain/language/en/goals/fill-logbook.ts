import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import { myPaper } from './papers.ts';
import { type GoalDraft, goal, say } from './parts.ts';

const IN_A_LOGBOOK =
  /\b(?:hours|hrs|entries|dives|jumps|flights)\b.*\b(?:in|on|for) (?:the|my|a) log ?book\b/iu;

/** "30 hrs in the logbook": whether they are there or still missing, the book is filled, and no office hands it out. */
export function fillLogbook(paper: PaperHeld): GoalDraft | null {
  if (!IN_A_LOGBOOK.test(paper.missing?.quote ?? '')) return null;
  return goal('get-missing', 'path', {
    months: 6,
    action: say(
      'get-missing',
      'Fill the logbook for ',
      myPaper(paper),
      ', with a fixed time for it each week.',
    ),
    measure: 'Every line that it asks for filled in and signed.',
    firstStep: ['Count what the logbook still needs, and settle the first two times with whoever signs it.'],
  });
}
