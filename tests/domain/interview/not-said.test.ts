import { expect, it } from 'vitest';
import { notSaid } from '#src/domain/interview/not-said.ts';
import { spokenAnswer } from '#src/domain/interview/spoken-answer.ts';
import { personOf } from '#tests/personas/person.ts';
import { givenFor, textOf } from './given.ts';

const person = (proof: string) =>
  givenFor(
    personOf('p', {
      level: 'standard',
      about: '',
      name: 'p',
      answers: {
        arc: 'shift',
        work: [{ own: 'ward clerk' }],
        years: { years: '12' },
        target: [{ own: 'school nurse' }],
        strengths: ['organise', { own: 'calming a whole waiting room down' }],
        energy: { organise: 'energy', 'own-2': 'energy' },
        proof: { did: { did: proof } },
        best: { when: { words: 'the ward is full and somebody has to know where everybody is' } },
        serve: { verb: 'teach', who: 'young parents who come in with their first child' },
        learn: [{ text: 'nursing degree', state: 'set-on-it' }],
      },
    } as never).reflection,
  );

it('names in their own words what the answer does without, and nothing that it says', () => {
  const slip = 'the light it come on when I wire';
  const given = person(slip);
  expect(textOf(spokenAnswer(given))).not.toContain('light');
  expect(notSaid(given)).toEqual([slip]);
  expect(notSaid(person('rewrote the rota in one night'))).toEqual([]);
});

it('tells of a deed the half that stands, and names nothing of it', () => {
  const given = person('wired 2 rooms by myself and light come on');
  expect(textOf(spokenAnswer(given))).toContain('I wired two rooms by myself.');
  expect(notSaid(given)).toEqual([]);
});
