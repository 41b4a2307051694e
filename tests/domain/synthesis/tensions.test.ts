import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';

type Person = ReturnType<typeof aReflection>;
const rulesOf = (person: Person) =>
  synthesize(person.done(), questionnaire, {
    today: '2026-11-22',
    audience: 'self',
    language: en,
  }).tensions.map(({ rule }) => rule);

describe('each rule finds what pulls apart', () => {
  it.each<[string, Person]>([
    [
      'hours-and-shifts',
      quickPerson()
        .picking('room-for', 'school-events')
        .saying('tuesday', { day: 'I come home from the night shift' }),
    ],
    [
      'steady-and-own-business',
      quickPerson()
        .setting('income-steadiness', { steady: 5 })
        .saying('learn-next', { what: 'bookkeeping', purpose: 'open my own shop' }),
    ],
    [
      'cushion-and-leap',
      quickPerson().saying('learn-next', { what: 'a university degree', purpose: 'teach' }),
    ],
    ['no-hours-and-learning', quickPerson().choosing('learning-hours', 'none')],
    ['tiring-strength', quickPerson().picking('strengths', 'calm').marking('energy', { calm: 'tires' })],
    ['values-apart', quickPerson().picking('values', 'security', 'adventure')],
    [
      'someone-close',
      quickPerson()
        .naming('people', { id: 'p1', relation: 'partner', name: '' })
        .marking('support', { p1: 'against' }),
    ],
    [
      'place-and-moving',
      quickPerson()
        .picking('room-for', 'stay-in-place')
        .saying('tuesday', { day: 'I live abroad by the sea' }),
    ],
    [
      'hours-and-goals',
      quickPerson().choosing('learning-hours', 'none').settingAside('learn-next', 'skipped'),
    ],
    [
      'reads-like-a-goal',
      quickPerson().saying('contribution', { who: 'me', change: 'get a promotion by the end of 2027' }),
    ],
    [
      'left-behind-returns',
      quickPerson()
        .saying('never-again', { never: 'working weekends', instead: 'rest' })
        .saying('tuesday', { day: 'I plan the weekends for the whole team' }),
    ],
    [
      'set-to-nothing',
      quickPerson().setting('weights', { skills: 2, experiences: 2, social: 2, education: 0, finances: 2 }),
    ],
    ['no-proof-yet', quickPerson().settingAside('loved-work', 'skipped')],
    [
      'title-or-pay',
      aReflection()
        .picking('strengths', 'lead')
        .picking('values', 'money')
        .saying('learn-next', { what: 'leading', purpose: 'become a director' }),
    ],
  ])('%s', (rule, person) => {
    expect(rulesOf(person)).toContain(rule);
  });

  it('and finds nothing where nothing does', () => {
    expect(rulesOf(quickPerson())).toEqual([]);
  });
});

describe('a tension', () => {
  const pulled = quickPerson().choosing('learning-hours', 'none');

  it('keeps the choice that was made', () => {
    const { tensions } = synthesize(
      { ...pulled.done(), settled: { 'no-hours-and-learning': 'both' } },
      questionnaire,
      { today: '2026-11-22', audience: 'self', language: en },
    );
    expect(tensions[0]).toMatchObject({ rule: 'no-hours-and-learning', settled: 'both' });
  });

  it('weighs as much as the lighter of its two factors', () => {
    const { tensions } = synthesize(pulled.done(), questionnaire, {
      today: '2026-11-22',
      audience: 'self',
      language: en,
    });
    expect(tensions[0]?.severity).toBeCloseTo((1 / 13) * 0.7);
  });
});
