import { describe, expect, it } from 'vitest';
import type { Written } from '#tests/personas/person.ts';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const people = (relation: string, name: string) => [{ relation, name }];

describe('who starts', () => {
  const pupil = {
    arc: 'start',
    standing: 'studying',
    work: [{ own: 'saturdays in a bakery' }],
    target: [{ own: 'stonemason' }],
    serve: { verb: 'repair-for', who: 'old churches' },
    'must-fit': ['outdoors'],
    people: people('relative', 'gran'),
    unpaid: 'some',
  };

  it('has the paper that is set on, days alongside who does it, and what it costs and pays', () => {
    const goals = goalsFor({ ...pupil, learn: [{ text: 'scaffold ticket', state: 'set-on-it' }] });
    expect(goals.find(({ kind }) => kind === 'path')).toMatchObject({
      action: 'Get the scaffold ticket.',
      measure: 'The ticket in my hand.',
    });
    expect(goals.find(({ kind }) => kind === 'trial')?.action).toBe(
      'Spend five days alongside a stonemason, unpaid if need be.',
    );
    expect(goals.find(({ kind }) => kind === 'terms')).toMatchObject({
      action: 'Find out what the scaffold ticket costs, and what a first year as a stonemason pays.',
      firstStep: 'Find the first figure with my gran.',
    });
  });

  it('has a signed apprenticeship where that is what they want, and three of them side by side', () => {
    const goals = goalsFor({ ...pupil, learn: [{ text: 'an apprenticeship', state: 'set-on-it' }] });
    expect(goals[0]).toMatchObject({
      action: 'Have a signed apprenticeship as a stonemason.',
      measure: 'A signed offer, after at least five applications.',
    });
    expect(goals.find(({ kind }) => kind === 'terms')?.action).toMatch(
      /^Compare three apprenticeships on one page/,
    );
  });
});

describe('who looks for work', () => {
  const looking = {
    arc: 'shift',
    standing: 'looking',
    work: [{ own: 'team leader on tills' }],
    target: [{ own: 'doctors receptionist' }],
    serve: { verb: 'help', who: 'older people on their own' },
    'must-fit': [{ id: 'home-by', detail: '6' }, { own: 'no driving after dark' }],
    pay: { need: '1250', currency: 'GBP', period: 'month' },
    people: people('friend', 'Seun (already in tech)'),
  };

  it('has the job itself first, by name, and holds to every term before signing', () => {
    const [first, , terms] = goalsFor(looking);
    expect(first?.action).toBe('Send ten applications for a job as a doctor’s receptionist.');
    expect(first?.measure).toBe('All of them sent, and each answer written down.');
    expect(first?.firstStep).toBe('Ask Seun who takes people on, and write down three names.');
    expect(terms?.action).toBe(
      'Have one written offer of a job as a doctor’s receptionist: at least £1,250 a month, home by 6 and no driving after dark.',
    );
    // What is sent for it is sent before.
    expect((first?.by ?? '9') < (terms?.by ?? '')).toBe(true);
  });

  it.each([
    [{ id: 'working-by', detail: '1 March 2027' }, '2027-02-22'],
    [{ id: 'money-lasts', detail: '2' }, '2027-01-21'],
    [{ id: 'ends-on', detail: '20 April 2027' }, '2027-04-13'],
    // So far away it is no haste: the usual time stands.
    [{ id: 'ends-on', detail: '20 June 2029' }, '2027-05-31'],
  ])('is hired a week before the day that was named: %j', (deadline, by) => {
    expect(goalOf('terms', { ...looking, deadline: [deadline] }).by).toBe(by);
  });

  it('sends more applications the sooner it must be', () => {
    const action = (detail: string) =>
      goalsFor({ ...looking, deadline: [{ id: 'money-lasts', detail }] })[0]?.action;
    expect(action('2')).toContain('fifteen applications');
    expect(action('5')).toContain('ten applications');
  });

  it('names a job that was named with a doubt, a second one as a perhaps, and a gerund as it is', () => {
    const base = { ...looking, standing: 'working' };
    expect(allOf({ ...base, target: [{ own: 'compliance officer?' }] })).toContain(
      'a job as a compliance officer',
    );
    expect(allOf({ ...base, target: [{ own: 'compliance officer' }, { own: 'paralegal?' }] })).toContain(
      'a job as a compliance officer, or maybe as a paralegal',
    );
    expect(
      allOf({ ...base, arc: 'side', target: [{ own: 'identifying the dead after disasters' }] }),
    ).toContain('for a job identifying the dead after disasters.');
  });

  it('asks nobody for an aim typed under the wrong period', () => {
    const pay = { now: '1490', need: '1500', aim: '26400', currency: 'GBP', period: 'month' };
    expect(allOf({ ...looking, pay })).not.toContain('26400');
  });
});

