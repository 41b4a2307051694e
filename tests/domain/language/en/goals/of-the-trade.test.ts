import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const pupil = {
  arc: 'start',
  standing: 'studying',
  work: [{ own: 'mechanic in my uncle’s garage' }],
  years: { years: '2' },
  strengths: ['mend'],
  proof: { thing: { what: 'the old horse race game, dead for years and it runs now' } },
  people: [
    { relation: 'mentor', name: 'Terry' },
    { relation: 'parents', name: 'mam' },
  ],
};

describe('a log of the trade', () => {
  it('is kept by who repairs already and begins in a trade of repairing, the piece to be proud of first', () => {
    const trial = goalOf('trial', { ...pupil, target: [{ own: 'amusement machine engineer' }] });
    expect(trial.action).toBe('Keep a log of the repairs that I do, with photos, checked by Terry.');
    expect(trial.measure).toBe('Six repairs written up: what was wrong, what I did, what it needed.');
    expect(trial.firstStep).toBe(
      'Write up this one first, half a page, and show it to Terry: the old horse race game.',
    );
  });

  it('is nobody’s who has told of nothing that they mended', () => {
    const all = allOf({
      ...pupil,
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'tram driver' }],
      strengths: ['calm'],
      proof: { behind: { what: '22 years on line 9' } },
      serve: { verb: 'repair-for', who: 'people who have an old piano' },
      target: [{ own: 'piano tuner' }],
    });
    expect(all).not.toContain('the repairs that I do');
  });

  it('is nobody’s who goes to another kind of work', () => {
    expect(allOf({ ...pupil, strengths: ['care'], target: [{ own: 'nurse' }] })).not.toContain('Keep a log');
  });

  it('is checked by nobody who teaches a subject', () => {
    const people = [{ relation: 'mentor', name: 'Mr Osei physics' }];
    const trial = goalOf('trial', { ...pupil, people, target: [{ own: 'lift technician' }] });
    expect(trial.action).toBe('Keep a log of the repairs that I do, with photos.');
  });
});

describe('an exam to be taken again', () => {
  it('names the mark that it needs', () => {
    const path = goalOf('path', {
      ...pupil,
      target: [{ own: 'lift technician' }],
      papers: [{ text: 'maths gcse', state: 'missing', detail: 'got a D need a C' }],
      learn: [{ text: 'maths resit', state: 'set-on-it' }],
    });
    expect(path.action).toContain('Pass the maths resit with a C');
    expect(path.measure).toContain('two past papers marked at a C or better');
    expect(path.measure).not.toContain('in my hands');
    expect(path.firstStep).not.toContain('Terry');
  });
});

describe('the way into a whole trade', () => {
  it('is entered, with what was studied before, and not finished in a few months', () => {
    const path = goalOf('path', {
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'cable car operator' }],
      target: [{ own: 'weather observer' }],
      papers: [{ text: 'physics in the university, 3 semesters', state: 'not-finished' }],
      learn: [{ text: 'technician course in aeronautical meteorology', state: 'set-on-it' }],
    });
    expect(path.action).toMatch(/^Get a start date for a technician course/);
    expect(path.measure).toContain('one application sent');
    expect(path.firstStep).toContain('whether my physics in the university counts');
  });

  it('leaves a short course what it is', () => {
    const path = goalOf('path', {
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'cook' }],
      target: [{ own: 'water treatment operator' }],
      learn: [{ text: 'class III water operator', state: 'set-on-it' }],
    });
    expect(path.action).toBe('Get a class III water operator certificate.');
  });
});

describe('whom one asks', () => {
  const shift = {
    arc: 'shift',
    standing: 'working',
    work: [{ own: 'cable car operator' }],
    target: [{ own: 'weather observer in airport' }],
    learn: [{ text: 'technician course in meteorology', state: 'set-on-it' }],
  };

  it('is whoever is of the trade, for places that take beginners; one who is only near, for whom they know', () => {
    const terms = (people: Parameters<typeof goalOf>[1][string]) =>
      goalOf('terms', { ...shift, people }).firstStep;
    expect(terms([{ relation: 'mentor', name: 'don Freddy' }])).toBe(
      'Ask don Freddy which places take beginners, and call the first.',
    );
    expect(terms([{ relation: 'relative', name: 'Nelly' }])).toMatch(
      /^Ask Nelly whom they know in such work/,
    );
    expect(terms([{ relation: 'community', name: 'thursday group' }])).not.toMatch(/group/);
  });

  it('is one place of three where there are few', () => {
    expect(goalOf('terms', shift).action).toMatch(/^Ask three weather or river measuring services/);
  });

  it('is the company that gives the course', () => {
    const path = goalOf('path', {
      ...shift,
      target: [{ own: 'paint seller' }],
      learn: [{ text: 'spectrophotometer training, company gives it', state: 'set-on-it' }],
    });
    expect(path.firstStep).toBe('Ask the company for the date and the place of the next one.');
  });
});

