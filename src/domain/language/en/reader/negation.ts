import { type Outcome, unread } from './outcome.ts';

const NOT =
  /(?<![\p{L}’])(?:not|never|no|nobody|naebody|nothing|nowt|none|without|cannot|\p{L}+n’t)(?![\p{L}’])/giu;
const countNots = (text: string) => text.match(NOT)?.length ?? 0;

/** A "not" at either end with nothing that it denies: "5% cooking, can’t", "no, fixed bikes", "help people without". */
const DANGLES =
  /^(?:no|not|never|nobody|nothing|none|without|cannot|\p{L}+n’t)\s*[,;:.–—-]|[,;:.–—-]\s*(?:no|not|never|nobody|nothing|none|without|cannot|\p{L}+n’t)$|(?<!\b(?:or|why|hope|think|say|says|said|saying|hear|hearing|a|the|of|told|hear|heard)) (?:not|no|without)$/iu;

/** The reading of a part, or none where a "not" of its words dangles, or would be left behind by a form. */
export function withItsNot(outcome: Outcome, part: string): Outcome {
  if (outcome.kind !== 'item' && outcome.kind !== 'own-sentence') return outcome;
  const text = outcome.text ?? part;
  const said = countNots(text);
  if (said === 0) return outcome;
  // What became of things that were counted is told beside their name: "212 trailers, none came back".
  const { noun = '', clause, ...others } = outcome.forms ?? {};
  const forms =
    clause === undefined || noun === ''
      ? Object.values(outcome.forms ?? {})
      : [`${noun} ${clause}`, ...Object.values(others)];
  const isLost = forms.some((form) => countNots(form) !== said);
  return isLost || DANGLES.test(text) ? unread('negation') : outcome;
}
