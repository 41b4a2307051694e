import type { ZodMiniType } from 'zod/mini';
import {
  ASSIGNMENT_FORMAT,
  ASSIGNMENT_VERSION,
  type AssignmentFile,
  assignmentFileSchema,
  RETURN_FORMAT,
  type ReturnFile,
  returnFileSchema,
} from '#src/domain/model/assignment-file.ts';
import type { Refusal } from '#src/domain/sharing/refusal.ts';
import { misfitOf } from '#src/domain/upgrades/misfit.ts';
import { type ReadResult, readPlainCopy } from '#src/files/copy/read-copy.ts';
import { readJson } from '#src/files/copy/read-json.ts';

/** Any file of ours: a saved copy, a coach's questions, or the answers to them. */
export type FileRead =
  | ReadResult
  | { kind: 'assignment'; file: AssignmentFile }
  | { kind: 'return'; file: ReturnFile }
  /** Locked with a passphrase: what it is shows once that is typed. `name`: what it is called in the PDF that it came in. */
  | { kind: 'locked-file'; file: Blob; name: string };

/** Reads a file of ours, whichever it is. All or nothing, as a saved copy is read; every refusal names its reason. */
export function readAnyFile(bytes: Uint8Array): FileRead {
  const read = readJson(bytes);
  if (read.kind === 'refused') return read;
  const { value } = read;
  switch (formatOf(value)) {
    case ASSIGNMENT_FORMAT: {
      const checked = check(assignmentFileSchema, value);
      return 'reason' in checked
        ? { kind: 'refused', ...checked }
        : { kind: 'assignment', file: checked.file };
    }
    case RETURN_FORMAT: {
      const checked = check(returnFileSchema, value);
      return 'reason' in checked ? { kind: 'refused', ...checked } : { kind: 'return', file: checked.file };
    }
    default:
      return readPlainCopy(value);
  }
}

function check<T>(shape: ZodMiniType<T>, value: unknown): { file: T } | Refusal {
  const version = fieldOf(value, 'version');
  if (typeof version === 'number' && version > ASSIGNMENT_VERSION) return { reason: 'newer', version };
  const checked = shape.safeParse(value);
  if (checked.success) return { file: checked.data };
  return { reason: 'broken', misfit: misfitOf(checked.error.issues) };
}

function formatOf(value: unknown): unknown {
  return fieldOf(value, 'format');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
