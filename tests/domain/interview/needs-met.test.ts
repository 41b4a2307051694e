import { describe, expect, it } from 'vitest';
import { questionById } from '#src/content/en/index.ts';
import { needsMet } from '#src/domain/interview/needs-met.ts';
import { spokenAnswer } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { interview } from '#src/i18n/en/interview.ts';
import { aReflection } from '#tests/helpers/a-reflection.ts';
import { anEmployer, givenFor, textOf } from './given.ts';

const { needWords } = interview;

const person = aReflection()
  .picking('target', { own: 'shop work' })
  .picking('must-fit', 'known-hours', 'no-nights', { own: 'a place for my dog' })
  .done();
const { synthesis } = givenFor(person);
const met = (mission: string) =>
  needsMet(anEmployer({ mission }), synthesis.evidence, { needWords, language: en }).map(
    ({ theirs, needs }) => [theirs.text, needs.map(({ quote }) => quote)],
  );

it('is known of every listed term', () => {
  const fit = questionById('must-fit')?.input;
  const ids = fit?.kind === 'picks' ? fit.options.map(({ id }) => id) : [];
  expect(Object.keys(needWords).sort()).toEqual([...ids].sort());
});

describe('what an employer writes of a person’s terms', () => {
  it('is shown a line at a time, with what it touches', () => {
    expect(met('We love shops.\nRotas published four weeks ahead.\nNo night shifts.')).toEqual([
      ['Rotas published four weeks ahead', ['Hours I know in advance']],
      ['No night shifts', ['No nights']],
    ]);
  });

  it('is one entry for a line that touches two', () => {
    expect(met('Night rotas weeks ahead')).toEqual([
      ['Night rotas weeks ahead', ['Hours I know in advance', 'No nights']],
    ]);
  });

  it('is found by words of one’s own too', () => {
    expect(met('Dogs are welcome')).toEqual([['Dogs are welcome', ['a place for my dog']]]);
  });

  it('is nothing where no line touches a need, or none was said', () => {
    expect(met('We care about quality')).toEqual([]);
    const none = givenFor(aReflection().picking('target', { own: 'shop work' }).done());
    const employer = anEmployer({ mission: 'Rotas in advance' });
    expect(needsMet(employer, none.synthesis.evidence, { needWords, language: en })).toEqual([]);
  });

  it('is never said', () => {
    const company = anEmployer({ mission: 'Rotas published four weeks ahead. No night shifts.' });
    const said = textOf(spokenAnswer(givenFor(person, { company, length: 90 })));
    expect(said).not.toMatch(/rota|night|in advance|dog/i);
  });
});
