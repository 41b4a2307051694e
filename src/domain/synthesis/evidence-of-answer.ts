import type { Answer, AnswerOf, Answers, Pick } from '#src/domain/model/answer.ts';
import type { Input, InputOf, Option, Question, Signal, StarterPart } from '#src/domain/model/question.ts';
import type { Topic } from '#src/domain/model/topic.ts';
import { judgeWords, matterTogether } from '#src/domain/sharing/answer-words.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import {
  detailOf,
  isReadByStem,
  ofFigures,
  ofFreePick,
  ofRows,
  ofStems,
  ofVerb,
} from './evidence-by-stem.ts';
import type { ReadingLanguage } from './language.ts';
import type { Evidence, Reading } from './types.ts';

/** What evidence asks of a language. */
export type Reader = { reading: ReadingLanguage; matters: MattersLanguage };
/** What stands around an answer. */
export type Around = { answers: Answers; questions: readonly Question[]; language: Reader };

/** What one answer says, by its kind. */
export function ofAnswer(question: Question, answer: Answer, around: Around): Evidence[] {
  const { input } = question;
  const value = answer.value;
  const given = { question, answer, language: around.language, make: maker(question) };
  switch (value?.kind) {
    case 'choice':
      return input.kind === 'choice' ? ofChoice(question, input, value) : [];
    case 'picks':
      return input.kind === 'picks' ? ofPicks(question, input, answer, value, around.language) : [];
    case 'starter':
      return input.kind === 'starter' ? ofStarter(question, input, answer, value, around.language) : [];
    case 'marks':
      return input.kind === 'marks' ? ofMarks(question, input, value, around) : [];
    case 'people':
      return input.kind === 'people' ? ofPeople(question, input, value) : [];
    case 'scales':
      return input.kind === 'scales' ? ofScales(question, input, value) : [];
    case 'stems':
      return input.kind === 'stems' ? ofStems(input, value, given) : [];
    case 'verb':
      return input.kind === 'verb' ? ofVerb(input, value, given) : [];
    case 'rows':
      return input.kind === 'rows' ? ofRows(input, value, given) : [];
    case 'figures':
      return input.kind === 'figures' ? ofFigures(input, value, given) : [];
    default:
      return [];
  }
}

/** What a kind of answer fills in its own way. */
type Rest = Partial<Omit<Evidence, 'questionId' | 'strand' | 'signal'>>;

/** The parts of evidence that every kind of answer fills in the same way. */
function evidenceOf(
  question: Question,
  key: string,
  signal: Signal,
  quote: string,
  rest: Rest = {},
): Evidence {
  // Named one by one: a spread takes several times as long.
  return {
    id: rest.id ?? `${question.id}/${key}`,
    questionId: question.id,
    strand: question.strand,
    signal,
    channel: rest.channel ?? question.channel,
    topic: rest.topic ?? null,
    quote: rest.quote ?? quote,
    option: rest.option ?? null,
    forms: rest.forms ?? {},
    reading: rest.reading ?? null,
    rank: rest.rank ?? 0,
    amount: rest.amount ?? null,
    mark: rest.mark ?? null,
    part: rest.part ?? null,
    state: rest.state ?? null,
    detail: rest.detail ?? null,
    parts: rest.parts ?? [],
  };
}

/** Makes evidence of one question. */
function maker(question: Question) {
  return (key: string, signal: Signal, quote: string, rest: Partial<Evidence>) =>
    evidenceOf(question, key, signal, quote, rest);
}

function ofOption(
  question: Question,
  signal: Signal,
  option: Option,
  rest: Partial<Evidence> = {},
): Evidence {
  return evidenceOf(question, option.id, signal, option.label, {
    option: option.id,
    forms: option.forms ?? {},
    ...rest,
  });
}

function ofChoice(question: Question, input: InputOf<'choice'>, value: AnswerOf<'choice'>): Evidence[] {
  const option = input.options.find(({ id }) => id === value.value);
  return option ? [ofOption(question, input.signal, option)] : [];
}

function ofPicks(
  question: Question,
  input: InputOf<'picks'>,
  answer: Answer,
  value: AnswerOf<'picks'>,
  language: Reader,
): Evidence[] {
  return value.picks.flatMap((pick, rank) => {
    const option = input.options.find(({ id }) => id === pick.id);
    const given = { question, answer, language, make: maker(question) };
    if (option)
      return [
        ofOption(question, input.signal, option, {
          rank,
          part: option.id,
          ...(option.topic && { topic: option.topic, channel: answer.channels[option.id] ?? 'private' }),
          ...(option.detail ? detailOf(input.signal, option.id, pick.text, given) : {}),
        }),
      ];
    if (isReadByStem(input.signal)) return ofFreePick(input.signal, pick, rank, given);
    return ofOwnPick({ question, answer, key: pick.id, signal: input.signal }, input, pick, rank, language);
  });
}

function ofOwnPick(
  words: FreeWords,
  input: InputOf<'picks'>,
  pick: Pick,
  rank: number,
  language: Reader,
): Evidence[] {
  if (pick.text.trim() === '') return [];
  const { question, answer } = words;
  const reading = language.reading.readAnswer(
    pick.text,
    { shape: input.own?.shape ?? 'any', stem: '', keepCase: false },
    answer.wordings[pick.id],
  );
  return [
    evidenceOf(question, pick.id, input.signal, pick.text.trim(), {
      ...ofFreeWords(words, pick.text, reading, language.matters),
      rank,
    }),
  ];
}

