import { NOBODY, OWN } from '#src/domain/model/list-row.ts';
import { idIn } from './list-rows.ts';

type OwnerIndex = { getAllKeys: (owner: string) => Promise<string[]> };

/** The keys of one's own reflections and of their versions, inside a running transaction. */
export async function ownKeys(index: OwnerIndex): Promise<string[]> {
  const reflections = await index.getAllKeys(OWN);
  const versions = await Promise.all(reflections.map((key) => index.getAllKeys(idIn(key))));
  return [...reflections, ...versions.flat()];
}

/** Whether anybody is a client here, inside a running transaction. */
export async function hasAnyClient(index: {
  getKey: (owner: string) => Promise<string | undefined>;
}): Promise<boolean> {
  return (await index.getKey(NOBODY)) !== undefined;
}
