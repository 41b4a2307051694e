import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { findTensions } from '#src/domain/language/en/tensions/find-tensions.ts';
import { shortName } from '#src/domain/language/en/tensions/readings.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { noun, origin, slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { chosen, figureOf, own } from './pull-fixture.ts';

const textsOf = (arc: Arc, slots: Partial<Slots>, typed: readonly Typed[]) =>
  findTensions(slotsWith(arc, slots), VERBS, typed).map(({ text }) => textIn(text));

/** What the reading made of the words typed as what somebody has in mind. */
const asRole = (typed: string, a: string): Slots['inMind'] => [
  {
    kind: 'role',
    role: { ...origin(typed), a, role: a.replace(/^an? /, ''), people: null, field: null },
    isHedged: false,
  },
];

describe('a name in a tension', () => {
  it('is the one that was read, without quotation marks', () => {
    const typed = [chosen('off', 'nights'), own('target', 'night porter maybe')];
    expect(textsOf('start', { inMind: asRole('night porter maybe', 'a night porter') }, typed)).toEqual([
      'You want to leave night shifts behind, but you are thinking of work as a night porter.',
    ]);
  });

  it('is as typed, in quotation marks, where nothing was read', () => {
    expect(textsOf('start', {}, [chosen('off', 'nights'), own('target', 'night porter maybe')])).toEqual([
      'You want to leave night shifts behind, but you are thinking of “night porter maybe”.',
    ]);
  });

  it('is as typed where the name read does not say what pulls', () => {
    const words = 'pharmacist again, hospital better';
    const typed = [chosen('off', 'weekends'), own('target', words)];
    expect(textsOf('back', { inMind: asRole(words, 'a pharmacist') }, typed)).toEqual([
      `You want to leave weekend work behind, but you are thinking of “${words}”.`,
    ]);
  });

  it('is short for something of one’s own', () => {
    const words = 'solar company for small shops and clinics';
    const thing = { ...origin('target-own', { option: 'own' }), thing: words };
    const slots: Partial<Slots> = {
      inMind: [{ kind: 'own', own: thing, isHedged: false }],
      own: { saved: figureOf(450, '$450'), needed: figureOf(2500, '$2,500') },
    };
    expect(textsOf('own', slots, [chosen('target', 'own', words)])[0]).toBe(
      'For your own solar company you need about $2,500, and you have $450 saved so far.',
    );
  });

  it.each([
    ['solar company for small shops and clinics', 'solar company'],
    ['big repair shop wey boys dey learn', 'big repair shop'],
    ['pottery with show room', 'pottery with show room'],
    ['shop for hats', 'shop for hats'],
    ['lawn and garden round', 'lawn and garden round'],
  ])('of “%s” is “%s”', (thing, name) => {
    expect(shortName(thing)).toBe(name);
  });

  it.each([
    ['forklift', 'forklift', false, 'Your forklift licence has run out, but you want no more school.'],
    ['CSCS card', 'CSCS card', false, 'Your CSCS card has run out, but you want no more school.'],
    [
      'signalling rules',
      'signalling rules',
      true,
      'Your paper for signalling rules has run out, but you want no more school.',
    ],
    ['IELTS 2019', 'IELTS 2019', true, 'Your IELTS has run out, but you want no more school.'],
  ])('of the paper “%s” has its head and no year', (typed, read, isPlural, text) => {
    const slots: Partial<Slots> = {
      papers: [{ name: { ...noun(read), ...origin(typed), isPlural }, state: 'lapsed', missing: null }],
      noSchool: origin('no more school'),
    };
    expect(textsOf('start', slots, [own('paper', typed, 'lapsed')])[0]).toContain(text);
  });

  it.each([
    ['polish B2', 'Polish B2', 'and you are also set on Polish B2.'],
    ['nostrification exam', 'nostrification exam', 'and you are also set on the nostrification exam.'],
    ['maths resit', 'maths resit', 'and you are also set on “maths resit”.'],
    ['law exam, but not now', 'law exam', 'and you are also set on “law exam, but not now”.'],
  ])('of “%s” to learn stands in a sentence, or as typed', (typed, read, text) => {
    const slots: Partial<Slots> = {
      learning: [{ what: { ...noun(read), ...origin(typed) }, stance: 'set-on-it' }],
    };
    const off = own('off', 'sitting in a classroom');
    expect(
      textsOf('start', slots, [
        off,
        own('learning', typed, 'set-on-it'),
        chosen('deadline', 'working-by', '1 March 2027'),
      ])[0],
    ).toContain(text);
  });
});

describe('what ends on a day', () => {
  const open = chosen('target', 'not-yet');
  const ends = (words: string, slots: Partial<Slots> = {}) =>
    textsOf('start', slots, [chosen('deadline', 'ends-on', words), open])[0];

  it('is the job, on a day as a calendar writes it', () => {
    expect(ends('15 jan 2027')).toMatch(/^Your job ends on 15 January 2027, and you say /u);
    expect(ends('31.3.2027')).toMatch(/^Your job ends on 31 March 2027, and you say /u);
    expect(ends('end of February')).toMatch(/^Your job ends: “end of February”\./u);
  });

  it('is left to the person where they tell what ends', () => {
    expect(ends('when the grant stops paying my rent')).toMatch(
      /^Of what ends you say: “when the grant stops paying my rent”\./u,
    );
  });

  it('is a contract or a service where that was typed', () => {
    expect(ends('contract ends in May')).toMatch(/^Your contract ends: /u);
    const was = (words: string): Partial<Slots> => ({
      work: [{ kind: 'field', field: { ...origin(words), name: words } }],
    });
    expect(ends('1 May 2027', was('army mechanic'))).toMatch(
      /^Your service ends on 1 May 2027, and you say /u,
    );
    expect(ends('1 May 2027', was('customer service'))).toMatch(
      /^Your job ends on 1 May 2027, and you say /u,
    );
  });
});
