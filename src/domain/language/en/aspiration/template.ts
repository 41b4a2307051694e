import { wordsIn } from './grammar.ts';
import { rootsOf } from './roots.ts';
import { isSlot, type SlotName } from './slot-table.ts';

/** Words of ours, or a place for an answer. */
export type Token =
  | { kind: 'text'; text: string; roots: ReadonlySet<string>; words: number }
  | { kind: 'slot'; slot: SlotName };

/** A run of tokens; an optional one stands only where all its slots are filled and there is room for it. */
export type Run = { isOptional: boolean; tokens: readonly Token[]; rule: string };

/**
 * Reads a row of a table: `to work in {into}[ and {do}]`. Square brackets hold what may be left out, braces a slot.
 * Throws where a slot has no such name: a slip in a table shows at once.
 */
export function readTemplate(template: string, rule: string): readonly Run[] {
  return template
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const isOptional = part.startsWith('[');
      return { isOptional, tokens: readTokens(isOptional ? part.slice(1, -1) : part), rule };
    });
}

function readTokens(text: string): readonly Token[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part): Token => {
      if (!part.startsWith('{'))
        return { kind: 'text', text: part, roots: rootsOf(part), words: wordsIn(part) };
      const slot = part.slice(1, -1);
      if (!isSlot(slot)) throw new Error(`No slot is called ${slot}`);
      return { kind: 'slot', slot };
    });
}
