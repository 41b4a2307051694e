import type { Editable, Synthesis } from '#src/domain/synthesis/types.ts';
import { hashOf } from '#src/domain/text/hash.ts';

/** A way to say the aspiration, or another direction, under a name that windows may tell each other: it says no word of it. */
export type Option = { name: string; text: readonly Editable[] };

/** What may be put before the client to weigh, by name. */
export function optionsOf({
  drafts,
  alternatives,
}: Pick<Synthesis, 'drafts' | 'alternatives'>): readonly Option[] {
  return [
    ...drafts.map(({ id, segments }) => ({ name: hashOf(id), text: segments })),
    ...alternatives.map(({ id, statement }) => ({ name: hashOf(id), text: statement })),
  ];
}
