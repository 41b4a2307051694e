import type { Learning } from '#src/domain/synthesis/slots.ts';

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
