/** What is no whole sentence: cut off behind a word that wants another, or begun as an answer to somebody. */

/** "They shut no", "half and": the next word was lost, often behind the point of a short form. */
const WANTS_MORE =
  /\b(?:the|an?|my|our|their|your|and|or|but|because|if|whose|nor|approx|incl|dept|mr|mrs|dr|vs|eg|ie)$|(?<!\b(?:say|says|said|saying|means?|meant|is|was|or|to|a|of|with|hear|heard|[‘“"]))[ ,]no$/iu;
/** "Well nearly, I missed a couple": a word that answers somebody. */
const ANSWERS =
  /^(?:I )?(?:well|yes|yeah|yep|no|nope|ok|okay|nearly|almost|oh|ah|um|er|sorry|actually|honestly|basically|obviously|hmm|haha|sure|so|anyway|mostly|maybe|probably)(?:,| (?:nearly|almost|yes|no|maybe|sort)\b)/iu;
/**
 * "On my watch, calls about refunds, per week went down", "falls on the ward a month went", "students who passed went": a label of
 * figures that reads as no sentence.
 */
const FIGURE_LABEL =
  /^On my watch, (?:[^,]+, [^,]+|[^,]+ (?:of|on|in|at|from|about) (?:the|my|our) \p{L}+ (?:a|per) (?:day|week|month|year)|[^,]+ (?:who|that) [^,]+) went from\b/u;

/** Whether a phrase is cut off, or answers what nobody who reads it has asked. */
export function isCutOff(plain: string): boolean {
  return WANTS_MORE.test(plain) || ANSWERS.test(plain) || FIGURE_LABEL.test(plain);
}
