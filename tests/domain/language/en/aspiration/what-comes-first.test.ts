import { describe, expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
// What weighs the words comes with the whole language.
import '#src/domain/language/en/index.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import {
  field,
  gift,
  none,
  origin,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
  years,
} from './slots-fixture.ts';

const verbs = { ...VERBS, 'be-useful-to': { base: 'be useful to {who}', gerund: 'being useful to {who}' } };
const firstOf = (slots: Slots) => textOf(writeDrafts(slots, { verbs })[0]?.segments ?? []);

describe('a reason that speaks of what is told behind it', () => {
  const tells = (sentence: string) =>
    firstOf(
      slotsWith('pass', {
        roles: [role('a boilermaker', null)],
        years: years(43),
        target: { ...none, role: role('an instructor', null) },
        serving: serving('teach', 'the apprentices'),
        reason: { stem: 'because', clause: phrase({ clause: sentence, sentence }) },
      }),
    );

  test.each(['old Piet did it for me when I knew nothing', 'the shop gets it in a box and the trade dies'])(
    'stands behind the wish: %s',
    (said) => expect(tells(said)).toMatch(/^After 43 years as a boilermaker, .+, because .+\.$/u),
  );

  test.each([
    'I did my papers in one year and put it all in a drawer for fifteen years',
    'my first teacher had one good hammer and he gave it to me on the last day',
    'my son made it through the winter of 1991 on what I earned with these hands',
  ])('and in front where it was named: %s', (said) =>
    expect(tells(said)).toMatch(/^(?:I did|My first|My son) .+\. (?:Now|That is why)/u),
  );
});

describe('what is wanted some day', () => {
  const peer = (quote: string, more: Partial<Slots> = {}) =>
    firstOf(
      slotsWith('steady', {
        inMind: [{ kind: 'field', field: { ...field('peer recovery'), ...origin(quote) }, isHedged: false }],
        serving: serving('be-there-for', 'men in their first 90 days'),
        ...more,
      }),
    );

  test('comes behind steady work', () => {
    expect(peer('peer recovery, someday')).toBe(
      'I want to find steady work, and in time to work in peer recovery and be there for men in their first 90 days.',
    );
    const since = { reason: reason('since', 'Ray drove two hours to get me') };
    expect(peer('peer recovery, someday', since)).toBe(
      'Ever since Ray drove two hours to get me, I’ve wanted to work in peer recovery and be there for men in their first 90 days. First I need steady work.',
    );
  });

  test('and is looked for at once where nobody put it off', () => {
    expect(peer('peer recovery')).toMatch(/^I want to find steady work in peer recovery and be there/u);
  });
});

describe('to be useful to nobody in particular', () => {
  const useful = (who: string, more: Partial<Slots> = {}) =>
    firstOf(
      slotsWith('start', {
        gifts: [gift({ gerund: 'fixing old bikes' })],
        serving: serving('be-useful-to', who),
        ...more,
      }),
    );

  test('says first what somebody does well', () => {
    expect(useful('people')).toBe('I am good at fixing old bikes, and I want to be useful to people.');
  });

  test.each([
    ['people with no car', {}],
    ['people', { gifts: [gift({ gerund: 'fixing old bikes' }, { isTiring: true })] }],
    ['people', { target: { ...none, role: role('a nurse', null) } }],
  ] as const)('and not of %s where there is more, or less, to say', (who, more) =>
    expect(useful(who, more)).not.toContain('I am good at'),
  );
});
