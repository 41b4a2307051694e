import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const clerk = {
  arc: 'shift',
  standing: 'working',
  work: [{ own: 'bank clerk' }],
  years: { years: '6' },
  target: ['not-yet'],
  serve: { verb: 'bring-joy', who: 'children in hospital' },
  'must-fit': ['steady-pay'],
};

describe('what one gladly does, with no work in mind', () => {
  const glad = (own: string, more: object = {}) =>
    goalOf('trial', {
      ...clerk,
      strengths: [{ own }],
      energy: { 'own-1': 'energy' },
      ...more,
    } as never);

  it('is done a few times, for those whom it is for', () => {
    expect(glad('fixing bikes and scooters').action).toBe(
      'Fix five bikes and scooters for children in hospital.',
    );
    expect(glad('making puppets').action).toBe('Make two puppets for children in hospital.');
  });

  it('is talked about where nothing is done unpaid, unless it is made alone', () => {
    const mends = { strengths: ['mend'], energy: { mend: 'energy' }, unpaid: 'none' };
    expect(goalOf('trial', { ...clerk, ...mends } as never).action).toBe(
      'Talk with two people who earn their living by mending things.',
    );
    expect(glad('making puppets', { unpaid: 'none' }).action).toMatch(/^Make two puppets/);
  });

  it('is no gift that tires, and none that has no pieces', () => {
    expect(glad('fixing bikes', { energy: { 'own-1': 'tires' } }).action).not.toMatch(/five bikes/);
    expect(glad('getting scared people into the chair').action).not.toMatch(/five|two scared/);
  });

  it('is looked at where the trade to be learned is done', () => {
    const learns = {
      ...clerk,
      standing: 'looking',
      learn: [{ text: 'carpentry', state: 'if-free' }],
      unpaid: 'some',
    };
    expect(goalsFor(learns).map(({ action }) => action)).toEqual([
      'Begin a free course in carpentry.',
      'Spend five days in a carpentry workshop, and see whether I would go back.',
      expect.stringMatching(/^Have one written offer/),
    ]);
  });
});

describe('what is sent for an offer', () => {
  const looks = {
    arc: 'back',
    standing: 'not-working',
    work: [{ own: 'library assistant' }],
    years: { years: '9' },
    target: [{ own: 'library assistant' }],
    serve: { verb: 'welcome', who: 'children' },
    'must-fit': ['near-home', { id: 'hours-at-most', detail: '24' }],
    pay: { need: '1,100', currency: 'GBP', period: 'month' },
    learn: [{ text: 'the new computer system', state: 'only-short' }],
    'learning-hours': 'three-five',
  };

  it('is part of it beside a try and something to learn', () => {
    expect(goalsFor(looks).map(({ action }) => action.split(' ').slice(0, 2).join(' '))).toEqual([
      'Spend three',
      'Finish one',
      'Have one',
    ]);
    expect(goalOf('terms', looks).measure).toMatch(/^At least six applications sent, and the offer/);
  });

  it('stays a goal where there is nothing else to do', () => {
    const { learn: _, ...plain } = looks;
    const knows = { ...plain, arc: 'steady', standing: 'looking' };
    expect(allOf(knows)).toMatch(/Send six applications for a job as a library assistant/);
  });
});

