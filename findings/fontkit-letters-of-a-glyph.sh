#!/usr/bin/env bash
# fontkit 2.0.4 (pdfkit's reader of fonts) says of a glyph which letters it stands for, and says those of its first use for ever.
# Seen with Noto Sans Thai: U+0E33 (sara am) is drawn by two glyphs, the second being that of U+0E32 (sara aa), which then stands
# for no letter. From then on a plain U+0E32 in any other text, laid out with the same font, stands for no letter either; in a font that
# is opened anew it stands for itself. A PDF made so loses the vowel when its text is copied.
# Expected: the letters of each layout. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent fontkit@2.0.4 @fontsource/noto-sans-thai@5.3.0 >/dev/null 2>&1
cat >look.mjs <<'X'
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';

const bytes = readFileSync('node_modules/@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff');
const lettersOf = (font, text) =>
  font.layout(text).glyphs.map(({ codePoints }) => codePoints.map((one) => one.toString(16)).join(' ') || 'none');
const fresh = lettersOf(create(bytes), '\u0e01\u0e32');
const used = create(bytes);
lettersOf(used, '\u0e01\u0e33');
const after = lettersOf(used, '\u0e01\u0e32');
console.log(`U+0E01 U+0E32 in a font opened anew: ${fresh.join(', ')}; after a text with U+0E33: ${after.join(', ')}`);
const isAsSeen = fresh[1] === 'e32' && after[1] === 'none';
console.log(isAsSeen ? 'As seen: the glyph keeps the letters of its first use.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
