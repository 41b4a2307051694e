import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

const maker = (date: string, more = {}) => ({
  arc: 'own',
  work: [{ own: 'puppet maker' }],
  target: [{ id: 'own', detail: 'puppet workshop' }],
  standing: 'working',
  learn: [{ text: 'silicone chemistry', state: 'set-on-it' }],
  deadline: [{ own: date }],
  ...more,
});

describe('a date in own words', () => {
  it('is a goal of its own where somebody waits for an answer', () => {
    const goals = goalsFor(maker('the medical school wants an answer till 1 March'));
    expect(goals).toHaveLength(3);
    const settled = goals.filter(({ action }) => action.startsWith('Settle this in good time: '));
    expect(settled).toHaveLength(1);
    expect(settled[0]?.by).toBe('2027-02-15');
  });

  it('stands in no goal that it has nothing to do with', () => {
    const all = allOf(maker('my debt is paid by Christmas after next'));
    expect(all).not.toMatch(/with this date in mind|good time/);
  });

  it('limits a try where it says before what', () => {
    expect(allOf(maker('before the next harvest, August'))).toMatch(/, before the next harvest/);
  });
});

describe('whom one asks', () => {
  it('is not the one who keeps the books, but where it is about money', () => {
    const all = allOf({
      arc: 'pass',
      work: [{ own: 'locksmith' }],
      target: [{ own: 'restoring old castle locks' }],
      standing: 'ending',
      people: [{ relation: 'colleague', name: 'Mag. Pichler, tax' }],
    });
    expect(all).not.toContain('Pichler');
  });
});
