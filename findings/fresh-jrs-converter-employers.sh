#!/usr/bin/env bash
# fresh-jrs-converter 1.0.0 (between FRESH and JSON Resume) drops every employer of a valid JSON Resume 1.0.0.
# Seen: `work[].name`, which is what JSON Resume 1.0.0 calls the employer (so does the schema that the package brings), is not read, nor is
# `work[].url`: toFRESH gives jobs without `employer`. The other way, toJRS with `edge: true` ("the 1.0.0 candidate") writes `company` and `website`,
# the names of 0.0.16, so a reader of 1.0.0 finds no employer either. Nothing throws, nothing is reported.
# Expected: the employer in both directions. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent fresh-jrs-converter@1.0.0 @jsonresume/schema@1.2.1 >/dev/null 2>&1
cat >look.mjs <<'X'
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import schema from '@jsonresume/schema';
import converter from 'fresh-jrs-converter';

const resume = {
  basics: { name: 'Ana Example', profiles: [] },
  work: [{ name: 'Hotel Sol', position: 'Cook', url: 'https://sol.example', startDate: '2015-03-01', endDate: '2018-01-31' }],
};
const isValid = await promisify(schema.validate)(resume).then(() => true, () => false);
const own = JSON.parse(readFileSync('node_modules/fresh-jrs-converter/src/schema/jrs-latest.json', 'utf8'));
const named = Object.keys(own.properties.work.items.properties).filter((name) => ['name', 'company'].includes(name));

const [job] = converter.toFRESH(resume).employment.history;
const fresh = {
  name: 'Ana Example', meta: { format: 'FRESH@0.6.0' }, info: {}, contact: {},
  employment: { history: [{ employer: 'Hotel Sol', position: 'Cook', start: '2015-03', end: '2018-01' }] },
};
const [back] = converter.toJRS(fresh, { edge: true }).work;
console.log('valid JSON Resume 1.0.0:', isValid, '- its own schema calls the employer:', named.join());
console.log('to FRESH:', JSON.stringify(job));
console.log('to JSON Resume 1.0.0:', JSON.stringify(back));
const isAsSeen =
  isValid && named.join() === 'name' &&
  job.position === 'Cook' && !JSON.stringify(job).includes('Hotel Sol') &&
  back.name === undefined && back.company === 'Hotel Sol';
console.log(isAsSeen ? 'As seen: the employers are gone.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
