#!/usr/bin/env bash
# harper.js 2.10.0 (the grammar checker as an npm package) takes a word in -ing for the thing or the verb that stands before it.
# Seen: "We have a messy spreadsheet and no one talking to me." gets a lint on "one talking", because "talking" were an uncountable
# noun that "one" counts, with "one piece of talking" offered; "no one" is a pronoun there. "I have healing hands." gets one
# on "I have", as if it were a progressive tense, with "I'm" and "been" offered; "healing" describes the hands.
# "I have cold hands." and "We have a messy spreadsheet and nobody talking to me." get none.
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
  const words = lints.flatMap((lint) => lint.suggestions().map((one) => one.get_replacement_text().trim()));
  console.log(`“${text}”: ${words.join(', ') || 'nothing offered'}`);
  return words;
};
const pronoun = await offered('We have a messy spreadsheet and no one talking to me.');
const hands = await offered('I have healing hands.');
const nobody = await offered('We have a messy spreadsheet and nobody talking to me.');
const cold = await offered('I have cold hands.');
const isAsSeen =
  pronoun.includes('one piece of talking') && hands.includes('been') && nobody.length + cold.length === 0;
console.log(isAsSeen ? 'As seen: a word in -ing is counted, or made a tense.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
