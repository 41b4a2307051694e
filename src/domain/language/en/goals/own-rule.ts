import { wordsOfWork } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, line } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { ownAim } from './aims.ts';
import { runsOne } from './home-trade.ts';
import { type GoalRow, goal, type Said } from './parts.ts';
import { inList, type Told, typedAs } from './told.ts';

/* What customers do that one will have no more of: a rule that one can begin with tomorrow. */

const FEW_WORDS = 3;
const OF_PAYERS =
  /\b(?:customers?|clients?|no[- ]?shows?|balance|unpaid|pay late|pays? late|late pay\p{L}*|don['’]?t pay|not pay\p{L}*|discounts?|bargain\p{L}*|haggl\p{L}*|arguing|owes?|credit)\b/iu;

const OWES =
  /\b(?:balance|unpaid|owes?|owing|credit|late pay\p{L}*|(?:always |still |never )?pay(?:s|ing)? late|(?:never|(?:do|does)(?:n['’]?t| not)|no|not|refuse to) pay\p{L}*)\b/iu;
const STAYS_AWAY = /\bno[- ]?shows?\b/iu;
const HAGGLES = /\b(?:discounts?|bargain\p{L}*|haggl\p{L}*)\b/iu;
/** Who sells what is there gives it out paid; who makes it is paid a part before. */
const SELLS = /\b(?:sell\p{L}*|sales|shop|store|stall|trader|trading|vendor|hawker|market|kiosk)\b/iu;

type Rule = Pick<Said, 'action' | 'measure'>;

/** The rule that ends it, in words that say what is done; null where it takes more than a rule of money. */
function ruleFor(bad: string, slots: Told): Rule | null {
  if (STAYS_AWAY.test(bad))
    return {
      action: 'Take a small deposit for every booking, for three months.',
      measure: 'Every no-show counted, and fewer in the third month than in the first.',
    };
  if (HAGGLES.test(bad))
    return {
      action: 'Keep to one written list of prices for three months.',
      measure: 'Every discount counted, and fewer in the third month than in the first.',
    };
  if (!OWES.test(bad)) return null;
  return {
    action: slots.work.some((one) => SELLS.test(wordsOfWork(one)))
      ? 'Sell nothing on credit for three months.'
      : 'Take half of the price before I begin, from every customer, for three months.',
    measure: 'What I am owed written down at the start and at the end, and less of it at the end.',
  };
}

/** What customers do that one will have no more of: one rule, kept and counted. */
export const ownRule: GoalRow = ({ slots }) => {
  const bad = typedAs(slots, 'off').find(
    ({ option, words: said }) => option === null && OF_PAYERS.test(said),
  );
  const noun = slots.off.find(({ source }) => source === bad?.source)?.forms.noun;
  const text = noun ?? (bad && bad.words.split(' ').length <= FEW_WORDS ? inList(bad.words) : null);
  if (!bad || !text || !runsOne(slots) || !ownAim(slots)) return null;
  const team = adviserFor(slots, 'team');
  return goal('own-rule', 'path', {
    months: 4,
    ...(ruleFor(bad.words, slots) ?? {
      action: line(
        'own-rule',
      )`Have one written rule against ${[from(bad, text, 'quote')]}, and keep to it for three months.`,
      measure: 'Every time it happens counted, and fewer in the third month than in the first.',
    }),
    firstStep: [
      team &&
        line('own-rule')`Write the rule in two lines with ${team}, and hang it where everybody sees it.`,
      'Write the rule in two lines, and send it to the customers I have.',
    ],
  });
};
