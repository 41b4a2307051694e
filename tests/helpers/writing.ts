import { en } from '#src/domain/language/en/index.ts';
import type { LanguageSource } from '#src/state/language.ts';

/** English as a page has it once it is fetched. */
export const writing: LanguageSource = { load: async () => en, loaded: () => en };
