import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Verbs } from '#src/domain/synthesis/writing-language.ts';

/** All that a sentence is filled from. */
export type Given = { slots: Slots; verbs: Verbs };
