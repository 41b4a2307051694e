import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

const isGoal = (answers: Parameters<typeof goalsFor>[0], action: RegExp) =>
  goalsFor(answers).find((goal) => action.test(goal.action));

describe('who is still at school', () => {
  const pupil = {
    arc: 'start',
    work: [{ own: 'fish counter' }],
    target: [{ own: 'joiner' }],
    standing: 'studying',
    papers: [{ text: 'higher maths', state: 'not-finished' }],
    learn: [{ text: 'joinery at NESCol', state: 'set-on-it' }],
    'learning-hours': 'three-five',
  };

  it('has a place by the end of it, and no finished course', () => {
    expect(allOf(pupil)).toContain('Get a confirmed place, with a start date, to learn joinery at NESCol.');
    expect(allOf({ ...pupil, standing: 'working' })).not.toContain(
      'Get a confirmed place, with a start date,',
    );
  });

  it('passes the subject that was named, with results in August', () => {
    const goal = isGoal(pupil, /^Pass my Higher maths/u);
    expect(goal?.by).toBe('2027-08-31');
    const all = allOf({ ...pupil, papers: [{ text: 'highers in maths and art', state: 'not-finished' }] });
    expect(all).toContain('Pass my highers');
  });
});

describe('what is missing for a paper', () => {
  const abroad = {
    arc: 'elsewhere',
    work: [{ own: 'pharmacist' }],
    target: [{ own: 'pharmacist' }],
    standing: 'working',
    'learning-hours': 'six-ten',
  };

  it('is one result where half a mark is', () => {
    const goal = isGoal(
      {
        ...abroad,
        papers: [{ text: 'IELTS', state: 'missing', detail: '0.5 in writing' }],
        learn: [{ text: 'IELTS academic again', state: 'set-on-it' }],
      },
      /IELTS/u,
    );
    expect(goal?.action).toBe('Pass my IELTS, with 0.5 more in writing, studying 6 to 10 hours a week.');
    expect(goal?.measure).toBe('The result in my hand.');
  });

  it('is filled in where it is a logbook, and asked of an office elsewhere', () => {
    const driver = {
      arc: 'start',
      work: [{ own: 'packing' }],
      target: [{ own: 'electrician' }],
      standing: 'working',
    };
    const of = (detail: string) =>
      allOf({ ...driver, papers: [{ text: 'P plates', state: 'missing', detail }] });
    expect(of('about 30 hrs in the logbook')).toContain('Fill the logbook for my P plates');
    expect(of('a letter of the doctor')).not.toContain('logbook');
  });
});

describe('what was begun and is named twice', () => {
  it('is finished by its long name, whichever letters stand beside it', () => {
    const all = (paper: string) =>
      allOf({
        arc: 'shift',
        work: [{ own: 'tiler' }],
        target: [{ own: 'conservator' }],
        standing: 'working',
        papers: [{ text: paper, state: 'not-finished' }],
        learn: [{ text: 'the CCP', state: 'set-on-it' }],
      });
    expect(all('trainer certificate (CCP)')).toContain('Finish my trainer certificate');
    expect(all('trainer certificate (CCP)')).not.toContain('without help');
    expect(all('diploma in dance')).toContain('CCP');
  });
});

describe('first steps', () => {
  const artist = {
    arc: 'shift',
    work: [{ own: 'cashier' }],
    target: [{ own: 'joiner' }],
    standing: 'working',
    unpaid: 'some',
  };

  it('write to whom others would call, where somebody wants no phones', () => {
    expect(allOf(artist)).toMatch(/Call one /u);
    const all = allOf({ ...artist, off: ['phones'] });
    expect(all).toMatch(/Write to one /u);
    expect(all).not.toMatch(/\bcall\b/iu);
  });
});

describe('a business of one’s own', () => {
  const cook = { arc: 'own', work: [{ own: 'trek cook' }], years: { years: '11' }, standing: 'working' };
  const of = (detail: string) => allOf({ ...cook, target: [{ id: 'own', detail }] });

  it('has no orders where guests come and sit down', () => {
    expect(of('tea house')).toContain('Talk with three people who have their own tea house');
    expect(of('cake brand')).toContain('orders');
  });

  it('is read with a doubt that is only of what comes beside it', () => {
    expect(of('tile workshop, with classes for tourists maybe')).toContain('my own tile workshop');
    expect(of('tile workshop maybe')).not.toContain('my own tile workshop');
  });
});

describe('terms', () => {
  const retired = {
    arc: 'keep',
    work: [{ own: 'bus driver' }],
    target: ['not-yet'],
    standing: 'not-working',
    serve: { verb: 'be-useful-to', who: 'old neighbours' },
    off: ['screens'],
  };
  const of = (detail: string) =>
    allOf({ ...retired, 'must-fit': [{ id: 'hours-at-most', detail }, 'body', 'near-home'] } as never);

  it('leave out whole days at a screen where there are no whole days', () => {
    expect(of('10')).toContain('a fixed day each week to be useful to old neighbours: near home');
    expect(of('10')).not.toContain('screen');
    expect(of('30')).toContain('no whole days at a screen');
  });
});
