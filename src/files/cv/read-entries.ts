import type { CvDates } from '#src/domain/cv/cv-read.ts';
import type { Block } from './blocks.ts';
import { isTownAndCountry } from './countries.ts';
import { datesOn, isHead, MARK, namesLearned } from './entry-heads.ts';
import { standUnderEmployers, titlesOverEmployers, withWholeTitles } from './entry-layout.ts';
import { headAndTold, isAddress, withoutContract, withoutNumber } from './entry-lines.ts';
import type { Gathering } from './gather.ts';
import { partsOfEntry, partsOfHead } from './head-parts.ts';
import {
  namesJob,
  namesPlace,
  namesSchool,
  namesTrade,
  studyAndIssuer,
  titleAndEmployer,
  usualTitle,
} from './job-words.ts';
import { findDates } from './moments.ts';
import type { Part } from './part.ts';

/** An entry of a section: the lines that say what it is, its dates, and what is told of it. */
type Entry = { head: Block[]; lines: string[][]; dates: CvDates | null; told: Block[] };
type Titles = ReturnType<typeof titlesOverEmployers>;

/** Takes in the jobs of a section, and the results told under each. `isNamed`: only those whose title names a trade. */
export function readJobs(
  gathering: Gathering,
  { heading, blocks }: Part,
  { isNamed = false, ...how }: { isUnpaid?: boolean; isNamed?: boolean } = {},
): void {
  const plain = blocks
    .map((block) => withoutContract(withoutNumber(block)))
    .filter(({ text, isItem }) => text !== '' && (isItem || !isAddress(text)))
    .flatMap(headAndTold);
  const groups = employersOf(plain);
  const left = plain.filter((block) => !groups.gone.has(block));
  // Where some stand under an employer, others have theirs above them.
  const most = groups.gone.size > 0 ? 2 : 0;
  const isUnder = standUnderEmployers(left);
  const titles = most === 0 && !isUnder ? titlesOverEmployers(left) : undefined;
  const entries = withWholeTitles(
    entriesOf(left, namesTrade, (parts) => parts.length > 1, { most, isUnder, titles }),
  );
  const around = employersAround(entries, left);
  const heads = entries.map(({ lines }) => lines.flat());
  let above = '';
  for (const [at, { head, lines, dates, told }] of entries.entries()) {
    const whole = around[at];
    if (whole === 'gone') continue;
    const group = (lines.flat().length === 1 && head[0] ? groups.of.get(head[0]) : undefined) || whole;
    const stand = { line: lineOf(head), section: heading, page: head[0]?.page ?? null };
    const all = group && lines.flat().length === 1 ? [...lines, [group]] : lines;
    const { title, employer: own } =
      meantBy(head, all) ?? titleAndEmployer(all, usualTitle(heads, all.flat().length));
    const employer = own || (isUnder ? above : '');
    above = employer;
    if (isNamed && !(namesJob(title) && dates?.to)) continue;
    const role = title === '' ? null : gathering.role(title, employer, dates, stand, how);
    for (const { text, page } of told) gathering.proofs(text, role, { section: heading, page });
  }
}

/** A line that says only how long: "5 years 3 months". */
const HOW_LONG =
  /^\d+\+?\s?(?:yrs?|years?|jahre?|ans?|años?|anni|anos?|jaar)\.?(?:\s*(?:and|,)?\s*\d+\s?(?:mos?|months?|monate?|mois|meses|mesi|maanden)\.?)?$|^\d+\s?(?:mos?|months?|monate?|mois|meses|mesi|maanden)\.?$/i;
/**
 * Profiles set several jobs under one employer, with how long somebody was there in a line between. `of`: the employer of each line
 * below; `gone`: the lines that say it, how long it was, and the towns under dates.
 */
