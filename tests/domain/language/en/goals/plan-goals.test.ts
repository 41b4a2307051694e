import { describe, expect, it } from 'vitest';
import { allOf, goalOf } from './goals-fixture.ts';

const serve = { verb: 'help', who: 'older people on their own' };

describe('the way there', () => {
  it('finishes the certificate that was begun, with what is left of it and the hours there are', () => {
    const path = goalOf('path', {
      arc: 'shift',
      work: [{ own: 'bank teller' }],
      target: [{ own: 'Data Analyst' }],
      serve,
      papers: [{ text: 'Google Data Analytics certificate', state: 'not-finished' }],
      learn: [
        { text: 'SQL', state: 'set-on-it' },
        { text: 'the Google certificate, 3 courses remaining', state: 'set-on-it' },
      ],
      'learning-hours': 'six-ten',
    });
    expect(path.action).toBe('Finish my Google Data Analytics certificate, studying 6 to 10 hours a week.');
    expect(path.measure).toContain('3 courses remaining');
    expect(path.firstStep).not.toMatch(/\bask\b/i);
  });

  it('renews nothing that the aim does not ask for', () => {
    const answers = {
      arc: 'keep',
      work: [{ own: 'teacher' }],
      serve: { verb: 'pass-on', who: 'young people' },
      papers: [{ text: 'teaching license', state: 'lapsed' }],
    };
    expect(allOf(answers)).not.toMatch(/license/);
  });

  it('renews no paper of the trade that is left for steady work, and one that any work asks for', () => {
    const steady = (text: string, target: string) =>
      allOf({
        arc: 'steady',
        standing: 'looking',
        work: [{ own: 'bricklayer' }],
        years: { years: '20' },
        target: [{ own: target }],
        serve,
        papers: [{ text, state: 'lapsed' }],
        'must-fit': ['steady-pay'],
      });
    expect(steady('safety course for construction', 'building caretaker')).not.toMatch(/construction/);
    expect(steady('safety course for construction', 'bricklayer')).toMatch(/construction/);
    expect(steady('forklift licence', 'building caretaker')).toMatch(/forklift/);
  });

  it('renews a paper for a firm of the same trade, none for another, and no learner’s licence', () => {
    const own = (work: string, text: string, detail: string) =>
      allOf({
        arc: 'own',
        standing: 'looking',
        work: [{ own: work }],
        years: { years: '8' },
        target: [{ id: 'own', detail }],
        serve,
        papers: [{ text, state: 'lapsed' }],
        learn: ['no-school'],
      });
    expect(own('scaffolder', 'scaffold card', 'goat farm')).not.toMatch(/card/);
    expect(own('scaffolder', 'scaffold card', 'scaffolding company')).toMatch(/Have my scaffold card valid/);
    expect(own('electrician', 'electrician licence', 'my own business')).toMatch(/licence valid again/);
    expect(own('hairdresser', 'hairdressing licence', 'salon')).toMatch(/licence valid again/);
    const steady = (text: string) =>
      allOf({
        arc: 'steady',
        standing: 'looking',
        work: [{ own: 'car guard' }],
        target: [{ own: 'security guard' }],
        serve,
        papers: [{ text, state: 'lapsed' }],
        'must-fit': ['steady-pay'],
      });
    expect(steady('learners licence')).not.toMatch(/licence/);
    expect(steady('security licence')).toMatch(/licence/);
  });

  it('asks for no school where somebody wants no more, and lets them decide about what is missing', () => {
    const path = goalOf('path', {
      arc: 'shift',
      work: [{ own: 'teacher' }],
      serve,
      papers: [{ text: 'endorsement', state: 'missing', detail: '11 credits' }],
      learn: 'none',
    });
    expect(path.action).toBe('Decide whether to finish my endorsement or to do without it.');
    expect(path.measure).toContain('11 credits');
  });

  it('settles what is owed for a paper, and asks for no figure that was given', () => {
    const path = goalOf('path', {
      arc: 'shift',
      work: [{ own: 'line cook' }],
      serve,
      papers: [{ text: 'drivers license', state: 'missing', detail: 'suspended til i pay 480' }],
    });
    expect(path.action).toContain('Settle what is owed for my driver’s license');
    expect(path.firstStep).not.toMatch(/how much/);
  });
});

describe('a small try', () => {
  it('is a day of each where two jobs are in mind', () => {
    const trial = goalOf('trial', {
      arc: 'shift',
      work: [{ own: 'team leader on tills' }],
      target: [{ own: 'doctors receptionist' }, { own: 'school office, maybe' }],
      serve,
    });
    expect(trial.action).toContain('a doctor’s receptionist');
    expect(trial.action).toContain('school office');
    expect(trial.action).toContain('see which suits me');
  });

  it('is a day with each of two groups that somebody cannot choose between', () => {
    const trial = goalOf('trial', {
      arc: 'start',
      target: ['not-yet'],
      strengths: ['listen'],
      serve: { verb: 'look-after', who: 'little kids or old people not sure' },
    });
    expect(trial.action).toBe(
      'Spend a day with little kids and a day with old people, and see which suits me.',
    );
  });

  it('looks at what was named in words that name no known work', () => {
    const trial = goalOf('trial', {
      arc: 'side',
      work: [{ own: 'oysters' }],
      target: [{ own: 'the boat' }],
      standing: 'working',
      strengths: [{ own: 'knots' }],
      best: { when: { words: 'nobody talks' } },
    });
    expect(trial.action).toContain('the boat');
  });

  it('asks nobody who is coming back to try what they did for years as if it were new', () => {
    const trial = goalOf('trial', {
      arc: 'back',
      work: [{ own: 'accountant' }],
      years: { years: '8' },
      serve,
      people: [{ relation: 'past-manager', name: 'pani Ewa' }],
    });
    expect(trial.action).toContain('what has changed');
  });
});

describe('terms', () => {
  const looking = {
    arc: 'shift',
    standing: 'looking',
    work: [{ own: 'team leader on tills' }],
    target: [{ own: 'doctors receptionist' }],
    serve,
    'must-fit': [
      { id: 'home-by', detail: '6' },
      { id: 'hours-at-most', detail: '30' },
      { own: 'no driving after dark' },
    ],
    pay: { need: '1250', aim: '1500', currency: 'GBP', period: 'month' },
    people: [{ relation: 'friend', name: 'Seun (already in tech)' }],
  };

  it('leave out an aim that was typed under the wrong period', () => {
    const pay = { now: '1490', need: '1500', aim: '26400', currency: 'GBP', period: 'month' };
    expect(allOf({ ...looking, pay })).not.toContain('26400');
  });

  it('tell no boss whom one is about to leave, and nobody who is dead', () => {
    const people = [
      { relation: 'manager', name: 'Carla' },
      { relation: 'partner', name: 'late husband' },
    ];
    expect(allOf({ ...looking, people })).not.toMatch(/Carla|husband/);
  });
});
