import fc from 'fast-check';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Answers, AnswerValue } from '#src/domain/model/answer.ts';
import { emptyValue as untouched } from '#src/domain/model/is-answered.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection, Settlement } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';

/** Free words of any kind: real answers, noise, goals, private matters, and any Unicode at all. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'new parents',
    'to feel less alone',
    'running the shop',
    'idk',
    'i was happy',
    'das ist nicht gut',
    'pay off my debts before I am 50',
    'get promoted to area manager by 2028',
    'the kids at school',
    'I rewrote the rota. Nobody left!',
    'Excel & "pivot tables"...',
    '',
  ),
);

const questions = questionnaire.flatMap((step) => step.questions);

/** Any answers that the page could store, with what the person said of their wording and of who may see them. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...questions.map((question) => fc.option(anyAnswer(question))))
  .map((answers) => Object.fromEntries(answers.flatMap((answer) => (answer ? [answer] : []))));

function anyAnswer(question: Question): fc.Arbitrary<[string, Answers[string]]> {
  const part = fc.constantFrom('own-1', ...partsOf(question));
  return fc
    .record({
      value: anyValue(question),
      setAside: fc.constantFrom(null, null, null, 'skipped' as const, 'not-sure' as const),
      wordings: fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        fc.dictionary(
          part,
          fc.record({
            use: fc.constantFrom('weave' as const, 'quote' as const, 'leave-out' as const),
            text: anyWords,
          }),
        ),
      ),
      channels: fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        fc.dictionary(part, fc.constantFrom('private' as const, 'shareable' as const)),
      ),
      asked: fc.constant(question.stem),
    })
    .map((answer) => [question.id, answer]);
}

/** The names of what is typed in an answer: the keys of its wordings and channels. */
function partsOf({ input }: Question): readonly string[] {
  switch (input.kind) {
    case 'starter':
      return input.parts.map(({ id }) => id);
    case 'stems':
      return input.stems.flatMap((stem) => stem.parts.map(({ id }) => `${stem.id}-${id}`));
    case 'verb':
      return ['who'];
    case 'rows':
      return ['row-1'];
    default:
      return [];
  }
}

function anyValue({ input }: Question): fc.Arbitrary<AnswerValue> {
  const optionOf = (options: readonly { id: string }[]) => fc.constantFrom(...options.map(({ id }) => id));
  switch (input.kind) {
    case 'choice':
      return optionOf(input.options).map((value) => ({ kind: 'choice', value }));
    case 'picks': {
      const asksMore = new Set(input.options.flatMap(({ id, detail }) => (detail ? [id] : [])));
      const fromCatalogue = input.catalogue ? ['nurse', 'field-accounting'] : [];
      const ids = [...input.options.map(({ id }) => id), ...fromCatalogue, 'own-1'];
      const isTyped = (id: string) => id === 'own-1' || asksMore.has(id) || fromCatalogue.includes(id);
      return fc.uniqueArray(fc.constantFrom(...ids), { maxLength: input.max }).chain((chosen) =>
        anyWords.map((own) => ({
          kind: 'picks',
          picks: chosen.map((id) => ({ id, text: isTyped(id) ? own.slice(0, 200) : '' })),
        })),
      );
    }
    case 'starter':
      return fc.tuple(...input.parts.map(() => anyWords)).map((texts) => ({
        kind: 'starter',
        parts: Object.fromEntries(input.parts.map((part, at) => [part.id, texts[at] ?? ''])),
      }));
    case 'marks':
      return fc
        .dictionary(fc.constantFrom('calm', 'explain', 'own-1', 'p1'), optionOf(input.options))
        .map((marks) => ({ kind: 'marks', marks }));
    case 'people':
      return fc.tuple(optionOf(input.options), anyWords).map(([relation, name]) => ({
        kind: 'people',
        people: [{ id: 'p1', relation, name: name.slice(0, 200) }],
      }));
    case 'scales':
      return fc
        .tuple(...input.scales.map((scale) => fc.integer({ min: scale.min, max: scale.max })))
        .map((values) => ({
          kind: 'scales',
          values: Object.fromEntries(input.scales.map((scale, at) => [scale.id, values[at] ?? 0])),
        }));
    case 'stems':
      return fc.tuple(fc.constantFrom(...input.stems), anyWords).map(([stem, words]) => ({
        kind: 'stems',
        stem: stem.id,
        parts: Object.fromEntries(stem.parts.map(({ id }) => [`${stem.id}-${id}`, words])),
      }));
    case 'verb':
      return fc.tuple(optionOf(input.options), anyWords).map(([verb, who]) => ({ kind: 'verb', verb, who }));
    case 'rows':
      return fc.tuple(optionOf(input.states), anyWords, fc.boolean()).map(([state, words, none]) => ({
        kind: 'rows',
        rows: [{ id: 'row-1', text: words.slice(0, 200), state, detail: words.slice(0, 200) }],
        none,
      }));
    case 'figures':
      return anyWords.map((words) => ({
        kind: 'figures',
        figures: Object.fromEntries(
          input.fields.map(({ id }, at) => [id, at === 0 ? '1800' : words.slice(0, 200)]),
        ),
        currency: input.currencies[0] ?? '',
        period: input.periods[0]?.id ?? null,
      }));
  }
}

/** The same question, touched and left empty: a field that was typed in keeps a blank. */
export function emptyValue({ input }: Question): AnswerValue {
  if (input.kind === 'starter')
    return { kind: 'starter', parts: Object.fromEntries(input.parts.map(({ id }) => [id, ' '])) };
  if (input.kind === 'verb') return { kind: 'verb', verb: null, who: ' ' };
  return untouched(input);
}

export type Told = Pick<Reflection, 'answers' | 'settled' | 'edits' | 'draft'>;

/** Any tensions, settled in any way. */
const anySettled = fc.dictionary(
  fc.constantFrom('reads-like-a-goal', 'own-money', 'unpaid-floor', 'again-pay'),
  fc.constantFrom<Settlement>('first', 'second', 'both'),
);

/** Any answers with tensions settled and phrases of the texts rewritten, some of them since other answers. */
export const anyTold: fc.Arbitrary<Told> = fc
  .tuple(anyAnswers, anySettled, fc.array(anyWords, { maxLength: 8 }), fc.boolean())
  .map(([answers, settled, texts, isStale]) => {
    const given = { today: '2026-11-22', audience: 'self', language: en } as const;
    const { statement, interview, cvLine } = synthesize(
      { answers, settled, edits: {}, draft: null },
      questionnaire,
      given,
    );
    const phrases = [...(statement ?? []), ...(interview ?? []), ...(cvLine ?? [])];
    // Spread over the phrases, so that frames, picks and typed words are all rewritten now and then.
    const edits = texts.flatMap((text, at) => {
      const phrase = phrases[(at * 5) % Math.max(1, phrases.length)];
      return phrase
        ? [[phrase.key, { text, over: isStale ? 'what it said then' : phrase.text, language: 'en' }] as const]
        : [];
    });
    return { answers, settled, edits: Object.fromEntries(edits), draft: null };
  });
