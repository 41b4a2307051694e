import type { Phrase } from './phrase.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words of other languages in Latin script that English has no use for: each says that it is another language. */
const FOREIGN = words(`
  ako ang ao aprender att au auf aus aux av avec avoir ayudar años bir casa che cocinar como con cu
  cuando cuidar da dans das degli del della dem den der des det di die dla do dormir du een ein eine einer el
  elle en er est estar et faire familia fiu für gente gli habe haben hablar hacer het hijos ho ich ik il için
  jag jak je jest ko kwa la las le les lo los ma meine meinen mensen mes meu mga mi mia miedo mijn minha
  minhas mio mis mit moi moja moje mojej mon mucha mucho muito muy na nao ne nella nicht nie niet nunca não
  och para pas pe per pero por pour pracować que rodzina ruhe sa saber ser sich siempre się som sono sus să
  tener ter trabajar trabajo trabalhar travailler um uma una und une van ve vida viver vivir voor werken wie
  wieder więcej wszystko ya z zahlen zeit zu être şi żeby`);

/** Words above that English uses too, or that come inside names ("Casa Nova", "du Pont"): they count only beside another. */
const UNSURE = words(`
  au aux casa con cu da das de del den di die do du el en er et ho il ko la le lo ma mon na pe per pour sa ser
  um un van ve ya z`);

/** Small words of English: a foreign word beside them is a loan or a name ("my abuela", "señora Ruiz at the school"). */
const ENGLISH = words(`
  a all an and are at be by for from her his how i in is it more my no not of on our people that the their
  this to was what when who with without work`);

/** Letters that a small-letter English word has no use for. */
const FOREIGN_LETTER = /(?:^|[^\p{L}])\p{Ll}*[ñüöäßłżźśąęćńãõçığşžščàèéêíóúâîôûåøæ]\p{Ll}*/u;

/** Endings of nouns in other languages that English does not have, for answers of one word. */
const FOREIGN_ENDING =
  /(?:dade|wanie|ctwo|stwo|miento|matica|matique|inha|inho|ción|ções|ção|owanie|ość|heit|keit|schaft|zione|dades|lik|lık)$/;

/** English words with letters of the languages that lent them. */
const LOANS =
  /(?:café|cafés|cliché|décor|façade|fiancée?|naïve|née|résumé|sauté\w*|touché|à la carte|crème|pâté|jalapeño|cv)/gi;

/** Whether the word is of another language, and never English. */
export function isForeignWord(word: string): boolean {
  return FOREIGN.has(word) && !UNSURE.has(word);
}

/** Whether the word is a small one of English. */
export function isEnglishWord(word: string): boolean {
  return ENGLISH.has(word);
}

/** Whether the line is written in another language or script, as far as small words and letters tell. */
export function isForeign({ line, words: said }: Phrase): boolean {
  let sure = 0;
  let unsure = 0;
  let english = 0;
  for (const word of said) {
    if (ENGLISH.has(word)) english += 1;
    if (UNSURE.has(word)) unsure += 1;
    else if (FOREIGN.has(word)) sure += 1;
  }
  // Letters beyond ASCII are rare enough to look at one by one.
  if (hasLetterBeyondAscii(line)) {
    const letters = line.match(/\p{L}/gu)?.length ?? 0;
    const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (latin < letters / 2) return true;
    const own = line.replace(LOANS, '');
    if (FOREIGN_LETTER.test(own)) sure += 1;
    if (said.length <= 2 && FOREIGN_ENDING.test(line)) return true;
  }
  if (said.length === 1 && FOREIGN_ENDING.test(line)) return true;
  if (/(?:^|\s)[ldjnmsc]’[aeiouhéèêà]\p{L}/iu.test(line)) sure += 1;
  if (sure + unsure < 1) return false;
  if (sure > english) return true;
  return sure + unsure >= 2 && sure + unsure > english;
}

function hasLetterBeyondAscii(line: string): boolean {
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code > 0x7f && code !== 0x2019) return true;
  }
  return false;
}
