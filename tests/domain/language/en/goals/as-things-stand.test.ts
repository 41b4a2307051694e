import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const actions = (answers: Parameters<typeof goalsFor>[0]) => goalsFor(answers).map(({ action }) => action);

describe('a business that runs already', () => {
  const own = {
    arc: 'own',
    standing: 'working',
    work: [{ own: 'phone repairer' }],
    years: { years: '9' },
    target: [{ id: 'own', detail: 'phone repair shop with 4 tables' }],
    'own-money': { saved: '650000', needed: '2500000', currency: 'NGN' },
    people: [{ relation: 'team', name: 'Bisi and Tope' }],
  };

  it('is left for a week to those who work in it', () => {
    expect(goalOf('trial', own)).toMatchObject({
      action: 'Let Bisi and Tope run the work for one whole week, while I only plan, buy and set the prices.',
      firstStep: 'Choose the week with Bisi and Tope, and agree on who does what.',
    });
  });

  it('is not where somebody stands above the person', () => {
    const employed = [...own.people, { relation: 'manager', name: 'Mr Ade' }];
    expect(allOf({ ...own, people: employed })).not.toContain('run the work');
  });

  it('needs a room: three places, for who knows the work and is alone', () => {
    const { people: _, ...alone } = own;
    expect(goalOf('trial', alone).action).toBe(
      'Look at three places for my own phone repair shop with 4 tables, and see which could pay its way.',
    );
  });

  it('keeps its books from the first day, while they are learned', () => {
    const learn = [{ text: 'how to keep books well', state: 'only-short' }];
    expect(goalOf('path', { ...own, learn }).firstStep).toBe(
      'Write down all that came in and went out in the last seven days.',
    );
    const clerk = {
      arc: 'side',
      standing: 'working',
      work: [{ own: 'cashier' }],
      target: ['not-yet'],
      learn,
    };
    expect(allOf(clerk)).not.toContain('Start one notebook');
  });

  it('has a sum to find, written as theirs is', () => {
    expect(goalOf('terms', own).action).toContain('where the other ₦1,850,000 could come from');
  });
});

