#!/usr/bin/env bash
# fflate 0.8.3 gives other names to the files of a valid ZIP than the ZIP says, where the names are not in UTF-8 throughout.
# Seen: without the flag for UTF-8 a name stands in the letters of the first PCs (APPNOTE.TXT, appendix D.1: code page 437), where "é" is 0x82; `unzipSync` gives
# U+0082, a sign that nobody sees. And the field that says the name in UTF-8 beside it (0x7075, APPNOTE.TXT 4.6.9: "Info-ZIP Unicode Path"), which common packers
# write for such names, is passed over: "R?sum?.csv" stays so. jszip 3.10.2 reads that field.
# Expected: "Résumé.csv" for both. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent fflate@0.8.3 jszip@3.10.2 >/dev/null 2>&1
cat >look.mjs <<'X'
import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import JSZip from 'jszip';

const MEANT = 'Résumé.csv';
const whole = (size, value) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
};
/** A ZIP of one file that is stored as it is, without the flag for names in UTF-8. */
function zipOf(name, extra) {
  const data = Buffer.from('Name\r\nBread\r\n');
  const common = [0, 0, 0, 0x5a21].map((value) => whole(2, value));
  const sizes = [whole(4, crc32(data)), whole(4, data.length), whole(4, data.length), whole(2, name.length), whole(2, extra.length)];
  const local = Buffer.concat([whole(4, 0x04034b50), whole(2, 20), ...common, ...sizes, name, extra, data]);
  const central = Buffer.concat([whole(4, 0x02014b50), whole(2, 20), whole(2, 20), ...common, ...sizes, Buffer.alloc(14), name, extra]);
  const end = [whole(4, 0x06054b50), whole(4, 0), whole(2, 1), whole(2, 1), whole(4, central.length), whole(4, local.length), whole(2, 0)];
  return Buffer.concat([local, central, ...end]);
}
const older = Buffer.from(MEANT.replaceAll('é', '\x82'), 'latin1');
const poor = Buffer.from(MEANT.replaceAll('é', '?'), 'latin1');
const inUtf8 = Buffer.from(MEANT);
const beside = Buffer.concat([whole(2, 0x7075), whole(2, inUtf8.length + 5), whole(1, 1), whole(4, crc32(poor)), inUtf8]);
const seen = {
  'code page 437': Object.keys(unzipSync(zipOf(older, Buffer.alloc(0)))).join(),
  'the field beside': Object.keys(unzipSync(zipOf(poor, beside))).join(),
};
const other = Object.keys((await JSZip.loadAsync(zipOf(poor, beside))).files).join();
console.log('meant:', MEANT, ' fflate:', JSON.stringify(seen).replaceAll('\x82', '\\u0082'), ' jszip, the field beside:', other);
const isAsSeen = seen['code page 437'] === MEANT.replaceAll('é', '\x82') && seen['the field beside'] === 'R?sum?.csv' && other === MEANT;
console.log(isAsSeen ? 'As seen: both names come out as others.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
