import { describe, expect, it } from 'vitest';
import { allOf, goalOf } from './goals-fixture.ts';

const worker = {
  arc: 'grow',
  standing: 'working',
  work: [{ own: 'plasterer' }],
  target: [{ own: 'site supervisor' }],
  serve: { verb: 'keep-safe', who: 'people who live in old houses' },
  'learning-hours': 'six-ten',
};
const pathOf = (text: string, more: Parameters<typeof goalOf>[1] = {}) =>
  goalOf('path', { ...worker, learn: [{ text, state: 'set-on-it' }], ...more });

describe('a paper by what it is', () => {
  it('asks no friend about a course, unless it was said that they know the matter', () => {
    const asking = (name: string) =>
      pathOf('welding course', { people: [{ relation: 'friend', name }] }).firstStep;
    expect(asking('Bev')).not.toContain('Bev');
    expect(asking('Bev, she teaches welding')).toContain('Bev');
  });
});

describe('somebody at school', () => {
  const pupil = {
    arc: 'start',
    standing: 'studying',
    work: [{ own: 'saturdays in a garden centre' }],
    target: [{ own: 'landscape architect' }],
    serve: { verb: 'build-for', who: 'towns' },
    people: [{ relation: 'manager', name: 'Declan' }],
    pay: { now: '8', aim: '15', currency: 'GBP', period: 'hour' },
  };

  it('sends no applications for a post that is years away, and may ask the boss of the Saturday job', () => {
    expect(allOf(pupil)).not.toContain('Apply for');
    expect(allOf(pupil)).toContain('Declan');
  });
});
