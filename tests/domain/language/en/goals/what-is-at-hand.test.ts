import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

describe('who grows where they are', () => {
  const clerk = {
    arc: 'grow',
    work: [{ own: 'stock clerk' }],
    years: { years: '8' },
    target: [{ own: 'buyer' }],
    standing: 'working',
    people: [{ relation: 'manager', name: 'Rosa' }],
    proof: { number: { what: 'the late orders', from: '12', to: '3' } },
    learn: [{ text: 'course of purchasing', state: 'set-on-it' }],
  };

  it('asks for a part of that work, with the figures to show', () => {
    const terms = goalOf('terms', clerk);
    expect(terms.action).toBe(
      'Ask Rosa for one part of the work of a buyer that I do alone, with a check once a month.',
    );
    expect(terms.firstStep).toBe('Put the figures, 12 to 3, on one page, and ask Rosa for twenty minutes.');
  });

  it('has the way it was done on paper, under their own name', () => {
    const trial = goalOf('trial', { ...clerk, target: [{ own: 'purchasing manager' }] });
    expect(trial.action).toBe('Put on two pages, under my own name, how the late orders went from 12 to 3.');
    expect(trial.measure).toContain('shown to Rosa');
  });

  it('keeps the course that they are set on, and asks at work about the fee', () => {
    const path = goalOf('path', { ...clerk, off: ['managing-people'] });
    expect(path.action).toMatch(/^Take a course of purchasing/);
    expect(path.firstStep).toContain('ask Rosa whether work pays a part of it');
  });
});

describe('who looks for steady work', () => {
  const packer = {
    arc: 'steady',
    work: [{ own: 'hotel cleaner' }],
    years: { years: '7' },
    target: ['not-yet'],
    standing: 'looking',
    people: [{ relation: 'friend', name: 'Zola' }],
  };

  it('puts the years on a page, and finds who speaks for them', () => {
    const trial = goalOf('trial', packer);
    expect(trial.action).toBe(
      'Put my seven years as a hotel cleaner on one page, and find two people who speak for me.',
    );
    expect(trial.firstStep).toMatch(/^Message the (?:person|two people) I worked with longest/);
  });

  it('has the figure at the top', () => {
    const trial = goalOf('trial', { ...packer, proof: { behind: { what: '9,000 rooms' } } });
    expect(trial.measure).toContain('this at the top: 9,000 rooms;');
    expect(trial.measure).toContain('two names');
  });

  it('has no page for a first year, nor beside work', () => {
    expect(allOf({ ...packer, years: { years: '1' } })).not.toContain('on one page, and find two');
    expect(allOf({ ...packer, standing: 'working' })).not.toContain('on one page, and find two');
  });
});

describe('a paper', () => {
  const nurse = {
    arc: 'elsewhere',
    work: [{ own: 'dentist' }],
    target: [{ own: 'dentist' }],
    standing: 'working',
  };
  const missing = (detail: string) => ({
    ...nurse,
    papers: [{ text: 'BSc dentistry', state: 'missing', detail }],
  });

  it('that cannot be had is proved by others', () => {
    const goals = allOf(missing('the transcript. The faculty was destroyed'));
    expect(goals).toContain(
      'which other proofs are taken for my BSc in dentistry in place of the transcript',
    );
    expect(goals).not.toContain('destroyed');
  });

  it('that can be had is asked for', () => {
    const goals = allOf(missing('the transcript'));
    expect(goals).toContain('the transcript');
    expect(goals).not.toContain('other proofs');
  });

  it('lacks no knowledge that an office could send', () => {
    const answers = { ...missing('anything about the new software'), arc: 'back' };
    expect(allOf({ ...answers, learn: [{ text: 'QGIS', state: 'set-on-it' }] })).not.toContain(
      'anything about',
    );
  });

  it('that was tried before is finished, and not begun', () => {
    const goal = goalOf('path', {
      arc: 'pass',
      work: [{ own: 'crane operator' }],
      standing: 'working',
      learn: [{ text: 'the assessor award, second try', state: 'only-short' }],
    });
    expect(goal.action).toMatch(/^Finish the assessor award/);
    expect(goal.action).not.toContain('short');
    expect(goal.firstStep).toContain('which parts still count');
  });
});

describe('a thing to learn', () => {
  const seller = { arc: 'own', work: [{ own: 'market seller' }], standing: 'working' };
  const path = (text: string, more = {}) =>
    goalOf('path', { ...seller, ...more, learn: [{ text, state: 'only-short' }] });

  it('that says how something works is there once one can explain it', () => {
    expect(path('how the weather station sends its data').measure).toContain('in ten minutes');
  });

  it('that registers a business ends in one that is registered', () => {
    const goal = path('how to register a business', { people: [{ relation: 'friend', name: 'Ada' }] });
    expect(goal.measure).toContain('registered by its name');
    expect(goal.firstStep).toBe('Ask Ada who has registered one, and write down the fee and the papers.');
  });

  it('that says its days asks for no hours a week beside them', () => {
    const goal = goalOf('path', {
      arc: 'shift',
      work: [{ own: 'bank clerk' }],
      target: [{ own: 'beekeeper' }],
      standing: 'working',
      'learning-hours': 'three-five',
      learn: [{ text: 'beekeeping course, three weekends in Lublin', state: 'set-on-it' }],
    });
    expect(goal.action).not.toContain('hours a week');
    expect(goal.firstStep).toContain('next dates');
  });
});

describe('applications', () => {
  it('ask who would call, where nobody is employed for it', () => {
    const goals = goalsFor({
      arc: 'shift',
      work: [{ own: 'bank clerk' }],
      target: [{ own: 'wedding photographer' }],
      standing: 'looking',
      people: [{ relation: 'friend', name: 'Ela' }],
    });
    const terms = goals.find(({ kind }) => kind === 'terms');
    expect(terms?.action).toMatch(
      /^Ask six places that need a wedding photographer whether they would call on me/,
    );
    expect(terms?.firstStep).toContain('Ask Ela for twenty minutes');
  });

  it('are for a helper where the paper of the trade is still to come', () => {
    const starter = { arc: 'start', target: [{ own: 'plumber' }], standing: 'looking' };
    const goals = allOf({ ...starter, learn: [{ text: 'gas safety certificate', state: 'set-on-it' }] });
    expect(goals).toContain('as a helper or a trainee with a plumber');
    const certified = { ...starter, papers: [{ text: 'plumbing certificate', state: 'in-force' }] };
    expect(allOf(certified)).not.toContain('helper or a trainee');
  });
});

describe('whom to ask', () => {
  const driver = {
    arc: 'keep',
    work: [{ own: 'forest harvester operator' }],
    years: { years: '42' },
    target: ['not-yet'],
    standing: 'not-working',
    serve: { verb: 'be-useful-to', who: 'young drivers' },
    'must-fit': ['free-pace'],
  };
  it.each(['Pultti (dog)', 'my cat', 'our old dog', 'my dog Rex'])('is never %s', (name) => {
    const goals = allOf({ ...driver, people: [{ relation: 'friend', name }] });
    expect(JSON.stringify(goals)).not.toMatch(/Pultti|cat\b|dog\b|Rex/);
  });
  it('may be somebody who works with animals', () => {
    const goals = allOf({ ...driver, people: [{ relation: 'friend', name: 'Ana, dog trainer' }] });
    expect(JSON.stringify(goals)).toContain('Ana');
  });
});
