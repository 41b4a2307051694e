import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { personOf, type Written } from '#tests/personas/person.ts';
import { TODAY } from './goals-fixture.ts';

const goalsAs = (audience: Audience, answers: Written['answers']) => {
  const { reflection } = personOf('someone', { about: '', name: 'someone', level: 'standard', answers });
  return synthesize(reflection, questionnaire, { today: TODAY, audience, language: en }).goals.map(
    (goal) => ({
      kind: goal.kind,
      by: goal.by,
      action: textOf(goal.action),
      text: [goal.action, goal.measure, goal.firstStep].map(textOf).join(' '),
    }),
  );
};

const cook = {
  work: [{ own: 'cook' }],
  serve: { verb: 'feed', who: 'children' },
  standing: 'working',
  pay: { now: '1,900', need: '1,750', aim: '2,400', currency: 'EUR', period: 'month' },
  cushion: 'under-three',
};
const PEOPLE: Readonly<Record<string, Written['answers']>> = {
  'looks for other work, with a short cushion': {
    ...cook,
    arc: 'shift',
    target: [{ own: 'receptionist' }],
    'must-fit': ['near-home'],
  },
  'saves for something of their own': {
    ...cook,
    arc: 'own',
    target: [{ id: 'own', detail: 'soup kitchen' }],
    'own-money': { saved: '4,000', needed: '20,000', currency: 'EUR' },
  },
  'learns beside the pay there is': {
    ...cook,
    arc: 'shift',
    target: [{ own: 'dental technician' }],
    learn: [{ text: 'dental technology diploma, it is 2 years', state: 'set-on-it' }],
  },
  'has a form to hand in': {
    work: [{ own: 'pupil' }],
    serve: { verb: 'keep-safe', who: 'sailors' },
    arc: 'start',
    standing: 'studying',
    target: [{ own: 'weather forecaster' }],
    learn: [{ text: 'BSc physics', state: 'set-on-it' }],
    deadline: [{ own: 'scholarship forms close end of January' }],
  },
};

describe.each(Object.entries(PEOPLE))('goals on a paper without money, of somebody who %s', (_, answers) => {
  const seen = goalsAs('self', answers);
  const shown = goalsAs('paper', answers);

  it('are the same goals with the same dates', () => {
    expect(shown.map(({ kind, by }) => [kind, by])).toEqual(seen.map(({ kind, by }) => [kind, by]));
    for (const [at, { action }] of shown.entries())
      expect(action.split(' ').slice(0, 3)).toEqual(seen[at]?.action.split(' ').slice(0, 3));
  });

  it('name no figure of money', () => {
    expect(shown.map(({ text }) => text).join(' ')).not.toMatch(/\d[.,]?\d{3}|EUR|scholarship/);
  });
});
