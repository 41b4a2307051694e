import { describe, expect, it } from 'vitest';
import { spoken } from '#src/domain/language/en/spoken.ts';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

describe('who has customers already', () => {
  const kiosk = {
    arc: 'own',
    standing: 'working',
    work: [{ own: 'watch repairs, my own kiosk' }],
    target: [{ id: 'own', detail: 'bigger watch shop' }],
    serve: { verb: 'teach', who: 'girls who have no work' },
  };

  it('is asked for no first three, and teaches one of those whom it is for', () => {
    expect(allOf(kiosk)).not.toMatch(/three paying customers|what they would buy/);
    expect(goalOf('trial', kiosk).action).toBe(
      'Teach one of the girls who have no work, for eight weeks beside my work.',
    );
    expect(goalOf('path', kiosk).action).toBe('Find five more regular customers for what I do now.');
  });

  it('is known by what they are proud of', () => {
    const proud = { number: { what: 'customers on a Saturday', from: '4', to: '15' } };
    const dyer = { ...kiosk, work: [{ own: 'cloth dyer' }], serve: { verb: 'bring-joy', who: 'brides' } };
    expect(goalOf('trial', { ...dyer, proof: proud }).action).toMatch(/^Take ten paid orders/);
    expect(goalOf('trial', dyer).action).toMatch(/^Take three paid orders as a small start/);
  });

  it('offers no dog and no backyard a price', () => {
    const begins = { ...kiosk, work: [{ own: 'dog groomer' }] };
    for (const who of ['dogs that got kicked out of other shops', 'backyards that are just lawn'])
      expect(allOf({ ...begins, serve: { verb: 'care-for', who } })).not.toMatch(
        /(?:two|five) (?:dogs|backyards)/,
      );
    expect(allOf({ ...begins, serve: { verb: 'care-for', who: 'brides' } })).toMatch(/(?:two|five) brides/);
  });

  it('tries a week of nothing else, where it stands beside a job', () => {
    const beside = {
      ...kiosk,
      work: [{ own: 'night porter' }, { own: 'window cleaning on the side' }],
      target: [{ id: 'own', detail: 'window cleaning round' }],
      serve: { verb: 'make-life-easier', who: 'old neighbours' },
      pay: { need: '900', currency: 'EUR', period: 'month' },
    };
    expect(goalOf('trial', beside)).toMatchObject({
      action: 'Work one full week on nothing but my own window cleaning round.',
      measure: 'What was left after the costs, beside the €900 a month that I need.',
    });
  });
});

describe('a place to ask', () => {
  const looks = (own: string) => ({
    arc: 'shift',
    standing: 'looking',
    work: [{ own: 'bank clerk' }],
    target: [{ own }],
    serve: { verb: 'help', who: 'neighbours' },
    unpaid: 'some',
  });

  it.each([
    ['train driver', 'one railway company near me'],
    ['librarian', 'one library near me'],
    ['cook in a hospital', 'one hospital near me'],
    ['farrier', 'one farrier near me'],
  ])('is named where it is sure: %s', (own, place) => {
    expect(allOf(looks(own))).toContain(place);
  });

  it.each([
    ['housekeeping manager', /cleaning firms/],
    ['emergency call center', /customer service/],
    ['CAD operator', /engineering firms/],
    ['farm vet', /shelter/],
  ])('is no likely one: %s', (own, wrong) => {
    expect(allOf(looks(own))).not.toMatch(wrong);
  });
});

it('settles a talk on safety with a place, and with none of those who hear it', () => {
  const firefighter = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'firefighter' }],
    serve: { verb: 'get-home-safe', who: 'teenagers' },
  };
  const { action, firstStep } = goalOf('trial', firefighter);
  expect(action).toContain('Give four short talks on safety to teenagers');
  expect(firstStep).not.toContain('Find one of');
});

