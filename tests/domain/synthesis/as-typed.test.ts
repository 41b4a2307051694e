import { expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { typedOf } from '#src/domain/synthesis/as-typed.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { personOf } from '#tests/personas/person.ts';

const typedBy = (answers: Parameters<typeof personOf>[1]['answers']) => {
  const { reflection } = personOf('ada', { level: 'standard', about: '', name: 'ada', answers });
  return typedOf(collectEvidence(reflection.answers, questionnaire, en));
};

it('keeps words of the person’s own as typed, and what was written beside a chip', () => {
  const typed = typedBy({
    'must-fit': [{ id: 'home-by', detail: '15:30, three days' }, { own: 'no saturdays  in august' }, 'quiet'],
    learn: [{ text: 'QGIS, I began', state: 'set-on-it' }],
  });
  expect(typed.map(({ signal, option, words, state }) => [signal, option, words, state])).toEqual([
    ['fit', 'home-by', '15:30, three days', null],
    ['fit', null, 'no saturdays in august', null],
    ['fit', 'quiet', '', null],
    ['learning', null, 'QGIS, I began', 'set-on-it'],
  ]);
  expect(typed.every(({ source }) => source.includes('/'))).toBe(true);
});

it('leaves out what no text may quote: pay, people, the verb, and what is no answer', () => {
  const typed = typedBy({
    pay: { now: '100', period: 'month' },
    people: [{ relation: 'partner', name: 'Sam' }],
    serve: { verb: 'teach', who: 'young cooks' },
  });
  expect(typed.map(({ signal, words }) => [signal, words])).toEqual([['serve', 'young cooks']]);
});
