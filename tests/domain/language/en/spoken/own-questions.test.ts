import { describe, expect, it } from 'vitest';
import { saidOf } from '#src/domain/language/en/spoken/said-of.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import {
  learning,
  none,
  noun,
  origin,
  phrase,
  role,
  serving,
  slotsWith,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { partsOf } from './aloud.ts';

const askIn = (slots: Slots) =>
  partsOf(slots)
    .at(-1)
    ?.segments.map(({ text }) => text)
    .join('');
const target = { ...none, role: role('a tea buyer', null) };

describe('a question back', () => {
  it('takes nothing for granted, and fits who asks', () => {
    const study = { kind: 'doing', doing: phrase({ base: 'study nursing' }), isHedged: false } as const;
    expect(askIn(slotsWith('start', { inMind: [study] }))).toMatch(/get in|apply|first year|begin/);
    const notYet = origin('Not yet', { option: 'not-yet' });
    expect(askIn(slotsWith('shift', { roles: [role('a clerk', null)], notYet }))).toMatch(/me|looking for/);
    expect(askIn(slotsWith('keep', { roles: [role('a clerk', null)], target }))).not.toMatch(
      /tea buyer|post/,
    );
  });

  it('asks of something of one’s own by a plain name alone', () => {
    const own = (thing: string) => ({ ...none, own: { ...origin(thing), thing } });
    expect(askIn(slotsWith('own', { target: own('tea house') }))).toMatch(/a tea house\?$/);
    expect(askIn(slotsWith('own', { target: own('2 tables and a tub') }))).not.toContain('tub');
    expect(askIn(slotsWith('own', { target: own('catering, halal') }))).not.toContain('halal');
  });
});

describe('a question back that names the work', () => {
  const wants = (arc: 'start' | 'shift' | 'side' | 'back' | 'elsewhere' | 'grow' | 'steady', a: string) =>
    slotsWith(arc, { target: { ...none, role: role(a, null) } });

  it('names none that was heard at length, is anybody’s, or is many', () => {
    for (const a of ['a restorer of string instruments', 'an assistant', 'a library staff'])
      expect(askIn(wants('shift', a))).not.toMatch(/restorer|assistant|staff/);
    expect(askIn(wants('shift', 'an education assistant'))).toContain('education assistant');
  });

  it('asks for an apprentice who would be one', () => {
    const path = (name: string, stance: 'set-on-it' | 'later') => ({
      ...wants('start', 'a farrier'),
      learning: [learning(name, stance)],
    });
    expect(askIn(path('farrier apprenticeship', 'set-on-it'))).toMatch(/apprentice/);
    expect(askIn(path('farrier apprenticeship', 'later'))).toContain('farrier');
    expect(askIn(path('driving test', 'set-on-it'))).not.toMatch(/apprentice/);
  });

  it('asks of one’s own what others look for in it, and of no boat', () => {
    const ask = (thing: string) =>
      askIn(slotsWith('own', { target: { ...none, own: { ...origin(thing), thing } } }));
    expect(ask('cold room')).toBe('What would you look for first in a cold room?');
    expect(ask('small unit for sports gloves')).toBe('Who should I talk to before I start a small unit?');
    expect(ask('small bakery')).toBe('What is hardest about running a small bakery?');
    expect(ask('fishing boat')).not.toContain('boat');
    expect(ask('piano tuning')).not.toContain('tuning');
    expect(ask('bike repair and battery swap')).not.toContain('repair');
  });
});

it('asks of a newcomer to a work without the place of it', () => {
  for (const [a, name] of [
    ['a weather observer at an airport', 'weather observer'],
    ['a nurse in a school', 'nurse'],
    ['a guard on a train', 'guard'],
  ] as const) {
    const ask = askIn(slotsWith('start', { target: { ...target, role: role(a, null) } }));
    expect(ask).toContain(name);
    expect(ask).not.toMatch(/(?:airport|school|train) who is new/);
  }
});

it('lets those be said who were named before what is told of them', () => {
  const text = 'small shops and tailors wey no fit buy fuel again';
  const item = {
    ...noun(text),
    id: 'serve/who',
    signal: 'serve',
    quote: text,
    forms: {},
    parts: [{ text, forms: {}, isPlural: null }],
  };
  expect([...saidOf(item as never)]).toContain('small shops and tailors');
});

it('lets a work be said with what was typed behind it', () => {
  const text = 'paper machine tender, mill';
  const item = { ...noun(text), id: 'work/own-1', signal: 'work', quote: text, forms: {}, parts: [] };
  expect([...saidOf(item as never)]).toContain('a paper machine tender at a mill');
});

describe('those whom somebody serves', () => {
  const ask = (arc: 'pass' | 'side' | 'own', who: string) =>
    askIn(slotsWith(arc, { roles: [role('a welder', null)], serving: serving('teach', who) }));

  it('are asked after, where they are many and learn', () => {
    expect(ask('pass', 'apprentices')).toContain('apprentices');
    expect(ask('side', 'new dispatchers')).toContain('new dispatchers');
  });

  it('are not, where they are somebody’s own or told of at length', () => {
    expect(ask('pass', 'my nephews')).not.toContain('nephews');
    expect(ask('pass', 'kids coming out of high school around here')).not.toContain('kids');
    expect(ask('own', 'apprentices')).not.toContain('apprentices');
  });
});
