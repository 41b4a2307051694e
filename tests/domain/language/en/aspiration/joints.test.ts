import { describe, expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import '#src/domain/language/en/index.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  field,
  mustFit,
  none,
  origin,
  phrase,
  role,
  serving,
  slotsWith,
  VERBS,
  years,
} from './slots-fixture.ts';

const firstOf = (slots: Slots) => textOf(writeDrafts(slots, { verbs: VERBS })[0]?.segments ?? []);
const near = [mustFit('near-home')];

test('near home stands in no text but that of somebody who looks for steady work', () => {
  const nurse = { ...none, role: role('a nurse', null) };
  const librarian = [role('a librarian', null)];
  const teaching = serving('teach', 'children');
  for (const slots of [
    slotsWith('start', { serving: teaching, fits: near }),
    slotsWith('start', { target: nurse, serving: teaching, fits: near }),
    slotsWith('start', { target: nurse, fits: near }),
    slotsWith('back', { roles: librarian, serving: teaching, fits: near }),
    slotsWith('keep', { serving: teaching, fits: near }),
  ])
    expect(firstOf(slots)).not.toContain('home');
  expect(
    firstOf(
      slotsWith('steady', {
        serving: serving('provide-for', 'my son'),
        fits: [...near, mustFit('benefits')],
      }),
    ),
  ).toMatch(/^I want to find work close to home, with benefits, so that I can/u);
});

test('who works for themselves is told of no terms, and asks nobody for work', () => {
  const shop = { thing: 'barbershop', ...origin('my own barbershop') };
  const texts = writeDrafts(
    {
      ...slotsWith('own', { fits: [mustFit('no-nights')] }),
      inMind: [{ kind: 'own', own: shop, isHedged: false }],
    },
    { verbs: VERBS },
  ).map(({ segments }) => textOf(segments));
  expect(texts).toEqual(['I want to open my own barbershop.']);
});

test('what the years have taught goes before those of whom more is told', () => {
  const bricklayer = { roles: [role('a bricklayer', null)], years: years(22) };
  expect(
    firstOf(
      slotsWith('pass', { ...bricklayer, serving: serving('teach', 'young people who did not like school') }),
    ),
  ).toBe(
    'I want to pass on what 22 years as a bricklayer have taught me to young people who did not like school.',
  );
  expect(firstOf(slotsWith('pass', { ...bricklayer, serving: serving('teach', 'apprentices') }))).toBe(
    'I want to pass on to apprentices what 22 years as a bricklayer have taught me.',
  );
});

test('years that the reason has counted are not counted again', () => {
  const slots = (why: string) =>
    slotsWith('shift', {
      roles: [role('a printer', null)],
      years: years(26),
      target: { ...none, role: role('a baker', null) },
      reason: { stem: 'because', clause: phrase({ clause: why, sentence: why }) },
    });
  expect(firstOf(slots('I gave them 26 years and they told us by letter'))).toBe(
    'I want to become a baker, because I gave them 26 years and they told us by letter.',
  );
  expect(firstOf(slots('I told 26 people and they told us by letter'))).toBe(
    'After 26 years as a printer, I want to become a baker, because I told 26 people and they told us by letter.',
  );
});

describe('the years behind a reason', () => {
  const since = (more: Partial<Slots> = {}) =>
    slotsWith('shift', {
      roles: [role('a printer', null)],
      years: years(12),
      target: { ...none, role: role('a baker', null) },
      reason: { stem: 'since', clause: phrase({ clause: 'my aunt let me stir the dough' }) },
      ...more,
    });
  const told = 'Ever since my aunt let me stir the dough, I’ve wanted to become a baker.';

  test('are brought along, and a good day stands instead of them', () => {
    expect(firstOf(since())).toBe(`${told} I bring 12 years as a printer.`);
    expect(firstOf(since({ best: best('when', 'the oven is hot') }))).toBe(
      `${told} I’m at my best when the oven is hot.`,
    );
  });

  test('are not, where the reason counts its own or the aim has said the trade', () => {
    const clause = phrase({ clause: 'they closed the shop I had led for nineteen years' });
    expect(firstOf(since({ reason: { stem: 'since', clause } }))).not.toContain('I bring');
    const baker = role('a bread baker', null);
    const fairs = { ...none, role: role('a bread baker for fairs', null) };
    expect(
      firstOf(since({ ...slotsWith('shift', { roles: [baker] }), years: years(12), target: fairs })),
    ).not.toContain('I bring');
  });

  test('of a trade that is taken up again are not said behind its name', () => {
    const nurse = role('a nurse', null);
    const slots = slotsWith('elsewhere', {
      roles: [nurse],
      years: years(9),
      target: { ...none, role: nurse },
    });
    expect(firstOf(slots)).toBe('I want to be a nurse again here.');
    const aide = slotsWith('elsewhere', {
      roles: [nurse],
      years: years(9),
      target: { ...none, role: role('an aide', null) },
    });
    expect(firstOf(aide)).toBe('I want to work here as an aide. I bring nine years as a nurse.');
  });
});

