import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, aJob, isFamiliar, kindThought, thoughtsOf } from './aims.ts';
import { whoTakesPeopleOn } from './first-acts.ts';
import { kindByGift } from './gift-fields.ts';
import { paperFirst } from './hired-now.ts';
import { runsOne } from './home-trade.ts';
import { placesToLearn, unreadAim } from './in-own-words.ts';
import { lapsedLicences, myPaper } from './papers.ts';
import { type GoalGiven, type GoalRow, goal, say } from './parts.ts';
import { placeToAsk, severalPlaces } from './place-to-ask.ts';
import { applications, aWeekBefore, isPressed, SEEKS } from './pressed.ts';
import { isLong } from './studies.ts';
import { nearest } from './study-wanted.ts';
import { ofTheOffer } from './terms-asked.ts';
import { allTerms } from './terms-in-words.ts';
import { thingMade } from './thing-made.ts';
import { isOut, type Told } from './told.ts';

/** The work that is sought, signed: before all else where it has to be found soon. */
export const workFound: GoalRow = (given) =>
  isPressed(given.slots, given.today) ? signed('work-finding', given) : null;

/** The same without haste, where work is in mind. */
export const workSought: GoalRow = (given) => {
  const { slots } = given;
  const isPupil = slots.standing === 'studying' && slots.arc?.id === 'start';
  if (!SEEKS.includes(slots.arc?.id ?? '') || isPupil) return null;
  return aimsOf(slots).length > 0 ||
    thoughtsOf(slots).length > 0 ||
    slots.arc?.id === 'steady' ||
    unreadAim(slots)
    ? signed('work-sought', given)
    : null;
};

const MONTHS_IN_HASTE = 6;
const MONTHS = 10;

function signed(id: 'work-finding' | 'work-sought', { slots, today }: GoalGiven) {
  const isFound = id === 'work-finding';
  const what = whatIsSigned(slots);
  const licence = lapsedLicences(slots)[0];
  const [aim] = aimsOf(slots);
  const after = licence && aim && isFamiliar(aim, slots) ? myPaper(licence) : null;
  const isPlace = placesToLearn(slots) !== null;
  const count = applications(slots, today);
  const months = isFound && !isPlace ? MONTHS_IN_HASTE : MONTHS;
  // Who names terms has the offer itself as the goal about terms: the way to it is what is sent.
  const shown = runsOne(slots) && placeToAsk(slots);
  const made = shown ? thingMade(slots) : null;
  if (shown && made)
    return goal(id, 'path', {
      months,
      action: line(id)`Write to five ${severalPlaces(shown)}, with pictures of ${made}.`,
      measure: 'Five letters sent, with the day and the answer beside each.',
      firstStep: 'Choose the three best pictures, and write two lines to each.',
    });
  const isOpen = aimsOf(slots).length === 0 && thoughtsOf(slots).length === 0 && !unreadAim(slots);
  const kind = isOpen ? kindByGift(slots) : null;
  const sent = !isPlace && allTerms(ofTheOffer(slots), 'aim') ? sentFor(what, count, kind, id) : null;
  return goal(id, 'path', {
    months,
    on: aWeekBefore(slots, today, months),
    action: sent ?? say(id, 'Have ', what, ...(after ? [', once ', after, ' is valid again'] : []), '.'),
    measure: sent
      ? 'All of them sent, and each answer written down.'
      : isFound
        ? `A signed offer, after at least ${kindThought(slots)?.isRare ? 'four applications' : isPlace ? 'five applications' : count}.`
        : 'A signed offer.',
    firstStep: whoTakesPeopleOn(slots),
    firstDays: isFound ? 3 : 5,
  });
}

/** "Send ten applications for a job as a cook"; with no work in mind, some of them for what one is good at. */
function sentFor(
  what: Segment[] | null,
  count: string,
  kind: Segment[] | null,
  id: string,
): Segment[] | null {
  const some = count.startsWith('five') ? 'two' : 'five';
  const of = kind ? [`, ${some} of them for work `, kind] : [];
  return say(id, `Send ${count} for `, what, ...of, '.');
}

