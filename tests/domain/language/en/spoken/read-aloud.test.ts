import { describe, expect, it } from 'vitest';
import { DOUBTFUL, doubtOf, FOREIGN, isMostlyAbroad } from '#src/domain/language/en/doubt-of.ts';
import { careIn } from '#src/domain/language/en/spoken/between.ts';
import { isOfHome } from '#src/domain/language/en/spoken/tact.ts';
import type { Proof, Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  chip,
  gift,
  learning,
  none,
  origin,
  phrase,
  role,
  serving,
  slotsWith,
  years,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const did = (past: string): Proof => ({ stem: 'did', isSaidAloud: true, did: phrase({ past }) });
const target = { ...none, role: role('a school nurse', null) };

describe('the doubt about a phrase', () => {
  it.each([
    ['my old teacher scolded me and then show me one more time', 'clause'],
    ['quiet, and headphone is on', 'part'],
    ['early, coffee, machine running right', 'part'],
    ['kids who get took at night', 'part'],
    ['folk that think libraries urnae for them', 'part'],
    ['hearing when the machine runs not good', 'part'],
    ['people who don’t have nobody at the end', 'part'],
    ['there were 31 of us in the toolroom now it’s me and Dennis', 'clause'],
    ['I did MA and put it in the cupboard 15 years', 'clause'],
    ['twice the contractor don’t pay us and he laughs', 'clause'],
    ['rebuilt a truck w YouTube', 'part'],
    ['rebuilt my grandpas truck', 'part'],
    ['those who scale an fillet for me', 'part'],
    ['calmed a old man down', 'part'],
    ['I read out loud and they go quiet quiet', 'clause'],
    ['moving snakes when people afraid', 'part'],
    ['a children see the leaves', 'clause'],
    ['company moved me to the document room', 'clause'],
    ['every week some girl ask me to show her', 'clause'],
    ['one of them asked me where did she go', 'clause'],
    ['the supervisor bought ten and say why you are here', 'clause'],
    ['cook early and all houses is sleeping', 'part'],
    ['the cows went down the road in April it’s too quiet', 'clause'],
    ['the house is too damn quiet', 'clause'],
    ['in warehouse I put a box in the box', 'clause'],
    ['I tired for generator noise and smoke', 'clause'],
    ['they ask me every summer and me I say no', 'clause'],
    ['the well is salt and children always sick', 'clause'],
    ['sat with a your machine', 'part'],
  ] as const)('is great where a slip was left in it: %s', (text, shape) => {
    expect(doubtOf(text, shape, false)).toBeGreaterThanOrEqual(DOUBTFUL);
  });

  it.each([
    ['the librarian let me sit in after school and read', 'clause'],
    ['early, before the city is awake', 'part'],
    ['people who don’t have a doctor', 'part'],
    ['getting parts that don’t exist', 'part'],
    ['the grandmas who come on Sundays', 'part'],
    ['waited an hour with an honest man and an HGV driver', 'part'],
    ['won a European prize at a one-day fair and an MSc', 'part'],
    ['had a union card and a uniform', 'part'],
    ['calming people when they are afraid', 'part'],
    ['I’ve been a cook for 15 years', 'clause'],
    ['the kitchen is full and somebody starts singing', 'clause'],
    ['out on the hill, no radio on', 'part'],
    ['kept the boiler running and helped the others', 'part'],
    ['my hands are on the clay and it is quiet', 'clause'],
    ['I had little, and now I’m free', 'clause'],
    ['it was puff puff that paid my brother’s fees', 'clause'],
    ['I’m at my best when it is blowing a 7', 'clause'],
    ['it is 4:45 and the page is due', 'clause'],
    ['I saw that it’s too late for him', 'clause'],
    ['nobody asked and it’s too late', 'clause'],
    ['it’s too quiet at home', 'clause'],
    ['the church roof no longer leaks', 'clause'],
    ['my hands like it', 'clause'],
    ['my father and grandfather were carpenters, and I broke the line', 'clause'],
    ['I can’t sit in an office another 20 years', 'clause'],
    ['tree guys came to the school and let me hold the rope', 'clause'],
    ['a boss asked me what I was before', 'clause'],
    ['gave every child a book and told them why', 'part'],
  ] as const)('is small where an editor would print it: %s', (text, shape) => {
    expect(doubtOf(text, shape, false)).toBeLessThan(DOUBTFUL);
  });

  it('minds no name without an article', () => {
    expect(doubtOf('Polish B2 exam', 'name', false)).toBeLessThan(DOUBTFUL);
  });

  it('knows another language, and a loan in English from it', () => {
    const abroad = ['entregador de moto', 'sei toda rua do Recife', 'mais de 1.500 bolos'];
    expect(isMostlyAbroad(abroad)).toBe(true);
    expect(isMostlyAbroad(['chef de cuisine', 'cooking for the old people'])).toBe(false);
    expect(doubtOf('entregador de moto', 'part', true)).toBe(FOREIGN);
    expect(doubtOf('families who come in on Sundays', 'part', true)).toBeLessThan(DOUBTFUL);
    expect(doubtOf('chef de cuisine', 'part', false)).toBeLessThan(DOUBTFUL);
  });
});

describe('what is doubtful', () => {
  const rich: Partial<Slots> = {
    roles: [role('a ward clerk', null)],
    years: years(12),
    target,
    proofs: [did('wired it and light come on')],
    gifts: [chip('keeping order', true), gift({ gerund: 'calming a room down' })],
    best: best('when', 'the ward is full and somebody has to know where everybody is'),
    serving: serving('teach', 'young parents who come in with their first child'),
    learning: [learning('a nursing degree', 'set-on-it')],
  };

  it('is left out where enough else stands', () => {
    expect(textOf(slotsWith('shift', rich))).not.toContain('light come on');
    const clean = { ...rich, proofs: [did('rewrote the rota in one night')] };
    expect(textOf(slotsWith('shift', clean))).toContain('rewrote the rota in one night');
  });

  it('is told in the half that stands', () => {
    const halved = { ...rich, proofs: [did('wired two rooms by myself and light come on')] };
    const text = textOf(slotsWith('shift', halved));
    expect(text).toContain('wired two rooms by myself.');
    expect(text).not.toContain('light come on');
  });

  it('stays where hardly anything else would be said, unless it is of another language', () => {
    const poor = { proofs: rich.proofs ?? [] };
    expect(textOf(slotsWith('shift', poor))).toContain('light come on');
    // A short answer without a slip is sooner said than a long one with it.
    expect(
      textOf(slotsWith('shift', { ...poor, roles: [role('a ward clerk', null)], target })),
    ).not.toContain('light come on');
    const typed = [gift({ noun: 'bolo de casamento' }), gift({ noun: 'paciência com cliente' })];
    const abroad = textOf(
      slotsWith('shift', { ...poor, gifts: typed.map((one) => ({ ...one, quote: one.forms.noun ?? '' })) }),
    );
    expect(abroad).not.toContain('bolo');
  });
});

describe('the years between two works', () => {
  it('are those in which one’s own were looked after', () => {
    expect(careIn('lookin after my mum, 6 yrs')).toEqual({ care: 'looked after my mum', years: 'six years' });
    expect(careIn('took care of my wife, ALS')).toEqual({ care: 'took care of my wife', years: '' });
    expect(careIn('raising my two kids')).toEqual({ care: 'raised my two kids', years: '' });
    expect(careIn('taking care of mother in law 6 years')).toEqual({
      care: 'took care of my mother-in-law',
      years: 'six years',
    });
    expect(careIn('caring for dad, full time')).toEqual({ care: 'cared for my dad', years: '' });
    expect(careIn('looked after the shop of my uncle').care).toBe('');
    expect(careIn('took care of my uncle’s shop').care).toBe('');
    expect(careIn('carer for the council').care).toBe('');
  });

  it('are told behind the work, and what was done at home is not', () => {
    const mum = {
      kind: 'doing',
      doing: {
        ...phrase({ gerund: 'looking after my mum' }),
        ...origin('looking after my mum, 6 yrs', { option: null }),
      },
    } as const;
    const slots = slotsWith('back', { target, roles: [role('a ward clerk', null)] });
    const text = textOf({ ...slots, work: [...slots.work, mum] });
    expect(text).toContain('ward clerk, and then I looked after my mum for six years.');
    expect(isOfHome('my mum got to stay in her own house to the end')).toBe(true);
    expect(isOfHome('Linda got to die in her own bed')).toBe(true);
    expect(isOfHome('had a drink since March')).toBe(true);
    expect(isOfHome('old people stay in the town they know')).toBe(false);
  });
});

describe('one thread', () => {
  it('joins whom it is for to the work, and not to the next step', () => {
    const slots = {
      target,
      serving: serving('teach', 'young parents'),
      learning: [learning('a nursing degree', 'set-on-it')],
    };
    for (const arc of ['shift', 'grow'] as const) {
      expect(textOf(slotsWith(arc, slots))).toMatch(/a school nurse and teach young parents\./);
      expect(textOf(slotsWith(arc, slots))).toContain('a nursing degree. ');
    }
  });

  it('tells what the wish grew from before what is wanted', () => {
    const since = (clause: string): Slots['reason'] => ({ stem: 'since', clause: phrase({ clause }) });
    const slots = { target, roles: [role('a guard', null)], proofs: [did('gave first aid to an old man')] };
    expect(
      textOf(slotsWith('shift', { ...slots, reason: since('a shop gave my dog back shaking') })),
    ).toMatch(
      /a shop gave my dog back shaking(?:\. E|, and e)ver since, I’ve wanted to become a school nurse\./,
    );
    expect(textOf(slotsWith('shift', { ...slots, reason: since('that man fell and I knelt down') }))).toMatch(
      /That man fell and I knelt down\. Ever since, I’ve wanted to become a school nurse\./,
    );
  });

  it('is joined by what was made, where it is of the work', () => {
    const wall: Proof = {
      stem: 'thing',
      isSaidAloud: true,
      what: phrase({ noun: 'the wall round our church' }),
    };
    expect(
      textOf(slotsWith('pass', { roles: [role('a mason', null)], years: years(40), proofs: [wall] })),
    ).toMatch(/a mason(?: for 40 years)?, and I’m proud of the wall round our church\./);
    expect(
      textOf(slotsWith('shift', { roles: [role('a baker', null)], years: years(4), proofs: [wall], target })),
    ).not.toMatch(/four years, and I’m proud/);
  });

  it('names whom it is for once, and one of one’s own by its number', () => {
    const dogs = chip('looking after animals', true);
    const given = {
      target,
      serving: serving('look-after', 'animals'),
      gifts: [{ ...dogs, option: 'living-things' }],
    };
    expect(textOf(slotsWith('grow', given)).match(/look(?:ing)? after animals/gu)).toHaveLength(1);
    const own = { ...none, own: { ...origin('1 truck'), thing: 'one truck' } };
    expect(textOf(slotsWith('own', { target: own }))).toContain('have one truck of my own');
  });

  it('joins two works in mind to whom they are for', () => {
    const two = {
      ...none,
      role: role('a school nurse', null),
      other: { role: role('a midwife', null), field: null },
    };
    expect(textOf(slotsWith('side', { target: two, serving: serving('teach', 'young parents') }))).toMatch(
      /a midwife, so I can teach young parents\./,
    );
  });

  it('says once what was never done in the years that stand before it', () => {
    const never: Proof = {
      stem: 'never',
      isSaidAloud: true,
      did: phrase({ past: 'had a day off in 31 years' }),
    };
    const text = textOf(
      slotsWith('side', { roles: [role('a baker', null)], years: years(31), proofs: [never] }),
    );
    expect(text).toContain('for 31 years, and I’ve never had a day off.');
  });
});
