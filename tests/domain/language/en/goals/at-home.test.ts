import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

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
    expect(all).toContain('Learn CNC');
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