describe('what is to be learned', () => {
  const shifts = {
    arc: 'shift',
    standing: 'working',
    work: [{ own: 'deckhand' }],
    years: { years: '20' },
    target: [{ own: 'teaching sea safety' }],
    serve: { verb: 'get-home-safe', who: 'young fishermen' },
    'learning-hours': 'one-two',
  };

  it('stays short where only something short will do', () => {
    const of = (state: string) =>
      goalOf('path', { ...shifts, learn: [{ text: 'instructor course', state }] });
    expect(of('only-short').action).toBe('Finish a short instructor course, studying 1 to 2 hours a week.');
    expect(of('set-on-it').action).toBe('Finish an instructor course, studying 1 to 2 hours a week.');
  });

  it('counts what is left of a paper, and waits where it is for later', () => {
    const path = (learn: Record<string, string>, paper: Record<string, string>) =>
      goalOf('path', { ...shifts, learn: [learn], papers: [paper] });
    expect(
      path(
        { text: 'N3, 1 subject left', state: 'set-on-it' },
        { text: 'N3 electrical', state: 'not-finished' },
      ),
    ).toMatchObject({
      action: 'Finish my N3 electrical, studying 1 to 2 hours a week.',
      measure: /1 subject left/,
    });
    expect(
      path(
        { text: 'the 4 courses', state: 'later' },
        { text: 'certificate in teaching', state: 'missing', detail: '4 courses' },
      ).action,
    ).toBe('Have a plan with dates for what is missing for my certificate in teaching: 4 courses.');
  });

  it('ends with the school that one is still at', () => {
    const pupil = {
      arc: 'start',
      standing: 'studying',
      work: [{ own: 'saturdays in a workshop' }],
      target: [{ own: 'marine engineer' }],
      serve: { verb: 'make-things-work', who: 'boats' },
      papers: [{ text: '12th standard', state: 'not-finished' }],
      learn: [{ text: 'entrance exam for marine engineering', state: 'set-on-it' }],
      unpaid: 'some',
    };
    expect(goalOf('path', pupil).measure).toBe('The result in my hand, and my 12th standard finished.');
    expect(goalOf('trial', pupil).action).toBe('Talk with two marine engineers about an ordinary week.');
  });

  it('is asked of whoever has passed it, by name', () => {
    const abroad = {
      arc: 'elsewhere',
      standing: 'working',
      work: [{ own: 'dentist' }],
      target: [{ own: 'dentist' }],
      serve: { verb: 'treat', who: 'children' },
      learn: [{ text: 'Polish B2', state: 'set-on-it' }],
    };
    const step = (name: string) =>
      goalOf('path', { ...abroad, people: [{ relation: 'friend', name }] }).firstStep;
    expect(step('Iryna, she already passed')).toBe('Ask Iryna which steps it takes, and in which order.');
    expect(step('Iryna')).not.toContain('Iryna');
  });
});

describe('who knows the work and would teach it', () => {
  const medic = {
    arc: 'side',
    standing: 'working',
    work: [{ own: 'paramedic' }],
    years: { years: '16' },
    target: [{ own: 'teach paramedic students' }],
    serve: { verb: 'teach', who: 'the young paramedics' },
    people: [{ relation: 'colleague', name: 'Sylvain' }],
  };

  it('gives two lessons to those whom it is for', () => {
    expect(goalOf('trial', medic).action).toBe('Give two short lessons to the young paramedics.');
    expect(goalOf('path', medic).firstStep).toContain('Ask Sylvain');
    expect(goalOf('trial', { ...medic, years: { years: '1' } }).action).not.toMatch(/^Give two/);
  });

  it('has one place that says yes to it, where the years of work end', () => {
    const passes = { ...medic, arc: 'pass', 'must-fit': [{ id: 'hours-at-most', detail: '15' }] };
    expect(goalOf('terms', passes).action).toBe(
      'Have a firm yes from one place for teaching paramedic students: 15 hours a week at most.',
    );
  });
});

describe('terms', () => {
  const clerk = {
    arc: 'back',
    standing: 'not-working',
    work: [{ own: 'wages clerk' }],
    target: [{ own: 'wages clerk' }],
    serve: { verb: 'make-life-easier', who: 'people waiting on their wages' },
    off: ['hands-on', 'phones'],
    'must-fit': [{ id: 'hours-at-most', detail: '25' }, 'near-home', 'known-hours', 'quiet'],
    pay: { need: '1,100', currency: 'GBP', period: 'month' },
  };

  it('are the pay and four things, and none of what only the old work brought', () => {
    expect(goalOf('terms', clerk).action).toBe(
      'Have one written offer of a job as a wages clerk: at least £1,100 a month, 25 hours a week at most, near home, hours known in advance and a quiet place.',
    );
  });

  it('are the offer itself where no other goal is one', () => {
    const free = { ...clerk, unpaid: 'some', learn: [{ text: 'payroll refresher', state: 'if-free' }] };
    const goals = goalsFor(free);
    expect(goals.map(({ kind }) => kind)).toEqual(['path', 'trial', 'terms']);
    expect(goalOf('terms', free).action).toMatch(
      /^Have one written offer of a job as a wages clerk: at least/,
    );
    expect(allOf(free)).not.toContain('Have a job');
  });

  it('are what is aimed for where no least was given', () => {
    const aims = { ...clerk, pay: { aim: '900', currency: 'GBP', period: 'month' } };
    expect(goalOf('terms', aims).action).toContain('about £900 a month');
  });
});

it('holds by its name what somebody would run on a fixed day', () => {
  const keeps = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'postmaster' }],
    target: [{ own: 'help desk for pensioners' }],
    serve: { verb: 'help', who: 'widows' },
    'must-fit': [{ id: 'hours-at-most', detail: '12' }],
  };
  expect(goalOf('path', keeps).action).toBe('Run a help desk for pensioners on a fixed day.');
  const mends = {
    ...keeps,
    target: [{ own: 'repair cafe' }],
    serve: { verb: 'repair-for', who: 'neighbours' },
  };
  expect(allOf(mends)).toContain('Run a repair cafe on a fixed day');
  expect(allOf(mends)).not.toContain('repairing cafes');
});