describe('who moves to another work beside a job', () => {
  const moving = {
    arc: 'side',
    standing: 'working',
    work: [{ own: 'lorry driver' }],
    target: [{ own: 'transport office' }],
    serve: { verb: 'make-life-easier', who: 'drivers' },
    'must-fit': [{ id: 'home-by', detail: '6' }],
    pay: { now: '41,000', need: '34,000', currency: 'GBP', period: 'year' },
    people: [...people('partner', 'Sue'), { relation: 'manager', name: '' }],
  };

  it('tries the work in half days through whoever decides, and puts the terms on paper with whoever shares them', () => {
    const goals = goalsFor(moving);
    expect(goalOf('path', moving).firstStep).toBe(
      'Tell my manager what I would like to move to, and ask what it would take.',
    );
    expect(goalOf('trial', moving).action).toMatch(
      /^Spend four half days alongside somebody who works in a transport office/,
    );
    expect(goalOf('terms', moving).firstStep).toBe(
      'Find one ad for such a job, and go through it point by point with Sue.',
    );
    expect(goals).toHaveLength(3);
  });

  it('tells no boss of a shift, and no friend of the money', () => {
    const all = allOf({
      ...moving,
      arc: 'shift',
      people: [...people('manager', 'Carla'), { relation: 'friend', name: 'Mio' }],
    });
    expect(all).not.toContain('Carla');
    expect(all).not.toMatch(/drop from[^.]*Mio/);
  });

  it('talks with two who do it, where no day can be given for nothing', () => {
    const all = allOf({
      ...moving,
      arc: 'shift',
      target: [{ own: 'train driver' }],
      unpaid: 'none',
      people: people('partner', 'Tomek'),
    });
    expect(all).toContain('Talk with two train drivers about an ordinary week');
    expect(all).toContain('Find one train driver near me, and ask for ten minutes.');
    expect(all).not.toMatch(/days? beside/);
  });

  it('has a place to train before a licence of the trade', () => {
    expect(
      goalOf('path', {
        ...moving,
        arc: 'shift',
        work: [{ own: 'bank adviser' }],
        target: [{ own: 'train driver' }],
        learn: [{ text: 'train driver licence', state: 'set-on-it' }],
      }).action,
    ).toBe('Have a signed place to train as a train driver.');
  });

  it('chooses one work out of three where none is in mind', () => {
    expect(goalOf('path', { ...moving, target: ['not-yet'] }).action).toBe(
      'Choose one kind of work to go for, out of three.',
    );
  });

  it('learns a skill beside it, and what is sent for the offer is no goal of its own', () => {
    const path = goalOf('path', { ...moving, learn: [{ text: 'spreadsheet basics', state: 'only-short' }] });
    expect(`${path.action} ${path.measure}`).toMatch(/spreadsheet basics/);
  });
});

describe('who comes back, or from elsewhere', () => {
  it('does the old work for some days, and tells whoever knew them', () => {
    const back = {
      arc: 'back',
      standing: 'not-working',
      work: [{ own: 'accountant' }],
      years: { years: '8' },
      target: [{ own: 'accountant' }],
      serve: { verb: 'help', who: 'small shops' },
      unpaid: 'some',
      people: people('past-manager', 'pani Ewa'),
    };
    const [first] = goalsFor(back);
    expect(first?.firstStep).toBe(
      'Write to pani Ewa that I want to come back, and ask who needs people now.',
    );
    expect(goalOf('trial', back).action).toContain('see what has changed');
    expect(goalOf('trial', { ...back, unpaid: 'none' }).action).toMatch(
      /^Talk with an accountant about what has changed since my time/,
    );
  });

  it('asks for paid work near the trade before the degree counts, and for none that needs it', () => {
    const abroad = {
      arc: 'elsewhere',
      standing: 'working',
      work: [{ own: 'pharmacist' }],
      target: [{ own: 'pharmacist' }],
      serve: { verb: 'care-for', who: 'patients' },
      papers: [{ text: 'Pharmacist diploma, Tashkent', state: 'not-recognised' }],
      learn: [{ text: 'language exam B2', state: 'set-on-it' }],
      'learning-hours': 'three-five',
    };
    expect(goalOf('path', abroad).action).toBe('Pass the language exam B2, studying 3 to 5 hours a week.');
    expect(goalOf('trial', abroad).action).toMatch(
      /^Ask three pharmacies what paid work I could do there until my pharmacist diploma is recognised/i,
    );
    expect(goalOf('terms', abroad).action).toMatch(
      /^Have every step, cost and month of getting my pharmacist diploma/i,
    );
    expect(allOf(abroad)).not.toMatch(/a job as a pharmacist/);
  });
});

