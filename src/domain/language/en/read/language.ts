import type { Phrase } from './phrase.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words of other languages in Latin script that English has no use for: each says that it is another language. */
const FOREIGN = words(`
  aber ajudar ako altijd anche ang ao aprender att auch auf aus av avec avoir ayudar ayudo años bir
  che chez cocinar como cuando cuidar dans degli della delle dem der des det dla donde dormir een
  ein eine einer eles ella elle elles ellos es est estar estoy faire familia fazer fiu für gente gli
  habe haben hablar hacer hago het hijos ich ik ile ils immer ist için jag jak je jest kami kazi
  kein keine kwa lakini las les los madre mais meine meinen mensen mes meu mga mi mia miedo mijn
  mimi minha minhas mio mis mit mnie moi moja moje mojej molto mucha mucho muito muy naar nao ne
  nella nicht nie niet nosotros nous nunca não och oder onze ook para pas pero pomagam por pracować
  que rodzina ruhe saber ses sich siempre sijui sila się som sono suis sus să tayo tener tengo ter
  toujours trabajar trabajo trabalhar travailler tu uma una und une usted vida viver vivir voor vous
  trabalha você também porque quem tive tenho watu wenn werken wie wieder wij wir więcej wszystko yok zahlen zeit zij zu être şi żeby`);

/** Words of theirs that English uses too, or that come inside names ("Casa Nova", "du Pont"): they count only beside another. */
const UNSURE = words(`
  au aux casa con cu da das de del den di die do du el en er et ho il ko la le lo ma mon na pe per
  pour sa ser um un van ve y ya z e mil`);

/** Small words of English: a foreign word beside them is a loan or a name ("my abuela", "señora Ruiz at the school"). */
const ENGLISH = words(`
  a all an and are at be by for from her his how i in is it more my no not of on our people that the their
  this to was what when who with without work`);

/** Letters that a small-letter English word has no use for. */
const FOREIGN_LETTER = /(?:^|[^\p{L}])\p{Ll}*[ñüöäßłżźśąęćńãõçığşžščàèéêíóúâîôûåøæ]\p{Ll}*/u;

/** Letters that stand in words of many languages, and in no name that English has taken over. */
const OWN_LETTER = /^\p{Ll}*[ßłżźśąęćńãõığş]\p{Ll}*$/u;

/** Endings of nouns in other languages that English does not have, for answers of one word. */
const FOREIGN_ENDING =
  /(?:dade|wanie|ctwo|stwo|miento|matica|matique|inha|inho|ción|ções|ção|owanie|ość|heit|keit|schaft|zione|dades|lik|lık)$/;

/** English words with letters of the languages that lent them. */
const LOANS =
  /(?:café|cafés|cliché|décor|façade|fiancée?|naïve|née|résumé|sauté\w*|touché|à la carte|crème|pâté|jalapeño|cv)/gi;

/** Words of one letter, and such as English has too, that say it only of somebody who writes in another language. */
const BESIDE = words('e o ou mil quem os em curso');

/** Whether a line may be of another language that the person writes in: no more is seen of it than one small word, letter or ending. */
export function mayBeForeign({ line, words: said }: Phrase): boolean {
  if (said.some((word) => word !== 'a' && ENGLISH.has(word))) return false;
  return (
    FOREIGN_LETTER.test(line.replace(LOANS, '')) ||
    said.some(
      (word) => UNSURE.has(word) || BESIDE.has(word) || isForeignWord(word) || FOREIGN_ENDING.test(word),
    )
  );
}

/** Whether the word is of another language, and never English. */
export function isForeignWord(word: string): boolean {
  return FOREIGN.has(word) || OWN_LETTER.test(word);
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
