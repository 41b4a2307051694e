#!/usr/bin/env bash
# jsonresume-theme-stackoverflow 3.3.0 shows every date of a resume one month early wherever the clock is behind Greenwich.
# Seen: the dates of a valid JSON Resume (whole days, months, years alone) are read as midnight in Greenwich and shown by the local clock. With
# TZ=America/New_York a job from 2015-03-01 to 2018-01-01 reads "Feb 2015 - Dec 2017", "2010-06" reads "May 2010", and the year "2012" reads
# "Dec 2011". With TZ=Europe/Berlin the same file reads "Mar 2015 - Jan 2018", "Jun 2010", "Jan 2012". Nothing warns. So who exports a JSON
# Resume on one continent and has it drawn on another gets another CV.
# Expected: the month that stands in the file, everywhere. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent jsonresume-theme-stackoverflow@3.3.0 @jsonresume/schema@1.3.1 >/dev/null 2>&1
cat >look.mjs <<'X'
import { promisify } from 'node:util';
import schema from '@jsonresume/schema';
import * as theme from 'jsonresume-theme-stackoverflow';

const resume = {
  basics: { name: 'Ana Example', label: 'Cook', profiles: [], location: {} },
  work: [
    { name: 'Hotel Sol', position: 'Cook', startDate: '2015-03-01', endDate: '2018-01-01', highlights: [] },
    { name: 'Cafe Uno', position: 'Helper', startDate: '2012', endDate: '2014', highlights: [] },
    { name: 'Bar Dos', position: 'Waiter', startDate: '2010-06', endDate: '2011-09', highlights: [] },
  ],
  education: [], skills: [], languages: [], awards: [], publications: [], volunteer: [], interests: [], references: [],
};
const isValid = await promisify(schema.validate)(resume).then(() => true, () => false);
const render = theme.render ?? theme.default.render;
const words = (await render(resume)).replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const spans = words.match(/[A-Z][a-z]{2,3} 20\d\d - [A-Z][a-z]{2,3} 20\d\d/g);
console.log(JSON.stringify({ isValid, spans }));
X
west=$(TZ=America/New_York node look.mjs)
east=$(TZ=Europe/Berlin node look.mjs)
echo "New York: $west"
echo "Berlin:   $east"
[ "$west" = '{"isValid":true,"spans":["Feb 2015 - Dec 2017","Dec 2011 - Dec 2013","May 2010 - Aug 2011"]}' ] &&
  [ "$east" = '{"isValid":true,"spans":["Mar 2015 - Jan 2018","Jan 2012 - Jan 2014","Jun 2010 - Sept 2011"]}' ] &&
  echo 'As seen: one month early in the west.' || { echo 'Changed.'; exit 1; }
