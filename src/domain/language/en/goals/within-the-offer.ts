import { addDays } from '#src/domain/dates.ts';
import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { type GoalDraft, type GoalGiven, ownDeadline } from './parts.ts';

const SENT = /^Send (?<count>\p{L}+ applications) for /u;

/**
 * What is sent is sent for the offer: beside something to try or to learn, both are one goal, and the first step to it is
 * the first one sent. `more` is asked for what takes the place.
 */
export function sentWithinTheOffer(
  drafts: readonly GoalDraft[],
  more: (others: readonly GoalDraft[]) => GoalDraft | null,
): readonly GoalDraft[] {
  const sent = drafts.find(({ action }) => SENT.test(textIn(action)));
  const offer = drafts.find(({ id }) => id === 'hold-to-terms');
  const count = sent && SENT.exec(textIn(sent.action))?.groups?.count;
  if (!sent || !offer || !count) return drafts;
  const other = more(drafts.filter((draft) => draft !== sent));
  if (!other) return drafts;
  const [first, ...rest] = offer.measure;
  const measure = first
    ? [
        ours(`At least ${count} sent, and `, 'within-offer'),
        { ...first, text: first.text.replace(/^(?:The|One) /u, (word) => word.toLowerCase()) },
        ...rest,
      ]
    : offer.measure;
  const whole = {
    ...offer,
    measure,
    firstStep: sent.firstStep,
    otherSteps: [...sent.otherSteps, offer.firstStep, ...offer.otherSteps],
    firstDays: sent.firstDays,
  };
  return drafts.map((draft) => (draft === sent ? other : draft === offer ? whole : draft));
}

/** Nobody has an offer in three weeks, a week before the last day: so much can be sent. */
const DAYS_OF_AN_OFFER = 28;

/** Where the last day is too near for an offer, applications are sent, within the same terms. */
export function sentWhereTooSoon(
  drafts: readonly GoalDraft[],
  { slots, today }: GoalGiven,
): readonly GoalDraft[] {
  const last = ownDeadline(slots.known, today);
  const isSoon = last !== null && last <= addDays(today, DAYS_OF_AN_OFFER);
  if (!isSoon || drafts.some(({ action }) => SENT.test(textIn(action)))) return drafts;
  return drafts.map((draft) => {
    const [first, of, ...rest] = draft.action;
    if (draft.id !== 'hold-to-terms' || first?.text !== OFFER || !of) return draft;
    return {
      ...draft,
      id: 'work-finding',
      action: [
        { ...first, text: 'Send five applications' },
        { ...of, text: of.text.replace(/^ of /u, ' for ') },
        ...rest.filter(({ text }) => text !== NOTICE),
      ],
      measure: [ours('All of them sent, and each answer written down.', 'within-offer')],
    };
  });
}

const OFFER = 'Have one written offer';
const NOTICE = ' before I give notice';
