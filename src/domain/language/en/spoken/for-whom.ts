import { isSameYoung } from '#src/domain/language/en/aspiration/behind.ts';
import { rootsOf, shared } from '#src/domain/language/en/aspiration/roots.ts';
import { from, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { isOfUseToAny, nameOf, serve, smooth, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { halvesAtComma } from './proof-words.ts';

/** Whom it is for, right behind what is wanted, where one breath did not hold both; where the work in mind says it, nothing. */
export function* FOR(told: Told): Iterable<Way> {
  const { serving, inMind, arc, notYet } = told.slots;
  yield* forOwn(told);
  // Of who looks for any steady work nothing else is wanted yet.
  if (arc?.id === 'steady' && notYet) return;
  if (!serving?.who || APART.has(serving.verb.id) || isServingNamed(told.slots)) return;
  if (told.used.has(serving.verb.source) || told.used.has(serving.who.source)) return;
  // "Teach the trade to one or two apprentices. I want to pass on what I know to a young person": it is said.
  const isTeaching = inMind.some((one) => one.kind === 'doing' && TEACHES.test(one.doing.forms.base ?? ''));
  if (isTeaching && PASSES_ON.has(serving.verb.id)) return;
  const named = rootsOf(inMind.map(nameOf).join(' '));
  // "An adviser for a small factory. I want to be useful to small factories."
  const theirs = rootsOf(`${serving.verb.id.replaceAll('-', ' ')} ${serving.who.forms.noun ?? ''}`);
  if (shared(theirs, named) > 1) {
    yield* forThem(told);
    return;
  }
  yield* apart(told);
  yield [say('for-plain', { do: serve(told) })];
  // What belongs to the verb behind them would come too late: "get anyone who ... where they need to be".
  const { base = '' } = told.verbs[serving.verb.id] ?? {};
  if (/\{who\}.*\S/u.test(base)) return;
  yield [say('for-plain', { do: serve(told, MOST_ALONE) })];
  yield [say('for-want', { do: serve(told, MOST_ALONE) })];
}

/** "I want them to get home safe", behind those young ones whom the work in mind is to train. */
function* forThem({ slots: { inMind, serving }, verbs }: Told): Iterable<Way> {
  const [verb, safe] = (serving && verbs[serving.verb.id]?.base.split(' {who} ')) ?? [];
  const whom = serving?.who?.forms.noun ?? '';
  const isThem = inMind.some((one) => isSameYoung(nameOf(one), whom));
  if (!serving || !verb || !safe || !isThem) return;
  const end: Piece = [from(serving.verb, safe, 'verb')];
  if (verb === 'keep') yield [say('for-those-stay', { safe: end })];
  if (verb === 'get') yield [say('for-those-to', { verb: [from(serving.verb, verb, 'verb')], safe: end })];
}

/** So many words may say who they are, in a sentence that says nothing else. */
const MOST_ALONE = 20;
const TEACHES = /^(?:teach|train|pass on)\b/u;
const PASSES_ON: ReadonlySet<string> = new Set(['teach', 'pass-on']);

/** Where any steady work will do, whom it is to keep is all that is wanted of it; nothing of how they are. */
function* forOwn(told: Told): Iterable<Way> {
  const { provides, arc } = told.slots;
  if (!provides || arc?.id !== 'steady' || !ARE_PLAIN_KIN.test(provides.who?.forms.noun ?? '')) return;
  const doing = serve({ ...told, slots: { ...told.slots, serving: provides } });
  yield [say('for-plain', { do: doing })];
  yield [say('for-want', { do: doing })];
}

const HOW = '(?:own|two|three|four|five|little|small|young|old) ';
const KIN =
  '(?:family|wife|husband|partner|children|kids?|child|sons?|daughters?|boys?|girls?|parents|mother|mum|mom|father|dad)';
const ARE_PLAIN_KIN = new RegExp(
  `^(?:my|our) (?:${HOW})*${KIN}(?:(?:,| and) (?:(?:my|our) )?(?:${HOW})*${KIN})*$`,
  'iu',
);

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
