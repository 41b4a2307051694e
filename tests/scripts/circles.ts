/** Which files each file imports, types and late imports included; both by their path from the root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Reads the imports within `src/` out of its files, given by path and text. */
export function importsOf(files: ReadonlyMap<string, string>): Imports {
  return new Map(
    [...files].map(([path, text]) => {
      const named = [...text.matchAll(/\b(?:from|import|import\()\s*'((?:#src\/|\.\/)[^'?]+)/g)];
      const found = named.map(([, to = '']) =>
        to.startsWith('#') ? to.slice(1) : `${path.slice(0, path.lastIndexOf('/'))}${to.slice(1)}`,
      );
      return [path, found.filter((to) => files.has(to))];
    }),
  );
}

/** A circle of files that import each other, for each file at which one closes; empty where there is none. */
export function circlesIn(imports: Imports): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const met = way.indexOf(file);
    if (met >= 0) circles.push([...way.slice(met), file]);
    if (met >= 0 || done.has(file)) return;
    for (const to of imports.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}

/** The same with each file as the folder that it stands in; null leaves a file out. What stays inside a folder is no import of it. */
export function byFolder(imports: Imports, folderOf: (file: string) => string | null): Imports {
  const folders = new Map<string, string[]>();
  for (const [file, files] of imports) {
    const from = folderOf(file);
    if (from === null) continue;
    const to = files.flatMap((path) => folderOf(path) ?? []).filter((folder) => folder !== from);
    folders.set(from, [...new Set([...(folders.get(from) ?? []), ...to])]);
  }
  return folders;
}