describe('a business', () => {
  const groomer = {
    arc: 'own',
    standing: 'working',
    work: [{ own: 'dog groomer' }],
    years: { years: '5' },
    target: [{ id: 'own', detail: 'mobile grooming van' }],
    serve: { verb: 'care-for', who: 'scared dogs' },
    pay: { now: '620', need: '600', currency: 'USD', period: 'week' },
    'own-money': { saved: '3,500', needed: '45,000', currency: 'USD' },
  };

  it('is grown by who has it, and is no second one', () => {
    const printer = {
      ...groomer,
      work: [{ own: 'screen printing, my shop' }],
      target: [{ id: 'own', detail: 'print shop, bigger' }],
    };
    expect(goalOf('terms', printer)?.action).toMatch(/^Find out how to pay for growing my print shop: /);
    const stall = { ...printer, work: [{ own: 'screen printing, my own stall' }] };
    expect(goalOf('terms', stall)?.action).toMatch(/^Find out how to pay for my own print shop/);
  });

  it('is saved for out of what is left of the pay; where that takes years, what pays for it is found out', () => {
    expect(goalOf('terms', groomer)).toMatchObject({
      action:
        'Find out how to pay for my own mobile grooming van: what my $3,500 can start, and where the other $41,500 could come from.',
      measure: 'One page with each part, its price and what pays for it.',
    });
    const rich = { ...groomer, pay: { ...groomer.pay, now: '1,200' } };
    expect(goalOf('terms', rich)).toMatchObject({
      action:
        'Raise my savings for my own mobile grooming van from $3,500 to $11,500, on the way to $45,000.',
      measure: 'About $800 put by each month, and the sum written down on its last day.',
    });
  });

  it('has a number that lets the job go, and asks the job first where it is the same trade', () => {
    expect(goalOf('path', groomer).action).toBe(
      'Earn at least $600 a week with my own mobile grooming van, four weeks in a row, before I give notice.',
    );
    expect(goalOf('trial', groomer)).toMatchObject({
      action: 'Serve ten paying customers as a small start to my own mobile grooming van, beside my job.',
      firstStep: 'Ask whether my job allows it, and offer it to two people I know, with a price.',
    });
    // Who is paid by the ride asks nobody.
    const rider = {
      ...groomer,
      work: [{ own: 'boda boda rider' }, { own: 'fixing bikes' }],
      target: [{ id: 'own', detail: 'bike repair' }],
    };
    expect(goalOf('trial', rider)).toMatchObject({
      action: 'Serve ten paying customers with bike repair, beside my job.',
      firstStep: 'Set the price of the first one, and offer it to two people I know.',
    });
    const shop = { ...groomer, target: [{ id: 'own', detail: 'school uniforms shop' }] };
    expect(allOf(shop)).not.toContain('Hold four mornings');
  });

  it('that runs has a rule against what its customers do', () => {
    const runs = { ...groomer, work: [{ own: 'dog grooming, my van' }], off: [{ own: 'no shows' }] };
    expect(allOf(runs)).toContain('Take a small deposit for every booking, for three months.');
    const owed = { ...runs, off: [{ own: 'customers that owe' }] };
    expect(allOf(owed)).toContain(
      'Take half of the price before I begin, from every customer, for three months.',
    );
    const rude = { ...runs, off: [{ own: 'rude customers' }] };
    expect(allOf(rude)).toMatch(/one written rule against rude customers, and keep to it/);
    const noise = { ...runs, off: [{ own: 'barking' }] };
    expect(allOf(noise)).not.toMatch(/rule against|deposit/);
  });
});

describe('must-fits in the own words', () => {
  const fits = (...fit: unknown[]) =>
    goalOf('terms', { ...clerk, target: [{ own: 'cook' }], 'must-fit': fit } as never).action;

  it('are said as what is kept free', () => {
    expect(fits({ own: 'Sunday is for church' })).toContain('Sundays free for church');
    expect(fits({ id: 'weekends', detail: 'kids, every other wknd' })).toContain(
      'every other weekend free for my kids',
    );
    expect(fits({ id: 'weekends', detail: 'my boy, every 2nd' })).toContain(
      'every other weekend free for my boy',
    );
    expect(fits({ id: 'weekends', detail: 'my two girls' })).toContain('weekends free for my two girls');
    expect(fits({ id: 'weekends', detail: 'sundays for church' })).toContain('Sundays free for church');
    expect(fits({ id: 'weekends', detail: 'my daughter, sundays' })).toContain(
      'Sundays free for my daughter',
    );
  });
});

it('takes along somebody who learns, and nobody who is only served', () => {
  const mason = {
    arc: 'pass',
    standing: 'working',
    work: [{ own: 'stonemason' }],
    years: { years: '30' },
    target: ['not-yet'],
  };
  const of = (verb: string, who: string) =>
    goalOf('trial', { ...mason, serve: { verb, who } } as never).action;
  expect(of('pass-on', 'young people who did not like school')).toBe(
    'Take along, for four mornings of real work, one of the young people who did not like school.',
  );
  expect(of('help', 'people who live alone')).toBe('Take one learner along for four mornings of real work.');
});

describe('what is settled', () => {
  const vet = {
    arc: 'elsewhere',
    standing: 'working',
    work: [{ own: 'veterinarian' }, { own: 'kennel attendant' }],
    years: { years: '8' },
    serve: { verb: 'treat', who: 'farm animals' },
    papers: [{ text: 'degree in veterinary medicine', state: 'not-recognised' }],
    pay: { now: '1,150', aim: '3,400', currency: 'EUR', period: 'month' },
  };

  it('is no pay of the trade before its paper is accepted', () => {
    const of = (...own: string[]) =>
      goalOf('terms', { ...vet, target: own.map((one) => ({ own: one })) }).action;
    expect(of('veterinarian')).toBe(
      'Have one written offer of work in a vet practice before I give notice: at least €1,150 a month.',
    );
    expect(of('vet technician')).toContain('work as a vet technician');
  });

  it('has for a floor what one earns now, where only an aim was named', () => {
    const begins = {
      arc: 'start',
      standing: 'working',
      work: [{ own: 'stocking shelves' }],
      target: [{ own: 'diesel mechanic' }],
      serve: { verb: 'repair-for', who: 'farmers' },
    };
    const pay = { now: '15.50', aim: '25', currency: 'USD', period: 'hour' };
    expect(goalOf('terms', { ...begins, pay }).action).toContain(
      'at least the $15.50 an hour that I have now (the aim is $25)',
    );
    const { now: _, ...only } = pay;
    expect(goalOf('terms', { ...begins, pay: only }).action).toContain('about $25 an hour');
  });

  it('is asked of no boss by who runs the place, and for no double pay at once', () => {
    const grows = {
      arc: 'grow',
      standing: 'working',
      work: [{ own: 'teacher' }],
      target: [{ own: 'section head' }],
      serve: { verb: 'teach', who: 'girls' },
      people: [{ relation: 'manager', name: 'Madam Farzana' }],
      pay: { now: '38,000', need: '50,000', aim: '80,000', currency: 'PKR', period: 'month' },
    };
    expect(goalOf('terms', grows).action).toContain('Rs 50,000 a month (now Rs 38,000)');
    const near = { ...grows, pay: { ...grows.pay, aim: '55,000' } };
    expect(goalOf('terms', near).action).toContain('Rs 55,000 a month (now Rs 38,000)');
    const owner = { ...grows, work: [{ own: 'dog groomer, own my shop' }], target: ['not-yet'], people: [] };
    expect(goalOf('terms', owner).action).toBe(
      'Work out on one page how what I run can bring in Rs 80,000 a month, up from Rs 38,000 a month.',
    );
  });
});

