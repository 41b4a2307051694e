import type { Widened } from '#src/i18n/words.ts';

/** The files of the catalogue as they load: each is fetched once a page needs it. */
type English = typeof import('./first.ts') &
  typeof import('./about.ts') &
  typeof import('./archive.ts') &
  typeof import('./asking.ts') &
  typeof import('./assignment.ts') &
  typeof import('./clients.ts') &
  typeof import('./cv.ts') &
  typeof import('./during.ts') &
  typeof import('./earlier.ts') &
  typeof import('./history.ts') &
  typeof import('./interview.ts') &
  typeof import('./locking.ts') &
  typeof import('./opening.ts') &
  typeof import('./passphrase.ts') &
  typeof import('./plan.ts') &
  typeof import('./preparing.ts') &
  typeof import('./records.ts') &
  typeof import('./recovery.ts') &
  typeof import('./rehearsal.ts') &
  typeof import('./reminders.ts') &
  typeof import('./result.ts') &
  typeof import('./rewriting.ts') &
  typeof import('./vault.ts');

type Said = { readonly [Name in keyof English]: Widened<English[Name]> };

declare module '#src/i18n/words.ts' {
  /** Every language says what English says. */
  interface Catalogue extends Said {}
}
