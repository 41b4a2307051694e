import { from, line, words, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { type GoalRow, goal } from './parts.ts';
import type { Told } from './told.ts';

/** So many years are worth a page. */
const FEWEST_YEARS = 2;

/** Who looks for steady work shows the years they have, and who can speak of them: that is in their hands today. */
export const yearsOnAPage: GoalRow = ({ slots }) => {
  const isSeeking = slots.standing === 'looking' || slots.standing === 'ending';
  const asWhat = workOf(slots);
  const { years } = slots;
  if (slots.arc?.id !== 'steady' || !isSeeking || !asWhat || !years || years.count < FEWEST_YEARS)
    return null;
  const count = [
    from(
      years.origin,
      yearsInWords(years.count % 1 === 0.5 ? years.count : Math.floor(years.count)),
      'number',
    ),
  ];
  const number = slots.proofs.find(({ stem }) => stem === 'number');
  const behind = slots.proofs.find(({ stem }) => stem === 'behind-me');
  const name = adviserFor(slots, 'jobs');
  return goal('years-on-a-page', 'trial', {
    months: 1,
    action: line(
      'years-on-a-page',
    )`Put my ${count} ${asWhat} on one page, and find two people who speak for me.`,
    measure:
      number?.stem === 'number'
        ? line(
            'years-on-a-page',
          )`One page with the figures at the top, ${words(number.from, 'noun')} to ${words(number.to, 'noun')}, and two names that an employer may call.`
        : behind?.stem === 'behind-me'
          ? (line(
              'years-on-a-page',
            )`One page with this at the top: ${words(behind.what, 'noun')}; and two names that an employer may call.` ??
            READ)
          : READ,
    firstStep: name
      ? line('years-on-a-page')`Message the person I worked with longest, and ask ${name} to read the page.`
      : 'Message the two people I worked with longest, and ask whether I may give their names.',
    firstDays: 3,
  });
};

const READ = 'One page that somebody else has read, and two names that an employer may call.';

/** "as a theatre dresser": the work that was named first, and paid. */
function workOf(slots: Told): Segment[] | null {
  const [first] = slots.work;
  if (!slots.isFirstNamed || !first) return null;
  if (first.kind === 'role') return line('years-on-a-page')`as ${[from(first.role, first.role.a, 'noun')]}`;
  if (first.kind === 'field')
    return line('years-on-a-page')`in ${[from(first.field, first.field.name, 'noun')]}`;
  return first.kind === 'doing' ? line('years-on-a-page')`of ${words(first.doing, 'gerund')}` : null;
}
