import { type Face, faceFile, type LoadFace } from './faces.ts';

const urls = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/{inter,literata}/files/*-{400,600}-normal.woff',
    '/node_modules/@fontsource/vazirmatn/files/*-arabic-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-hebrew/files/*-hebrew-hebrew-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-thai/files/*-thai-thai-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-devanagari/files/*-devanagari-devanagari-400-normal.woff',
    '/node_modules/@fontsource/noto-emoji/files/noto-emoji-[0-9]*-400-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** A font file could not be fetched: most often the device is offline and the file was never asked for before. */
export class FontNotLoaded extends Error {
  override name = 'FontNotLoaded';
}

/** The fonts of the PDF from the site itself, one small file for each slice that the text needs. */
export const loadFaceFromSite: LoadFace = async (face: Face) => {
  const path = `/node_modules/@fontsource/${face.family}/files/${faceFile(face)}`;
  const url = urls[path] ?? (await import('./wide-font-urls.ts')).wideFontUrls[path];
  if (url === undefined) throw new FontNotLoaded(`No font file is built for ${faceFile(face)}.`);
  const response = await fetch(url).catch((cause: unknown) => {
    throw new FontNotLoaded(`The font file ${faceFile(face)} could not be fetched.`, { cause });
  });
  if (!response.ok) throw new FontNotLoaded(`The font file ${faceFile(face)} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
};