type FreeWords = {
  question: Question;
  answer: Answer;
  key: string;
  signal: Signal;
  /** The matter that all parts of the answer name together. */
  together?: Topic | null;
};

/** What free words bring: how they read, in which form, what private matter they name, and who may see them. */
function ofFreeWords(
  { question, answer, key, signal, together = null }: FreeWords,
  raw: string,
  reading: Reading,
  matters: MattersLanguage,
): Partial<Evidence> {
  const judged = judgeWords(
    {
      signal,
      written: writtenIn(answer, key, raw),
      printed: reading.text,
      together,
      isUnread: reading.reason === 'language',
      asked: question.channel,
      said: answer.channels[key],
    },
    matters,
  );
  return { reading, forms: formsOf(reading), ...judged };
}

/** What the person wrote last for a part: the answer, or their own wording of it. */
function writtenIn(answer: Answer, key: string, raw: string): string {
  return answer.wordings[key]?.text ?? raw;
}

function ofStarter(
  question: Question,
  input: InputOf<'starter'>,
  answer: Answer,
  value: AnswerOf<'starter'>,
  language: Reader,
): Evidence[] {
  const texts = input.parts
    .map(({ id }) => writtenIn(answer, id, value.parts[id] ?? ''))
    .filter((text) => text.trim() !== '');
  const together = matterTogether(texts, language.matters);
  return input.parts.flatMap((part) => {
    const raw = value.parts[part.id] ?? '';
    if (raw.trim() === '') return [];
    const listed = answer.wordings[part.id] ? undefined : optionWritten(part, raw);
    if (listed) {
      const written = { id: `${question.id}/${part.id}`, quote: raw.trim() };
      return [ofOption(question, part.signal, listed, written)];
    }
    const keepCase = KEEPS_CASE.has(part.signal);
    const reading =
      part.signal === 'note'
        ? NOTE
        : language.reading.readAnswer(
            raw,
            { shape: part.shape, stem: part.stem, keepCase },
            answer.wordings[part.id],
          );
    const words = ofFreeWords(
      { question, answer, key: part.id, signal: part.signal, together },
      raw,
      reading,
      language.matters,
    );
    return [evidenceOf(question, part.id, part.signal, raw.trim(), words)];
  });
}

/** The listed way to begin whose words stand in the field unchanged: its forms were written by hand. */
function optionWritten(part: StarterPart, raw: string): Option | undefined {
  const written = raw.trim();
  return part.options?.find(({ forms }) => Object.values(forms ?? {}).includes(written));
}

/** How a note reads: nothing of it is written anywhere, whatever it says. */
const NOTE: Reading = { tier: 'drop', form: 'unknown', text: '', reason: 'note', confirmed: false };

/** Signals whose answers are mostly names of people. */
const KEEPS_CASE: ReadonlySet<Signal> = new Set(['contact', 'role-model']);

function formsOf(reading: Reading): Evidence['forms'] {
  return reading.tier === 'weave' && reading.form !== 'unknown' ? { [reading.form]: reading.text } : {};
}

function ofMarks(
  question: Question,
  input: InputOf<'marks'>,
  value: AnswerOf<'marks'>,
  { answers, questions }: Around,
): Evidence[] {
  const marked = questions.find(({ id }) => id === input.of);
  if (!marked) return [];
  return namesIn(marked.input, answers[input.of]).flatMap(({ id, name }) => {
    const mark = value.marks[id];
    return mark ? [evidenceOf(question, id, input.signal, name, { mark, part: id })] : [];
  });
}

function namesIn(input: Input, answer: Answer | undefined): { id: string; name: string }[] {
  const value = answer?.value;
  if (value?.kind === 'picks' && input.kind === 'picks') {
    return value.picks.map(({ id, text }) => ({ id, name: labelOf(input.options, id) ?? text }));
  }
  if (value?.kind === 'people' && input.kind === 'people') {
    return value.people.map(({ id, relation, name }) => ({
      id,
      name: name.trim() || labelOf(input.options, relation) || relation,
    }));
  }
  return [];
}

function labelOf(options: readonly Option[], id: string): string | undefined {
  return options.find((option) => option.id === id)?.label;
}

function ofPeople(question: Question, input: InputOf<'people'>, value: AnswerOf<'people'>): Evidence[] {
  return value.people.map((person, rank) => {
    const relation = input.options.find(({ id }) => id === person.relation);
    const quote = [relation?.label, person.name.trim()].filter(Boolean).join(': ');
    return evidenceOf(question, person.id, input.signal, quote, {
      option: person.relation,
      detail: person.name.trim() || null,
      forms: relation?.forms ?? {},
      rank,
    });
  });
}

function ofScales(question: Question, input: InputOf<'scales'>, value: AnswerOf<'scales'>): Evidence[] {
  return input.scales.flatMap((scale) => {
    const amount = value.values[scale.id];
    if (amount === undefined) return [];
    const word = scale.words[amount - scale.min] ?? String(amount);
    return [evidenceOf(question, scale.id, input.signal, `${scale.label}: ${word}`, { amount })];
  });
}