describe('what an employer hears as the next step', () => {
  it.each([
    'Send ten applications for a job as a nurse.',
    'Have it in writing before I begin: my own pace.',
    'Raise my savings for my own salon from £200 to £350, on the way to £900.',
    'Let Blessing run the work for one whole week, while I only plan, buy and set the prices.',
    'Look at three places for my own salon, and see which could pay its way.',
    'Show a coat sleeve to three people who hire for such work, and ask what they look for.',
    'Get my forklift licence renewed, free of charge or paid for by an employer.',
    'Find a free class for GED math.',
    'Visit two workplaces, and ask somebody there about the hours, the pay and the work.',
    'Have one written offer of a job as a nurse: at least £900 a month.',
    'Take ten paid orders under the name of my own salon.',
    'Take three paid orders as a small start to my own salon.',
  ])('is not “%s”', (action) => {
    expect(spoken.isStep(action)).toBe(false);
  });

  it('is what one learns or tries there', () => {
    expect(spoken.isStep('Finish a short instructor course, studying 1 to 2 hours a week.')).toBe(true);
    expect(spoken.isStep('Give two short lessons to the young paramedics.')).toBe(true);
  });
});

describe('whom it is for', () => {
  const keeps = (verb: string, who: string) =>
    allOf({ arc: 'keep', standing: 'not-working', work: [{ own: 'lathe operator' }], serve: { verb, who } });

  it('meets somewhere where it is people, and not where it is factories or those who are lost', () => {
    expect(keeps('be-useful-to', 'small factories which have no young people')).toContain('Call one of them');
    expect(keeps('be-useful-to', 'small factories which have no young people')).not.toContain('they meet');
    expect(keeps('get-there', 'people who are lost')).not.toContain('they meet');
    expect(keeps('get-there', 'people who are lost')).toContain('Write down two places where I could do it');
    expect(keeps('be-useful-to', 'the old neighbours')).toContain('Go to one place where they meet');
  });

  it('is a class, where the place to teach at is a school', () => {
    const passes = (own: string) =>
      goalOf('trial', {
        arc: 'pass',
        standing: 'working',
        work: [{ own: 'mine electrician' }],
        target: [{ own }],
        strengths: [{ own: 'finding the fault' }],
        serve: { verb: 'pass-on', who: 'young people' },
      }).action;
    expect(passes('teaching at the college')).toBe(
      'Show one class at the college, in two short lessons, how to find the fault.',
    );
    expect(passes('teaching the apprentices')).toContain('over four mornings of real work');
  });

  it('is asked for no long gift of mornings by who has no half year of money', () => {
    const back = (cushion: string, unpaid?: string) =>
      allOf({
        arc: 'back',
        standing: 'not-working',
        work: [{ own: 'counter clerk' }],
        target: ['not-yet'],
        serve: { verb: 'be-there-for', who: 'families' },
        cushion,
        ...(unpaid ? { unpaid } : {}),
      });
    expect(back('three-six')).toContain('Give two mornings to being there for families.');
    expect(back('three-six', 'some')).toContain('Give four mornings to being there for families, unpaid.');
    expect(back('over-year')).toContain('Give four mornings to being there for families, unpaid.');
  });
});

describe('somebody who does it', () => {
  const beside = (own: string) =>
    allOf({ arc: 'shift', standing: 'working', work: [{ own: 'bank clerk' }], target: [{ own }] });

  it('does it, where it is a doing, and works in it, where it is a field', () => {
    expect(beside('writing for the county')).not.toContain('works in writing');
    expect(beside('machining')).toContain('machining');
  });

  it('is called by the one course that they teach', () => {
    const asked = allOf({
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'bank clerk' }],
      target: [{ own: 'baker' }],
      people: [{ relation: 'mentor', name: 'teacher from B2 course' }],
    });
    expect(asked).toContain('my teacher from the B2 course');
  });
});

it('feeds with breakfast in the morning', () => {
  const fed = (who: string) =>
    allOf({
      arc: 'keep',
      work: [{ own: 'school cook' }],
      standing: 'not-working',
      serve: { verb: 'feed', who },
    });
  expect(fed('kids who come with no breakfast')).toContain('four mornings');
  expect(fed('kids who come with no dinner')).toContain('four afternoons');
});

it('asks whoever does the very work for themselves', () => {
  const farrier = (name: string) =>
    allOf({
      arc: 'shift',
      work: [{ own: 'cashier' }],
      standing: 'working',
      unpaid: 'some',
      target: [{ own: 'farrier' }],
      learn: [{ text: 'horseshoeing school', state: 'set-on-it' }],
      'must-fit': ['outdoors', 'steady-pay'],
      pay: { need: '15', currency: 'USD', period: 'hour' },
      people: [{ relation: 'mentor', name }],
    });
  expect(farrier('Rusty, the farrier')).toContain(
    'Ask Rusty whether I could come along, and for a first day.',
  );
  expect(farrier('Rusty')).toContain('Ask Rusty who would have me for a first day.');
});

it('calls no care home about tenancies', () => {
  const support = (own: string) =>
    allOf({
      arc: 'shift',
      work: [{ own: 'cashier' }],
      standing: 'working',
      unpaid: 'some',
      target: [{ own }],
    });
  expect(support('tenancy support worker')).not.toContain('care home');
  expect(support('support worker')).toContain('care home');
});
