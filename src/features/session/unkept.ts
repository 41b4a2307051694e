import { addItem, changeItem } from '#src/domain/coaching/session-items.ts';
import type { NoteAudience, NoteKind, Session } from '#src/domain/model/session.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { localDate } from '#src/i18n/format.ts';
import { draftAt } from '#src/ui/use-draft.ts';
import { type ActionDraft, actionFrom, valuesOf } from './action-draft.ts';
import { draftNames } from './draft-names.ts';
import type { NoteDraft } from './notes.tsx';
import type { OfferDraft } from './offers.tsx';

/** The field in which words were typed. */
export type UnkeptField = 'note' | 'topic' | 'agreement' | 'action' | 'change' | 'question' | 'offer';
/** What they become where they are kept. */
export type KeptAs = NoteAudience | 'topic' | 'agreement' | 'action' | 'change';

/** Words that were typed in a session and not kept. */
export type Unkept = {
  /** The name under which they wait. */
  name: string;
  field: UnkeptField;
  text: string;
  keptAs: KeptAs;
  /** Puts them into the session. */
  keep: (session: Session) => Session;
};

type Around = { now: () => string; newId: () => string };

/** What was typed in the fields of an open session and not kept, in the order of its record. */
export function unkeptIn(session: Session, { now, newId }: Around): readonly Unkept[] {
  const { id } = session;
  const note = (text: string, kind: NoteKind = 'free', audience: NoteAudience = 'private') => ({
    keptAs: audience,
    keep: (before: Session) => addItem(before, 'notes', { id: newId(), kind, text, audience, at: now() }),
  });
  const found: Unkept[] = [];
  const add = (one: Unkept) => {
    if (one.text !== '') found.push(one);
  };

  const topic = { name: draftNames.topic(id), text: typed(draftAt<string>(draftNames.topic(id))) };
  add({
    ...topic,
    field: 'topic',
    keptAs: 'topic',
    keep: (before) =>
      addItem(before, 'agenda', { id: newId(), text: topic.text, state: 'open', carriedFrom: null }),
  });

  const written = draftAt<NoteDraft>(draftNames.note(id));
  const words = typed(written?.text);
  add({
    name: draftNames.note(id),
    field: 'note',
    text: words,
    ...note(words, written?.kind, written?.audience),
  });

  const agreement = {
    name: draftNames.agreement(id),
    text: typed(draftAt<string>(draftNames.agreement(id))),
  };
  add({
    ...agreement,
    field: 'agreement',
    keptAs: 'agreement',
    keep: (before) => addItem(before, 'agreements', { id: newId(), text: agreement.text, at: now() }),
  });

  const firstDay = localDate(session.startedAt) ?? '';
  const begun = draftAt<ActionDraft>(draftNames.action(id));
  const made = begun && actionFrom(begun, { firstDay, newId });
  add({
    name: draftNames.action(id),
    field: 'action',
    text: actionText(begun),
    // One with a part missing is no action.
    ...(made
      ? { keptAs: 'action', keep: (before) => addItem(before, 'actions', made) }
      : note(actionText(begun))),
  });
  for (const action of session.actions) {
    const name = draftNames.change(id, action.id);
    const draft = draftAt<ActionDraft>(name);
    if (!draft || isSame(draft, valuesOf(action))) continue;
    const changed = actionFrom(draft, { firstDay, newId, action });
    add({
      name,
      field: 'change',
      text: actionText(draft),
      ...(changed
        ? { keptAs: 'change', keep: (before) => changeItem(before, 'actions', action.id, changed) }
        : note(actionText(draft))),
    });
  }

  // Nobody answers these once the session is over: they can be kept to come back to.
  const question = typed(draftAt<string>(draftNames.question(id)));
  add({ name: draftNames.question(id), field: 'question', text: question, ...note(question, 'follow-up') });
  const offer = typed(draftAt<OfferDraft>(draftNames.offer(id))?.text);
  add({ name: draftNames.offer(id), field: 'offer', text: offer, ...note(offer, 'follow-up') });
  return found;
}

function isSame(one: ActionDraft, other: ActionDraft): boolean {
  return actionText(one) === actionText(other) && one.whose === other.whose && one.goalId === other.goalId;
}

function typed(text: string | undefined): string {
  return wellFormed(text ?? '').trim();
}

/** All that was typed of an action, in one line; what was only chosen from a list is no words. */
function actionText(draft: ActionDraft | undefined): string {
  if (!draft) return '';
  const { day, month, year } = draft.byWhen;
  const date = [day, month, year].map((part) => part.trim()).filter(Boolean);
  return [typed(draft.what), date.join('/'), typed(draft.howWeKnow)].filter(Boolean).join(' · ');
}
