import { from } from '#src/domain/language/en/compose/line.ts';
import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { myPaper, thingMissing } from './papers.ts';
import { type GoalDraft, goal, say } from './parts.ts';

/** One piece of work that is written and handed in, and that no course begins anew for. */
const WORK =
  /^(?:(?:only|just|the|my|an?|one|last|final) )*((?:(?:project|course|final|research|written) )?(?:projects?(?: work| report)?|thesis|dissertation|essay|report|case study|portfolio|coursework|assignment))(?: only| left| missing| to (?:do|hand in|finish|submit))?$/iu;

/** "project work", of "project work only". */
function workOf(paper: PaperHeld): Segment[] | null {
  const text = paper.missing?.quote.trim() ?? '';
  const [, work = ''] = WORK.exec(thingMissing(paper)?.forms.noun?.trim() ?? '') ?? WORK.exec(text) ?? [];
  return paper.missing && work !== '' ? [from(paper.missing, work.toLowerCase(), 'quote')] : null;
}

export const isHandedIn = (paper: PaperHeld): boolean => paper.state === 'missing' && workOf(paper) !== null;

/** All that a paper lacks is one piece of work: it is handed in, whenever the next course begins. */
export function handIn(paper: PaperHeld, hours: Segment[] | null, id: string): GoalDraft | null {
  const work = workOf(paper);
  if (!work) return null;
  return goal(id, 'path', {
    months: 6,
    action: say(
      'hand-in',
      'Hand in the ',
      work,
      ' for ',
      myPaper(paper),
      ...(hours ? [', working on it ', hours] : []),
      '.',
    ),
    measure: 'All of it handed in, and the day of the result known.',
    firstStep: 'Find out by which day it must be handed in, and write down the topic.',
  });
}
