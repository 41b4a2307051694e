import { capital, ours } from '#src/domain/language/en/compose/line.ts';
import { isOfAnotherLanguage } from '#src/domain/language/en/of-another-language.ts';
import { notBefore } from './not-before.ts';
import { paperInHand, papersIn } from './papers.ts';
import type { GoalDraft } from './parts.ts';
import type { Told } from './told.ts';

/** Papers that many posts ask for, whatever the trade. */
const OF_ANY_TRADE =
  /\b(?:first aid|CPR|fork ?lift|driv\p{L}*|CDL|food (?:hygiene|safety|handler\p{L}*)|HACCP|medical|ENG1|white card|CSCS|security (?:licen[cs]e|guard)|background check|police check)\b/iu;

/** A paper of any trade that has run out and stands in no goal is renewed for the offer. */
export function withPaperRenewed(drafts: readonly GoalDraft[], slots: Told): readonly GoalDraft[] {
  const said = new Set(
    drafts.flatMap(({ action, measure }) => [...action, ...measure].flatMap(({ sources }) => sources)),
  );
  const paper = papersIn(slots, 'lapsed').find(
    (one) =>
      OF_ANY_TRADE.test(one.name.quote) &&
      !said.has(one.name.source) &&
      notBefore(one, slots) === null &&
      !isOfAnotherLanguage(one.name.quote, slots),
  );
  const named = paper && paperInHand(paper);
  if (!named) return drafts;
  return drafts.map((draft) => {
    const [first, ...rest] = draft.measure;
    if (draft.id !== 'hold-to-terms' || !first) return draft;
    const isOne = /^(?:The|One) /u.test(first.text);
    const small = { ...first, text: first.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) };
    return {
      ...draft,
      measure: [...capital(named), ours(isOne ? ' renewed, and ' : ' renewed, ', 'hold'), small, ...rest],
    };
  });
}
