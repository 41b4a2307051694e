import type { SpokenLanguage } from '#src/domain/interview/language.ts';
import { flags } from './flags.ts';
import { isOurs } from './our-words.ts';
import { writeReframe, writeStep } from './realise/spoken-own.ts';
import { printedForms } from './spoken/as-printed.ts';
import { saidOf } from './spoken/said-of.ts';

/** In a note on oneself there is nobody to work with. "US" is a country. */
const FIRST_PERSON = /\b(?:I|i|[Mm][Ee]|[Mm][Yy]|[Mm]ine|[Mm]yself|[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves)\b/;

/** The post itself, its terms, and what is asked at the place one works in: nothing to tell an employer as the next step. */
const NO_STEP =
  /^(?:have (?:a|an|paid|work|one|two|it)\b|agree on\b|agree with\b|apply\b|talk with\b|choose one kind\b|work out\b|find out the pay\b|ask three\b|compare\b|decide\b|send \p{L}+ applications\b|raise my savings\b|visit two\b|take (?:three|ten)\b|get a confirmed\b|renew .+ and have one\b|find five more\b|work one full\b|let .+ run the work\b|look at three places\b|win one larger\b|show .+ people who hire\b|write to five\b|(?:find|begin) a free\b|get .+ free of charge\b|settle before\b)/iu;

/** How English says an answer aloud. */
export const spoken: SpokenLanguage = {
  *saidOf(item) {
    for (const said of saidOf(item)) yield* printedForms(said);
  },
  step: writeStep,
  reframe: writeReframe,
  isOurs,
  quoted: (words) => `“${words}”`,
  isAboutOneself: (note) => FIRST_PERSON.test(note),
  isStep: (action) => !NO_STEP.test(action),
  flags,
};
