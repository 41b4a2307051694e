import { withPlainLetters } from '#src/domain/text/plain-letters.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';

/** Signs that pages write by name; others keep their name. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  szlig: 'ß',
};

/** Letters with a mark above or below, by the end of their name: "eacute" is "e" with an acute accent. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
  caron: '\u030C',
};

const ENTITY =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|tilde|uml|ring|cedil|caron)|([a-z]{2,6}));/gi;

/** A pasted page as plain text: signs as they read, lines and items for tags, and no angle bracket left. */
export function withoutMarkup(text: string): string {
  // First the signs: a semicolon at the end of a name is no end of a phrase, and a tag may be written in names.
  // Twice, since what was copied from the source of a page names the "&" of its names too.
  return (
    decoded(decoded(withPlainLetters(wellFormed(text))))
      // A word broken at the end of a line: the soft hyphen goes, a hyphen that may be its own stays.
      .replace(/\u00AD\s*/gu, '')
      .replace(/(?<=\p{Ll}-)\r?\n\s*(?=\p{Ll})/gu, '')
      .replace(/<(script|style)\b[^>]{0,300}>[^<]{0,5000}<\/\1>/gi, ' ')
      .replace(/<li\b[^<>]{0,300}>/gi, '\n• ')
      .replace(/<\/?(?:p|div|li|ul|ol|br|h\d|tr|td|section)\b[^<>]{0,300}>/gi, '\n')
      .replace(/<\/?[a-z!][^<>]{0,300}>/gi, ' ')
      .replace(/[<>]/g, ' ')
  );
}

function decoded(text: string): string {
  return text.replace(ENTITY, (name, digits, hex, letter, mark, word) => {
    if (digits !== undefined) return signOf(Number.parseInt(digits, 10));
    if (hex !== undefined) return signOf(Number.parseInt(hex, 16));
    if (letter !== undefined) return `${letter}${MARKS[mark.toLowerCase()] ?? ''}`.normalize('NFC');
    return NAMED[word.toLowerCase()] ?? name;
  });
}

/** The sign of a number; a space for a number that is none. */
function signOf(code: number): string {
  const isSign = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isSign ? String.fromCodePoint(code) : ' ';
}
