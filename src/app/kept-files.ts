import { hashNumber } from '#src/domain/text/hash.ts';

/** One file of the build, as the build step lists it. `revision` is null where the name changes with the content. */
export type BuiltFile = { url: string; revision: string | null };

/** Needed only once somebody makes a PDF or looks at an example: fetched when everything else is there. */
const LATER = [/^assets\/[^/]*(?:pdf|wide)[^/]*\.js$/, /\.woff$/, /^examples\//];

/** What must be kept before the page works offline, and what follows when there is time. */
export function inOrder(files: readonly BuiltFile[]): { first: BuiltFile[]; later: BuiltFile[] } {
  const isLater = ({ url }: BuiltFile) => LATER.some((pattern) => pattern.test(url));
  return { first: files.filter((file) => !isLater(file)), later: files.filter(isLater) };
}

/** A short name for one build, the same for the same files. */
export function nameOfBuild(files: readonly BuiltFile[]): string {
  return hashNumber(JSON.stringify(files)).toString(36);
}