/** "a signed apprenticeship as a fitter", "a job as a cook", "a job with steady pay and benefits". */
function whatIsSigned(slots: Told): Segment[] | null {
  const places = placesToLearn(slots);
  const [aim] = aimsOf(slots);
  if (places) {
    const last = places.at(-1);
    const one = last ? [...places.slice(0, -1), { ...last, text: last.text.replace(/s$/u, '') }] : places;
    const trade =
      places.length === 1 && aim?.kind === 'role'
        ? line('as')` as ${[from(aim.role, aim.role.a, 'noun')]}`
        : [];
    return [ours('a signed ', 'place'), ...one, ...(trade ?? [])];
  }
  const job = aJob(slots, unreadAim(slots));
  if (job) return job;
  const fits = steadyFits(slots);
  if (fits) return line('a-job')`a job with ${fits}`;
  return [ours(slots.arc?.id === 'start' ? 'a first job' : 'a new job', 'a-job')];
}

const AFTER_WITH: Readonly<Record<string, string>> = {
  'steady-pay': 'steady pay',
  'known-hours': 'hours that I know in advance',
  benefits: 'benefits',
  'school-hours': 'school hours',
  'partly-home': 'some days from home',
};
const MOST_FITS = 2;

/** What one can have a job with: "steady pay and hours that I know in advance". */
export function steadyFits({ fits }: Told): Segment[] | null {
  const said = fits.flatMap((fit) => {
    const text = AFTER_WITH[fit.id];
    return text ? [[from(fit, text, 'fit')]] : [];
  });
  const [one, two] = said.slice(0, MOST_FITS);
  return one ? [...one, ...(two ? [ours(' and ', 'and'), ...two] : [])] : null;
}

const LICENCE = /\b(?:licen[cs]e|certificate|permit)\b/iu;

/** Before the licence of the trade nobody is hired for it: a signed place to train. */
export const placeToTrain: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const study = paperFirst(slots);
  if (slots.arc?.id !== 'shift' || aim?.kind !== 'role' || !study || isOut(slots)) return null;
  if (study.stance !== 'set-on-it' || nearest(slots)?.what.source !== study.what.source) return null;
  // What is begun is finished first.
  if (study.paper?.state === 'not-finished') return null;
  if (!isLong(study) && !LICENCE.test(study.what.quote)) return null;
  const place = placeToAsk(slots);
  return goal('place-to-train', 'path', {
    months: 7,
    action: line('place-to-train')`Have a signed place to train as ${[from(aim.role, aim.role.a, 'noun')]}.`,
    measure: 'A place with a start date in writing.',
    firstStep: [
      place &&
        line(
          'place-to-train',
        )`Write to two ${severalPlaces(place)}, and ask when they take new people and what they ask for.`,
      'Write to two places that train people, and ask when they take new ones and what they ask for.',
    ],
  });
};

/** Nothing in mind yet: one kind of work, chosen from three. */
export const nameOne: GoalRow = ({ slots }) => {
  if (!['shift', 'side', 'start', 'steady'].includes(slots.arc?.id ?? '')) return null;
  if (thoughtsOf(slots).length > 0 || unreadAim(slots)) return null;
  const name = adviserFor(slots, 'trying') ?? adviserFor(slots, 'home');
  const field = kindByGift(slots, true);
  const what =
    slots.arc?.id === 'start' ? 'five things that I liked doing' : 'five moments at work that I liked';
  return goal('name-one', 'path', {
    months: 4,
    action: field
      ? line('name-one')`Choose one kind of work to go for, out of three ${field}.`
      : 'Choose one kind of work to go for, out of three.',
    measure: 'Three kinds of work on one page, a reason beside each, and one of them marked.',
    firstStep: [
      field && line('name-one')`Write down three jobs ${field}, and read one ad for each.`,
      name && line('name-one')`Write down ${what}, and show them to ${name}.`,
      `Write down ${what}.`,
    ],
    firstDays: 3,
  });
};
