import type { InCopy } from '#src/domain/release/release-copy.ts';
import type { InFile } from '#src/domain/sharing/audience.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import type { Attachment } from '#src/files/pdf/attachment.ts';
import { copyFile } from './save-copy.ts';

type About = { label: string; date: string; description: string };

/** A saved copy to travel in a PDF, for those alone who may read the copy. With a passphrase it is locked, which takes seconds. */
export async function copyToAttach(
  copy: Released<InFile, InCopy>,
  { label, date, description }: About,
  passphrase?: string,
): Promise<Released<InFile, Attachment>> {
  const plain = copyFile(copy);
  const file =
    passphrase === undefined
      ? plain
      : await (await import('#src/files/age/save-locked.ts')).lockReleased(plain, passphrase);
  const bytes = new Uint8Array(await file.words.arrayBuffer());
  const extension = passphrase === undefined ? 'json' : 'age';
  const type = passphrase === undefined ? 'application/json' : 'application/octet-stream';
  return madeOf(file, () => ({
    name: fileName({ label, kind: 'waymark', date, extension }),
    type,
    description,
    bytes,
  }));
}
