import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { bareName, courseIn } from '#src/domain/language/en/compose/course.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import { nameOf, type Part, type Told, type Way } from './context.ts';
import { say } from './frames.ts';

/** What names a paper so that a stranger knows it for one: a word for it, or capitals and numbers. */
const NAMES_A_PAPER =
  /\b(?:licen[cs]es?|certificat(?:e|ion)s?|certs?|cards?|tickets?|degree|diploma|bachelor['’]?s|master['’]?s|exam|permit)\b|\p{Lu}{2}|\p{Lu}\.|\p{Lu}\d/u;
/** A paper that says by its name what it is for, whatever the work. */
const SPEAKS_FOR_ITSELF =
  /\p{L} (?:licen[cs]e|certificate)$|^(?:bachelor['’]?s?|master['’]?s?|degree|diploma|certificate) in /iu;
/** What everybody left school with says little to an employer, nor does a car. */
const SCHOOL = /\b(?:gcses?|bece|wassce|shs|ged|matric\w*|high school|nat \d\w*|school leav\w+|driving)\b/i;
const MOST_WORDS = 6;

/** "BSN", of "a BSN, 2011": the name that stands after "my". */
export function nameOfPaper(noun: string): string {
  return bareName(noun.split(/[,(]/u)[0] ?? '')
    .replace(/\s+(?:19|20)\d\d$/u, '')
    .trim();
}

/** A paper in force: that of the work known or in mind, else one that speaks for itself; never one that ran out. */
export const PAPER: Part = (told) => {
  const { papers, work, inMind, learning } = told.slots;
  const held = papers.filter((paper) => paper.state === 'in-force' && isSayable(paper));
  const about = [...[...work, ...inMind].map(nameOf), ...learning.map(({ what }) => what.quote)];
  const roots = rootsOf(about.join(' '));
  const near = held.find(({ name }) => overlaps(rootsOf(name.forms.noun ?? ''), roots));
  const said =
    near ??
    held.find((paper) => SPEAKS_FOR_ITSELF.test(nameInPaper(paper)) && !SCHOOL.test(nameInPaper(paper)));
  if (!said) return [];
  const paper = named(said);
  if (/\b(?:exam|test)s?$/i.test(nameInPaper(said))) return [[say('paper-passed', { paper })]];
  const one = courseIn({ ...said.name, forms: { noun: nameInPaper(said) } });
  // With an article where it takes one: "I hold a billing certificate", "I have my N3".
  const hold: readonly Way[] = one && one.length > 1 ? [[say('paper-hold', { paper: one })]] : [];
  return [...hold, [say('paper-my', { paper })], [say('paper-also', { paper })]];
};

/** What a paper from abroad still lacks, where the work is to be done again; the next step answers it. */
export const GAP: Part = ({ slots: { arc, papers, learning } }) => {
  if (arc?.id !== 'elsewhere') return [];
  const abroad = papers.find(({ state }) => state === 'not-recognised');
  if (abroad) return [[say('paper-abroad', { paper: named(abroad) })]];
  const open = papers.find(({ state }) => state === 'missing');
  const isAnswered = learning.some(({ stance }) => stance === 'set-on-it');
  return open && isAnswered ? [[say('paper-missing', { paper: named(open) })]] : [];
};

/** A paper that the person is still studying for. */
export function studiedFor({ slots }: Told): Piece {
  if (slots.standing !== 'studying') return null;
  const open = slots.papers.find((paper) => paper.state === 'not-finished' && isSmooth(nameInPaper(paper)));
  return open ? named(open) : null;
}

function nameInPaper({ name }: PaperHeld): string {
  return nameOfPaper(name.forms.noun ?? '');
}

function named(paper: PaperHeld): Piece {
  const text = nameInPaper(paper);
  return isSmooth(text) ? [from(paper.name, text, 'noun')] : null;
}

function isSayable(paper: PaperHeld): boolean {
  const text = nameInPaper(paper);
  return (
    isSmooth(text) &&
    paper.name.isPlural !== true &&
    NAMES_A_PAPER.test(text) &&
    text.split(' ').length <= MOST_WORDS
  );
}
