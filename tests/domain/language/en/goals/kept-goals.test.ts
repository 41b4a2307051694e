import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const registrar = {
  arc: 'keep',
  standing: 'not-working',
  work: [{ own: 'Registrar of births, deaths and marriages' }],
  years: { years: '31' },
  target: ['not-yet'],
  serve: { verb: 'help', who: 'people with a box of old papers and no idea whose they are' },
  'must-fit': [{ id: 'hours-at-most', detail: '10' }, 'near-home'],
  people: [
    { relation: 'friend', name: 'Mair' },
    { relation: 'community', name: 'the chapel' },
  ],
};

describe('goals of who stays useful after work', () => {
  it('do the very thing for those it is for, at the place that was named', () => {
    const trial = goalOf('trial', registrar);
    expect(trial.action).toMatch(/^Sit with two people with a box of old papers, an hour each/);
    expect(trial.firstStep).toContain('the chapel');
  });

  it('know no desk and no boss, and keep the hours', () => {
    expect(allOf(registrar)).not.toMatch(/whoever decides|who decides|the question that comes most|employer/);
    expect(goalOf('terms', registrar).measure).toContain('10 hours a week at most');
  });

  it('say nothing of people who are only one', () => {
    const all = allOf({ ...registrar, serve: { verb: 'help', who: 'my mother' } });
    expect(all).not.toContain('two my mother');
  });
});

describe('applications', () => {
  const counts: Readonly<Record<string, number>> = {
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    sixteen: 16,
  };

  it('are one every two weeks at the least, and two a week where money ends soon', () => {
    for (const months of ['1', '2', '3', '6']) {
      const [first] = goalsFor({
        arc: 'shift',
        standing: 'looking',
        work: [{ own: 'cook' }],
        target: [{ own: 'driver' }],
        serve: { verb: 'help', who: 'old people' },
        deadline: [{ id: 'money-lasts', detail: months }],
      });
      const said = first?.measure.split(' ')[0]?.toLowerCase() ?? '';
      const count = counts[said] ?? 0;
      const days = (Date.parse(first?.by ?? '') - Date.parse('2026-11-28')) / 86_400_000;
      expect(count).toBeGreaterThanOrEqual(Math.min(10, Math.max(4, Math.floor(days / 15.5))));
      expect(count).toBeLessThanOrEqual(16);
      expect(first?.measure.includes('two a week')).toBe(Number(months) <= 2);
    }
  });
});

describe('a try', () => {
  const base = { standing: 'working', serve: { verb: 'help', who: 'old people' } };

  it('is no day beside those whose work one has done for years', () => {
    for (const arc of ['back', 'elsewhere'])
      expect(
        allOf({
          ...base,
          arc,
          work: [{ own: 'accountant' }],
          years: { years: '12' },
          people: [{ relation: 'past-manager', name: 'pani Ewa' }],
        }),
      ).not.toMatch(/one day beside/);
  });

  it('is a piece made at home, or a talk, where a day without pay would cost too much', () => {
    const at = (target: string) =>
      goalOf('trial', {
        ...base,
        arc: 'shift',
        work: [{ own: 'cook' }],
        target: [{ own: target }],
        unpaid: 'none',
      });
    expect(at('dental technician').action).toMatch(/^Carve five teeth/);
    const trial = at('radiographer');
    expect(trial.action).toMatch(/half an hour|^Talk/);
    expect(trial.action).not.toMatch(/\bday beside|half a day\b/);
  });

  it('is a month of the next post for who grows where they are', () => {
    const terms = goalOf('terms', {
      ...base,
      arc: 'grow',
      work: [{ own: 'store keeper' }],
      target: [{ own: 'purchase manager' }],
      serve: { verb: 'do-good-work' },
      people: [{ relation: 'manager', name: 'Rosa' }],
    });
    expect(terms.action).toBe('Ask Rosa to let me lead one product line for three months.');
    expect(terms.measure).toContain('what Rosa says of it in writing');
  });

  it('asks those whom a trade of one’s own would serve what they would buy', () => {
    const trial = goalOf('trial', {
      ...base,
      arc: 'own',
      work: [{ own: 'potato farming' }],
      target: [{ id: 'own', detail: 'seed potato store' }],
      serve: { verb: 'make-life-easier', who: 'farmers that buy bad seed every season' },
    });
    expect(trial.action).toBe(
      'Ask five farmers that buy bad seed every season what they would buy from me, and at what price.',
    );
  });

  it('tells no boss of a post in the union', () => {
    const all = allOf({
      ...base,
      arc: 'grow',
      work: [{ own: 'cleaner' }],
      target: [{ own: 'union delegate' }],
      people: [
        { relation: 'colleague', name: 'Fátima' },
        { relation: 'manager', name: 'Rosa' },
      ],
    });
    expect(all).not.toContain('Rosa');
  });
});
