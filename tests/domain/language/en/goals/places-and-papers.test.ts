import { describe, expect, it } from 'vitest';
import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { weekOf } from '#src/domain/language/en/goals/week-of.ts';
import { isOften } from '#src/domain/language/en/tensions/work-facts.ts';
import { allOf, goalOf } from './goals-fixture.ts';

const seeks = { arc: 'shift', work: [{ own: 'shop assistant' }], standing: 'working', unpaid: 'some' };
const aims = (own: string, more: object = {}) => allOf({ ...seeks, target: [{ own }], ...more });

describe('the place to call', () => {
  it.each(['food safety auditor', 'energy auditor', 'quality controller', 'document controller'])(
    'is no accounting office for a %s',
    (own) => {
      expect(aims(own)).not.toContain('accounting office');
    },
  );

  it.each(['internal auditor', 'auditor', 'senior auditor', 'financial controller', 'tax inspector'])(
    'stays an accounting office for: %s',
    (own) => {
      expect(aims(own)).toContain('one accounting office near me');
    },
  );

  it('is a wind farm for who mends wind turbines, and no power plant', () => {
    expect(aims('wind turbine technician')).toContain('Call one wind farm or turbine company near me');
    expect(aims('power plant operator')).toContain('one energy or water plant');
  });

  it('is of no other trade that is for later, where one is in a trade and would learn more of it', () => {
    const lad = {
      arc: 'start',
      work: [{ own: 'saturday job in a bike shop' }],
      target: ['not-yet'],
      standing: 'looking',
      strengths: ['mend'],
      energy: { mend: 'energy' },
      unpaid: 'some',
    };
    const joinery = { text: 'joinery at college', state: 'later' };
    const bikes = { text: 'bike mechanic course', state: 'if-free' };
    expect(allOf({ ...lad, learn: [joinery, bikes] })).not.toContain('carpentry');
    expect(allOf({ ...lad, learn: [joinery] })).toContain('a carpentry workshop');
  });
});

describe('work that is done on the spot', () => {
  it.each(['telemedicine doctor', 'remote nurse', 'online shop owner', 'web shop', 'telehealth nurse'])(
    'is not: %s',
    (words) => {
      expect(isOften('onTheSpot', { words })).toBe(false);
    },
  );

  it.each(['doctor', 'remote area nurse', 'baker', 'welder', 'nurse in a hospital'])('is: %s', (words) => {
    expect(isOften('onTheSpot', { words })).toBe(true);
  });

  it('has no days from home in its offer', () => {
    const fit = { 'must-fit': ['partly-home', 'steady-pay', 'no-nights'] };
    expect(goalOf('terms', { ...seeks, ...fit, target: [{ own: 'welder' }] }).action).not.toContain('home');
    expect(goalOf('terms', { ...seeks, ...fit, target: [{ own: 'bookkeeper' }] }).action).toContain(
      'some days from home',
    );
    const two = { target: [{ own: 'telehealth nurse' }, { own: 'nurse in a hospital' }] };
    expect(goalOf('terms', { ...seeks, ...fit, ...two }).action).toContain('some days from home');
  });
});

describe('notice', () => {
  const offer = (more: object) =>
    goalOf('terms', {
      ...seeks,
      target: [{ own: 'receptionist' }],
      'must-fit': ['steady-pay', 'no-nights'],
      ...more,
    }).action;

  it('is given of no work that ends on its day', () => {
    expect(offer({ deadline: [{ id: 'ends-on', detail: '31 March 2027' }] })).not.toContain('notice');
    expect(offer({ deadline: [{ own: 'my contract ends in March' }] })).not.toContain('notice');
    expect(offer({ work: [{ own: 'seasonal fruit picker' }] })).not.toContain('notice');
    expect(offer({ standing: 'looking' })).not.toContain('notice');
  });

  it('is given of any other', () => {
    expect(offer({})).toContain('before I give notice');
    expect(offer({ deadline: [{ id: 'working-by', detail: '31 March 2027' }] })).toContain('notice');
    expect(offer({ work: [{ own: 'volunteer coordinator' }] })).toContain('notice');
  });
});

describe('what is agreed with a manager', () => {
  const master = {
    arc: 'pass',
    work: [{ own: 'hotel housekeeping supervisor' }],
    standing: 'working',
    people: [{ relation: 'manager', name: 'Mr Silva' }],
    'must-fit': ['body', 'near-home', 'no-nights', { own: 'near my mother in law' }],
  };

  it('is hours and weights, and no place', () => {
    const { action } = goalOf('terms', master);
    expect(action).toMatch(/^Agree with Mr Silva on .*no night shifts/u);
    expect(action).not.toMatch(/near/u);
  });

  it('is nothing where the job ends', () => {
    const { action } = goalOf('terms', { ...master, standing: 'ending' });
    expect(action).not.toContain('Mr Silva');
    expect(action).toContain('near my mother in law');
  });
});

describe('what is learned', () => {
  const free = (text: string) =>
    aims('receptionist', {
      standing: 'looking',
      'must-fit': ['steady-pay'],
      learn: [{ text, state: 'if-free' }],
    });

  it('is got where it is a card, and no course in one', () => {
    expect(free('first aid card')).toMatch(/Get (?:an? |my |the )?first aid card at no cost/u);
    expect(free('computers')).toContain('Finish a free course in computers');
  });

  it('says whose test it is', () => {
    const learn = (text: string) => aims('mechanic', { learn: [{ text, state: 'set-on-it' }] });
    expect(learn('NITA grade test motorcycle mechanic')).toContain('grade test as a motorcycle mechanic');
    expect(learn('trade test')).toContain('trade test');
    expect(learn('trade test')).not.toContain('test as');
  });
});

describe('who does what is in mind', () => {
  it('is named where the words do', () => {
    const said = (text: string) => textIn(weekOf([ours(text, 'target')]) ?? []);
    expect(said('fridgie')).toBe('Talk with two fridgies about an ordinary week.');
    expect(said('selfie')).not.toContain('selfies');
  });
});
