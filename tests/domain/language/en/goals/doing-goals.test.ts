import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

const tuner = {
  arc: 'shift',
  standing: 'working',
  work: [{ own: 'bus driver' }],
  years: { years: '14' },
  target: [{ own: 'piano tuner' }],
  strengths: ['notice'],
  serve: { verb: 'repair-for', who: 'people with old pianos' },
  proof: { number: { what: 'Pianos of friends that I tuned', from: '0', to: '9' } },
  people: [{ relation: 'mentor', name: 'Mr. Lis, old tuner' }],
  learn: [{ text: 'Tuning course in Lodz, weekends', state: 'set-on-it' }],
};

describe('a goal made of what somebody has done', () => {
  it('goes on from a count of their own, and asks the master for the first customers', () => {
    expect(goalOf('trial', tuner).action).toBe('Go on from 9 to 20: pianos of friends that I tuned.');
    const terms = goalOf('terms', tuner);
    expect(terms.action).toBe('Take five paid jobs as a piano tuner, beside the work I have.');
    expect(terms.firstStep).toContain('Mr. Lis');
    expect(allOf(tuner)).not.toMatch(/Play or sing|Tuning course/u);
  });

  it('leaves a count that is not theirs as it is', () => {
    const number = { what: 'calls lost at the desk', from: '3', to: '9' };
    expect(allOf({ ...tuner, proof: { number } })).not.toContain('Go on from');
  });

  it('begins a small set with the piece they are proud of, where the work is to make things', () => {
    const maker = {
      ...tuner,
      arc: 'start',
      target: [{ own: 'dental technician' }],
      learn: 'none',
      proof: { thing: { what: 'a whole set of teeth carved out of soap' } },
    };
    expect(goalOf('trial', maker).action).toContain(
      'beginning with this: a whole set of teeth carved out of soap',
    );
    expect(
      allOf({ ...maker, target: [{ own: 'bookkeeper' }], serve: { verb: 'help', who: 'shops' } }),
    ).not.toContain('small set');
  });

  it('puts the best of many on pages: for customers where one sells, for learners where one teaches', () => {
    const own = {
      arc: 'own',
      standing: 'working',
      work: [{ own: 'welder' }],
      target: [{ id: 'own', detail: 'workshop for hand carts' }],
      serve: { verb: 'build-for', who: 'traders at the market' },
      proof: { behind: { what: '31 hand carts' } },
    };
    expect(goalOf('trial', own).action).toBe('Put the best five of my 31 hand carts on one page each.');
    expect(goalOf('trial', own).measure).toContain('who could order');
    const side = {
      ...own,
      arc: 'side',
      target: [{ own: 'laboratory educator' }],
      serve: { verb: 'teach', who: 'young technologists' },
      proof: { behind: { what: '19 notebooks of insects drawn by hand' } },
    };
    expect(goalOf('trial', side).action).toContain(
      'others can learn from: 19 notebooks of insects drawn by hand',
    );
  });

  it('writes up a figure under their own name for who grows', () => {
    const grow = {
      arc: 'grow',
      standing: 'working',
      work: [{ own: 'network technician' }],
      target: [{ own: 'shift lead' }],
      serve: { verb: 'make-things-work', who: 'callers' },
      proof: { number: { what: 'sites going dark in my region', from: '31 a month', to: '12 a month' } },
      people: [{ relation: 'manager', name: 'Mr. A.' }],
      learn: [{ text: 'CCNP', state: 'set-on-it' }],
    };
    expect(goalOf('trial', grow).action).toContain(
      'under my own name, how sites going dark in my region went from 31 a month to 12 a month',
    );
    expect(goalOf('terms', grow).action).toBe('Ask Mr. A. to let me lead four shifts.');
    expect(goalOf('path', grow).action).toContain('Pass CCNP');
  });
});

describe('a goal made of what only they can do', () => {
  const past = {
    arc: 'keep',
    standing: 'not-working',
    work: [{ own: 'forest harvester operator' }],
    years: { years: '42' },
    target: ['not-yet'],
    strengths: [{ own: 'I hear from the sound what is wrong in a machine' }],
    energy: { 'own-1': 'energy' },
    best: { when: { words: 'a young driver calls me and I can say stop' } },
    serve: { verb: 'be-useful-to', who: 'drivers who are alone at night' },
    'must-fit': ['free-pace', { own: 'dog comes along' }],
    people: [{ relation: 'past-manager', name: 'Hyvönen' }],
  };

  it('is on paper in cases, and has fixed times for who calls', () => {
    const all = allOf(past);
    expect(all).toContain('Write down twenty cases of hearing from the sound');
    expect(all).toContain('fixed times a week when drivers who are alone at night can call me');
    expect(all).not.toMatch(/sit with two|dog comes along/iu);
  });

  it('is recorded where it is done by hand', () => {
    const master = {
      ...past,
      arc: 'pass',
      target: [{ own: 'teacher in the mosaic school' }],
      strengths: [{ own: 'I mix by ear' }],
      serve: { verb: 'pass-on', who: 'two or three young people' },
    };
    expect(allOf(master)).toContain('with my own voice, how I go about mixing by ear');
  });

  it('says nothing of a gift that names nothing', () => {
    expect(allOf({ ...past, strengths: [{ own: 'finding things out' }] })).not.toContain('twenty cases');
  });
});

