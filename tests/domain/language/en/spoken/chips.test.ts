import { describe, expect, it } from 'vitest';
import { saidOf } from '#src/domain/language/en/spoken/said-of.ts';
import type { Gift, Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  gift,
  none,
  noun,
  role,
  slotsWith,
  VERBS,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

const CHIPS = {
  'living-things': 'looking after animals or plants',
  deliver: 'delivering things',
  art: 'making music or art',
  design: 'designing how things look or work',
  make: 'making things',
  notice: 'noticing what is not right',
  explain: 'explaining things so they make sense',
  calm: 'calming people down',
  safe: 'keeping people safe',
} as const;

const chosen = (option: keyof typeof CHIPS, isStarred = true): Gift =>
  gift({ gerund: CHIPS[option] }, { option, quote: option, isStarred });
const of = (a: string, gifts: readonly Gift[], more: Partial<Slots> = {}) =>
  textOf(slotsWith('grow', { target: { ...none, role: role(a, null) }, gifts, ...more }), 60, VERBS);

describe('a chip that names two things', () => {
  it('is said by the one that the other answers speak of', () => {
    expect(of('a farm vet', [chosen('living-things')])).toContain('I like looking after animals.');
    expect(of('a gardener', [chosen('living-things')])).toContain('I like looking after plants.');
    expect(of('a tram driver', [chosen('deliver')])).toContain('I like driving.');
    expect(of('a courier', [chosen('deliver')])).toContain('I like getting things where they need to be.');
    expect(of('a choir leader', [chosen('art')])).toContain('I like making music.');
    expect(of('a documentary editor', [chosen('art')])).toContain('I like telling stories.');
    expect(of('a roofer', [chosen('make')])).toContain('I like building things.');
    expect(of('a tailor', [chosen('make')])).toContain('I like making things.');
  });

  it('is left out where none of them does and something else is told', () => {
    const clerk = of('a clerk', [chosen('living-things'), chosen('explain')]);
    expect(clerk).toContain('I like explaining things.');
    expect(clerk).not.toMatch(/animals|plants/u);
    const stagehand = of('a stagehand', [chosen('deliver'), gift({ noun: 'heavy curtains' })]);
    expect(stagehand).toContain('I’m good with heavy curtains.');
    expect(stagehand).not.toContain('deliver');
  });

  it('stands whole where there is nothing else to tell', () => {
    expect(of('a clerk', [chosen('living-things')])).toContain('looking after animals or plants');
  });
});

describe('several chips', () => {
  it('say little of anybody: one of them is told beside a good day, two without one', () => {
    const good = { best: best('when', 'the kiln is hot') };
    expect(of('a potter', [chosen('make'), chosen('design')], good)).toMatch(
      /I like making things, and I’m at my best/u,
    );
    expect(of('a clerk', [chosen('notice'), chosen('explain')], good)).not.toContain('explaining');
    expect(of('a clerk', [chosen('calm', false), chosen('safe', false)])).toContain(
      'I can calm people down, and I keep people safe.',
    );
  });

  it('are not told beside own words', () => {
    const text = of('a potter', [gift({ gerund: 'throwing tall jars' }), chosen('make'), chosen('explain')]);
    expect(text).toContain('I’m good at throwing tall jars. W');
    expect(text).not.toMatch(/I (?:also )?like/u);
  });

  it('say nothing that own words have said', () => {
    const text = of('a forklift driver', [gift({ noun: 'driving in narrow aisles' }), chosen('deliver')]);
    expect(text).not.toContain('I like driving');
  });
});

describe('a gift of people, or of what people call one for', () => {
  it('is no matter that others come for', () => {
    expect(of('a teacher', [gift({ noun: 'a child who does not speak' })])).toContain(
      'I’m good with a child who does not speak.',
    );
    expect(of('a teacher', [gift({ noun: 'children’s shoes' })])).toContain(
      'I’m good with children’s shoes.',
    );
  });

  it('says who calls', () => {
    const births = 'difficult births, which the farmers call me for';
    expect(of('a vet', [{ ...gift({ noun: births }), quote: births }])).toContain(
      'The farmers call me for difficult births.',
    );
    const papers = 'pension papers, for which all the widows come only to me';
    expect(of('a clerk', [{ ...gift({ noun: papers }), quote: papers }])).toContain(
      'All the widows come only to me for pension papers.',
    );
    const cases = 'hard cases, which nobody likes';
    expect(of('a clerk', [{ ...gift({ noun: cases }), quote: cases }])).toContain(
      'I’m good with hard cases.',
    );
  });

  it('is done where it is a doing', () => {
    expect(of('a mason', [gift({ noun: 'technical drawing' })])).toContain('I’m good at technical drawing.');
    expect(of('a planner', [gift({ noun: 'wedding' })])).not.toContain('good at wedding');
  });

  it('may be done without a moan', () => {
    const lifting = gift({ base: 'lift slabs without moaning', gerund: 'lifting slabs without moaning' });
    expect(of('a mason', [{ ...lifting, quote: 'lifting slabs without moaning' }])).toContain(
      'I can lift slabs without moaning.',
    );
  });
});

describe('a proof', () => {
  const proved = (proofs: Slots['proofs'], more: Partial<Slots> = {}) =>
    textOf(slotsWith('grow', { roles: [role('a packer', null)], proofs, ...more }));

  it('keeps what came of it', () => {
    const did = { ...gift({ past: 'built a wall' }), quote: 'built a wall, and it has not fallen down' };
    expect(proved([{ stem: 'did', isSaidAloud: true, did }])).toContain(
      'I built a wall, and it has not fallen down.',
    );
    const blamed = { ...did, quote: 'built a wall, and they never paid me' };
    expect(proved([{ stem: 'did', isSaidAloud: true, did: blamed }])).toContain('and I built a wall.');
  });

  it('of a first names who it is', () => {
    const to = gift({ base: 'be a woman repairing phones' });
    expect(proved([{ stem: 'first-in', isSaidAloud: true, group: noun('market'), to }])).toContain(
      'I’m the first woman in my market to repair phones.',
    );
    const clerk = gift({ base: 'be a clerk' });
    expect(proved([{ stem: 'first-in', isSaidAloud: true, group: noun('family'), to: clerk }])).toContain(
      'I’m the first in my family to be a clerk.',
    );
  });

  it('of a number says last in what time it was', () => {
    const what = noun('one boy’s words, in half a year');
    expect(proved([{ stem: 'number', isSaidAloud: true, what, from: noun('4'), to: noun('200') }])).toContain(
      'ne boy’s words went from 4 to 200 in half a year.',
    );
  });

  it('of years without a harm stands behind the years', () => {
    const years = { count: 36, origin: { ...noun('36'), source: 'test/years' } };
    const without = (count: number) =>
      proved([{ stem: 'behind-me', isSaidAloud: true, what: noun(`${count} years without an accident`) }], {
        years,
      });
    expect(without(36)).toContain('for 36 years, without an accident.');
    expect(without(20)).toContain('and I have 20 years behind me without an accident.');
  });

  it('that went on for years belongs to them', () => {
    const did = gift({ past: 'kept the lights on' });
    const years = { count: 4, origin: { ...noun('4'), source: 'test/years' } };
    expect(proved([{ stem: 'did', isSaidAloud: true, did }], { years })).toContain(
      'for four years, and I kept the lights on.',
    );
  });
});

describe('two gifts of one thing', () => {
  const own = (quote: string, forms: Gift['forms']): Gift => ({ ...gift(forms), quote });

  it('are told once, and what others bring is theirs', () => {
    const cars = [own('cars', { noun: 'cars' }), own('everybody’s cars', { noun: 'everybody’s cars' })];
    expect(of('a bus mechanic', cars)).not.toMatch(/cars.*cars/u);
    expect(of('a bus mechanic', cars.slice(1))).toContain('People come to me with their cars.');
    expect(of('a bus mechanic', [own('nobody’s cars', { noun: 'nobody’s cars' })])).not.toContain(
      'their cars',
    );
  });

  it('are no names where a verb lost its form', () => {
    expect(of('a clerk', [own('make Excel sheets', { noun: 'make Excel sheets' })])).not.toContain(
      'make Excel',
    );
    expect(of('a clerk', [own('Excel sheets', { noun: 'Excel sheets' })])).toContain('Excel sheets');
  });
});

it('lets each of several gifts in one answer be said by its own words', () => {
  const parts = ['cars', 'everybody’s cars'].map((text) => ({ text, forms: { noun: text }, isPlural: true }));
  const item = {
    ...noun('cars, everybody’s cars'),
    id: 'strengths/own-1',
    signal: 'strength',
    quote: 'cars, everybody’s cars',
    forms: {},
    parts,
  };
  expect([...saidOf(item as never)]).toContain('their cars');
});
