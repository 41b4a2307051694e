import { describe, expect, it } from 'vitest';
import { allOf, goalsFor } from './goals-fixture.ts';

const actions = (answers: Parameters<typeof goalsFor>[0]) => goalsFor(answers).map(({ action }) => action);

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

  it('does it for some days, and watches nobody', () => {
    expect(actions(technician)).toContain(
      'Do three days as a laboratory technician again, to get my hand back in.',
    );
    expect(allOf(technician)).toContain('Ask Ruth where I could do three days');
    expect(allOf(technician)).not.toMatch(/half a day with a laboratory technician/);
  });

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

  it('asks for two applications a week', () => {
    expect(allOf(agent)).toMatch(/sixteen applications sent, two a week/i);
    expect(allOf({ ...agent, deadline: ['none'] })).not.toMatch(/two a week/);
  });

  it('asks for something to live on after it, where there is little put aside', () => {
    expect(allOf(agent)).toContain('One offer signed or this work made longer');
    expect(allOf({ ...agent, cushion: 'over-year' })).not.toContain('carries me over');
  });

  it('keeps the weekends for the weddings', () => {
    expect(allOf(agent)).toContain('weekends with time for weddings');
  });
});

describe('two posts that one can simply do', () => {
  it('are both tried, at a place of each', () => {
    const all = allOf({
      arc: 'keep',
      work: [{ own: 'letter carrier' }],
      standing: 'not-working',
      target: [{ own: 'library clerk' }, { own: 'school crossing guard' }],
      learn: [{ text: "the library's computer", state: 'only-short' }],
      'must-fit': [{ id: 'hours-at-most', detail: '12' }],
    });
    expect(all).toContain('two turns as a library clerk and two as a school crossing guard');
    expect(all).toContain('Call the nearest library and the nearest school');
    expect(all).toContain('as a library clerk or as a school crossing guard');
    expect(all).not.toMatch(/such people|how to sign up/);
  });
});

describe('who hands on a work of many years', () => {
  const pruner = {
    arc: 'pass',
    work: [{ own: 'orchard supervisor, kiwifruit pruning' }],
    years: { years: '27' },
    standing: 'working',
    target: [{ own: 'horticulture tutor' }, { own: 'training new orchard workers' }],
    people: [{ relation: 'manager', name: 'Trev' }],
    strengths: ['explain'],
    learn: [{ text: 'workplace assessor', state: 'only-short' }],
  };

  it('asks the boss for what is of the trade, and becomes what has a name', () => {
    expect(allOf(pruner)).toContain('Propose training new orchard workers to Trev');
    expect(allOf(pruner)).toContain('Become a workplace assessor');
    expect(allOf(pruner)).not.toMatch(/horticulture tutor to Trev|three first hours/);
  });

  it('begins with one person, week by week', () => {
    expect(allOf(pruner)).toContain('Begin with one person, week by week: training new orchard workers.');
  });
});

describe('what is learned of the trade', () => {
  it('shows in jobs that are priced, and in no cash book', () => {
    const all = allOf({
      arc: 'own',
      work: [{ own: 'welder' }],
      standing: 'working',
      target: [{ id: 'own', detail: 'welding shop' }],
      people: [{ relation: 'mentor', name: 'oga Bassey' }],
      learn: [{ text: 'how to price job well', state: 'only-short' }],
    });
    expect(all).toContain('Ten past jobs priced again on paper');
    expect(all).not.toMatch(/Choose one that is short|came in and went out/);
  });

  it('is for payroll a month of pay worked out, and no books of a household', () => {
    const all = allOf({
      arc: 'shift',
      work: [{ own: 'shift leader in supermarket' }],
      standing: 'working',
      target: [{ own: 'payroll specialist' }],
    });
    expect(all).toContain('Work out the pay of ten made-up people');
    expect(all).not.toContain('household');
  });
});
