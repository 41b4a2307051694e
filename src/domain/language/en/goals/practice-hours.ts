import { from, line } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { kindToRing } from './aims.ts';
import { myPaper } from './papers.ts';
import { type GoalDraft, goal } from './parts.ts';
import type { Study } from './studies.ts';
import type { Told } from './told.ts';

/** What is gathered at work, under somebody's eyes, and not learned at a desk. */
const GATHERED =
  /\b(?:practice|practical|supervised|working|training|logbook) (?:hours?|days?|months?)\b|\b(?:hours?|days?|months?) of (?:practice|work|navigation)\b|\bsea time\b/iu;

/** A paper that asks for hours at the work first: they are given week by week, and signed. */
export function practiceFor({ paper }: Study, slots: Told): GoalDraft | null {
  const hours = paper?.state === 'missing' ? GATHERED.exec(paper.missing?.quote ?? '')?.[0] : undefined;
  if (
    !paper?.missing ||
    !hours ||
    /\b(?:have|has|already|all) (?:\p{L}+ )?(?:completed|done|finished)\b/iu.test(paper.missing.quote)
  )
    return null;
  const name = adviserFor(slots, 'trying');
  return goal('practice-hours', 'path', {
    months: 6,
    action: line(
      'practice-hours',
    )`Get regular ${[from(paper.missing, hours, 'quote')]} towards ${myPaper(paper)}, and find out what else it asks for.`,
    measure:
      'One fixed half day a week for three months, with the hours signed, and one page with the fee and the dates.',
    firstStep: name
      ? line('practice-hours')`Ask ${name} which half day could be mine, and who can sign the hours.`
      : 'Call the office that gives the paper, and ask how many hours it takes and who may sign them.',
  });
}

const SOME_DAYS =
  /\b(?:trial|taster|work|shadow(?:ing)?|practice) (?:days?|weeks?|shifts?)\b|\bwork experience\b|\bshadowing\b/iu;

/** Days at the work itself are no lesson: they are asked for, and done. */
export function trialDays({ what, name }: Study, slots: Told): GoalDraft | null {
  if (!SOME_DAYS.test(what.quote)) return null;
  const kind = kindToRing(slots);
  const known = adviserFor(slots, 'trying', what.quote);
  return goal('trial-days', 'path', {
    months: 3,
    action: line('trial-days')`Ask for ${name}, and do the first three days.`,
    measure: 'Three days done, notes on what I saw, and the name of somebody who would speak for me.',
    firstStep: kind
      ? `Call one of the ${kind.places} near me, and ask for one day.`
      : known
        ? line('trial-days')`Ask ${known} whom to call about one day.`
        : 'Call one such place near me, and ask for one day.',
    firstDays: 3,
  });
}
