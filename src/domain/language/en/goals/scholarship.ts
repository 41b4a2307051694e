import type { IsoDate } from '#src/domain/dates.ts';
import { from, line } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { dayIn } from './deadline-in-words.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { isLong } from './studies.ts';
import { wanted } from './study-wanted.ts';
import { ownDate, type Told } from './told.ts';

const FORM =
  /\b(?:(scholarships?|bursar(?:y|ies)|grants?|stipends?|loans?|funding)|applications?|admissions?|registration|enrol\p{L}*|UCAS|intake)\b/iu;

const ID = 'hand-in-form';

/** Whether a goal is the form with the person's own date. */
export const isForm = (id: string) => id === ID;

/** "Scholarship forms close end of January": the form for the place to study goes in before the day that the person named. */
export const handInForm: GoalRow = ({ slots, today }) => {
  const shown = formIn(slots, today);
  // Where the date may not be seen, the form is handed in all the same.
  const found = shown ?? formIn(slots.known, today);
  const study = wanted(slots).find(isLong);
  if (!found || !study) return null;
  const name = adviserFor(slots, 'learning', study.what.quote);
  const money = shown?.money ? say(ID, [from(shown.typed, shown.money, 'quote')], ' ') : [];
  return goal(ID, 'path', {
    months: 2,
    on: found.on ?? undefined,
    action: say(ID, 'Hand in the ', money, 'form for ', study.name, ', with every paper that it asks for.'),
    measure: shown
      ? say(
          ID,
          'The form handed in before this date, with proof kept: ',
          [from(shown.typed, shown.text, 'quote')],
          '.',
        )
      : 'The form handed in before its date, with proof kept.',
    firstStep: name
      ? line(ID)`Get the form, and list with ${name} every paper that it asks for.`
      : 'Get the form, and list every paper that it asks for.',
  });
};

/** A month without a day is that month: its last day. */
const bareMonth = (text: string) =>
  /\d|\b(?:start|early|before|first)\b/iu.test(text) ? text : `end of ${text}`;

function formIn(told: Pick<Told, 'typed'>, today: IsoDate) {
  const date = ownDate(told);
  const found = date && FORM.exec(date.text);
  if (!date || !found) return null;
  const money = found[1]
    ?.toLowerCase()
    .replace(/ies$/u, 'y')
    .replace(/(?<!\bfundin)s$/u, '');
  return { ...date, money: money ?? null, on: dayIn(bareMonth(date.text), today) };
}
