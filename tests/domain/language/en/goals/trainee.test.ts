import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

describe('who has yet to be trained for it', () => {
  const shop = {
    arc: 'shift',
    work: [{ own: 'call centre agent' }],
    standing: 'working',
    'must-fit': ['steady-pay', 'benefits'],
    pay: { need: '2000', currency: 'USD', period: 'month' },
  };
  const set = (text: string, state = 'set-on-it') => [{ text, state }];

  it('is taken on as a trainee', () => {
    expect(allOf({ ...shop, target: [{ own: 'dispensing optician' }] })).toContain(
      'offer of a job as a trainee dispensing optician',
    );
    expect(
      allOf({ ...shop, target: [{ own: 'dog grooming' }], learn: set('level 2 dog grooming', 'if-free') }),
    ).toContain('offer of a trainee job in dog grooming');
    expect(
      allOf({ ...shop, target: [{ own: 'UX designer' }], learn: set('google UX certificate', 'if-free') }),
    ).toContain('offer of a job as a junior UX designer');
  });

  it('unless a paper of it is got before, or an apprenticeship is sought', () => {
    const groomer = { ...shop, target: [{ own: 'dog grooming' }], learn: set('level 2 dog grooming') };
    expect(allOf(groomer)).toContain('offer of a job in dog grooming');
    const apprentice = { ...shop, target: [{ own: 'joiner' }], learn: set('joinery apprenticeship') };
    expect(allOf(apprentice)).not.toContain('trainee');
  });

  it('and at first does other work, where only a school leads there', () => {
    const teacher = {
      ...shop,
      target: [{ own: 'maths teacher' }],
      learn: set('maths teacher diploma', 'if-free'),
    };
    expect(allOf(teacher)).toContain('offer of a job on the way to becoming a maths teacher');
    // Yoga is taught without a school behind one.
    expect(allOf({ ...shop, target: [{ own: 'yoga teacher' }] })).not.toContain('on the way to');
  });

  it('and is asked for outright in work that is learned by doing it', () => {
    expect(allOf({ ...shop, target: [{ own: 'receptionist' }] })).toContain(
      'offer of a job as a receptionist',
    );
    expect(
      allOf({ ...shop, target: [{ own: 'school caretaker' }], learn: set('caretaker course') }),
    ).not.toContain('trainee');
    expect(allOf({ ...shop, target: [{ own: 'apprentice joiner' }] })).not.toContain('trainee');
  });

  it('and no longer, with the paper of it in hand or years behind them', () => {
    const welder = { ...shop, target: [{ own: 'welder' }] };
    expect(allOf(welder)).toContain('as a trainee welder');
    expect(allOf({ ...welder, papers: [{ text: 'welding certificate', state: 'in-force' }] })).not.toContain(
      'trainee',
    );
    expect(allOf({ ...welder, work: [{ own: 'pipe welder' }] })).not.toContain('trainee');
  });
});
