import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import type { CvFact } from '#src/domain/cv/cv-read.ts';
import { draftsOf } from '#src/domain/cv/draft.ts';
import { draftOfLine, isTakenLine } from '#src/domain/cv/pick-line.ts';
import { takeDraft } from '#src/domain/cv/take.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { at, nurseFacts } from './a-cv.ts';

const { questionnaire, work } = english;
const given = { questionnaire, work, reading: en.reading, today: '2026-11-28', gapInWords: () => '' };
const drafts = draftsOf(nurseFacts, given);
const empty = emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' });

const picked = (kind: 'role' | 'proof' | 'gift', line: string): CvDraft => {
  const base = { id: line, from: at(line) };
  const fact: CvFact =
    kind === 'role'
      ? { ...base, kind, title: line, employer: null, dates: null }
      : kind === 'proof'
        ? { ...base, kind, words: line, role: null }
        : { ...base, kind, words: line };
  const [draft] = draftsOf([fact], { ...given, isPicked: true });
  if (!draft) throw new Error('No draft.');
  return draft;
};
const FALLS = 'Cut falls on the ward from 40 to 12 a year';

describe('a line that is picked', () => {
  it('is the draft that the CV has for it already, and no second', () => {
    expect(draftOfLine(picked('proof', FALLS), drafts)?.print).toBe(
      drafts.find(({ questions: [question] }) => question === 'proof')?.print,
    );
    expect(draftOfLine(picked('role', 'Nurse, City Hospital, 2008 - Apr 2015'), drafts)?.words).toBe('Nurse');
  });

  it('is one of its own where it is said to be something else, or says something else', () => {
    expect(draftOfLine(picked('gift', FALLS), drafts)).toBeNull();
    expect(draftOfLine(picked('proof', 'Cut falls on the ward from 40 to 11 a year'), drafts)).toBeNull();
  });

  it('is taken once, though the answer has it in other words now', () => {
    const own = picked('proof', FALLS);
    const [falls] = drafts.filter(({ questions: [question] }) => question === 'proof');
    if (!falls) throw new Error('No result.');
    const taken = takeDraft(empty, falls, { questionnaire, newId: () => 'own-1' });
    expect(isTakenLine(own, empty)).toBe(false);
    expect(isTakenLine(own, taken)).toBe(true);
    expect(isTakenLine(picked('gift', FALLS), taken)).toBe(false);
    // What has gone from the answer can be picked again.
    expect(isTakenLine(own, { ...taken, answers: {} })).toBe(false);
  });
});
