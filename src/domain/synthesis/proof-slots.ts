import { onceByTwo } from '#src/domain/text/readings.ts';
import { only, originOf, phraseOf, phrasesOf, saying } from './slot-items.ts';
import type { Best, Phrase, Proof, Slots } from './slots.ts';
import type { ToldItem } from './told.ts';
import type { SlotRules } from './writing-language.ts';

/** What the person is proud of, by the stem that was completed. */
export function proofsOf(items: readonly ToldItem[], rules: SlotRules): readonly Proof[] {
  const questions = [...new Set(items.map(({ id }) => id.split('/')[0]))];
  return questions.flatMap((question) => {
    const mine = items.filter(({ id }) => id.split('/')[0] === question);
    const proof = proofOf(mine, rules);
    const isSaidAloud = mine.every(({ channel, topic }) => channel === 'shareable' && topic === null);
    return proof ? [{ ...proof, isSaidAloud } as Proof] : [];
  });
}

/** A proof without whether it may be said aloud, for each of its stems. */
type Stemmed<T> = T extends Proof ? Omit<T, 'isSaidAloud'> : never;

function proofOf(
  items: readonly ToldItem[],
  { readDeed, tellOutcome, pointsBack, readThing, isFeat, ofMe }: SlotRules,
): Stemmed<Proof> | null {
  const part = (name: string) => items.find((item) => item.part === name) ?? null;
  switch (items[0]?.state) {
    case 'did':
      // So many miles without an accident are no deed, and lie behind one.
      if (phraseOf(part('did'), 'past') === null)
        return only(phraseOf(part('did'), 'noun'), (what) => ({ stem: 'behind-me', what }));
      return only(phraseOf(part('did'), 'past'), (did) => {
        // The words as typed stay beside it, for whoever has room for what came of it.
        const { quote } = part('did') ?? did;
        const past = readDeed(did.forms.past ?? '', quote);
        return past === null ? null : { stem: 'did', did: { ...did, quote, forms: { ...did.forms, past } } };
      });
    case 'never':
      return only(phraseOf(part('did'), 'past'), (did) => ({ stem: 'never', did }));
    case 'because':
      return becauseOfMe(part('clause'), { tellOutcome, pointsBack, ofMe });
    case 'number': {
      const what = phraseOf(part('what'), 'noun');
      const from = figureAlone(phraseOf(part('from'), 'noun'));
      const to = figureAlone(phraseOf(part('to'), 'noun'));
      const isTold = what && from && to && isFeat(what.forms.noun ?? what.quote);
      return isTold ? { stem: 'number', what, from, to } : null;
    }
    case 'behind':
      return only(phraseOf(part('what'), 'noun'), (what) => ({ stem: 'behind-me', what }));
    case 'first': {
      const group = phraseOf(part('group'), 'noun');
      const to = phraseOf(part('to'), 'base');
      return group && to ? { stem: 'first-in', group, to } : null;
    }
    case 'title':
      return only(phraseOf(part('what'), 'noun'), (what) => ({ stem: 'title', what }));
    case 'thing':
      return only(thingIn(part('what'), readThing), (what) => ({ stem: 'thing', what }));
    default:
      return null;
  }
}

/** "The lift works", "the bins go out": what came of it in several clauses is told in one. */
function allTold([first, ...more]: readonly Phrase[], item: ToldItem | null): Phrase | null {
  const told = [first, ...more].map((one) => one?.forms.clause ?? '');
  // "I wrote letters to 14 companies" is how it came, and nothing that came of it.
  const end = told.findIndex((clause) => clause === '' || /^(?:I|we)\b/u.test(clause));
  const clauses = end < 0 ? told : told.slice(0, end);
  if (!first || !item || clauses.length < 2 || MOST_TOLD.test(clauses.join(' '))) return first ?? null;
  return { ...first, quote: item.quote, forms: { clause: joined(clauses) } };
}

const MOST_TOLD = /(?:\S+ ){24}/u;

