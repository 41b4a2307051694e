import { addDays, addMonths, type IsoDate } from '#src/domain/dates.ts';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { InMind, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByText, onceByThing } from '#src/domain/text/readings.ts';
import { WORK_FINDING } from './applications.ts';
import { type Around, aroundOf } from './around.ts';
import { withAllLearning } from './cover-learning.ts';
import { deadlineInWords } from './deadline-in-words.ts';
import { isOfTheUnion } from './in-own-words.ts';
import { withOwnDate } from './own-date.ts';
import { dueDate, type GoalDraft, type GoalGiven, type GoalRow, ownDeadline } from './parts.ts';
import { PATH } from './path.ts';
import { TERMS } from './terms.ts';
import { tensionsTestedBy } from './tested.ts';
import { waitsForTraining } from './training.ts';
import { TRIAL } from './trial.ts';

/** A goal with its dates. */
export type PlannedGoal = Omit<GoalDraft, 'months' | 'on' | 'firstDays'> &
  Around & {
    by: IsoDate;
    firstStepBy: IsoDate;
  };

const GOALS = 3;

/**
 * Three goals: one on the way there, one to try it (or a second thing to learn), one of terms. A work-finding goal comes first where the job is
 * ending, the person is looking or the cushion is short; else what tests the first tension comes first, then what the
 * heavier factor asks for. No two begin alike or start with the same step.
 */
export function planGoals(asked: Asked): readonly PlannedGoal[] {
  if (!asked.slots.arc) return [];
  const given = toldOf(asked);
  const finding = WORK_FINDING(given);
  const kinds: readonly (readonly GoalRow[])[] = finding ? [PATH, TRIAL] : [PATH, TRIAL, TERMS];
  const chosen = withAllLearning(chooseFrom(kinds, finding ? [finding] : [], given), given);
  return withOwnDate(inOrder(chosen, given), given)
    .slice(0, GOALS)
    .map(({ months: usual, on, firstDays, ...draft }) => {
      const months = IS_ONE_PAGE.test(textIn(draft.measure)) ? Math.min(usual, MONTHS_FOR_A_PAGE) : usual;
      const by = dueDate({ months, on }, endsFor(draft, given), given.today);
      const first = addDays(given.today, firstDays);
      return { ...draft, ...aroundOf(draft), by, firstStepBy: first < by ? first : by };
    });
}

/** One page is soon written. */
const IS_ONE_PAGE = /^One (?:page|sheet)\b/u;
const MONTHS_FOR_A_PAGE = 2;

/** The end of one's studies is the day for what they end in, and for nothing else. */
function endsFor({ id }: Pick<GoalDraft, 'id'>, { slots, today }: GoalGiven): Slots {
  const { known } = slots;
  const isOfStudy =
    slots.standing === 'studying' && known.deadline?.kind === 'ends-on' && id !== 'finish-studies';
  return isOfStudy && (ownDeadline(known, today) ?? '9') < addMonths(today, 4)
    ? { ...known, deadline: null }
    : known;
}

/** What the writers are asked with: the slots, and the answers as typed where they may be said. */
type Asked = Omit<GoalGiven, 'slots'> & {
  slots: Slots;
  typed?: readonly Typed[];
  /** All that the person told, where the page shows less of it. */
  known?: { slots: Slots; typed: readonly Typed[] };
};

/** Where nothing may be said as typed. */
const NOTHING: readonly Typed[] = [];

function toldOf({ slots, typed = NOTHING, known, ...given }: Asked): GoalGiven {
  const dated = (all: Slots, words: readonly Typed[]) => ({
    ...all,
    inMind: all.inMind.map(asDoing),
    typed: words,
    deadline: all.deadline ?? deadlineInWords(words, given.today),
  });
  const shown = dated(slots, typed);
  const isAll = !known || (known.slots === slots && known.typed === typed);
  const told = { ...shown, known: isAll ? shown : dated(known.slots, known.typed) };
  const advisers = isOfTheUnion(told)
    ? slots.advisers.filter(({ relation }) => relation !== 'manager')
    : slots.advisers;
  return { ...given, slots: { ...told, advisers } };
}

