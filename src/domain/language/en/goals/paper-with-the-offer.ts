import { capital, from, ours } from '#src/domain/language/en/compose/line.ts';
import { isOfAnotherLanguage } from '#src/domain/language/en/of-another-language.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { notBefore } from './not-before.ts';
import { paperInHand, papersIn } from './papers.ts';
import type { GoalDraft } from './parts.ts';
import { type Told, typedAs } from './told.ts';

/** Papers that many posts ask for, whatever the trade. */
export const OF_ANY_TRADE =
  /\b(?:first aid|CPR|fork ?lift|driv\p{L}*|CDL|food (?:hygiene|safety|handler\p{L}*)|HACCP|medical|ENG1|white card|CSCS|security (?:licen[cs]e|guard)|background check|police check|working with (?:children|kids)|wwcc?|DBS|PVG|(?:garda )?vetting|blue card)\b/iu;

const ENDS_IN_ITS_NAME = /^(?:[\p{L}’'-]+ ){1,4}(?:check|card|clearance|licen[cs]e|certificate|ticket)$/iu;

/** One that was read as no paper, by the name that was typed: "working with children check". */
function asTyped(slots: Told, said: ReadonlySet<string>): Segment[] | null {
  const one = typedAs(slots, 'paper').find(
    ({ words, state, source }) =>
      state === 'lapsed' &&
      OF_ANY_TRADE.test(words) &&
      ENDS_IN_ITS_NAME.test(words.trim()) &&
      !slots.papers.some(({ name }) => name.source === source) &&
      !said.has(source),
  );
  return one ? [ours('my ', 'article'), from({ ...one, option: null }, one.words.trim(), 'quote')] : null;
}

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
  const named = (paper && paperInHand(paper)) ?? asTyped(slots, said);
  if (!named) return drafts;
  return drafts.map((draft) => {
    const [first, ...rest] = draft.measure;
    if (draft.id !== 'hold-to-terms' || !first) return draft;
    const isOne = /^(?:The|One) /u.test(first.text);
    const small = { ...first, text: first.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) };
    // Said in the goal itself: nobody looks for a second task in what shows that the first is done.
    const [begins, ...more] = draft.action;
    const isOffer = begins?.text.startsWith('Have one written offer') ?? false;
    const action =
      begins && isOffer
        ? [
            ours('Renew ', 'hold'),
            ...named,
            { ...begins, text: begins.text.replace(/^Have /u, ' and have ') },
            ...more,
          ]
        : draft.action;
    return {
      ...draft,
      action,
      measure: [...capital(named), ours(isOne ? ' renewed, and ' : ' renewed, ', 'hold'), small, ...rest],
    };
  });
}
