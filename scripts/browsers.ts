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
const harmful = found.filter(({ name }) => !Object.hasOwn(HARMLESS, name));
const gone = Object.keys(HARMLESS).filter((name) => !found.some((each) => each.name === name));
for (const { file, name } of harmful)
  console.error(`${file}: ${name} is too new for the browsers we promise.`);
for (const name of gone)
  console.error(`${name} is no longer used: take it off the list in scripts/browsers.ts.`);
if (harmful.length + gone.length > 0) process.exit(1);
console.log(
  `${files.length} built files name nothing that is too new for the browsers of scripts/browser-features.ts.`,
);