describe('the state of a paper', () => {
  const abroad = {
    arc: 'elsewhere',
    standing: 'working',
    work: [{ own: 'veterinarian' }],
    target: [{ own: 'veterinarian' }],
    papers: [{ text: 'Doctor of Veterinary Medicine, Hama', state: 'not-recognised' }],
  };

  it('is looked at before an exam that one may not be let into', () => {
    const goals = actions({ ...abroad, learn: [{ text: 'NAVLE exam', state: 'set-on-it' }] });
    expect(goals).toContain(
      'Have my Doctor of Veterinary Medicine looked at here, and a date for the NAVLE exam.',
    );
  });

  it('waits for no exam of the language, nor for one that is the recognition itself', () => {
    const tongue = actions({ ...abroad, learn: [{ text: 'German B2', state: 'set-on-it' }] });
    expect(tongue.join()).toContain('Pass German B2');
    const itself = actions({ ...abroad, learn: [{ text: 'equivalence exam', state: 'set-on-it' }] });
    expect(itself.join()).toContain('Pass the equivalence exam');
  });

  it('that ran out is renewed, by the words that it was typed in', () => {
    const hand = {
      arc: 'steady',
      standing: 'looking',
      work: [{ own: 'stagehand' }],
      target: [{ own: 'maintenance worker' }],
      papers: [{ text: 'working at heights', state: 'lapsed' }],
    };
    const again = { ...hand, learn: [{ text: 'working at heights again', state: 'only-short' }] };
    expect(actions(again)).toContain('Renew my working at heights ticket.');
    expect(
      actions({ ...hand, learn: [{ text: 'working at heights', state: 'only-short' }] }).join(),
    ).not.toContain('Renew');
  });

  it('that ran out and may cost nothing is renewed by whoever pays, and not learned anew', () => {
    const hand = {
      arc: 'steady',
      standing: 'ending',
      work: [{ own: 'cellar hand' }],
      target: ['not-yet'],
      papers: [{ text: 'forklift licence', state: 'lapsed' }],
      learn: [{ text: 'forklift licence again', state: 'if-free' }],
      deadline: [{ id: 'ends-on', detail: '31 March 2027' }],
      'must-fit': ['near-home'],
    };
    expect(goalsFor(hand)).toContainEqual(
      expect.objectContaining({
        action: 'Get my forklift licence renewed, free of charge or paid for by an employer.',
        firstStep: 'Ask my present employer to pay for it before the contract ends.',
      }),
    );
  });

  it('with one subject left says so, and asks when it can be sat', () => {
    const teller = {
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'bank teller' }],
      target: [{ own: 'electrician' }],
      papers: [{ text: 'N3 electrical', state: 'not-finished' }],
    };
    const with1 = { ...teller, learn: [{ text: 'N3, with 1 subject left', state: 'set-on-it' }] };
    expect(goalOf('path', with1)).toMatchObject({
      action: 'Finish my N3 electrical.',
      measure: '1 subject left today, none at the end, and the paper in my hand.',
      firstStep: 'Find out when it can be sat, and choose two evenings a week for it.',
    });
    expect(goalOf('path', { ...teller, learn: [{ text: 'N3', state: 'set-on-it' }] }).measure).not.toContain(
      'left today',
    );
  });

  it('that is a result is sat for again', () => {
    const result = { ...abroad, papers: [{ text: 'IELTS', state: 'lapsed' }] };
    expect(actions({ ...result, learn: [{ text: 'IELTS again', state: 'set-on-it' }] })).toContain(
      'Take IELTS again.',
    );
  });

  it('that lacks part of a mark is passed with so much more', () => {
    const test = [{ text: 'English test', state: 'missing', detail: '0.5 in speaking' }];
    expect(actions({ ...abroad, papers: test })).toContain(
      'Pass my English test, with 0.5 more in speaking.',
    );
  });

  it('that still lacks something is named as it was typed', () => {
    const deckhand = {
      arc: 'grow',
      work: [{ own: 'deckhand' }],
      target: [{ own: 'ferry master' }],
      papers: [{ text: 'Master under 24', state: 'missing', detail: 'sea time, about 90 days' }],
      learn: [{ text: 'Master under 24', state: 'set-on-it' }],
    };
    expect(actions(deckhand)).toContain(
      'Get what is still missing for my Master under 24: sea time, about 90 days.',
    );
  });

  it('is costed beside what the person needs, where they said it', () => {
    const pupil = { arc: 'start', standing: 'studying', target: [{ own: 'electrician' }] };
    const terms = goalOf('terms', { ...pupil, pay: { need: '3500', currency: 'ZAR', period: 'month' } });
    expect(terms.measure).toBe('Figures from two places on one page, beside the R3,500 a month that I need.');
    expect(goalOf('terms', pupil).measure).not.toContain('that I need');
  });

  it('of school has no price, and a ticket has one', () => {
    const pupil = { arc: 'start', standing: 'studying', target: [{ own: 'zoo keeper' }] };
    const terms = (text: string) =>
      goalOf('terms', { ...pupil, learn: [{ text, state: 'set-on-it' }] }).action;
    expect(terms('CSEC maths')).not.toContain('CSEC');
    expect(terms('first aid ticket')).toContain('first aid ticket costs');
  });

  it('that is being written has no plan of its own; one still to come is passed', () => {
    const pupil = { arc: 'start', standing: 'studying', target: [{ own: 'electrician' }] };
    const matric = (text: string) => actions({ ...pupil, papers: [{ text, state: 'not-finished' }] }).join();
    expect(matric('matric')).toContain('Pass my matric.');
    expect(matric('matric, which I am writing now')).not.toContain('matric');
  });
});

describe('the days of the goals', () => {
  const driver = {
    arc: 'shift',
    standing: 'working',
    work: [{ own: 'baggage handler' }],
    target: [{ own: 'tram driver' }],
    'must-fit': ['steady-pay'],
    papers: [{ text: 'category D driving licence', state: 'not-finished' }],
    learn: [{ text: 'category D driving licence', state: 'set-on-it' }],
  };

  it('have the licence that was begun before the offer that asks for it', () => {
    const [path, terms] = [goalOf('path', driver), goalOf('terms', driver)];
    expect(path.action).toBe('Get my category D driving licence.');
    expect(path.by < terms.by).toBe(true);
  });

  it('end before the day itself, and what leads to an offer before the offer', () => {
    const ends = { ...driver, standing: 'ending', deadline: [{ id: 'ends-on', detail: '31 March 2027' }] };
    const [last] = goalsFor(ends)
      .map(({ by }) => by)
      .sort()
      .reverse();
    expect(last).toBe('2027-03-24');
    const terms = goalOf('terms', ends);
    expect(goalsFor(ends).filter(({ by }) => by === terms.by)).toHaveLength(1);
  });
});

