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

describe('what one would do', () => {
  it('is asked for at places, and is no job to apply for by its name', () => {
    const all = allOf({
      arc: 'side',
      work: [{ own: 'mortuary affairs' }],
      target: [{ own: 'identifying the dead after disasters' }],
      standing: 'ending',
    });
    expect(all).toContain('Apply to six places where the work is identifying the dead after disasters.');
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

describe('a doing that is handed on', () => {
  const base = { arc: 'pass', standing: 'working', work: [{ own: 'sauce maker' }] };

  it('is given three first hours, where it is among people', () => {
    const all = allOf({ ...base, target: [{ own: 'teaching dialysis nurses' }] });
    expect(all).toContain('Give three first hours to this: teaching dialysis nurses.');
    expect(all).toContain('Three hours given, and each time their word on whether it helped.');
  });

  it('goes to those who were named', () => {
    const all = allOf({ ...base, serve: { verb: 'pass-on', who: 'Rahim and his daughter' } });
    expect(all).toContain(
      'Show one piece of my work to Rahim and his daughter, and let each of them do it alone.',
    );
  });
});

describe('a count that went down', () => {
  const grows = (from: string, to: string) =>
    allOf({
      arc: 'grow',
      standing: 'working',
      work: [{ own: 'addressing clerk' }],
      proof: { number: { what: 'houses with no address', from, to } },
    });

  it('goes down further, where it is not at its end', () => {
    expect(grows('1,340', '52')).toContain('Bring this down further from 52');
  });

  it('is another number, where there is little left of it or where it went up', () => {
    for (const [from, to] of [
      ['22', '4'],
      ['9%', '2%'],
      ['52', '1,340'],
    ] as const)
      expect(grows(from, to)).not.toContain('down further');
  });
});

describe('work that is no job by its name', () => {
  it('is asked for at places', () => {
    const all = allOf({
      arc: 'back',
      standing: 'not-working',
      work: [{ own: 'sound engineer' }],
      target: [{ own: "sound for people who can't stand sound" }],
    });
    expect(all).toMatch(/Ask \w+ places whether they have work like this: “sound for people/);
    expect(all).not.toMatch(/Apply for \w+ jobs/);
  });
});

describe('something of one’s own that places would pay for', () => {
  it('is put to such places, and its money is planned though a job is ending', () => {
    const all = allOf({
      arc: 'side',
      standing: 'ending',
      work: [{ own: 'museum mount maker' }],
      target: [{ own: 'mount-making' }, { id: 'own', detail: 'mount workshop' }],
      serve: { verb: 'make-things-work', who: 'small museums with one member of staff' },
      'own-money': { saved: '6,000', needed: '11,000', currency: 'GBP' },
    });
    expect(all).toContain('Ask five small museums with one member of staff what they would want');
    expect(all).toContain(
      'Make the money plan for my own mount workshop: 6,000 GBP saved, 11,000 GBP needed.',
    );
  });
});
