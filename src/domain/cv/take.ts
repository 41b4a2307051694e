import type { Answer, AnswerValue } from '#src/domain/model/answer.ts';
import type { FromCv, KeptCv } from '#src/domain/model/from-cv.ts';
import { emptyValue, hasContent } from '#src/domain/model/is-answered.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Question, Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { linesBehind, placesOf } from '#src/domain/synthesis/lines-behind.ts';
import { withValue } from '#src/domain/wizard/new-value.ts';
import type { CvDraft, DraftGain } from './cv-draft.ts';
import { isSeen, questionsOf, takerOf } from './draft-taker.ts';
import { LEVELS_APART, languagePick, languagesInOne, languagesNamed } from './languages-in-one.ts';

const NOTHING: KeptCv = { taken: [], seen: [], text: '' };

/** Ids for something of the person's own: never used twice, so that nothing of a removed one lands on the next. */
export type NewId = (prefix: 'own' | 'row') => string;

/**
 * The reflection with a draft in its answer, and where that came from. Unchanged where no question has room for it: what is
 * there is never written over.
 */
export function takeDraft(
  reflection: Reflection,
  draft: CvDraft,
  { questionnaire, newId }: { questionnaire: Questionnaire; newId: NewId },
): Reflection {
  const question = takerOf(draft, reflection.answers, questionnaire);
  if (!question) return reflection;
  const before = reflection.answers[question.id];
  const standing = before?.value && hasContent(before.value) ? before.value : emptyValue(question.input);
  return withDraft(reflection, draft, { question, standing, newId });
}

/** The answer with what a draft gives it, and where that came from. */
function withDraft(
  reflection: Reflection,
  draft: CvDraft,
  { question, standing, newId }: { question: Question; standing: AnswerValue; newId: NewId },
): Reflection {
  const before = reflection.answers[question.id];
  const gained = withGain(standing, draft.gain, newId);
  if (!gained) return reflection;
  const value = draft.leads ? inFront(gained, question.id, reflection.cv) : gained;
  const answer = { ...withValue(before ?? untouched(question), value), asked: question.stem };
  const answers = { ...reflection.answers, [question.id]: answer };
  const taken = settleDraft({ ...reflection, answers }, draft, { question, before });
  return draft.leads ? withoutYearsOfOther(taken, before) : taken;
}

/** The last pick before the first that came from a CV: what the person named themselves keeps its place. */
function inFront(value: AnswerValue, questionId: string, cv: KeptCv | undefined): AnswerValue {
  if (value.kind !== 'picks') return value;
  const [last, ...before] = value.picks.toReversed();
  const picks = before.toReversed();
  const sources = new Set(cv?.taken.map(({ source }) => source));
  const first = picks.findIndex(({ id }) => sources.has(`${questionId}/${id}`));
  return last && first >= 0
    ? { ...value, picks: [...picks.slice(0, first), last, ...picks.slice(first)] }
    : value;
}

/** Years are those of the work that stands first: where other work comes before it, years that were counted from a CV are asked anew. */
function withoutYearsOfOther(reflection: Reflection, before: Answer | undefined): Reflection {
  const firstOf = (answer: Answer | undefined) =>
    answer?.value?.kind === 'picks' ? answer.value.picks[0]?.id : undefined;
  const { years, ...others } = reflection.answers;
  const isCounted = linesBehind(reflection).has(YEARS);
  if (!years || !isCounted || firstOf(before) === firstOf(reflection.answers.work)) return reflection;
  const cv = reflection.cv ?? NOTHING;
  const taken = cv.taken.filter(({ source }) => source !== YEARS);
  return withCv({ ...reflection, answers: others }, { ...cv, taken });
}

const YEARS = 'years/years';

/** One thing that an answer holds: its place as in evidence, and its words. */
export type Held = { questionId: string; place: string; words: string };

/** What the questions of a draft hold now, which it could stand in place of. */
export function heldFor(
  draft: CvDraft,
  { answers }: Pick<Reflection, 'answers'>,
  questionnaire: Questionnaire,
): Held[] {
  return questionsOf(draft, questionnaire).flatMap(({ id, input }): Held[] => {
    const value = answers[id]?.value;
    if (value?.kind === 'picks')
      return value.picks.map((pick) => {
        const option = input.kind === 'picks' ? input.options.find((each) => each.id === pick.id) : undefined;
        return { questionId: id, place: pick.id, words: pick.text.trim() || (option?.label ?? pick.id) };
      });
    if (value?.kind === 'rows')
      return value.rows.map((row) => ({ questionId: id, place: row.id, words: row.text }));
    const [words] =
      value?.kind === 'stems' || value?.kind === 'starter'
        ? Object.values(value.parts).filter((text) => text.trim() !== '')
        : [];
    return words === undefined ? [] : [{ questionId: id, place: '', words }];
  });
}

