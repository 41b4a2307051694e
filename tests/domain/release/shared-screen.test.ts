import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Answers } from '#src/domain/model/answer.ts';
import type { Question } from '#src/domain/model/question.ts';
import { mayStandOnSharedScreen, releaseShared } from '#src/domain/release/shared-screen.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { aSession } from '#tests/helpers/a-session.ts';

const NOW = '2026-11-22T10:00:00.000Z';

const full = aSession({
  agenda: [{ id: 't1', text: 'The course', state: 'deferred', carriedFrom: 's0' }],
  notes: [
    { id: 'n1', at: NOW, kind: 'free', text: 'planted', audience: 'private' },
    { id: 'n2', at: NOW, kind: 'committed', text: 'Ask Ruth', audience: 'shared' },
  ],
  agreements: [{ id: 'g1', text: 'We meet on Mondays', at: NOW }],
  actions: [
    {
      id: 'a1',
      what: 'Ring',
      byWhen: null,
      howWeKnow: 'done',
      whose: 'client',
      doneAt: null,
      goalId: 'goal-1',
    },
  ],
  offered: [
    { id: 'o1', reflectionId: 'r1', key: 'statement:x', text: 'steady', at: NOW, answer: 'open' },
    { id: 'o2', reflectionId: 'r1', key: 'statement:y', text: 'sure', at: NOW, answer: 'left' },
  ],
  additions: [{ at: NOW, text: 'planted' }],
});

it('shows the client agenda, shared notes, agreements, actions and offers, and nothing else', () => {
  expect(releaseShared(full).words).toEqual({
    isLocked: false,
    agenda: [{ id: 't1', text: 'The course', state: 'deferred' }],
    notes: [{ id: 'n2', at: NOW, kind: 'committed', text: 'Ask Ruth' }],
    agreements: [{ id: 'g1', text: 'We meet on Mondays' }],
    actions: [{ id: 'a1', what: 'Ring', byWhen: null, howWeKnow: 'done', whose: 'client', doneAt: null }],
    offered: [
      { id: 'o1', reflectionId: 'r1', key: 'statement:x', text: 'steady', answer: 'open' },
      { id: 'o2', reflectionId: 'r1', key: 'statement:y', text: 'sure', answer: 'left' },
    ],
  });
});

it('never shows a private note or what was added later, whatever they say', () => {
  const note = fc.record({
    text: fc.string(),
    audience: fc.constantFrom('private' as const, 'shared' as const),
  });
  fc.assert(
    fc.property(fc.array(note, { maxLength: 8 }), fc.string(), (notes, later) => {
      const session = aSession({
        lockedAt: NOW,
        notes: notes.map((each, at) => ({ id: `n${at}`, at: NOW, kind: 'free', ...each })),
        additions: [{ at: NOW, text: later }],
      });
      const { words } = releaseShared(session);
      expect(words.notes.map(({ text }) => text)).toEqual(
        notes.filter(({ audience }) => audience === 'shared').map(({ text }) => text),
      );
      expect(words).not.toHaveProperty('additions');
      expect(words.isLocked).toBe(true);
    }),
  );
});

const question = (id: string): Question => {
  const found = questionById(id);
  if (!found) throw new Error(`No question ${id}.`);
  return found;
};
const answered = (parts: Record<string, string>): Answers => ({
  best: {
    value: { kind: 'stems', stem: null, parts },
    setAside: null,
    wordings: {},
    channels: {},
    asked: '',
  },
});

it('lets only open questions stand by themselves, answered or not', () => {
  const may = (id: string) => mayStandOnSharedScreen(question(id), []);
  expect(may('arc')).toBe(true);
  expect(may('pay')).toBe(false);
  expect(may('people')).toBe(false);
  expect(may('off')).toBe(false);
});

it('keeps an answer closed that speaks of a private matter', () => {
  const [stem] = (
    question('best').input as { stems: readonly { id: string; parts: readonly { id: string }[] }[] }
  ).stems;
  const part = `${stem?.id}-${stem?.parts[0]?.id}`;
  const may = (words: string) =>
    mayStandOnSharedScreen(question('best'), collectEvidence(answered({ [part]: words }), questionnaire, en));
  expect(may('teaching the class to read')).toBe(true);
  expect(may('coming back after my depression')).toBe(false);
});
