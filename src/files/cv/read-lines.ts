import type { CvFormat, CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import type { Block } from './blocks.ts';
import { countEntries } from './count-entries.ts';
import { Gathering } from './gather.ts';
import { isForeignWord, labelled, looksLikeHeading, sectionOf } from './headings.ts';
import { namesDegree, namesJob, namesPlace } from './job-words.ts';
import { hasLabels, takeLabelled } from './labelled-lines.ts';
import { CV_LIMITS } from './limits.ts';
import { findDates } from './moments.ts';
import type { Part } from './part.ts';
import { isPrivate } from './private-words.ts';
import { readJobs, readStudies } from './read-entries.ts';
import { readLabelled } from './read-labelled.ts';
import { namesExpiry, readCertificates, readLanguages, readSkills } from './read-lists.ts';
import { isSaid, readSentences } from './read-sentences.ts';
import { refuse } from './refuse.ts';
import type { Section } from './section.ts';
import { seemsForeign } from './seems-english.ts';
import { spokenIn } from './spoken-languages.ts';

/**
 * Reads lines: sections by their headings, and what they hold by dates and words. `isUnsure`: lines may stand out of order, so
 * that nothing is made of them; they are there to pick from.
 */
export function readBlocks(
  blocks: readonly Block[],
  format: CvFormat,
  today: IsoDate,
  { isUnsure = false, note = () => {} }: { isUnsure?: boolean; note?: (gathering: Gathering) => void } = {},
): CvRead | CvRefusal {
  const kept = blocks.filter(({ text }) => text.length <= CV_LIMITS.line).slice(0, CV_LIMITS.lines);
  if (kept.every(({ text }) => text.trim() === '')) return refuse('empty');
  const gathering = new Gathering(today);
  gathering.leaveOut('beyond-limit', blocks.length - kept.length);
  const parts = partsOf(kept);
  const labelled = new Map(
    parts.map((part) => [part, takeLabelled(part.blocks, { isKept: !LISTED.has(part.section) })]),
  );
  const known = parts.filter(
    (part) =>
      (part.section !== 'head' && part.section !== 'other') || (labelled.get(part)?.forms.length ?? 0) > 0,
  );
  const isForeign =
    seemsForeign(kept.map(({ text }) => text).join('\n')) ||
    parts.filter(({ heading }) => heading && isForeignWord(heading)).length > 1;
  // In another language the words of a CV may not be known: its lines are there to pick from.
  if (
    known.length === 0 &&
    !isForeign &&
    !kept.some(({ text }) => namesJob(text) && findDates(text)?.isRange)
  )
    return refuse('not-a-cv');

  const heads = parts.filter(({ section }) => section === 'head');
  const name = heads.map(({ blocks: lines }) => nameIn(lines, kept)).find((found) => found !== null) ?? null;
  gathering.hideNames(name ? [name] : []);
  for (const part of parts) {
    if (part.section === 'private') continue;
    if (part.heading) gathering.heading(part.heading);
    // What stands beside each other in columns is picked by itself.
    for (const { text } of part.blocks)
      for (const line of isUnsure ? text.split('\t') : [text.replace(/\t/g, '  ')])
        if (text !== name) gathering.line(line);
    if (isUnsure) continue;
    const { forms = [], rest = part.blocks } = labelled.get(part) ?? {};
    readLabelled(gathering, forms, part);
    readPart(gathering, { ...part, blocks: rest }, name);
  }
  if (isForeign) gathering.leaveOut('other-language');
  else if (known.length === 0) gathering.leaveOut('no-heading');
  // Sentences may tell of jobs that no line names: they are there to pick from.
  const dated = kept.filter(({ text }) => findDates(text));
  const isTold =
    !gathering.hasRoles &&
    (dated.some(({ text }) => namesJob(text)) ||
      (kept.some(({ text }) => namesJob(text)) && dated.some(({ text }) => findDates(text)?.isRange)));
  gathering.isUnsure = isUnsure || known.length === 0 || isTold;
  if (isTold && !isUnsure)
    for (const part of parts) {
      if (part.section === 'private') continue;
      readSentences(gathering, part.blocks, part.heading);
      if (part.section === 'head' || part.section === 'other') readJobs(gathering, part, { isNamed: true });
    }
  note(gathering);
  return gathering.end(format);
}

/** Sections of entries, whose lines are read without their labels where these leave something unsaid. */
const LISTED: ReadonlySet<Section> = new Set(['experience', 'education', 'certificates', 'volunteering']);

function readPart(gathering: Gathering, part: Part, name: string | null): void {
  switch (part.section) {
    case 'head':
      readHead(gathering, part, name);
      break;
    case 'experience':
      readSentences(gathering, part.blocks.filter(isSaid), part.heading);
      readJobs(gathering, { ...part, blocks: part.blocks.filter((block) => !isSaid(block)) });
      break;
    case 'education':
      // "CSCS card (expires 2027)" among qualifications.
      readStudies(gathering, { ...part, blocks: part.blocks.filter(({ text }) => !namesExpiry(text)) });
      readCertificates(gathering, { ...part, blocks: part.blocks.filter(({ text }) => namesExpiry(text)) });
      break;
    case 'certificates':
      // From when to when in a line of its own: courses with their schools, as studies stand.
      if (part.blocks.some(({ text }) => findDates(text)?.isRange && findDates(text)?.rest.trim() === ''))
        readStudies(gathering, part);
      else readCertificates(gathering, part);
      break;
    case 'skills':
      readSkills(gathering, part);
      break;
    case 'languages':
      readLanguages(gathering, part);
      break;
    case 'summary':
      readSummary(gathering, part);
      break;
    case 'results':
      for (const { text, page } of part.blocks) gathering.proofs(text, null, { section: part.heading, page });
      break;
    case 'volunteering':
      readJobs(gathering, part, { isUnpaid: true });
      break;
    case 'awards':
    case 'publications':
      gathering.leaveOut(part.section, countEntries(part.blocks));
      break;
    case 'other':
      gathering.leaveOut(part.isKnown ? 'interests' : 'no-heading', part.blocks.length);
      break;
    case 'private':
      break;
  }
}

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ section: 'head', heading: null, isKnown: true, blocks: [] }];
  const levels = levelsOfSections(blocks);
  let isLabelled = false;
  for (const [at, block] of blocks.entries()) {
    const text = block.text.trim();
    // "Objective: ..." says its words in its own lines: what follows an empty one is no more of it.
    if (text === '' && isLabelled) parts.push({ section: 'head', heading: null, isKnown: true, blocks: [] });
    if (text === '') {
      isLabelled = false;
      continue;
    }
    const opened = block.isItem ? null : sectionOf(text);
    const named = opened ? null : labelled(text);
    const isWithin =
      parts.at(-1)?.section === 'experience' &&
      goesOnWithJobs(blocks.slice(at + 1, at + 40), opened ?? named?.section);
    const [section, label] = isWithin ? [null, null] : [opened, named];
    if (isWithin && opened) continue;
    const last = parts.at(-1);
    if (block.isTop) parts.push({ section: 'head', heading: null, isKnown: true, blocks: [block] });
    else if (section) {
      parts.push({ section, heading: text, isKnown: true, blocks: [] });
      isLabelled = false;
    } else if (label && opensSection(label, last?.section) && !isAmongLabels(block, last)) {
      parts.push({
        section: label.section,
        heading: label.heading,
        isKnown: true,
        blocks: [{ ...block, text: label.rest }],
      });
      isLabelled = true;
    } else if (isForeignHeading(blocks, at, last, levels) || isPlainHeading(blocks, at, last))
      parts.push({ section: 'other', heading: text, isKnown: false, blocks: [] });
    else last?.blocks.push({ ...block, text, isItem: block.isItem || (isWithin && named !== null) });
  }
  return parts;
}