/** The reflection with a draft in place of one thing that an answer held, because the person said so. */
export function swapDraft(
  reflection: Reflection,
  draft: CvDraft,
  out: Held,
  { questionnaire, newId }: { questionnaire: Questionnaire; newId: NewId },
): Reflection {
  const question = questionsOf(draft, questionnaire).find(({ id }) => id === out.questionId);
  const before = reflection.answers[out.questionId];
  const left = before?.value ? withoutPlace(before.value, out.place) : null;
  return question && left ? withDraft(reflection, draft, { question, standing: left, newId }) : reflection;
}

function withoutPlace(value: AnswerValue, place: string): AnswerValue | null {
  if (value.kind === 'picks') return { ...value, picks: value.picks.filter(({ id }) => id !== place) };
  if (value.kind === 'rows') return { ...value, rows: value.rows.filter(({ id }) => id !== place) };
  return value.kind === 'stems' || value.kind === 'starter' ? { ...value, parts: {} } : null;
}

/**
 * Notes down what of an answer is new since `before` as taken from the draft's line, in the words in which it now stands; where
 * nothing new stands, the draft was left.
 */
export function settleDraft(
  reflection: Reflection,
  draft: CvDraft,
  { question, before }: { question: Pick<Question, 'id'>; before: Answer | undefined },
): Reflection {
  const old = placesOf(before?.value ?? null);
  const fresh = [...placesOf(reflection.answers[question.id]?.value ?? null)]
    .filter(([place, words]) => words !== '' && old.get(place) !== words)
    .map(([place, words]): FromCv => ({ source: `${question.id}/${place}`, words, line: draft.from.line }));
  const [only] = fresh;
  const cv = reflection.cv ?? NOTHING;
  // How well "Polish" is spoken says nothing of "Polish and some Czech".
  const holds = draft.told?.as !== 'language' || only?.words === draft.words;
  if (draft.told && only && fresh.length === 1 && holds) fresh[0] = { ...only, told: draft.told };
  else if (only && fresh.length === 1) fresh[0] = withLanguage(only, draft, cv.taken);
  const sources = new Set(fresh.map(({ source }) => source));
  const taken = [...cv.taken.filter(({ source }) => !sources.has(source)), ...fresh];
  return withCv(reflection, {
    ...cv,
    taken: living(taken, reflection),
    seen: withPrints(cv.seen, draft),
  });
}

/** A language that was put beside others in their pick: the lines of all, and how well each is spoken. */
function withLanguage(now: FromCv, { gain, told, from, words }: CvDraft, taken: readonly FromCv[]): FromCv {
  const before = taken.find(({ source }) => source === now.source);
  const isJoined =
    gain.kind === 'picks' &&
    gain.languages !== undefined &&
    before !== undefined &&
    now.words === languagesInOne([...languagesNamed(before.words), words]);
  if (!isJoined) return now;
  const line = before.line === from.line ? from.line : `${before.line} / ${from.line}`;
  const beside = [before.told?.beside ?? '', told?.beside ?? ''].join(LEVELS_APART);
  const fits = told !== undefined && beside.length <= LIMITS.note;
  return {
    ...now,
    line: line.length <= LIMITS.text ? line : from.line,
    ...(fits ? { told: { ...told, beside } } : {}),
  };
}

/** What of an answer is new since `before`, in words: what a person wrote in place of a draft. Empty where nothing new stands. */
export function writtenSince(
  now: Answer | undefined,
  before: Answer | undefined,
  { input }: Question,
): string {
  const old = placesOf(before?.value ?? null);
  const labels = new Map(input.kind === 'picks' ? input.options.map(({ id, label }) => [id, label]) : []);
  return [...placesOf(now?.value ?? null)]
    .filter(([place, words]) => words !== '' && old.get(place) !== words)
    .map(([place, words]) => (words === place ? (labels.get(place) ?? words) : words))
    .join(' · ');
}

/** The reflection as one that has been asked about a draft and left it. */
export function leaveDraft(reflection: Reflection, draft: CvDraft): Reflection {
  const cv = reflection.cv ?? NOTHING;
  return cv.seen.includes(draft.print)
    ? reflection
    : withCv(reflection, { ...cv, seen: withPrints(cv.seen, draft) });
}

/** The reflection as one that knows this CV: of the next one it can be said what is new. What came in first is forgotten first. */
export function meetCv(reflection: Reflection, prints: readonly string[]): Reflection {
  const cv = reflection.cv ?? NOTHING;
  const before = cv.met ?? [];
  const known = new Set(prints);
  if (prints.every((print) => before.includes(print))) return reflection;
  const met = [...before.filter((print) => !known.has(print)), ...prints].slice(-LIMITS.met);
  return withCv(reflection, { ...cv, met });
}

