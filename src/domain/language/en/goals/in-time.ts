import { addDays, daysBetween } from '#src/domain/dates.ts';
import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { apartFromHolidays, type GoalDraft, type GoalGiven } from './parts.ts';

/* When each of the three ends, beside the others: what is needed before another comes before it. */

/** What is sent for an offer is sent in half the time that the offer has, and what is tried is tried before it. */
export function sentInTime(drafts: readonly GoalDraft[], { today }: GoalGiven): readonly GoalDraft[] {
  const offer = drafts.find(({ id }) => id === 'hold-to-terms');
  return drafts.map((draft) => {
    // What is tried is tried before one signs.
    if (offer && draft.kind === 'trial' && !offer.on && draft.months > offer.months)
      return { ...draft, months: Math.max(1, offer.months - 1) };
    if (!offer || !IS_SENT.includes(draft.id)) return draft;
    const on = draft.on && apartFromHolidays(addDays(today, Math.floor(daysBetween(today, draft.on) / 2)));
    return { ...draft, months: Math.min(Math.ceil(draft.months / 2), Math.max(1, offer.months - 1)), on };
  });
}

/** What is settled with a place is settled when there is one. */
export function afterThePlace(drafts: readonly GoalDraft[]): readonly GoalDraft[] {
  const place = drafts.find(({ id }) => HAS_A_PLACE.includes(id));
  return drafts.map((draft) =>
    place && draft.id === 'own-terms' && draft.months > BEFORE_ALL
      ? { ...draft, months: Math.max(draft.months, place.months) }
      : draft,
  );
}

/** What is settled before the first day of a try needs no place yet. */
const BEFORE_ALL = 2;
const HAS_A_PLACE: readonly string[] = ['fixed-place', 'one-agreement'];
/** What is sent, what is offered and what is learned, by their rows. */
export const LEARNS: readonly string[] = ['learn', 'learn-short'];
export const IS_SENT: readonly string[] = ['work-finding', 'work-sought'];

export const soonIn = (draft: GoalDraft, months: number): GoalDraft => ({
  ...draft,
  months: Math.min(draft.months, months),
});

export const IS_OFFER: readonly string[] = ['hold-to-terms', 'with-the-boss'];

/** What the law asks comes in half the time that the work has. */
export function beforeWork(law: GoalDraft, { months, on }: GoalDraft, { today }: GoalGiven): GoalDraft {
  const half = on && apartFromHolidays(addDays(today, Math.floor(daysBetween(today, on) / 2)));
  return { ...law, months: Math.min(law.months, Math.max(1, Math.floor(months / 2))), on: half ?? law.on };
}

/** Terms are settled before what they are for is signed. */
export function inTime(terms: GoalDraft | null, { months, on }: GoalDraft): GoalDraft | null {
  return terms && { ...terms, months: Math.min(terms.months, months), on: on ?? terms.on };
}

/** No offer comes before the paper that it asks for. */
export function afterItsPaper(drafts: readonly GoalDraft[], { slots }: GoalGiven): readonly GoalDraft[] {
  // In a new country one lives meanwhile on work that does not ask for it.
  const isAbroad = slots.arc?.id === 'elsewhere';
  const isNeeded = ({ id, action }: GoalDraft) =>
    IS_NEEDED.includes(id) || (LEARNS.includes(id) && !isAbroad && ENDS_IN_A_PAPER.test(textIn(action)));
  const paper = Math.max(0, ...drafts.flatMap((draft) => (isNeeded(draft) ? [draft.months] : [])));
  return drafts.map((draft) =>
    draft.id === 'hold-to-terms' && draft.on === undefined && draft.months <= paper
      ? { ...draft, months: Math.max(paper, Math.min(paper + 2, WITHIN_A_YEAR)) }
      : draft,
  );
}

/** Beside an exam or a degree that can only be booked by then, the offer may be one on the way to the trade. */
export function onTheWay(drafts: readonly GoalDraft[], { slots }: GoalGiven): readonly GoalDraft[] {
  const isBooked = drafts.some(({ action }) =>
    /^Book a date for |^Get a confirmed place, with a start date, (?:on|for|to finish) /u.test(
      textIn(action),
    ),
  );
  // An apprenticeship is the job too: the offer beside it is of one that lasts until then.
  if (drafts.some(({ action }) => IS_APPRENTICED.test(textIn(action))))
    return drafts.map((draft) => offerOf('a job to keep me going until the apprenticeship starts', draft));
  if (!isBooked || (slots.arc?.id !== 'shift' && slots.arc?.id !== 'start')) return drafts;
  const isTraining = drafts.some(({ action }) =>
    /^Get a confirmed place, with a start date, /u.test(textIn(action)),
  );
  return drafts.map((draft) => {
    const colon = draft.action.findIndex(({ text }) => text === ': ');
    // Years of training come before the trade: until then, other work has to fit.
    if (isTraining && draft.id === 'hold-to-terms' && colon > 0)
      return offerOf('work that fits around the training', draft);
    // Where two kinds of work are named already, or that one learns, a third says nothing more.
    if (draft.id !== 'hold-to-terms' || colon < 0 || SAYS_HOW.test(textIn(draft.action.slice(0, colon))))
      return draft;
    const { action } = draft;
    const notice = action.findIndex(({ text }) => text === ' before I give notice');
    const at = notice < 0 ? colon : notice;
    const way = ours(`, or of one on the way there${notice < 0 ? '' : ','}`, 'hold');
    return { ...draft, action: [...action.slice(0, at), way, ...action.slice(at)] };
  });
}

const IS_APPRENTICED = /^Have a signed (?:\p{L}+ )?apprenticeship\b/u;

/** The offer of other work than the one in mind, within the same terms. */
function offerOf(work: string, draft: GoalDraft): GoalDraft {
  const colon = draft.action.findIndex(({ text }) => text === ': ');
  return draft.id === 'hold-to-terms' && colon > 0
    ? { ...draft, action: [ours(`Have one written offer of ${work}`, 'hold'), ...draft.action.slice(colon)] }
    : draft;
}

const SAYS_HOW = / or | (?:trainee|junior) | on the way /u;

const WITHIN_A_YEAR = 11;
/** What is learned and shown by a paper. */
export const ENDS_IN_A_PAPER =
  /^(?:Finish (?!one short)|Pass |Get (?!better|a confirmed place)|Renew |Resit |Retake )/u;

const IS_NEEDED: readonly string[] = ['renew', 'renew-first', 'doctors-word'];
