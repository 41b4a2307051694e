import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Refusal } from '#src/domain/sharing/refusal.ts';
import type { Misfit } from '#src/domain/upgrades/misfit.ts';
import type { UpgradeStep } from '#src/domain/upgrades/steps.ts';
import { upgradeLibrary } from '#src/domain/upgrades/upgrade-library.ts';
import { decodeText } from './decode-text.ts';
import { isTooMuch, parsePlain } from './parse-plain.ts';

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
  if (bytes.byteLength > LIMITS.fileBytes) return refuse({ reason: 'too-big' });
  if (startsWith(bytes, '%PDF')) return refuse({ reason: 'pdf' });
  if (startsWith(bytes, 'PK\u0003\u0004')) return refuse({ reason: 'zip' });
  const text = decodeText(bytes);
  if (text === null) return refuse({ reason: 'not-text' });
  if (text.trim() === '') return refuse({ reason: 'empty' });
  if (isTooMuch(text)) return refuse({ reason: 'too-much' });
  const parsed = parsePlain(text);
  if (parsed.kind === 'not-json') return refuse({ reason: 'not-json' });
  if (parsed.kind === 'dangerous') return refuse({ reason: 'dangerous', name: parsed.name });
  return readPlain(parsed.value, steps);
}

function readPlain(value: unknown, steps: readonly UpgradeStep[] | undefined): ReadResult {
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

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return [...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}
