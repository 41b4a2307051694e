import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const pupil = {
  arc: 'start',
  standing: 'studying',
  work: [{ own: 'year 13 student' }],
  target: [{ own: 'weather forecaster' }],
  serve: { verb: 'keep-safe', who: 'people on the outer islands' },
  people: [
    { relation: 'relative', name: 'aunt Mere' },
    { relation: 'mentor', name: 'mr prasad physics' },
  ],
  papers: [{ text: 'year 13 certificate', state: 'missing', detail: 'results not out till January' }],
  learn: [{ text: 'bsc maths and physics at the university', state: 'set-on-it' }],
  'learning-hours': 'more',
  deadline: [{ own: 'scholarship forms close after results, like end of jan' }],
};

describe('a degree', () => {
  it('begins with the form, in before the date that was named, with the teacher of the subject', () => {
    const [first] = goalsFor(pupil);
    expect(first?.action).toMatch(/^Hand in the scholarship form for/);
    expect(first?.by).toBe('2027-01-31');
    expect(first?.firstStep).toContain('with Mr Prasad');
  });

  it('is never one course or book, and results that come by themselves are nothing to get', () => {
    for (const deadline of [pupil.deadline, ['none']]) {
      const all = allOf({ ...pupil, deadline });
      expect(all).not.toMatch(/one course or book|what is missing|in my own words/i);
    }
    expect(goalOf('path', { ...pupil, deadline: ['none'] }).action).toMatch(/^Get a start date for/);
  });

  it.each(['BA history', 'degree in nursing', 'teaching diploma', 'Cert IV in training', 'MSc hydrology'])(
    'is entered before it is taken: %s',
    (text) => {
      const answers = { ...pupil, deadline: ['none'], learn: [{ text, state: 'set-on-it' }] };
      const { action, measure } = goalOf('path', answers);
      expect(action).toMatch(/^Get a start date for/);
      expect(measure).toContain('the fee and the timetable');
    },
  );

  it('asks for parts and for credit where there are only hours', () => {
    const answers = {
      arc: 'side',
      standing: 'working',
      work: [{ own: 'shearer' }],
      target: [{ own: 'wool classer' }],
      people: [{ relation: 'partner', name: 'Ann' }],
      papers: [{ text: 'wool classer stencil', state: 'not-finished' }],
      learn: [{ text: 'cert 4 wool classing', state: 'only-short' }],
      'learning-hours': 'one-two',
      unpaid: 'none',
      pay: { now: '2,100', need: '1,300', aim: '1,700', currency: 'AUD', period: 'week' },
    };
    expect(goalOf('path', answers).action).toContain('in parts, at 1 to 2 hours a week');
    expect(allOf(answers)).not.toMatch(/apply for|short course/i);
    expect(goalOf('trial', answers).action).toContain('for pay');
    expect(goalOf('terms', answers).measure).toContain('1,300 AUD');
  });
});

describe('what the law asks for', () => {
  const back = {
    arc: 'back',
    standing: 'not-working',
    work: [{ own: 'audiologist' }],
    target: [{ own: 'paediatric audiologist' }],
    people: [{ relation: 'past-manager', name: 'Dr. Nawal' }],
    papers: [{ text: 'Ministry of Health licence to practise', state: 'lapsed' }],
    learn: [
      { text: 'Implant programming software', state: 'set-on-it' },
      { text: 'Hours needed to renew the licence', state: 'set-on-it' },
    ],
    'learning-hours': 'six-ten',
  };

  it('comes before the applications, which wait for it', () => {
    const [first, ...others] = goalsFor(back);
    expect(first?.action).toBe('Renew my Ministry of Health licence to practise, 6 to 10 hours a week.');
    const applying = others.find(({ action }) => action.startsWith('Apply for'));
    expect(applying?.action).toContain('once my Ministry of Health licence to practise is renewed');
    expect((applying?.by ?? '') > (first?.by ?? '')).toBe(true);
    expect(allOf(back)).toContain('Write to Dr. Nawal');
  });

  it('is no driving licence', () => {
    const drives = { ...back, papers: [{ text: 'driving licence', state: 'lapsed' }] };
    expect(allOf(drives)).not.toContain('is renewed');
  });
});

