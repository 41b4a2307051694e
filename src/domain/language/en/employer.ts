import type { EmployerLanguage } from '#src/domain/interview/language.ts';
import { contentWords } from './content-words.ts';

/** Words that deny, or that turn around what follows. When in doubt, it counts as denied. */
const NEGATION =
  /\b(?:not|never|no(?!\.? ?\d)|nor|neither|none|n(?:o|ae)body|nothing|nowt|nowhere|without|cannot|cant|dont|wont|hardly|rarely|barely|refus(?:e[sd]?|ing|al)|declin(?:e[sd]?|ing)|ceas(?:e[sd]?|ing)|fail(?:s|ed|ing)? to)\b|(?<!-)\bstop(?:s|ped|ping)?\b|n['’‘ʼ`´]t\b|\b(?:does|did|is|are|was|were|has|have|had|would|should|could|must|need)nt\b/i;

function denies(sentence: string): boolean {
  // Signs that are not seen hide nothing.
  return NEGATION.test(sentence.normalize('NFKC').replace(/\p{Cf}+/gu, ''));
}

/** How English employers write of themselves. */
export const employer: EmployerLanguage = {
  denies,
  clausesOf: (sentence) =>
    sentence.split(/,\s+|:\s+|\s[–—-]\s|\s\(|\)\s?|\s(?=(?:so that|because|while|by)\s)/u),
  phrasesOf: (clause) => clause.split(/\s(?=(?:and|or|to|that|which|who|for|with)\s)/u),
  contentWords,
};
