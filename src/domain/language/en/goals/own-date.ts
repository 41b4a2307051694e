import { addDays } from '#src/domain/dates.ts';
import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { dayIn } from './deadline-in-words.ts';
import { type GoalDraft, type GoalGiven, goal } from './parts.ts';
import { isForm } from './scholarship.ts';
import { ownDate } from './told.ts';

/** What the date is about, and the goals that it bears on. */
const OF_MONEY = /\b(?:bonus|contract|lease|leave|quit|notice|salary)\b/iu;
const OF_A_START = /\b(?:starts?|begins?|school|ready)\b/iu;
/** "Before the snow": when it is to be done, and no event of its own. */
const IS_A_LIMIT = /^(?:before|by)\b/iu;

/** What somebody waits for, what is to be handed in, and what runs out: each asks for something of its own. */
const ASKS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:answer|decid\p{L}*|sign|say|choose)\b/iu, 'Settle this in good time: '],
  [
    /\b(?:calls?|applications?|forms?|bursar\p{L}*|grants?|requests?)\b.*\b(?:clos\p{L}*|shut|opens?|ends?|due)\b/iu,
    'Hand in what this asks for: ',
  ],
  [
    /\b(?:agreement|contract|lease|cover|visa|permit)\b.*\b(?:ends?|expires?|runs out|up)\b/iu,
    'Settle what comes after this: ',
  ],
];
/** What gives way to it: what anybody could be told. */
const GIVES_WAY: readonly string[] = [
  'look-at-it',
  'two-talks',
  'what-they-look-for',
  'gone-before',
  'shown-once',
  'further-on',
  'what-i-need',
  'own-customers',
  'own-price',
  'small-start',
];
const DAYS_BEFORE = 14;

/** A date in the person's own words stands in the goal that it bears on; where it asks for something itself, it is a goal. */
export function withOwnDate(drafts: readonly GoalDraft[], given: GoalGiven): readonly GoalDraft[] {
  const date = ownDate(given.slots);
  // A date that a goal is made of stands there already.
  if (!date || drafts.some(({ id }) => isForm(id))) return drafts;
  const said = [from(date.typed, date.text, 'quote')];
  const asks = ASKS.find(([sign]) => sign.test(date.text))?.[1];
  const weak = GIVES_WAY.map((id) => drafts.find((draft) => draft.id === id)).find(Boolean);
  const kept = asks && weak ? dateGoal(weak, asks, said, date.text, given) : null;
  if (kept) return drafts.map((draft) => (draft === weak ? kept : draft));
  const chosen = bearsOn(drafts, date.typed.words, date.text);
  const place = chosen && placeFor(chosen);
  if (!chosen || !place) return drafts;
  const before = chosen[place]
    .map((segment, part) =>
      part === chosen[place].length - 1 ? { ...segment, text: segment.text.replace(/\.$/u, '') } : segment,
    )
    .filter(({ text }) => text !== '');
  const added = [
    ours(IS_A_LIMIT.test(date.text) ? ', ' : ', with this date in mind: ', 'own-date'),
    ...said,
    ours('.', 'own-date'),
  ];
  return drafts.map((draft) => (draft === chosen ? { ...draft, [place]: [...before, ...added] } : draft));
}

function dateGoal(weak: GoalDraft, asks: string, said: Segment[], text: string, { today }: GoalGiven) {
  const on = dayIn(text, today);
  const before = on ? addDays(on, -DAYS_BEFORE) : null;
  return goal('own-date', weak.kind, {
    months: 2,
    on: before && before > today ? before : undefined,
    action: line('own-date')`${[ours(asks, 'own-date')]}${said}.`,
    measure: 'All that it asks for on one page, a day for each step, and the last step done before it.',
    firstStep: 'Put the date on the calendar, and write down the first thing that it asks for.',
    firstDays: 3,
  });
}

/** The goal that speaks of the same; else money stands with the terms, and a start with the work that is sought. */
function bearsOn(drafts: readonly GoalDraft[], typed: string, text: string): GoalDraft | undefined {
  const free = drafts.filter((draft) => placeFor(draft) !== null);
  const words = new Set(wordsOf(typed));
  const same = free.find(({ action, measure }) =>
    wordsOf(textIn([...action, ...measure])).some((word) => words.has(word)),
  );
  if (same) return same;
  if (OF_MONEY.test(text)) return free.find(({ kind }) => kind === 'terms');
  if (OF_A_START.test(text) && /\b(?:courses?|classes|school|term|semester|study|studies)\b/iu.test(text)) {
    const study = free.find(({ id }) => id === 'learn' || id === 'what-it-costs');
    if (study) return study;
  }
  if (OF_A_START.test(text)) return free.find(({ id }) => id === 'work-finding' || id === 'work-sought');
  return IS_A_LIMIT.test(text) ? free.find(({ kind }) => kind !== 'terms') : undefined;
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

const hasRoom = (text: readonly Segment[]) =>
  !/[:?]|with this date/u.test(textIn(text)) && text.at(-1)?.text.endsWith('.') === true;

function placeFor({ action, measure }: GoalDraft): 'measure' | 'action' | null {
  if (hasRoom(action)) return 'action';
  return hasRoom(measure) ? 'measure' : null;
}