describe('a relative abroad', () => {
  const elsewhere = {
    arc: 'elsewhere',
    standing: 'working',
    work: [{ own: 'elevator mechanic' }],
    target: [{ own: 'elevator maintenance technician' }],
    people: [
      { relation: 'relative', name: 'my sister in Maracaibo' },
      { relation: 'friend', name: 'Chucho' },
    ],
    papers: [
      { text: 'technical degree', state: 'not-recognised' },
      {
        text: 'national register of lift maintainers',
        state: 'missing',
        detail: 'apostille of my title, is in Maracaibo',
      },
    ],
  };

  it('is asked for the paper that lies there, and for no work here', () => {
    const [first] = goalsFor(elsewhere);
    expect(first?.firstStep).toMatch(/^Ask my sister in Maracaibo which office/);
    expect(first?.action).toMatch(/^Have this done in Maracaibo .*: apostille of my title\.$/);
    expect(allOf(elsewhere).match(/my sister/gu)).toHaveLength(1);
  });
});

describe('one who has seen the person work', () => {
  it('is asked for a letter where the work has ended, and for nothing else', () => {
    const answers = {
      arc: 'steady',
      standing: 'looking',
      work: [{ own: 'bank teller' }],
      target: [{ own: 'accounts clerk' }],
      people: [{ relation: 'past-manager', name: 'Mr. K.' }],
    };
    expect(goalOf('trial', answers).action).toMatch(
      /^Ask Mr\. K\. for a short letter about the work that I did/,
    );
    expect(goalOf('terms', answers).firstStep).not.toContain('Mr. K.');
  });
});

describe('one who hands on what they know', () => {
  it('puts the very post to the one who decides, first, before the day the work ends', () => {
    const [first] = goalsFor({
      arc: 'pass',
      standing: 'ending',
      work: [{ own: 'emergency dispatcher' }],
      target: [{ own: 'Trainer of emergency dispatchers' }],
      serve: { verb: 'pass-on', who: 'dispatchers in their second winter' },
      people: [{ relation: 'manager', name: 'S. Landry' }],
      'must-fit': [{ id: 'hours-at-most', detail: '20' }],
      deadline: [{ id: 'ends-on', detail: '30 June 2027' }],
    });
    expect(first?.action).toMatch(
      /^Propose part-time work as a trainer of emergency dispatchers to S\. Landry/,
    );
    expect(first?.measure).toContain('in writing before 30 June 2027 to my terms: 20 hours a week at most');
    expect((first?.by ?? '') < '2027-06-30').toBe(true);
  });
});

describe('something of one’s own', () => {
  it('asks nobody the same twice', () => {
    const goals = goalsFor({
      arc: 'own',
      standing: 'working',
      work: [{ own: 'welder, stock trailers' }],
      target: [{ id: 'own', detail: 'mobile welding rig' }],
      serve: { verb: 'repair-for', who: 'ranch families out where nobody will drive to' },
      people: [{ relation: 'relative', name: 'uncle Leland' }],
      'own-money': { saved: '6,500', needed: '31,000', currency: 'USD' },
    });
    expect(goals.filter(({ action }) => action.startsWith('Ask five'))).toHaveLength(1);
    expect(goals.some(({ action }) => action.includes('paid jobs for ranch families'))).toBe(true);
  });
});

describe('the list to check an offer against', () => {
  it('has four items at most, what is needed among them, and one chip more where it was chosen', () => {
    const { measure } = goalOf('terms', {
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'cook' }],
      target: [{ own: 'receptionist' }],
      'must-fit': ['no-nights', 'near-home', 'steady-pay', 'benefits', 'quiet'],
      off: ['phones'],
      pay: { now: '900', need: '1,000', aim: '1,400', currency: 'USD', period: 'month' },
    });
    expect(measure).toContain('no nights, near home, steady pay, benefits, and 1,000 USD a month or more.');
  });
});
