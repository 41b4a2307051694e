import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { lock, type SpokenPart } from '#src/domain/interview/honesty.ts';
import { findMatches } from '#src/domain/interview/matches.ts';
import { spokenParts } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { ANSWER_LENGTHS } from '#src/domain/model/company.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { forOthers } from '#src/domain/synthesis/spoken.ts';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { anyTold, anyWords } from '#tests/helpers/any-answers.ts';
import { runs } from '#tests/helpers/how-many.ts';
import { anEmployer, givenFor, textOf } from './given.ts';

const told = quickPerson().done();
const grounds = (reflection = told) => ({
  reflection,
  evidence: forOthers(givenFor(reflection).synthesis, en.matters).evidence,
  company: null,
  language: en,
});
const part = (segment: Partial<Editable>): SpokenPart => ({
  id: 'planted',
  segments: [
    { text: 'x', kind: 'frame', sources: [], rule: 'interview-open-1', key: 'k', edit: null, ...segment },
  ],
  sources: segment.sources ?? [],
  words: 1,
  isOwn: false,
});

describe('the honesty lock', () => {
  it.each<[string, Partial<Editable>]>([
    ['words of ours that stand in no frame', { text: 'I led a team of fifty.' }],
    ['words of ours under another frame’s name', { text: 'I want to help ', rule: 'interview-open-1' }],
    ['a claim with no source', { text: 'great results', kind: 'lexeme', rule: 'lexeme-noun' }],
    ['a source that is not there', { text: 'new parents', kind: 'user', sources: ['made/up'] }],
    ['a private source', { text: 'cover the basics', kind: 'lexeme', sources: ['money-purpose/basics'] }],
    ['other words than the source said', { text: 'old parents', kind: 'user', sources: ['serve/who'] }],
    ['an edit that nobody wrote', { text: 'I am the best', kind: 'edit', rule: 'edit' }],
    [
      'a clause that nobody typed',
      { text: 'I am the best.', kind: 'edit', sources: ['employer/c1/own/o1'], rule: 'own-clause' },
    ],
    [
      'a phrase of theirs that was not confirmed',
      { text: '“We care”', kind: 'quote', sources: ['employer/c1/mission/x'], rule: 'employer-words' },
    ],
  ])('keeps out %s', (_, segment) => {
    expect(lock([part(segment)], grounds())).toEqual([]);
  });

  it('lets through what a source says', () => {
    expect(
      lock(
        [part({ text: 'new parents', kind: 'user', sources: ['serve/who'], rule: 'user-noun' })],
        grounds(),
      ),
    ).toHaveLength(1);
  });

  it('lets no clause of any tailored answer stand without a source or the person’s own hand', () => {
    const ids = fc.array(fc.constantFrom('aim', 'story', 'step', 'place', 'gift', 'ask', 'own-o1', 'zz'));
    fc.assert(
      fc.property(
        anyTold,
        anyWords,
        anyWords,
        ids,
        ids,
        fc.constantFrom(...ANSWER_LENGTHS),
        (answers, words, own, leftOut, order, length) => {
          const reflection = {
            ...emptyReflection({ language: 'en', id: 'r', now: '2026-11-22T09:00:00Z' }),
            ...answers,
          };
          const base = givenFor(reflection, { length });
          const plain = anEmployer({ mission: `${words}. We help parents; honesty first.`, people: words });
          const shared = forOthers(base.synthesis, en.matters).evidence;
          const { matches } = findMatches(plain, shared, { questionnaire, language: en });
          const company = {
            ...plain,
            leftOut,
            order,
            own: [{ id: 'o1', text: own }],
            matches: Object.fromEntries(matches.map(({ id }) => [id, 'confirmed' as const])),
          };
          const given = { ...base, company };
          const parts = spokenParts(given);
          expect(lock(parts, { reflection, evidence: shared, company, language: en })).toEqual(parts);
          const known = new Set(shared.map(({ id }) => id));
          for (const { sources } of parts)
            for (const id of sources) expect(known.has(id) || id.startsWith('employer/c1/')).toBe(true);
          // What was chosen says nothing that the whole did not say.
          for (const { id, segments } of parts)
            if (id.startsWith('own-'))
              expect(textOf(segments).toLowerCase()).toContain(
                own.replace(/\s+/gu, ' ').trim().toLowerCase(),
              );
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('lets every part that the answers carry through: nothing honest is lost', () => {
    const ids = spokenParts(givenFor(quickPerson().done(), { length: 90 })).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['aim', 'story', 'gift', 'step', 'ask']));
  });
});
