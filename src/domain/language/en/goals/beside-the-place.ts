import { line } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, nameOfWork, shareAStem } from './aims.ts';
import { taughtIn } from './deed-of-own.ts';
import { halfDay } from './half-day.ts';
import { papersIn } from './papers.ts';
import { type GoalDraft, type GoalGiven, goal } from './parts.ts';
import { firstOf } from './path-papers.ts';
import { backInForce } from './path-renew.ts';
import { wishedOf } from './shown.ts';
import { studiesOf } from './studies.ts';
import { studyGoal } from './study-goal.ts';
import { wanted } from './study-wanted.ts';
import { subjectOfTeacher } from './subject-of-teacher.ts';
import type { Told } from './told.ts';

/** Who passes it on and has named the terms with the place: what they would learn or renew for it, else what they know, handed over. */
export const besideThePlace = (given: GoalGiven): GoalDraft | null =>
  learnedOrHandedOver(given) ?? tenThings(given.slots);

/** What they would learn or renew for it, else half a day for those who learn. */
export function learnedOrHandedOver(given: GoalGiven): GoalDraft | null {
  const { slots } = given;
  const [study] = wanted(slots);
  const free =
    slots.learningHours === 0 ? undefined : studiesOf(slots).find(({ stance }) => stance === 'if-free');
  const learned = study ?? free;
  return (learned && studyGoal(learned, given)) ?? ofTheTradeRenewed(slots) ?? halfDay(slots);
}

/** The paper of the trade, or of first aid, that has run out: whoever shows the work has it in order. */
function ofTheTradeRenewed(slots: Told): GoalDraft | null {
  const trades = [...slots.work, ...aimsOf(slots)].map(nameOfWork);
  return firstOf(
    papersIn(slots, 'lapsed').filter(
      ({ name }) => FOR_ALL.test(name.quote) || trades.some((trade) => shareAStem(trade, name.quote)),
    ),
    (paper) => backInForce(paper, slots),
  );
}

/** First aid that has run out: wherever there are people somebody asks for it. */
export const firstAidRenewed = (slots: Told): GoalDraft | null =>
  firstOf(
    papersIn(slots, 'lapsed').filter(({ name }) => OF_FIRST_AID.test(name.quote)),
    (paper) => backInForce(paper, slots),
  );

const OF_FIRST_AID = /\b(?:first|1st)[- ]aid\b|\bCPR\b/iu;
const FOR_ALL = /\bfirst[- ]aid\b|\bCPR\b|\bsafe(?:ty)? (?:pass|card|ticket)\b/iu;

/** On paper, so that it is there without the person. */
export function tenThings(slots: Told): GoalDraft | null {
  // Who has had enough of paper hands it over by hand.
  if (slots.off.some(({ option }) => option === 'paperwork' || option === 'screens')) return null;
  const wished = wishedOf(slots);
  const about = wished ? wished.said : (taughtIn(slots) ?? subjectOfTeacher(aimsOf(slots)[0]));
  const name = adviserFor(slots, 'team') ?? adviserFor(slots, 'insider');
  return goal('ten-things', 'path', {
    months: 6,
    action: about
      ? line(
          'ten-things',
        )`Write down ten things about ${about} that took me years to learn, one page each, with a drawing or a photo.`
      : 'Write down ten things that took me years to learn, one page each, with a drawing or a photo.',
    measure: 'Ten pages, each tried out by somebody who is new to it.',
    firstStep: [
      name && line('ten-things')`Ask ${name} which one to begin with, and write the first page.`,
      'Write the first page, on what I am asked most.',
    ],
  });
}
