#!/usr/bin/env bash
# mammoth 1.13.0 (Word to HTML) loses words of a valid Word file and says nothing. Seen: a text box in the form that Word has written since 2010
# (wps:txbx), without the older copy beside it that the standard leaves to whoever writes, is gone from the HTML; with the older copy (v:textbox) the
# very same box is read. The head of the page is gone. `messages`, which lists what was not understood, is empty in all three.
# extractRawText puts the two sides of a line break (w:br) together as one word: "Cook" and "Hotel Sol" become "CookHotel Sol".
# Expected: its own list of what it supports says "Text boxes" and "Line breaks"; what it leaves out it names in `messages`.
# The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent mammoth@1.13.0 fflate@0.8.2 >/dev/null 2>&1
cat >look.mjs <<'X'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const office = 'http://schemas.openxmlformats.org';
const names = Object.entries({
  w: `${office}/wordprocessingml/2006/main`,
  r: `${office}/officeDocument/2006/relationships`,
  wp: `${office}/drawingml/2006/wordprocessingDrawing`,
  a: `${office}/drawingml/2006/main`,
  mc: `${office}/markup-compatibility/2006`,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
}).map(([name, address]) => `xmlns:${name}="${address}"`).join(' ');
const paragraph = (inside) => `<w:p>${inside}</w:p>`;
const run = (words) => `<w:r><w:t>${words}</w:t></w:r>`;
const BOX = 'Baker in the box';
const words = `<w:txbxContent>${paragraph(run(BOX))}</w:txbxContent>`;
const drawn = `<w:drawing><wp:inline><wp:extent cx="2000000" cy="500000"/><wp:docPr id="1" name="Box"/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/>
<wps:txbx>${words}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const older = `<mc:Fallback><w:pict><v:shape><v:textbox>${words}</v:textbox></v:shape></w:pict></mc:Fallback>`;
const box = (copy) =>
  paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawn}</mc:Choice>${copy}</mc:AlternateContent></w:r>`);
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = (id, kind, target) => strToU8(
  `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`);
const word = (body) => Buffer.from(zipSync({
  '[Content_Types].xml': strToU8(`<Types xmlns="${office}/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>
<Override PartName="/word/header1.xml" ContentType="${type}.header+xml"/></Types>`),
  '_rels/.rels': relations('rId1', 'officeDocument', 'word/document.xml'),
  'word/_rels/document.xml.rels': relations('rId1', 'header', 'header1.xml'),
  'word/header1.xml': strToU8(`<w:hdr ${names}>${paragraph(run('Head of the page'))}</w:hdr>`),
  'word/document.xml': strToU8(`<w:document ${names}><w:body>${paragraph(run('In the text'))}${body}
<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr></w:body></w:document>`),
}));

const alone = await mammoth.convertToHtml({ buffer: word(box('')) });
const both = await mammoth.convertToHtml({ buffer: word(box(older)) });
const raw = await mammoth.extractRawText({
  buffer: word(paragraph('<w:r><w:t>Cook</w:t><w:br/><w:t>Hotel Sol</w:t></w:r>')),
});
console.log('box as drawn alone:', alone.value, alone.messages);
console.log('box with the older copy:', both.value, both.messages);
console.log('raw text of a line break:', JSON.stringify(raw.value), raw.messages);
const isAsSeen =
  !alone.value.includes(BOX) && both.value.includes(BOX) &&
  alone.value.includes('In the text') && !alone.value.includes('Head of the page') &&
  raw.value.includes('CookHotel Sol') &&
  [alone, both, raw].every(({ messages }) => messages.length === 0);
console.log(isAsSeen ? 'As seen: a box, the head and a break are lost, and no message says so.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
