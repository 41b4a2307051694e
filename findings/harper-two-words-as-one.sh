#!/usr/bin/env bash
# harper.js 2.10.0 (the grammar checker as an npm package) joins two words that belong to different phrases.
# Seen: "In my country women cannot drive trucks." gets the lint "Did you mean the closed compound noun “countrywomen”?",
# "In my home work comes first." the one for "homework", and "I look after old stone walls." the one for "stonewalls",
# which is no noun but a form of a verb. The first word ends one phrase, the second begins the next, or names what the
# first is made of. "In our town men fix the nets.", built as the first is, gets none: there is no such compound.
# Expected: no lint for any of the four. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent harper.js@2.10.0 >/dev/null 2>&1
cat >look.mjs <<'X'
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
await linter.setup();
const offered = async (text) => {
  const lints = await linter.lint(text, { language: 'plaintext' });
  const words = lints.flatMap((lint) => lint.suggestions().map((one) => one.get_replacement_text()));
  console.log(`“${text}”: ${words.join(', ') || 'nothing offered'}`);
  return words;
};
const joined = [
  [await offered('In my country women cannot drive trucks.'), 'countrywomen'],
  [await offered('In my home work comes first.'), 'homework'],
  [await offered('I look after old stone walls.'), 'stonewalls'],
];
const plain = await offered('In our town men fix the nets.');
const isAsSeen = joined.every(([words, one]) => words.includes(one)) && plain.length === 0;
console.log(isAsSeen ? 'As seen: two words of different phrases are offered as one.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
