import type { Segment } from '#src/domain/synthesis/types.ts';
import type { GoalDraft } from './parts.ts';
import type { Told } from './told.ts';

/* Names that stand in small letters by now, or were typed so, as they are written: "BIG registration", "Dutch B2", "St John". */

/** Words with no other meaning: "polish" and "finish" have one. */
const TONGUES =
  /\b(?:english|french|german|spanish|italian|portuguese|dutch|danish|swedish|norwegian|finnish|icelandic|greek|russian|ukrainian|czech|slovak|hungarian|romanian|bulgarian|croatian|serbian|turkish|arabic|hebrew|hindi|urdu|punjabi|bengali|tamil|swahili|zulu|xhosa|afrikaans|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|tagalog|malay|indonesian|welsh|irish|scottish|british|american|canadian|australian)\b/gu;
const HOUSES: readonly (readonly [RegExp, string])[] = [
  [/\bst\.? john(?=['’]?s?\b)/gu, 'St John'],
  [/\bred cross\b/gu, 'Red Cross'],
  [/\buniversal credit\b/gu, 'Universal Credit'],
  [/\bopen university\b/gu, 'Open University'],
];
/** Papers and tests that go by their letters, typed small. */
const SMALL_LETTERS =
  /\b(?:gcse|igcse|btec|nvq|svq|hnc|hnd|ncea|kcse|kcpe|waec|ged|ielts|toefl|hgv|lgv|cdl|cpr|pgce|celta|tefl|cscs|nebosh|acca)(?=s?\b)/gu;
/** Letters that stand for words: three or more, so that "IT" makes no "do IT" of "do it". */
const LETTERS = /(?<![\p{L}\d])\p{Lu}{3,8}(?![\p{L}\d])/gu;
/** Small words are shouted, and stand for nothing else: "NOT on Sundays". */
const SHOUTED =
  /^(?:ALL|AND|ANY|ARE|BUT|CAN|DID|FOR|FROM|GET|HAD|HAS|HAVE|HER|HIM|HIS|HOW|MUST|NEED|NEVER|NOT|NOW|OFF|ONE|ONLY|OUR|OUT|OWN|PLEASE|REALLY|SHE|THAT|THE|THEM|THEN|THEY|THIS|TOO|TWO|VERY|WANT|WAS|WHAT|WHEN|WHO|WHY|WILL|WITH|YES|YOU|YOUR)$/u;
/** "Dante level 1": what has levels is called by a name. */
const OF_LEVELS = /^(\p{Lu}\p{Ll}{2,}) level \d/u;

/** Every text of the goals with the capitals that its names have. */
export function withCapitals(drafts: readonly GoalDraft[], { typed }: Told): readonly GoalDraft[] {
  const names = new Map<string, readonly string[]>();
  for (const { source, words } of typed) {
    const isShouted = !/\p{Ll}/u.test(words);
    const level = OF_LEVELS.exec(words)?.[1];
    const letters = isShouted ? [] : (words.match(LETTERS) ?? []).filter((one) => !SHOUTED.test(one));
    names.set(source, [...(names.get(source) ?? []), ...letters, ...(level ? [level] : [])]);
  }
  const written = (one: Segment): Segment => {
    if (one.sources.length === 0) return one;
    let text = one.text
      .replace(TONGUES, (word) => word.charAt(0).toUpperCase() + word.slice(1))
      .replace(SMALL_LETTERS, (letters) => letters.toUpperCase());
    for (const [small, name] of HOUSES) text = text.replace(small, name);
    for (const name of one.sources.flatMap((source) => names.get(source) ?? []))
      text = text.replace(new RegExp(`(?<![\\p{L}\\d])${name.toLowerCase()}(?![\\p{L}\\d])`, 'gu'), name);
    return text === one.text ? one : { ...one, text };
  };
  const all = (line: readonly Segment[]) => line.map(written);
  return drafts.map((draft) => ({
    ...draft,
    action: all(draft.action),
    measure: all(draft.measure),
    firstStep: all(draft.firstStep),
  }));
}
