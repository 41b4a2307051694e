import Papa from 'papaparse';
import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { decodeText } from '#src/files/copy/decode-text.ts';
import { Gathering } from './gather.ts';
import { datesOf } from './moments.ts';
import { plainLines } from './plain-lines.ts';
import {
  takeCertificate,
  takeHeadline,
  takeJob,
  takeLanguage,
  takeSkill,
  takeStudy,
  takeSummary,
} from './read-item.ts';
import { refuse } from './refuse.ts';
import { noteLanguage } from './seems-english.ts';
import type { Zipped } from './unzip-parts.ts';

/** The only files of an export that are opened, each with a column that its head row has. */
const FILES = {
  'profile.csv': 'headline',
  'positions.csv': 'company name',
  'education.csv': 'school name',
  'skills.csv': 'name',
  'languages.csv': 'name',
  'certifications.csv': 'name',
} as const;
type FileName = keyof typeof FILES;
/** A row by the names of its columns, in small letters. */
type Row = ReadonlyMap<string, string>;

/** Files that stay closed and tell of the person too. */
const TELLING =
  /^(?:volunteering|projects|honors|publications|courses|patents|test scores|organizations|causes.*)\.csv$/;

/** What a file is called without the folders that it lies in. */
function bareName(path: string): string {
  return fileName(path).toLowerCase();
}

/** The file as the person sees it in the folder: "Publications.csv". */
function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

function isRead(path: string): boolean {
  // What macOS adds beside each file has the same name.
  return Object.hasOwn(FILES, bareName(path)) && !path.startsWith('__MACOSX/');
}

/** Whether the names in a ZIP are those of a LinkedIn export: its own, or those of files that nothing else has. */
export function isLinkedIn(names: readonly string[]): boolean {
  return names.some(
    (name) =>
      isRead(name) ||
      /^(?:connections|email addresses|rich_media|registration|ad_targeting)\.csv$/.test(bareName(name)),
  );
}

/** Reads a LinkedIn export: six of its files, found by name in whatever folder, their columns by name. The others stay unopened. */
export function readLinkedIn(zip: Extract<Zipped, { kind: 'zip' }>, today: IsoDate): CvRead | CvRefusal {
  const unpacked = zip.unpack(isRead);
  if (unpacked.kind !== 'parts') return refuse(unpacked.kind === 'too-much' ? 'too-much' : 'zip-broken');
  const rows = (name: FileName): Row[] =>
    [...unpacked.parts].flatMap(([path, bytes]) =>
      bareName(path) === name ? rowsOf(bytes, FILES[name]) : [],
    );

  const gathering = new Gathering(today);
  const profile = rows('profile.csv')[0] ?? new Map<string, string>();
  const given = cell(profile, 'first name');
  gathering.hideNames(['last name', 'maiden name'].flatMap((name) => namesOf(given, cell(profile, name))));
  takeHeadline(gathering, cell(profile, 'headline'), 'Profile');
  takeSummary(gathering, toldIn(profile, 'summary'), 'Profile');
  const industry = cell(profile, 'industry');
  gathering.field(industry, 'industry', { line: industry, section: 'Profile' });
  for (const row of rows('positions.csv')) {
    const job = { title: cell(row, 'title'), employer: cell(row, 'company name') };
    takeJob(gathering, { ...job, dates: datesIn(row), told: toldIn(row, 'description') }, 'Positions');
  }
  for (const row of rows('education.csv')) {
    const told = toldIn(row, 'notes');
    const study = { degree: cell(row, 'degree name'), area: '', issuer: cell(row, 'school name') };
    takeStudy(gathering, { ...study, dates: datesIn(row), told }, 'Education');
  }
  for (const row of rows('certifications.csv')) {
    const found = { name: cell(row, 'name'), issuer: cell(row, 'authority') };
    const dates = datesOf(cell(row, 'started on'), cell(row, 'finished on'), false);
    takeCertificate(gathering, { ...found, dates }, 'Certifications');
  }
  for (const row of rows('skills.csv')) takeSkill(gathering, cell(row, 'name'), [], 'Skills');
  for (const row of rows('languages.csv'))
    takeLanguage(gathering, cell(row, 'name'), cell(row, 'proficiency'), 'Languages');

  if (gathering.count === 0) return refuse('linkedin-empty');
  const closed = zip.names.filter((name) => !isRead(name) && !name.endsWith('/'));
  const telling = closed.filter((name) => TELLING.test(bareName(name)));
  gathering.leaveOut('told-elsewhere', telling.length, telling.map(fileName));
  gathering.leaveOut('other-files', closed.length - telling.length);
  return noteLanguage(gathering.end('linkedin'));
}

function namesOf(given: string, last: string): string[] {
  return last === '' ? [given] : [`${given} ${last}`, last];
}

/** The rows under the first row that has the column: notes may stand above it. */
function rowsOf(bytes: Uint8Array, column: string): Row[] {
  const text = decodeText(bytes);
  if (text === null) return [];
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
    const head = data.findIndex((row) => row.some((name) => plainName(name) === column));
    const names = (data[head] ?? []).map(plainName);
    if (names.length > 0)
      return data
        .slice(head + 1)
        .map((row) => new Map(names.map((name, at) => [name, row[at] ?? ''] as const)));
  }
  return [];
}

/**
 * What parts the cells: a comma, and something else where a spreadsheet has saved the file anew. Left to guess, the reader takes what
 * stands within each cell ("HTML; CSS; layout") for it.
 */
const DELIMITERS = [',', ';', '\t'] as const;

function plainName(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}

function cell(row: Row, name: string): string {
  return plainLines(row.get(name) ?? '').join(' ');
}

/** The lines of a description: an export has no line breaks in it, but two blanks where they were. */
function toldIn(row: Row, name: string): string[] {
  return plainLines((row.get(name) ?? '').replace(/ {2,}/g, '\n'));
}

/** Jobs and studies: "Mon YYYY" or "YYYY", and no end where it goes on. */
function datesIn(row: Row) {
  return datesOf(
    cell(row, 'started on') || cell(row, 'start date'),
    cell(row, 'finished on') || cell(row, 'end date'),
    true,
  );
}
