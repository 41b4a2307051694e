import type { Block } from './blocks.ts';
import { isTownAndCountry } from './countries.ts';
import { namesDegree, namesJob, namesSchool } from './job-words.ts';
import { findDates } from './moments.ts';
import { isPrivate } from './private-words.ts';
import { hasResult } from './proofs.ts';

/** A line that says nothing but where a place of work is. */
export function isAddress(text: string): boolean {
  return (isTownAndCountry(text) || isPrivate(text)) && !findDates(text)?.isRange;
}

/** Kinds of contract and places of work, as profiles on the web set them behind an employer or a town. */
const CONTRACT =
  /\s*[·•|(–—-]\s*(?:full[- ]time|part[- ]time|permanent|contract|temporary|seasonal|fixed[- ]term|freelance|self-employed|internship|apprenticeship|remote|hybrid|on-site|vollzeit|teilzeit|cdi|cdd|temps plein|temps partiel|tiempo completo|jornada completa)\)?(?=\s*(?:$|[·•|\t,]|[–—-]\s))/giu;

/**
 * "Receptionist, Grand Hotel (2016-2021): greeted 200 guests a day" is what it was, and what is told of it; so is "2010-14 Smith Brothers.
 * Plasterer. New builds and a school."
 */
export function headAndTold(block: Block): Block[] {
  if (block.text.length > 300) return [block];
  const [, head, told] = /^(.{3,90}?\([^)]*\d{4}[^)]*\))\s*[:–-]\s+(\S.{9,})$/u.exec(block.text) ?? [];
  if (head && told)
    return [
      { ...block, text: head },
      { ...block, text: told, isItem: true },
    ];
  const sentences = block.isItem ? [] : block.text.split(SENTENCE);
  const isShort = sentences.length < 4 && sentences.every((sentence) => sentence.split(/\s+/).length < 7);
  const dated = sentences.findIndex((sentence) => {
    const found = findDates(sentence);
    return found?.isRange || (found && isShort);
  });
  if (sentences.length < 2 || dated < 0 || dated > 1) return [block];
  const tells = sentences.findIndex((sentence, at) => at > dated && !isNaming(sentence));
  const end = tells < 0 ? sentences.length : tells;
  const naming = sentences.slice(0, end).map((sentence) => sentence.replace(/[.\s]+$/, ''));
  return [
    { ...block, text: naming.join('\t'), said: block.text },
    ...sentences.slice(end).map((text) => ({ ...block, text, isItem: true })),
  ];
}

/** Where a sentence ends and the next begins, but not behind a short form. */
const SENTENCE =
  /(?<=[\p{L}\p{N})]{2})(?<!\b(?:St|Sts|Dr|Mr|Mrs|Ms|Prof|No|Nr|Ltd|Pvt|Pte|Pty|Bros|Mfg|Intl|Sdn|Bhd|Inc|Co|Corp|Jr|Sr|Rd|Ave|approx|incl))\.\s+(?=[\p{Lu}\d])/u;

/** Whether a short sentence names what somebody was, or where. */
function isNaming(sentence: string): boolean {
  const words = sentence.split(/\s+/);
  return (
    words.length < 8 &&
    !hasResult(sentence) &&
    (namesJob(sentence) || namesDegree(sentence) || namesSchool(sentence))
  );
}

/** "1. Hotel Sol" is the first of a list of jobs. */
export function withoutNumber(block: Block): Block {
  const text = block.text.replace(/^\d{1,2}[.)]\s+(?=\p{Lu})/u, '');
  return text === block.text ? block : { ...block, text, said: block.said ?? block.text };
}

export function withoutContract(block: Block): Block {
  const text = block.text.replace(CONTRACT, '').trim();
  return /^(?:full[- ]time|part[- ]time|permanent|remote|hybrid|on-site)$/i.test(text)
    ? { ...block, text: '' }
    : { ...block, text };
}
