import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

const clerk = {
  arc: 'grow',
  work: [{ own: 'accounts assistant' }],
  target: [{ own: 'accounts manager' }],
  standing: 'working',
  'learning-hours': 'three-five',
};

describe('parts that a paper still lacks', () => {
  const missing = (text: string, detail: string) =>
    allOf({ ...clerk, papers: [{ text, state: 'missing', detail }] });

  it.each([
    ['ACCA', '4 papers', 'Pass the first of the 4 papers missing for my ACCA', 'a date for the next one'],
    ['CIMA', 'two exams left', 'Pass the two exams missing for my CIMA', 'Both results in my hand'],
    ['HNC accounting', '2 units', 'Finish the 2 units missing for my HNC', 'Both results in my hand'],
    ['AAT diploma', 'one module', 'Finish the one module missing for my AAT', 'The result in my hand'],
  ])('are sat or finished: %s', (text, detail, action, measure) => {
    const all = missing(text, detail);
    expect(all).toContain(action);
    expect(all).toContain(measure);
    expect(all).not.toContain('asked for in writing');
  });

  it('are no letter that an office sends', () => {
    expect(missing('work permit', 'a letter from my old office')).not.toContain('Pass the');
    expect(missing('registration', '3 signed forms')).not.toContain('Finish the');
  });
});

describe('what would be learned only for nothing', () => {
  const free = (text: string, more: object = {}) =>
    allOf({
      ...clerk,
      arc: 'start',
      standing: 'looking',
      target: [{ own: 'receptionist' }],
      'must-fit': ['steady-pay'],
      learn: [{ text, state: 'if-free' }],
      ...more,
    });

  it('is finished, where it is a course of evenings', () => {
    expect(free('computers')).toContain('Finish a free course in computers, studying 3 to 5 hours a week');
    expect(free('daycare class')).toContain('Finish a daycare class at no cost');
  });

  it('is only begun, where a date comes before its end', () => {
    const soon = free('computers', { deadline: [{ id: 'working-by', detail: '1 February 2027' }] });
    expect(soon).not.toContain('Finish a free course');
  });

  it('is asked of those who could pay, where it is a licence of a trade', () => {
    expect(free('bus license', { standing: 'working' })).toContain('Find out who would pay for');
    expect(free('bus license')).not.toContain('library');
    expect(free('carpentry')).toContain('Begin a free course in carpentry');
  });
});

describe('whom one learns with', () => {
  const with_ = (name: string) =>
    allOf({
      ...clerk,
      learn: [{ text: 'CAMS exam', state: 'set-on-it' }],
      people: [{ relation: 'mentor', name }],
    });

  it('goes through what was looked up, and is no office that knows the steps', () => {
    expect(with_('Femi')).toContain('Look up the next date and the price, and go through both with Femi');
  });

  it('knows the steps where they have taken them', () => {
    expect(with_('Femi, he passed it')).toContain('Ask Femi which steps it takes');
  });
});
