import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/index.ts';
import { daysBetween } from '#src/domain/dates.ts';
import type { Answers, AnswerValue } from '#src/domain/model/answer.ts';
import type { Question } from '#src/domain/model/question.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';

const TODAY = '2026-11-22';
const from = (answers: Answers, delicate = true) =>
  synthesize({ answers, settled: {}, edits: {} }, questionnaire, { today: TODAY, delicate });
const text = (segments: readonly { text: string }[] | null) =>
  segments?.map((segment) => segment.text).join('') ?? '';

/** Every text that the synthesis writes. */
function allTexts(synthesis: Synthesis): (readonly Segment[])[] {
  const { statement, headline, interview, roots, goals, tensions, draft } = synthesis;
  return [
    ...[statement, headline, interview].filter((segments) => segments !== null),
    ...roots,
    ...goals.flatMap((goal) => [
      goal.action,
      goal.measure,
      goal.firstStep,
      goal.ifThen,
      goal.why,
      goal.changeIf,
    ]),
    ...tensions.flatMap((tension) => [tension.first.label, tension.second.label, tension.question]),
    draft.map((piece) =>
      piece.kind === 'ghost'
        ? { text: piece.text, kind: 'frame' as const, sources: [], rule: 'ghost' }
        : piece,
    ),
  ];
}

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'new parents',
    'to feel less alone',
    'running the shop',
    'idk',
    'i was happy',
    'das ist nicht gut',
    '',
  ),
);

