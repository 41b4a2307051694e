import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

/* Goals speak of the very work in mind, and of nothing that one could do for anybody. */

const actions = (answers: Parameters<typeof goalsFor>[0]) =>
  goalsFor(answers)
    .map(({ action }) => action)
    .join('\n');

describe('past work', () => {
  const keeps = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'postman' }],
    years: { years: '30' },
    target: ['not-yet'] as unknown[],
    serve: { verb: 'bring-joy', who: 'small towns' },
    unpaid: 'some',
  };

  it.each([
    [
      'tuning pianos for churches',
      'Spend four afternoons tuning pianos for churches',
      'a fixed day each week to tune pianos for churches',
    ],
    [
      'music for the seniors',
      'Give four afternoons of music for the seniors',
      'a fixed day of music for the seniors',
    ],
    ['museum guide', 'Spend four afternoons as a museum guide', 'a fixed day each week as a museum guide'],
  ])('is tried by its name: %s', (own, tried, held) => {
    const said = actions({ ...keeps, target: [{ own }] } as never);
    expect(said).toContain(tried);
    expect(said).toContain(held);
    expect(said).not.toContain('do what is needed');
  });

  it('is what one gladly does, where no work was named', () => {
    const glad = {
      ...keeps,
      serve: { verb: 'be-useful-to', who: 'the parish' },
      strengths: [{ own: 'reading old maps' }],
    };
    expect(actions(glad as never)).toContain('Spend four afternoons reading old maps, unpaid.');
  });

  it('is some hours of help, where there is nobody to sit with', () => {
    expect(actions(keeps as never)).toContain('Give four hours of help, unpaid, to one place near home.');
  });

  it('stays with people whom one can sit with', () => {
    const meets = { ...keeps, serve: { verb: 'be-there-for', who: 'widows' } };
    expect(actions(meets as never)).toContain(
      'Spend an hour each week, for two months, with one of the widows.',
    );
  });

  it('asks of a few hours no pay that a pension is a part of', () => {
    const pay = { need: '2700', currency: 'USD', period: 'month' };
    const few = { ...keeps, pay, 'must-fit': [{ id: 'hours-at-most', detail: '12' }, 'near-home'] };
    expect(actions(few as never)).not.toContain('2,700');
  });
});

describe('what is passed on', () => {
  const passes = {
    arc: 'pass',
    standing: 'working',
    work: [{ own: 'plasterer' }],
    years: { years: '30' },
    serve: { verb: 'pass-on', who: 'young people' },
  };

  it.each([
    [
      'teaching plastering at the library',
      'Teach plastering to one of the young people, over four mornings.',
    ],
    ['teaching cello to adult beginners', 'Teach cello to one of the young people, over four mornings.'],
    ['teaching the apprentices', 'for four mornings of real work'],
  ])('%s: %s', (own, said) => {
    expect(goalOf('trial', { ...passes, target: [{ own }] } as never).action).toContain(said);
  });

  it.each(['showing young lads', 'telling stories in the evening'])('is no lesson in this: %s', (own) => {
    const said = goalOf('trial', { ...passes, strengths: [{ own }] } as never).action;
    expect(said).toBe('Take one of the young people along for four mornings of real work.');
  });

  it('is a lesson in what can be shown', () => {
    const said = goalOf('trial', {
      ...passes,
      strengths: [{ own: 'sewing without a pattern' }],
    } as never).action;
    expect(said).toContain('how to sew without a pattern');
  });

  it('names no work that is over', () => {
    expect(allOf({ ...passes, standing: 'not-working' } as never)).not.toContain('part of my work as');
    expect(allOf(passes as never)).toContain('part of my work as a plasterer');
  });
});

describe('terms', () => {
  const side = {
    arc: 'side',
    standing: 'working',
    work: [{ own: 'production supervisor' }],
    target: [{ own: 'quality auditor' }] as unknown[],
    pay: { need: '2000', aim: '2600', currency: 'EUR', period: 'month' },
    'must-fit': ['steady-pay', 'benefits', 'near-home', { id: 'hours-at-most', detail: '30' }],
    off: ['nights', 'weekends'],
  };
  const offer = (more = {}) => goalOf('terms', { ...side, ...more } as never).action;

  it('are no job to apply for, where somebody works for themselves', () => {
    expect(offer({ target: [{ own: 'quality auditor' }, { own: 'freelance consultant' }] })).not.toContain(
      'freelance',
    );
  });

  it('ask for no money of another country', () => {
    const abroad = { arc: 'elsewhere', target: [{ own: 'radiographer' }], work: [{ own: 'radiographer' }] };
    expect(offer({ ...abroad, pay: { need: '300000', currency: 'NGN', period: 'month' } })).not.toMatch(
      /300,000|what I need/u,
    );
    expect(offer({ ...abroad, pay: { need: '2300', currency: 'GBP', period: 'month' } })).toContain('£2,300');
  });

  it.each([
    ['that they respect me', 'a place where I am respected'],
    ['can pay rent without a second job', 'pay that covers rent without a second job'],
    ['one taxi only not two', 'one taxi only'],
    ['dog comes too (Bess)', 'my dog welcome'],
  ])('say as a thing what was typed as a sentence: %s', (own, said) => {
    expect(offer({ 'must-fit': [{ own }, 'benefits'] })).toContain(said);
    expect(offer({ 'must-fit': [{ own }, 'benefits'] })).toContain('benefits');
  });

  it('keep an evening free for what it is for', () => {
    expect(offer({ 'must-fit': [{ id: 'evenings', detail: 'my quartet on Tuesdays' }] })).toContain(
      'Tuesdays free for my quartet',
    );
  });
});

it('mends nothing for friends where work is needed', () => {
  const needs = {
    arc: 'steady',
    standing: 'looking',
    work: [{ own: 'warehouse' }],
    strengths: ['mend'],
    energy: { mend: 'energy' },
  };
  expect(allOf(needs as never)).not.toContain('Mend five things');
});
