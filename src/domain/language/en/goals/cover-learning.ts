import { textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { IN_DIALECT, isSameThing, myPaper, papersIn } from './papers.ts';
import { type GoalDraft, type GoalGiven, say } from './parts.ts';
import { ifFree } from './path-free.ts';
import { goalFor, IS_RENEWAL, wanted } from './path-learning.ts';
import { type Study, studiesOf } from './studies.ts';

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
const IS_A_SKILL: readonly Study['form'][] = ['skill', 'language', 'made'];

/**
 * All that the person is set on, or would learn if it is short, is in some goal: in the place of a plain try where the way
 * there is another paper, else behind what is learned first: one thing more and no second, which nobody would read.
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
  const free = first ? undefined : freeBeside(drafts, given);
  const next = first ?? free;
  // A course glued to the measure of another paper was read as a slip: it waits. One lesson does not.
  const isNext = !isPaper || (next && IS_A_SKILL.includes(next.form));
  return drafts.map((draft) =>
    draft === path ? withPaper(withNext(draft, isNext ? next : undefined), given) : draft,
  );
}

/** What would be learned if it is free, and stands in no goal yet. */
function freeBeside(drafts: readonly GoalDraft[], { slots }: GoalGiven): Study | undefined {
  const said = sourcesIn(drafts);
  return slots.learningHours === 0
    ? undefined
    : studiesOf(slots).find(
        ({ stance, what, name, paper }) =>
          stance === 'if-free' &&
          !said.has(what.source) &&
          !(paper && said.has(paper.name.source)) &&
          !IN_DIALECT.test(textIn(name)),
      );
}

function sourcesIn(drafts: readonly GoalDraft[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ action, measure }) => [...action, ...measure].flatMap(({ sources }) => sources)),
  );
}

/** What whoever helps people is often asked for, in any work. */
const OFTEN_ASKED =
  /\b(?:endorsement|first aid|driving|driver['’]?s?|good conduct|background check|police check|children check|food (?:hygiene|handler\w*|safety))\b/iu;

/** Past work, with a paper that has run out and that volunteers are often asked for: whether it is needed at all. */
function withPaper(draft: GoalDraft, { slots }: GoalGiven): GoalDraft {
  const paper =
    slots.arc?.id === 'keep' &&
    papersIn(slots, 'lapsed').find(
      ({ name }) => OFTEN_ASKED.test(name.quote) && !/\bteach/iu.test(name.quote),
    );
  const name = paper ? myPaper(paper) : null;
  const last = draft.measure.at(-1);
  if (!name || !last?.text.endsWith('.')) return draft;
  const bare = { ...last, text: last.text.slice(0, -1) };
  const more = say('ask-paper', ', and a clear yes or no on whether ', name, ' is needed.') ?? [];
  return { ...draft, measure: [...draft.measure.slice(0, -1), ...(bare.text === '' ? [] : [bare]), ...more] };
}

/** What would be learned if it is free, where the way there is a paper that one has already. */
function freeOf({ id }: GoalDraft, given: GoalGiven): GoalDraft | null {
  return id === 'renew' || id === 'renew-first' || id === 'get-missing' || id === 'find-again'
    ? ifFree(given)
    : null;
}

function leftOut(drafts: readonly GoalDraft[], { slots }: GoalGiven): readonly Study[] {
  const said = sourcesIn(drafts);
  const isRenewal = drafts.some(({ id }) => id === 'renew-first' || id === 'renew');
  const left = wanted(slots).filter(
    ({ what, paper, lapsed }) =>
      !(isRenewal && IS_RENEWAL.test(what.quote)) &&
      !said.has(what.source) &&
      !(paper && said.has(paper.name.source)) &&
      !(lapsed && said.has(lapsed.name.source)),
  );
  // The refresher belongs to the paper that is renewed: what else is to be learned is said before it.
  const renewed = papersIn(slots, 'lapsed').filter(({ name }) => said.has(name.source));
  const isOfIt = ({ what }: Study) => renewed.some(({ name }) => isSameThing(what.quote, name.quote, ''));
  return [...left.filter((study) => !isOfIt(study)), ...left.filter(isOfIt)];
}

/** What a next thing to learn asks for, by its form: an office, a date, a lesson; free of charge where it must be. */
function opening({ form, paper, stance }: Study): string {
  const isSkill = IS_A_SKILL.includes(form);
  if (stance === 'if-free') return isSkill ? ', and a free lesson in ' : ', and a free place for ';
  if (paper?.state === 'not-finished' && form !== 'exam') return ', and a date for the rest of ';
  if (form === 'office') return ', and the forms for ';
  if (form === 'exam') return ', and a date for ';
  if (isSkill) return ', and a first lesson in ';
  return form === 'card' ? ', and a date for ' : ', and a start date for ';
}

/** "..., and a start date for a dementia course." */
function withNext(draft: GoalDraft, study: Study | undefined): GoalDraft {
  // What would be learned if it costs nothing belongs to no other goal: glued on, it was read as a slip.
  const last = draft.measure.at(-1);
  if (!study || study.stance === 'if-free' || !last?.text.endsWith('.')) return draft;
  const before = draft.measure.slice(0, -1);
  const bare: Segment = { ...last, text: last.text.slice(0, -1) };
  const next = say('next-study', opening(study), study.name, '.');
  return next ? { ...draft, measure: [...before, ...(bare.text === '' ? [] : [bare]), ...next] } : draft;
}