/** Any answers that the page could store, with any Unicode as text. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...questionnaire.flatMap((step) => step.questions).map((question) => fc.option(anyAnswer(question))))
  .map((answers) => Object.fromEntries(answers.flatMap((answer) => (answer ? [answer] : []))));

function anyAnswer(question: Question): fc.Arbitrary<[string, Answers[string]]> {
  return fc
    .record({
      value: anyValue(question),
      setAside: fc.constantFrom(null, null, null, 'skipped' as const, 'not-sure' as const),
      wordings: fc.constant({}),
      channels: fc.constant({}),
      asked: fc.constant(question.stem),
    })
    .map((answer) => [question.id, answer]);
}

function anyValue({ input }: Question): fc.Arbitrary<AnswerValue> {
  const optionOf = (options: readonly { id: string }[]) => fc.constantFrom(...options.map(({ id }) => id));
  switch (input.kind) {
    case 'choice':
      return optionOf(input.options).map((value) => ({ kind: 'choice', value }));
    case 'picks':
      return fc
        .uniqueArray(fc.oneof(optionOf(input.options), fc.constant('own-1')), { maxLength: input.max })
        .chain((ids) =>
          words.map((own) => ({
            kind: 'picks',
            picks: ids.map((id) => ({ id, text: id === 'own-1' ? own.slice(0, 200) : '' })),
          })),
        );
    case 'starter':
      return fc.tuple(...input.parts.map(() => words)).map((texts) => ({
        kind: 'starter',
        parts: Object.fromEntries(input.parts.map((part, at) => [part.id, texts[at] ?? ''])),
      }));
    case 'marks':
      return fc
        .dictionary(fc.constantFrom('calm', 'explain', 'own-1', 'p1'), optionOf(input.options))
        .map((marks) => ({ kind: 'marks', marks }));
    case 'people':
      return fc.tuple(optionOf(input.options), words).map(([relation, name]) => ({
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
    case 'amounts':
      return fc.constant({ kind: 'amounts', low: '1800', high: '', currency: 'GBP', period: 'month' });
  }
}

describe('someone who answered the quick path', () => {
  const synthesis = from(quickPerson().done().answers);

  it('gets a statement, headline, interview answer and three kinds of goal', () => {
    expect(text(synthesis.statement)).toContain('help new parents feel less alone');
    expect(text(synthesis.headline)).toBe('Helping new parents feel less alone');
    expect(text(synthesis.interview)).toContain('new parents');
    expect(synthesis.goals.map(({ kind }) => kind)).toEqual(['learning', 'people', 'test']);
  });

  it('finds the factors in the statement, but for the one that steers least when words are short', () => {
    const strands = new Set(
      (synthesis.statement ?? []).flatMap(({ sources }) =>
        sources.map((id) => synthesis.evidence.find((item) => item.id === id)?.strand),
      ),
    );
    expect([...strands].sort()).toEqual(['experiences', 'finances', 'life', 'now', 'skills', 'social']);
  });

  it('puts first steps within 7 days and goals within 12 months', () => {
    for (const goal of synthesis.goals) {
      expect(daysBetween(TODAY, goal.firstStepBy)).toBeGreaterThan(0);
      expect(daysBetween(TODAY, goal.firstStepBy)).toBeLessThanOrEqual(7);
      expect(daysBetween(TODAY, goal.by)).toBeGreaterThan(daysBetween(TODAY, goal.firstStepBy));
      expect(daysBetween(TODAY, goal.by)).toBeLessThanOrEqual(365);
      expect(text(goal.ifThen)).toMatch(/^If .+, then I will .+\.$/);
    }
  });

  it('keeps a short cushion from a large test', () => {
    const careful = synthesis.goals.find(({ kind }) => kind === 'test');
    const free = from(quickPerson().choosing('cushion', 'over-year').done().answers);
    expect(text(careful?.action ?? [])).toContain('one half-day');
    expect(text(free.goals.find(({ kind }) => kind === 'test')?.action ?? [])).toContain('a month');
  });
});

describe('weights', () => {
  it('let the heaviest factor come first', () => {
    const withDials = (dials: Record<string, number>) =>
      text(from(quickPerson().setting('weights', dials).done().answers).statement);
    const even = { skills: 1, experiences: 1, social: 1, education: 1, finances: 1 };
    expect(withDials({ ...even, experiences: 4 })).toMatch(/^(What|The thread|For me)/);
    expect(withDials({ ...even, social: 4 })).toMatch(/^(I am at my best|I do my best|With room)/);
    expect(withDials({ ...even, skills: 4 })).toContain('help new parents feel less alone');
    expect(withDials({ ...even, education: 4 })).toMatch(/^[^.]*bookkeeping/);
    expect(withDials({ ...even, finances: 4 })).toMatch(/^[^.]*cover the basics/);
  });

  it('leave out a factor set to nothing', () => {
    const dials = { skills: 2, experiences: 2, social: 2, education: 0, finances: 2 };
    expect(text(from(quickPerson().setting('weights', dials).done().answers).statement)).not.toContain(
      'bookkeeping',
    );
  });
});

describe('what an answer may not become', () => {
  it('makes no wish out of a proud moment', () => {
    const proud = aReflection()
      .picking('strengths', 'calm')
      .saying('loved-work', { work: 'graduating with my degree', liked: 'my mum crying' });
    expect(text(from(proud.done().answers).statement)).not.toContain('graduating');
  });

  it('makes no aim out of a skill that tires the person', () => {
    const tired = quickPerson().marking('energy', { calm: 'tires', explain: 'energy' });
    expect(text(from(tired.done().answers).statement)).not.toContain('calming');
  });

  it('says nothing of what was set aside', () => {
    const shy = quickPerson().settingAside('learn-next', 'skipped');
    const synthesis = from(shy.done().answers);
    expect(text(synthesis.statement)).not.toContain('bookkeeping');
  });
});

describe('thin answers', () => {
  it('give no statement when there is nothing or only noise, and offer one next question', () => {
    const nothing = from({});
    expect(nothing).toMatchObject({ statement: null, headline: null, interview: null, goals: [] });
    expect(nothing.nextQuestionId).toBe('strengths');
    const noise = aReflection()
      .saying('contribution', { who: 'idk', change: '???' })
      .saying('motto', { words: 'x' });
    expect(from(noise.done().answers).statement).toBeNull();
  });

  it('give as much as they carry', () => {
    const little = from(aReflection().picking('strengths', 'calm').done().answers);
    expect(text(little.statement)).toMatch(/calming way with people/);
    expect(little.nextQuestionId).toBe('themes');
  });

  it('show what is missing as questions', () => {
    const ghosts = from({}).draft.filter((piece) => piece.kind === 'ghost');
    expect(ghosts.map(({ questionId }) => questionId)).toEqual([
      'contribution',
      'contribution',
      'strengths',
      'room-for',
      'learn-next',
    ]);
  });
});

describe('money', () => {
  it('appears in no text when it may not', () => {
    const synthesis = from(quickPerson().setting('income-steadiness', { steady: 5 }).done().answers, false);
    const sources = allTexts(synthesis).flatMap((segments) => segments.flatMap((segment) => segment.sources));
    const finances = synthesis.evidence.filter(({ strand }) => strand === 'finances').map(({ id }) => id);
    expect(finances.length).toBeGreaterThan(0);
    expect(sources.filter((id) => finances.includes(id))).toEqual([]);
  });
});

describe('for any answers at all', () => {
  it('gives a result in which every phrase is true to a source', () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (answers, finances) => {
        const synthesis = from(answers, finances);
        const evidence = new Map(synthesis.evidence.map((item) => [item.id, item]));
        for (const segments of allTexts(synthesis)) {
          for (const segment of segments) {
            if (segment.kind === 'frame') expect(segment.rule).not.toBe('');
            else expect(segment.sources.length).toBeGreaterThan(0);
            for (const id of segment.sources) expect(evidence.has(id)).toBe(true);
            if (segment.kind === 'user' || segment.kind === 'quote') {
              const reading = evidence.get(segment.sources[0] ?? '')?.reading;
              const own = segment.text.replace(/^“|”$/g, '').toLowerCase();
              expect([
                reading?.text.toLowerCase(),
                evidence.get(segment.sources[0] ?? '')?.quote.toLowerCase(),
              ]).toContain(own);
            }
          }
          expect(text(segments)).not.toMatch(/undefined|null|NaN|\{\{| {2}|[<>]|\.\.$/);
        }
        if (synthesis.statement) expect(text(synthesis.statement)).toMatch(/^[^\s].*\.$/su);
      }),
      { numRuns: 150 },
    );
  });

  it('never says a private answer to a stranger', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const synthesis = from(answers);
        const said = (synthesis.interview ?? []).flatMap(({ sources }) => sources);
        const channels = said.map((id) => synthesis.evidence.find((item) => item.id === id)?.channel);
        expect(channels.every((channel) => channel === 'shareable')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same words whatever the order of the keys, and changes nothing that it is given', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const frozen = deepFreeze(structuredClone(answers));
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(JSON.stringify(from(turned))).toBe(JSON.stringify(from(frozen)));
      }),
      { numRuns: 100 },
    );
  });

  it('is not changed by an answer that says nothing', () => {
    const before = from(quickPerson().done().answers);
    const after = from(
      quickPerson().saying('motto', { words: '  ' }).settingAside('tuesday', 'not-sure').done().answers,
    );
    expect(after).toEqual(before);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
