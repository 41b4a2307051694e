#!/usr/bin/env bash
# Four themes of JSON Resume print "January" where the resume has a year alone; four others of the same looks keep the year.
# Seen: `startDate: "2012"` and `endDate: "2014"` are valid (a date may be a year, a month or a day), and mean that the month is not told.
# jsonresume-theme-even 0.26.1, -elegant 1.16.1, -short 0.1.7 and -macchiato 1.1.0 print Jan 2012 to Jan 2014 in their own ways ("Jan, 2012",
# "01/2012"), so that the CV says months that nobody told; -class 0.1.2, -flat 0.3.7, -onepage 0.0.3 and -kendall 0.2.0 print 2012 to 2014.
# And -elegant writes the month into the resume that it is given: handed on to -class, the same object reads "Jan, 2012" there too.
# Expected: the year alone, and the resume as it was. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent jsonresume-theme-even@0.26.1 jsonresume-theme-elegant@1.16.1 jsonresume-theme-class@0.1.2 \
  jsonresume-theme-flat@0.3.7 jsonresume-theme-short@0.1.7 jsonresume-theme-onepage@0.0.3 jsonresume-theme-macchiato@1.1.0 \
  jsonresume-theme-kendall@0.2.0 @jsonresume/schema@1.3.1 >/dev/null 2>&1
cat >look.mjs <<'X'
import { promisify } from 'node:util';
import schema from '@jsonresume/schema';

const resume = {
  basics: { name: 'Ana Example', label: 'Cook', summary: 'One who cooks.', profiles: [], location: { city: 'X', countryCode: 'US', region: 'Y' } },
  work: [{ name: 'Cafe Uno', company: 'Cafe Uno', position: 'Helper', startDate: '2012', endDate: '2014', highlights: [] }],
  education: [], skills: [], languages: [], awards: [], publications: [], volunteer: [], interests: [], references: [], certificates: [], projects: [],
};
const isValid = await promisify(schema.validate)(resume).then(() => true, () => false);
console.log('valid JSON Resume:', isValid);
const JANUARY = ['even', 'elegant', 'short', 'macchiato'];
console.warn = () => {};
async function spanOf(name, given) {
  const all = await import(`jsonresume-theme-${name}`);
  const html = await (all.render ?? all.default.render)(given);
  const words = html.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ').replace(/&mdash;/g, '—').replace(/\s+/g, ' ');
  return /(?:Jan,? |01\/)?2012 \S+ (?:Jan,? |01\/)?2014/.exec(words)?.[0] ?? 'not found';
}
let isAsSeen = isValid;
for (const name of [...JANUARY, 'class', 'flat', 'onepage', 'kendall']) {
  const span = await spanOf(name, structuredClone(resume));
  console.log(`${name.padEnd(10)} ${span}`);
  isAsSeen &&= (JANUARY.includes(name) ? /^(?:Jan,? |01\/)2012 \S+ (?:Jan,? |01\/)2014$/ : /^2012 \S+ 2014$/).test(span);
}
const shared = structuredClone(resume);
await spanOf('elegant', shared);
const after = await spanOf('class', shared);
console.log(`class, after elegant had the same object: ${after}`);
isAsSeen &&= after === 'Jan, 2012 - Jan, 2014';
console.log(isAsSeen ? 'As seen: a month that nobody told.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
TZ=UTC node look.mjs
