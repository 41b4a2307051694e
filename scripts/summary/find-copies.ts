import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Complaint } from './complaint.ts';
import { REPORT_FILE } from './report.ts';
import { fingerprint } from './shard.ts';

/** A file to print. */
export type FoundCopy = {
  /** Where it is, beginning with what was given. */
  path: string;
  /** Its path inside the folder that was given, with slashes; of a file that was given itself, its name. */
  name: string;
  /** Twelve letters and digits that no other copy of this call has. */
  id: string;
};

/**
 * Every file that was given and every .json in the folders that were, each once, in the same order on every machine.
 * What is in `out` is left aside: it was printed. Throws a {@link Complaint} for a folder without copies.
 */
export async function findCopies(given: readonly string[], out: string): Promise<FoundCopy[]> {
  const found = new Map<string, { path: string; name: string }>();
  for (const path of given) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
    const copies = isFolder ? await inFolder(path, resolve(out)) : [{ path, name: basename(path) }];
    if (copies.length === 0) throw new Complaint(`${path}: there is no .json file in this folder.`, 2);
    for (const copy of copies) if (!found.has(resolve(copy.path))) found.set(resolve(copy.path), copy);
  }
  return withIds([...found.values()]);
}

async function inFolder(folder: string, out: string): Promise<{ path: string; name: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Complaint(`${folder}: this folder, or one in it, may not be read.`, 1);
  });
  const copies: { path: string; name: string }[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (!/\.json$/i.test(name) || isHidden(name) || isPrinted(resolve(path), resolve(folder), out)) continue;
    // Schedulers mount files as links.
    const isFile = entry.isFile() || (entry.isSymbolicLink() && (await isLinkToFile(path)));
    if (isFile) copies.push({ path, name: name.split(sep).join('/') });
  }
  return copies.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Systems keep shadows of files under a dot: "._a.json", "..data/a.json". */
function isHidden(name: string): boolean {
  return name.split(sep).some((part) => part.startsWith('.'));
}

function isPrinted(path: string, folder: string, out: string): boolean {
  if (dirname(path) === out && REPORT_FILE.test(basename(path))) return true;
  return out.startsWith(folder + sep) && path.startsWith(out + sep);
}

async function isLinkToFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** Copies of one name, from two folders, are told apart by their turn, which is the same in every shard of a call. */
function withIds(copies: readonly { path: string; name: string }[]): FoundCopy[] {
  const taken = new Set<string>();
  return copies.map((copy) => {
    let id = fingerprint(copy.name);
    for (let turn = 2; taken.has(id); turn += 1) id = fingerprint(`${copy.name}\n${turn}`);
    taken.add(id);
    return { ...copy, id };
  });
}