describe('the step to work', () => {
  it('waits for the paper of the trade: who takes learners, or which ways lead there', () => {
    const later = {
      arc: 'start',
      standing: 'working',
      work: [{ own: 'bakery counter' }],
      target: [{ own: 'dental technician' }],
      serve: { verb: 'help', who: 'old people' },
      learn: [{ text: 'dental technology degree', state: 'later' }],
      'must-fit': ['near-home'],
      cushion: 'under-three',
      people: [{ relation: 'relative', name: 'nana' }],
    };
    expect(goalOf('terms', later).action).toContain('every way into work as a dental technician');
    expect(allOf(later)).not.toMatch(/\bapply for\b|nana/iu);
    const free = {
      ...later,
      learn: [{ text: 'Diploma in dental technology, with distance learning', state: 'if-free' }],
    };
    expect(allOf(free)).not.toMatch(/\bapply for eight|nearest college/iu);
    expect(allOf(free)).toContain('that I can do from home');
  });

  it('is no post whose course stands half way, where another one is open', () => {
    const carer = {
      arc: 'steady',
      standing: 'working',
      work: [{ own: 'caregiver' }],
      target: [{ own: 'caregiver in a care home' }, { own: 'nursing technician' }],
      serve: { verb: 'care-for', who: 'old people' },
      papers: [
        { text: 'nursing technician course', state: 'not-finished' },
        { text: 'first aid card', state: 'in-force' },
      ],
      learn: [{ text: 'finish nursing technician', state: 'later' }],
      cushion: 'under-three',
    };
    expect(goalOf('terms', carer).action).not.toContain('nursing technician');
    expect(goalOf('trial', carer).measure).toContain('first aid card');
    expect(goalOf('path', carer).action).toContain('come back to my nursing technician course');
  });
});

describe('what stands between', () => {
  const back = {
    arc: 'back',
    standing: 'looking',
    work: [{ own: 'quantity surveyor' }],
    years: { years: '10' },
    target: [{ own: 'quantity surveyor' }],
    serve: { verb: 'help', who: 'people who build' },
    learn: [{ text: 'the new measuring software', state: 'set-on-it' }],
  };

  it('is the membership that has run out, before anything to learn', () => {
    const path = goalOf('path', { ...back, papers: [{ text: 'RICS membership', state: 'lapsed' }] });
    expect(path.action).toBe('Get my RICS membership back in force.');
  });

  it('is the doctor’s word for a licence that waits for it', () => {
    const [first] = goalsFor({
      ...back,
      papers: [{ text: 'MC licence', state: 'missing', detail: 'doctors sign off' }],
    });
    expect(first?.action).toBe('Get my MC licence back in order.');
    expect(first?.firstStep).toBe('Book the appointment.');
  });

  it('is got, taken, used or asked for by what it is', () => {
    const learning = (text: string) =>
      goalOf('path', { ...back, arc: 'side', standing: 'working', learn: [{ text, state: 'set-on-it' }] });
    expect(learning('chainsaw tickets').action).toContain('Pass chainsaw tickets');
    expect(learning('notation program on the computer').action).toContain('Learn to use a notation program');
    expect(learning('harmony, one course').action).toContain('Take one course in harmony');
    expect(learning('trial days at a lab').action).toContain('Ask for trial days at a lab');
    expect(learning('rail operating rules').measure).toContain('practice test');
  });
});

describe('what is asked of whom', () => {
  const side = {
    arc: 'side',
    standing: 'working',
    work: [{ own: 'software tester' }],
    years: { years: '11' },
    target: [{ own: 'accessibility testing' }, { own: 'accessibility consultant' }],
    serve: { verb: 'make-things-work', who: 'people who never see the screen' },
    proof: { number: { what: 'Steps to book a ticket in our app', from: '61', to: '14' } },
  };

  it('sets no two names of one trade against each other', () => {
    expect(goalOf('trial', side).action).toContain('from 61 to 14');
    expect(allOf(side)).not.toContain('see which suits me');
  });

  it('asks no congregation about a trade', () => {
    const shift = {
      ...side,
      arc: 'shift',
      target: [{ own: 'dialysis tech' }],
      learn: [{ text: 'dialysis tech program', state: 'set-on-it' }],
      people: [{ relation: 'community', name: 'first baptist' }],
    };
    expect(allOf(shift)).not.toContain('baptist');
  });

  it('has paid jobs and a book of them for a trade of one’s own that mends', () => {
    const own = {
      ...side,
      arc: 'own',
      work: [{ own: 'tuner of accordions, in factory' }],
      target: [{ id: 'own', detail: 'small workshop for old accordions' }],
      serve: { verb: 'repair-for', who: 'the old musicians who cannot buy a new one and do not want one' },
      proof: 'none',
      'own-money': { saved: '22.000', needed: '30.000', currency: 'EUR' },
    };
    expect(goalOf('trial', own).action).toContain('Do four paid jobs on my own account');
    expect(goalOf('path', own).action).toContain('Keep a book of the next ten jobs');
  });
});

