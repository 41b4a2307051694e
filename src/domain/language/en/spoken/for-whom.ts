import { rootsOf, shared } from '#src/domain/language/en/aspiration/roots.ts';
import { from, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { isOfUseToAny, nameOf, serve, smooth, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { halvesAtComma } from './proof-words.ts';

/** What the work is to do and for whom, where the aim has not said it. What is wanted today is put off by no years ahead. */
export function* FOR(told: Told): Iterable<Way> {
  for (const way of waysFor(told)) {
    yield way;
    // Behind another sentence that begins so.
    const [said = null] = way;
    yield [say('for-and', { said })];
  }
}

function* waysFor(told: Told): Iterable<Way> {
  const { serving } = told.slots;
  yield* forOwn(told);
  if (!serving || isServingNamed(told.slots)) return;
  if (told.used.has(serving.verb.source) || (serving.who && told.used.has(serving.who.source))) return;
  const holes = { do: serve(told) };
  if (told.slots.notYet && told.slots.arc?.id === 'steady') yield [say('for-over-time', holes)];
  yield* apart(told);
  const what = { do: holes.do ?? goodWork(told) };
  // A list of "I ..." is broken by the other.
  yield [say('for-plain', what)];
  yield [say('for-want', what)];
}

/** Where any steady work will do, whom it is to keep is all that is wanted of it; nothing of how they are. */
function* forOwn(told: Told): Iterable<Way> {
  const { provides, inMind, arc } = told.slots;
  if (!provides || !ARE_PLAIN_KIN.test(provides.who?.forms.noun ?? '')) return;
  if (inMind.length > 0 && arc?.id !== 'steady') return;
  yield [say('for-want', { do: serve({ ...told, slots: { ...told.slots, serving: provides } }) })];
}

const HOW = '(?:own|two|three|four|five|little|small|young|old) ';
const KIN =
  '(?:family|wife|husband|partner|children|kids?|child|sons?|daughters?|boys?|girls?|parents|mother|mum|mom|father|dad)';
const ARE_PLAIN_KIN = new RegExp(
  `^(?:my|our) (?:${HOW})*${KIN}(?:(?:,| and) (?:(?:my|our) )?(?:${HOW})*${KIN})*$`,
  'iu',
);

/** "Do work I am proud of" takes nobody behind it. */
function goodWork({ slots: { serving }, verbs }: Told): Piece {
  const base = serving?.verb.id === 'do-good-work' ? verbs[serving.verb.id]?.base : undefined;
  return serving && base !== undefined ? [from(serving.verb, base, 'verb')] : null;
}

/** "I want people who live on the high floors to get home safe": those who are meant stand first, and why last. */
function* apart(told: Told): Iterable<Way> {
  const { verb, safe, who, why } = apartFrom(told) ?? { verb: null, safe: null, who: null, why: null };
  const isTheirs = THEY_DO.test(textIn(verb ?? []));
  // "Keep the crew and whoever walks under it after safe": they are to stay so.
  if (/^keep$/u.test(textIn(verb ?? []))) {
    yield [why ? say('for-them-stay-since', { who, safe, why }) : say('for-them-stay', { who, safe })];
    return;
  }
  if (isTheirs) yield [say('for-them-to-since', { verb, safe, who, why })];
  else yield [say('for-them-since', { verb, safe, who, why })];
  if (!why) yield [say(isTheirs ? 'for-them-to' : 'for-them', { verb, safe, who })];
}

/** "Get people home" is that people get home. */
const THEY_DO = /^get$/u;

/** "Keep mothers who lose too much blood giving birth safe": a long word for whom, with what belongs to the verb behind it. */
function apartFrom({
  slots: { serving },
  verbs,
}: Told): { verb: Piece; safe: Piece; who: Piece; why: Piece } | null {
  const who = serving?.who;
  const [before, after] = (serving && verbs[serving.verb.id]?.base.split('{who}')) ?? [];
  if (!serving || !who || !before || !after?.trim() || who.isPlural !== true) return null;
  if (after.startsWith(' that ')) return null;
  const noun = who.forms.noun ?? '';
  const isLong = noun.split(' ').length > WORDS_BETWEEN && /\b(?:who|that|which|whose)\b/u.test(noun);
  const part = (text: string): Piece => [from(serving.verb, text.trim(), 'verb')];
  if (!isLong || smooth(who, 'noun') === null) return null;
  const [whom, why] = halvesAtComma(noun);
  const isWhy = why !== undefined && /^(?:because|since|so that|when|if|before|until)\b/iu.test(why);
  const said = (text: string): Piece => [from(who, text, 'noun')];
  return {
    verb: part(before),
    safe: part(after),
    who: said(isWhy ? (whom ?? noun) : noun),
    why: isWhy ? said(why) : null,
  };
}

/** So many words may stand between a verb and what belongs to it. */
const WORDS_BETWEEN = 4;

/** What the work is to do and for whom, behind the work in mind; null where that has said it, or it is of another kind. */
export function purposeBeside(told: Told, aim: Piece): Piece {
  const purpose = purposeOf(told);
  if (!aim || !purpose) return null;
  // "Teach the new drivers, and pass on what I know to young drivers": one of them is enough in one breath.
  return shared(rootsOf(textIn(purpose)), rootsOf(textIn(aim))) > 0 ? null : purpose;
}

/** What the work is to do and for whom, as it stands behind another half; null where the work in mind has said it. */
function purposeOf(told: Told): Piece {
  const { serving } = told.slots;
  if (!serving?.who || isServingNamed(told.slots) || APART.has(serving.verb.id)) return null;
  // "So that I can be useful" says nothing of a work.
  if (isOfUseToAny(told.slots)) return null;
  // Those whom many words tell of have a sentence of their own, with what belongs to the verb beside it.
  return apartFrom(told) ? null : serve(told);
}

/** Who learns for a work first: whom it is for is said behind that, and not with the work. */
const TRAINS: ReadonlySet<Arc> = new Set(['start', 'shift', 'elsewhere']);

/** What is learned for people; nobody takes a test so that they can make things that last. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'teach',
  'pass-on',
  'help',
  'treat',
  'care-for',
  'look-after',
  'be-there-for',
  'find-feet',
  'show-it-can',
  'open-the-door',
  'welcome',
  'bring-together',
  'be-useful-to',
  'listen-to',
  'stand-up-for',
  'advise',
]);

/** Whether whom the work is for is said behind the next step: "My next step is ..., so that I can ...". */
export function isForStep({ slots, leftOut, length }: Told): boolean {
  const { arc, inMind, learning, serving } = slots;
  if (length === 30 || leftOut?.includes('step') || leftOut?.includes('for')) return false;
  return (
    arc !== null &&
    TRAINS.has(arc.id) &&
    (!serving || OF_PEOPLE.has(serving.verb.id)) &&
    inMind.some(({ isHedged }) => !isHedged) &&
    learning.some(({ stance }) => stance === 'set-on-it')
  );
}

/** "..., so that I can be there for people": whom it is for, behind the step that leads there; null where it has been said. */
export function stepFor(told: Told): Piece {
  const { serving } = told.slots;
  return isForStep(told) && serving && !told.used.has(serving.verb.source) ? purposeOf(told) : null;
}

/** Of the whole life, and not of one work. */
const APART: ReadonlySet<string> = new Set(['provide-for', 'do-good-work']);

/** Whether the work in mind names those whom it is for. */
function isServingNamed({ serving, inMind }: Slots): boolean {
  const who = rootsOf(serving?.who?.forms.noun ?? '');
  if (!serving || who.size === 0) return false;
  const verb = rootsOf(serving.verb.id.replaceAll('-', ' '));
  return inMind.some((one) => {
    const aim = rootsOf(nameOf(one));
    // "Teach school children to measure rain" has said whom they teach, and not only once.
    if (one.kind === 'doing' && shared(verb, aim) > 0 && shared(who, aim) > 1) return true;
    return [...who].every((root) => aim.has(root));
  });
}
