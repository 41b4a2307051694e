import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

const brand = {
  arc: 'own',
  standing: 'working',
  work: [{ own: 'shoe making' }],
  years: { years: '7' },
  target: [{ id: 'own', detail: 'shoe brand' }],
  pay: { now: '130000', need: '150000', currency: 'NGN', period: 'month' },
};

describe('something of one’s own', () => {
  it('has no employer beside it where customers owe one already', () => {
    expect(allOf({ ...brand, off: [{ own: 'customers that owe' }] })).not.toContain('give notice');
    expect(allOf({ ...brand, proof: { did: { did: 'made 240 pairs with only 4 boys' } } })).not.toContain(
      'give notice',
    );
  });
  it('has one where nothing says so', () => {
    expect(allOf(brand)).toContain('before I give notice');
    expect(allOf({ ...brand, off: [{ own: 'customers that shout' }] })).toContain('before I give notice');
  });
});

describe('what is done for others', () => {
  it('counts what is mended, and not whose it is', () => {
    const all = allOf({
      arc: 'start',
      standing: 'working',
      strengths: [{ own: "fixing people's scooters" }],
      energy: { 'own-1': 'energy' },
      target: ['not-yet'],
    });
    expect(all).not.toContain('five people');
  });

  it('teaches a trade, and not those who learn it', () => {
    const all = allOf({
      arc: 'pass',
      standing: 'working',
      work: [{ own: 'roofer' }],
      years: { years: '30' },
      target: [{ own: 'teaching lads roofing' }],
      serve: { verb: 'teach', who: 'the young lads starting out' },
    });
    expect(all).toContain('Teach roofing to one of the young lads');
  });

  it('takes any young one as the one that it is', () => {
    const all = allOf({
      arc: 'pass',
      standing: 'working',
      work: [{ own: 'wool classer' }],
      years: { years: '30' },
      strengths: [{ own: 'judging a fleece by hand' }],
      serve: { verb: 'pass-on', who: 'any young one who will listen' },
    });
    expect(all).not.toContain('one of the any');
  });
});

describe('what is asked of an offer', () => {
  const sews = {
    arc: 'back',
    work: [{ own: 'weaver' }],
    target: [{ own: 'alterations' }],
    standing: 'not-working',
    pay: { need: '2700', currency: 'PLN', period: 'month' },
  };
  const few = (detail: string) =>
    allOf({ ...sews, 'must-fit': [{ id: 'hours-at-most', detail }, 'near-home'] });
  it('is no whole income from a few hours of who lives on more than these', () => {
    expect(few('8')).toContain('8 hours a week at most');
    expect(few('8')).not.toContain('2,700');
    expect(few('24')).toContain('2,700');
  });
});

describe('a sign-off', () => {
  const lacks = (detail: string) =>
    allOf({
      arc: 'grow',
      standing: 'working',
      work: [{ own: 'control room operator' }],
      target: [{ own: 'control room supervisor' }],
      papers: [{ text: 'N6 public management', state: 'missing', detail }],
    });
  it('of practical work is given by no doctor', () => {
    expect(lacks('18 months practical sign off')).not.toContain('doctor');
    expect(lacks('the medical sign-off')).toContain('doctor');
  });
});
