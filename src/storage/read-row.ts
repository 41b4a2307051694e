import type { UpgradeStep } from '#src/domain/upgrades/steps.ts';
import { type Upgraded, upgradeLibrary } from '#src/domain/upgrades/upgrade-library.ts';
import type { Row } from './database.ts';
import { partsOf, SHELVES } from './keys.ts';

/** One row as a library of one record. */
export function readRow(row: Row, version: number, steps?: readonly UpgradeStep[]): Upgraded {
  const parts = partsOf(row.key);
  if (!parts) return { kind: 'broken', reason: 'misfit', misfit: null };
  const alone = {
    version,
    reflections: {},
    clients: {},
    sessions: {},
    versions: {},
    [SHELVES[parts.kind]]: { [parts.id]: row.record },
  };
  const read = upgradeLibrary(alone, steps);
  if (read.kind !== 'ok') return read;
  const matches = read.library[SHELVES[parts.kind]][parts.id]?.id === parts.id;
  return matches
    ? read
    : { kind: 'broken', reason: 'misfit', misfit: { path: ['id'], problem: 'wrong-kind' } };
}
