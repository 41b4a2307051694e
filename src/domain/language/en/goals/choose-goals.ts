import { textIn } from '#src/domain/language/en/compose/line.ts';
import { aimsOf, isFamiliar, ownAim } from './aims.ts';
import { hoursOnce } from './hours-once.ts';
import {
  afterItsPaper,
  afterThePlace,
  beforeWork,
  IS_OFFER,
  IS_SENT,
  inTime,
  LEARNS,
  onTheWay,
  sentInTime,
  soonIn,
} from './in-time.ts';
import { withoutCalls } from './in-writing.ts';
import { notBefore } from './not-before.ts';
import { withOwnSteps } from './own-steps.ts';
import { withPaperRenewed } from './paper-with-the-offer.ts';
import { papersIn } from './papers.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, say } from './parts.ts';
import { PATH } from './path.ts';
import { askForLater, withSchoolEnded } from './path-papers.ts';
import { examAbroad, haveRecognised } from './path-recognition.ts';
import { doctorsWord, renew, renewFirst } from './path-renew.ts';
import { workFound } from './path-work.ts';
import { withShortNames } from './short-names.ts';
import { type Study, studiesOf } from './studies.ts';
import { studyGoal } from './study-goal.ts';
import { IS_RENEWAL, wanted } from './study-wanted.ts';
import { TERMS } from './terms.ts';
import { tensionsTestedBy } from './tested.ts';
import type { Told } from './told.ts';
import { asOneLearns } from './trainee.ts';
import { waitsForTraining } from './training.ts';
import { TRIAL } from './trial.ts';
import { openMornings } from './trial-do.ts';
import { inItAgain } from './trial-look.ts';
import { withCapitals } from './with-capitals.ts';
import { sentWhereTooSoon, sentWithinTheOffer } from './within-the-offer.ts';

/**
 * Three goals: the way there, a taste of it or a second thing to learn, and the terms. Work comes first where it has to be
 * found soon, and only what the law asks of it before. No two ask for the same act.
 */
export function chooseGoals(given: GoalGiven): readonly GoalDraft[] {
  const found = ownAim(given.slots) === null ? workFound(given) : null;
  const inTime = (drafts: readonly GoalDraft[]) => afterThePlace(sentInTime(filled(drafts, given), given));
  const chosen = found ? inTime(inHaste(found, given)) : inOrder(inTime(atEase(given)), given);
  const whole = sentWithinTheOffer(withFreeLearned(chosen, given), (others) => besideTheOffer(others, given));
  const settled = withPaperRenewed(
    afterItsPaper(withSchoolEnded(learnedThere(whole, given), given), given),
    given.slots,
  );
  const named = withShortNames(
    withOwnSteps(onTheWay(asOneLearns(hoursOnce(sentWhereTooSoon(settled, given)), given), given)),
    given.slots,
  );
  return withCapitals(withoutCalls(named, given.slots), given.slots);
}

/** Beside the offer, the first that stands nowhere yet. */
function besideTheOffer(others: readonly GoalDraft[], given: GoalGiven): GoalDraft | null {
  const said = new Set(others.map(({ action }) => textIn(action)));
  for (const draft of fitBesideTheOffer(others, given))
    if (draft && !said.has(textIn(draft.action))) return draft;
  return null;
}

/** A try of the work itself, what is to be learned or renewed for it, or a free place to learn it. */
function* fitBesideTheOffer(others: readonly GoalDraft[], given: GoalGiven): Iterable<GoalDraft | null> {
  const { slots } = given;
  const isTried = others.some(({ kind }) => kind === 'trial');
  const trial = isTried ? null : firstOf(TRIAL, given, others);
  if (trial && !PLAIN.includes(trial.id) && trial.id !== 'ask-inside') yield soonIn(trial, 3);
  const [left] = leftOut(others, given);
  yield left ? studyGoal(left, given) : null;
  const free = slots.learningHours === 0 ? undefined : freeLeft(others, slots);
  // Who pays for a renewal is asked before it is paid for.
  if (free?.lapsed) yield studyGoal(free, given);
  const paper = renew(given);
  const told = sourcesOf(others);
  const lapsed = papersIn(slots, 'lapsed');
  const isSaid = paper?.action.some(({ sources }) =>
    lapsed.some(({ name }) => told.has(name.source) && sources.includes(name.source)),
  );
  const isOpen = paper !== null && !isSaid;
  // What cannot be had before its month waits for what can be begun now.
  const isAwaited = lapsed.some((one) => notBefore(one, slots) !== null);
  if (isOpen && !isAwaited) yield paper;
  // Years at a university abroad stand beside no search for work.
  yield free && !IS_FAR.test(free.what.quote) ? studyGoal(free, given) : askForLater(given);
  if (isOpen) yield paper;
}

