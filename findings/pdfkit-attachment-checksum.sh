#!/usr/bin/env bash
# pdfkit 0.20.2 writes the checksum of an attached file in another form than PDF has for it.
# Seen: ISO 32000 (table 45, "CheckSum") wants the 16 bytes of the file's MD5. pdfkit's `doc.file()` writes 32 bytes instead: the MD5 spelt
# out in letters. qpdf, asked for the same file, shows 16 bytes for one that it attached itself and 32 for pdfkit's. A reader that holds
# an attachment against its checksum finds every file from pdfkit unlike itself, though not a byte of it has changed.
# Needs qpdf. Expected: the same 16 bytes from both. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent pdfkit@0.20.2 >/dev/null 2>&1
printf 'Every answer of one reflection\n' >copy.txt
cat >make.cjs <<'X'
const { createWriteStream, readFileSync } = require('node:fs');
const PDFDocument = require('pdfkit');
for (const [name, attaches] of [['with.pdf', true], ['without.pdf', false]]) {
  const doc = new PDFDocument();
  doc.pipe(createWriteStream(name));
  if (attaches) doc.file(readFileSync('copy.txt'), { name: 'copy.txt' });
  doc.text('A page').end();
}
X
node make.cjs
qpdf without.pdf --add-attachment copy.txt -- by-qpdf.pdf
said() { qpdf --list-attachments --verbose "$1" | sed -n 's/^ *checksum: //p' | head -1; }
right=$(md5sum copy.txt | cut -d' ' -f1)
echo "MD5 of the file:           $right"
echo "checksum that qpdf wrote:  $(said by-qpdf.pdf)"
echo "checksum that pdfkit wrote: $(said with.pdf)"
[ "$(said by-qpdf.pdf)" = "$right" ] || { echo 'Changed: qpdf writes something else.'; exit 1; }
[ "$(said with.pdf)" = "$(printf '%s' "$right" | od -An -tx1 | tr -d ' \n')" ] || { echo 'Changed.'; exit 1; }
echo 'As seen: pdfkit spells the checksum in 32 letters where 16 bytes belong.'
