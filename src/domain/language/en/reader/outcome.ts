import type { Formed } from './forms.ts';
import type { Kind } from './kinds.ts';
import type { Part } from './part.ts';
import type { Stem } from './stems.ts';

/** What a piece is, and the forms in which it is right. */
export type Outcome = {
  kind: Kind;
  note: string;
  forms?: Part['forms'];
  isPlural?: boolean | null;
  offer?: string | null;
  stem?: Stem;
  /** The words that were read, where what is told beside them stands apart. */
  text?: string;
};

/** An item where a form is right, null where none is. */
export function item({ forms, isPlural }: Formed, stem?: Stem): Outcome | null {
  if (Object.keys(forms).length === 0) return null;
  return { kind: 'item', note: 'read', forms, isPlural, ...(stem && { stem }) };
}

/** What cannot stand in a sentence, and what may be offered instead. */
export const unread = (note: string, offer: string | null = null): Outcome => ({
  kind: 'unread',
  note,
  offer,
});
