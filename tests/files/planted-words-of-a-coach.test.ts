import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { agreeWith, tagClient } from '#src/domain/coaching/clients.ts';
import { en } from '#src/domain/language/en/index.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import type { OfSession, OnPaper } from '#src/domain/sharing/audience.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import {
  clientPaper,
  hasItem,
  PACK_ITEMS,
  type PackGiven,
  packDays,
  sessionPaperOf,
} from '#src/features/records/pack-items.ts';
import { PrintView } from '#src/features/results/print-view.tsx';
import { openArchive } from '#src/files/archive/read-archive.ts';
import { openArchiveWriter } from '#src/files/archive/write-archive.ts';
import { writeCalendar } from '#src/files/calendar/write-calendar.ts';
import { copyFile } from '#src/files/copy/save-copy.ts';
import { formats } from '#src/files/formats.ts';
import { zipFiles } from '#src/files/pack/zip-files.ts';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import { plan } from '#src/i18n/en/plan.ts';
import { WordsContext } from '#src/i18n/words.ts';
import { readZip } from '#tests/files/zip-by-standard.ts';
import { aRelationship } from '#tests/helpers/a-relationship.ts';
import { loadKept } from './pdf/kept-fonts.ts';
import { readBack } from './pdf/read-back.ts';

/*
 * A word is planted in every field that a coach writes into, and looked for in every file that leaves. It stands in exactly
 * those where it may.
 */

const AT = '2026-11-20T10:10:00.000Z';
const NOW = new Date('2026-11-22T10:00:00Z');
const WORDS = [
  'plantedtag',
  'plantedpurpose',
  'plantedprivate',
  'plantedshared',
  'plantedagreement',
  'plantedtopic',
  'plantedaction',
  'plantedcoachaction',
  'plantedmatter',
  'plantedoffer',
  'plantedaddition',
  'plantedlabel',
  'plantedwaiting',
  'plantedleft',
] as const;
type Word = (typeof WORDS)[number];
/** What was said between the two. */
const OF_BOTH: readonly Word[] = [
  'plantedshared',
  'plantedagreement',
  'plantedtopic',
  'plantedaction',
  'plantedcoachaction',
  'plantedmatter',
];

const note = { at: AT, kind: 'free' } as const;
const action = { byWhen: '2026-12-01', howWeKnow: '', doneAt: null, goalId: null } as const;
const library = aRelationship();
const [first, second] = [library.sessions.s1, library.sessions.s2];
const { c1 } = library.clients;
const { r1: answered } = library.reflections;
if (!first || !second || !c1 || !answered) throw new Error('There is no relationship.');
const fromHome = (text: string) => ({
  value: { kind: 'starter' as const, parts: { one: text } },
  setAside: null,
  wordings: {},
  channels: {},
  asked: 'asked',
});
// Answers from home that nobody took are no part of what the client said here.
const r1 = {
  ...answered,
  returned: [
    {
      assignment: 'g1',
      savedOn: '2026-11-19',
      language: 'en',
      answers: { proud: fromHome('plantedwaiting') },
    },
  ],
  decided: [
    {
      assignment: 'g1',
      question: 'proud',
      at: AT,
      how: 'left' as const,
      here: null,
      back: fromHome('plantedleft'),
    },
  ],
};
const session = {
  ...second,
  agenda: [{ id: 't1', text: 'plantedtopic', state: 'open' as const, carriedFrom: null }],
  agreements: [{ id: 'm1', text: 'plantedagreement', at: AT }],
  notes: [
    { ...note, id: 'n1', text: 'plantedprivate', audience: 'private' as const },
    { ...note, id: 'n2', text: 'plantedshared', audience: 'shared' as const },
  ],
  actions: [
    { ...action, id: 'a1', what: 'plantedaction', whose: 'client' as const },
    { ...action, id: 'a2', what: 'plantedcoachaction', whose: 'coach' as const },
    { ...action, id: 'a3', what: 'Pay off my debt, plantedmatter', whose: 'client' as const },
  ],
  offered: [
    { id: 'o1', reflectionId: 'r1', key: 'k', text: 'plantedoffer', at: AT, answer: 'open' as const },
  ],
  additions: [{ at: AT, text: 'plantedaddition' }],
};
const client = agreeWith(tagClient({ ...c1, label: 'plantedlabel' }, ['plantedtag']), {
  purpose: 'plantedpurpose',
  whoSees: '',
  limits: '',
  keepUntil: null,
  agreedBy: '',
  agreedOn: null,
  changedOn: null,
});
const given: PackGiven = {
  texts: english,
  language: en,
  client,
  label: client.label,
  reflection: r1,
  reflections: [r1],
  versions: Object.values(library.versions),
  session,
  sessions: [session],
  brand: null,
  today: '2026-11-22',
};

