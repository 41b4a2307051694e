import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { VerbForms } from '#src/domain/synthesis/writing-language.ts';
import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { formOf, fromAnswer, type Piece, textOf, theirs } from './piece.ts';

/** Whom a sentence can hold: longer ones break it. */
const MOST_WORDS = 18;
const HOLE = '{who}';
/** From here on the end of the verb comes before them. */
const WORDS_TOO_HEAVY = 8;

/** The verb of the menu with whom or what it serves: "teach young cooks", "teaching young cooks". */
export function purposeOf({ slots, verbs }: Given, form: 'base' | 'gerund'): Piece | null {
  return doing(slots, verbs, (verb) => verb[form]);
}

/** Whether the verb is one of teaching, so that what one knows can be what is taught. */
export function isTeaching({ slots, verbs }: Given): boolean {
  const verb = slots.serving && verbs[slots.serving.verb.id];
  return (
    /^(?:teach|train|coach|guide|mentor|pass on|show)\b/.test(verb?.base ?? '') &&
    slots.serving?.who?.isPerson !== false
  );
}

/** "young cooks"; null where it was not said, or is too long for a sentence. */
export function whoOf({ serving }: Slots): Piece | null {
  const text = formOf(serving?.who, ['noun'], MOST_WORDS);
  return serving?.who && text !== null ? [theirs(text, 'purpose', 'who', serving.who)] : null;
}

function doing(
  slots: Slots,
  verbs: Readonly<Record<string, VerbForms>>,
  form: (verb: VerbForms) => string,
): Piece | null {
  const { serving } = slots;
  const verb = serving && verbs[serving.verb.id];
  if (!serving || !verb) return null;
  const text = form(verb);
  const said = (part: string): Piece =>
    part === '' ? [] : [fromAnswer(part, 'purpose', 'verb', serving.verb)];
  if (!serving.who)
    return text.includes(HOLE) || /(?<!\bproud )\b(?:for|to|after|with|from|at|of|on)$/.test(text)
      ? null
      : said(text);
  const who = whoOf(slots);
  if (!who) return null;
  const [before = '', after = ''] = text.includes(HOLE) ? text.split(HOLE) : [`${text} `, ''];
  // "keep the people who drive home alone safe" is read twice; "keep safe the people who drive home alone" once.
  const whom = textOf(who);
  const isHeavy =
    /\b(?:who|whom|that|which)\b/.test(whom) &&
    (/^ (?:home )?\S+$/.test(after) && wordsIn(whom) >= WORDS_TOO_HEAVY
      ? true
      : /^ \S+$/.test(after) && /^(?:the|those|my|our|all) /.test(whom));
  if (isHeavy) return [...said(`${before}${after.trim()} `), ...who];
  return [...said(before), ...who, ...said(after)];
}
