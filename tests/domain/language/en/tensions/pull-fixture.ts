import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { findTensions } from '#src/domain/language/en/tensions/find-tensions.ts';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import type { Quoted, Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Arc, Figure, Learning, PaperHeld, Slots } from '#src/domain/synthesis/slots.ts';
import { noun, origin, slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';

/** Part of what somebody answered: what the slots hold of it, and the words as typed. */
export type Side = { slots?: Partial<Slots>; typed?: readonly Typed[] };

/** Words of somebody's own. */
export function own(signal: Quoted, words: string, state: string | null = null): Typed {
  return { ...origin(words), signal, words, state };
}

/** A chip, with what was typed beside it. */
export function chosen(signal: Quoted, option: string, beside = ''): Typed {
  return { ...origin(`${signal}-${option}`, { option }), signal, words: beside, state: null };
}

export function figureOf(amount: number, text: string, source = text): Figure {
  return { ...origin(source), text, amount, currency: 'GBP', period: 'month' };
}

/** Something to learn: in the slots and as typed. */
export function learns(what: string, stance: Learning['stance'] = 'set-on-it'): Side {
  return { slots: { learning: [{ what: noun(what), stance }] }, typed: [own('learning', what, stance)] };
}

export function holds(name: string, state: PaperHeld['state'], missing: string | null = null): Side {
  return {
    slots: {
      papers: [
        { name: noun(name), state, missing: missing === null ? null : { ...noun(missing), ...origin(name) } },
      ],
    },
    typed: [own('paper', name, state)],
  };
}

function joined(sides: readonly Side[], arc: Arc) {
  const lists: Partial<Record<string, unknown[]>> = {};
  for (const { slots = {} } of sides)
    for (const [key, value] of Object.entries(slots))
      if (Array.isArray(value)) lists[key] = [...(lists[key] ?? []), ...value];
  const merged = Object.assign({}, ...sides.map(({ slots }) => slots ?? {}), lists) as Partial<Slots>;
  return { slots: slotsWith(arc, merged), typed: sides.flatMap(({ typed }) => typed ?? []) };
}

/** One person with both sides, the card that they see, and each side on its own. */
export type Case = {
  id: string;
  arc?: Arc;
  sides: readonly Side[];
  text: string;
  question: string;
};

export function checkPulls(cases: readonly Case[]): void {
  describe.each(cases)('the pull $id', ({ id, arc = 'grow', sides, text, question }) => {
    const row = PULLS.find((one) => one.id === id);
    const find = (given: readonly Side[]) => row?.find({ ...joined(given, arc), verbs: VERBS }) ?? null;

    it('says both sides in the words of the answers, and asks about just these two', () => {
      const { slots, typed } = joined(sides, arc);
      const pull = row?.find({ slots, typed, verbs: VERBS });
      expect(pull?.sides.map(textIn).join(' ')).toBe(text);
      expect(textIn(pull?.question ?? [])).toBe(question);
      for (const side of pull?.sides ?? []) expect(side.some(({ sources }) => sources.length > 0)).toBe(true);
      expect(findTensions(slots, VERBS, typed).length).toBeGreaterThan(0);
    });

    it('offers three ways that differ', () => {
      const { choices = [] } = find(sides) ?? {};
      expect(new Set(choices).size).toBe(3);
      for (const choice of choices) expect(choice).toMatch(/^\p{L}.*[^.]$/u);
    });

    it('is not there where any side was not said', () => {
      for (const missing of sides.keys())
        expect(find(sides.filter((_, at) => at !== missing)), String(missing)).toBeNull();
    });
  });
}
