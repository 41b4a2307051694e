// Whether the build runs in the browsers that the page promises: `npm run browsers`, after `npm run build`. It reads the
// built files, libraries and all, and asks MDN's table (@mdn/browser-compat-data) what each name in them needs.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tooNewInScript, tooNewInStyles } from './browser-features.ts';

/** What is too new and does no harm, and why; a name that is no longer found has to go. */
const HARMLESS: Readonly<Record<string, string>> = {
  // Asked for before it is used, with another way where it is not there.
  Segmenter: 'src/domain/text/segments.ts cuts by rules of its own without it',
  requestIdleCallback: 'src/app/updates.ts waits a moment instead',
  getAllRecords: 'src/storage/read-latest.ts asks row by row instead',
  cancelIdleCallback: 'src/state/when-idle.ts waits a moment instead, and takes that back',
  fromBase64: '@scure/base asks for it first',
  fromHex: '@noble/hashes asks for it first',
  toBase64: '@scure/base asks for it first',
  wakeLock: 'the screen goes dark as the device likes',
  share: 'the words are copied instead',
  trustedTypes: 'src/files/trusted-url.ts hands out the plain address instead',
  captureStackTrace: 'zod and pdfkit ask for it first',
  connection: 'React asks for it first',
  startViewTransition: 'React asks for it first, and the page never wants one',
  // Other things of the same name.
  when: 'a part of zod',
  role: 'a part of ical-generator',
  move: 'a part of the fonts of pdfkit',
  restore: 'a part of pdfkit',
  take: 'a word of the page of a CV',
  toArray: 'a part of pdfkit',
  toHex: 'a part of pdfkit',
  // Looks: without them everything is there and works.
  'accent-color': 'boxes and dials in the colours of the device',
  'contain-intrinsic-block-size': 'the scroll bar of a long list moves a little',
  'content-visibility': 'a long list is drawn whole',
  'box-decoration-break': 'a plain edge where a phrase breaks over lines',
  'field-sizing': 'src/ui/text-box.tsx measures its box instead',
  'forced-color-adjust': 'the colours of the person, everywhere',
  'text-size-adjust': 'only phones in landscape know it',
  'text-wrap': 'lines of uneven length',
  resize: 'a box that cannot be pulled larger',
  orphans: 'a page of the print may end in one line',
  widows: 'a page of the print may begin with one line',
  ':-webkit-slider-thumb': 'for WebKit, whose own knob is pale; others draw one that is not',
  '@page': 'margins of the printer',
};

/** What is too new in pdf.js and does no harm; asked of its own files alone, so that nobody else leans on it. */
const PDF_JS = /^assets\/pdf(?:\.worker)?-[^/]*\.js$/;
const HARMLESS_IN_PDF_JS: Readonly<Record<string, string>> = {
  // Its build for older browsers fills these in itself, with core-js.
  withResolvers: 'core-js',
  difference: 'core-js',
  intersection: 'core-js',
  getOrInsertComputed: 'core-js',
  isRawJSON: 'core-js',
  rawJSON: 'core-js',
  setFromBase64: 'core-js',
  setFromHex: 'core-js',
  sumPrecise: 'core-js',
  take: 'core-js',
  transferToFixedLength: 'core-js',
  // Asked for before it is used, with another way where it is not there.
  Float16Array: 'numbers of 32 bits instead',

  // Never reached by whoever reads text alone.
  bytes: 'for writing PDFs, for pictures and for fetching, none of which is done',
  ImageDecoder: 'switched off in src/files/cv/pdf-file.ts',
  grow: 'a part of WebAssembly of its image decoders, switched off in src/files/cv/pdf-file.ts',
};

const dist = join(import.meta.dirname, '../dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:js|css)$/.test(file),
);
const scripts = files.filter((file) => file.endsWith('.js'));
if (scripts.length < 10 || scripts.length === files.length) {
  throw new Error('dist/ holds no whole build to look at: run `npm run build` first.');
}
const found = files.flatMap((file) => {
  const text = readFileSync(join(dist, file), 'utf8');
  return (file.endsWith('.js') ? tooNewInScript(text) : tooNewInStyles(text)).map((name) => ({ file, name }));
});
const isOfPdfJs = ({ file, name }: { file: string; name: string }) =>
  PDF_JS.test(file) && Object.hasOwn(HARMLESS_IN_PDF_JS, name);
const ofPdfJs = found.filter(isOfPdfJs);
const others = found.filter((each) => !isOfPdfJs(each));
const harmful = others.filter(({ name }) => !Object.hasOwn(HARMLESS, name));
const goneFrom = (list: Readonly<Record<string, string>>, names: readonly { name: string }[]) =>
  Object.keys(list).filter((name) => !names.some((each) => each.name === name));
const gone = [...goneFrom(HARMLESS, others), ...goneFrom(HARMLESS_IN_PDF_JS, ofPdfJs)];
for (const { file, name } of harmful)
  console.error(`${file}: ${name} is too new for the browsers we promise.`);
for (const name of gone)
  console.error(`${name} is no longer used: take it off the list in scripts/browsers.ts.`);
if (harmful.length + gone.length > 0) process.exit(1);
console.log(
  `${files.length} built files name nothing that is too new for the browsers of scripts/browser-features.ts.`,
);
