import { describe, expect, it } from 'vitest';
import { allOf, goalOf } from './goals-fixture.ts';

const mason = {
  arc: 'pass',
  standing: 'working',
  work: [{ own: 'stonemason' }],
  years: { years: '30' },
  serve: { verb: 'pass-on', who: 'young ones who stick at it' },
  'must-fit': [{ id: 'hours-at-most', detail: '16' }, 'body'],
};

describe('who hands on a trade', () => {
  it('asks in the trade who is starting out, and chooses only from learners of their own', () => {
    const named = (who: string) =>
      goalOf('trial', { ...mason, strengths: [{ own: 'dry stone' }], serve: { verb: 'teach', who } });
    expect(named('young lads').firstStep).toContain('who is starting out');
    expect(named('my apprentices').firstStep).toContain('Choose the first of them');
  });

  it('goes to the place that was named, and to no school near by', () => {
    const all = allOf({ ...mason, target: [{ own: 'teach apprentices at the local' }] });
    expect(all).toContain('Have a clear answer from the local');
    expect(all).toContain('Call the local');
    expect(all).not.toContain('school near me');
  });
});

describe('who stays useful', () => {
  it('sits in on lessons before being trained for them', () => {
    const all = allOf({
      arc: 'keep',
      standing: 'not-working',
      work: [{ own: 'school librarian' }],
      target: [{ own: 'something with the adult reading program' }],
      serve: { verb: 'teach', who: 'grown men who never learned to read' },
      learn: [{ text: 'tutor training', state: 'only-short' }],
      unpaid: 'some',
    });
    expect(all).toContain('Sit in on three lessons at the adult reading program');
    expect(all).not.toContain('Spend four afternoons');
  });
});

describe('who sets out for something of their own', () => {
  const own = (more: object) =>
    allOf({
      arc: 'own',
      standing: 'working',
      work: [{ own: 'customs officer' }],
      target: [{ id: 'own', detail: 'customs clearing agency' }],
      serve: { verb: 'make-life-easier', who: 'small importers' },
      ...more,
    });

  it('sells nothing that still asks for a licence', () => {
    const all = own({
      papers: [{ text: 'broker licence', state: 'missing', detail: 'the exam' }],
      learn: [{ text: 'customs broker exam', state: 'set-on-it' }],
    });
    expect(all).toContain(
      'Ask five small importers whether they would use my own customs clearing agency, and what they would pay.',
    );
    expect(all).not.toContain('paid orders');
    expect(own({})).toContain('paid orders');
    // The paper of a school keeps nobody from selling.
    expect(own({ papers: [{ text: 'Matric', state: 'missing' }] })).toContain('paid orders');
  });

  it('offers a price to no learner', () => {
    const all = own({ serve: { verb: 'open-the-door', who: 'lads who left school early' } });
    expect(all).not.toContain('Offer it to two lads');
  });
});

it('asks for a rise that is more than the pay of today', () => {
  const all = allOf({
    arc: 'grow',
    standing: 'working',
    work: [{ own: 'accounts assistant' }],
    target: [{ own: 'accounts manager' }],
    pay: { now: '85,000', need: '85,000', aim: '150,000', currency: 'PKR', period: 'month' },
  });
  expect(all).toContain('a step towards Rs 150,000 a month (now Rs 85,000)');
});