const IS_FAR = /\b(?:master(?:['’]?s)?|m\.?sc|ph\.?d|mba|degree|abroad|scholarship)\b/iu;

function inHaste(found: GoalDraft, given: GoalGiven): readonly GoalDraft[] {
  const { slots } = given;
  const law = firstOf([doctorsWord, renewFirst], given, []);
  if (law) {
    const terms = inTime(firstOf(TERMS, { ...given, path: found.id }, [law, found]), found);
    // An offer that holds to the terms is the work itself: beside it stands a look at what has changed.
    const looked = terms && IS_OFFER.includes(terms.id) ? inItAgain(given) : null;
    return kept([beforeWork(law, found, given), looked ? soonIn(looked, 2) : found, terms]);
  }
  // Before a paper counts in a new country, work near it is what can be had.
  const near = slots.arc?.id === 'elsewhere' && papersIn(slots, 'not-recognised').length > 0;
  if (near) {
    const work = firstOf(TRIAL, given, []) ?? found;
    const path = setOn(given, slots.arc?.id === 'elsewhere') ?? haveRecognised(given);
    const near = path ?? found;
    return kept([work, near, firstOf(TERMS, { ...given, path: near.id }, kept([work, path]))]);
  }
  const learned = learnedBeside(given);
  const trial = firstOf(TRIAL, given, [found]);
  const paper = trial && PLAIN.includes(trial.id) ? renew(given) : null;
  // What one tries before one decides comes soon; a talk, sooner. At school there are holidays to wait for.
  const isPupil = given.slots.standing === 'studying';
  const soon = trial && soonIn(trial, isPupil ? trial.months : PLAIN.includes(trial.id) ? 1 : 2);
  const second = learned ?? paper ?? soon;
  const looked = learned && (lookedAgain(given) ?? openMornings(given));
  if (looked) return kept([learned, looked, inTime(firstOf(TERMS, given, [learned, looked]), found)]);
  return kept([
    found,
    second,
    inTime(firstOf(TERMS, { ...given, path: found.id }, kept([found, second])), found),
  ]);
}

/** All that one would learn by now and that stands in no goal yet. */
function unsaid(drafts: readonly GoalDraft[], slots: Told): readonly Study[] {
  const said = sourcesOf(drafts);
  return slots.learningHours === 0
    ? []
    : studiesOf(slots).filter(({ stance, what }) => stance !== 'later' && !said.has(what.source));
}

/** A skill that stands in no goal is looked at where the work is done. */
function learnedThere(drafts: readonly GoalDraft[], given: GoalGiven): readonly GoalDraft[] {
  const skill =
    leftOut(drafts, given).find(({ form }) => form === 'skill') ??
    unsaid(drafts, given.slots).find((study) => study.form === 'skill' && !study.lapsed);
  return drafts.map((draft) => {
    const last = draft.measure.at(-1);
    if (!skill || draft.id !== 'in-it-again' || !last?.text.endsWith('learn.')) return draft;
    const before = { ...last, text: last.text.replace(/learn\.$/u, 'learn about ') };
    const said = say('learn', [...draft.measure.slice(0, -1), before], skill.name, '.');
    return { ...draft, measure: said ?? draft.measure };
  });
}

/** Back in one's own work, with some days to give: a look at it, and the offer itself is the third. */
function lookedAgain(given: GoalGiven): GoalDraft | null {
  const { arc, unpaid, deadline } = given.slots.known;
  const isFree =
    arc?.id === 'back' && (unpaid === 'some' || unpaid === 'any-pay') && deadline?.kind !== 'working-by';
  return isFree ? inItAgain(given) : null;
}

/** What one is set on while work is sought; what is only free, where there is nothing to try. */
function learnedBeside(given: GoalGiven): GoalDraft | null {
  const { slots } = given;
  const [study] = wanted(slots);
  if (study) return studyGoal(study, given);
  const [aim] = aimsOf(slots);
  const isOld = aim !== undefined && isFamiliar(aim, slots);
  const free =
    slots.learningHours === 0 ? undefined : studiesOf(slots).find(({ stance }) => stance === 'if-free');
  return free && (isOld || openMornings(given)) ? studyGoal(free, given) : null;
}

function setOn(given: GoalGiven, isAsked: boolean): GoalDraft | null {
  const study = isAsked ? wanted(given.slots).find(({ stance }) => stance === 'set-on-it') : undefined;
  if (study && examAbroad(given.slots) === study) return haveRecognised(given);
  return study ? studyGoal(study, given) : null;
}

/** Tries that could be anybody's: what is to be learned comes before them. */
const PLAIN: readonly string[] = [
  'two-talks',
  'what-they-look-for',
  'gone-before',
  'shown-once',
  'look-at-it',
];

/** A bare job in a trade that is new, where a free training for it was named: the training opens the door. */
function trainedFirst(path: GoalDraft | null, given: GoalGiven): GoalDraft | null {
  const { slots } = given;
  const [aim] = aimsOf(slots);
  const isNew = slots.arc?.id === 'start' || slots.arc?.id === 'shift';
  if (path?.id !== 'work-sought' || !isNew || !aim || slots.learningHours === 0) return path;
  const free = studiesOf(slots).find(
    ({ stance, form }) => stance === 'if-free' && form !== 'skill' && form !== 'language',
  );
  return (free && studyGoal(free, given)) ?? path;
}

function atEase(given: GoalGiven): readonly GoalDraft[] {
  const path = trainedFirst(firstOf(PATH, given, []), given);
  const trial = firstOf(TRIAL, given, kept([path]));
  const left = path && LEARNS.includes(path.id) ? undefined : leftOut(kept([path]), given)[0];
  const learned = left && (!trial || PLAIN.includes(trial.id)) ? studyGoal(left, given) : null;
  const second = learned ?? trial;
  const terms = firstOf(TERMS, { ...given, path: path?.id }, kept([path, second]));
  // What is sent for an offer is part of it, where there is something to learn beside it.
  const isSent = path !== null && terms !== null && IS_SENT.includes(path.id) && IS_OFFER.includes(terms.id);
  const [more] = isSent ? leftOut(kept([path, second, terms]), given) : [];
  return kept([(more && studyGoal(more, given)) ?? path, second, terms]);
}

/** Where one has nothing to go by, as terms on a paper for others, a try or another way there takes its place. */
function filled(chosen: readonly GoalDraft[], given: GoalGiven): readonly GoalDraft[] {
  if (chosen.length >= 3) return chosen;
  const hasTrial = chosen.some(({ kind }) => kind === 'trial');
  const more = (hasTrial ? null : firstOf(TRIAL, given, chosen)) ?? firstOf(PATH, given, chosen);
  return kept([...chosen, more]);
}

const kept = (drafts: readonly (GoalDraft | null)[]): readonly GoalDraft[] =>
  drafts.filter((draft) => draft !== null);

function firstOf(rows: readonly GoalRow[], given: GoalGiven, chosen: readonly GoalDraft[]): GoalDraft | null {
  for (const row of rows) {
    const draft = row(given);
    if (draft && !chosen.some((other) => opening(other) === opening(draft))) return draft;
  }
  return null;
}

const opening = ({ action }: GoalDraft) => textIn(action).toLowerCase().split(/\s+/u).slice(0, 3).join(' ');

const sourcesOf = (drafts: readonly GoalDraft[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ action, measure }) => [...action, ...measure].flatMap(({ sources }) => sources)));

/** What is set on or short and stands in no goal yet. */
function leftOut(drafts: readonly GoalDraft[], { slots }: GoalGiven): readonly Study[] {
  const said = sourcesOf(drafts);
  const isTrained = drafts.some(({ id }) => id === 'place-to-train');
  const isRenewal = drafts.some(({ id }) => id === 'renew-first' || id === 'renew');
  return wanted(slots).filter(
    ({ what, paper, lapsed }) =>
      !isTrained &&
      !(isRenewal && IS_RENEWAL.test(what.quote)) &&
      ![what.source, paper?.name.source, lapsed?.name.source].some((source) => source && said.has(source)),
  );
}

/** What would be learned only for nothing takes the place of a talk that anybody could have. */
function withFreeLearned(drafts: readonly GoalDraft[], given: GoalGiven): readonly GoalDraft[] {
  const { slots } = given;
  const talk = drafts.find(({ id }) => TALKS.includes(id));
  const isLed = talk?.id === 'two-talks' && aimsOf(slots).length === 0;
  const free = talk && !isLed && slots.learningHours !== 0 ? freeLeft(drafts, slots) : undefined;
  const learned = free ? studyGoal(free, given) : null;
  return learned ? drafts.map((draft) => (draft === talk ? learned : draft)) : drafts;
}

const TALKS: readonly string[] = ['ask-inside', 'two-talks', 'what-they-look-for'];

function freeLeft(drafts: readonly GoalDraft[], slots: Told): Study | undefined {
  // A trade that one only looks at is learned all the same.
  const said = sourcesOf(drafts.filter(({ id }) => id !== 'trade-seen'));
  return studiesOf(slots).find(({ stance, what }) => stance === 'if-free' && !said.has(what.source));
}

const SOON = 8;

/** What tests the first tension comes before the others, then what the heavier factor asks for. */
function inOrder(drafts: readonly GoalDraft[], given: GoalGiven): readonly GoalDraft[] {
  const { shares } = given.slots;
  const isTraining = waitsForTraining(given.slots);
  const weight = ({ id, kind, months }: GoalDraft): number => {
    if (id === 'renew-first' || id === 'doctors-word') return 5;
    if (id === 'finish-studies' && given.slots.deadline?.kind === 'ends-on') return 5;
    // Before work that one has to learn, the way in comes first.
    if ((isTraining && kind === 'path') || id === 'name-one') return 3;
    // What ends in most of a year tells nothing soon.
    if (months <= SOON && tensionsTestedBy(id).includes(given.tensions[0] ?? '')) return 2;
    if (kind === 'path') return shares.education + shares.experiences / 2;
    return kind === 'trial' ? shares.skills + shares.experiences / 2 : shares.finances + shares.social / 2;
  };
  // Of equal weight, what ends sooner stands first.
  return drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => weight(b.draft) - weight(a.draft) || a.draft.months - b.draft.months || a.at - b.at)
    .map(({ draft }) => draft);
}