describe('who stays useful after work', () => {
  const keep = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'ditch rider, irrigation district' }],
    people: [{ relation: 'friend', name: 'Hank' }],
  };

  it('goes to see those whom it serves, and offers hours where the work is done', () => {
    const goals = goalsFor({
      ...keep,
      serve: { verb: 'be-useful-to', who: 'whoever is at the bottom end of the ditch' },
    });
    const all = goals.map(({ action }) => action);
    expect(all).toContain(
      'Visit eight of those who are at the bottom end of the ditch, and note what does not work for them.',
    );
    expect(all).toContain('Offer a water or irrigation office near me a few hours a week, on my own terms.');
  });

  it('takes them there where that is what they do', () => {
    const all = allOf({ ...keep, serve: { verb: 'get-there', who: 'the old people out on the stations' } });
    expect(all).toContain('Take four of the old people out on the stations where they have to go');
  });
});

describe('who grows where they are', () => {
  const grow = {
    arc: 'grow',
    standing: 'working',
    work: [{ own: 'customs declarations clerk' }],
    people: [{ relation: 'manager', name: 'Mr. B.' }],
    proof: { number: { what: 'declarations sent back to us', from: '14 a month', to: '3 a month' } },
  };

  it('has a part of the work alone, and no post that asks for a licence', () => {
    const terms = goalOf('terms', { ...grow, target: [{ own: 'licensed customs broker' }] });
    expect(terms.action).toBe(
      'Ask Mr. B. for one part of the work of a customs broker that I do alone, with a check once a month.',
    );
    expect(terms.measure).toContain('still at 3 a month or better');
  });

  it('leads one piece of it where the post leads', () => {
    const terms = goalOf('terms', {
      ...grow,
      work: [{ own: 'software tester' }],
      target: [{ own: 'test lead' }],
    });
    expect(terms.action).toBe('Ask Mr. B. to let me lead one release, from the plan to the sign-off.');
  });
});

describe('steady work and no post in mind', () => {
  it('is asked for at the places that have what one knows, and the employer for the renewal', () => {
    const goals = goalsFor({
      arc: 'steady',
      standing: 'ending',
      work: [{ own: 'refractory bricklayer, furnaces in steel and glass works' }],
      years: { years: '27' },
      target: ['not-yet'],
      'must-fit': ['steady-pay', 'no-travel'],
      papers: [{ text: 'work on height', state: 'lapsed' }],
    });
    expect(goals[0]?.action).toBe(
      'Ask six works that run furnaces or ovens about work that uses what I know and fits my list.',
    );
    expect(goals.map(({ firstStep }) => firstStep).join(' ')).toMatch(/Ask my present employer to pay/);
  });
});

describe('something of one’s own', () => {
  it('begins with ten customers, where it needs no house', () => {
    const own = { arc: 'own', standing: 'working', work: [{ own: 'school cook' }] };
    const trial = (thing: string) =>
      goalOf('trial', { ...own, target: [{ id: 'own', detail: thing }] }).action;
    expect(trial('knife sharpening van')).toBe(
      'Do ten paid jobs of this kind in my own name, beside the work I have.',
    );
    expect(trial('seed store')).toMatch(/^(?:Serve ten paying customers|Sell one small harvest)/);
    expect(trial('tool hire')).toBe(
      'Lend out what I can get now, ten times, for pay, beside the work I have.',
    );
    expect(trial('day care for old people')).toMatch(/^Visit somebody/);
  });
});

describe('a paper that is gone', () => {
  it('is not fetched: other proofs stand in for it', () => {
    const path = goalOf('path', {
      arc: 'elsewhere',
      standing: 'working',
      work: [{ own: 'inspector of weights and measures' }],
      target: [{ own: 'legal metrology inspector' }],
      papers: [
        { text: 'BSc Physics', state: 'not-recognised' },
        {
          text: 'Certificate of legal metrology',
          state: 'missing',
          detail: 'the original, it is burned with the office',
        },
      ],
    });
    expect(path.action).toContain('ask what can stand in for my certificate of legal metrology');
    expect(path.action).not.toContain('the original');
  });
});

describe('a start before the paper', () => {
  it('is a junior post where the work is done at a desk', () => {
    const terms = goalOf('terms', {
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'pharmacist' }],
      target: [{ own: 'cemetery registrar' }],
      learn: [{ text: 'burial law short course', state: 'set-on-it' }],
    });
    expect(terms.action).toBe(
      'Ask six public offices for a junior post that leads to work as a cemetery registrar.',
    );
  });
});
