import { describe, expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
// What writes names comes with the whole language.
import '#src/domain/language/en/index.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import {
  did,
  field,
  mustFit,
  origin,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
} from './slots-fixture.ts';

const verbs = {
  ...VERBS,
  'get-home-safe': { base: 'get {who} home safe', gerund: 'getting {who} home safe' },
  'provide-for': { base: 'provide for {who}', gerund: 'providing for {who}' },
};
const first = (slots: Slots) => textOf(writeDrafts(slots, { verbs })[0]?.segments ?? []);
const all = (slots: Slots) => writeDrafts(slots, { verbs }).map(({ segments }) => textOf(segments));
const target = (more: Partial<Slots['target']>) => ({
  role: null,
  field: null,
  own: null,
  other: null,
  ...more,
});
const pilot = target({ role: role('a pilot', null) });

describe('whom it serves, in an order that is read once', () => {
  test('who is told of in a clause stands before the end of the verb', () => {
    const who = (verb: string, whom: string) =>
      first(slotsWith('start', { target: pilot, serving: serving(verb, whom) }));
    expect(who('get-home-safe', 'people who are flying')).toContain(
      'make sure that people who are flying get home safe',
    );
    expect(who('get-home-safe', 'everyone on board')).toContain('get everyone on board home safe');
    expect(who('keep-safe', 'the people who are in the air')).toContain(
      'protect the people who are in the air',
    );
    expect(who('keep-safe', 'the children who walk to school, because bears come')).toContain(
      'protect the children who walk to school, because bears come',
    );
  });

  test('where they are taken, from whom and when stands behind the end of the verb', () => {
    const who = (verb: string, whom: string) =>
      first(slotsWith('start', { target: pilot, serving: serving(verb, whom) }));
    expect(who('get-home-safe', 'runners on race day')).toContain('get runners home safe on race day');
    expect(who('keep-safe', 'porters from angry visitors')).toContain(
      'keep porters safe from angry visitors',
    );
    expect(who('keep-safe', 'porters who work at night')).toContain('protect porters who work at night');
  });

  test('a verb that says all takes nobody, and what tells of the work', () => {
    const good = (whom: string) =>
      first(
        slotsWith('back', {
          target: target({ field: field('welding') }),
          serving: serving('do-good-work', whom),
        }),
      );
    expect(good('work that holds')).toContain('doing work I am proud of, work that holds.');
    expect(good('nobody in particular')).toMatch(/doing work I am proud of\.$/);
  });
});

describe('what the person tells beside them', () => {
  const told = {
    ...serving('teach', 'folks on the south side'),
    told: phrase({ sentence: 'We had brown water for two summers.' }),
  };
  test('ends the aspiration where no reason was given', () => {
    expect(first(slotsWith('start', { target: pilot, serving: told }))).toMatch(
      /folks on the south side\. We had brown water for two summers\.$/,
    );
  });
  test('stays out beside a reason', () => {
    const slots = slotsWith('start', {
      target: pilot,
      serving: told,
      reason: reason('since', 'a pilot waved at me'),
    });
    expect(first(slots)).not.toContain('brown water');
  });
});

describe('two jobs in mind', () => {
  const because = reason('since', 'I held the torch for him');
  test('the way to the first is not wanted beside it', () => {
    const other = { role: { ...role('an electronics apprentice', null) }, field: null };
    const text = first(slotsWith('start', { target: { ...pilot, other } }));
    expect(text).toContain('become a pilot');
    expect(text).not.toContain('apprentice');
  });
  test('a wider word beside a reason and whom it serves goes; another job stays', () => {
    const wide = { ...pilot, field: field('aviation') };
    const full = { reason: because, serving: serving('teach', 'young people') };
    expect(first(slotsWith('start', { target: wide, ...full }))).not.toContain('aviation');
    expect(first(slotsWith('start', { target: wide }))).toContain('aviation');
    const two = { ...pilot, other: { role: role('a guide', null), field: null } };
    expect(first(slotsWith('start', { target: two, ...full }))).toContain('a pilot or a guide');
  });
});

test('where no work is in mind, steady work is what it must be like, behind the years', () => {
  const slots = slotsWith('steady', {
    roles: [role('a bricklayer', null)],
    years: { count: 27, origin: origin('27') },
    fits: [mustFit('steady-pay'), mustFit('no-travel')],
    serving: serving('do-good-work', null),
  });
  expect(first(slots)).toBe(
    'After 27 years as a bricklayer, I want to find steady work with no travel, and do work I am proud of.',
  );
});

describe('names', () => {
  const told = reason('since', 'terry let me hold the torch');
  const advisers = (name: string, relation = 'mentor') => [{ ...origin(name), name, relation }];
  test('of those among one’s people keep their capital', () => {
    expect(first(slotsWith('start', { target: pilot, reason: told, advisers: advisers('terry') }))).toMatch(
      /^Ever since Terry let me hold the torch, /,
    );
  });
  test('are no words of kin, no offices and no groups', () => {
    const festival = reason('since', 'the festival let mum hold the torch');
    for (const [name, relation] of [
      ['mum', 'parents'],
      ['festival director', 'mentor'],
      ['festival', 'community'],
    ] as const)
      expect(
        first(slotsWith('start', { target: pilot, reason: festival, advisers: advisers(name, relation) })),
      ).toMatch(/^Ever since the festival let mum hold /);
  });
});

test('what was done at home for one’s own does not stand before the work', () => {
  const drafts = (deed: string) =>
    all(slotsWith('back', { target: pilot, serving: serving('teach', 'young people'), proofs: [did(deed)] }));
  const opensOnIt = (deed: string) => drafts(deed).some((text) => !text.startsWith('I want to '));
  expect(opensOnIt('kept mam at home until the end')).toBe(false);
  expect(opensOnIt('flew the old plane home alone')).toBe(true);
});
