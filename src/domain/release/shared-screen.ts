import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Question } from '#src/domain/model/question.ts';
import type {
  Action,
  AgendaTopic,
  Agreement,
  OfferedWording,
  Session,
  SessionNote,
} from '#src/domain/model/session.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { openGate, type Released } from '#src/domain/sharing/released.ts';
import { SESSION_TRAVEL } from '#src/domain/sharing/travel-rules.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { type GoalShown, goalsFor, shownOf } from './goals-seen.ts';
import { textMayReach, type WhatStands } from './kept-words.ts';
import { sharedNotes } from './shared-notes.ts';

/* The gate of the shared screen: what coach and client look at together, while others may look over a shoulder. */

/** What of a session the client may see in it. */
export type SharedSession = {
  isLocked: boolean;
  agenda: readonly Pick<AgendaTopic, 'id' | 'text' | 'state'>[];
  notes: readonly Pick<SessionNote, 'id' | 'at' | 'kind' | 'text'>[];
  agreements: readonly Pick<Agreement, 'id' | 'text'>[];
  actions: readonly Pick<Action, 'id' | 'what' | 'byWhen' | 'howWeKnow' | 'whose' | 'doneAt'>[];
  /** The coach's words, and what the client answered to them: an answer can be taken back. */
  offered: readonly Pick<OfferedWording, 'id' | 'reflectionId' | 'key' | 'text' | 'answer'>[];
};

/** A session as it may stand on the shared screen: field by field by the table, and of the notes only the shared ones. */
export function releaseShared(session: Session): Released<'shared-screen', SharedSession> {
  const seen = <T>(field: keyof Session, list: readonly T[]): readonly T[] =>
    SESSION_TRAVEL[field]['shared-screen'] ? list : [];
  return openGate('shared-screen', {
    isLocked: session.lockedAt !== null,
    agenda: seen('agenda', session.agenda).map(({ id, text, state }) => ({ id, text, state })),
    notes: seen('notes', sharedNotes(session)).map(({ id, at, kind, text }) => ({ id, at, kind, text })),
    agreements: seen('agreements', session.agreements).map(({ id, text }) => ({ id, text })),
    actions: seen('actions', session.actions).map(({ id, what, byWhen, howWeKnow, whose, doneAt }) => ({
      id,
      what,
      byWhen,
      howWeKnow,
      whose,
      doneAt,
    })),
    offered: seen('offered', session.offered).map(({ id, reflectionId, key, text, answer }) => ({
      id,
      reflectionId,
      key,
      text,
      answer,
    })),
  });
}

/** What of the goals taken on in a session may stand there: its words, or that it is kept to themselves where they may not. */
export function releaseSharedGoals(
  goals: readonly GoalRecord[],
  matters: MattersLanguage,
): Released<'shared-screen', readonly GoalShown[]> {
  // No answer is at hand that could vouch for their words: they are judged as they stand.
  const told = { evidence: [], strandOf: () => undefined, matters };
  return openGate('shared-screen', goalsFor('shared-screen', goals, told).map(shownOf));
}

/**
 * Whether the answer to a question may stand on the shared screen by itself. One to a private question, about money or with
 * a private matter in it may not; the client may open it there.
 */
export function mayStandOnSharedScreen(
  { id, strand, channel }: Question,
  evidence: readonly Evidence[],
): boolean {
  // An empty field of a private question invites private words, so it is opened by the client too.
  const asked = { strand, topic: null, channel };
  return [asked, ...evidence.filter(({ questionId }) => questionId === id)].every((words) =>
    mayReach('shared-screen', words),
  );
}

/** A stretch of the client's text as it may stand on the shared screen; null where a word of it may not. */
export function wordsOnSharedScreen(
  text: readonly Segment[],
  told: WhatStands,
): Released<'shared-screen', string> | null {
  return textMayReach('shared-screen', text, told) ? openGate('shared-screen', textOf(text)) : null;
}
