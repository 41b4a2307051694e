import { from, line, listed, textIn, words, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { aimsOf, isFamiliar } from './aims.ts';
import { paperFirst } from './hired-now.ts';
import { papersIn } from './papers.ts';
import { type GoalRow, goal } from './parts.ts';
import type { Told } from './told.ts';
import { waitsForTraining } from './training.ts';

const SHORT_NAME = 5;
const MOST_PAPERS = 2;

/** Who looks for steady work has what an employer asks for in one place. */
export const oneFolder: GoalRow = ({ slots }) => (slots.arc?.id === 'steady' ? folder(slots) : null);

/** Who goes to work of a trade they know has nothing to look at first: they can apply. */
export const folderOfTrade: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const isOfTrade =
    ['start', 'shift', 'side'].includes(slots.arc?.id ?? '') &&
    slots.standing !== 'studying' &&
    aim !== undefined &&
    isFamiliar(aim, slots);
  return isOfTrade && !waitsForTraining(slots) && !paperFirst(slots) ? folder(slots) : null;
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
  const top = atTheTop(slots);
  return goal('one-folder', 'trial', {
    months: 1,
    action: 'Have what an employer asks for ready in one folder.',
    measure: copies
      ? top
        ? line(
            'one-folder',
          )`One page on my work with this at the top: ${top}; two short references in writing; and copies of my papers: ${copies}.`
        : line(
            'one-folder',
          )`One page on my work, two short references in writing, and copies of my papers: ${copies}.`
      : top
        ? line(
            'one-folder',
          )`One page on my work with this at the top: ${top}; and two short references in writing.`
        : 'One page on my work, read by somebody else, and two short references in writing.',
    firstStep: 'Write down my jobs and their dates, and message the first person who could speak for me.',
    firstDays: 3,
  });
}

const LONG_TOP = 10;

/** What the page begins with: so much done, a figure, or what they can do. */
function atTheTop(slots: Told): Segment[] | null {
  const proof = slots.proofs.find(
    ({ stem, isSaidAloud }) => isSaidAloud && (stem === 'behind-me' || stem === 'number'),
  );
  if (proof?.stem === 'behind-me') return words(proof.what, 'noun');
  if (proof?.stem === 'number')
    return line(
      'one-folder',
    )`${words(proof.what, 'noun')}, from ${words(proof.from, 'noun')} to ${words(proof.to, 'noun')}`;
  const gift = slots.gifts.find(
    ({ option, isTiring, forms }) => option === null && !isTiring && forms.gerund,
  );
  const said = gift && words(gift, 'gerund');
  return said && wordsIn(said) <= LONG_TOP && !/^(?:being|having|asking)\b/iu.test(textIn(said))
    ? said
    : null;
}
