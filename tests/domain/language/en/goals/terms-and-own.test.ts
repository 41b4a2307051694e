import { describe, expect, it } from 'vitest';
import { termShaped } from '#src/domain/language/en/goals/term-shapes.ts';
import { allOf } from './goals-fixture.ts';

describe('a term', () => {
  it.each([
    ['bring the dog', 'my dog welcome'],
    ['room for the dog in the ute', 'my dog welcome'],
    ['stay in my workshop', 'in my workshop'],
    ['bring my own food', 'leave to bring my own food'],
  ])('"%s" is an item of a list', (typed, said) => expect(termShaped(typed)).toBe(said));

  it.each(['a lunch break', 'staying late on Fridays', 'room to grow', 'dogs in the office'])(
    '"%s" stays as it was typed',
    (typed) => expect(termShaped(typed)).toBeNull(),
  );
});

const passes = (target: string, more = {}) =>
  allOf({
    arc: 'pass',
    standing: 'working',
    work: [{ own: 'saddler' }],
    years: { years: '48' },
    target: [{ own: target }],
    serve: { verb: 'pass-on', who: 'young people of my street' },
    'must-fit': ['free-pace'],
    ...more,
  });

describe('who teaches in a room of their own', () => {
  it('has learners who come, and asks no college', () => {
    const all = passes('teacher of leather work', {
      'must-fit': ['free-pace', { own: 'stay in my workshop' }],
    });
    expect(all).toContain(
      'Have two young people of my street with me on a fixed day each week in my workshop',
    );
    expect(all).not.toContain('college');
    expect(passes('sewing teacher for small class')).toContain('Have a small class on a fixed day each week');
    expect(passes('sewing teacher')).toContain('Have a firm yes from one place');
  });
});

const bakes = {
  arc: 'own',
  standing: 'working',
  work: [{ own: 'housekeeper in hotel' }, { own: 'baking for order at home' }],
  years: { years: '6' },
  target: [{ id: 'own', detail: 'bakery' }],
  proof: { did: { did: 'sold 400 loaves at the fair' } },
};

describe('something of one’s own', () => {
  it('takes no week without pay from who has no money for it', () => {
    expect(allOf({ ...bakes, cushion: 'under-three' })).toContain('Work four free days on nothing but');
    expect(allOf({ ...bakes, cushion: 'over-year' })).toContain('Work one full week on nothing but');
  });

  it('comes after the steady job', () => {
    const welds = (arc: string) =>
      allOf({
        arc,
        standing: 'working',
        work: [{ own: 'welder' }],
        target: [{ own: 'pipe welder' }, { id: 'own', detail: 'mobile welding truck' }],
        'own-money': { saved: '800', needed: '25000', currency: 'USD' },
        'must-fit': ['steady-pay', 'benefits'],
      });
    expect(welds('steady')).toContain('a job as a pipe welder');
    expect(welds('steady')).not.toContain('truck');
    expect(welds('own')).toContain('truck');
  });

  it('counts money as it was written', () => {
    const farm = (saved: string, needed: string) =>
      allOf({
        arc: 'own',
        standing: 'ending',
        work: [{ own: 'guard' }],
        target: [{ id: 'own', detail: 'goat farm' }],
        'own-money': { saved, needed, currency: 'INR' },
      });
    expect(farm('900000', '1500000')).toContain('₹6,00,000');
  });
});

describe('a place to ask', () => {
  it('is the one in the work in mind', () => {
    const counts = (target: string) =>
      allOf({
        arc: 'elsewhere',
        standing: 'working',
        work: [{ own: 'chief accountant' }],
        years: { years: '19' },
        target: [{ own: target }],
        papers: [{ text: 'Diploma of economist', state: 'not-recognised' }],
        'must-fit': ['steady-pay', 'no-nights'],
      });
    expect(counts('accountant in international company')).toContain('work in an international company');
    expect(counts('accountant')).toContain('work in an accounting office');
  });
});

describe('the next post of the trade', () => {
  const back = (state: string) =>
    allOf({
      arc: 'back',
      standing: 'not-working',
      work: [{ own: 'pharmacy assistant' }],
      years: { years: '6' },
      target: [{ own: 'pharmacy technician' }],
      learn: [{ text: 'pharmacy technician course, the 2 year one', state }],
      'must-fit': ['near-home', 'steady-pay'],
    });
  it('waits for years of school that were put off', () => {
    expect(back('later')).toContain('a job on the way to becoming a pharmacy technician');
    expect(back('if-free')).not.toContain('on the way');
  });
});
