import { tag } from './tags.ts';

/** Behind these a clause tells which one is meant: "the day I met him", "the way she says it". */
const TOLD_OF =
  /^(?:days?|nights?|mornings?|evenings?|afternoons?|weeks?|months?|years?|summer|winter|spring|autumn|times?|moments?|minutes?|way|ways|reasons?|things?|everything|something|nothing|anything|all|once|place|places|one|ones|sure|glad|sorry|afraid)$/u;
/** Verbs with two objects, of which one may stand before: "things he never told the doctor". */
const GIVES =
  /^(?:tells?|told|gives?|gave|shows?|showed|teach(?:es)?|taught|asks?|asked|sends?|sent|brings?|brought|buys?|bought|makes?|made|reads?|lends?|lent|pays?|paid|offers?|offered|costs?|calls?|called|owes?|owed|promised?|leaves?|left|sells?|sold|feeds?|fed)$/u;

/**
 * Where a second sentence begins with nothing between it and the first, counted in words: "they put the gates on computers
 * nobody drives the ditch" runs on at "nobody". Null where what follows tells of the word before it ("the wall I built").
 */
export function runsOnAt(line: string): number | null {
  const { words, tags } = tag(line, true);
  for (let at = 2; at < words.length - 2; at += 1) {
    const isBehindName = tags[at - 1] === 'noun' || /^(?:me|us|him|them)$/u.test(words[at - 1] ?? '');
    if (tags[at] !== 'sub' || !isBehindName || TOLD_OF.test(words[at - 1] ?? '')) continue;
    const before = tags.slice(0, at);
    // "And from the door I knew": what is between two sentences belongs to the second.
    const apart = before.slice(Math.max(before.lastIndexOf('and'), before.lastIndexOf('stop')) + 1);
    if (!apart.includes('fin') && !apart.includes('aux')) continue;
    let verb = at + 1;
    while (tags[verb] === 'adv') verb += 1;
    if (tags[verb] !== 'fin' || GIVES.test(words[verb] ?? '')) continue;
    // A verb with its own object, or with how it is, needs nothing that stands before it.
    if (/^(?:det|obj)$/u.test(tags[verb + 1] ?? '') || words[verb + 1] === 'like')
      return at - before.filter((one) => one === 'stop').length;
  }
  return null;
}

/** Where the main sentence begins behind "when" or "if" without its comma, counted in words: "if the label is wrong | somebody gets". */
function leadsUpTo(line: string): number | null {
  if (!/^(?:when|if) [^,]+$/iu.test(line)) return null;
  const { words, tags } = tag(line, true);
  for (let at = 4; at < words.length - 1; at += 1) {
    const within = tags.slice(1, at);
    // "The people I love" are told of.
    const isNext =
      (/^(?:nobody|somebody|someone|everybody|everyone|it)$/u.test(words[at] ?? '') ||
        (words[at] === 'you' && /^you(?:'re)?$/u.test(words[1] ?? ''))) &&
      tags[at] === 'sub' &&
      /^(?:fin|aux)$/u.test(tags[at + 1] ?? '');
    if (isNext && /^(?:noun|adj|adv|obj|part|fin)$/u.test(tags[at - 1] ?? ''))
      return within.includes('fin') || within.includes('aux') ? at : null;
  }
  return null;
}

/** The line with a comma where it runs on into a second sentence. */
export function withItsComma(line: string): string {
  const at = leadsUpTo(line) ?? runsOnAt(line);
  if (at === null) return line;
  const words = line.split(/\s+/u);
  return `${words.slice(0, at).join(' ')}, ${words.slice(at).join(' ')}`;
}