/** Shows one draft once more, as when its line is picked again. */
export function seeAgain(reflection: Reflection, draft: CvDraft): Reflection {
  const { cv } = reflection;
  const prints = [draft.print, ...(draft.isKnownBy ?? [])];
  return cv && isSeen(draft, cv)
    ? withCv(reflection, { ...cv, seen: cv.seen.filter((known) => !prints.includes(known)) })
    : reflection;
}

/** Shows what was left once more: only what stands in an answer counts as seen. */
export function forgetSeen(reflection: Reflection): Reflection {
  return reflection.cv ? withCv(reflection, { ...reflection.cv, seen: [] }) : reflection;
}

/** Keeps the whole text of the CV, or nothing of it but the lines of what was taken. A text beyond the limit is not kept. */
export function keepCvText(reflection: Reflection, text: string): Reflection {
  if (text.length > LIMITS.text) return reflection;
  return withCv(reflection, { ...(reflection.cv ?? NOTHING), text });
}

/** What stood in a reflection before something was done about a draft. */
export type Before = {
  draft: CvDraft;
  /** The answers that it may change, by their questions. */
  answers: Readonly<Record<string, Answer | undefined>>;
  cv: KeptCv | undefined;
};

/** What stands now, before something is done about a draft at this question; null where it is left. */
export function beforeDraft(
  { answers, cv }: Pick<Reflection, 'answers' | 'cv'>,
  draft: CvDraft,
  questionId: string | null,
): Before {
  const changed = questionId === null ? [] : [questionId, ...(draft.leads ? ['years'] : [])];
  return { draft, answers: Object.fromEntries(changed.map((id) => [id, answers[id]])), cv };
}

/** Puts what a draft changed, and all that is known of the CV, back as they were before. */
export function putBack(reflection: Reflection, before: Omit<Before, 'draft'>): Reflection {
  const { cv: _, ...others } = reflection;
  const answers = { ...reflection.answers };
  for (const [id, answer] of Object.entries(before.answers)) {
    if (answer) answers[id] = answer;
    else delete answers[id];
  }
  return { ...others, answers, ...(before.cv ? { cv: before.cv } : {}) };
}

function withGain(value: AnswerValue, gain: DraftGain, newId: NewId): AnswerValue | null {
  if (value.kind === 'picks' && gain.kind === 'picks') {
    const spoken = gain.languages && languagePick(value, gain.languages);
    if (spoken) {
      const text = languagesInOne([...languagesNamed(spoken.text), gain.text]);
      return { ...value, picks: value.picks.map((one) => (one === spoken ? { ...one, text } : one)) };
    }
    // What is listed is kept by its id alone; work of the catalogue with the name that it had.
    const pick = { id: gain.id ?? newId('own'), text: gain.text };
    return { ...value, picks: [...value.picks, pick] };
  }
  if (value.kind === 'rows' && gain.kind === 'rows') {
    const row = { id: newId('row'), text: gain.text, state: gain.state, detail: '' };
    return { ...value, rows: [...value.rows, row] };
  }
  if (value.kind === 'figures' && gain.kind === 'figures')
    return { ...value, figures: { ...value.figures, [gain.figure]: gain.text } };
  if (value.kind === 'stems' && gain.kind === 'stems')
    return { ...value, stem: gain.stem, parts: { ...value.parts, ...partsOf(gain) } };
  if (value.kind === 'starter' && gain.kind === 'starter')
    return { ...value, parts: { ...value.parts, [gain.part]: gain.text } };
  return null;
}

/** The parts of a stem by the names that its answer has for them. */
function partsOf({ stem, parts }: DraftGain & { kind: 'stems' }): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).map(([part, text]) => [`${stem}-${part}`, text]));
}

function untouched({ stem }: Question): Answer {
  return { value: null, setAside: null, wordings: {}, channels: {}, asked: stem };
}

function withCv(reflection: Reflection, cv: KeptCv): Reflection {
  return { ...reflection, cv };
}

/** The oldest is forgotten first where the list is full: it would only be shown once more. */
function withPrints(seen: readonly string[], { print, isKnownBy = [] }: CvDraft): string[] {
  const prints = [...isKnownBy, print];
  return [...seen.filter((known) => !prints.includes(known)), ...prints].slice(-LIMITS.said);
}

/** Lines of what still stands in an answer; of the others nothing is kept. */
function living(taken: readonly FromCv[], reflection: Reflection): FromCv[] {
  const lines = linesBehind({ answers: reflection.answers, cv: { ...NOTHING, taken: [...taken] } });
  return taken.filter(({ source }) => lines.has(source)).slice(-LIMITS.list);
}
