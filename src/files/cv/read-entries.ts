import type { CvDates } from '#src/domain/cv/cv-read.ts';
import type { Block } from './blocks.ts';
import type { Gathering } from './gather.ts';
import { namesDegree, namesJob, namesSchool, studyAndIssuer, titleAndEmployer } from './job-words.ts';
import { findDates } from './moments.ts';
import type { Part } from './part.ts';
import { partsOfHead } from './read-lists.ts';

/** An entry of a section: the lines that say what it is, its dates, and what is told of it. */
type Entry = { head: Block[]; parts: string[]; dates: CvDates | null; told: Block[] };

/** Takes in the jobs of a section, and the results told under each. */
export function readJobs(gathering: Gathering, { heading, blocks }: Part): void {
  for (const { head, parts, dates, told } of entriesOf(blocks, namesJob, (parts) => parts.length > 1)) {
    const stand = { line: lineOf(head), section: heading, page: head[0]?.page ?? null };
    const { title, employer } = titleAndEmployer(parts);
    const role = title === '' ? null : gathering.role(title, employer, dates, stand);
    for (const { text, page } of told) gathering.proofs(text, role, { section: heading, page });
  }
}

/** Takes in the studies of a section. */
export function readStudies(gathering: Gathering, { heading, blocks }: Part): void {
  for (const { head, parts, dates, told } of entriesOf(blocks, namesDegree, (parts) =>
    parts.some(namesSchool),
  )) {
    const { name, issuer } = studyAndIssuer(parts);
    const state = told.filter(({ text }) =>
      /not finished|incomplete|in progress|expected|dropped out/i.test(text),
    );
    const stand = { line: lineOf([...head, ...state]), section: heading, page: head[0]?.page ?? null };
    gathering.paper(name, issuer, 'study', dates, stand);
  }
}

function lineOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/\t/g, '  ')).join(' / ');
}

/** Whether a line may say what an entry is, rather than tell of it. */
function isHead({ text, isItem }: Block): boolean {
  return !isItem && text.length <= 110 && !/[.!?;]$/.test(text) && text.split(/\s+/).length <= 14;
}

/** Whether a line holds the dates of an entry, rather than a sentence that names some. */
function datesOn(block: Block) {
  if (block.text.length > 140 || (block.isItem && block.text.split(/\s+/).length > 12)) return null;
  const found = findDates(block.text);
  if (!found || found.rest.split(/\s+/).length > 14 || /[.!?]$/.test(found.rest)) return null;
  // "Recovered £86,000 in overdue invoices in 2014": the year belongs to a sentence.
  if (/\s(?:in|between|since|by|during|until|before|after)$/i.test(found.rest.trim())) return null;
  return found;
}

/**
 * Entries of a section by their dates. A date may stand at the end of what an entry is, between its lines, under or above
 * them: which, the section's first entry shows. `names` and `hasPlace` say
 * whether an entry is whole. Where no line has dates, each line that `names` what is looked for is one.
 */
function entriesOf(
  blocks: readonly Block[],
  names: (words: string) => boolean,
  hasPlace: (parts: readonly string[]) => boolean,
): Entry[] {
  const dated = blocks.map(datesOn);
  const first = dated.findIndex((found) => found !== null);
  if (first < 0) return undatedEntries(blocks, names);
  const isDatesFirst = first === 0 && partsOfHead(dated[0]?.rest ?? '').length === 0;
  const used = new Set<number>();
  const entries: (Entry & { from: number })[] = [];
  dated.forEach((found, at) => {
    const block = blocks[at];
    if (!found || !block) return;
    const lines = [at];
    let parts = partsOfHead(found.rest);
    const take = (next: number, isBefore: boolean) => {
      const other = blocks[next];
      if (!other || used.has(next) || dated[next] || !isHead(other)) return false;
      lines.push(next);
      parts = isBefore ? [...partsOfHead(other.text), ...parts] : [...parts, ...partsOfHead(other.text)];
      return true;
    };
    const isWhole = () => parts.some(names) && hasPlace(parts);
    if (isDatesFirst) {
      if (take(at + 1, false) && !isWhole()) take(at + 2, false);
    } else {
      const before = at - 1 > (entries.at(-1)?.from ?? -1) || entries.length === 0;
      if (!isWhole() && before && take(at - 1, true) && !isWhole() && parts.length < 2) take(at - 2, true);
      if (!isWhole() && parts.length < 2) take(at + 1, false);
    }
    for (const line of lines) used.add(line);
    const head = lines.sort((one, other) => one - other).flatMap((line) => blocks[line] ?? []);
    entries.push({ head, parts, dates: found.dates, told: [], from: Math.max(...lines) });
  });
  return withTold(entries, blocks, used);
}

/** What stands between two entries is told of the one above. */
function withTold(
  entries: readonly (Entry & { from: number })[],
  blocks: readonly Block[],
  used: ReadonlySet<number>,
): Entry[] {
  return entries.map((entry, at) => {
    const end = entries[at + 1]?.from ?? blocks.length;
    return { ...entry, told: blocks.filter((_, line) => line > entry.from && line < end && !used.has(line)) };
  });
}

function undatedEntries(blocks: readonly Block[], names: (words: string) => boolean): Entry[] {
  const entries: Entry[] = [];
  for (const block of blocks) {
    if (isHead(block) && names(block.text)) {
      entries.push({ head: [block], parts: partsOfHead(block.text), dates: null, told: [] });
    } else entries.at(-1)?.told.push(block);
  }
  return entries;
}
