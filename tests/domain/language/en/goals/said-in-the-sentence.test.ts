import { describe, expect, it } from 'vitest';
import { allOf, goalOf } from './goals-fixture.ts';

const _old = {
  arc: 'keep',
  standing: 'working',
  work: [{ own: 'apple grower' }],
  serve: { verb: 'keep-safe', who: 'the children who walk to school' },
  people: [{ relation: 'community', name: 'our village association' }],
};
const mechanic = {
  arc: 'elsewhere',
  standing: 'working',
  work: [{ own: 'elevator mechanic' }],
  target: [{ own: 'elevator mechanic' }],
  serve: { verb: 'get-home-safe', who: 'people who live on the high floors' },
  'must-fit': ['no-nights'],
  'learning-hours': 'six-ten',
};
const _clerk = {
  arc: 'back',
  standing: 'not-working',
  work: [{ own: 'clerical officer' }],
  serve: { verb: 'make-life-easier', who: 'people in a courthouse' },
};

describe('a thing to learn, by what is done to it', () => {
  it('books the date where the own deadline leaves no time to pass, and has months to pass it else', () => {
    const start = {
      arc: 'start',
      standing: 'studying',
      target: [{ own: 'deckhand' }],
      learn: [{ text: 'deckhand ticket', state: 'set-on-it' }],
      'learning-hours': 'six-ten',
    };
    const near = goalOf('path', { ...start, deadline: [{ id: 'working-by', detail: '1 Feb 2027' }] });
    expect(near.action).toBe('Book a date for the deckhand ticket.');
    expect(near.by).toBe('2027-01-25');
    expect(goalOf('path', start).action).toBe('Get the deckhand ticket.');
  });
});

describe('a place by the trade', () => {
  it('is asked where it is done, and by no place of another trade', () => {
    const of = (own: string) => allOf({ ...mechanic, work: [{ own }], target: [{ own }] });
    expect(of('elevator mechanic')).not.toContain('garage');
    expect(of('truck mechanic')).toContain('one repair garage near me');
  });
});
