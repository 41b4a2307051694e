import { hashOf } from '#src/domain/text/hash.ts';
import type { CvFact, CvMonth, CvRead } from './cv-read.ts';
import { barePaperName } from './paper-name.ts';
import { placeName } from './place-name.ts';

/** What a CV says, line by line, and which of its lines no earlier one said: null where none came before it. */
export type CvNews = readonly string[] | null;

/**
 * The lines of a CV that stood in none of those that came in before, in their order: added ones, and changed ones as they are now.
 * Where the same kind of file came in before, every sign of a line counts. Another kind of file writes the same job in another line,
 * so that there facts are compared: a line is known where all that it says is, and one that says nothing of its own where its parts are.
 *
 * @param met the prints of all CVs that came in before (printsOf)
 */
export function newInCv(read: CvRead, met: readonly string[]): CvNews {
  if (met.length === 0) return null;
  const known = new Set(met);
  const isSameKind = known.has(printOfFormat(read));
  const factsIn = factsByLine(read);
  const isKnown = (line: string) => {
    if (known.has(printOfLine(line))) return true;
    if (isSameKind) return false;
    const facts = factsIn(line);
    if (facts.length > 0) return facts.every((fact) => known.has(printOfThing(fact)));
    const parts = partsIn(line);
    return parts.length > 0 && parts.every((part) => known.has(printOfPart(part)));
  };
  return saidIn(read).filter((line) => !isKnown(line));
}

/** What the new lines say that no CV before said: of four languages in one line the one that was added. */
export function newFacts(read: CvRead, news: CvNews, met: readonly string[]): CvFact[] {
  const known = new Set(met);
  const printOf = known.has(printOfFormat(read)) ? printOfFact : printOfThing;
  return read.facts.filter(
    (fact) => isSaid(fact) && isNewLine(fact.from.line, news) && !known.has(printOf(fact)),
  );
}

/** Prints of all that a CV says, to know it again: words cannot be read out of them. */
export function printsOf(read: CvRead): string[] {
  const factsIn = factsByLine(read);
  const lines = saidIn(read);
  const facts = read.facts.filter(isSaid);
  return [
    ...new Set([
      printOfFormat(read),
      ...lines.map(printOfLine),
      ...facts.flatMap((fact) => [printOfFact(fact), printOfThing(fact)]),
      // What somebody is called now may stand at the top of another file.
      ...facts.flatMap((fact) => (fact.kind === 'role' ? printOf('field', [fact.title]) : [])),
      ...lines
        .filter((line) => factsIn(line).length === 0)
        .flatMap(allPartsIn)
        .map(printOfPart),
    ]),
  ];
}

/** The facts that a line tells, by itself or as one of the lines that were put together for them. */
function factsByLine({ facts }: CvRead): (line: string) => CvFact[] {
  const byLine = new Map<string, CvFact[]>();
  const told = facts.filter((fact) => isSaid(fact) && !(fact.kind === 'field' && fact.said === 'study'));
  for (const fact of told)
    for (const part of new Set([fact.from.line, ...partsOf(fact.from.line)].map(plain)))
      byLine.set(part, [...(byLine.get(part) ?? []), fact]);
  const spoken = told.filter(({ kind }) => kind === 'language');
  return (line) =>
    byLine.get(plain(line)) ??
    // A language that is named twice is told once.
    spoken.filter(({ from }) => plain(line).startsWith(`${plain(from.line)} `)).slice(0, 1);
}

/** Whether what stands in this line of a CV, or in one of the lines that were put together for it, is among the new ones. */
export function isNewLine(line: string, news: CvNews): boolean {
  const fresh = (news ?? []).map(plain);
  return [line, ...partsOf(line)].map(plain).some((part) => fresh.some((one) => says(part, one)));
}

/** "BSc Physics, Bonn" begins what a form says of it in more words. */
function says(part: string, line: string): boolean {
  return part === line || (line.length > 3 && part.startsWith(`${line} `));
}

