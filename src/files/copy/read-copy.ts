import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Refusal } from '#src/domain/sharing/refusal.ts';
import type { Misfit } from '#src/domain/upgrades/misfit.ts';
import type { UpgradeStep } from '#src/domain/upgrades/steps.ts';
import { upgradeLibrary } from '#src/domain/upgrades/upgrade-library.ts';
import { readJson } from './read-json.ts';

const FIELDS: ReadonlySet<string> = new Set([
  'format',
  'version',
  'savedAt',
  'reflections',
  'clients',
  'sessions',
  'versions',
]);

export type ReadResult =
  /** `from` is the version the file had. */
  { kind: 'copy'; copy: Copy; from: number } | ({ kind: 'refused' } & Refusal);

/**
 * Reads a saved copy. All or nothing: a file is never half-read, and every refusal names its reason. Runs in the
 * browser and in Node alike.
 */
export function readCopy(bytes: Uint8Array, steps?: readonly UpgradeStep[]): ReadResult {
  const read = readJson(bytes);
  return read.kind === 'refused' ? read : readPlainCopy(read.value, steps);
}

/** The same for a file whose text has been read already (read-json.ts). */
export function readPlainCopy(value: unknown, steps?: readonly UpgradeStep[]): ReadResult {
  if (!isRecord(value) || value.format !== COPY_FORMAT) return refuse({ reason: 'other-json' });
  // Copies before version 3 had no versions of reflections, and those before version 6 no sessions.
  const { version, savedAt, reflections, clients, sessions = [], versions = [] } = value;
  if (typeof version === 'number' && version > LIBRARY_VERSION) return refuse({ reason: 'newer', version });
  const misfit = misfitOutside(value);
  if (
    misfit ||
    typeof savedAt !== 'string' ||
    !Array.isArray(reflections) ||
    !Array.isArray(clients) ||
    !Array.isArray(sessions) ||
    !Array.isArray(versions)
  ) {
    return refuse({ reason: 'broken', misfit });
  }
  // Positions stand for ids here, so that two reflections under one id both arrive.
  const read = upgradeLibrary(
    {
      version,
      reflections: { ...reflections },
      clients: { ...clients },
      sessions: { ...sessions },
      versions: { ...versions },
    },
    steps,
  );
  if (read.kind === 'newer') return refuse({ reason: 'newer', version: read.version });
  if (read.kind === 'broken') return refuse({ reason: 'broken', misfit: read.misfit });
  const { library, from } = read;
  const copy: Copy = {
    format: COPY_FORMAT,
    version: library.version,
    savedAt,
    reflections: Object.values(library.reflections),
    clients: Object.values(library.clients),
    sessions: Object.values(library.sessions),
    versions: Object.values(library.versions),
  };
  return { kind: 'copy', copy, from };
}

/** What is wrong with the outermost fields, which are the same in every version; null when nothing is. */
function misfitOutside(value: Record<string, unknown>): Misfit | null {
  const strange = Object.keys(value).find((name) => !FIELDS.has(name));
  if (strange !== undefined) return { path: [strange], problem: 'unknown-name' };
  const { version, savedAt, reflections, clients, sessions = [], versions = [] } = value;
  if (!Number.isInteger(version)) return { path: ['version'], problem: 'wrong-kind' };
  if (typeof savedAt !== 'string' || savedAt.length > 40) return { path: ['savedAt'], problem: 'wrong-kind' };
  if (!Array.isArray(reflections)) return { path: ['reflections'], problem: 'wrong-kind' };
  if (!Array.isArray(clients)) return { path: ['clients'], problem: 'wrong-kind' };
  if (!Array.isArray(sessions)) return { path: ['sessions'], problem: 'wrong-kind' };
  if (!Array.isArray(versions)) return { path: ['versions'], problem: 'wrong-kind' };
  return null;
}

function refuse(refusal: Refusal): ReadResult {
  return { kind: 'refused', ...refusal };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
