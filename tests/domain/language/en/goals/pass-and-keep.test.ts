import { describe, expect, it } from 'vitest';
import { allOf, goalOf } from './goals-fixture.ts';

const people = (relation: string, name: string) => [{ relation, name }];

describe('who passes it on as a teacher', () => {
  const welder = {
    arc: 'pass',
    standing: 'working',
    work: [{ own: 'pressure welder' }],
    years: { years: '30' },
    target: [{ own: 'welding instructor' }],
    strengths: [{ own: 'reading a drawing' }],
    serve: { verb: 'pass-on', who: 'apprentices' },
    'must-fit': ['benefits', { id: 'weekends', detail: 'the grandkids' }],
    pay: { now: '48', need: '35', aim: '42', currency: 'CAD', period: 'hour' },
    learn: 'no-school',
  };

  it('has a yes to the post, though its name is of the old trade', () => {
    expect(goalOf('terms', welder).action).toBe(
      'Have a firm yes from one place for work as a welding instructor: at least $35 an hour (the aim is $42), weekends free for the grandkids and benefits.',
    );
    expect(allOf(welder)).not.toMatch(/without me|hold to this|Settle before/);
  });

  it.each([
    ['some youngsters with a good pair of ears', 'Show one of the youngsters with a good pair of ears, over'],
    ['some young tuners', 'Show one of the young tuners, over'],
    ['young tuners', 'Show one of the young tuners, over'],
  ])('shows it to one: %s', (who, said) => {
    expect(goalOf('trial', { ...welder, serve: { verb: 'pass-on', who } }).action).toContain(said);
  });

  it('names one that was named as some', () => {
    const tuner = { ...welder, work: [{ own: 'piano tuning' }], target: ['not-yet'] };
    const serve = { verb: 'pass-on', who: 'some youngster with a good pair of ears, if there is one left' };
    expect(allOf({ ...tuner, serve })).toContain('Show some youngster with a good pair of ears, over');
    expect(allOf({ ...tuner, serve })).not.toContain('of the some');
  });

  const learns = {
    learn: [{ text: 'train the trainer course', state: 'set-on-it' }],
    'learning-hours': 'three-five',
  };

  it('agrees on the post by its name with a manager', () => {
    expect(goalOf('terms', { ...welder, ...learns, people: people('manager', 'Mr Dietz') }).action).toMatch(
      /^Agree with Mr Dietz on a post as a welding instructor: at least /,
    );
  });

  it('asks no place for what one teaches already', () => {
    const teacher = { ...welder, work: [{ own: 'welding teacher' }], target: [{ own: 'welding teacher' }] };
    expect(allOf(teacher)).not.toContain('firm yes');
  });

  it('counts no pay among the terms of a trade that goes on and brings more', () => {
    const goesOn = { ...welder, target: ['not-yet'] };
    expect(goalOf('terms', goesOn).action).toBe(
      'Have four weeks in a row that hold to this: weekends free for the grandkids and benefits.',
    );
    const needsMore = { ...goesOn, pay: { now: '30', need: '35', currency: 'CAD', period: 'hour' } };
    expect(goalOf('terms', needsMore).action).toContain(
      'three months in a row that hold to this: at least $35',
    );
  });

  it('renews what belongs to the trade, and nothing else', () => {
    const lapsed = (text: string) =>
      allOf({ ...welder, papers: [{ text, state: 'lapsed' }], off: ['paperwork'] });
    expect(lapsed('first aid')).toContain('Have my first aid certificate valid again.');
    expect(lapsed('welding ticket')).toContain('Have my welding ticket valid again.');
    expect(lapsed('wine diploma')).not.toContain('wine');
  });
});

