import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const worker = {
  arc: 'grow',
  standing: 'working',
  work: [{ own: 'plasterer' }],
  target: [{ own: 'site supervisor' }],
  serve: { verb: 'keep-safe', who: 'people who live in old houses' },
  'learning-hours': 'six-ten',
};
const pathOf = (text: string, more: Parameters<typeof goalOf>[1] = {}) =>
  goalOf('path', { ...worker, learn: [{ text, state: 'set-on-it' }], ...more });

describe('a paper by what it is', () => {
  it('is a start date for the title of a master, at the hours there are, beside the evenings that are given', () => {
    const path = pathOf('Meister, evening school', {
      'must-fit': [{ id: 'evenings', detail: 'choir, tue thu' }],
    });
    expect(path.action).toBe('Get a start date for the Meister, evening school, at 6 to 10 hours a week.');
    expect(path.measure).toContain('time for choir, tue thu');
    expect(path.firstStep).toContain('which evenings');
  });

  it('is an examination to pass, which finishes the paper that is half done', () => {
    const path = pathOf('Sworn surveyor examination', {
      papers: [{ text: 'Sworn surveyor, chamber', state: 'not-finished' }],
    });
    expect(path.action).toMatch(/^Pass the sworn surveyor examination/i);
    expect(path.firstStep).toContain('still open');
  });

  it('is one matter with the degree where an office decides about both', () => {
    const goals = goalsFor({
      ...worker,
      arc: 'elsewhere',
      target: [{ own: 'surveyor' }],
      papers: [{ text: 'BSc Geodesy', state: 'not-recognised' }],
      learn: [{ text: 'Credential assessment and registration', state: 'set-on-it' }],
    });
    const about = goals.filter(({ action }) => action.includes('redential assessment'));
    expect(about).toHaveLength(1);
    expect(about[0]?.action).toContain('BSc in geodesy');
    expect(about[0]?.firstStep).toContain('the office that decides');
  });

  it.each([
    ['how to keep the accounts', 'One month written up', 'in one book'],
    ['contract law', 'rules that I need', 'three questions'],
    ['soil science', 'Four lessons done', 'a fixed hour'],
    ['welding', 'Ten hours done', 'teaches it'],
  ])('shows what %s is good for by a number and a next act', (text, measure, step) => {
    const path = pathOf(text);
    expect(path.measure).toContain(measure);
    expect(path.firstStep).toContain(step);
    expect(`${path.measure} ${path.firstStep}`).not.toMatch(/one case|course or book, and do/i);
  });

  it('asks no friend about a course, unless it was said that they know the matter', () => {
    const asking = (name: string) =>
      pathOf('welding course', { people: [{ relation: 'friend', name }] }).firstStep;
    expect(asking('Bev')).not.toContain('Bev');
    expect(asking('Bev, she teaches welding')).toContain('Bev');
  });
});

describe('where to call', () => {
  it('is the place that the person named with the post', () => {
    const { firstStep } = goalOf('terms', {
      arc: 'steady',
      standing: 'looking',
      work: [{ own: 'ride operator' }],
      target: [{ own: 'caretaker at a school or hospital' }],
      serve: { verb: 'keep-safe', who: 'kids' },
    });
    expect(firstStep).toBe('Call one school or hospital near me, and ask who decides about new people.');
  });
});

describe('somebody at school', () => {
  const pupil = {
    arc: 'start',
    standing: 'studying',
    work: [{ own: 'saturdays in a garden centre' }],
    target: [{ own: 'landscape architect' }],
    serve: { verb: 'build-for', who: 'towns' },
    people: [{ relation: 'manager', name: 'Declan' }],
    pay: { now: '8', aim: '15', currency: 'GBP', period: 'hour' },
  };

  it('sends no applications for a post that is years away, and may ask the boss of the Saturday job', () => {
    expect(allOf(pupil)).not.toContain('Apply for');
    expect(allOf(pupil)).toContain('Declan');
  });
});

describe('past work', () => {
  const helper = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'postman' }],
    target: [{ own: 'volunteer driver, hospital appointments' }],
    serve: { verb: 'get-there', who: 'people who cannot drive any more' },
    strengths: [{ own: 'Knowing who lives down which road' }],
    energy: { 'own-1': 'energy' },
    unpaid: 'some',
    papers: [{ text: 'Passenger endorsement', state: 'lapsed' }],
    learn: [{ text: 'First aid refresher', state: 'only-short' }],
  };

  it('begins with two turns of the very work, where it is arranged', () => {
    const trial = goalOf('trial', helper);
    expect(trial.action).toBe('Do two turns as a volunteer driver, and see whether it suits me.');
    expect(trial.firstStep).toMatch(/^Call one hospital near me/);
    expect(goalOf('trial', { ...helper, unpaid: 'none' }).action).toContain('two paid turns');
  });

  it('asks whether a paper that has run out is needed at all', () => {
    expect(goalOf('path', helper).measure).toContain('whether my passenger endorsement is needed');
  });
});

describe('the list to check an offer against', () => {
  it('holds a limit of the body by its figure', () => {
    const { measure } = goalOf('terms', {
      ...worker,
      arc: 'back',
      standing: 'not-working',
      target: [{ own: 'massage therapist' }],
      'must-fit': ['near-home', { own: 'my left thumb, max 5 massages one day' }],
    });
    expect(measure).toContain('at most 5 massages one day');
    expect(measure).not.toContain('thumb');
  });
});

describe('who hands on their work', () => {
  const maker = {
    arc: 'pass',
    standing: 'working',
    work: [{ own: 'seating technician' }],
    serve: { verb: 'pass-on', who: 'young technicians' },
  };
  const trialWith = (name: string) => goalOf('trial', { ...maker, people: [{ relation: 'team', name }] });

  it('lets the people of their team, by name, do one piece alone', () => {
    expect(trialWith('Sipho and Anele').action).toBe(
      'Show one piece of my work to Sipho and Anele, and let each of them do it alone.',
    );
    expect(trialWith('Sipho and Anele').measure).toContain('three times');
    expect(trialWith('Santosh').action).toContain('let them do it alone');
  });

  it('names no team that has no names', () => {
    expect(trialWith('the shed').action).not.toContain('shed');
  });
});

describe('a trade that takes years to learn', () => {
  it('is also asked for at places that train a beginner for pay, and nowhere where it is a degree', () => {
    const learner = {
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'route driver' }],
      serve: { verb: 'help', who: 'old people' },
      pay: { now: '2,680', need: '2,400', aim: '3,000', currency: 'EUR', period: 'month' },
      cushion: 'three-six',
    };
    const terms = goalOf('terms', {
      ...learner,
      target: [{ own: 'dental technician' }],
      learn: [{ text: 'dental technology diploma, it is 2 years', state: 'set-on-it' }],
    });
    expect(terms.action).toContain('a paid start as a helper or a trainee beside a dental technician');
    expect(terms.measure).toContain('2,400 EUR a month or more');
    expect(
      allOf({
        ...learner,
        target: [{ own: 'nurse' }],
        learn: [{ text: 'nursing degree', state: 'set-on-it' }],
      }),
    ).not.toContain('helper or a trainee');
  });
});
