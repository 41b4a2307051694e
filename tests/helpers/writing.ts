import { en } from '#src/domain/language/en/index.ts';
import { liveEn } from '#src/domain/language/en/live.ts';
import type { LanguageSource } from '#src/state/language.ts';

/** English as a page has it once it is fetched. */
export const writing: LanguageSource = {
  live: { load: async () => liveEn, loaded: () => liveEn },
  whole: { load: async () => en, loaded: () => en },
};
