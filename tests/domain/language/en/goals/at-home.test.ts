import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

const baker = {
  arc: 'own',
  standing: 'working',
  work: [{ own: 'home baker' }],
  years: { years: '4' },
  target: [{ id: 'own', detail: 'cake shop' }],
  proof: { number: { what: 'orders in a month', from: '6', to: '70' } },
  serve: { verb: 'bring-joy', who: 'kids on their birthday' },
  pay: { now: '60,000', need: '50,000', currency: 'PKR', period: 'month' },
};

describe('who makes and sells at home', () => {
  it.each(['home baker', 'home based tailor', 'I sew school uniforms at home', 'selling pickles from home'])(
    'asks nobody for leave and gives no notice: %s',
    (own) => {
      const all = allOf({ ...baker, work: [{ own }] });
      expect(all).not.toMatch(/ask for leave|give notice|beside my job/);
    },
  );

  it.each(['baker at a supermarket', 'care home cook', 'home care aide'])(
    'still has a job to leave with a wage from somebody: %s',
    (own) => {
      expect(allOf({ ...baker, work: [{ own }] })).toMatch(/ask for leave|give notice|beside my job/);
    },
  );
});

describe('letters that are learned', () => {
  const vet = {
    arc: 'elsewhere',
    standing: 'working',
    work: [{ own: 'veterinarian' }, { own: 'meat works' }],
    target: [{ own: 'veterinarian' }],
    papers: [{ text: 'Degree veterinary medicine Bogotá', state: 'not-recognised' }],
  };

  it.each(['AVE, is the exam for foreign vets', 'AVE'])(
    'are an exam beside a paper not accepted: %s',
    (text) => {
      const all = allOf({ ...vet, learn: [{ text, state: 'set-on-it' }] });
      expect(all).toContain('the AVE');
      expect(all).not.toMatch(/Learn AVE|Used three times/);
    },
  );

  it('are a craft or a program where they are known as one', () => {
    const all = allOf({
      ...vet,
      arc: 'grow',
      papers: [],
      work: [{ own: 'metal worker' }],
      target: [{ own: 'machinist' }],
      learn: [{ text: 'CNC', state: 'set-on-it' }],
    });
    expect(all).toContain('Finish a course in CNC');
  });
});

describe('how things stand at home', () => {
  const cook = {
    arc: 'shift',
    standing: 'working',
    work: [{ own: 'hotel cleaner' }],
    target: [{ own: 'school cook' }],
    pay: { now: '3,500', need: '4,500', currency: 'PLN', period: 'month' },
  };

  it.each(['son is 8, only me', 'one car, husband has it days', 'my daughter has asthma'])(
    'is no point of an offer: %s',
    (own) => {
      const all = allOf({ ...cook, 'must-fit': ['steady-pay', { own }] });
      expect(all).toContain('steady pay');
      expect(all).not.toMatch(/son is 8|one car|asthma/);
    },
  );

  it.each([
    ['Sunday is for church', 'Sundays free for church'],
    ['kids are welcome', 'kids are welcome'],
  ])('but a term stays one: %s', (own, said) => {
    expect(allOf({ ...cook, 'must-fit': ['steady-pay', { own }] })).toContain(said);
  });
});

describe('where to ask first', () => {
  const guide = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'railway station staff' }],
    years: { years: '41' },
    target: [{ own: 'guide' }],
    unpaid: 'some',
  };

  it.each(['visitors', 'foreign tourists', 'passengers'])('is a place, where %s come and go', (who) => {
    const all = allOf({ ...guide, serve: { verb: 'get-there', who } });
    expect(all).not.toContain('Find one of');
    expect(all).toMatch(/where the .* come, and fix|Call one /);
  });

  it('is no place of their own work, for who visits such places', () => {
    const farmer = {
      arc: 'side',
      standing: 'ending',
      work: [{ own: 'dairy farm manager' }],
      years: { years: '22' },
    };
    const all = allOf({ ...farmer, target: [{ own: 'farm advisor' }] });
    expect(all).toContain('one farm advisor near me');
    expect(all).not.toContain('one farm near me');
    expect(allOf({ ...farmer, arc: 'shift', target: [{ own: 'pharmacist' }] })).not.toContain(
      'one farm near me',
    );
  });
});

describe('a date', () => {
  const clerk = {
    arc: 'back',
    standing: 'not-working',
    work: [{ own: 'post office counter' }],
    target: [{ own: 'school office' }],
    'must-fit': ['near-home', 'no-nights'],
  };

  it('of an offer lies within what one can live on, and what is sent for it before', () => {
    const goals = goalsFor({ ...clerk, cushion: 'under-three' });
    const offer = goals.find(({ action }) => /offer/.test(action));
    const sent = goals.find(({ action }) => /^Send /.test(action));
    expect(offer && offer.by <= '2027-03-01').toBe(true);
    expect(sent && offer && sent.by < offer.by).toBe(true);
    const tried = goalsFor({ ...clerk, unpaid: 'some', cushion: 'under-three' });
    expect(tried.filter(({ kind }) => kind === 'trial').every(({ by }) => by <= '2027-03-01')).toBe(true);
    expect(goalsFor({ ...clerk, cushion: 'over-year' }).some(({ by }) => by > '2027-03-01')).toBe(true);
  });

  it('of a degree at a few hours a week is that of its next part, or of a place', () => {
    const labourer = {
      arc: 'grow',
      standing: 'working',
      work: [{ own: 'labourer, water plant of the city' }],
      target: [{ own: 'water treatment operator' }],
      papers: [{ text: 'DEP water treatment', state: 'not-finished' }],
      learn: [{ text: 'finish the DEP', state: 'set-on-it' }],
    };
    expect(allOf({ ...labourer, 'learning-hours': 'one-two' })).toContain('Pass the next part of my DEP');
    expect(allOf({ ...labourer, 'learning-hours': 'over-ten' })).not.toContain('next part');
    const teacher = {
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'loan officer' }],
      target: [{ own: 'primary school teacher' }],
      learn: [{ text: 'PGDE', state: 'set-on-it' }],
      'learning-hours': 'six-ten',
    };
    expect(allOf(teacher)).toContain('Get a confirmed place, with a start date, on the PGDE');
  });
});
