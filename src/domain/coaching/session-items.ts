import { LIMITS } from '#src/domain/model/limits.ts';
import type {
  Action,
  AgendaTopic,
  Agreement,
  OfferedWording,
  Session,
  SessionNote,
  TopicState,
} from '#src/domain/model/session.ts';
import { editSession } from './sessions.ts';

/** The lists of a session, whose items have an id each. */
export type SessionItems = {
  agenda: AgendaTopic;
  notes: SessionNote;
  agreements: Agreement;
  actions: Action;
  offered: OfferedWording;
};
export type SessionList = keyof SessionItems;

/** Adds an item at the end of a list; a full list and a locked session stay as they are. */
export function addItem<L extends SessionList>(session: Session, list: L, item: SessionItems[L]): Session {
  return editSession(session, (open) => {
    const items: readonly SessionItems[L][] = open[list] as SessionItems[L][];
    return items.length >= LIMITS.sessionItems ? open : { ...open, [list]: [...items, item] };
  });
}

/** Changes one item of a list, which keeps its id. */
export function changeItem<L extends SessionList>(
  session: Session,
  list: L,
  id: string,
  change: Partial<Omit<SessionItems[L], 'id'>>,
): Session {
  return editSession(session, (open) => {
    const items = open[list] as SessionItems[L][];
    if (!items.some((item) => item.id === id)) return open;
    return { ...open, [list]: items.map((item) => (item.id === id ? { ...item, ...change, id } : item)) };
  });
}

export function removeItem(session: Session, list: SessionList, id: string): Session {
  return editSession(session, (open) => {
    const items: readonly { id: string }[] = open[list];
    return items.some((item) => item.id === id)
      ? { ...open, [list]: items.filter((item) => item.id !== id) }
      : open;
  });
}

/** Puts a topic at another place of the agenda, counted from 0. */
export function moveTopic(session: Session, id: string, to: number): Session {
  return editSession(session, (open) => {
    const topic = open.agenda.find((each) => each.id === id);
    if (!topic) return open;
    const others = open.agenda.filter((each) => each.id !== id);
    const place = Math.max(0, Math.min(to, others.length));
    if (open.agenda[place] === topic) return open;
    return { ...open, agenda: [...others.slice(0, place), topic, ...others.slice(place)] };
  });
}

export function setTopicState(session: Session, id: string, state: TopicState): Session {
  return changeItem(session, 'agenda', id, { state });
}

/**
 * Says that an action is done, or with null that it is not. It may be said of a locked session too: what was agreed stays
 * as it was written, and only its outcome comes in.
 */
export function markAction(session: Session, id: string, doneAt: string | null): Session {
  const action = session.actions.find((each) => each.id === id);
  if (!action || action.doneAt === doneAt) return session;
  return {
    ...session,
    actions: session.actions.map((each) => (each.id === id ? { ...each, doneAt } : each)),
  };
}