/** The lines as they were read, once each, and those that a fact was told by and that stand nowhere else. */
function saidIn({ lines, facts, headings: heads = [] }: CvRead): string[] {
  const headings = new Set([...heads, ...facts.flatMap(({ from }) => from.section ?? [])]);
  const said = new Map(lines.filter((line) => !headings.has(line)).map((line) => [plain(line), line]));
  for (const { from } of facts.filter(isSaid)) {
    const parts = [from.line, ...partsOf(from.line)].map(plain);
    const stands = [...said.keys()].some((line) => parts.some((part) => says(part, line)));
    if (!stands) said.set(plain(from.line), from.line);
  }
  said.delete('');
  return [...said.values()];
}

/** What lay between is counted and not said. */
function isSaid({ kind }: CvFact): boolean {
  return kind !== 'gap';
}

/** An entry of two lines is shown as one, with this between them. */
function partsOf(line: string): string[] {
  return line.split(' / ');
}

/** Letters, figures and what changes a number, so that another sign before a list, or another space, is no change. */
function plain(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+#]+/gu, ' ')
    .trim();
}

function printOfFormat({ format }: CvRead): string {
  return hashOf(`format ${format}`);
}

function printOfLine(line: string): string {
  return hashOf(`line ${plain(line)}`);
}

function printOfFact(fact: CvFact): string {
  return printOf(fact.kind, valuesOf(fact));
}

/** The same thing in whatever kind of file: no months, no level, and of a place of work its name without the town. */
function printOfThing(fact: CvFact): string {
  return printOf(fact.kind === 'field' ? 'field' : `thing ${fact.kind}`, thingIn(fact));
}

function printOf(kind: string, values: readonly string[]): string {
  return hashOf(`${kind} ${values.map(plain).join(' / ')}`);
}

function printOfPart(part: string): string {
  return hashOf(`part ${part}`);
}

/**
 * What tells most in a line that says no fact, such as an article: the longest of its parts, which mostly is a title, where one has
 * three words or more; else who is named with a letter and a name.
 */
function partsIn(line: string): string[] {
  const parts = allPartsIn(line);
  const [title] = parts
    .filter((part) => part.split(' ').length > 2 && !/^(?:\p{L} )+\p{L}+$/u.test(part))
    .toSorted((one, other) => other.length - one.length);
  return title === undefined ? parts : [title];
}

/** Parts of a line that are a title or a person's name: of three words or more, or a letter and a name. */
function allPartsIn(line: string): string[] {
  return line
    .split(/(?<!\b\p{Lu})\.|[,;:()“”"|•]|\s[–—-]\s|\s{2,}/u)
    .map(plain)
    .filter((part) => part.split(' ').length > 2 || /^\p{L} \p{L}{2,}$/u.test(part));
}

function valuesOf(fact: CvFact): string[] {
  if (fact.kind === 'role') return [fact.title, placeName(fact.employer), ...endsOf(fact.dates)];
  if (fact.kind === 'paper') return [fact.name, placeName(fact.issuer), fact.state ?? ''];
  if (fact.kind === 'language') return [fact.name, fact.level ?? ''];
  return fact.kind === 'gap' ? [] : [fact.words];
}

function thingIn(fact: CvFact): string[] {
  if (fact.kind === 'role') return [fact.title, placeName(fact.employer), ...yearsOf(fact.dates)];
  if (fact.kind === 'paper')
    return [
      barePaperName(fact.name),
      placeName(fact.issuer),
      fact.state === 'not-finished' ? fact.state : '',
    ];
  if (fact.kind === 'language') return [fact.name];
  // LinkedIn puts the employer behind what somebody is.
  if (fact.kind === 'field') return [fact.words.split(/\s+(?:at|@)\s+/)[0] ?? ''];
  return fact.kind === 'gap' ? [] : [fact.words];
}

type Dates = { from: CvMonth | null; to: CvMonth | 'now' | null } | null;

function endsOf(dates: Dates): string[] {
  return [dates?.from, dates?.to].map((end) =>
    end === 'now' ? end : end ? `${end.year}-${end.month ?? ''}` : '',
  );
}

function yearsOf(dates: Dates): string[] {
  return [dates?.from, dates?.to].map((end) => (end === 'now' ? end : `${end?.year ?? ''}`));
}