/** Two are joined by "and", more by commas too. */
const joined = (told: readonly (string | undefined)[]) =>
  `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;

/** Told as it was read, or whole where a part of it means somebody whom another part names. */
function becauseOfMe(
  item: ToldItem | null,
  { tellOutcome, pointsBack, ofMe }: Pick<SlotRules, 'tellOutcome' | 'pointsBack' | 'ofMe'>,
): Stemmed<Proof> | null {
  const read = allTold(phrasesOf(item, 'clause', 'sentence'), item);
  const isWhole = read !== null && !pointsBack(read.forms.clause ?? read.forms.sentence ?? '');
  if (isWhole) return { stem: 'because-of-me', clause: standingAlone(read, ofMe) };
  const origin = originOf(item);
  const isRead = item?.parts.every(({ note }) => !BROKEN.has(note));
  const forms = origin && item && isRead ? tellOutcome(item.quote) : null;
  return origin && forms
    ? { stem: 'because-of-me', clause: standingAlone({ ...origin, forms }, ofMe) }
    : null;
}

/** "My team would run through a wall for me" tells of the person itself: it stands alone, and not behind "Because of me". */
function standingAlone(read: Phrase, ofMe: SlotRules['ofMe']): Phrase {
  const sentence = read.forms.clause === undefined ? null : ofMe(read.forms.clause);
  return sentence === null ? read : { ...read, forms: { sentence } };
}

/** What somebody is proud of is named first; what was added behind it is told of that thing, and never stands for it. */
function thingIn(item: ToldItem | null, readThing: SlotRules['readThing']): Phrase | null {
  const found = phraseOf(item, 'noun', 'gerund');
  const [first] = item?.parts ?? [];
  // The words as typed stay beside it, for whoever has room for the whole.
  if (!item || !first || item.option !== null || found?.quote === first.text) {
    // "I did the police academy course at 66!": a sentence of their own behind the thing.
    const more = item?.parts.slice(1).find(({ kind }) => kind === 'own-sentence')?.forms.sentence;
    const forms = found && more ? { ...found.forms, sentence: more } : found?.forms;
    return found && item && forms ? { ...found, forms, quote: item.quote } : found;
  }
  const origin = originOf(item);
  const noun = readThing(first.text);
  return origin && noun !== null ? { ...origin, forms: { noun } } : null;
}

/** "6% in 14 months, taught myself": what follows the comma tells how, and does not go on with "from ... to". */
function figureAlone(said: Phrase | null): Phrase | null {
  const noun = said?.forms.noun?.split(/,(?!\d)/u)[0]?.trim();
  return said && noun ? { ...said, forms: { ...said.forms, noun } } : null;
}

/** What completes its stem in plain English is trusted as it was typed. */
function momentAsTyped(
  item: ToldItem,
  stem: Best['stem'],
  { readMoment, isMoment }: SlotRules,
): Slots['best'] {
  const origin = originOf(item);
  const isRead = item.parts.every(
    ({ kind, note }) => kind === 'item' || kind === 'own-sentence' || (kind === 'unread' && PLAIN.has(note)),
  );
  const whole = isRead ? readMoment(stem, item.quote) : null;
  return origin && whole && isMoment(stem, whole)
    ? { stem, words: { ...origin, forms: { clause: whole } } }
    : null;
}

/** Notes of the reading on words that no sentence can hold. */
const BROKEN: ReadonlySet<string> = new Set(['language', 'slang', 'refused', 'shrug', 'joke']);

/** What the wish grew from, told whole or not at all. */
export function reasonOf(item: ToldItem | null, rules: SlotRules): Slots['reason'] {
  return item && reasonIn(item, rules);
}

const reasonIn = onceByTwo(findReason);

function findReason(item: ToldItem, { readReason, tellReason }: SlotRules): Slots['reason'] {
  const origin = originOf(item);
  const stem = (['since', 'because'] as const).find((known) => known === item?.state);
  const isRead = item?.parts.every(({ note }) => !BROKEN.has(note));
  const clause = stem && isRead ? readReason(stem, item.quote) : null;
  const sentence = stem && isRead ? tellReason(stem, item.quote) : null;
  if (!origin || !stem || (clause === null && sentence === null)) return null;
  const forms = { ...(clause === null ? {} : { clause }), ...(sentence === null ? {} : { sentence }) };
  return { stem, clause: { ...origin, forms } };
}

const BESTS = ['when-i', 'when-it', 'when', 'where'] as const;

/** A whole clause of the person's own that no part was read from: plain words with their own verb. */
function momentAlone(
  item: ToldItem,
  { isClause, readMoment }: Pick<SlotRules, 'isClause' | 'readMoment'>,
): Slots['best'] {
  const origin = originOf(item);
  const isPlain = item.parts.every(({ kind, note }) => kind === 'unread' && PLAIN.has(note));
  const whole = isPlain ? readMoment('when', item.quote) : null;
  return origin && whole && isClause(whole)
    ? { stem: 'when', words: { ...origin, forms: { clause: whole } } }
    : null;
}

/** Notes of the reading on words that may yet be plain prose. */
const PLAIN: ReadonlySet<string> = new Set([
  'shape',
  'no-clause',
  'breaks-off',
  'word-order',
  'runs-on',
  'second-person',
  'one-of-many',
]);

/** When the person is at their best. What was told in several parts is told whole, or not at all. */
export function bestOf(item: ToldItem | null, rules: SlotRules): Slots['best'] {
  return item && bestIn(item, rules);
}

const bestIn = onceByTwo(findBest);

function findBest(item: ToldItem, rules: SlotRules): Slots['best'] {
  const { hasSubject, isPlace, isClause, readMoment } = rules;
  const state = BESTS.find((known) => known === item.state);
  const asTyped = state ? momentAsTyped(item, state, rules) : null;
  if (asTyped) return asTyped;
  const words = phraseOf(item, 'clause', 'noun', 'gerund');
  if (!words) return state === 'when' ? momentAlone(item, { isClause, readMoment }) : null;
  const told = item.parts.filter(
    ({ kind }) => kind === 'item' || kind === 'own-sentence' || kind === 'unread',
  );
  // "It is after closing, with one object on the bench" says where, and stands after "at my best" alone.
  if (state === 'when-it' && isPlace(words.forms.clause ?? '')) {
    const whole = readMoment('where', item.quote);
    const isWhole = whole
      ?.split(', ')
      .slice(1)
      .every((part) => isPlace(part));
    return { stem: 'where', words: isWhole && whole ? { ...words, forms: { clause: whole } } : words };
  }
  if (state && told.length > 1) {
    const whole = readMoment(state, item.quote);
    const clauses = told.map(({ kind, forms }) => (kind === 'item' ? forms.clause : undefined));
    // Two sentences say two things, which "and" may not join.
    const isOne = !clauses.includes(undefined) && !/[.!?;…]\s/u.test(item.quote);
    const clause = whole ?? (isOne ? joined(clauses) : null);
    return clause === null ? null : { stem: state, words: { ...words, forms: { clause } } };
  }
  // A whole clause under "when I" stands after "when" alone, as the reader found.
  const read = saying(item)[0]?.stem;
  // "When it is a bit mad and everybody needs something": "it is" holds the first half only.
  if (state === 'when-it' && read === 'clause' && !hasSubject(words.forms.clause ?? '')) return null;
  const stem = BESTS.find((known) => known === (read === 'clause' ? 'when' : read)) ?? state;
  return stem ? { stem, words } : null;
}
