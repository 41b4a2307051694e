import * as first from '#src/i18n/en/first.ts';
import { pseudoLanguagesOf } from '#src/i18n/pseudo/pseudo-languages.ts';
import type { PageLanguage } from '#src/i18n/words.ts';

const en: PageLanguage = {
  code: 'en',
  locale: 'en-GB',
  direction: 'ltr',
  files: {
    // In the script itself: nearly everybody's first page says them, and a second request would hold it up.
    first: async () => first,
    about: () => import('#src/i18n/en/about.ts'),
    archive: () => import('#src/i18n/en/archive.ts'),
    asking: () => import('#src/i18n/en/asking.ts'),
    assignment: () => import('#src/i18n/en/assignment.ts'),
    clients: () => import('#src/i18n/en/clients.ts'),
    cv: () => import('#src/i18n/en/cv.ts'),
    during: () => import('#src/i18n/en/during.ts'),
    earlier: () => import('#src/i18n/en/earlier.ts'),
    history: () => import('#src/i18n/en/history.ts'),
    interview: () => import('#src/i18n/en/interview.ts'),
    locking: () => import('#src/i18n/en/locking.ts'),
    opening: () => import('#src/i18n/en/opening.ts'),
    passphrase: () => import('#src/i18n/en/passphrase.ts'),
    plan: () => import('#src/i18n/en/plan.ts'),
    preparing: () => import('#src/i18n/en/preparing.ts'),
    records: () => import('#src/i18n/en/records.ts'),
    recovery: () => import('#src/i18n/en/recovery.ts'),
    rehearsal: () => import('#src/i18n/en/rehearsal.ts'),
    reminders: () => import('#src/i18n/en/reminders.ts'),
    result: () => import('#src/i18n/en/result.ts'),
    rewriting: () => import('#src/i18n/en/rewriting.ts'),
    vault: () => import('#src/i18n/en/vault.ts'),
    beginning: () => import('#src/content/en/beginning.ts'),
    help: () => import('#src/content/en/help.ts'),
    questions: () => import('#src/content/en/index.ts'),
    work: () => import('#src/content/en/work.ts'),
  },
  writing: {
    live: async () => (await import('#src/domain/language/en/live.ts')).liveEn,
    whole: async () => (await import('#src/domain/language/en/index.ts')).en,
  },
};

/** Languages made to test the page with: never in what people are given (`vite build`). */
const HAS_PSEUDO = import.meta.env.DEV || import.meta.env.MODE === 'pseudo';

/** The languages of the page, one row each; the first is spoken where no other is asked for. */
const LANGUAGES: readonly [PageLanguage, ...PageLanguage[]] = [
  en,
  ...(HAS_PSEUDO ? pseudoLanguagesOf(en) : []),
];

/** The language that an address asks for with `?lang=`, or the first. */
export function languageOf(search: string): PageLanguage {
  const asked = new URLSearchParams(search).get('lang');
  return LANGUAGES.find(({ code }) => code === asked) ?? LANGUAGES[0];
}
