#!/usr/bin/env bash
# papaparse 5.7.1 reads a valid CSV of commas as one of tabs or semicolons, and tells of no error.
# Seen: where the last field of each row stands in quotation marks and holds two tabs (bullets, as of a CV: "•<tab>baked bread ... •<tab>kept the books"), `meta.delimiter` is a
# tab and each row comes apart in the middle of the quotation, with its mark in it; with "bread; cakes; soup" it is a semicolon. The first row has no tab and no
# semicolon at all. `errors` is empty, while for the same rows with one tab each, which are read right, it says "UndetectableDelimiter".
# Expected: what stands in quotation marks parts no fields (RFC 4180, 2.6); and a file that is read wrong is not told of less than one that is read right.
# A reader that knows its files says `delimiter: ','`, as src/files/cv/linkedin-export.ts does. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent papaparse@5.7.1 >/dev/null 2>&1
cat >look.mjs <<'X'
import Papa from 'papaparse';

const rows = (...told) => ['Title,Text', ...told.map((words, at) => `${at === 0 ? 'Cook' : 'Chef'},"${words}"`), ''].join('\r\n');
const FILES = {
  'two tabs': rows('•\tbaked bread •\tkept the books', '•\tled six people •\twrote menus'),
  semicolons: rows('bread; cakes; soup', 'menus; staff; stock'),
  'one tab': rows('baked\tbread', 'led\tpeople'),
};
const seen = {};
for (const [name, text] of Object.entries(FILES)) {
  const guessed = Papa.parse(text);
  const asked = Papa.parse(text, { delimiter: ',' });
  seen[name] = { delimiter: guessed.meta.delimiter, errors: guessed.errors.map(({ code }) => code), cells: guessed.data[1].length, right: asked.data[1].length };
  console.log(name.padEnd(11), JSON.stringify(seen[name]), JSON.stringify(guessed.data[1]));
}
const isAsSeen =
  JSON.stringify(seen['two tabs']) === '{"delimiter":"\\t","errors":[],"cells":3,"right":2}' &&
  JSON.stringify(seen.semicolons) === '{"delimiter":";","errors":[],"cells":3,"right":2}' &&
  JSON.stringify(seen['one tab']) === '{"delimiter":",","errors":["UndetectableDelimiter"],"cells":2,"right":2}';
console.log(isAsSeen ? 'As seen: the guess looks inside quotation marks, and a wrong one is told of less than a right one.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