const standsIn = (text: string) => WORDS.filter((word) => text.includes(word));

async function pdfOf(paper: Released<OnPaper | OfSession, SummaryDocument>): Promise<string> {
  const { bytes } = await formats.pdf.render(paper, { loadFace: loadKept });
  const read = await readBack(bytes);
  return [read.title, ...read.pages].join('');
}
const printOf = (paper: Released<OnPaper, SummaryDocument>) =>
  renderToStaticMarkup(
    createElement(
      WordsContext,
      { value: { words: english, load: async () => {}, has: () => true } },
      createElement(PrintView, { paper }),
    ),
  );
const calendarOf = () => writeCalendar(packDays(given), plan.calendar, NOW).replaceAll('\r\n ', '');
const ownFile = () =>
  copyFile(releaseCopy({ reflections: given.reflections, versions: given.versions }), NOW);

it('has something in every item of the pack', () => {
  for (const item of PACK_ITEMS) expect(hasItem(item, given)).toBe(true);
});

it('puts no word of the coach’s into the client’s PDF, its print and the client’s own file', async () => {
  const paper = clientPaper(given, r1);
  expect(standsIn(await pdfOf(paper))).toEqual([]);
  expect(standsIn(printOf(paper))).toEqual([]);
  expect(standsIn(await ownFile().words.text())).toEqual([]);
});

it('gives the client what was said between the two', async () => {
  const paper = sessionPaperOf('client', session, given);
  expect(standsIn(await pdfOf(paper))).toEqual(OF_BOTH);
});

it('puts the client’s own actions into the calendar, and no private matter, no note and no label', () => {
  expect(standsIn(calendarOf())).toEqual(['plantedaction']);
  expect(calendarOf()).toContain('Something that I took on');
});

it('holds the whole session in the coach’s own record', async () => {
  const record = await pdfOf(sessionPaperOf('coach', session, given));
  expect(standsIn(record)).toEqual([
    'plantedprivate',
    ...OF_BOTH,
    'plantedoffer',
    'plantedaddition',
    'plantedlabel',
  ]);
});

it('holds all of it in the coach’s copy and in the file of a whole workspace, and nowhere in the names inside', async () => {
  const copy = releaseCopy({
    reflections: given.reflections,
    versions: given.versions,
    clients: [client],
    sessions: [session],
  });
  expect(standsIn(await copyFile(copy, NOW).words.text())).toEqual(WORDS);
  const writer = openArchiveWriter(NOW.toISOString());
  await writer.add(copy.words);
  const { pieces } = await writer.end();
  const bytes = new Uint8Array(await new Blob([...pieces]).arrayBuffer());
  const opened = openArchive(bytes);
  expect(opened.kind === 'archive' && standsIn(JSON.stringify(opened.manifest))).toEqual([]);
  expect(standsIn(Object.keys(readZip(bytes)).join())).toEqual([]);
});

it('says in the names of the files whose they are, and nothing else', async () => {
  const paper = clientPaper(given, r1);
  const files = [
    { name: 'plantedlabel-my-aspiration.pdf', file: madeOf(paper, () => new Blob(['pdf'])) },
    { name: 'plantedlabel-waymark.json', file: ownFile() },
  ];
  const zipped = await zipFiles(files, NOW);
  const inside = readZip(new Uint8Array(await zipped.words.arrayBuffer()));
  expect(standsIn(Object.keys(inside).join())).toEqual(['plantedlabel']);
  for (const bytes of Object.values(inside)) expect(standsIn(new TextDecoder().decode(bytes))).toEqual([]);
});
