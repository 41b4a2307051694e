import type { CvRead } from '#src/domain/cv/cv-read.ts';

/** Small words that a text of some length cannot do without, by language; those of two languages count for both. */
const SMALL: Readonly<Record<string, string>> = {
  en: 'the and of to in for with on at by from as an was were is are that this my our their into all new',
  de: 'der die das und von zu für mit auf bei aus als ein eine war ist sind den dem des im zur zum sowie bis seit über nach',
  fr: 'le la les et des du de pour avec sur dans par aux une est au en chez ainsi que depuis',
  es: 'el la los las y de del para con en por una un es al como desde hasta que',
  it: 'il lo la gli le e di del della per con su nel nella una un è al dei delle presso dal',
  pt: 'o a os as e de do da dos das para com em no na por uma um é ao desde até',
  nl: 'de het een en van voor met op bij uit als was is zijn in tot te door naar',
  pl: 'i w z na do od dla oraz przez jest po o za się przy',
  sv: 'och av för med på vid från som en ett var är till i den det hos',
  tr: 've bir ile için olarak da de bu',
  ro: 'și de la în cu pentru din pe un o este ale',
  hu: 'a az és egy is van volt meg hogy mint nem el',
  cs: 'a v ve na s se z ze do pro při od po o k jako',
  da: 'og af for med på ved fra som en et var er til i den det hos',
  fi: 'ja on oli sekä tai kanssa mukaan että myös',
  hr: 'i u na za od do s sa kao te ili po',
};
const SETS = Object.entries(SMALL).map(([tag, words]) => [tag, new Set(words.split(' '))] as const);

/** Whether the words seem to be in another language: other letters, or another language's small words. False while too few tell. */
export function seemsForeign(text: string): boolean {
  const letters = text.slice(0, 10_000).match(/\p{L}+/gu) ?? [];
  if (letters.length < 12) return false;
  const latin = letters.filter((word) => /\p{Script=Latin}/u.test(word)).length;
  if (latin < letters.length / 2) return true;
  const counts = new Map<string, number>();
  for (const word of letters)
    for (const [tag, words] of SETS)
      if (words.has(word.toLowerCase())) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const english = counts.get('en') ?? 0;
  // Marks and letters that English does not have, in more than the names of a person and of places.
  const marked = letters.filter((word) => /[^\p{ASCII}]/u.test(word)).length;
  if (marked > letters.length / 9 && marked >= 3 && marked > english) return true;
  const others = Math.max(0, ...[...counts].filter(([tag]) => tag !== 'en').map(([, count]) => count));
  return others >= 5 && others > english * 2;
}

/** A form says what is what in any language; that its words are in another one than English is told. */
export function noteLanguage(read: CvRead): CvRead {
  if (!seemsForeign(read.lines.join('\n'))) return read;
  return { ...read, unread: [...read.unread, { key: 'other-language', count: 1 }] };
}
