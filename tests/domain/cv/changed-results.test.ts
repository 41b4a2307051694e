import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { changedResults, takeResult } from '#src/domain/cv/changed-results.ts';
import type { CvFact } from '#src/domain/cv/cv-read.ts';
import { draftsOf } from '#src/domain/cv/draft.ts';
import { leaveDraft, takeDraft } from '#src/domain/cv/take.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { type Reflection, reflectionSchema } from '#src/domain/model/reflection.ts';
import { at } from './a-cv.ts';

const { questionnaire, work } = english;
const given = { questionnaire, work, reading: en.reading, today: '2026-11-28', gapInWords: () => '' };
const empty = emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' });

const result = (line: string): CvFact => ({
  ...{ id: line, kind: 'proof', words: line.replace('• ', ''), role: null, from: at(line) },
});
/** The reflection that took the results of these lines. */
const taken = (...lines: readonly string[]) =>
  draftsOf(lines.map(result), given).reduce(
    (now, draft) => takeDraft(now, draft, { questionnaire, newId: () => 'own-1' }),
    empty,
  );
const ALARMS = 'Cut false flood alarms by 38% across 14 river basins';
const before = taken(ALARMS);
const changesIn = (reflection: Reflection, ...lines: readonly string[]) =>
  changedResults(lines.map(result), reflection, given).map(({ was, is }) => [was, is]);
const partsOf = ({ answers: { proof } }: Reflection) =>
  proof?.value?.kind === 'stems' ? proof.value.parts : null;

describe('a result whose number is another in the next CV', () => {
  it('is shown with both numbers, and takes the new one, its line and no other word', () => {
    const [change] = changedResults(
      [result('• Cut false flood alarms by 41% across 14 river basins')],
      before,
      given,
    );
    expect(change).toMatchObject({ was: '38%', is: '41%' });
    if (!change) throw new Error('No change.');
    const now = leaveDraft(takeResult(before, change), change.draft);
    expect(partsOf(now)).toEqual({ 'did-did': 'cut false flood alarms by 41% across 14 river basins' });
    expect(now.cv?.taken).toMatchObject([
      {
        source: 'proof/did-did',
        words: 'cut false flood alarms by 41% across 14 river basins',
        line: '• Cut false flood alarms by 41% across 14 river basins',
      },
    ]);
    expect(reflectionSchema.safeParse(now).success).toBe(true);
    expect(changesIn(now, '• Cut false flood alarms by 41% across 14 river basins')).toEqual([]);
    // Of the next CV it is asked again.
    expect(changesIn(now, 'Cut false flood alarms by 45% across 16 river basins')).toEqual([
      ['41%, 14', '45%, 16'],
    ]);
  });

  it('is not asked about again once the old number was kept', () => {
    const [change] = changedResults(
      [result('Cut false flood alarms by 41% across 14 river basins')],
      before,
      given,
    );
    if (!change) throw new Error('No change.');
    expect(
      changesIn(leaveDraft(before, change.draft), 'Cut false flood alarms by 41% across 14 river basins'),
    ).toEqual([]);
  });

  it('takes numbers in words, and those of a number that went from one to another', () => {
    expect(
      changesIn(taken('Trained twelve new nurses on the ward'), 'Trained 15 new nurses on the ward'),
    ).toEqual([['twelve', '15']]);
    const waiting = taken('Waiting time down from 9 days to 4 days');
    const [change] = changedResults([result('Waiting time down from 9 days to 3 days')], waiting, given);
    if (!change) throw new Error('No change.');
    expect(partsOf(takeResult(waiting, change))).toMatchObject({
      'number-from': '9 days',
      'number-to': '3 days',
    });
  });

  it('puts the new number into what the person made of it, and is no change where they say none', () => {
    const own = (text: string): Reflection => {
      const { proof } = before.answers;
      if (proof?.value?.kind !== 'stems' || !before.cv) throw new Error('Nothing taken.');
      const value = { ...proof.value, parts: { 'did-did': text } };
      return {
        ...before,
        answers: { ...before.answers, proof: { ...proof, value } },
        cv: { ...before.cv, taken: before.cv.taken.map((one) => ({ ...one, words: text })) },
      };
    };
    const next = 'Cut false flood alarms by 41% across 14 river basins';
    const mine = own('made 38% of our alarms stop');
    const [change] = changedResults([result(next)], mine, given);
    if (!change) throw new Error('No change.');
    expect(partsOf(takeResult(mine, change))).toEqual({ 'did-did': 'made 41% of our alarms stop' });
    expect(changesIn(own('made our alarms better'), next)).toEqual([]);
  });

  it.each([
    ['the same stands there', [ALARMS]],
    ['the old line stands there too', [ALARMS, 'Cut false flood alarms by 41% across 14 river basins']],
    ['a word is another', ['Cut false fire alarms by 41% across 14 river basins']],
    ['there is one number more', ['Cut false flood alarms by 41% across 14 river basins in 2 years']],
    ['nothing is said of it', ['Trained 40 volunteers to read river gauges']],
  ])('is none where %s', (_, lines) => expect(changesIn(before, ...lines)).toEqual([]));

  it('is none where the person wrote the answer anew', () => {
    const answers = { ...before.answers };
    delete answers.proof;
    expect(changesIn({ ...before, answers }, 'Cut false flood alarms by 41% across 14 river basins')).toEqual(
      [],
    );
  });
});
