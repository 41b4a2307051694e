import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { spokenParts } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { isMoment, wholeMoment } from '#src/domain/language/en/reader/whole-moment.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { personOf } from '#tests/personas/person.ts';

type Stem = 'when-i' | 'when-it' | 'when' | 'where';

describe('when one is at one’s best, as it was typed', () => {
  it.each([
    [
      'when-i',
      'have the lathe running and nobody asks for me',
      'have the lathe running and nobody asks for me',
    ],
    ['when-i', 'got my apron on n the oven is hot', 'have my apron on and the oven is hot'],
    ['when-i', 'am teach something to the kids', 'am teaching something to the kids'],
    ['when-i', 'no what the customer needs', 'know what the customer needs'],
    ['when-i', 'get 2 fix it w my own tools', 'get to fix it with my own tools'],
    ['when-it', 'dead busy', 'really busy'],
    ['when-it', 'late and no ones bugging me', 'late and no one’s bugging me'],
    ['when-it', 'quiet and no phones', 'quiet and there are no phones'],
    [
      'when',
      'a pupil reads it alone, you see it in the eyes',
      'a pupil reads it alone and you see it in the eyes',
    ],
    ['when', 'its raining and the greenhouse is full', 'it’s raining and the greenhouse is full'],
  ] as const)('%s %s', (stem, typed, told) => {
    expect(wholeMoment(stem, typed)).toBe(told);
  });

  it('leaves what is right alone', () => {
    for (const [stem, typed] of [
      ['when-i', 'make it run again'],
      ['when-i', 'let it cool and see it shine'],
      ['when', 'the team trust each other'],
      ['when', 'the kids get it working'],
      ['where', 'in a small room with big windows'],
      ['when-i', 'have 2 minutes and a list'],
      ['when-i', 'get 2 boards that nobody can mend'],
    ] as const)
      expect(wholeMoment(stem, typed)).toBe(typed);
  });

  it('is trusted where it completes its stem, and nowhere else', () => {
    const ask = (stem: Stem, words: string) => isMoment(stem, words);
    expect(ask('when-i', 'have a full board')).toBe(true);
    expect(ask('when-i', 'my hands are busy')).toBe(false);
    expect(ask('when-it', 'quiet and the line is right')).toBe(true);
    expect(ask('when-it', 'there is light')).toBe(false);
    expect(ask('when', 'the oven is hot')).toBe(true);
    expect(ask('when', 'hot the oven')).toBe(false);
    expect(ask('where', 'on the hill with the dog')).toBe(true);
    expect(ask('where', 'hill with the dog')).toBe(false);
  });

  it('is said whole in the spoken answer', () => {
    const person = personOf('one', {
      level: 'standard',
      about: '',
      name: 'one',
      answers: {
        arc: 'shift',
        work: [{ own: 'bank clerk' }],
        target: [{ own: 'vet' }],
        best: { 'when-i': { words: 'am in the barn with the animal and the farmer trusts me' } },
      },
    } as never);
    const given = { today: '2026-11-28', audience: 'self' as const, language: en };
    const synthesis = synthesize(person.reflection, questionnaire, given);
    const parts = spokenParts({
      reflection: person.reflection,
      synthesis,
      company: null,
      length: 60,
      questionnaire,
      language: en,
    });
    const text = parts.flatMap(({ segments }) => segments.map((one) => one.text)).join('');
    expect(text).toContain('when I am in the barn with the animal and the farmer trusts me.');
  });
});
