import { describe, expect, it } from 'vitest';
import { allOf, goalOf } from './goals-fixture.ts';

describe('past work', () => {
  const past = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'electrician' }],
    target: ['not-yet'],
    serve: { verb: 'be-useful-to', who: 'folks in town' },
    unpaid: 'some',
  };

  it('does for others what one gladly does, where the verb says no more than to be of use', () => {
    const mends = { ...past, strengths: ['mend'], energy: { mend: 'energy' } };
    expect(goalOf('trial', mends).action).toBe(
      'Spend four afternoons mending things for folks in town, unpaid.',
    );
    expect(allOf(mends)).toContain('a fixed day each week to mend things for folks in town');
    const tires = { ...mends, energy: { mend: 'tires' } };
    expect(allOf(tires)).not.toMatch(/mend/u);
  });

  it('shows a learner what one knows best, where learners were named', () => {
    const shearer = {
      ...past,
      target: [{ own: 'couple of days with the young fellas learning' }],
      strengths: [{ own: 'reading a fleece' }],
      best: { where: { words: 'in the shed before smoko' } },
    };
    expect(goalOf('trial', shearer).action).toBe(
      'Show a learner, over four unpaid mornings, how to read a fleece.',
    );
    expect(allOf({ ...shearer, target: ['not-yet'] })).not.toMatch(/Show a learner/u);
  });
});

describe('something of one’s own', () => {
  const own = (thing: string) => ({
    arc: 'own',
    standing: 'working',
    work: [{ own: 'sports teacher' }],
    target: [{ id: 'own', detail: thing }],
  });

  it('that people come to is held, and that they buy is ordered', () => {
    expect(allOf(own('little football academy'))).toContain(
      'Hold four mornings as a small start to my own little football academy, beside my job.',
    );
    expect(allOf(own('cake shop'))).not.toMatch(/Hold four mornings/u);
  });
});

describe('a talk about a post', () => {
  it('is had in some months, and no year later', () => {
    const grows = {
      arc: 'grow',
      standing: 'working',
      work: [{ own: 'deckhand' }],
      target: [{ own: 'steersman' }],
      people: [{ relation: 'manager', name: 'Dwight' }],
      pay: { now: '20', aim: '25', currency: 'USD', period: 'hour' },
    };
    const talk = goalOf('terms', grows);
    expect(talk.action).toMatch(/^Talk with Dwight/u);
    expect(talk.by <= '2027-04-30').toBe(true);
  });
});

describe('an offer', () => {
  const abroad = {
    arc: 'elsewhere',
    standing: 'working',
    work: [{ own: 'maths teacher' }],
    target: [{ own: 'maths teacher' }],
    papers: [{ text: 'BSc Mathematics', state: 'not-recognised' }],
    'must-fit': ['steady-pay', 'no-nights'],
  };

  it('is of work where the trade is done, until the paper counts', () => {
    expect(allOf(abroad)).toMatch(/offer of work in a school/u);
  });

  it('is of a job in the police, or beside whoever does yard work', () => {
    const seeks = {
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'bouncer' }],
      'must-fit': ['benefits', 'steady-pay'],
    };
    expect(allOf({ ...seeks, target: [{ own: 'police' }] })).not.toMatch(/in police/u);
    expect(allOf({ ...seeks, target: [{ own: 'yard work' }] })).not.toMatch(/works in yard work/u);
  });
});
