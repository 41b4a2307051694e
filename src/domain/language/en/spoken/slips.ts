import { FOREIGN } from '#src/domain/language/en/doubt-of.ts';
import { isCounted, isUncounted } from '#src/domain/language/en/reader/uncounted.ts';

/** What is read aloud is heard once: slips that a reader may pass over, and an employer hears. */
export function slipsAloud(text: string, isAbroad: boolean): number {
  const plain = text.replace(/[.]+$/u, '');
  if (HINDI.test(plain) || IBERIAN.test(plain) || (isAbroad && WITH_THEIR_ARTICLE.test(plain)))
    return FOREIGN;
  return ALOUD.some((slip) => slip.test(plain)) || isBareFirst(plain) || hasBareOther(plain) ? 2 : 0;
}

/** Small words that no English phrase has. */
const HINDI = /\b(?:ki|ka|wale|wala|wali|hai|aur|bachhe|kisi|mein)\b/u;
/** Two small words in a row that no English phrase has. */
const IBERIAN =
  /\b(?:(?:ta|está) n[oa]|e [oa]s? (?!positive)\p{Ll}{3}|d[oa] minha?|en (?:el|la)|con (?:el|la|mi)|que no) ?/u;
/** "Os motoboys", "les jeunes". */
const WITH_THEIR_ARTICLE = /^(?:os|las|los|les|el) \p{Ll}/u;

const PEOPLE =
  '(?:girl|boy|man|woman|customer|person|child|kid|lady|guy|driver|patient|student|teacher|client|worker|neighbou?r)';
const ALOUD: readonly RegExp[] = [
  // "Some girl ask me", "with a your machine", "can I" behind it: one of them, and the verb of many.
  new RegExp(
    `(?<!\\b(?:let|make|made|help|helped|see|saw|hear|heard|watch|watched|have|had|when|if) )\\b(?:some|every|each|one|a|the|that) ${PEOPLE} (?:ask|come|say|tell|want|need|go|get|give|call|bring|know|see)\\b(?! (?:me )?to\\b)`,
    'iu',
  ),
  /\ban? (?:my|your|our|his|her|their)\b|\ban other\b/iu,
  // "Where will be crack", "and I know what is".
  /\b(?:where|what|when|why|how) (?:will|can) be\b|\b(?:know|see|hear|tell|find) (?:what|where|why|how) is(?:$| (?!the\b|my\b|a\b|an\b|his\b|her\b|it\b|their\b|that\b|this\b)\p{Ll}+$)/iu,
  /\b(?:from|to|for|with) me \d|\bfrom where I\b|\band me I\b/iu,
  /n['’]t .*\bno more\b|\bnever .*\bno more\b/iu,
  // "And the day she was a witness": a time without what came of it.
  /, (?:and )?(?:the )?day (?:we|she|he|I|they) [^,]*$/iu,
  /^\d+ (?:years|yrs|months) and (?:they|he|she|it)\b/iu,
  /\b\d+ \p{Ll}+ by (?:year|month|week|day)\b|\b\d+ some \p{Ll}/iu,
  /\b(?:everybody|everyone|somebody|someone|anybody|nobody) (?:name|names|business|house|car|phone|problems?|kids?|order|own)\b/iu,
  /\b(?:everybody|everyone|nobody|somebody|it|he|she) \p{Ll}+s? .*\band (?:don['’]t|have no|go|come)\b/iu,
  /\b(?:buy|get|find|afford|have|need) new (?:one|phone|car|house|machine)\b/iu,
  /(?<!\b(?:is|are|was|were|be|been|has|have|had|am|not|never|all|both)|['’](?:s|ve|d|re|m)) gone (?:a|to|in|abroad|home|out)\b/iu,
  // "Outboards 2 start": two for to.
  /(?!s)\p{Ll}s 2 \p{Ll}/u,
  /\b(?:somethins?|everybdy|evrybody|quite place|capt|oclock|wheesht|skels?)\b/iu,
  /^(?:operation|repair|installation|preparation|construction|translation) of\b/iu,
  /\bin the germany\b|\beveryone said \p{Ll}+ it\b|\bsince \d+ \p{L}+ \d+ years ago\b|\bGod help\b|, \d+ now$|\bto hell\b/u,
];

/** "Scanner is beeping", "headphone, lo-fi": one of many without its article, at the very beginning. */
function isBareFirst(text: string): boolean {
  const [, first = ''] = /^(\p{Ll}+)(?:,| (?:is|was|has|does|comes|goes|makes|says)\b)/u.exec(text) ?? [];
  return first !== '' && isCounted(first) && !isUncounted(first) && !/s$|ing$/u.test(first);
}

/** "The suit which other tailor spoil": one of them, without its article. */
function hasBareOther(text: string): boolean {
  const [, thing = ''] =
    /(?<!\b(?:the|an|any|some|no|every|each|my|our|your|his|her|their|one|most|all|many|two|three) )\bother (\p{Ll}+)\b/u.exec(
      text,
    ) ?? [];
  return thing !== '' && !/s$|people|men$|women$|children$|ing$/u.test(thing) && !isUncounted(thing);
}
