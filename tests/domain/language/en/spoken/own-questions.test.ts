import { describe, expect, it } from 'vitest';
import { headsOf } from '#src/domain/language/en/spoken/ask-own.ts';
import { saidOf } from '#src/domain/language/en/spoken/said-of.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { none, noun, role, serving, slotsWith } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { partsOf } from './aloud.ts';

const askIn = (slots: Slots) =>
  partsOf(slots)
    .at(-1)
    ?.segments.map(({ text }) => text)
    .join('');
const target = { ...none, role: role('a tea buyer', null) };

describe('those whom the work serves', () => {
  it('are named without what is told of them, where they are a group of people', () => {
    expect(headsOf('small importers who are afraid of the forms')).toBe('small importers');
    expect(headsOf('graves nobody comes to anymore')).toBeNull();
    expect(headsOf('people who cannot hear the stage')).toBeNull();
    expect(headsOf('two or three youngsters from the valley')).toBeNull();
    expect(headsOf('women')).toBeNull();
  });

  it('are asked about by who teaches them, and not by who keeps them safe or makes their life easier', () => {
    const asked = (verb: string) => {
      const made = serving(verb, 'small importers');
      const who = { ...noun('small importers who are afraid of the forms'), isPlural: true, isPerson: true };
      return askIn(slotsWith('grow', { roles: [role('a clerk', null)], target, serving: { ...made, who } }));
    };
    expect(asked('teach')).toBe('What do small importers find hardest here?');
    expect(asked('make-life-easier')).not.toContain('importers');
    expect(asked('keep-safe')).not.toContain('importers');
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
  expect(saidOf(item as never)).toContain('small shops and tailors');
});

it('lets a work be said with what was typed behind it', () => {
  const text = 'paper machine tender, mill';
  const item = { ...noun(text), id: 'work/own-1', signal: 'work', quote: text, forms: {}, parts: [] };
  expect(saidOf(item as never)).toContain('a paper machine tender at a mill');
});
