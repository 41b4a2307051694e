import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

describe('steady work first', () => {
  const roofer = {
    arc: 'steady',
    work: [{ own: 'roofer' }],
    years: { years: '11' },
    standing: 'looking',
    'must-fit': ['steady-pay', { own: 'on a bus line' }],
    pay: { need: '600', currency: 'USD', period: 'week' },
  };
  const offered = (target: string) => allOf({ ...roofer, target: [{ own: target }] });

  it('has an offer of any such job, and a look at what is for later', () => {
    const goals = offered('peer recovery, someday');
    expect(goals).toContain('Have one written offer of a job: at least $600 a week');
    expect(goals).toMatch(/alongside somebody who works in peer recovery|who work in peer recovery/u);
  });

  it('has an offer in the work itself where it is for now', () => {
    expect(offered('peer recovery')).toContain('offer of a job in peer recovery');
    expect(offered('peer recovery, one day a week')).toContain('in peer recovery');
  });
});

describe('a licence that cannot be had yet', () => {
  const driver = (fit: string) =>
    allOf({
      arc: 'steady',
      work: [{ own: 'line cook' }],
      years: { years: '5' },
      target: [{ own: 'warehouse picker' }],
      standing: 'looking',
      papers: [{ text: 'drivers license', state: 'lapsed' }],
      'must-fit': ['steady-pay', { own: fit }],
      pay: { need: '600', currency: 'USD', period: 'week' },
      deadline: [{ id: 'working-by', detail: '15 January 2027' }],
    });

  it.each(['on a bus line. no license til august', 'cant have my license before August'])(
    'is not renewed before its month: %s',
    (fit) => {
      const goals = driver(fit);
      expect(goals).not.toMatch(/license (?:valid again\.|renewed)/u);
      expect(goals).toContain('license valid again in August');
    },
  );

  it('is renewed where no month stands beside it', () => {
    expect(driver('no kitchens til august')).toMatch(/license (?:certificate )?(?:valid again\.|renewed)/u);
  });
});

describe('a place to call', () => {
  const shift = (target: string) =>
    allOf({
      arc: 'shift',
      work: [{ own: 'papermaker' }],
      years: { years: '27' },
      target: [{ own: target }],
      standing: 'working',
    });

  it.each([
    ['wastewater operator', 'Call one wastewater plant near me'],
    ['tree surgeon', 'Call one tree care firm near me'],
    ['dog groomer', 'Call one grooming salon near me'],
    ['machine shop, days', 'Call one machine shop near me'],
    ['hospital pharmacy', 'Call one hospital pharmacy near me'],
  ])('is that of the trade: %s', (target, place) => {
    expect(shift(target)).toContain(place);
  });
});

describe('days back in a house of many trades', () => {
  const back = (work: string, target: string) =>
    allOf({
      arc: 'back',
      work: [{ own: work }],
      years: { years: '16' },
      target: [{ own: target }],
      standing: 'not-working',
      unpaid: 'some',
    });

  it('are in one’s own part of it', () => {
    expect(back('stores, caravan factory', 'stores, maybe at the hospital')).toContain(
      'Spend three days in the stores of a hospital',
    );
    expect(back('lab technician', 'lab technician in hospital')).not.toContain('three days in a hospital');
  });

  it('are in all of a small one', () => {
    expect(back('library assistant', 'childrens section in a library')).toContain(
      'Spend three days in a library',
    );
  });
});

it('what asks for a paper first is watched, and not done', () => {
  const cleaner = {
    arc: 'grow',
    work: [{ own: 'housekeeping in a hospital' }],
    years: { years: '14' },
    target: [{ own: 'sterile processing' }],
    standing: 'working',
  };
  const set = allOf({ ...cleaner, learn: [{ text: 'CRCST', state: 'set-on-it' }] });
  expect(set).toContain('Spend two half days alongside somebody who works in sterile processing.');
  expect(set).not.toContain('whole task');
  expect(allOf(cleaner)).toContain('Do one whole task in sterile processing');
});

it('each must-fit with a stop behind it is a term', () => {
  const terms = (fit: string) =>
    allOf({
      arc: 'side',
      work: [{ own: 'retail pharmacist' }],
      years: { years: '10' },
      target: [{ own: 'hospital pharmacist' }],
      standing: 'working',
      'must-fit': ['known-hours', { own: fit }],
    });
  expect(terms('a lunch. a bathroom break. i am not joking')).toContain(
    'hours known in advance, a lunch and a bathroom break',
  );
  expect(terms('a lunch. i mean it')).toContain('hours known in advance and a lunch.');
});

describe('a second thing to learn', () => {
  const dentist = (learn: readonly Readonly<Record<string, string>>[]) =>
    allOf({
      arc: 'elsewhere',
      work: [{ own: 'dentist' }],
      years: { years: '11' },
      target: [{ own: 'dentist' }],
      standing: 'working',
      papers: [{ text: 'diploma of dentistry', state: 'not-recognised' }],
      'learning-hours': 'three-five',
      learn,
    });
  const exam = { text: 'nostrification exam', state: 'set-on-it' };

  it.each([
    ['what is only free', { text: 'Polish for doctors', state: 'if-free' }],
    ['what is for later', { text: 'Polish for doctors', state: 'later' }],
    ['what has no name', { text: 'something', state: 'if-free' }],
  ])('is no part of the first, for nobody knows the one by the other: %s', (_, other) => {
    expect(dentist([exam, other])).not.toContain(' found ');
  });
});

describe('a course of which only the kind was said', () => {
  const clerk = (text: string) =>
    allOf({
      arc: 'start',
      work: [{ own: 'walmart overnights' }],
      years: { years: '1' },
      target: ['not-yet'],
      standing: 'working',
      learn: [{ text, state: 'if-free' }],
      'learning-hours': 'one-two',
    });

  it.each([
    ['some computer thing', 'Choose one free computer course out of three that fit 1 to 2 hours a week.'],
    ['idk, something w/ certificate', 'Choose one free course with a certificate out of three'],
  ])('is chosen out of three: %s', (typed, said) => {
    expect(clerk(typed)).toContain(said);
  });

  it('is taken where it was named', () => {
    expect(clerk('computer course at the library')).not.toContain('out of three that fit');
  });
});

it('an exam that can only be booked by then leaves room for an offer on the way', () => {
  const papermaker = {
    arc: 'shift',
    work: [{ own: 'papermaker' }],
    years: { years: '27' },
    target: [{ own: 'school caretaker' }],
    standing: 'ending',
    'must-fit': ['near-home', 'benefits'],
    pay: { need: '24', currency: 'USD', period: 'hour' },
  };
  const learn = [{ text: 'caretaker exam', state: 'only-short' }];
  const ends = (detail: string) => allOf({ ...papermaker, learn, deadline: [{ id: 'ends-on', detail }] });
  expect(ends('31 January 2027')).toContain('as a school caretaker, or of one on the way there: ');
  expect(ends('30 November 2027')).not.toContain('on the way there');
});

it('the check that work with children asks for is renewed before the offer', () => {
  const back = (text: string) =>
    allOf({
      arc: 'back',
      work: [{ own: 'library technician' }],
      years: { years: '13' },
      target: [{ own: 'school library' }],
      standing: 'not-working',
      papers: [{ text, state: 'lapsed' }],
      'must-fit': ['school-hours', 'near-home'],
      pay: { need: '650', currency: 'AUD', period: 'week' },
    });
  expect(back('working with children check')).toContain('Renew my working with children check.');
});