/** "Key achievements" and "Skills: ..." under one job of several say more of it: the next job follows before another heading does. */
function goesOnWithJobs(after: readonly Block[], section: Section | undefined): boolean {
  if (section !== 'results' && section !== 'skills') return false;
  const next = after.findIndex(({ text, isItem }) => {
    const other = isItem ? null : sectionOf(text.trim());
    return other !== null && other !== 'results' && other !== 'skills';
  });
  return after
    .slice(0, next < 0 ? undefined : next)
    .some(({ text, isItem }) => !isItem && text.length < 140 && findDates(text)?.isRange === true);
}

/** "Tools: Excel" among skills is one of them, not the next section. */
function opensSection(
  { section, rest }: { section: Section; rest: string },
  last: Section | undefined,
): boolean {
  // "Languages: Go, Java" among skills are some of them too.
  if (last === 'skills' && section === 'languages' && !spokenIn(rest)) return false;
  return (
    section !== last &&
    section !== 'other' &&
    !(last === 'experience' && section !== 'languages' && section !== 'skills')
  );
}

/** "Qualification: ..." under "School: ..." says more of one entry, and opens nothing. */
function isAmongLabels(block: Block, last: Part | undefined): boolean {
  const before = last?.blocks.at(-1);
  return before !== undefined && [before, block].every(hasLabels);
}