describe('something of one’s own', () => {
  const own = {
    arc: 'own',
    standing: 'working',
    work: [{ own: 'gen and inverter repair, my own shop' }],
    target: [{ id: 'own', detail: 'solar shop' }],
    serve: { verb: 'make-things-work', who: 'clinics with no light' },
    'own-money': { saved: '650,000', needed: '3,000,000', currency: 'NGN' },
    people: people('partner', 'Bisi'),
  };

  it('wins a larger customer, from what one runs already', () => {
    expect(goalOf('trial', own)).toMatchObject({
      action: 'Serve ten paying customers at the prices that my own solar shop would need.',
      firstStep: 'Write the new price beside the five things that I am asked for most.',
    });
    expect(goalOf('trial', { ...own, work: [{ own: 'baker in a supermarket' }] }).action).toContain(
      'beside my job',
    );
  });

  it('finds out what pays for it where nobody said what is left of a month, and seeks no job', () => {
    const terms = goalOf('terms', own);
    expect(terms.action).toBe(
      'Find out how to pay for my own solar shop: what my ₦650,000 can start, and where the other ₦2,350,000 could come from.',
    );
    expect(terms.firstStep).toBe('List with Bisi what the ₦3,000,000 is for, and mark what can wait.');
    expect(allOf(own)).not.toMatch(/\bapply\b|\bjobs?\b/i);
  });
});

describe('who hands on, or stays useful', () => {
  const mason = {
    arc: 'pass',
    standing: 'working',
    work: [{ own: 'stonemason' }],
    target: ['not-yet'],
    strengths: ['explain', { own: 'mixing lime mortar' }],
    off: ['paperwork', 'lifting'],
    serve: { verb: 'pass-on', who: 'any kid who turns up on time' },
    'must-fit': [{ id: 'hours-at-most', detail: '20' }],
    people: people('partner', 'Jan'),
    learn: 'none',
  };

  it('lets others do it in real work, and puts nothing on paper but the terms', () => {
    expect(goalOf('path', mason).action).toBe(
      'Have one other person able to do one whole part of my work as a stonemason without me.',
    );
    expect(goalOf('trial', mason).action).toBe(
      'Show one learner, over four mornings of real work, how to mix lime mortar.',
    );
    expect(goalOf('terms', mason).measure).toBe(
      'Four such weeks on the calendar, one after another, and what I let go for them.',
    );
    expect(allOf(mason)).not.toMatch(/on paper|write down twenty|Explaining/);
  });

  it('hands no chip on as a piece of work', () => {
    expect(goalOf('trial', { ...mason, strengths: ['explain'] }).action).toBe(
      'Take one learner along for four mornings of real work.',
    );
  });

  it('names the one of the team who takes it over', () => {
    expect(goalOf('path', { ...mason, people: people('team', 'Priya') }).action).toMatch(
      /^Have Priya able to do one whole part/,
    );
  });

  it('sees two places, spends four afternoons, and has one fixed day within the hours', () => {
    const keeps = {
      arc: 'keep',
      standing: 'not-working',
      work: [{ own: 'school bus driver' }],
      target: ['not-yet'],
      serve: { verb: 'get-there', who: 'old people with no car' },
      'must-fit': [{ id: 'hours-at-most', detail: '12' }],
      papers: [{ text: 'Class 2 licence', state: 'lapsed' }],
      people: people('friend', 'Dot'),
      unpaid: 'some',
    };
    expect(goalOf('path', keeps).action).toContain('each of two places that could use me');
    expect(goalOf('terms', keeps).action).toBe(
      'Have a fixed day each week to get old people with no car where they need to be: 12 hours a week at most.',
    );
    expect(goalOf('path', { ...keeps, 'must-fit': [] }).action).toBe(
      'Have a fixed day each week to get old people with no car where they need to be.',
    );
    expect(goalOf('trial', keeps)).toMatchObject({
      action: 'Spend four afternoons getting old people with no car where they need to be, unpaid.',
      firstStep: 'Ask Dot who to begin with, and settle a day.',
    });
    expect(goalOf('trial', { ...keeps, unpaid: 'none' }).action).not.toContain('unpaid');
    expect(allOf(keeps)).not.toMatch(/licence|bus/i);
  });
});