describe('past work', () => {
  const retired = {
    arc: 'keep',
    work: [{ own: 'sub postmaster' }],
    target: [{ own: 'helper with forms at the panchayat office or the palliative clinic' }],
    serve: { verb: 'be-useful-to', who: 'old people who cannot do things online' },
    'must-fit': ['near-home', { id: 'hours-at-most', detail: '12' }],
    learn: [{ text: 'using a smartphone properly', state: 'only-short' }],
    people: [{ relation: 'children', name: 'Jibin' }],
    unpaid: 'some',
  };

  it('names the place, the day there with its terms, and who shows what is to be learned', () => {
    const [trial, path, terms] = ['trial', 'path', 'terms'].map((kind) => goalOf(kind, retired));
    expect(trial?.action).toBe(
      'Spend four afternoons at the panchayat office or the palliative clinic with old people who cannot do things online, unpaid.',
    );
    expect(path?.firstStep).toBe('Ask Jibin to show me the first part of it.');
    expect(terms).toMatchObject({
      action:
        'Have a fixed day at the panchayat office or the palliative clinic: 12 hours a week at most and near home.',
      firstStep: 'Go to the panchayat office, and ask who to speak to.',
    });
  });

  it('says the hours once, with the terms, and lets whoever comes along be welcome', () => {
    const { learn: _, ...free } = retired;
    const all = allOf({
      ...free,
      'must-fit': [...free['must-fit'], { own: 'Tess, my kelpie, comes along' }],
    });
    expect(all.match(/12 hours/g)).toHaveLength(1);
    expect(all).toContain('Tess welcome');
  });

  it('says of no place that any of its kind would do', () => {
    const any = { ...retired, target: [{ own: 'helper with forms at an office' }] };
    expect(allOf(any)).not.toMatch(/at (?:the|an) office/);
  });
});

describe('who has chosen no work yet', () => {
  it('chooses first, and the offer with the terms comes after it, with no application begun', () => {
    const [path, terms] = ['path', 'terms'].map((kind) =>
      goalOf(kind, {
        arc: 'shift',
        standing: 'working',
        work: [{ own: 'roofer' }],
        years: { years: '33' },
        target: ['not-yet'],
        'must-fit': ['body'],
        pay: { need: '2300', currency: 'GBP', period: 'month' },
      }),
    );
    expect(path?.action).toBe('Choose one kind of work to go for, out of three.');
    expect(terms?.action).toMatch(
      /^Have one written offer of a job before I give notice: at least £2,300 a month/,
    );
    expect(terms?.firstStep).toBe(
      'Find one ad that names the pay and the hours, and mark what it gives and what it does not.',
    );
    expect((path?.by ?? '9') < (terms?.by ?? '')).toBe(true);
  });
});

describe('who comes back and has not chosen', () => {
  const back = {
    arc: 'back',
    standing: 'not-working',
    work: [{ own: 'library assistant' }],
    target: ['not-yet'],
    serve: { verb: 'make-life-easier', who: 'people who get letters they cannot read' },
    'must-fit': ['near-home'],
    unpaid: 'some',
  };

  it('is given no job of old as the aim, but mornings of what the work is to do', () => {
    expect(goalOf('trial', back).action).toBe(
      'Give four mornings to making life easier for people who get letters they cannot read, unpaid.',
    );
    expect(goalOf('terms', back).action).toBe('Have one written offer of a job near home.');
  });

  it('is not who named no work at all', () => {
    const { target: _, ...silent } = back;
    expect(allOf(silent)).toContain('library assistant');
  });
});

it('shows a piece of work where such work has been done for years, and looks on where it has not', () => {
  const editor = {
    arc: 'side',
    standing: 'working',
    work: [{ own: 'video editor' }],
    years: { years: '17' },
    target: [{ own: 'documentary editing' }],
    proof: { thing: { what: 'a film on women sugarcane cutters' } },
  };
  expect(goalOf('trial', editor).action).toBe(
    'Show a film on women sugarcane cutters to three people who hire for such work, and ask what they look for.',
  );
  expect(goalOf('trial', { ...editor, work: [{ own: 'cashier' }] }).action).toContain('alongside somebody');
});

describe('names', () => {
  it('are said in full once, and by their head after that', () => {
    const all = allOf({
      arc: 'side',
      standing: 'working',
      work: [{ own: 'seamstress' }],
      target: [{ own: 'pattern maker for a small brand' }],
      'must-fit': ['quiet'],
    });
    expect(all.match(/for a small brand/g)).toHaveLength(1);
    expect(all.match(/pattern maker/g)?.length).toBeGreaterThan(1);
  });

  it('are of work, and not of the terms of it', () => {
    const all = allOf({
      arc: 'steady',
      standing: 'looking',
      work: [{ own: 'sorter' }],
      target: [{ own: 'working with a contract' }, { own: 'machine operator' }],
      'must-fit': ['steady-pay'],
    });
    expect(all).toContain('machine operator');
    expect(all).not.toContain('working with a contract');
  });
});
