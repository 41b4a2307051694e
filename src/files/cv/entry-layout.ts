import type { Block } from './blocks.ts';
import { isTownAndCountry } from './countries.ts';
import { datesOn, isHead } from './entry-heads.ts';
import { partsOfHead, saysWhere } from './head-parts.ts';
import { namesJob, namesPlace, namesTrade } from './job-words.ts';

/** Whether the first employer of a section stands in a line above a title with its dates, as others of its jobs then do too. */
export function standUnderEmployers(blocks: readonly Block[]): boolean {
  const [above, first] = blocks;
  const found = first && datesOn(first);
  if (!above || !found || datesOn(above)) return false;
  return namesJob(found.rest) && !namesJob(above.text) && isHead(above, namesJob) && !above.isItem;
}

/**
 * "Project Lead, Groundwater Monitoring, 2017 – 2019" above "Stadtwerke Halle": where every job of a section whose line names a title
 * alone has its employer in the line below, a title of two parts has too. Such lines, each with its whole title.
 */
export function titlesOverEmployers(blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const titles = new Map<Block, string>();
  const plain: boolean[] = [];
  blocks.forEach((block, at) => {
    const found = datesOn(block);
    if (!found || !namesTrade(found.rest)) return;
    const next = blocks[at + 1];
    const isAbove = next !== undefined && mayBeEmployer(next);
    const parts = partsOfHead(found.rest);
    if (parts.length < 2) plain.push(isAbove);
    else if (isAbove && !saysWhere(found.rest) && (namesPlace(next.text) || !parts.some(namesPlace)))
      titles.set(block, wholeTitle(found.rest));
  });
  return plain.length > 0 && plain.every(Boolean) ? titles : new Map();
}

/** Small words within names: "Centre for Environmental Research". */
const JOINING =
  /^(?:of|for|and|the|at|in|on|de|del|della|di|du|des|der|die|und|für|et|y|e|van|von|&|[–—-])$/u;

/** Whether a line under a title may name the employer, and tells nothing: its first part is written as a name. */
function mayBeEmployer(block: Block): boolean {
  const [name = ''] = partsOfHead(block.text);
  const words = name.split(/\s+/);
  return (
    isHead(block, namesJob) &&
    !datesOn(block) &&
    !namesTrade(name) &&
    words.every((word, at) => /^[\p{Lu}\d(]/u.test(word) || (at > 0 && JOINING.test(word)))
  );
}

/** A title of several parts as it stands; what other signs than commas and dashes set apart from it is a place. */
function wholeTitle(line: string): string {
  const pieces = line.split(/\s*[\t|•·]\s*/).map((piece) => piece.replace(/^[\s,:(–—-]+|[\s,:(–—-]+$/g, ''));
  return pieces.find(namesTrade) ?? line.trim();
}

/**
 * "Project Lead, Groundwater Monitoring, Stadtwerke Halle, Halle" among jobs of three parts each ("Field Geologist, Drillco, Dresden"): the
 * one part more belongs to the title, where it names no place. Other entries as they are.
 */
export function withWholeTitles<Entry extends { head: readonly Block[]; lines: string[][] }>(
  entries: readonly Entry[],
): Entry[] {
  const inLine = entries.filter(({ lines, head }) => lines.length === 1 && head.length === 1);
  const usual = inLine.filter(({ lines: [parts = []] }) => parts.length === 3 && namesTrade(parts[0] ?? ''));
  if (usual.length < 2) return [...entries];
  return entries.map((entry) => {
    const [[title = '', more = '', place = '', town = '', ...rest] = [], ...others] = entry.lines;
    const [head, ...heads] = entry.head;
    const whole = `${title}, ${more}`;
    const isLonger =
      town !== '' &&
      [...rest, ...others, ...heads].length === 0 &&
      head?.text.includes(whole) &&
      namesTrade(title) &&
      /^\p{L}[\p{L} &'’-]*$/u.test(more) &&
      !namesPlace(more) &&
      !isTownAndCountry(`${place}, ${town}`);
    return isLonger ? { ...entry, lines: [[whole, place, town]] } : entry;
  });
}