describe('what the law or the purse asks for first', () => {
  const grow = {
    arc: 'grow',
    standing: 'working',
    work: [{ own: 'bin man' }],
    target: [{ own: 'bin wagon driver' }],
    serve: { verb: 'lead', who: 'a crew' },
    people: [{ relation: 'manager', name: 'Tone' }],
    learn: [{ text: 'class 2 hgv', state: 'set-on-it' }],
  };

  it('lets nobody drive on trial before the licence', () => {
    expect(goalOf('path', grow).action).toBe('Pass the class 2 HGV.');
    expect(goalOf('terms', grow).action).toContain('from the day this is done: the class 2 HGV');
  });

  it('puts money aside where money is what is missing', () => {
    const start = {
      arc: 'start',
      standing: 'looking',
      work: [{ own: 'car wash' }],
      target: [{ own: 'lift mechanic' }],
      serve: { verb: 'help', who: 'neighbours' },
      papers: [{ text: 'drivers', state: 'missing', detail: 'money for lessons' }],
    };
    expect(goalOf('path', start).action).toBe('Put aside, week by week, what my driver’s licence costs.');
    expect(goalOf('terms', start).action).toContain('as a helper or a trainee with a lift mechanic');
  });

  it('renews the licence of the trade for something of one’s own', () => {
    const own = {
      arc: 'own',
      standing: 'working',
      work: [{ own: 'hairdresser' }],
      target: [{ id: 'own', detail: 'mobile hair' }],
      serve: { verb: 'bring-joy', who: 'old ladies' },
      papers: [{ text: 'hairdresser licence', state: 'lapsed' }],
    };
    expect(goalOf('path', own).action).toBe('Get my hairdresser licence back in force.');
  });

  it('hands nothing over to one who is about to go', () => {
    const pass = {
      arc: 'pass',
      standing: 'working',
      work: [{ own: 'ocularist' }],
      years: { years: '41' },
      serve: { verb: 'pass-on', who: 'one young person with patience' },
      people: [{ relation: 'team', name: 'Jonas (he wants to quit)' }],
    };
    expect(allOf(pass)).not.toContain('Jonas');
    expect(allOf(pass)).toContain('Let one young person with patience do one small piece of my work');
  });
});

describe('whoever does the very work', () => {
  const carrier = {
    arc: 'shift',
    standing: 'working',
    work: [{ own: 'milker' }],
    years: { years: '10' },
    target: [{ own: 'undertaker' }],
    serve: { verb: 'look-after', who: 'families in the week of a funeral' },
    people: [{ relation: 'friend', name: 'Pat Joe the undertaker' }],
    learn: [{ text: 'embalming course', state: 'later' }],
  };

  it('is the one to work beside, and is asked for the first day', () => {
    const trial = goalOf('trial', carrier);
    expect(trial.action).toContain('Work beside Pat Joe the undertaker on five days');
    expect(trial.firstStep).toBe('Ask Pat Joe the undertaker for the first day.');
  });
});

describe('what is learned where it was named', () => {
  const cook = {
    arc: 'start',
    standing: 'looking',
    work: [{ own: 'cooking for weddings' }],
    years: { years: '30' },
    target: [{ own: 'cook in a school kitchen' }],
    strengths: [{ own: 'I can cook for 300 people without paper' }],
    serve: { verb: 'feed', who: 'the school children' },
    learn: [{ text: 'English class at the library', state: 'if-free' }],
  };

  it('is asked for there', () => {
    const path = goalOf('path', cook);
    expect(path.action).toBe('Sign up for an English class at the library.');
    expect(path.firstStep).toContain('Ask at the library');
  });

  it('leaves room for what they can do on the page an employer reads', () => {
    expect(goalOf('trial', cook).measure).toContain(
      'with this at the top: cooking for 300 people without paper',
    );
  });

  it('finishes a paper that is called by its end', () => {
    const path = goalOf('path', {
      ...cook,
      arc: 'side',
      standing: 'working',
      papers: [{ text: 'CAA Level 3', state: 'not-finished' }],
      learn: [{ text: 'Level 3', state: 'set-on-it' }],
    });
    expect(path.action).toContain('Finish my CAA Level 3');
  });
});