it('asks no house and no relation in another language, but who is there and who is named', () => {
  const asks = (relation: string, name: string) =>
    allOf({
      ...clerk,
      target: [{ own: 'cook' }],
      pay: { need: '1,000', currency: 'EUR', period: 'month' },
      people: [{ relation, name }],
    });
  expect(asks('relative', 'minha irmã')).not.toMatch(/irmã/iu);
  expect(asks('relative', 'meu primo Jó')).toMatch(/with Jó\./u);
  expect(asks('relative', 'my cousin Rosa')).toMatch(/with my cousin Rosa\b/u);
});

describe('a first step', () => {
  const learns = (text: string, state: string) =>
    goalOf('path', {
      ...clerk,
      target: [{ own: 'diesel mechanic' }],
      learn: [{ text, state }],
    }).firstStep;

  it('goes to the very school that was named, and to two where none was', () => {
    expect(learns('welding course at KMTC', 'set-on-it')).toBe(
      'Ask KMTC for the price, the next start date and what it asks for.',
    );
    expect(learns('diesel course at the vo tech', 'if-free')).toBe(
      'Ask the vo-tech who can learn there for free, and when the next one starts.',
    );
    expect(learns('welding course', 'set-on-it')).toBe(
      'Look up two places that run it, with the price and next start date of each.',
    );
    expect(learns('welding course at night', 'set-on-it')).not.toMatch(/Ask night/);
  });

  it('goes to the one of the family in whose trade one helps', () => {
    const helps = {
      arc: 'start',
      standing: 'working',
      work: [{ own: 'helping in my uncle’s solar shop' }],
      target: [{ own: 'solar installer' }],
      serve: { verb: 'show-it-can', who: 'girls' },
      people: [{ relation: 'relative', name: 'uncle Obi' }],
    };
    expect(goalOf('trial', helps)).toMatchObject({
      action: 'Go along on five jobs as a solar installer, and do one part of each alone.',
      firstStep: 'Ask my uncle Obi to take me on the next job, and which part could be mine.',
    });
    const other = { ...helps, people: [{ relation: 'relative', name: 'aunt Ada' }] };
    expect(goalOf('trial', other).firstStep).toMatch(/^Ask whoever I help now/);
    const watches = { ...helps, work: [{ own: 'helping in a bakery' }] };
    expect(goalOf('trial', watches).action).toMatch(/alongside a solar installer/);
  });
});

describe('a paper that has run out, and may be renewed where it is free', () => {
  it('is renewed in one goal, not in two', () => {
    const ends = {
      arc: 'steady',
      standing: 'ending',
      work: [{ own: 'cannery worker' }],
      target: ['not-yet'],
      'must-fit': ['steady-pay'],
      papers: [{ text: 'forklift licence', state: 'lapsed' }],
      learn: [{ text: 'forklift licence again', state: 'if-free' }],
      pay: { need: '900', currency: 'AUD', period: 'week' },
      deadline: [{ id: 'ends-on', detail: '26 February 2027' }],
      unpaid: 'any-pay',
    };
    const actions = goalsFor(ends as never).map(({ action }) => action);
    expect(actions.filter((action) => action.includes('renewed'))).toHaveLength(1);
    expect(new Set(actions).size).toBe(3);
  });
});

describe('a degree that is missing', () => {
  const arranger = {
    arc: 'side',
    standing: 'working',
    work: [{ own: 'funeral home attendant' }],
    years: { years: '9' },
    target: [{ own: 'funeral arranger' }],
    learn: [{ text: 'grief support certificate', state: 'only-short' }],
  };
  const actions = (detail: string, more: object = {}) =>
    goalsFor({
      ...arranger,
      papers: [{ text: 'funeral director license', state: 'missing', detail }],
      ...more,
    } as never)
      .map(({ action }) => action)
      .join(' ');

  it('is asked of nobody who learns only what is short', () => {
    expect(actions('the degree, never went')).not.toMatch(/degree/);
    expect(actions('two references')).toMatch(/two references/);
  });
});
