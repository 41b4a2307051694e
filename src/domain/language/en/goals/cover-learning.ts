import { textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { type GoalDraft, type GoalGiven, say } from './parts.ts';
import { goalFor, IS_RENEWAL, ifFree, wanted } from './path-learning.ts';
import type { Study } from './studies.ts';

/** Ways to try that say little of the person: what they are set on to learn comes before these. */
const PLAIN_TRIALS: readonly string[] = [
  'day-beside',
  'half-hour',
  'beside-here',
  'same-way',
  'look-at-it',
  'of-kind',
  'of-kind-known',
  'by-verb-teach',
  'by-verb-pass-on',
  'let-run',
  'mostly-gift',
  'tell-five',
  'what-would-you-call',
];
const IS_LEARNING: readonly string[] = ['learn', 'learn-short'];

/**
 * All that the person is set on, or would learn if it is short, is in some goal: in the place of a plain try where the way
 * there is another paper, else behind what is learned first.
 */
export function withAllLearning(drafts: readonly GoalDraft[], given: GoalGiven): readonly GoalDraft[] {
  const [first, ...others] = leftOut(drafts, given);
  const path = drafts.find(({ kind }) => kind === 'path');
  const isRenewal = path?.id === 'renew-first';
  const trial = drafts.find(
    ({ kind, id }) =>
      kind === 'trial' && (PLAIN_TRIALS.includes(id) || (isRenewal && id === 'ask-reference')),
  );
  const isPaper = path !== undefined && !IS_LEARNING.includes(path.id);
  const own = trial && isPaper ? (first ? goalFor(first, given) : freeOf(path, given)) : null;
  if (own && drafts.every((draft) => textIn(draft.firstStep) !== textIn(own.firstStep)))
    return drafts.map((draft) => (draft === trial ? withNext(own, others[0]) : draft));
  return drafts.map((draft) => (draft === path ? withNext(withNext(draft, first), others[0]) : draft));
}

/** What would be learned if it is free, where the way there is a paper that one has already. */
function freeOf({ id }: GoalDraft, given: GoalGiven): GoalDraft | null {
  return id === 'renew' || id === 'renew-first' || id === 'get-missing' || id === 'find-again'
    ? ifFree(given)
    : null;
}

function leftOut(drafts: readonly GoalDraft[], { slots }: GoalGiven): readonly Study[] {
  const said = new Set(
    drafts.flatMap(({ action, measure }) => [...action, ...measure].flatMap(({ sources }) => sources)),
  );
  const isRenewal = drafts.some(({ id }) => id === 'renew-first');
  return wanted(slots).filter(
    ({ what, paper }) =>
      !(isRenewal && IS_RENEWAL.test(what.quote)) &&
      !said.has(what.source) &&
      !(paper && said.has(paper.name.source)),
  );
}

/** "..., and a start date for a dementia course." */
function withNext(draft: GoalDraft, study: Study | undefined): GoalDraft {
  const last = draft.measure.at(-1);
  if (!study || !last?.text.endsWith('.')) return draft;
  const before = draft.measure.slice(0, -1);
  const bare: Segment = { ...last, text: last.text.slice(0, -1) };
  const isSkill = ['skill', 'language', 'made'].includes(study.form);
  const isOpen = study.paper?.state === 'not-finished';
  const next = say(
    'next-study',
    isOpen
      ? ', and a date for the rest of '
      : isSkill
        ? ', and a first lesson in '
        : ', and a start date for ',
    study.name,
    '.',
  );
  return next ? { ...draft, measure: [...before, ...(bare.text === '' ? [] : [bare]), ...next] } : draft;
}
