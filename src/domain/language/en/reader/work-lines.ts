import { isWhereabouts, placeBehind, withPlace } from './work-words.ts';

/** One piece of an answer that may name a work. */
export type Line = {
  words: string;
  isAfterComma: boolean;
  isDoubted: boolean;
  isLater: boolean;
  isStart: boolean;
};

/** "Maybe teach", "GIS clerk maybe", "practice manager??": the doubt is of what it stands beside. */
const DOUBTED =
  /^(?:(?:or|and) )?(?:maybe|mibbe|perhaps|possibly|probably)\s+\S|\S\s+(?:maybe|mibbe|perhaps|possibly|idk|not sure|i guess)$|\S\s*\?+$/i;
const LATER =
  /^(?:and )?(?:(?:then|and) )?(?:after (?:that|this)|afterwards|later(?: on)?|one day|some ?day|eventually|in the end)[,:]?\s+(?=\S)/i;
/** "Technician for start", "lab assistant first": where somebody would begin. */
const FOR_A_START =
  / (?:(?:for|in) (?:a |the )?(?:start|beginning|begin)|to (?:start|begin)(?: with| off)?|at (?:first|the (?:start|beginning))|first(?: of all)?|for (?:now|the moment)|initially)$/iu;
/** "Control room, ambulance or buses or whatever": the last is said for want of a word. */
const OR_WHATEVER = /,? or (?:whatever|whatnot|similar|the like|something(?: like (?:that|it))?)[.!]*$/iu;
/** "Registrar of births, deaths and marriages" is one work. */
const ONE_LIST = /^\p{L}[\p{L} ]* (?:of|for|in) \p{L}+(?:, \p{L}+)* and \p{L}+$/u;

/** The pieces of an answer, each with the doubt and the order it was said with; a place belongs to the work before it. */
export function linesOf(typed: string): readonly Line[] {
  const lines: Line[] = [];
  const text = typed.replace(OR_WHATEVER, '');
  for (const part of text.split(/[;\n!]|(?<=\?)\s+|\.(?=\s|$)|\s[-–—/+|]\s|\s?\/\s?(?=\p{L}{3})/u))
    for (const [at, piece] of (ONE_LIST.test(part.trim()) ? [part] : part.split(',')).entries()) {
      const said = piece.trim();
      // "Massage, in spa or rehabilitation": where it is done belongs to it.
      const where = at > 0 ? placeBehind(said) : null;
      const before = lines.at(-1);
      if (where && before && !before.isDoubted) {
        lines[lines.length - 1] = { ...before, words: `${before.words} ${where}` };
        continue;
      }
      // "Cashier in office, hospital, school": each is where.
      if (at > 0 && before && isWhereabouts(said) && IN_A_PLACE.test(before.words)) {
        const places = before.words.replace(
          IN_A_PLACE,
          (_, first: string, more = '') => ` in ${withPlace(first)}${more.replace(/ or /u, ', ')}`,
        );
        lines[lines.length - 1] = { ...before, words: `${places} or ${said.replace(/^or (?:in )?/u, '')}` };
        continue;
      }
      const words = said
        .replace(LATER, '')
        .replace(FOR_A_START, '')
        .replace(/ (?:one|some) ?day(?=$| or )/giu, '')
        .replace(/\?+/gu, '')
        .trim();
      const isNext = /^(?:or|and|now|then|maybe|perhaps|also)\b/i.test(said);
      lines.push({
        words,
        isAfterComma: at > 0 && !isNext && words === said,
        isDoubted: DOUBTED.test(said),
        isLater: LATER.test(said),
        isStart: FOR_A_START.test(said),
      });
    }
  return lines.filter(({ words }) => words !== '');
}

const IN_A_PLACE = / (?:in|at) (?:the |an? )?(\p{L}+)((?:, \p{L}+)*(?: or \p{L}+)?)$/u;