test('one help for the same people is said once', () => {
  const doing = { ...phrase({ base: 'help young farmers with their contracts' }), quote: 'contracts' };
  const slots = slotsWith('side', { serving: serving('care-for', 'young farm couples') });
  expect(firstOf({ ...slots, inMind: [{ kind: 'doing', doing, isHedged: false }] })).toBe(
    'I want to help young farmers with their contracts.',
  );
  const others = slotsWith('side', { serving: serving('care-for', 'old people in town') });
  expect(firstOf({ ...others, inMind: [{ kind: 'doing', doing, isHedged: false }] })).toContain(
    'old people in town',
  );
});

test('who was shown a trade has wanted it ever since, and not steady work in it', () => {
  const barber = { target: { ...none, role: role('a barber', null) }, fits: [mustFit('steady-pay')] };
  const since = { stem: 'since' as const, clause: phrase({ clause: 'my uncle let me hold the clippers' }) };
  expect(firstOf(slotsWith('steady', { ...barber, reason: since }))).toBe(
    'Ever since my uncle let me hold the clippers, I’ve wanted to work as a barber.',
  );
  expect(firstOf(slotsWith('steady', barber))).toMatch(/^I want (?:to find )?steady work as a barber/u);
});

test('steady work is wanted as such, also where it is for two', () => {
  const barber = { target: { ...none, role: role('a barber', null) }, fits: [mustFit('steady-pay')] };
  expect(
    firstOf(slotsWith('steady', { ...barber, serving: serving('provide-for', 'my mother and sisters') })),
  ).toBe('I want steady work as a barber so that I can provide for my mother and sisters.');
});

test('those who are taught are named once, where the aim teaches them too', () => {
  const doing = (base: string) => ({
    kind: 'doing' as const,
    doing: { ...phrase({ base }), quote: base },
    isHedged: false,
  });
  const slots = slotsWith('pass', { serving: serving('teach', 'young trainees from Vietnam') });
  expect(firstOf({ ...slots, inMind: [doing('teach foreign trainees in the factory')] })).toBe(
    'I want to teach young trainees from Vietnam in the factory.',
  );
  expect(firstOf({ ...slots, inMind: [doing('teach the trade')] })).toContain('teach the trade');
});

test('who earns for their own wants different work so that they can', () => {
  const slots = slotsWith('shift', {
    roles: [role('a miner', null)],
    serving: serving('provide-for', 'my wife'),
  });
  expect(firstOf(slots)).toBe('I want to find different work so that I can provide for my wife.');
  const others = slotsWith('shift', {
    roles: [role('a miner', null)],
    serving: serving('care-for', 'old people'),
  });
  expect(firstOf(others)).toBe('I want to find different work where I can care for old people.');
});

test('one’s best is when there is no telephone, and when it is quiet', () => {
  const nurse = { target: { ...none, role: role('a nurse', null) } };
  expect(firstOf(slotsWith('start', { ...nurse, best: best('when-it', 'no telephone') }))).toContain(
    'I’m at my best when there’s no telephone.',
  );
  expect(firstOf(slotsWith('start', { ...nurse, best: best('when-it', 'quiet') }))).toContain(
    'when it’s quiet.',
  );
});

test.each([
  ['piano tuning', 'After 51 years of piano tuning, I want to'],
  ['shearing', 'After 51 years of shearing, I want to'],
  ['salmon farming', 'After 51 years in salmon farming, I want to'],
  ['nursing', 'After 51 years in nursing, I want to'],
  ['railway signal maintenance', 'After 51 years in railway signal maintenance, I want to'],
  ['a fish plant', 'After 51 years in a fish plant, I want to'],
])('years are of a doing, and in a field: %s', (name, said) => {
  const fields = [field(name)];
  const slots = slotsWith('shift', {
    fields,
    years: years(51),
    target: { ...none, role: role('a guide', null) },
  });
  expect(firstOf(slots)).toContain(said);
  expect(firstOf(slotsWith('grow', { fields, years: years(51) }))).not.toMatch(/years about/);
});
