import { addMonths, daysBetween, type IsoDate } from '#src/domain/dates.ts';
import { from, inWords, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import {
  aimsOf,
  isFamiliar,
  jobs,
  kindToRing,
  nameOfWork,
  orInDoubt,
  ownAim,
  perhapsJobs,
  shareAStem,
  theWork,
  thoughtsOf,
} from './aims.ts';
import { askPlacesOfTrade } from './ask-places-of-trade.ts';
import { firstCall } from './first-call.ts';
import { hiredNow, paperFirst } from './hired-now.ts';
import { otherPlace, placesToLearn, unreadAim } from './in-own-words.ts';
import { myList } from './my-list.ts';
import { lapsedLicences, myPaper, papersIn } from './papers.ts';
import { type GoalGiven, type GoalRow, goal, ownDeadline, say } from './parts.ts';
import { beforeTheExam } from './path-comes-first.ts';
import { isLong } from './studies.ts';
import { paidOrders, takesLearners, waysIn } from './terms-before-paper.ts';
import { isOut, type Told } from './told.ts';
import { paperAwaited, trainingFor, waitsForTraining } from './training.ts';

/** So few months of money call for work first. */
const SHORT_MONTHS = 6;
const SHORT_CUSHION = 2;
/** Who looks for other work, and who stays or is past it. */
const SEEKS: readonly string[] = ['start', 'shift', 'side', 'back', 'elsewhere', 'steady'];

/** Whether the work has to be found soon: the job ends or is over, or the money is short. */
function isPressed(slots: Told, today: IsoDate): boolean {
  const { deadline, cushionMonths } = slots.known;
  const { arc } = slots;
  if (!SEEKS.includes(arc?.id ?? '')) return arc?.id === 'grow' && isOut(slots);
  if (isOut(slots)) return true;
  if (placesToLearn(slots)) return true;
  if (
    deadline?.kind === 'ends-on' &&
    slots.standing !== 'studying' &&
    deadline.on <= addMonths(today, SHORT_MONTHS)
  )
    return true;
  if (waitsForTraining(slots) || paperFirst(slots)) return false;
  if (deadline?.kind === 'money-lasts') return deadline.months <= SHORT_MONTHS;
  if (deadline?.kind === 'working-by') return true;
  return cushionMonths !== null && cushionMonths <= SHORT_CUSHION && slots.standing !== 'studying';
}

/** Applications to the work in mind, each checked for what it must fit and bring in: first where work has to be found soon. */
export const WORK_FINDING: GoalRow = (given) =>
  ownAim(given.slots) === null &&
  isPressed(given.slots, given.today) &&
  (isOut(given.slots) || !isOnePlace(given.slots))
    ? (paidOrders(given) ?? applications('work-finding', given))
    : null;

/** The same without haste; who still studies and names no pay does not apply yet. */
export const lookFor: GoalRow = (given) => {
  const { slots } = given;
  if (!SEEKS.includes(slots.arc?.id ?? '')) return null;
  // A pupil with a Saturday job is no applicant yet, unless for a place to learn.
  const isSchool = slots.standing === 'studying' && slots.arc?.id === 'start';
  if (isSchool && !slots.known.pay.need && !placesToLearn(slots)) return null;
  // Before the paper of the trade nobody hires for it: who takes learners, or which ways lead to it.
  if (!isOut(slots) && paperFirst(slots)) return waysIn(given) ?? takesLearners(given);
  // "The boat" is one place, and not a kind of job.
  if (isOnePlace(slots)) return askTerms(slots);
  const isNamed = thoughtsOf(slots).length > 0 || unreadAim(slots) !== null || myList(slots) !== null;
  return isNamed ? applications('look-for', given) : null;
};

/** What the law asks for comes first. */
const MONTHS_AFTER_LICENCE = 9;
/** Who is not sure yet looks round for a while. */
const MONTHS_IN_DOUBT = 2;
function isOnePlace(slots: Told): boolean {
  const aim = unreadAim(slots);
  return aim !== null && thoughtsOf(slots).length === 0 && /^(?:the|that|this) /iu.test(textIn(aim));
}

function askTerms(slots: Told) {
  const list = myList(slots);
  return goal('ask-terms', 'terms', {
    months: 2,
    action: line(
      'ask-terms',
    )`Ask about the days and the hours before I say yes to this: ${unreadAim(slots)}.`,
    measure: list
      ? line('ask-terms')`One answer from somebody who decides, checked against my list: ${list}.`
      : 'One answer from somebody who decides, with the days, the hours and the pay.',
    firstStep: 'Write down the hours that I can give, day by day.',
  });
}

const FEWEST = 4;
const A_SENTENCE = 4;
const TWO_A_WEEK = ['eight applications sent, two a week', 'sixteen applications sent, two a week'];
const MOST = 10;

function applications(id: 'work-finding' | 'look-for', { slots, today }: GoalGiven) {
  const isDoubted = id === 'look-for' && perhapsJobs('', slots) !== null;
  const licence = lapsedLicences(slots)[0];
  const [first] = aimsOf(slots);
  // The licence of the work itself: a driver's card of old stops no supervisor.
  const after = licence && first && isFamiliar(first, slots) ? myPaper(licence) : null;
  const months = isDoubted ? MONTHS_IN_DOUBT : monthsToFind(slots, today);
  // One every two weeks at the least; two a week where the money ends.
  const often = TWO_A_WEEK[monthsLeft(slots, today) - 1];
  const most = kindToRing(slots)?.isRare ? FEWEST : MOST;
  const count = often?.split(' ')[0] ?? inWords(Math.min(most, Math.max(FEWEST, months * 2)));
  const sent = often ?? `${count} applications sent`;
  const list = myList(slots);
  const asked = askPlacesOfTrade(id, count, slots, list);
  if (asked) return goal(id, 'terms', { months, ...asked, firstDays: id === 'work-finding' ? 3 : 5 });
  const called = onCall(count, slots, list);
  if (called) return goal(id, 'terms', { months, ...called, firstDays: id === 'work-finding' ? 3 : 5 });
  const unread = thoughtsOf(slots).length === 0 && !placesToLearn(slots) ? unreadAim(slots) : null;
  // What is no job by its name is asked for, and not applied for.
  if (unread && countStretches(textIn(unread)) >= A_SENTENCE)
    return goal(id, 'terms', {
      months,
      action: say(id, `Ask ${count} places whether they have work like this: “`, unread, '”.'),
      measure: list
        ? line(id)`${count} answers written down, each checked against my list: ${list}.`
        : line(id)`${count} answers written down, with the days, the hours and the pay.`,
      firstStep: firstCall(slots),
      firstDays: 5,
    });
  return goal(id, 'terms', {
    months: after ? Math.min(MONTHS_AFTER_LICENCE, Math.max(months, monthsLeft(slots, today) - 1)) : months,
    action: say(
      id,
      isPlaces(slots) ? 'Apply to ' : 'Apply for ',
      whatFor(count, slots, list !== null),
      ...(after ? [', for a start once ', after, ' is renewed'] : []),
      '.',
    ),
    measure: list
      ? line(id)`${sent}, each checked against my list: ${list}.`
      : line(id)`${sent}, and one talk that came of them.`,
    firstStep: firstCall(slots),
    firstDays: id === 'work-finding' ? 3 : 5,
  });
}

/** Work that nobody is employed for: one is called for each time. */
const IS_CALLED =
  /\b(?:celebrant|photographer|musician|singer|artist|illustrator|mediator|interpreter|translator|court expert|auctioneer|tour guide|storyteller|doula)s?\b/iu;

/** Asking those who would call on one, in place of applications. */
function onCall(count: string, slots: Told, list: Segment[] | null) {
  const [aim] = aimsOf(slots);
  if (aim?.kind !== 'role' || aimsOf(slots).length > 1 || !IS_CALLED.test(aim.role.role)) return null;
  const name = adviserFor(slots, 'jobs');
  const role = [from(aim.role, aim.role.a, 'noun')];
  return {
    action: line('on-call')`Ask ${count} places that need ${role} whether they would call on me.`,
    measure: list
      ? line(
          'on-call',
        )`${count} answers written down, with the pay for each time, checked against my list: ${list}.`
      : line('on-call')`${count} answers written down, with the pay for each time.`,
    firstStep: name
      ? line('on-call')`Ask ${name} for twenty minutes: who does it now, how often, and for what pay.`
      : line('on-call')`Ask ${role} for twenty minutes: how often they are called, and for what pay.`,
  };
}

/** Trades that nobody is hired for as they come from school. */
const A_TRADE =
  /(?:mechanic|electrician|plumber|technician|fitter|welder|carpenter|joiner|engineer|machinist|mason|bricklayer|installer|hairdresser|tuner)$/iu;

const hasItsPaper = (aim: Work, slots: Told) =>
  papersIn(slots, 'in-force').some(({ name }) => shareAStem(name.quote, nameOfWork(aim)));

/** Who starts out and is still to learn the trade by a paper of it. */
function beginsIn(slots: Told): boolean {
  const [aim, other] = aimsOf(slots);
  return (
    slots.arc?.id === 'start' &&
    isOut(slots) &&
    (other === undefined || A_TRADE.test(aim?.kind === 'role' ? aim.role.role : '')) &&
    aim?.kind === 'role' &&
    !/\b(?:helper|assistant|trainee|apprentice)\b/iu.test(aim.role.role) &&
    (trainingFor(slots) !== null ||
      (A_TRADE.test(aim.role.role) && !isFamiliar(aim, slots) && !hasItsPaper(aim, slots)))
  );
}

/** What one would do is no job to apply for by its name: one applies to the places that have such work. */
function isPlaces(slots: Told): boolean {
  const wanted = aimsOf(slots);
  return (
    wanted.length === 1 &&
    wanted[0]?.kind === 'doing' &&
    !placesToLearn(slots) &&
    !paperAwaited(slots) &&
    orInDoubt(slots).length === 0
  );
}

/** "six jobs as a receptionist", with what holds for them all. */
function whatFor(count: string, slots: Told, hasList: boolean): Segment[] | null {
  const wanted = hiredNow(slots).length > 0 ? hiredNow(slots) : thoughtsOf(slots);
  const unread = unreadAim(slots);
  const places = placesToLearn(slots);
  if (places) return say('places', `${count} `, places);
  const [post] = aimsOf(slots);
  const first = beforeTheExam(slots);
  if (first && post?.kind === 'role' && /\b(?:helper|trainee|apprentice)\b/iu.test(textIn(first.step)))
    return say('helper', jobs(count, []), ' as a helper or a trainee with ', [
      from(post.role, post.role.a, 'noun'),
    ]);
  const early = beforeThePaper(slots);
  if (early) return say('early', jobs(count, []), early);
  const study = trainingFor(slots);
  if (study && isLong(study) && isOut(slots) && wanted.length < 2)
    return say('beside', jobs(count, []), ' that leave me time for ', study.name);
  const [doing] = wanted;
  // Who has no paper of the trade yet begins beside somebody who has it.
  if (doing?.kind === 'role' && beginsIn(slots))
    return say(
      'helper',
      jobs(count, []),
      ' as a helper or a trainee with ',
      [from(doing.role, doing.role.a, 'noun')],
      whileOr(slots, true),
    );
  if (isPlaces(slots) && doing)
    return say('jobs', `${count} places where the work is `, theWork(doing), whileOr(slots, true));
  const other = wanted.length === 1 && !perhapsJobs(count, slots) ? otherPlace(slots) : null;
  const what = perhapsJobs(count, slots) ?? [
    ...jobs(count, wanted, unread),
    ...(other ?? []),
    ...orInDoubt(slots),
  ];
  const isUnnamed = wanted.length === 0 && !unread;
  return say(
    'jobs',
    what,
    isUnnamed && hasList ? thatFit(slots) : '',
    whileOr(slots, isUnnamed || wanted.length > 0),
  );
}

function whileOr({ deadline, standing }: Told, mayKeep: boolean): Segment[] {
  if (deadline?.kind === 'money-lasts') return [from(deadline.origin, ', while my money lasts', 'deadline')];
  return standing === 'working' && mayKeep
    ? [ours(', and keep the work I have until one is signed', 'work-finding')]
    : [];
}

/** In a new country the paper comes first: until then, work that leads there. */
function beforeThePaper(slots: Told): Segment[] | null {
  const [aim] = aimsOf(slots);
  const paper = paperAwaited(slots);
  if (!aim || !paper) return null;
  return say(
    'before-paper',
    ' that lead to ',
    theWork(aim),
    ' and can be done before ',
    myPaper(paper),
    textIn(myPaper(paper) ?? []).startsWith('my papers') ? ' are accepted' : ' is accepted',
  );
}

const DAYS_OF_A_MONTH = 30;
const NO_HURRY = 99;

/** Whole months until the money or the work one has comes to its end; many where neither was said. */
function monthsLeft({ known: { deadline }, standing }: Told, today: IsoDate): number {
  if (deadline?.kind === 'money-lasts') return deadline.months;
  return deadline?.kind === 'ends-on' && standing !== 'studying' && deadline.on > today
    ? Math.max(1, Math.round(daysBetween(today, deadline.on) / DAYS_OF_A_MONTH))
    : NO_HURRY;
}

/** With no work named: the field, where one stays in it, and the list. */
function thatFit({ arc, work }: Told): Segment[] | string | null {
  const role = work.find(({ kind }) => kind === 'role');
  if (arc?.id !== 'side') return ' that fit my list';
  return role ? line('that-fit')` close to ${theWork(role)}` : ' in my field that fit my list';
}

/** Months for it: what the person's own time leaves, else three, or four beside a job. */
function monthsToFind(slots: Told, today: IsoDate): number {
  const usual = slots.standing === 'working' ? 4 : 3;
  const last = ownDeadline(slots.known, today);
  return last ? Math.min(usual, Math.max(1, Math.round(daysBetween(today, last) / DAYS_OF_A_MONTH))) : usual;
}
