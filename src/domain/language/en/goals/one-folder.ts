import { from, line, listed } from '#src/domain/language/en/compose/line.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { aimsOf, nameOfWork, shareAStem } from './aims.ts';
import { papersIn } from './papers.ts';
import { type GoalRow, goal } from './parts.ts';
import type { Told } from './told.ts';
import { waitsForTraining } from './training.ts';

const SHORT_NAME = 5;
const MOST_PAPERS = 2;

/** Who looks for steady work has what an employer asks for in one place. */
export const oneFolder: GoalRow = ({ slots }) => (slots.arc?.id === 'steady' ? folder(slots) : null);

/** Who goes to other work of the trade they know has nothing to look at first: they can apply. */
export const folderOfTrade: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const isOfTrade =
    slots.arc?.id === 'side' &&
    slots.standing === 'working' &&
    aim !== undefined &&
    slots.work.some((known) => shareAStem(nameOfWork(known), nameOfWork(aim)));
  const canApply = isOfTrade && !waitsForTraining(slots);
  return canApply && papersIn(slots, 'in-force').length > 0 ? folder(slots) : null;
};

/** The work done, the papers that are in force, two who speak for the person. */
function folder(slots: Told) {
  const papers = papersIn(slots, 'in-force')
    .flatMap(({ name }) => {
      const text = (name.forms.noun ?? '').replace(/,.*$/u, '').trim();
      return text !== '' && countStretches(text) <= SHORT_NAME ? [[from(name, text, 'quote')]] : [];
    })
    .slice(0, MOST_PAPERS);
  const copies = listed(papers, 'one-folder');
  return goal('one-folder', 'trial', {
    months: 1,
    action: 'Have what an employer asks for ready in one folder.',
    measure: copies
      ? line(
          'one-folder',
        )`One page on my work, two short references in writing, and copies of my papers: ${copies}.`
      : 'One page on my work, read by somebody else, and two short references in writing.',
    firstStep: 'Write down my jobs and their dates, and message the first person who could speak for me.',
    firstDays: 3,
  });
}
