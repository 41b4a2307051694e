import { hashOf } from '#src/domain/text/hash.ts';
import type { CvFact, CvMonth, CvRead } from './cv-read.ts';

/** What a CV says, line by line, and which of its lines no earlier one said: null where none came before it. */
export type CvNews = readonly string[] | null;

/**
 * The lines of a CV that stood in none of those that came in before, in their order: added ones, and changed ones as they are now.
 * Where the same kind of file came in before, every sign of a line counts; another kind of file writes the same job in another line,
 * so that there a line is known too where all that it says is.
 *
 * @param met the prints of all CVs that came in before (printsOf)
 */
export function newInCv(read: CvRead, met: readonly string[]): CvNews {
  if (met.length === 0) return null;
  const known = new Set(met);
  const isSameKind = known.has(printOfFormat(read));
  const told = read.facts.filter(isSaid);
  const isKnown = (line: string) => {
    if (known.has(printOfLine(line))) return true;
    const facts = isSameKind ? [] : told.filter(({ from }) => plain(from.line) === plain(line));
    return facts.length > 0 && facts.every((fact) => known.has(printOfFact(fact)));
  };
  return saidIn(read).filter((line) => !isKnown(line));
}

/** What the new lines say that no CV before said: of four languages in one line the one that was added. */
export function newFacts({ facts }: CvRead, news: CvNews, met: readonly string[]): CvFact[] {
  const known = new Set(met);
  return facts.filter(
    (fact) => isSaid(fact) && isNewLine(fact.from.line, news) && !known.has(printOfFact(fact)),
  );
}

/** Prints of all that a CV says, to know it again: words cannot be read out of them. */
export function printsOf(read: CvRead): string[] {
  return [
    ...new Set([
      printOfFormat(read),
      ...saidIn(read).map(printOfLine),
      ...read.facts.filter(isSaid).map(printOfFact),
    ]),
  ];
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
function saidIn({ lines, facts }: CvRead): string[] {
  const headings = new Set(facts.flatMap(({ from }) => from.section ?? []));
  const said = new Map(lines.filter((line) => !headings.has(line)).map((line) => [plain(line), line]));
  for (const { from } of facts.filter(isSaid)) {
    const parts = [from.line, ...partsOf(from.line)].map(plain);
    const stands = [...said.keys()].some((line) => parts.some((part) => says(part, line)));
    if (!stands) said.set(plain(from.line), from.line);
  }
  said.delete('');
  return [...said.values()];
}

/** How long it was, and what lay between, is counted and not said. */
function isSaid({ kind }: CvFact): boolean {
  return kind !== 'years' && kind !== 'gap';
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
  return hashOf(`${fact.kind} ${valuesOf(fact).map(plain).join(' / ')}`);
}

/** What two kinds of file say alike of the same thing: of a place of work its name, without the town. */
function valuesOf(fact: CvFact): string[] {
  if (fact.kind === 'role') return [fact.title, nameOf(fact.employer), ...endsOf(fact.dates)];
  if (fact.kind === 'paper') return [fact.name, nameOf(fact.issuer), fact.state ?? ''];
  if (fact.kind === 'language') return [fact.name, fact.level ?? ''];
  return fact.kind === 'years' || fact.kind === 'gap' ? [] : [fact.words];
}

function nameOf(place: string | null): string {
  return place?.split(',')[0] ?? '';
}

function endsOf(dates: { from: CvMonth | null; to: CvMonth | 'now' | null } | null): string[] {
  return [dates?.from, dates?.to].map((end) =>
    end === 'now' ? end : end ? `${end.year}-${end.month ?? ''}` : '',
  );
}
