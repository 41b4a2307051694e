import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

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
    expect(path.action).toBe('Finish my Google Data Analytics certificate, 6 to 10 hours a week.');
    expect(path.measure).toContain('3 courses remaining');
    expect(path.firstStep).not.toMatch(/\bask\b/i);
  });

  it('asks first how a degree from elsewhere is accepted, and seeks work that can be done before', () => {
    const goals = goalsFor({
      arc: 'elsewhere',
      work: [{ own: 'nurse' }],
      target: [{ own: 'nurse' }],
      serve: { verb: 'care-for', who: 'patients' },
      standing: 'working',
      papers: [
        { text: 'BS Nursing', state: 'not-recognised' },
        { text: 'PRC license', state: 'lapsed' },
      ],
      people: [{ relation: 'community', name: 'Sister Ana' }],
    });
    const path = goals.find(({ kind }) => kind === 'path');
    const terms = goals.find(({ kind }) => kind === 'terms');
    expect(path?.action).toContain('have my BS in nursing accepted in this country');
    expect(path?.action).toContain('my PRC license');
    expect(path?.firstStep).toContain('Sister Ana');
    expect(terms?.action).toContain('before my BS in nursing is accepted');
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
    expect(trial.action).toContain('a doctors receptionist');
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
    expect(trial.action).toContain('what has changed since my time');
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

  it('come first for who looks for work, checked against every must-fit and the figure', () => {
    const [first] = goalsFor(looking);
    expect(first?.kind).toBe('terms');
    expect(first?.action).toBe('Apply for six jobs as a doctors receptionist.');
    for (const term of [
      'home by 6',
      '30 hours a week at most',
      'no driving after dark',
      '1250 GBP a month or more',
    ])
      expect(first?.measure).toContain(term);
    expect(first?.firstStep).toBe(
      'Ask Seun whom they know in such work, and call one of the clinics near me.',
    );
  });

  it('end before the money does', () => {
    const [first] = goalsFor({ ...looking, deadline: [{ id: 'money-lasts', detail: '2' }] });
    expect(first?.action).toContain('while my money lasts');
    expect(first?.by).toBe('2027-01-28');
  });

  it('leave out an aim that was typed under the wrong period', () => {
    const pay = { now: '1490', need: '1500', aim: '26400', currency: 'GBP', period: 'month' };
    expect(allOf({ ...looking, pay })).not.toContain('26400');
  });

  it('are a talk with the manager by name where somebody grows where they are', () => {
    const terms = goalOf('terms', {
      arc: 'grow',
      standing: 'working',
      work: [{ own: 'clerk' }],
      target: [{ own: 'Team leader' }],
      serve,
      pay: { now: '265,000', aim: '310,000', currency: 'JPY', period: 'month' },
      people: [{ relation: 'manager', name: 'Ito-san' }],
    });
    expect(terms.action).toBe(
      'Ask Ito-san to let me lead one small project of four weeks, from the plan to the end.',
    );
    expect(terms.measure).toContain('310,000 JPY a month');
  });

  it('are the figures of the own business, and no application', () => {
    const answers = {
      arc: 'own',
      work: [{ own: 'hairdresser' }],
      target: [{ id: 'own', detail: 'nail shop' }],
      serve,
      'own-money': { saved: '6000', needed: '20000', currency: 'EUR' },
      people: [{ relation: 'relative', name: 'brother Omar' }],
    };
    const terms = goalOf('terms', answers);
    expect(terms.action).toBe('Make the money plan for my own nail shop: 6000 EUR saved, 20000 EUR needed.');
    expect(terms.firstStep).toContain('my brother Omar');
    expect(allOf(answers)).not.toMatch(/\bapply\b|\bjobs\b/i);
  });

  it('are an agreement within the hours that were given, for who wants to stay useful', () => {
    const answers = {
      arc: 'keep',
      work: [{ own: 'librarian' }],
      serve: { verb: 'be-useful-to', who: 'people who feel left behind' },
      'must-fit': ['free-pace', { id: 'hours-at-most', detail: '12' }],
      unpaid: 'none',
    };
    const terms = goalOf('terms', answers);
    expect(terms.measure).toContain('12 hours a week at most');
    expect(terms.action).toBe('Offer a library or museum near me a few paid hours a week, on my own terms.');
    expect(allOf(answers)).not.toMatch(/draw my week|settle the (?:most )?hours/i);
  });

  it('tell no boss whom one is about to leave, and nobody who is dead', () => {
    const people = [
      { relation: 'manager', name: 'Carla' },
      { relation: 'partner', name: 'late husband' },
    ];
    expect(allOf({ ...looking, people })).not.toMatch(/Carla|husband/);
  });

  it('keep the doubt that a job was named with', () => {
    const terms = goalOf('terms', {
      arc: 'side',
      standing: 'working',
      work: [{ own: 'paralegal' }],
      target: [{ own: 'compliance officer?' }],
      serve,
      pay: { need: '50,000', currency: 'CAD', period: 'year' },
    });
    expect(terms.action).toContain('jobs, perhaps as a compliance officer,');
  });

  it('are no applications for who still studies, but two ways into the work side by side', () => {
    const answers = {
      arc: 'start',
      standing: 'studying',
      target: [{ own: 'marine biologist' }],
      strengths: ['art'],
      serve: { verb: 'protect', who: 'the ocean' },
      people: [{ relation: 'mentor', name: 'biology teacher' }],
    };
    expect(goalOf('terms', answers).action).toContain('two best ways into work as a marine biologist');
    expect(goalOf('terms', answers).firstStep).toContain('the biology teacher');
    expect(allOf(answers)).not.toMatch(/\bapply\b/i);
  });
});
