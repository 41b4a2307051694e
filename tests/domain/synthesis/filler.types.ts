import type { Filler } from '#src/domain/synthesis/realise/en/filler.ts';

/** Checked by the compiler alone: a filler of the wrong form does not fit a slot. */
function helpFrame(who: Filler<'noun'>, change: Filler<'base'>): readonly unknown[] {
  return [who, change];
}

export function proveThatWrongFormsDoNotCompile(
  noun: Filler<'noun'>,
  base: Filler<'base'>,
  gerund: Filler<'gerund'>,
  quote: Filler<'quote'>,
): void {
  helpFrame(noun, base);
  // @ts-expect-error a gerund ("leading teams") cannot stand where a noun is asked for
  helpFrame(gerund, base);
  // @ts-expect-error a quotation cannot stand where a verb is asked for
  helpFrame(noun, quote);
  // @ts-expect-error the two slots cannot be swapped
  helpFrame(base, noun);
}
