import type { LiveLanguage } from '#src/domain/synthesis/language.ts';
import { drafts } from './drafts.ts';
import { matters } from './matters.ts';
import { tidy, trimEnd } from './read/clean.ts';
import { withoutStem } from './read/read-when-here.ts';
import { readWords } from './read-words.ts';
import { units } from './units.ts';

/** The half of English that the questions need: it is fetched before the rest, and imports nothing of it. */
export const liveEn: LiveLanguage = {
  code: 'en',
  reading: { readAnswer: withoutStem.read, readWords, units, tidy, trimEnd },
  matters,
  writing: drafts,
};