const DOES =
  /^(?:teach|train|help|show|guid|coach|mentor|support|look|tak|mak|keep|writ|restor|repair)\p{L}*ing (?:the|my|our|new|young|old|other|next)\b/iu;

/** "Training the next ditch boss" is what one does, and nobody's post. */
function asDoing(work: InMind): InMind {
  if (work.kind !== 'role' || !DOES.test(work.role.role)) return work;
  const { isHedged, isLater, role } = work;
  const gerund = role.role.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const { a: _, role: __, people: ___, field: ____, ...origin } = role;
  return {
    kind: 'doing',
    doing: { ...origin, forms: { gerund } },
    isHedged,
    ...(isLater === undefined ? {} : { isLater }),
  };
}

/** One small, cheap way to try what the slots set out for. */
export function trialFor(asked: Asked): readonly Segment[] {
  return firstFitting(TRIAL, toldOf(asked), [])?.action ?? [];
}

/** What stops the person now, what they are set on learning, and what is made of their own proof or gift, gives way to nothing. */
const STOPS = new Set([
  'have-recognised',
  'fetch-there',
  'hand-in-form',
  'renew-first',
  'renew',
  'doctors-word',
  'pay-owed',
  'find-again',
  'get-missing',
  'comes-first',
  'put-aside',
  'decide-missing',
  'finish-studies',
  'learn',
  'learn-short',
  'go-on',
  'log-of-trade',
  'best-of-them',
  'small-set',
  'under-my-name',
  'gift-kept',
  'write-it-up',
  'fixed-times',
  'one-folder',
  'decide-later',
]);

/** One goal of each kind. Where none tests the first tension, the first list that has one that does gives it. */
function chooseFrom(
  kinds: readonly (readonly GoalRow[])[],
  first: readonly GoalDraft[],
  given: GoalGiven,
): readonly GoalDraft[] {
  const choose = (pulled: readonly GoalRow[] | null) => {
    const chosen = [...first];
    for (const rows of kinds) {
      const asking = withoutWhomWasAsked(given, chosen);
      const next =
        (rows === pulled ? firstTesting(rows, asking, chosen) : null) ?? firstFitting(rows, asking, chosen);
      if (next) chosen.push(askedOnce(next, chosen));
    }
    return chosen;
  };
  const plain = choose(null);
  if (plain.some((draft) => isTesting(draft, given))) return plain;
  const isFree = (rows: readonly GoalRow[]) => !STOPS.has(firstFitting(rows, given, first)?.id ?? '');
  const pulled = kinds.find((rows) => isFree(rows) && firstTesting(rows, given, first));
  return pulled ? choose(pulled) : plain;
}

const ASKED_AT_MOST = 2;
/** Who decides, and who shares the money and the time, has no second. */
const NO_OTHER: readonly string[] = ['manager', 'partner'];

/** Nobody is asked for help with all three. */
function withoutWhomWasAsked(given: GoalGiven, chosen: readonly GoalDraft[]): GoalGiven {
  const times = (source: string) =>
    chosen.filter(({ firstStep }) => firstStep.some(({ sources }) => sources.includes(source))).length;
  const advisers = given.slots.advisers.filter(
    ({ source, relation }) => NO_OTHER.includes(relation) || times(source) < ASKED_AT_MOST,
  );
  // The same given has the same goals: they are not made again.
  if (advisers.length === given.slots.advisers.length) return given;
  return { ...given, slots: { ...given.slots, advisers } };
}

const WHOM_THEY_KNOW = / whom they know in such work/u;

/** Two first steps that ask whom somebody knows read as one: the second asks who could tell more of the work. */
function askedOnce(draft: GoalDraft, chosen: readonly GoalDraft[]): GoalDraft {
  if (!chosen.some(({ firstStep }) => WHOM_THEY_KNOW.test(textIn(firstStep)))) return draft;
  return {
    ...draft,
    firstStep: draft.firstStep.map((piece) => ({
      ...piece,
      text: piece.text.replace(WHOM_THEY_KNOW, ' who could tell me more about such work'),
    })),
  };
}

