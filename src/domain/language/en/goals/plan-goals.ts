import { addDays, addMonths, daysBetween, type IsoDate } from '#src/domain/dates.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { InMind, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { type Around, aroundOf } from './around.ts';
import { chooseGoals } from './choose-goals.ts';
import { deadlineInWords } from './deadline-in-words.ts';
import { isOfTheUnion } from './in-own-words.ts';
import { withOwnDate } from './own-date.ts';
import { apartFromHolidays, dueDate, type GoalDraft, type GoalGiven, ownDeadline } from './parts.ts';
import { TRIAL } from './trial.ts';
import { withoutOtherTongues } from './without-other-tongues.ts';

/** A goal with its dates. */
export type PlannedGoal = Omit<GoalDraft, 'months' | 'on' | 'firstDays' | 'otherSteps'> &
  Around & {
    by: IsoDate;
    firstStepBy: IsoDate;
  };

const GOALS = 3;

/** Three goals, each with its day inside the person's own time and a first step within a week. */
export function planGoals(asked: Asked): readonly PlannedGoal[] {
  if (!asked.slots.arc) return [];
  const given = toldOf(asked);
  const goals = withOwnDate(chooseGoals(given), given)
    .slice(0, GOALS)
    .map(({ months: usual, on, firstDays, otherSteps: _, ...draft }) => {
      const by = dueDate({ months: usual, on }, endsFor(draft, given), given.today);
      const first = addDays(given.today, firstDays);
      return { ...draft, ...aroundOf(draft), by, firstStepBy: first < by ? first : by };
    });
  return beforeTheOffer(goals, given);
}

/** Inside the person's own time all would end on its last day: what leads to an offer ends before it. */
function beforeTheOffer(goals: readonly PlannedGoal[], { slots, today }: GoalGiven): readonly PlannedGoal[] {
  const offer = goals.find(({ id }) => id === 'hold-to-terms' || id === 'with-the-boss');
  const last = ownDeadline(slots.known, today);
  if (!offer || !last || last > addMonths(today, A_YEAR)) return goals;
  const part = Math.floor((daysBetween(today, offer.by) * 2) / 3);
  const before = apartFromHolidays(addDays(today, Math.max(LEAST_DAYS, part)));
  return goals.map((goal) =>
    goal === offer || goal.by < offer.by || before >= offer.by ? goal : { ...goal, by: before },
  );
}

const LEAST_DAYS = 14;
/** A day that is further off cuts none of the three short. */
const A_YEAR = 12;

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
  const dated = (all: Slots, words: readonly Typed[]) =>
    withoutOtherTongues({
      ...all,
      inMind: all.inMind.map(asDoing).map(nearestOf),
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

/** "Legal aid" is a kind of work, and nobody who does it. */
const NOBODY_IS = /^(?:legal aid|home care|peer support|quality control|customer service|tech support)$/iu;

/** "Training the next ditch boss" is what one does, and nobody's post. */
function asDoing(work: InMind): InMind {
  if (work.kind !== 'role') return work;
  const { isHedged, isLater, role } = work;
  if (NOBODY_IS.test(role.role)) {
    const { a: _, role: name, people: __, field: ___, ...origin } = role;
    return {
      kind: 'field',
      field: { ...origin, name },
      isHedged,
      ...(isLater === undefined ? {} : { isLater }),
    };
  }
  if (!DOES.test(role.role)) return work;
  const gerund = role.role.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const { a: _, role: __, people: ___, field: ____, ...origin } = role;
  return {
    kind: 'doing',
    doing: { ...origin, forms: { gerund } },
    isHedged,
    ...(isLater === undefined ? {} : { isLater }),
  };
}

const THEN = /,? (?:and )?then\b.*$/iu;

/** "A steersman and then a pilot": the nearer of the two is what goals are for. */
function nearestOf(work: InMind): InMind {
  if (work.kind !== 'role' || !THEN.test(work.role.role)) return work;
  const { role } = work;
  return {
    ...work,
    role: { ...role, people: null, role: role.role.replace(THEN, ''), a: role.a.replace(THEN, '') },
  };
}

/** One small, cheap way to try what the slots set out for. */
export function trialFor(asked: Asked): readonly Segment[] {
  const given = toldOf(asked);
  for (const row of TRIAL) {
    const draft = row(given);
    if (draft) return draft.action;
  }
  return [];
}
