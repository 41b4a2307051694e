#!/usr/bin/env bash
# jsonc-parser 3.3.1 changes another key than the one that readers take, and more of the file than was asked for.
# Seen: where a key stands twice in an object, which JSON allows (RFC 8259: names SHOULD be unique), `modify` changes the first;
# `JSON.parse` (ECMA-262) and most readers take the last, so that the file reads as before. And with `formattingOptions` a new key also sets
# right the spaces of what stands on the same line, so that a file whose other parts should stay as they are does not.
# Expected: the key that is read is changed, and nothing else. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent jsonc-parser@3.3.1 >/dev/null 2>&1
cat >try.cjs <<'X'
const { applyEdits, modify } = require('jsonc-parser');
const twice = '{"summary":"one","summary":"two"}';
const changed = applyEdits(twice, modify(twice, ['summary'], 'new', {}));
console.log(`twice:   ${changed} reads as ${JSON.stringify(JSON.parse(changed).summary)}`);
const line = '{"work":[1,2]}';
const form = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
const grown = applyEdits(line, modify(line, ['summary'], 'new', form));
const kept = applyEdits(line, modify(line, ['summary'], 'new', {}));
console.log(`grown:   ${JSON.stringify(grown)}`);
console.log(`without: ${JSON.stringify(kept)}`);
if (JSON.parse(changed).summary !== 'two') process.exit(1);
if (grown.includes('"work":[1,2]') || !kept.includes('"work":[1,2]')) process.exit(1);
X
node try.cjs || { echo 'Changed.'; exit 1; }
echo 'As seen: the first of two keys is changed where the last is read, and what stands on the same line is set anew.'