describe('who stays useful', () => {
  const mate = {
    arc: 'keep',
    standing: 'working',
    work: [{ own: 'ferry mate' }],
    years: { years: '36' },
    target: ['not-yet'],
    strengths: ['calm'],
    serve: { verb: 'pass-on', who: 'the young deckhands' },
    'must-fit': [{ id: 'hours-at-most', detail: '10' }, 'near-home'],
    unpaid: 'some',
    learn: 'no-school',
  };

  it('has one goal with the day and the terms, and what the years have taught beside it', () => {
    expect(goalOf('terms', mate)).toMatchObject({
      action:
        'Have a fixed day each week to pass on what I know to the young deckhands: 10 hours a week at most and near home.',
      measure: 'A yes to each of these points, and the first four weeks kept.',
    });
    expect(goalOf('path', mate).action).toBe(
      'Hold one half day for five of the young deckhands on what 36 years as a ferry mate taught me.',
    );
    expect(allOf(mate)).not.toContain('Settle before');
  });

  it('puts first aid in order first, where it ran out', () => {
    const papers = [{ text: 'marine first aid', state: 'lapsed' }];
    expect(goalOf('path', { ...mate, papers }).action).toMatch(/^Have my marine first aid/);
  });

  it('gathers no five where one learner is wanted, and nobody where nobody learns', () => {
    const one = { ...mate, serve: { verb: 'pass-on', who: 'a young deckhand, one or two' } };
    expect(allOf(one)).not.toContain('half day');
    const others = { ...mate, serve: { verb: 'cook-for', who: 'the night shift' } };
    expect(allOf(others)).not.toMatch(/half day|ten things/);
  });

  it('speaks of paid hours where pay stands with them, and of two days where there are many hours', () => {
    const pay = { need: '400', currency: 'GBP', period: 'month' };
    expect(goalOf('terms', { ...mate, pay }).action).toMatch(
      /^Have paid hours each week to pass on .*: at least £400 a month, 10 hours/,
    );
    const long = [{ id: 'hours-at-most', detail: '20' }];
    expect(goalOf('terms', { ...mate, 'must-fit': long }).action).toMatch(
      /^Have two fixed days each week to /,
    );
  });
});

describe('what is tried after the working years', () => {
  const keeps = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'shearer' }],
    years: { years: '40' },
    target: ['not-yet'],
    strengths: [{ own: 'showing young fellas how to sharpen gear' }],
    serve: { verb: 'pass-on', who: 'the young shearers' },
    unpaid: 'some',
    learn: 'no-school',
  };
  const tried = (answers: object) => goalOf('trial', { ...keeps, ...answers });

  it('shows what is in the gift, and else what the years have taught', () => {
    expect(tried({}).action).toBe(
      'Show one of the young shearers, over four unpaid afternoons, how to sharpen gear.',
    );
    expect(tried({ strengths: ['calm'] }).action).toBe(
      'Spend four unpaid afternoons with one of the young shearers, and pass on what 40 years as a shearer taught me.',
    );
    expect(
      tried({ strengths: ['calm'], serve: { verb: 'cook-for', who: 'the shearers' } }).action,
    ).not.toContain('40 years');
  });

  it('knows what is heard or seen by a word that comes in time, and what is made by the piece', () => {
    expect(tried({ strengths: [{ own: 'hearing a bad bearing' }] }).measure).toContain(
      'had it right before I said a word',
    );
    expect(tried({ strengths: [{ own: 'reading stories aloud' }] }).measure).toContain('can do alone');
  });

  it('goes along to the place that people cannot get to', () => {
    const serve = { verb: 'get-there', who: 'the old people who can’t get to the clinic' };
    expect(tried({ serve }).action).toBe(
      'Spend four afternoons going to the clinic with the old people, unpaid.',
    );
    expect(tried({ serve: { verb: 'get-there', who: 'old people with no car' } }).action).toContain(
      'where they need to be',
    );
  });
});

describe('what no offer needs to hear', () => {
  const tester = {
    arc: 'shift',
    standing: 'working',
    work: [{ own: 'software tester' }],
    serve: { verb: 'make', who: 'bread' },
    'must-fit': ['near-home'],
    off: [{ own: 'meetings about meetings' }],
  };

  it('leaves out what only an office has, where the work in mind is on the spot', () => {
    expect(allOf({ ...tester, target: [{ own: 'baker' }] })).not.toContain('meetings');
    expect(allOf({ ...tester, target: [{ own: 'project manager' }] })).toContain(
      'no meetings about meetings',
    );
  });

  it('says no weekend twice, where the fit was told in words', () => {
    const fit = [{ id: 'weekends', detail: 'choir, Sunday at least' }];
    const said = allOf({ ...tester, target: [{ own: 'baker' }], 'must-fit': fit, off: ['weekends'] });
    expect(said).toContain('weekends free for choir');
    expect(said).not.toContain('no weekend work');
    expect(allOf({ ...tester, target: [{ own: 'baker' }], off: ['weekends'] })).toContain('no weekend work');
  });
});

describe('who is qualified elsewhere', () => {
  const chemist = {
    arc: 'elsewhere',
    standing: 'working',
    work: [{ own: 'chemist' }],
    papers: [{ text: 'chemistry degree', state: 'not-recognised' }],
    learn: 'no-school',
  };

  it('asks whom they know here, and nobody who led them at home', () => {
    expect(allOf({ ...chemist, people: people('past-manager', 'Ing. Ferreyra') })).not.toContain('Ferreyra');
    expect(allOf({ ...chemist, people: people('friend', 'Yuli') })).toContain(
      'Ask Yuli who has had such a paper',
    );
  });
});
