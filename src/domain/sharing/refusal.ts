import type { Misfit } from '#src/domain/upgrades/misfit.ts';

/** Why a file was not opened. Each has its own sentence in i18n/en/opening.ts. */
export type Refusal =
  | { reason: 'too-big' | 'empty' | 'pdf' | 'zip' | 'not-text' | 'not-json' }
  /** Nested or split up beyond anything that Waymark writes. */
  | { reason: 'too-much' }
  /** Holds a name (such as `__proto__`) that could change how the page itself works. */
  | { reason: 'dangerous'; name: string }
  | { reason: 'other-json' }
  | { reason: 'newer'; version: number }
  | { reason: 'broken'; misfit: Misfit | null };
