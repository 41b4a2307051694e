import type { SignsLanguage, Wish } from '#src/domain/synthesis/language.ts';
import { bare, wordsOf } from './read/phrase.ts';

/** Words that show each wish. */
const WISHES: Readonly<Record<Wish, RegExp>> = {
  'odd-hours':
    /\b(travel\w*|(?:night|late|split|rotating) shifts?|shift work|working nights|evening (class|course)\w*|abroad|on the road|on call)\b/i,
  'own-business':
    /\b(freelanc\w*|self.?employed|start.?up|(my|our) own (business|company|shop|caf[eé]|firm|salon|practice|studio|restaurant|van))\b/i,
  leap: /\b(full.?time (course|study|degree)|university|college full|degree(?! by distance| online| part)|masters?|phd|quit\w*|resign\w*|leave my job|leaving my job|retrain\w*|(my|our) own (business|company|shop|caf[eé]))\b/i,
  moving: /\b(abroad|overseas|relocat\w*|emigrat\w*|mov(e|ing) to|another (country|city)|travel\w*)\b/i,
  'post-or-pay': /\b(manager|director|ceo|boss|rich|salary|six figures|promotion|loads of money)\b/i,
};

/** Words too common to mean that something came back. */
const COMMON = new Set([
  'because',
  'before',
  'little',
  'myself',
  'really',
  'nobody',
  'somebody',
  'everybody',
  'everyone',
  'someone',
  'another',
  'people',
  'things',
  'something',
  'always',
  'working',
  'doing',
  'being',
  'having',
  'without',
]);

/** Words for nobody in particular. */
const ANYBODY = /^(?:any|every|some)(?:one|body)$|^people$|^others$/i;

/** What English words show besides what they say. */
export const signs: SignsLanguage = {
  wishesFor: (wish, words) => WISHES[wish].test(words),
  tellingWords: (text) =>
    wordsOf(text)
      .map(bare)
      .filter((word) => /^\p{L}{6,}$/u.test(word) && !COMMON.has(word)),
  isAnybody: (who) => ANYBODY.test(who),
};
