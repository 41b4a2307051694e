import type { CvFormat, CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import type { Block } from './blocks.ts';
import { Gathering } from './gather.ts';
import { isForeignWord, labelled, looksLikeHeading, sectionOf } from './headings.ts';
import { namesJob } from './job-words.ts';
import { CV_LIMITS } from './limits.ts';
import { findDates } from './moments.ts';
import type { Part } from './part.ts';
import { isPrivate } from './private-words.ts';
import { readJobs, readStudies } from './read-entries.ts';
import { readCertificates, readLanguages, readSkills } from './read-lists.ts';
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
  const known = parts.filter(({ section }) => section !== 'head' && section !== 'other');
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
    if (part.heading) gathering.line(part.heading);
    for (const { text } of part.blocks) if (text !== name) gathering.line(text.replace(/\t/g, '  '));
    if (!isUnsure) readPart(gathering, part, name);
  }
  if (isForeign) gathering.leaveOut('other-language');
  else if (known.length === 0) gathering.leaveOut('no-heading');
  gathering.isUnsure = isUnsure || known.length === 0;
  note(gathering);
  return gathering.end(format);
}

function readPart(gathering: Gathering, part: Part, name: string | null): void {
  switch (part.section) {
    case 'head':
      readHead(gathering, part, name);
      break;
    case 'experience':
      readJobs(gathering, part);
      break;
    case 'education':
      readStudies(gathering, part);
      break;
    case 'certificates':
      readCertificates(gathering, part);
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
      gathering.leaveOut(part.section, part.blocks.length);
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
  for (const block of blocks) {
    const text = block.text.trim();
    if (text === '') continue;
    const section = block.isItem ? null : sectionOf(text);
    const label = section ? null : labelled(text);
    const last = parts.at(-1);
    if (block.isTop) parts.push({ section: 'head', heading: null, isKnown: true, blocks: [block] });
    else if (section) parts.push({ section, heading: text, isKnown: true, blocks: [] });
    else if (label && opensSection(label, last?.section)) {
      parts.push({
        section: label.section,
        heading: label.heading,
        isKnown: true,
        blocks: [{ ...block, text: label.rest }],
      });
    } else if (isForeignHeading(block, last))
      parts.push({ section: 'other', heading: text, isKnown: false, blocks: [] });
    else last?.blocks.push({ ...block, text });
  }
  return parts;
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

/** A heading that the file says or capitals show; above all others it may be a name, and in a list of jobs an employer. */
function isForeignHeading(block: Block, last: Part | undefined): boolean {
  if (!last || last.section === 'head' || last.section === 'experience' || last.section === 'education')
    return false;
  return !block.isItem && (block.isHeading || looksLikeHeading(block.text)) && !namesJob(block.text);
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