function employersOf(blocks: readonly Block[]): { of: Map<Block, string>; gone: Set<Block> } {
  const [of, gone] = [new Map<Block, string>(), new Set<Block>()];
  if (!blocks.some(({ text }) => HOW_LONG.test(text))) return { of, gone };
  let employer = '';
  blocks.forEach((block, at) => {
    const [before, next] = [blocks[at - 1], blocks[at + 1]];
    if (next && HOW_LONG.test(next.text)) {
      employer = block.text;
      gone.add(block).add(next);
    } else if (before && findDates(before.text) && isTownAndCountry(block.text)) gone.add(block);
    else of.set(block, employer);
  });
  return { of, gone };
}

/** The title and the employer where a label said which line is one of them. */
function meantBy(
  head: readonly Block[],
  lines: readonly (readonly string[])[],
): { title: string; employer: string } | null {
  const meant = head.find(({ means }) => means !== undefined);
  const words = meant && partsOfHead(meant.text)[0];
  if (!meant || !words) return null;
  const other = lines.flat().find((part) => part !== words) ?? '';
  return meant.means === 'title' ? { title: words, employer: other } : { title: other, employer: words };
}

/**
 * "Kestrel Group, 2012 – 2025" right above a job with dates of its own is where that job and the next within its years were: such an entry
 * is `gone`, the others have its name.
 */
function employersAround(entries: readonly Entry[], blocks: readonly Block[]): (string | undefined)[] {
  let [name, from, to]: [string, number, number] = ['', 0, 0];
  return entries.map(({ head, lines, dates }, at) => {
    const [start, end] = [yearOf(dates?.from), yearOf(dates?.to)];
    const next = entries[at + 1];
    const below = blocks[blocks.indexOf(head.at(-1) as Block) + 1];
    const isAround =
      head.length === 1 &&
      !lines.flat().some(namesJob) &&
      below !== undefined &&
      next?.head[0] === below &&
      namesJob(below.text) &&
      start <= yearOf(next.dates?.from) &&
      yearOf(next.dates?.to) <= end;
    if (isAround) [name, from, to] = [lines[0]?.[0] ?? '', start, end];
    else if (name !== '' && !(from <= start && end <= to)) name = '';
    return isAround && name !== '' ? 'gone' : name || undefined;
  });
}

function yearOf(month: CvDates['to'] | undefined): number {
  return month === 'now' ? 9999 : (month?.year ?? Number.NaN);
}

/** Takes in the studies of a section. */
export function readStudies(gathering: Gathering, { heading, blocks }: Part): void {
  const entries = entriesOf(blocks.flatMap(headAndTold), namesLearned, (parts) => parts.some(namesSchool));
  for (const { head, lines, dates, told } of entries) {
    const { name, issuer } = studyAndIssuer(
      lines
        .flat()
        .map((part) => part.replace(MARK, '').trim())
        .filter(Boolean),
    );
    const state = told.filter(({ text }) =>
      /not finished|incomplete|in progress|expected|dropped out/i.test(text),
    );
    const stand = { line: lineOf([...head, ...state]), section: heading, page: head[0]?.page ?? null };
    gathering.paper(name, issuer, 'study', dates, stand);
  }
}

function lineOf(blocks: readonly Block[]): string {
  return blocks.map(({ text, said = text }) => said.replace(/\t/g, '  ')).join(' / ');
}

/**
 * Entries of a section by their dates. A date may stand at the end of what an entry is, between its lines, under or above
 * them: which, the section's first entry shows. `names` and `hasPlace` say
 * whether an entry is whole; `most`: how many lines above dates may belong to it, where that shows otherwise; `isUnder`: dates stand
 * beside a title, and an employer above; `titles`: lines that are a title as a whole, with the employer below. Where no line has dates, each
 * line that `names` what is looked for is one.
 */
