import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

const _actions = (answers: Parameters<typeof goalsFor>[0]) => goalsFor(answers).map(({ action }) => action);

describe('who comes back to their own work after many years', () => {
  const technician = {
    arc: 'back',
    work: [{ own: 'laboratory technician, pathology' }],
    years: { years: '14' },
    standing: 'not-working',
    target: [{ own: 'laboratory technician' }, { own: 'specimen reception' }],
    people: [{ relation: 'past-manager', name: 'Ruth' }],
    unpaid: 'some',
  };

  it('gives no days away that must be paid', () => {
    expect(allOf({ ...technician, unpaid: 'none' })).not.toContain('get my hand back in');
  });

  it('learns the system by the name that was given to it', () => {
    const all = allOf({
      ...technician,
      papers: [{ text: 'Phlebotomy certificate', state: 'lapsed' }],
      learn: [
        { text: 'Phlebotomy refresher', state: 'only-short' },
        { text: 'Whatever computer system the labs use now', state: 'only-short' },
      ],
    });
    expect(all).toContain('the computer system that the labs use now');
  });
});

describe('a contract that ends in two months', () => {
  const agent = {
    arc: 'steady',
    work: [{ own: 'call centre agent' }],
    standing: 'ending',
    target: [{ own: 'admin clerk at clinic or municipality' }],
    deadline: [{ id: 'ends-on', detail: '31 January 2027' }],
    cushion: 'under-three',
    people: [{ relation: 'community', name: 'pastor M' }],
    'must-fit': [{ id: 'weekends', detail: 'weddings, i play' }],
    pay: { need: '6000', currency: 'ZAR', period: 'month' },
  };

  it('keeps the weekends for the weddings', () => {
    expect(allOf(agent)).toContain('weekends free for weddings');
  });
});
