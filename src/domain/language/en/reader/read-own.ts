import { strictly } from '#src/domain/language/en/strict.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { gerundOf } from './inflect.ts';
import { oneBefore } from './many-of.ts';
import { worksNamed } from './names-when-here.ts';
import { ENDS_AS_A_PLACE } from './own-places.ts';
import { readParts } from './read-parts.ts';
import { DOUBT } from './read-work.ts';
import { PLAIN } from './work-in-line.ts';
import { isTail, TAILED } from './work-roles.ts';
import { isWork } from './work-words.ts';

const MOST_WORDS_OF_OWN = 8;

/** A place of one's own by its plain name. */
const IS_PLAIN = /^(?:(?!and\b|or\b|with\b)\p{L}[\p{L}'’-]* ){1,4}\p{L}+$/iu;

/** "A workshop for repair old clocks": what is done in it. */
const DONE_IN_IT =
  /^(.* for )(repair|restore|make|fix|build|teach|tune|clean|sell|train)(?= (?:old|new|the|small|broken|\p{L}+s\b))/iu;

/** "Mobile hair", "house cleaning": a trade, and nothing that one has; "my own hair" would be on one's head. */
const IS_A_TRADE =
  /^(?:\p{L}+ )*(?:hair|nails?|food|beauty|make-?up|cleaning|catering|gardening|baking|sewing|tailoring|massage|welding|printing|tiling|plumbing|landscaping)$/iu;

/** "Shop, 2 tables and a tub that goes up": what it is to have. */
const HAS =
  /^[^,]+, ((?:\d|two|three|four|five|six) (?!years|months|weeks|days|hours)\p{L}+s(?: and [\p{L}\d ]+)?)$/iu;

/** "Tile workshop, with classes maybe": a doubt about what is added to it is none about the place. */
const MAYBE_MORE =
  /\s?[,(] ?(?:(?:maybe|perhaps|possibly) (?:with|also|plus) [^,.]*|(?:with|and|also|plus) [^,.]*\b(?:maybe|perhaps|possibly|one day|someday)\)?)$/iu;

/** Something of one's own as it stands after "my own"; null where it cannot. "Tile company small" has its adjective in front. */
export function readOwn(typed: string): { thing: string; isHedged: boolean; tail?: string } | null {
  const text = (worksNamed.of(typed) ?? typed).replace(MAYBE_MORE, '');
  const { parts } = readParts(text.replace(/ con (?=my\b|\d)/iu, ' with '), 'own-thing');
  const said = parts.map((part) => strictly(part, 'own-thing')).find(({ forms }) => forms.noun !== undefined);
  const [opened] = parts;
  // "Tool hire shop, small tools by the day": what it is comes first, and what it has behind it.
  const place =
    opened && said?.text !== opened.text && IS_PLAIN.test(opened.text) && ENDS_AS_A_PLACE.test(opened.text)
      ? opened.text
      : null;
  const thing = (place ?? said?.forms.noun ?? tradeOf(parts) ?? '')
    .replace(/^(?:an?|the|my own|my|own|one)\s+/iu, '')
    .split(/[,;(]/u)[0]
    ?.trim()
    .replace(/^(.+) (small|big|little|new|nice|clean|modern|mobile|local)$/iu, '$2 $1')
    .replace(
      /^(company|business|shop|store|school|workshop|salon) of (\p{Ll}+)$/iu,
      (_, kind: string, of: string) => `${oneBefore(of)} ${kind}`,
    )
    .replace(/^(roof|paint|clean|plumb|weld|tile|landscap)(?= (?:company|business)$)/u, '$1ing')
    .replace(DONE_IN_IT, (_, before: string, verb: string) => `${before}${gerundOf(verb)}`);
  if (!thing || countStretches(thing) > MOST_WORDS_OF_OWN || !PLAIN.test(thing)) return null;
  const [, has = ''] = HAS.exec(text) ?? [];
  return {
    ...(has === '' ? {} : { tail: ` with ${has.replace(/\b\p{Lu}{2,}\b/gu, (word) => word.toLowerCase())}` }),
    thing: IS_A_TRADE.test(thing) ? `${thing} business` : thing,
    isHedged: DOUBT.test(text) || /\bbut\b/i.test(text),
  };
}

/** "Crate hire for tomato sellers": a trade, and whom it is for. */
function tradeOf([only, ...more]: readonly { text: string; note: string }[]): string | null {
  if (!only || more.length > 0 || only.note !== 'shape') return null;
  const [, head = only.text, tail = ''] = TAILED.exec(only.text) ?? [];
  const isPlain = /^\p{L}+(?: \p{L}+){1,3}$/u.test(head) && !/^\p{L}+ing\b/u.test(head);
  return isPlain && isWork(head) && isTail(tail) ? only.text : null;
}