function entriesOf(
  blocks: readonly Block[],
  names: (words: string) => boolean,
  hasPlace: (parts: readonly string[]) => boolean,
  {
    most = 0,
    isUnder = false,
    titles,
  }: { most?: number; isUnder?: boolean; titles?: Titles | undefined } = {},
): Entry[] {
  const dated = blocks.map(datesOn);
  const first = dated.findIndex((found) => found !== null);
  if (first < 0) return undatedEntries(blocks, names);
  const rest = dated[0]?.rest ?? '';
  const isDatesFirst = first === 0 && (partsOfHead(rest).length === 0 || isTownAndCountry(rest));
  // As many lines stand above the dates as in the first entry: what else is above tells of the entry before.
  const above = Math.min(Math.max(first, most), 2);
  const isBelow = !isDatesFirst && areBelow(blocks, dated, names);
  const used = new Set<number>();
  const entries: (Entry & { from: number })[] = [];
  dated.forEach((found, at) => {
    const block = blocks[at];
    if (!found || !block) return;
    // "2018 – 2020 Brno, Czechia": what it was stands in the next line.
    const title = first === 0 && !isDatesFirst ? titles?.get(block) : undefined;
    const own = title ? [title] : isTownAndCountry(found.rest) ? [] : partsOfEntry(found.rest, block.strong);
    const lines = new Map([[at, own]]);
    const parts = () => [...lines.values()].flat();
    const take = (next: number) => {
      const other = blocks[next];
      if (!other || used.has(next) || dated[next] || !isHead(other, names)) return false;
      lines.set(next, partsOfEntry(other.text, other.strong));
      return true;
    };
    // "Moorfields Eye Hospital", "London", "Orthoptist", dates: where the place is stands between it and what somebody was.
    const takeBehindTown = (from: number) => {
      const [town] = lines.get(from - 2) ?? [];
      const isTown = town && lines.get(from - 2)?.length === 1 && town.split(/\s+/).length < 3;
      if (!isTown || names(town) || namesPlace(town) || from - 3 <= (entries.at(-1)?.from ?? -1)) return;
      if (take(from - 3)) lines.set(from - 2, []);
    };
    const isWhole = () => parts().some(names) && hasPlace(parts());
    if (isDatesFirst) {
      if (take(at + 1) && !isWhole()) take(at + 2);
    } else {
      const before = above > 0 && at - 1 > (entries.at(-1)?.from ?? -1);
      const isFound = !isWhole() && before && take(at - 1);
      const isAbove =
        above > 1 && (!(parts().length > 1 && hasPlace(parts())) || names(blocks[at - 2]?.text ?? ''));
      if (isFound && !isWhole() && isAbove && take(at - 2) && first === 3) takeBehindTown(at);
      const next = blocks[at + 1]?.text ?? '';
      const isNext =
        (!parts().some(names) && names(next)) || (!hasPlace(parts()) && hasPlace(partsOfHead(next)));
      // Under an employer of several jobs the next line is the next of them.
      const mayFollow = parts().length < 2 || isNext || (isBelow && !parts().some(names));
      if (!isWhole() && mayFollow && most === 0 && !isUnder) take(at + 1);
    }
    const order = [...lines.keys()].toSorted((one, other) => one - other);
    for (const line of order) used.add(line);
    entries.push({
      head: order.flatMap((line) => blocks[line] ?? []),
      lines: order.map((line) => lines.get(line) ?? []).filter((line) => line.length > 0),
      dates: found.dates,
      told: [],
      from: Math.max(...order),
    });
  });
  return withTold(entries, blocks, used);
}

/** Whether what somebody was stands in the line below the dates in all entries that name it: then it does where its word is not known. */
function areBelow(
  blocks: readonly Block[],
  dated: readonly ReturnType<typeof datesOn>[],
  names: (words: string) => boolean,
): boolean {
  const isNamed = dated.flatMap((found, at) => {
    const next = blocks[at + 1];
    if (!found || !next || dated[at + 1] || !isHead(next, names)) return [];
    const [own, below] = [names(found.rest), names(next.text)];
    return own === below ? [] : [below];
  });
  return isNamed.length > 0 && isNamed.every(Boolean);
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
    if (isHead(block, names) && names(block.text)) {
      entries.push({ head: [block], lines: [partsOfEntry(block.text, block.strong)], dates: null, told: [] });
    } else entries.at(-1)?.told.push(block);
  }
  return entries;
}