/** The levels that known headings have, and nothing that names a job, a place or a date. */
function levelsOfSections(blocks: readonly Block[]): ReadonlySet<number> {
  const known = new Set<number>();
  const others = new Set<number>();
  for (const { text, level } of blocks) {
    if (level === undefined) continue;
    if (sectionOf(text.trim())) known.add(level);
    else if (namesJob(text) || namesPlace(text) || findDates(text)) others.add(level);
  }
  return new Set([...known].filter((level) => !others.has(level)));
}

/**
 * A heading that the file says or capitals show; above all others it may be a name, and in a list of jobs an employer, unless it is of the
 * level of known headings.
 */
function isForeignHeading(
  blocks: readonly Block[],
  at: number,
  last: Part | undefined,
  levels: ReadonlySet<number>,
): boolean {
  const block = blocks[at];
  if (!block || !last || last.section === 'head' || block.isItem) return false;
  if (block.level !== undefined && levels.has(block.level)) return true;
  if (last.section === 'experience' || last.section === 'education') return false;
  // "MATLAB", "ICP-MS" among skills, one a line, and "TAFE WA" right under a heading: one stands apart, or the file says that it is one.
  if (
    (last.section === 'skills' || last.blocks.length === 0) &&
    !block.isHeading &&
    blocks[at - 1]?.text !== ''
  )
    return false;
  return (block.isHeading || looksLikeHeading(block.text)) && !namesJob(block.text);
}

/**
 * "Helping out" below an empty line and above a whole entry: a few small words after the first, which is how nobody writes an employer, a
 * trade or a study.
 */
function isPlainHeading(blocks: readonly Block[], at: number, last: Part | undefined): boolean {
  const text = blocks[at]?.text.trim() ?? '';
  if (!last || last.section === 'head' || blocks[at]?.isItem || blocks[at - 1]?.text !== '') return false;
  if (!/^\p{Lu}\p{Ll}+(?:\s(?:\p{Ll}+|I)){1,4}:?$/u.test(text)) return false;
  if (namesJob(text) || namesPlace(text) || namesDegree(text)) return false;
  const below = blocks.slice(at + 1).find((block) => block.text !== '');
  const found = below && findDates(below.text);
  return below !== undefined && (below.isItem || (found ? found.rest.trim() !== '' : false));
}

/** The name of the person: the first short line of words with capitals that names no job. */
function nameIn(blocks: readonly Block[], all: readonly Block[]): string | null {
  for (const [at, { text }] of blocks.slice(0, 4).entries()) {
    const [first = ''] = text.split(/[|•·,\t]/);
    const words = first.trim().split(/\s+/);
    const isName =
      words.length >= 2 &&
      words.length <= 5 &&
      words.every((word) => /^\p{Lu}[\p{L}'’.-]*$|^(?:de|da|van|von|der|den|del|bin|al|la)$/u.test(word));
    // "Tom Baker" at the very top is a name, unless it is said again further down.
    const isJob =
      namesJob(first) &&
      (at > 0 ||
        namesJob(words[0] ?? '') ||
        all.filter((block) => block.text.includes(first.trim())).length > 1);
    if (
      isName &&
      !isJob &&
      !/curriculum|vitae|r[ée]sum[ée]|\bcv\b|lebenslauf|[zż]yciorys|[öo]n[ée]letrajz/i.test(first)
    )
      return first.trim();
  }
  return null;
}

function readHead(gathering: Gathering, { blocks }: Part, name: string | null): void {
  for (const { text, page } of blocks) {
    if (isPrivate(text)) continue;
    const words = name ? text.replace(name, '').replace(/^[\s|•·,–—-]+/, '') : text;
    if (words.split(/\s+/).length <= 12 && namesJob(words) && !findDates(words)) {
      // "Midwife · Accra": where somebody lives is not what they are.
      const parts = words.split(/\s*[|•·\t]\s*/);
      gathering.field(parts.find(namesJob) ?? words, 'headline', { line: text, page });
      return;
    }
  }
  const told = blocks.filter(({ text }) => text.split(/\s+/).length > 14 && !isPrivate(text));
  readSummary(gathering, { heading: null, blocks: told });
}

function readSummary(gathering: Gathering, { heading, blocks }: Pick<Part, 'heading' | 'blocks'>): void {
  const lines = blocks.filter(({ text }) => !isPrivate(text));
  const [first] = lines;
  if (!first) return;
  const words = lines.map(({ text }) => text).join(' ');
  gathering.summary(words, { line: words, section: heading, page: first.page });
  for (const { text, page } of lines) gathering.proofs(text, null, { section: heading, page });
}
