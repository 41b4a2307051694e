import { releaseInvitation } from '#src/domain/release/release-assignment.ts';
import { madeOf } from '#src/domain/sharing/released.ts';
import type { Words } from '#src/i18n/words.ts';
import type { MadeFile, PackItem } from './pack-items.ts';

/**
 * A plain text for the client: what each file of a pack is, and what opens it. It names the files by their kind, since their whole
 * names may hold the coach's label.
 */
export function packGuide(items: readonly PackItem[], isLocked: boolean, { records }: Words): MadeFile {
  const { guide, fileKinds } = records.pack;
  const lines = items.map((item) =>
    item === 'file' && isLocked ? guide.locked(fileKinds.file) : guide.lines[item](fileKinds[item]),
  );
  const words = releaseInvitation([guide.title, ...lines, guide.foot].join('\n\n'));
  return {
    name: guide.fileName,
    file: madeOf(words, (text) => new Blob([`${text}\n`], { type: 'text/plain' })),
    missing: [],
  };
}
