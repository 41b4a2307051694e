import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const old = {
  arc: 'keep',
  standing: 'working',
  work: [{ own: 'apple grower' }],
  serve: { verb: 'keep-safe', who: 'the children who walk to school' },
  people: [{ relation: 'community', name: 'our village association' }],
};
const mechanic = {
  arc: 'elsewhere',
  standing: 'working',
  work: [{ own: 'elevator mechanic' }],
  target: [{ own: 'elevator mechanic' }],
  serve: { verb: 'get-home-safe', who: 'people who live on the high floors' },
  'must-fit': ['no-nights'],
  'learning-hours': 'six-ten',
};
const clerk = {
  arc: 'back',
  standing: 'not-working',
  work: [{ own: 'clerical officer' }],
  serve: { verb: 'make-life-easier', who: 'people in a courthouse' },
};

describe('a thing to learn, by what is done to it', () => {
  it.each([
    ['renew the sea safety course', 'Renew the sea safety course', 'valid again'],
    ['retake the sailing course', 'Retake the sailing course', 'Finished, with the paper'],
  ])('does to it what %s says', (text, begins, done) => {
    const path = goalOf('path', {
      ...clerk,
      arc: 'side',
      target: [{ own: 'boat inspector' }],
      learn: [{ text, state: 'only-short' }],
      'learning-hours': 'three-five',
    });
    expect(path.action).toBe(`${begins}, 3 to 5 hours a week.`);
    expect(path.measure).toContain(done);
  });

  it('is a licence of one’s own to get, and an exam to pass', () => {
    const of = (text: string) =>
      goalOf('path', {
        ...clerk,
        arc: 'shift',
        target: [{ own: 'gardener' }],
        learn: [{ text, state: 'only-short' }],
      });
    expect(of('driving licence so i can carry my own chairs').action).toMatch(/^Get my driving licence\b/u);
    expect(of('driving licence so i can carry my own chairs').measure).toContain('the licence in my hands');
    expect(of('chimney sweep exam').action).toMatch(/^Pass the chimney sweep exam/iu);
  });

  it('is one ticket, also where it names two machines', () => {
    const path = goalOf('path', {
      ...clerk,
      arc: 'steady',
      target: [{ own: 'cemetery groundsman' }],
      learn: [{ text: 'mower + strimmer ticket', state: 'if-free' }],
    });
    expect(path.action).toContain('a mower and strimmer ticket');
  });

  it('books the date where the own deadline leaves no time to pass, and has months to pass it else', () => {
    const start = {
      arc: 'start',
      standing: 'studying',
      target: [{ own: 'deckhand' }],
      learn: [{ text: 'deckhand ticket', state: 'set-on-it' }],
      'learning-hours': 'six-ten',
    };
    const near = goalOf('path', { ...start, deadline: [{ id: 'working-by', detail: '1 Feb 2027' }] });
    expect(near.action).toBe('Book a date for the deckhand ticket.');
    expect(near.by).toBe('2027-02-01');
    expect(goalOf('path', start).action).toBe('Get the deckhand ticket, 6 to 10 hours a week.');
  });

  it('comes after what the person said must be done before it', () => {
    const goals = goalsFor({
      ...mechanic,
      papers: [
        { text: 'Technical baccalaureate', state: 'not-recognised' },
        {
          text: 'Ontario elevator mechanic licence',
          state: 'missing',
          detail: 'I must start as helper with a company and show my hours from before',
        },
      ],
      learn: [{ text: 'the Ontario licence exams', state: 'set-on-it' }],
    });
    expect(goals[0]?.action).toBe(
      'Start as a helper with a company and show my hours from before; after that, the Ontario licence exams.',
    );
    expect(goals.filter(({ action }) => action.startsWith('Pass'))).toEqual([]);
    expect(goals.find(({ kind }) => kind === 'terms')?.action).toContain('as a helper or a trainee');
  });
});

describe('a place by the trade', () => {
  it('rings no garage for the mechanic of a lift, and one for that of a truck', () => {
    const of = (own: string) => allOf({ ...mechanic, work: [{ own }], target: [{ own }] });
    expect(of('elevator mechanic')).not.toContain('garage');
    expect(of('truck mechanic')).toContain('repair garages');
  });

  it('asks for a table and chairs where one sits and talks, and for nothing of it among trees', () => {
    expect(allOf({ ...old, target: [{ own: 'helping older people with online forms' }] })).not.toContain(
      'where I could begin',
    );
    const trees = allOf({ ...old, target: [{ own: 'pruning trees that nobody picks' }] });
    expect(trees).not.toMatch(/table and two chairs|of this:/u);
    expect(trees).toContain('Spend four mornings on pruning trees');
  });

  it('applies for both things in mind, home by the time that was given', () => {
    const terms = goalOf('terms', {
      ...clerk,
      target: [{ own: 'clerical officer' }, { own: 'public counter in a county council' }],
      'must-fit': [
        { id: 'hours-at-most', detail: '25' },
        'near-home',
        'known-hours',
        { id: 'home-by', detail: '4:00' },
      ],
      pay: { need: '1600', currency: 'EUR', period: 'month' },
    });
    expect(terms.action).toContain('as a clerical officer or at a public counter in a county council');
    expect(terms.measure).toContain('home by 4:00');
    const parks = goalOf('terms', {
      ...clerk,
      target: [{ own: 'cemetery groundsman' }, { own: 'council parks' }],
    });
    expect(parks.action).toContain('as a cemetery groundsman or in council parks');
  });
});

describe('the thing in the sentence', () => {
  it('writes down cases without a colon, and speaks of signs only where there are some', () => {
    const of = (own: string) =>
      goalsFor({
        arc: 'pass',
        standing: 'working',
        work: [{ own: 'braille music transcriber' }],
        target: [{ own: 'teaching braille music transcription' }],
        strengths: [{ own }],
        energy: { 'own-1': 'energy' },
      }).find(({ action }) => action.startsWith('Write down twenty cases of '));
    expect(of('hearing a page of print music as a person would read it by hand')?.measure).not.toContain(
      'sign',
    );
    expect(of('hearing when a string is about to break')?.measure).toContain('the sign');
  });

  it('names no sides that nobody named', () => {
    const all = allOf({
      ...old,
      target: [{ own: 'pruning trees that nobody picks' }],
      'must-fit': ['near-home'],
    });
    expect(all).not.toContain('both sides');
    expect(all).toContain('My terms on one page, and a yes to them in writing');
  });

  it('gives a plan of one page two months at most', () => {
    const money = goalsFor({
      arc: 'own',
      target: [{ id: 'own', detail: 'canopy and chairs rental' }],
      'own-money': { needed: '2500000', saved: '640000', currency: 'NGN' },
      work: [{ own: 'cashier' }],
    }).filter(({ measure }) => measure.startsWith('One page'));
    expect(money.length).toBeGreaterThan(0);
    for (const { by } of money) expect(by <= '2027-01-28').toBe(true);
  });
});
