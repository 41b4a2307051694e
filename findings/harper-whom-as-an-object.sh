#!/usr/bin/env bash
# harper.js 2.10.0 (the grammar checker as an npm package) calls a correct "whom" a fault.
# Seen: "Whom is it hardest for you to reach?" (object of "reach") gets the lint that "whom" is for the object of a verb,
# with "who" offered in its place, as if "whom" were the subject of "is". The same object with another verb in front,
# "Whom do you want to reach?", gets none. So the verb right behind the word decides, and not the one that it belongs to.
# Expected: no lint for either. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent harper.js@2.10.0 >/dev/null 2>&1
cat >look.mjs <<'X'
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary, dialect: Dialect.British });
await linter.setup();
const messages = async (text) => (await linter.lint(text)).map((lint) => lint.message());
const odd = await messages('Whom is it hardest for you to reach?');
const plain = await messages('Whom do you want to reach?');
console.log(`“Whom is it hardest for you to reach?”: ${odd.length} lint(s)${odd[0] ? `: ${odd[0]}` : ''}`);
console.log(`“Whom do you want to reach?”: ${plain.length} lint(s)`);
const isAsSeen = odd.some((message) => /whom/i.test(message)) && plain.length === 0;
console.log(isAsSeen ? 'As seen: a correct object is called a fault where "is" follows it.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
