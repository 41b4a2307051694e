import { onceByThing, onceByTwo } from '#src/domain/text/readings.ts';
import { phraseOf, phrasesOf, plainOf } from './slot-items.ts';
import { type Learning, PAPER_STATES, type PaperHeld, STANCES } from './slots.ts';
import type { ToldItem } from './told.ts';
import type { SlotRules } from './writing-language.ts';

/** A paper and how it stands. */
export const paperOf: (item: ToldItem) => readonly PaperHeld[] = onceByThing(readPaper);

function readPaper(item: ToldItem): readonly PaperHeld[] {
  const name = phraseOf(item, 'noun');
  const state = PAPER_STATES.find((known) => known === item.state) ?? 'in-force';
  return name ? [{ name, state, missing: plainOf(item, item.detail) }] : [];
}

/** Something one can finish, and how willingly. */
export const learningOf: (item: ToldItem, rules: SlotRules) => readonly Learning[] = onceByTwo(readLearning);

function readLearning(item: ToldItem, { oneThing, isToFinish, isDoubted }: SlotRules): readonly Learning[] {
  if (item.option === 'no-school') return [];
  const stated = STANCES.find((known) => known === item.state);
  const isOpen = isDoubted(item.quote);
  return (
    phrasesOf(item, 'noun', 'gerund')
      // "Carpentry? Electrician?": which of both, they do not know yet.
      .slice(0, isOpen && /\? *\p{L}/u.test(item.quote) ? 2 : 1)
      .flatMap((what) => {
        const forms = Object.fromEntries(
          Object.entries(what.forms).map(([form, text]) => [form, oneThing(text)]),
        );
        return Object.values(forms).some((text) => text === '')
          ? []
          : [
              {
                what: { ...what, forms },
                stance: stated ?? 'later',
                ...(isToFinish(item.quote) ? { isToFinish: true } : {}),
                ...(isOpen ? { isDoubted: true } : {}),
              } as const,
            ];
      })
  );
}
