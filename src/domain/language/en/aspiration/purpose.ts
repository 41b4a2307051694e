import { once } from '#src/domain/synthesis/once.ts';
import type { Phrase, Slots } from '#src/domain/synthesis/slots.ts';
import type { Verbs } from '#src/domain/synthesis/writing-language.ts';
import { onceByThing, onceByTwo } from '#src/domain/text/readings.ts';
import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { formOf, fromAnswer, type Piece, textOf, theirs } from './piece.ts';

/** Whom a sentence can hold: longer ones break it. */
const MOST_WORDS = 18;
const HOLE = '{who}';
/** From here on they are named without what is told of them, where a name of some words is left. */
const WORDS_FAR_TOO_HEAVY = 12;
const WORDS_OF_A_NAME = 3;

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
  const around = aroundThem(before, who, after);
  return around?.flatMap((part) => (typeof part === 'string' ? said(part) : [part])) ?? null;
}

/** What of those named is said behind the end of the verb. */
const WHEN_OR_WHERE =
  /^(?!.*\b(?:who|that)\b)([\p{L}’ -]+?)( (?:on (?:the |a |my )?(?:last |school |night )?(?:bus|train|tram|road|street)\b|(?:on|at) (?!board\b|the |my |our |a )|after |during |from |through )[\p{L}’ -]+)$/u;
const BEHIND: Readonly<Record<string, RegExp>> = {
  safe: WHEN_OR_WHERE,
  'home safe': WHEN_OR_WHERE,
  'where they need to be':
    /^(?!.*\b(?:who|that)\b)([\p{L}’ -]+?)(?=( to .+|,? (?:on time|fast|quickly|safely)$))/u,
};
const NOWHERE = /^$/u;

/** Whom it serves between the two halves of a verb, in an order that is read once; null where there is none. */
function aroundThem(before: string, who: Piece, after: string): readonly (string | Piece[number])[] | null {
  const [one] = who;
  const whom = textOf(who);
  // "Keep staff safe from angry visitors", "get runners home safe on race day", "get patients to dialysis on time".
  const [, those = '', then = ''] = (BEHIND[after.trim()] ?? NOWHERE).exec(whom) ?? [];
  if (one && those !== '')
    return [
      before,
      { ...one, text: those },
      after.startsWith(' where') && then.startsWith(' to') ? '' : after,
      { ...one, text: then },
    ];
  const [named = whom, told = ''] = whom.split(/(?<=\p{L}) (?=(?:who|whom|that|which|whose)\b)/u);
  if (!one || told === '') return [before, ...who, after];
  // "Get people who are flying home safe" sends them home by air.
  if (after === ' home safe') return [before, ...who, ' safely home'];
  const most = wordsIn(whom);
  if (/ together$/.test(after)) return [`${before}together `, ...who];
  // "The old people out on the stations who have no way in where they need to be": they alone are named.
  if (after.startsWith(' where ') && most >= WORDS_FAR_TOO_HEAVY)
    return wordsIn(named) >= WORDS_OF_A_NAME ? [before, { ...one, text: named }, after] : null;
  // "Keep the children who walk to school safe, because bears come": what is said of all stands behind.
  const [, first = whom, rest = ''] = /^([^,]+)(, .+)$/u.exec(whom) ?? [];
  return rest === ''
    ? [before, ...who, after]
    : [before, { ...one, text: first }, after, { ...one, text: rest }];
}
