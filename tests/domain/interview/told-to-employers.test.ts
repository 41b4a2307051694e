import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { spokenAnswer } from '#src/domain/interview/spoken-answer.ts';
import { isToldToEmployers } from '#src/domain/interview/told-to-employers.ts';
import { en } from '#src/domain/language/en/index.ts';
import { exploreShelf } from '#src/domain/plan/shelf.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { everybody } from '#tests/personas/person.ts';

const today = '2026-11-22';

/** The kinds of answers behind every text that an employer or a stranger gets from all invented people. */
const told = everybody().flatMap(({ reflection }) => {
  const synthesis = synthesize(reflection, questionnaire, { today, audience: 'self', language: en });
  const texts = [
    synthesis.interview ?? [],
    synthesis.cvLine ?? [],
    ...([30, 60, 90] as const).map((length) =>
      spokenAnswer({ reflection, synthesis, company: null, length, questionnaire, language: en }),
    ),
    ...exploreShelf({ synthesis, today, language: en }).map(({ message }) => message),
  ];
  const answers = new Map(synthesis.evidence.map(({ id, signal, option }) => [id, { signal, option }]));
  return texts.flat().flatMap(({ sources }) => sources.flatMap((source) => answers.get(source) ?? []));
});
const signals = new Set(told.map(({ signal }) => signal));

describe('what is told to employers', () => {
  it('is everything that stands in a text for them', () => {
    expect(signals.size).toBeGreaterThan(8);
    expect(told.filter(({ signal, option }) => !isToldToEmployers(signal, option))).toEqual([]);
  });

  it('is of what must fit only what shapes the work', () => {
    for (const option of ['near-home', 'hours-at-most', 'known-hours'])
      expect(isToldToEmployers('fit', option)).toBe(true);
    for (const option of ['body', 'home-by', 'school-hours', 'weekends', 'steady-pay', null])
      expect(isToldToEmployers('fit', option)).toBe(false);
  });

  it.each(['off', 'room-for', 'person', 'support', 'role-model', 'vision', 'hidden-talent'] as const)(
    'is nothing of the kind %s',
    (signal) => {
      expect(isToldToEmployers(signal)).toBe(false);
      expect(signals.has(signal)).toBe(false);
    },
  );
});

it('what one wants to leave behind starts as kept to oneself', () => {
  const off = questionnaire.flatMap(({ questions }) => questions).find(({ id }) => id === 'off');
  expect(off?.channel).toBe('private');
});