function isTesting({ id }: GoalDraft, { tensions }: GoalGiven): boolean {
  return tensions[0] !== undefined && tensionsTestedBy(id).includes(tensions[0]);
}

function firstTesting(rows: readonly GoalRow[], given: GoalGiven, chosen: readonly GoalDraft[]) {
  return firstOf(
    rows,
    given,
    (draft) => isTesting(draft, given) && !chosen.some((other) => isAlike(draft, other)),
  );
}

/** The first row that applies and reads unlike what stands. */
function firstFitting(rows: readonly GoalRow[], given: GoalGiven, chosen: readonly GoalDraft[]) {
  return firstOf(rows, given, (draft) => !chosen.some((other) => isAlike(draft, other)));
}

function firstOf(
  rows: readonly GoalRow[],
  given: GoalGiven,
  isRight: (draft: GoalDraft) => boolean,
): GoalDraft | null {
  const made = goalsMade(given);
  for (const row of rows) {
    const known = made.get(row);
    const draft = known === undefined ? row(given) : known;
    if (known === undefined) made.set(row, draft);
    if (draft && isRight(draft)) return draft;
  }
  return null;
}

/** What the rows made of the same answers: a list is gone through for what fits, and again for what tests a tension. */
const goalsMade = onceByThing((_: GoalGiven) => new Map<GoalRow, GoalDraft | null>());

/** Goals that ask the same of the same people, in other words. */
const SAME: readonly (readonly string[])[] = [
  ['one-part', 'ask-trial'],
  ['own-customers', 'ask-buyers'],
  ['of-kind-known', 'propose-change'],
  ['ordinary-week', 'half-hour'],
  ['trial-days', 'day-beside', 'half-hour'],
];

function isAlike(a: GoalDraft, b: GoalDraft): boolean {
  return SAME.some((ids) => ids.includes(a.id) && ids.includes(b.id)) || beginAlike(a, b) || renewAlike(a, b);
}

const RENEWS: readonly string[] = ['renew', 'renew-first'];

/** One paper that has run out, by the rows of papers and by those of what is learned. */
function renewAlike(a: GoalDraft, b: GoalDraft): boolean {
  if (RENEWS.includes(a.id) === RENEWS.includes(b.id)) return false;
  const other = RENEWS.includes(a.id) ? b : a;
  const papers = sourcesOf(a.action);
  return (
    /^renew/iu.test(textIn(other.action)) && sourcesOf(b.action).some((source) => papers.includes(source))
  );
}

const sourcesOf = (piece: readonly Segment[]) => piece.flatMap(({ sources }) => sources);

function beginAlike(a: GoalDraft, b: GoalDraft): boolean {
  return opening(a.action) === opening(b.action) || textIn(a.firstStep) === textIn(b.firstStep);
}

function opening(action: readonly Segment[]): string {
  return openingOf(textIn(action));
}

const openingOf = onceByText((text) => text.toLowerCase().split(/\s+/u).slice(0, 3).join(' '));

function inOrder(drafts: readonly GoalDraft[], given: GoalGiven): readonly GoalDraft[] {
  const { shares } = given.slots;
  const isTraining = waitsForTraining(given.slots);
  const weight = (draft: GoalDraft): number => {
    const { id, kind } = draft;
    if (id === 'renew-first' || id === 'doctors-word') return 5;
    if (id === 'finish-studies' && given.slots.deadline?.kind === 'ends-on') return 5;
    if (id === 'work-finding') return 4;
    if (id === 'propose-role') return 3;
    // Before work that one has to learn, the way in comes first and the applications last.
    if (isTraining && kind === 'path') return 3;
    if (isTraining && kind === 'terms') return -1;
    if (isTesting(draft, given)) return 2;
    if (kind === 'path') return shares.education + shares.experiences / 2;
    return kind === 'trial' ? shares.skills + shares.experiences / 2 : shares.finances + shares.social / 2;
  };
  // Equal weights keep the order path, trial, terms.
  return drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => weight(b.draft) - weight(a.draft) || a.at - b.at)
    .map(({ draft }) => draft);
}
