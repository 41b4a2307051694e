import type { Block } from './blocks.ts';
import type { Gathering } from './gather.ts';
import { namesJob } from './job-words.ts';
import { findDates } from './moments.ts';
import { sentencesIn } from './proofs.ts';

/** What goes before a trade in a sentence, the trade itself, and where it was. */
const WORKED =
  /\b(?:(?:[Ww]ork(?:ed|ing)?|[Ee]mployed|[Ss]erv(?:ed|ing)|[Ss]tarted|[Jj]oined) as|was|am|became|been)\s+(?:an?\s+|the\s+)?(?<title>(?:(?!(?:and|but|my|who|that|which|where|when|while|I|we|he|she|they|worked)\s)[\p{L}'’/-]+\s+){0,6}?[\p{L}'’/-]+)\s+(?:at|with|for|in)\s+(?<employer>(?:M\/s\.?\s+)?\p{Lu}[\p{L}\d&'’.-]*(?:\s+(?:(?:of|and|the)\s+)?[\p{Lu}&][\p{L}\d&'’.-]*)*)/u;

/** How a line begins that is a sentence about a job, and no head of an entry. */
const BEGINS =
  /^(?:I |(?:presently |currently |previously |now )?(?:work(?:ed|ing)|employed|serv(?:ed|ing)) (?:as|at|for|in|with) )/i;

/** Whether a line of a list of jobs is a sentence that tells of one. */
export function isSaid({ text }: Block): boolean {
  const bare = text.replace(/^\d{1,2}[.)]\s+/, '');
  return BEGINS.test(bare) && WORKED.test(bare) && findDates(bare)?.isRange === true;
}

/** Takes in jobs that sentences tell of, from when to when: "From 2013 to 2019 I worked as a cook at Hotel Sol." */
export function readSentences(gathering: Gathering, blocks: readonly Block[], heading: string | null): void {
  for (const { text, page } of blocks)
    for (const sentence of sentencesIn(text)) {
      const found = findDates(sentence);
      const { title = '', employer = '' } = WORKED.exec(sentence)?.groups ?? {};
      // A year alone may be of anything that the sentence tells.
      if (!found?.isRange || !namesJob(title)) continue;
      const where = employer.replace(/[.,]+$/, '');
      gathering.role(title, where, found.dates, { line: sentence, section: heading, page });
    }
}
