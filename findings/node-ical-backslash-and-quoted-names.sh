#!/usr/bin/env bash
# node-ical 0.27.2 (the iCalendar reader of many dashboards and bots) reads other words than the file says, where the file is valid.
# Seen: a text with a backslash before an "n", as of a Windows folder, is written "C:\\new" (RFC 5545, 3.3.11: a backslash is doubled) and comes back
# as "C:\", a new line and "ew": the second backslash is taken for the first half of "\n". And a name in quotation marks, which may hold a semicolon
# (RFC 5545, 3.1: a quoted value may hold ":", ";" and ","), is cut at it, with its first mark left on. ical.js 2.2.1 reads both as they were meant.
# Expected: the words of the file. The script fails when this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null 2>&1
npm install --no-audit --no-fund --silent node-ical@0.27.2 ical.js@2.2.1 >/dev/null 2>&1
cat >look.mjs <<'X'
import ICAL from 'ical.js';
import ical from 'node-ical';

const meant = { summary: 'Look through C:\\new', name: 'Jane Doe; Head of Care' };
const file = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', 'BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20260101T090000Z',
  'DTSTART:20260310T090000Z', `SUMMARY:${meant.summary.replaceAll('\\', '\\\\')}`, `ORGANIZER;CN="${meant.name}":mailto:jane@example.org`,
  'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');
const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
const other = { summary: event.getFirstPropertyValue('summary'), name: event.getFirstProperty('organizer').getParameter('cn') };
const read = Object.values(ical.parseICS(file)).find(({ type }) => type === 'VEVENT');
const seen = { summary: read.summary, name: read.organizer.params.CN };
for (const [who, told] of Object.entries({ meant, 'ical.js': other, 'node-ical': seen })) console.log(who.padEnd(10), JSON.stringify(told));
const isAsSeen = JSON.stringify(other) === JSON.stringify(meant) && seen.summary === 'Look through C:\\\new' && seen.name === '"Jane Doe';
console.log(isAsSeen ? 'As seen: a folder broken in two, and a name cut at its semicolon.' : 'Changed.');
process.exit(isAsSeen ? 0 : 1);
X
node look.mjs
