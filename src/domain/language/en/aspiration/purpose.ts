import { once } from '#src/domain/synthesis/once.ts';
import type { Phrase, Slots } from '#src/domain/synthesis/slots.ts';
import type { Verbs } from '#src/domain/synthesis/writing-language.ts';
import { onceByThing, onceByTwo } from '#src/domain/text/readings.ts';
import type { Given } from './given.ts';
import { formOf, fromAnswer, type Piece, textOf, theirs } from './piece.ts';
import { verbAround } from './when-here.ts';

/** Whom a sentence can hold: longer ones break it. */
const MOST_WORDS = 18;
const HOLE = '{who}';

/** The verb of the menu with whom or what it serves: "teach young cooks", "teaching young cooks". */
export function purposeOf({ slots, verbs }: Given, form: 'base' | 'gerund'): Piece | null {
  return slots.serving && doings(slots.serving, verbs)[form]();
}

type Serving = NonNullable<Slots['serving']>;

/** Every draft, and every sentence of it, asks for the same words. */
const doings = onceByTwo((serving: Serving, verbs: Verbs) => ({
  base: once(() => doing(serving, verbs, 'base')),
  gerund: once(() => doing(serving, verbs, 'gerund')),
}));

/** Whether the verb is one of teaching, so that what one knows can be what is taught. */
export function isTeaching({ slots, verbs }: Given): boolean {
  const verb = slots.serving && verbs[slots.serving.verb.id];
  return (
    /^(?:teach|train|coach|guide|mentor|pass on|show)\b/.test(verb?.base ?? '') &&
    slots.serving?.who?.isPerson !== false
  );
}

/** "young cooks"; null where it was not said, or is too long for a sentence. */
export function whoOf({ serving }: Pick<Slots, 'serving'>): Piece | null {
  return serving?.who ? namedFor(serving.who) : null;
}

const namedFor = onceByThing((who: Phrase): Piece | null => {
  const text = formOf(who, ['noun'], MOST_WORDS);
  return text === null ? null : [theirs(text, 'purpose', 'who', who)];
});

function doing(serving: Serving, verbs: Verbs, form: 'base' | 'gerund'): Piece | null {
  const text = verbs[serving.verb.id]?.[form];
  if (text === undefined) return null;
  const said = (part: string): Piece =>
    part === '' ? [] : [fromAnswer(part, 'purpose', 'verb', serving.verb)];
  if (!serving.who)
    return text.includes(HOLE) || /(?<!\bproud )\b(?:for|to|after|with|from|at|of|on)$/.test(text)
      ? null
      : said(text);
  const who = whoOf({ serving });
  if (!who) return null;
  // "Do work I am proud of, work that holds": a verb that says all takes only what tells of the work.
  if (!text.includes(HOLE) && !/\b(?:for|to|after|with|from|at)$/.test(text))
    return /^work (?:that|which|with) /.test(textOf(who)) ? [...said(`${text}, `), ...who] : said(text);
  const [before = '', after = ''] = text.includes(HOLE) ? text.split(HOLE) : [`${text} `, ''];
  const around = verbAround.of({ before, who, after }) ?? [before, ...who, after];
  return around.length === 0
    ? null
    : around.flatMap((part) => (typeof part === 'string' ? said(part) : [part]));
}