describe('who grows where they are', () => {
  const grows: Written['answers'] = {
    arc: 'grow',
    standing: 'working',
    work: [{ own: 'quality controller' }],
    target: [{ own: 'shift supervisor' }],
    serve: { verb: 'find-feet', who: 'the new packers' },
    proof: { number: { what: 'rejected pallets', from: '38', to: '11' } },
    learn: [{ text: 'Level 4 team leader cert', state: 'set-on-it' }],
    'must-fit': ['near-home'],
    pay: { now: '29.40', aim: '35', currency: 'NZD', period: 'hour' },
    people: people('manager', 'Glenys'),
  };

  it('learns, stands in, and talks with whoever decides about the post and its pay', () => {
    expect(goalOf('path', grows).action).toBe('Get a Level 4 team leader certificate.');
    expect(goalOf('trial', grows)).toMatchObject({
      action: 'Stand in for the shift supervisor four times.',
      measure: 'Four times done, and a note of what I liked and what I did not.',
    });
    expect(goalOf('terms', grows)).toMatchObject({
      action: 'Talk with Glenys about a post as a shift supervisor: $35 an hour (now $29.40).',
      measure: 'One talk held, and the answer in writing.',
    });
  });

  it('talks with whoever decides where nobody was named, and finds out what posts pay where no figure was', () => {
    expect(goalOf('terms', { ...grows, people: [] }).action).toBe(
      'Talk with whoever decides at work about a post as a shift supervisor: $35 an hour (now $29.40).',
    );
    expect(goalOf('terms', { ...grows, people: [], pay: {} }).action).toMatch(
      /^Find out the pay and the hours of three posts as a shift supervisor/,
    );
  });

  it('tells no boss of a post in the union', () => {
    expect(allOf({ ...grows, target: [{ own: 'union delegate' }] })).not.toContain('Glenys');
  });
});

describe('steady work', () => {
  const steady = {
    arc: 'steady',
    standing: 'looking',
    work: [{ own: 'warehouse, temp' }],
    target: ['not-yet'],
    serve: { verb: 'provide-for', who: 'my girl' },
    'must-fit': ['steady-pay', 'known-hours'],
    meanwhile: [{ id: 'housing', detail: '875' }, 'children'],
    people: people('parents', 'mama'),
  };

  it('is a job with what was asked of it, and two places are seen from inside before', () => {
    expect(goalOf('path', steady).action).toBe(
      'Send ten applications for a job with steady pay and hours that I know in advance.',
    );
    expect(goalOf('trial', steady).action).toBe(
      'Visit two workplaces, and ask somebody there about the hours, the pay and the work.',
    );
    expect(goalOf('terms', steady).firstStep).toBe(
      'Show these points to my mama, and mark the one that I would never give up.',
    );
  });
});

describe('first steps', () => {
  it('are three different acts', () => {
    for (const arc of [
      'start',
      'shift',
      'side',
      'back',
      'steady',
      'grow',
      'own',
      'pass',
      'keep',
      'elsewhere',
    ]) {
      const steps = goalsFor({
        arc,
        standing: 'working',
        work: [{ own: 'cook' }],
        target: arc === 'own' ? [{ id: 'own', detail: 'soup bar' }] : [{ own: 'hospital porter' }],
        serve: { verb: 'help', who: 'old people' },
        strengths: ['cook'],
      }).map(({ firstStep }) => firstStep);
      expect(new Set(steps.map((step) => step.split(' ').slice(0, 3).join(' '))).size, steps.join('\n')).toBe(
        3,
      );
    }
  });
});

it.each([
  ['none', /^Talk with two costume makers/],
  ['some', /^Spend \w+ days alongside/],
])('tries the work before the day of an offer, where unpaid work is %s', (unpaid, act) => {
  const goals = goalsFor({
    arc: 'shift',
    standing: 'ending',
    work: [{ own: 'seamstress' }],
    target: [{ own: 'costume maker' }],
    serve: { verb: 'make', who: 'costumes for actors' },
    deadline: [{ id: 'ends-on', detail: '28 February 2027' }],
    unpaid,
  });
  const [offer, talk] = ['path', 'trial'].map((kind) => goals.find((goal) => goal.kind === kind));
  expect(talk?.action).toMatch(act);
  expect(talk && offer && talk.by < offer.by).toBe(true);
});
