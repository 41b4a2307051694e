import type { Misfit } from '#src/domain/upgrades/misfit.ts';

/** Why a locked file stays locked. */
export type LockedRefusal =
  /** Another version of the format of locked files. */
  | 'locked-newer'
  /** Locked for keys: no passphrase opens it. */
  | 'locked-to-key'
  /** A passphrase beside something else, which the format forbids: somebody else could have put that there. */
  | 'locked-twice'
  /** Asks for more work than a page can do. */
  | 'locked-too-hard'
  | 'locked-damaged'
  /** Its end is missing. */
  | 'locked-cut'
  /** More was put after its end. */
  | 'locked-added'
  | 'locked-empty'
  /** The device has not the memory that the file asks for. */
  | 'locked-no-room';

/** Why a file was not opened. Each has its own sentence in i18n/en/opening.ts. */
export type Refusal =
  | { reason: 'too-big' | 'empty' | 'zip' | 'not-text' | 'not-json' }
  /** A PDF where none is looked into; without a saved copy in it, with nothing or with files of others; under a password; broken. */
  | { reason: 'pdf' | 'pdf-none' | 'pdf-others' | 'pdf-locked' | 'pdf-broken' }
  /** A locked file that no passphrase opens, or that the right one did not open (files/age says when which). */
  | { reason: LockedRefusal }
  /** Nested or split up beyond anything that Waymark writes. */
  | { reason: 'too-much' }
  /** Holds a name (such as `__proto__`) that could change how the page itself works. */
  | { reason: 'dangerous'; name: string }
  | { reason: 'other-json' }
  | { reason: 'newer'; version: number }
  | { reason: 'broken'; misfit: Misfit | null };
