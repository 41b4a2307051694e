import { capital, from, line, ours } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, kindToRing, nameOfWork, somebodyWho, theWork } from './aims.ts';
import { proofOfTrade } from './doing-from-proof.ts';
import { startAtPlaces } from './first-call.ts';
import { paperFirst } from './hired-now.ts';
import { myList } from './my-list.ts';
import { type GoalRow, goal } from './parts.ts';
import { trainingFor, waitsForTraining } from './training.ts';

const YEARS_TO_OFFER = 5;
/** What nobody may do for a day before the paper, also as a learner. */
const REGULATED =
  /\b(?:therapist|nurse|doctor|physician|teacher|lawyer|solicitor|psychologist|pharmacist|midwife|social worker|dietitian|radiographer|physiotherapist|dentist|veterinarian|vet|paramedic)\b/iu;

/** Kinds whose beginners sit at a desk of their own, and beside nobody. */
const AT_A_DESK: readonly string[] = [
  ...['public-service', 'law', 'accounting', 'finance', 'insurance', 'office-administration', 'management'],
  ...['human-resources', 'marketing', 'software-development', 'it-support', 'data-analysis', 'purchasing'],
  ...[
    'project-management',
    'engineering',
    'architecture',
    'writing',
    'graphic-design',
    'university-teaching',
  ],
  ...[
    'customs-and-freight',
    'health-records',
    'customer-service',
    'weather-and-river-measuring',
    'library-work',
  ],
];

/** Before the paper of the trade: places that take on who still learns. */
export const takesLearners: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const post = aim ? theWork(aim) : null;
  if (!aim || !post) return null;
  const someone = somebodyWho(aim);
  const list = myList(slots);
  const kind = kindToRing(slots);
  const count = kind && !kind.isRare ? 'six' : 'three';
  const places = [ours(kind?.places ?? 'places', 'places')];
  const asked = capital([ours(count, 'count')]);
  const study = trainingFor(slots) ?? paperFirst(slots);
  // Who has years of something near it offers them, and is no beginner.
  if (study && slots.arc?.id === 'side' && (slots.years?.count ?? 0) >= YEARS_TO_OFFER)
    return goal('takes-learners', 'terms', {
      months: 5,
      action: line('offer-ahead')`Talk with three ${places} about ${post}, to begin after ${study.name}.`,
      measure: list
        ? line(
            'offer-ahead',
          )`Three talks held, one page with what I offer sent to each, and each answer checked against my list: ${list}.`
        : 'Three talks held, and one page with what I offer and for what pay sent to each.',
      firstStep: 'Write one page: what I can do, what it needs, and from when.',
    });
  return goal('takes-learners', 'terms', {
    months: 6,
    action: someone
      ? REGULATED.test(nameOfWork(aim))
        ? line(
            'takes-learners',
          )`Ask ${count} ${places} for paid work beside ${someone} that I can do before the paper.`
        : kind && AT_A_DESK.includes(kind.id)
          ? line('takes-learners')`Ask ${count} ${places} for a junior post that leads to ${post}.`
          : line(
              'takes-learners',
            )`Ask ${count} ${places} for a paid start as a helper or a trainee beside ${someone}.`
      : line('takes-learners')`Ask ${count} ${places} that have ${post} for a paid start as a beginner.`,
    measure: list
      ? line(
          'takes-learners',
        )`${asked} places asked, each answer checked against my list: ${list}; and one start agreed or dated.`
      : line(
          'takes-learners',
        )`${asked} places asked, each with the pay and what they ask for, and one start agreed or dated.`,
    firstStep: startAtPlaces(slots),
  });
};

/** A course that waits, or is elsewhere: all ways into the work side by side. */
export const waysIn: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const study = paperFirst(slots);
  const post = aim ? theWork(aim) : null;
  if (!post || study?.stance !== 'later') return null;
  const isNear = slots.fits.find(({ id }) => id === 'near-home');
  return goal('ways-in', 'terms', {
    months: 3,
    action: isNear
      ? line(
          'ways-in',
        )`Find every way into ${post}, and first of all those ${[from(isNear, 'near home', 'fit')]}.`
      : line('ways-in')`Find every way into ${post}, and first of all those that pay while one learns.`,
    measure:
      'One page: each way with what it asks for, how long it takes, what it costs and who helps with the fee.',
    firstStep: line(
      'ways-in',
    )`Write to one school about ${study.name}, and ask what it asks for and who helps with the fee.`,
  });
};

/** Whoever works for one customer after another. */
const BY_THE_ORDER =
  /\b(?:composer|arranger|illustrator|cartoonist|tailor|seamstress|dressmaker|carpenter|upholsterer|potter|ceramicist|luthier|bookbinder|engraver|jewell?er|milliner|baker|florist|weaver|knitter|sculptor|painter|woodturner|blacksmith|cake maker|(?:fashion|jewel?lery|textile|graphic) designer|animator|songwriter)\b/iu;
const BY_THE_JOB =
  /\b(?:tuner|restorer|photographer|translator|interpreter|editor|proofreader|gardener|tour guide|tutor|groomer|masseur|masseuse|massage therapist|hairdresser|barber|make-?up artist|celebrant|handyman|repairer|videographer|transcriber|copywriter|bookkeeper|genealogist|beekeeper|chimney sweep|farrier)\b/iu;

/** Work that one can be paid for by the piece, beside the work there is: the first few customers. */
export const paidOrders: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (aim?.kind !== 'role' || slots.standing !== 'working') return null;
  if (!['side', 'shift', 'start'].includes(slots.arc?.id ?? '')) return null;
  const name = nameOfWork(aim);
  const isOrder = BY_THE_ORDER.test(name);
  if (!isOrder && !BY_THE_JOB.test(name)) return null;
  if (slots.arc?.id !== 'side' && !proofOfTrade(slots)) return null;
  const isLater = waitsForTraining(slots) || trainingFor(slots) !== null;
  const master = adviserFor(slots, 'trying');
  const as = [from(aim.role, aim.role.a, 'noun')];
  return goal('paid-orders', 'terms', {
    months: isLater ? 12 : 8,
    action: line(
      'paid-orders',
    )`Take ${isOrder ? 'three paid orders' : 'five paid jobs'} as ${as}, beside the work I have.`,
    measure: isOrder
      ? 'Three orders paid, with the hours and the price of each on one page.'
      : 'Five jobs paid, with the hours and the price of each on one page.',
    firstStep: master
      ? line('paid-orders')`Ask ${master} what one can charge, and who could be the first.`
      : [ours('Write down five who could be the first, and a price beside each.', 'paid-orders')],
  });
};
