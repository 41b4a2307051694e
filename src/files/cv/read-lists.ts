import type { CvDates } from '#src/domain/cv/cv-read.ts';
import type { Block } from './blocks.ts';
import type { Gathering } from './gather.ts';
import { partsOfHead } from './head-parts.ts';
import { namesPlace, studyAndIssuer } from './job-words.ts';
import { findDates } from './moments.ts';
import type { Part } from './part.ts';
import { hasResult } from './proofs.ts';
import { spokenIn } from './spoken-languages.ts';

/** Takes in skills: the parts of a line, or the line itself where it is a sentence; a label before them stays off. */
export function readSkills(gathering: Gathering, { heading, blocks }: Part): void {
  for (const { text, page } of blocks) {
    const stand = { line: text, section: heading, page };
    const bare = text.replace(/^[\p{L}\s/&]{2,30}:\s+/u, '');
    const parts = splitOutside(bare);
    const isList =
      parts.every((part) => part.split(/\s+/).length <= 6) && !(parts.length === 1 && hasResult(bare));
    // A sentence with a number tells a result, and names no skill.
    if (!isList && hasResult(bare)) gathering.proofs(bare, null, stand);
    else for (const part of isList ? parts : [bare]) gathering.gift(part, stand);
  }
}

/** Takes in the languages that lines name; a line that names none that is known stays a line. */
export function readLanguages(gathering: Gathering, { heading, blocks }: Part): void {
  for (const { text, page } of withLevels(blocks).map(unlabelled)) {
    const parts = text.split(/[;|•·\t\n]|,(?![^(]*\))| {2,}|\s(?:and|&|\/)\s/);
    const known = parts.filter(nameOfLanguage);
    // "English, Twi, Ga": between those that are known a short name is one too.
    const isList = known.length > 1 && parts.every((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part.trim()));
    const named = isList ? parts : known;
    // "Spanish, native" is one language with its level.
    for (const part of named.length === 1 ? [text] : named) {
      const spoken = nameOfLanguage(part) ?? (isList ? { name: part.trim(), level: '' } : null);
      if (spoken) gathering.language(spoken.name, spoken.level, { line: text, section: heading, page });
    }
  }
}

