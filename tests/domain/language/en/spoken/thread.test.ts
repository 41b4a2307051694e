import { describe, expect, it } from 'vitest';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import {
  none,
  noun,
  origin,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
  years,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const target = { ...none, role: role('a payroll clerk', null) };
const roles = [role('a shift leader', null)];

describe('what the wish grew from', () => {
  const since = (clause: string, more: Partial<Slots> = {}, arc: 'shift' | 'back' = 'shift') =>
    textOf(slotsWith(arc, { target, reason: reason('since', clause), ...more }));

  it('is told as the moment it was, right behind what is wanted and for whom', () => {
    const riders = serving('teach', 'young riders');
    expect(since('the stairlift stopped half way up', { serving: riders })).toContain(
      'payroll clerk and teach young riders. The stairlift stopped half way up, and I’ve wanted this ever since.',
    );
    expect(since('an ambulance drove past our lane')).toContain(
      'Once an ambulance drove past our lane, and I’ve wanted this ever since.',
    );
    // One thing upon another: the first is when.
    expect(since('I arrived and one lady taught me all of it')).toContain(
      'When I arrived, one lady taught me all of it. I’ve wanted this ever since.',
    );
    // What "I" did, or came with, is no second thing that happened.
    expect(since('I came home and found the stable empty')).toContain('I came home and found the stable');
    expect(since('I started cooking with my mother and my sister')).not.toContain('my mother, my sister');
    expect(since('I counted the boats and wrote them down')).toContain('I counted the boats and wrote');
    expect(since('the bell rang when I was small')).toContain(
      'The bell rang when I was small, and I’ve wanted this ever since.',
    );
    expect(since('the river took the bridge, before the school was built')).toContain(
      'The river took the bridge, before the school was built. I’ve wanted this ever since.',
    );
  });

  it('stands right behind what somebody wants who starts out', () => {
    const start = slotsWith('start', {
      target,
      reason: reason('since', 'the stairlift stopped half way up'),
    });
    expect(textOf(start)).toMatch(
      /^I(?:’d like| want) to become a payroll clerk\. The stairlift stopped half way up, and I’ve wanted this ever since\./,
    );
  });

  it('does not date from two times', () => {
    const told = { ...reason('since', 'ever since I left, the phone is still'), stem: 'since' as const };
    const clause = {
      ...told.clause,
      forms: { sentence: 'ever since I left the port, I heard of no other work there' },
    };
    const text = textOf(
      slotsWith('shift', {
        target,
        reason: { ...told, clause: { ...clause, quote: clause.forms.sentence } },
      }),
    );
    expect(text).toContain('Ever since I left the port');
    expect(text).not.toMatch(/wanted this ever since/);
  });

  it('is since when nobody wanted to go back to what they still did', () => {
    const text = since('the stairlift stopped half way up', {}, 'back');
    expect(text).toContain('The stairlift stopped half way up.');
    expect(text).not.toMatch(/ever since/i);
  });

  it('is no moment where it lasted, or names a time', () => {
    expect(since('I was small and lived at the port')).not.toMatch(/\. I was small/);
    expect(since('that night of the blackout')).toContain('ever since that night of the blackout');
  });

  it('leads to nothing that is only thought about', () => {
    const text = since('the stairlift stopped half way up', {
      target: none,
      inMind: [{ kind: 'role', role: role('a nurse', null), isHedged: true }],
    });
    expect(text).not.toMatch(/That is why|I’ve wanted/);
    expect(text).toContain('thinking of');
  });
});

it('says little by itself where nothing happened in it', () => {
  const made = reason('because', 'my rating is not me');
  const told = { ...made, clause: { ...made.clause, forms: { sentence: 'my rating is not me' } } };
  expect(textOf(slotsWith('shift', { target, reason: told }))).not.toMatch(/That is why|rating/);
});

describe('years of work', () => {
  it('stand in one breath with what is wanted after them', () => {
    const text = textOf(slotsWith('shift', { roles, target, years: years(16) }));
    expect(text).toMatch(
      /^I’ve been a shift leader for 16 years, and now I’d like to become a payroll clerk\./,
    );
    expect(text.match(/shift leader/g)).toHaveLength(1);
    expect(textOf(slotsWith('keep', { roles, target, years: years(16) }))).toMatch(
      /16 years as a shift leader, and I’d like to stay useful as a payroll clerk\./,
    );
  });

  it('stand alone where one goes back, goes on, and where the first work was not read', () => {
    for (const slots of [
      slotsWith('back', { roles, target, years: years(16) }),
      slotsWith('shift', { roles, target, years: years(16), isFirstNamed: false }),
      slotsWith('pass', { roles, target: { ...none, role: role('a shift leader', null) }, years: years(16) }),
    ])
      expect(textOf(slots)).not.toContain('After 16');
  });
});

describe('what the work is for', () => {
  const horizon = { years: 5, origin: origin('horizon') };

  it('is wanted today, whatever years somebody looks ahead', () => {
    const slots = slotsWith('start', { target, horizon, serving: serving('teach', 'small children') });
    expect(textOf(slots)).toContain('and teach small children.');
    expect(textOf(slots)).not.toContain('years');
  });

  it('is no matter of years for who goes back to what they know', () => {
    const slots = slotsWith('back', { target, horizon, serving: serving('teach', 'small children') });
    expect(textOf(slots)).not.toContain('five years');
    expect(textOf(slots)).toContain('teach small children');
  });

  it('is said in the verb that was chosen, however little it says', () => {
    const made = serving('make-things-work', 'riders who fear the bus');
    const who = { ...noun('riders who fear the bus'), isPlural: true, isPerson: true };
    const slots = slotsWith('start', { target, serving: { ...made, who } });
    const verbs = {
      ...VERBS,
      'make-things-work': { base: 'make things work for {who}', gerund: '' },
      'repair-for': { base: 'repair things for {who}', gerund: '' },
    };
    expect(textOf(slots, 60, verbs)).toContain('make things work for riders who fear the bus.');
    const mends = { ...slots, serving: { ...serving('repair-for', 'riders'), who } };
    expect(textOf(mends, 60, verbs)).toContain('repair things for riders who fear the bus.');
  });
});

describe('a proof in a number', () => {
  const number = (what: string, from: string, to: string): Slots['proofs'] => [
    {
      stem: 'number',
      isSaidAloud: true,
      what: { ...noun(what), isPlural: true },
      from: noun(from),
      to: noun(to),
    },
  ];
  const told = (what: string, from: string, to: string) =>
    textOf(slotsWith('shift', { roles, target, proofs: number(what, from, to) }));

  it('from none is what was done', () => {
    expect(told('pianos of neighbours that I tuned', '0', '11')).toContain(
      'I tuned 11 pianos of neighbours.',
    );
    expect(told('pianos of neighbours that I tuned', '3', '11')).toContain('went from 3 to 11');
  });

  it('says how many of them are still so', () => {
    expect(told('rowans I planted after the storm, still alive', '41', '36')).toContain(
      'Of the 41 rowans I planted after the storm, 36 are still alive.',
    );
  });

  it('says for which time it is counted', () => {
    expect(told('minutes of delay in my section, one year', '212', '9')).toContain(
      'The minutes of delay in my section went from 212 to 9 a year.',
    );
  });
});

it('calls the first woman what she is', () => {
  const proofs: Slots['proofs'] = [
    {
      stem: 'first-in',
      isSaidAloud: true,
      group: noun('band, as a woman'),
      to: { ...noun('play'), forms: { base: 'play in the front row' } },
    },
  ];
  expect(textOf(slotsWith('side', { roles, target, proofs }))).toContain(
    'I’m the first woman in my band to play in the front row',
  );
});

it('says what is useful once', () => {
  const text = textOf(
    slotsWith('keep', { roles, serving: serving('be-useful-to', 'drivers who are alone at night') }),
  );
  expect(text.match(/useful/g)).toHaveLength(1);
});

it('says what somebody would like who stays useful, and leads in nothing but a field or a post', () => {
  const served = slotsWith('keep', { roles, serving: serving('teach', 'young tuners') });
  expect(textOf(served)).toContain('and now I’d like to teach young tuners.');
  const alone = slotsWith('keep', { serving: serving('teach', 'young tuners') });
  expect(textOf(alone)).toContain('I’d like to teach young tuners.');
  expect(textOf(slotsWith('keep', { roles }))).toContain('I’d like to stay useful.');
});

describe('a short reason', () => {
  const why = 'we lost four trainees in one summer';
  const text = (more: Partial<Slots>) =>
    textOf(slotsWith('shift', { roles, target, years: years(9), reason: reason('because', why), ...more }));

  it('stands in one breath with all that is wanted', () => {
    expect(text({})).toContain('in one summer, and that is why I want to become a payroll clerk.');
  });

  it('is a sentence of its own where whom it is for would be lost', () => {
    const who = 'young people who come in late at night with nobody';
    const said = text({ serving: serving('be-there-for', who) });
    expect(said).toContain('in one summer. That is why I want to become a payroll clerk and be there');
  });
});
