import { describe, expect, it } from 'vitest';
import { CHECKS, checkAnswer } from '#src/domain/interview/checks.ts';
import { differences } from '#src/domain/interview/differences.ts';
import { flaggedWords, longSentences } from '#src/domain/interview/flagged.ts';
import { type SpokenGiven, spokenParts } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { anEmployer, givenFor, textOf } from './given.ts';

const told = () => quickPerson().finishing('proof', 'did', { did: 'rewrote the rota' }).done();
const findings = (given: SpokenGiven) => checkAnswer(given, spokenParts(given));
const saying = (text: string, change: Partial<SpokenGiven> = {}) =>
  givenFor(told(), { company: anEmployer({ own: [{ id: 'o1', text }] }), ...change });
const found = (given: SpokenGiven, id: string) => findings(given).find((finding) => finding.id === id);

describe('the checks', () => {
  it('put what to look at first, and leave out what does not apply', () => {
    const all = findings(givenFor(told()));
    expect(all.map(({ isFine }) => isFine)).toEqual(all.map(({ isFine }) => isFine).sort());
    expect(all.map(({ id }) => id)).not.toContain('match');
    expect(CHECKS).toHaveLength(14);
  });

  it.each([
    ['blame', 'It was all their fault, in a toxic team', ['their fault', 'toxic']],
    ['pay', 'I want good pay and £30 an hour', ['good pay', '£3']],
    ['post', 'I hope to hold a key position in your company', ['key position']],
  ])('point at the words: %s', (id, text, words) => {
    expect(found(saying(text), id)).toMatchObject({ isFine: false, words });
  });

  it('see a claim to stay only where it is a step', () => {
    const text = 'I will stay for a long time';
    expect(found(saying(text), 'forever')).toBeUndefined();
    const step = { ...told(), steppingStone: { learn: 'the trade', give: '', years: 2 } };
    expect(found({ ...saying(text), reflection: step }, 'forever')).toMatchObject({
      isFine: false,
      words: ['for a long time'],
    });
  });

  it('see a sentence that nobody says in one breath, and a point left out', () => {
    const long = `This is ${'very '.repeat(30)}long`;
    expect(longSentences(`Short. ${long}.`, en)).toEqual([
      { start: 'This is very very very very', words: 33 },
    ]);
    const company = anEmployer({ leftOut: ['story'] });
    expect(found(givenFor(told(), { company }), 'points')).toMatchObject({
      isFine: false,
      words: [expect.stringContaining('I rewrote the rota')],
    });
  });

  it('are content with a rehearsal for this employer', () => {
    const rehearsals = [{ on: '2026-11-20', seconds: 60, words: 100, companyId: 'c1' }];
    const company = anEmployer();
    expect(found(givenFor({ ...told(), rehearsals }, { company }), 'rehearsed')?.isFine).toBe(true);
    expect(found(givenFor(told(), { company }), 'rehearsed')?.isFine).toBe(false);
  });

  it('find words of blame and nothing in kind ones', () => {
    expect(flaggedWords('I learned to ask early', 'blame', en)).toEqual([]);
    expect(flaggedWords('Idiot! idiot', 'blame', en)).toEqual(['Idiot']);
  });
});

describe('what differs for an employer', () => {
  it('is what was added and left out; the aspiration is not', () => {
    const company = anEmployer({ leftOut: ['gift'], own: [{ id: 'o1', text: 'I live near' }] });
    const { added, left, isMoved } = differences(givenFor(told(), { company }));
    expect(added.map(({ id }) => id)).toEqual(['own-o1']);
    expect(left.map(({ id }) => id)).toEqual(['gift']);
    expect(isMoved).toBe(false);
  });

  it('is also the part that speaks of them', () => {
    const company = anEmployer({ role: 'night manager' });
    const { added } = differences(givenFor(told(), { company }));
    expect(added.map(({ id }) => id)).toContain('place');
    expect(added.map(({ segments }) => textOf(segments)).join(' ')).toContain('night manager');
  });
});

describe('a hard fact', () => {
  it('stays true word for word, and looks forward', () => {
    const line = en.spoken.reframe({
      id: 'f1',
      fact: 'I was let go in March, after four months.',
      learned: 'to ask early',
      lookFor: 'a team that plans',
    });
    expect(textOf(line ?? [])).toBe(
      'I was let go in March, after four months. What I learned from it is to ask early. What I look for now is a team that plans.',
    );
    expect(en.spoken.reframe({ id: 'f1', fact: 'I was let go', learned: ' ', lookFor: '' })).toBeNull();
  });
});
