#!/usr/bin/env bash
# pdf.js 5.6.205 (Firefox's reader of PDF) gives the letters of an Arabic ligature in the wrong order. Seen: pdfkit 0.20.2 draws the word
# salam (U+0633 U+0644 U+0627 U+0645) with one glyph for lam-alef, and the file says rightly that it stands for U+0644 U+0627.
# getTextContent turns the word round letter by letter, those of the ligature too: U+0633 U+0627 U+0644 U+0645, another word.
# The letters of one code are in the order of reading already (ISO 32000, 9.10.3: ToUnicode gives the text of a code).
# Expected: the word as it was written. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent pdfkit@0.20.2 pdfjs-dist@5.6.205 @fontsource/vazirmatn@5.3.0 >/dev/null 2>&1
cat >look.mjs <<'X'
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const WORD = '\u0633\u0644\u0627\u0645';
const doc = new PDFDocument({ compress: false });
const made = buffer(doc);
doc.font(readFileSync('node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff'));
doc.text(WORD, 72, 72, { lineBreak: false });
doc.end();
const bytes = await made;
const page = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1);
const { items } = await page.getTextContent({ disableNormalization: true });
const read = items.map(({ str }) => str).join('').trim();
const hex = (text) => Array.from(text, (letter) => letter.codePointAt(0).toString(16)).join(' ');
const says = bytes.toString('latin1').includes('<0644 0627>');
console.log(`written ${hex(WORD)}, read ${hex(read)}; the file says that the ligature is 0644 0627: ${says}`);
const isAsSeen = says && read === '\u0633\u0627\u0644\u0645';
console.log(isAsSeen ? 'As seen: another word comes back.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
