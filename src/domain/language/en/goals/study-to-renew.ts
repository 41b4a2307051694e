import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Learning, PaperHeld } from '#src/domain/synthesis/slots.ts';
import { isSameThing } from './papers.ts';
import { type Told, typedAs } from './told.ts';

/** "Renewing the sea safety course": the verb, and what it is done to. */
const RENEWS = /^(renewing|retaking|resitting|revalidating|redoing) (?:(?:my|the|an?) )?(\p{L}.*)$/iu;

/** "Retake the sailing course", read as the name of a thing. */
const NAMES_THE_ACT = /^(renew|retake|re-take|resit|re-sit|revalidate|redo) (?:(?:my|the|an?) )(\p{L}.*)$/iu;

const VERBS: Readonly<Record<string, string>> = {
  renewing: 'Renew ',
  retaking: 'Retake ',
  resitting: 'Resit ',
  revalidating: 'Revalidate ',
  redoing: 'Redo ',
  renew: 'Renew ',
  retake: 'Retake ',
  're-take': 'Retake ',
  resit: 'Resit ',
  're-sit': 'Resit ',
  revalidate: 'Revalidate ',
  redo: 'Redo ',
};

/** A thing to learn that was typed with what is to be done to it: the verb, and the thing by its own name. */
export function toRenew(learning: Learning): { learning: Learning; act: string | null } {
  const { forms } = learning.what;
  const [, verb, thing] =
    (forms.noun ? NAMES_THE_ACT.exec(forms.noun) : RENEWS.exec(forms.gerund ?? '')) ?? [];
  const act = VERBS[verb?.toLowerCase() ?? ''];
  if (!act || !thing) return { learning, act: null };
  return { learning: { ...learning, what: { ...learning.what, forms: { noun: `the ${thing}` } } }, act };
}

/** "The licence again", "renew it": asked of one that has run out, it is no new thing to learn. */
const AGAIN =
  /\b(?:again|renew\w*|refresh\w*|re-?new|back in force|expired|lapsed|ran out|run out|re-?do|one more time)\b|\bget (?:my |the )?(?:\p{L}+ ){1,4}back\b/iu;

/** The paper that has run out and is asked for again, by its own name; null where it is something else. */
export function lapsedAgain(
  { papers, typed: given }: Pick<Told, 'papers' | 'typed'>,
  { what }: Learning,
  typed: string,
): PaperHeld | null {
  if (!AGAIN.test(typed)) return null;
  const [first = ''] = letters(what.forms.noun ?? what.forms.gerund ?? what.quote);
  const isAny = isBareDeed(what.quote);
  return (
    papers.find(
      ({ name, state }) =>
        state === 'lapsed' &&
        (isAny || isSameThing(what.quote, name.quote, '') || letters(name.quote)[0] === first),
    ) ?? ticketAgain(given, typed)
  );
}

/** "Recertify", "get licensed": a deed by its verb alone, and nothing that is taught. */
export const isBareDeed = (said: string): boolean =>
  /^(?:to )?(?:re-?(?:certify|qualify|licen[cs]e|register|train|validate)|qualify|get (?:re-?)?(?:certified|qualified|licen[cs]ed|registered|trained))[.!]*$/iu.test(
    said,
  );

/** What it takes is found out first. */
export const FIND_OUT = 'Find out what it takes to ';

const ASKED_AGAIN = /^(.{4,50}?),? again[.!]*$/iu;

/** "Working at heights again", of a paper typed in the same words that was read as no name: the ticket for it. */
function ticketAgain(given: readonly Typed[], typed: string): PaperHeld | null {
  const name = ASKED_AGAIN.exec(typed.trim())?.[1]?.toLowerCase();
  const paper = typedAs({ typed: given }, 'paper').find(
    ({ state, words }) => state === 'lapsed' && name !== undefined && words.trim().toLowerCase() === name,
  );
  if (!paper || name === undefined) return null;
  const { signal: _, words: __, state: ___, read: ____, ...origin } = paper;
  return {
    name: { ...origin, quote: paper.words, forms: { noun: `${name} ticket` }, isPlural: false },
    state: 'lapsed',
    missing: null,
  };
}

/** The words of a name, however short: "ipaf" is all of it. */
const letters = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/^(?:the|my|an?) /u, '')
    .match(/[\p{L}\d]{3,}/gu) ?? [];
