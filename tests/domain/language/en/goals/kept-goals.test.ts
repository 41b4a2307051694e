import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

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
  it('say nothing of people who are only one', () => {
    const all = allOf({ ...registrar, serve: { verb: 'help', who: 'my mother' } });
    expect(all).not.toContain('two my mother');
  });
});

describe('a try', () => {
  const base = { standing: 'working', serve: { verb: 'help', who: 'old people' } };

  it('is no day alongside those whose work one has done for years', () => {
    for (const arc of ['back', 'elsewhere'])
      expect(
        allOf({
          ...base,
          arc,
          work: [{ own: 'accountant' }],
          years: { years: '12' },
          people: [{ relation: 'past-manager', name: 'pani Ewa' }],
        }),
      ).not.toMatch(/one day alongside/);
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
