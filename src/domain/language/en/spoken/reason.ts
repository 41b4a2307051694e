import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, textIn } from '#src/domain/language/en/compose/line.ts';
import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { smooth, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { joined } from './join.ts';
import { momentOf } from './moment.ts';
import { secondHalf } from './second-half.ts';
import { isTellable } from './tellable.ts';
import { reasonBeforeAim, SINCE_THEN } from './thread.ts';

/** What the wish grew from, in a whole clause of the person's own that blames nobody. */
export function* REASON(told: Told): Iterable<Way> {
  const { reason } = told.slots;
  const text = reason?.clause.forms.clause ?? '';
  const more = reason && text !== '' ? secondHalf(text, reason.clause.quote) : '';
  const then =
    reason && more !== '' ? say('story-more', { more: [from(reason.clause, more, 'sentence')] }) : null;
  // Before "I have wanted this ever since", which points back at all of it.
  for (const [first, ...rest] of waysFor(told)) yield [first ?? null, ...(then ? [then] : []), ...rest];
}

function* waysFor({ used, slots, length }: Told): Iterable<Way> {
  const before = reasonBeforeAim(slots, length);
  if (before) {
    yield [before];
    return;
  }
  const { arc, reason, inMind, serving } = slots;
  if (!reason || !isTellable(reason)) return;
  const isSure = inMind.some(({ isHedged }) => !isHedged);
  // "I am just starting out" is no wish that "this" could mean.
  const isWish = isSure || (inMind.length === 0 && (serving !== null || arc?.id !== 'start'));
  if (isWish) yield* momentAnd(slots);
  const { sentence } = reason.clause.forms;
  if (sentence !== undefined) {
    yield [say('reason-alone', { sentence: [from(reason.clause, sentence, 'sentence')] })];
    return;
  }
  // "I am just starting out" is no wish that "this" could mean.
  const wishes = [...inMind.map(originOf), ...(serving ? [serving.verb] : [])];
  if (arc?.id === 'start' && !wishes.some(({ source }) => used.has(source))) return;
  const clause = [from(reason.clause, reason.clause.forms.clause ?? '', 'clause')];
  if (reason.stem === 'because') {
    if (arc?.id !== 'start' && isSure) yield [say('reason-because', { clause })];
    // Not as the statement says it, which the person has just read.
    // "The reason is that of my kids" is no sentence.
    if (!/^of /u.test(reason.clause.forms.clause ?? '')) yield [say('reason-is', { clause })];
    yield [say('reason-because', { clause })];
    return;
  }
  if (arc?.id === 'steady') return;
  const isUnsure = inMind.length > 0 && inMind.every(({ isHedged }) => isHedged);
  if (isUnsure) yield [say('reason-thought', { clause })];
  else yield* REASONS_SINCE.map((frame): Way => [say(frame, { clause })]);
}

/** The moment as where it began, else alone, or with that this is wanted since. */
function* momentAnd(slots: Slots): Iterable<Way> {
  const moment = slots.reason && momentOf(slots.reason);
  if (!moment) return;
  const text = textIn(moment);
  if (SPEAKS_OF_A_WISH.test(text)) {
    yield [moment];
    return;
  }
  // Who goes on from where they are has wanted it since; nobody has wanted to go back to what they still did.
  const { reason, arc } = slots;
  const isOn = reason?.stem === 'since' && arc && !SINCE_THEN.has(arc.id) && !GOES_BACK.has(arc.id);
  if (reason && isOn) yield [say('reason-since', { clause: smooth(reason.clause, 'clause') })];
  // What will be, or is so, is no matter of a day.
  const isOver = HAPPENED.test(text) && !LASTS.test(text);
  const clause = slots.reason?.stem === 'because' && !isOver ? slots.reason.clause : null;
  if (clause) yield [say('reason-because', { clause: smooth(clause, 'clause') })];
  const wish = isSince(slots) ? say('reason-this-since', {}) : null;
  // In one breath, where the moment has no joint of its own.
  if (wish && !HAS_A_JOINT.test(text)) yield [joined([moment], [wish])];
  if (wish) yield [moment, wish];
  yield [moment];
}

/** Nor has who looks for steady work wanted this very work since then. */
const GOES_BACK: ReadonlySet<Arc> = new Set(['back', 'elsewhere', 'steady']);

/** What went on and on, or still is. */
const LASTS =
  /\b(?:every|always|ever since|ha(?:ve|s)|still)\b|['’]ve\b|^(?:there|it|this|that|he|she|they|we)(?:['’](?:s|re)| is| are)\b/iu;
const HAS_A_JOINT = /,| and | but /u;
/** "The house is quiet and I miss month end": whoever hears it knows why. */
const SPEAKS_OF_A_WISH =
  /\bI(?:['’]d| would)? (?:still |really |only )?(?:miss|want|love|like|wish|dream)\b|\bin my head\b/u;

/** Whether the moment is what the wish dates from. */
function isSince({ reason, arc }: Slots): boolean {
  // "Ever since I retired": its time stands in it.
  const hasItsTime = /^(?:ever )?since\b/iu.test(reason?.clause.forms.sentence ?? '');
  return reason?.stem === 'since' && !hasItsTime && arc !== null && SINCE_THEN.has(arc.id);
}

/** Not first as the statement begins: who has just read it hears the same twice. */
const REASONS_SINCE = ['reason-since', 'reason-ever'] as const;
