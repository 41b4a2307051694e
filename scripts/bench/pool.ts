import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rounds of earlier runs, in a file: so that many short runs, each with the machine alone, say together what one long one would. */
export type Pool = {
  /** Puts the rounds of one part behind the earlier ones of the same two builds, and gives all of them. */
  add: <Round>(part: string, rounds: readonly Round[]) => Round[];
};

/** Opens the file of a pool for two built folders; rounds of other builds in it are left alone. */
export function openPool(file: string, folders: readonly string[]): Pool {
  const builds = folders
    .map((folder) =>
      createHash('sha256')
        .update(readFileSync(join(folder, 'index.html')))
        .digest('hex')
        .slice(0, 12),
    )
    .join(' ');
  return {
    add: (part, rounds) => {
      const kept: Record<string, unknown[]> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
      const key = `${part} ${builds}`;
      const all = [...((kept[key] ?? []) as typeof rounds), ...rounds];
      writeFileSync(file, JSON.stringify({ ...kept, [key]: all }));
      return all;
    },
  };
}

/** Keeps nothing: each run stands alone. */
export const NO_POOL: Pool = { add: (_, rounds) => [...rounds] };
