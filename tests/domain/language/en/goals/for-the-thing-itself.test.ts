import { describe, expect, it } from 'vitest';
import { several } from '#src/domain/language/en/goals/several.ts';
import { allOf, goalOf } from './goals-fixture.ts';

const saidOf = (who: string) =>
  several('five', [{ text: who, kind: 'user', sources: [], rule: 'user-quote' }])
    ?.map(({ text }) => text)
    .join('');

describe('several of those whom it is for', () => {
  it.each([
    ['the young ones', 'five of the young ones'],
    ['young cooks', 'five young cooks'],
    ['any youngster who’ll put the phone down', 'five youngsters who’ll put the phone down'],
    ['any kid who wants to learn', 'five kids who want to learn'],
    ['any young woman who has no work', 'five young women who have no work'],
    ['anyone who’s willing', 'five people who are willing'],
    ['anybody who really tries', 'five people who really try'],
    ['any child who does not talk', 'five children who do not talk'],
    ['some lads from town', 'five lads from town'],
  ])('%s', (who, said) => expect(saidOf(who)).toBe(said));
});

describe('two lessons', () => {
  const teaches = {
    arc: 'side',
    work: [{ own: 'dump truck operator' }],
    years: { years: '22' },
    standing: 'working',
    target: [{ own: 'trainer assessor' }],
    people: [{ relation: 'manager', name: '' }],
    serve: { verb: 'find-feet', who: 'new drivers' },
  } as const;
  const trial = (own: string) => goalOf('trial', { ...teaches, strengths: [{ own }] } as never).action;

  it('are given in what can be learned', () => {
    expect(trial('backing into tight docks')).toBe(
      'Give two short lessons in backing into tight docks to new drivers.',
    );
  });

  it.each(['breaking in the newbies', 'showing greenies how not to kill themselves'])(
    'and in no teaching, joke or warning: %s',
    (own) => expect(trial(own)).toBe('Take two new drivers along for a day of real work each.'),
  );
});

it('goes through half a day where the body must keep it up', () => {
  expect(
    goalOf('trial', {
      arc: 'side',
      work: [{ own: 'dump truck operator' }],
      years: { years: '22' },
      standing: 'working',
      target: [{ own: 'trainer assessor' }],
      people: [{ relation: 'manager', name: '' }],
      serve: { verb: 'get-home-safe', who: 'young fellas' },
      'must-fit': ['body'],
    } as never).action,
  ).toBe('Go through half a day’s work with two young fellas, one at a time.');
});

it('asks no price of a course that one is on', () => {
  const pupil = { arc: 'start', work: ['student'], standing: 'studying', target: [{ own: 'paramedic' }] };
  const learn = [{ text: 'finish my btec', state: 'set-on-it' }];
  const papers = [{ text: 'btec health and social', state: 'not-finished' }];
  const all = allOf({ ...pupil, learn, papers } as never);
  expect(all).not.toMatch(/BTEC[^.]* costs/u);
});

describe('what comes when it comes', () => {
  const keeps = {
    arc: 'keep',
    work: [{ own: 'church organist' }],
    years: { years: '46' },
    standing: 'not-working',
    target: ['not-yet'],
    serve: { verb: 'be-there-for', who: 'the new widows' },
    unpaid: 'some',
  };

  it('has no fixed day, and those whom it serves have one', () => {
    const all = allOf({ ...keeps, strengths: [{ own: 'playing for funerals on short notice' }] } as never);
    expect(all).not.toContain('funerals');
    expect(all).toContain('Spend an hour each week, for two months, with one of the new widows.');
  });

  it('and what can be planned keeps its afternoons', () => {
    expect(allOf({ ...keeps, strengths: [{ own: 'reading old maps' }] } as never)).toContain(
      'Spend four afternoons reading old maps',
    );
  });
});

describe('the next post', () => {
  const grows = {
    arc: 'grow',
    work: [{ own: 'helper on printing machine' }],
    years: { years: '13' },
    standing: 'working',
    target: [{ own: 'machine setter' }],
  };

  it('is done, and not watched, by who teaches those who have it', () => {
    const told = { reason: { because: { clause: 'for 13 years I teach the new setter' } } };
    expect(goalOf('trial', { ...grows, ...told } as never).action).toBe(
      'Do one whole job of a machine setter alone, from start to end.',
    );
  });

  it('and watched by who teaches others', () => {
    const told = { reason: { because: { clause: 'I teach the new cleaners and the setter earns more' } } };
    expect(goalOf('trial', { ...grows, ...told } as never).action).toBe(
      'Spend two days alongside a machine setter.',
    );
  });
});

describe('who is asked, and where', () => {
  it('is no partner for names of a trade', () => {
    const all = allOf({
      arc: 'steady',
      work: [{ own: 'matatu conductor' }],
      standing: 'working',
      target: [{ own: 'dispatch clerk' }, { own: 'store keeper' }],
      people: [{ relation: 'partner', name: 'Mercy' }],
    } as never);
    expect(all).not.toContain('Ask Mercy');
  });

  it('is the hospital for a clinical pharmacist, and the pharmacy for any other', () => {
    const back = (own: string) =>
      allOf({
        arc: 'back',
        work: [{ own }],
        target: [{ own }],
        years: { years: '4' },
        unpaid: 'some',
      } as never);
    expect(back('clinical pharmacist')).toContain('one hospital near me');
    expect(back('pharmacist')).toContain('one pharmacy near me');
  });
});

describe('where past work begins', () => {
  const keeps = {
    arc: 'keep',
    work: [{ own: 'school canteen manager' }],
    standing: 'not-working',
    target: ['not-yet'],
    people: [{ relation: 'friend', name: 'Jude' }],
    unpaid: 'some',
  };
  it.each([
    ['feed', 'kids who turn up hungry', 'Ask Jude where I could begin, and settle a day.'],
    ['advise', 'young couples', 'Ask Jude who to begin with, and settle a day.'],
  ])('%s %s', (verb, who, step) => {
    expect(goalOf('trial', { ...keeps, serve: { verb, who } } as never).firstStep).toBe(step);
  });
});
