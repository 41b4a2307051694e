import * as z from 'zod/mini';
import { type Library, librarySchema } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { type Misfit, misfitOf } from './misfit.ts';
import { type RawLibrary, UPGRADES, type UpgradeStep } from './steps.ts';

// zod would compile its checks with `new Function`, which the policy of the page forbids.
z.config({ jitless: true });

export type Upgraded =
  /** `from` is the version it had, equal to `LIBRARY_VERSION` when nothing had to be done. */
  | { kind: 'ok'; library: Library; from: number }
  /** A newer Waymark wrote it: it must not be touched here. */
  | { kind: 'newer'; version: number }
  | { kind: 'broken'; reason: BrokenReason; misfit: Misfit | null };

export type BrokenReason =
  /** Not an object with a version number. */
  | 'no-version'
  /** Older than the oldest step. */
  | 'too-old'
  /** A step could not read it. */
  | 'step-failed'
  /** It does not have the shape of its version. */
  | 'misfit';

/**
 * Reads saved work of any version and brings it to this one, checking the result. Never throws.
 *
 * @example
 * const read = upgradeLibrary(JSON.parse(text));
 * if (read.kind === 'ok') use(read.library);
 */
export function upgradeLibrary(raw: unknown, steps: readonly UpgradeStep[] = UPGRADES): Upgraded {
  if (!isVersioned(raw)) return { kind: 'broken', reason: 'no-version', misfit: null };
  if (raw.version > LIBRARY_VERSION) return { kind: 'newer', version: raw.version };
  let current = raw;
  while (current.version < LIBRARY_VERSION) {
    const step = steps.find(({ from }) => from === current.version);
    if (!step) return { kind: 'broken', reason: 'too-old', misfit: null };
    try {
      current = { ...step.upgrade(current), version: step.from + 1 };
    } catch {
      return { kind: 'broken', reason: 'step-failed', misfit: null };
    }
  }
  const checked = librarySchema.safeParse(current);
  if (checked.success) return { kind: 'ok', library: checked.data, from: raw.version };
  return { kind: 'broken', reason: 'misfit', misfit: misfitOf(checked.error.issues) };
}

function isVersioned(raw: unknown): raw is RawLibrary {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'version' in raw &&
    Number.isInteger(raw.version) &&
    !Array.isArray(raw)
  );
}
