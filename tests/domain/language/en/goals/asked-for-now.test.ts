import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

const clerk = { arc: 'shift', standing: 'working', work: [{ own: 'shop clerk' }], years: { years: '6' } };

describe('the hours of a week', () => {
  const learn = (text: string, papers: readonly unknown[] = []) =>
    allOf({
      ...clerk,
      target: [{ own: 'translator' }],
      papers,
      learn: [{ text, state: 'set-on-it' }],
      'learning-hours': 'six-ten',
    } as never);

  it('are spent studying for what is passed or finished', () => {
    expect(learn('GCSE maths')).toContain('Pass GCSE maths, studying 6 to 10 hours a week.');
  });

  it('bring no fee in', () => {
    const all = learn('driving', [
      { text: 'driving licence', state: 'missing', detail: 'the test fee only' },
    ]);
    expect(all).toContain('my driving licence');
    expect(all).not.toContain('hours a week');
  });

  it('go to the piece of work, where that is all that is missing', () => {
    const all = learn('finish IGNOU diploma', [
      { text: 'diploma in translation (IGNOU)', state: 'missing', detail: 'project work only' },
    ]);
    expect(all).toContain(
      'Hand in the project work for my diploma in translation, working on it 6 to 10 hours a week.',
    );
    expect(all).not.toContain('next start date');
  });

  it('are talks in a tongue, and reading where it is to be read', () => {
    expect(learn('Portuguese, everyday level')).toContain(
      'Have ten half-hour conversations in Portuguese with somebody who speaks it well.',
    );
    expect(learn('Dutch B2 exam')).not.toContain('conversations');
  });
});

it('of two things that are missing the one that is learned now is passed', () => {
  const all = allOf({
    arc: 'elsewhere',
    standing: 'working',
    work: [{ own: 'pharmacist' }],
    target: [{ own: 'pharmacy assistant' }],
    papers: [
      { text: 'Bachelor of pharmacy', state: 'not-recognised' },
      { text: 'BIG registration', state: 'missing', detail: 'dutch B2 and the knowledge test' },
    ],
    learn: [
      { text: 'Dutch B2 exam', state: 'set-on-it' },
      { text: 'the test for foreign diploma', state: 'later' },
    ],
    'learning-hours': 'six-ten',
    people: [{ relation: 'mentor', name: 'my dutch teacher Ineke' }],
  } as never);
  expect(all).toContain('Pass the Dutch B2 exam, studying 6 to 10 hours a week.');
  expect(all).not.toContain('knowledge test');
  expect(all).toContain('my Dutch teacher Ineke');
});

describe('the last day', () => {
  const pressed = (detail: string) =>
    allOf({
      ...clerk,
      standing: 'ending',
      target: [{ own: 'patient transport' }],
      'must-fit': ['steady-pay', 'known-hours'],
      learn: [{ text: 'maths gcse', state: 'set-on-it' }],
      deadline: [{ id: 'ends-on', detail }],
    } as never);

  it('is too near for an offer in three weeks: applications are sent', () => {
    expect(pressed('18 December 2026')).toMatch(/Send \w+ applications for .*patient transport/u);
    expect(pressed('18 December 2026')).not.toContain('written offer');
    expect(pressed('30 April 2027')).toContain('Have one written offer of');
  });
});

it('a trade of one’s own is a business, and a shop is one by its name', () => {
  const own = (detail: string) =>
    allOf({
      arc: 'own',
      standing: 'working',
      work: [{ own: 'boda rider' }],
      target: [{ id: 'own', detail }],
    } as never);
  expect(own('electric bike repair and hire')).toContain('my own electric bike repair and hire business');
  expect(own('bakery')).toContain('a small start to my own bakery, beside my job');
  expect(own('bakery')).not.toContain('business');
});
