/** What is good to hear at work is said by oneself or of oneself, and moans about nobody. */
const NOT_ALOUD =
  /\b(?:my(?! (?:own )?(?:head|hands?|eyes?|ears?|fingers?|nose|mind|feet|voice|cool|word|calm|nerves?|temper|balance|promises|patience|tools?|work|street|road|village|town|neighbou?rhood|neighbou?rs|area|block|estate|compound|barrio|school)\b)|our|theirs?|moan\w*|complain\w*|cr(?:y|ies|ying)|secrets?|money|loans?|n['’]t)\b/iu;
/** Who does it without a moan moans about nobody; nor does "my eyes shut", or what people bring, speak of anybody. */
const NO_MOAN =
  /\bwithout (?:moaning|complaining|a moan)\b|\bmy eyes (?:shut|closed)\b|\bbrings? me their\b/giu;

/** Whether a gift in these words speaks of one's own, of money or of a moan, and is not said at work. */
export function isNotAloud(text: string): boolean {
  return NOT_ALOUD.test(text.replace(NO_MOAN, ''));
}

/** Words for no matter at all, or for one that no employer hears of. */
const NO_MATTER =
  /^the (?:ear|eye|hand|hands|nose|touch)$|^(?:whether|which|what|where|why|how|if|when|who|every(?:thing|bod\p{L}+|one)|anything|nothing|stuff|money|cash|loans?)\b|(?<!\band the \p{L}+)['’]s$|\b(?:my(?! (?:own )?(?:head|hands?|eyes?|ears?|fingers?|nose|mind|feet|voice|cool|word|calm|nerves?|temper|balance|promises|patience|tools?|work|street|road|village|town|neighbou?rhood|neighbou?rs|area|block|estate|compound|barrio|school)\b)|our)\b|\bfor me \p{L}|^telling me\b|\b(?:moan|complain)/iu;

/** Whether these words name nothing that one is good at before an employer. */
export function isNoMatter(text: string): boolean {
  return NO_MATTER.test(text.replace(NO_MOAN, ''));
}
