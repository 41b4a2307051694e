import type { SpokenLanguage } from '#src/domain/interview/language.ts';
import { flags } from './flags.ts';
import { isOurs } from './our-words.ts';
import { writeReframe, writeStep } from './realise/spoken-own.ts';
import { saidOf } from './spoken/said-of.ts';

/** In a note on oneself there is nobody to work with. "US" is a country. */
const FIRST_PERSON = /\b(?:I|i|[Mm][Ee]|[Mm][Yy]|[Mm]ine|[Mm]yself|[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves)\b/;

/** How English says an answer aloud. */
export const spoken: SpokenLanguage = {
  saidOf,
  step: writeStep,
  reframe: writeReframe,
  isOurs,
  quoted: (words) => `“${words}”`,
  isAboutOneself: (note) => FIRST_PERSON.test(note),
  flags,
};