/** A language that is known, or whatever stands before how well it is spoken: "Hokkien (basic)". */
function nameOfLanguage(part: string): { name: string; level: string } | null {
  const spoken = spokenIn(part);
  if (spoken) return spoken;
  const [, name, level] =
    /^(\p{Lu}[\p{L}'’ -]{2,25}?)\s*(?:[(:–]|\s-\s)\s*(.{2,40}?)\)?$/u.exec(part.trim()) ?? [];
  return name && level && LEVEL.test(level) ? { name, level } : null;
}

/** "MOTHER TONGUE(S): Czech" is a language and its level; other words before a list of languages say nothing. */
function unlabelled(block: Block): Block {
  const [, label, rest] = /^([^:]{3,30}):\s*(\S.*)$/u.exec(block.text) ?? [];
  if (!label || !rest || spokenIn(label) || !spokenIn(rest)) return block;
  const isFirst = /mother|native|muttersprache|maternelle|madre/i.test(label);
  return { ...block, text: isFirst ? `${rest} (mother tongue)` : rest };
}

/** A line that says only how well is about the language above it. */
function withLevels(blocks: readonly Block[]): Block[] {
  const lines: Block[] = [];
  for (const block of blocks) {
    const last = lines.at(-1);
    if (last && LEVEL.test(block.text) && spokenIn(last.text) && !spokenIn(block.text))
      lines[lines.length - 1] = { ...last, text: `${last.text} (${block.text})` };
    else lines.push(block);
  }
  return lines;
}

const LEVEL =
  /^\(?(?:(?:full |limited )?(?:native|bilingual|professional|elementary|working|fluent|proficient|conversational|intermediate|beginner|basic|advanced|mother tongue|[abc][12])\b.*|muttersprache.*|langue maternelle|courant|nativo|nativa|madrelingua|moedertaal|ojczysty|anyanyelv)\)?$/i;

/** "Irish Heart Foundation, 2019": nothing but who gives certificates, and when. */
function isGiver(text: string): boolean {
  const found = findDates(text);
  const parts = found ? partsOfHead(found.rest) : [];
  const [giver = ''] = parts;
  return parts.length === 1 && (namesPlace(giver) || GIVER.test(giver)) && !IS_PAPER.test(giver);
}

/** Who gives certificates, beside places of work and of study. */
const GIVER =
  /(?<![\p{L}])(?:society|association|board|cross|authority|institution|federation|guild|chamber|bureau|ministry|union|council|ambulance|inspectorate|commission|ihk|ymca)(?![\p{L}])/iu;
const IS_PAPER =
  /(?<![\p{L}])(?:certificates?|certified|certification|licen[cs]e|diploma|course|training|award|card|ticket|permit|badge|safety|hygiene|first aid)(?![\p{L}])/iu;

/**
 * Certificates of profiles on the web stand in three lines: what, by whom, "Issued Mar 2018"; in narrow columns in two, the second
 * with who gave it, and when.
 */
function inOneLine(blocks: readonly Block[]): Block[] {
  const lines: Block[] = [];
  for (const block of blocks) {
    const issued = /^(?:issued|expedi[dt][oa]|ausgestellt|délivré)\b(?! by)[:\s]*(.*)$/i.exec(
      block.text,
    )?.[1];
    const [name, issuer] = lines.slice(-2);
    const last = lines.at(-1);
    if (issued && name && issuer && !findDates(name.text) && !findDates(issuer.text))
      lines.splice(-2, 2, { ...name, text: `${name.text}\t${issuer.text}\t${issued}` });
    else if (last && isGiver(block.text) && !findDates(last.text) && !isGiver(`${last.text}, 2000`))
      lines.splice(-1, 1, { ...last, text: `${last.text}\t${block.text}` });
    else if (!/^(?:credential id|show credential|see credential)/i.test(block.text)) lines.push(block);
  }
  return lines;
}

/** Words before the date on which a certificate runs out, or did. */
const RUNS_OUT =
  /[\s,(·–-]*(?<![\p{L}])(?:valid (?:to|until|till|through)|expir(?:es|ed|y|ing)(?: date)?(?: on| in)?|exp\.?|r[au]ns? out|lapsed|renew(?:al|ed)?(?: due| by| in)?|due for renewal|to|until|till)(?: in| on)?[\s:]*$/iu;

/** Whether a line says when something runs out, as no study does. */
export function namesExpiry(text: string): boolean {
  const { dates } = withExpiry(text);
  return dates !== null && dates.from === null;
}

/** A certificate's dates, and its line without them: "CSCS card (expires 2027)" names its end, and no beginning. */
function withExpiry(text: string): { dates: CvDates | null; rest: string } {
  const found = findDates(text);
  if (!found) return { dates: null, rest: text };
  const { dates, rest } = found;
  const before = text.slice(0, text.normalize('NFC').indexOf(dates.words));
  const [words] = dates.to === null ? (RUNS_OUT.exec(before) ?? []) : [];
  if (!words) return { dates, rest };
  return {
    dates: { from: null, to: dates.from, words: dates.words },
    rest: `${before.slice(0, -words.length)}\t`,
  };
}

/** "Tram licence (CBR)", "First aid (Red Cross, 2023)": who gave it stands in brackets, which its date has left open. */
function inBrackets(
  [whole = '', ...others]: readonly string[],
  rest: string,
): { name: string; issuer: string } | null {
  const [, name = '', issuer = ''] = /^([^()]{3,}?)\s*\(([^()]{2,60})\)?$/u.exec(whole) ?? [];
  if (name === '' || others.length > 0 || NO_ISSUER.test(issuer)) return null;
  const hadDate = !rest.includes(')');
  const isAcronym = /^\p{Lu}[\p{Lu}\d&]+$/u.test(issuer) && !shortens(issuer, name);
  const isName = /^\p{Lu}\p{L}+(?:\s(?:of|for|the|and|&|\p{Lu}[\p{L}&.]*))+$/u.test(issuer);
  return (hadDate && /^\p{Lu}/u.test(issuer) && !shortens(issuer, name)) || isAcronym || isName
    ? { name, issuer: issuer.replace(/[\s,]+$/u, '') }
    : null;
}

/** How far or how high a certificate goes, and how it was learned. */
const NO_ISSUER =
  /^(?:level|grade|class|category|part|band|stage|module|group)\b|^(?:associate|professional|practitioner|foundation|advanced|expert|intermediate|basic|beginner|online|distinction|merit|pass|full|provisional|clean)$/iu;

/** "FAW" is "First aid at work" once more. */
function shortens(letters: string, name: string): boolean {
  let left = letters.toLowerCase();
  for (const word of name.toLowerCase().split(/[\s-]+/))
    if (left.startsWith(word.charAt(0))) left = left.slice(1);
  return left === '';
}

/** "Chartered Engineer by Institution of Engineers": what it is, and who gave it; "Stand by Me" is one thing. */
function byGiver(part: string): string[] {
  const [, name, giver] =
    /^(.{3,}?)\s+(?:(?:awarded|issued|given|run)\s+)?by\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(part) ?? [];
  return name && giver && (namesPlace(giver) || GIVER.test(giver)) && !IS_PAPER.test(giver)
    ? [name, giver]
    : [part];
}

/** Takes in certificates, a line each. */
export function readCertificates(gathering: Gathering, { heading, blocks }: Part): void {
  for (const { text, page } of inOneLine(blocks)) {
    const { dates, rest } = withExpiry(text);
    const parts = partsOfHead(rest).flatMap(byGiver);
    if (parts.length === 0 || rest.split(/\s+/).length > 18) continue;
    const [name = '', issuer = ''] = parts;
    const told = inBrackets(parts, rest) ?? (parts.length === 2 ? { name, issuer } : studyAndIssuer(parts));
    gathering.paper(told.name, told.issuer, 'certificate', dates, {
      line: text,
      section: heading,
      page,
    });
  }
}

/** The skills that a line lists ("Python | GIS mapping"); none where it is a sentence. */
export function skillsListed(line: string): string[] {
  const parts = splitOutside(line.replace(/^[\p{L}\s/&]{2,30}:\s+/u, ''));
  const isList = parts.every((part) => part.split(/\s+/).length <= 6 && !/[.!?]$/u.test(part));
  return isList ? parts : [];
}

/** Parts by commas and other signs, but not within brackets. */
function splitOutside(line: string): string[] {
  return line
    .split(/[,;|•·\t](?![^(]*\))| {2,}|\s\/\s/)
    .map((part) => part.replace(/^and\s+/i, '').trim())
    .filter((part) => part !== '');
}
