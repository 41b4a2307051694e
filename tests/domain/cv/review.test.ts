import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import type { CvRead } from '#src/domain/cv/cv-read.ts';
import { reviewCv } from '#src/domain/cv/review.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Answers, AnswerValue } from '#src/domain/model/answer.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { anyAnswers, anyWords } from '#tests/helpers/any-answers.ts';
import { at, nurseCv } from './a-cv.ts';

const said = (values: Readonly<Record<string, AnswerValue>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { value, setAside: null, wordings: {}, channels: {}, asked: 'x' },
    ]),
  );
const ask = (
  values: Readonly<Record<string, AnswerValue>>,
  read: Pick<CvRead, 'facts' | 'lines'> = nurseCv,
) =>
  reviewCv(read, {
    evidence: collectEvidence(said(values), english.questionnaire, en),
    contentWords: en.employer.contentWords,
    gapInWords: ({ year }, end) => `the time from ${year} to ${end.year}`,
  });
const did = (words: string): AnswerValue => ({ kind: 'stems', stem: 'did', parts: { 'did-did': words } });
const own = (...texts: string[]): AnswerValue => ({
  kind: 'picks',
  picks: texts.map((text, index) => ({ id: `own-${index}`, text })),
});
const rows = (text: string): AnswerValue => ({
  kind: 'rows',
  rows: [{ id: 'row-1', text, state: 'set-on-it', detail: '' }],
  none: false,
});
const kinds = (questions: ReturnType<typeof reviewCv>) => questions.map(({ kind }) => kind);

describe('what the CV and the answers ask of each other', () => {
  it('asks about what one is proud of only where the CV does not show it', () => {
    expect(ask({ proof: did('wrote the bereavement handbook') })).toContainEqual({
      id: 'proud proof/did-did',
      kind: 'proud',
      mine: 'wrote the bereavement handbook',
      questionId: 'proof',
      line: null,
    });
    expect(kinds(ask({ proof: did('cut falls on my ward by two thirds') }))).not.toContain('proud');
  });

  it('takes no heading for the line that comes nearest, nor for one that shows it', () => {
    const [fact] = nurseCv.facts;
    if (!fact) throw new Error('The CV is empty.');
    const read = {
      facts: [{ ...fact, from: { ...fact.from, section: 'Training' } }],
      lines: ['Training', fact.from.line],
    };
    const proud = ask({ proof: did('training') }, read).find(({ kind }) => kind === 'proud');
    expect(proud).toEqual(expect.objectContaining({ mine: 'training', line: null }));
  });

  it('asks about a gift that is named here and nowhere there, in whichever form', () => {
    expect(ask({ strengths: own('calming upset families', 'training new nurses') })).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'gift', mine: 'calming upset families' })]),
    );
    expect(ask({ strengths: own('training new nurses') }).some(({ kind }) => kind === 'gift')).toBe(false);
  });

  it('asks for a story of a claim, and not where one is told', () => {
    const claims = (values: Readonly<Record<string, AnswerValue>>) =>
      ask(values).flatMap((question) => (question.kind === 'claim' ? [question.claim] : []));
    expect(claims({})).toEqual(['First aid']);
    expect(claims({ proof: did('gave first aid to nine people') })).toEqual(['training new staff']);
  });

  it('asks of one line once, and leads to a place for the story that is still free', () => {
    const gift = (words: string) => ({
      id: words,
      kind: 'gift' as const,
      words,
      from: at(`${words}: expert`),
    });
    const read = { facts: [gift('Welding'), gift('Turning'), gift('Milling'), gift('Casting')], lines: [] };
    expect(kinds(ask({}, read))).toEqual(['claim', 'claim', 'claim']);
    const places = (values: Readonly<Record<string, AnswerValue>>) =>
      new Set(ask(values, read).flatMap((each) => (each.kind === 'claim' ? [each.questionId] : [])));
    expect(places({})).toEqual(new Set(['proof']));
    expect(places({ proof: did('sang'), 'proof-2': did('danced') })).toEqual(new Set(['best']));
  });

  it('takes the months of a gap alone for nothing that one is proud of', () => {
    const left = (words: string) => ask({ 'cv-missing': { kind: 'starter', parts: { missing: words } } });
    const proud = (words: string) =>
      left(words).flatMap((each) =>
        each.kind === 'unsaid' || each.kind === 'proud' ? [`${each.kind}: ${each.mine}`] : [],
      );
    expect(proud('the time from 2015 to 2017')).toEqual([]);
    const told = 'the time from 2015 to 2017, when I cared for my mother';
    expect(proud(told)).toEqual([`unsaid: ${told}`]);
  });

  it('asks about a gap, with its months, whether anything is answered or not', () => {
    expect(ask({})).toContainEqual({
      id: 'gap gap-1',
      kind: 'gap',
      start: { year: 2015, month: 5 },
      end: { year: 2017, month: 8 },
      line: 'Nurse, City Hospital, 2008 - Apr 2015',
    });
  });

  it('asks about an aspiration that the top of the CV does not point to, and says what stands there', () => {
    expect(ask({ target: own('school librarian') })).toContainEqual({
      id: 'aim target/own-0',
      kind: 'aim',
      mine: 'school librarian',
      questionId: 'target',
      line: 'Ward manager, St Anne’s, Sep 2017 - present',
    });
    expect(kinds(ask({ target: own('ward manager') }))).not.toContain('aim');
    expect(kinds(ask({ target: { kind: 'picks', picks: [{ id: 'not-yet', text: '' }] } }))).not.toContain(
      'aim',
    );
  });

  it('asks when something to be learned could stand there, unless it does', () => {
    expect(ask({ learn: rows('sign language course') })).toContainEqual(
      expect.objectContaining({ kind: 'learning', mine: 'sign language course', questionId: 'learn' }),
    );
    expect(kinds(ask({ learn: rows('BSc Nursing') }))).not.toContain('learning');
    expect(kinds(ask({ learn: { kind: 'rows', rows: [], none: true } }))).not.toContain('learning');
  });

  it('asks nothing of an empty CV but what the answers bring, and never more than three of a kind', () => {
    const gifts = own('painting murals', 'mending clocks', 'baking bread', 'tuning pianos', 'keeping bees');
    const questions = ask({ strengths: gifts }, { facts: [], lines: [] });
    expect(kinds(questions)).toEqual(['gift', 'gift', 'gift']);
  });

  it('over any answers and lines: never throws, names each question once, and quotes both as they stand', () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(anyWords), (answers, lines) => {
        const evidence = collectEvidence(answers, english.questionnaire, en);
        const facts = lines.map((words, index) => ({
          ...{ id: `g${index}`, kind: 'gift' as const, words },
          from: at(words),
        }));
        const questions = reviewCv(
          { facts, lines },
          { evidence, contentWords: en.employer.contentWords, gapInWords: () => '' },
        );
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        const quotes = new Set(evidence.flatMap(({ quote, detail }) => [quote, detail]));
        for (const question of questions) {
          if (question.line !== null) expect(lines).toContain(question.line);
          if ('mine' in question) expect(quotes).toContain(question.mine);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the years that the top of a CV names', () => {
  const figures = (years: string): AnswerValue => ({
    kind: 'figures',
    figures: { years },
    currency: '',
    period: null,
  });
  const topSays = (words: string): Pick<CvRead, 'facts' | 'lines'> => ({
    facts: [{ id: 'top', kind: 'summary', words, from: at(words) }],
    lines: [words],
  });
  const asked = (words: string, mine: string) =>
    ask({ work: own('Hydrologist'), years: figures(mine) }, topSays(words)).filter(
      ({ kind }) => kind === 'years',
    );
  const HYDROLOGIST = 'Hydrologist with eleven years in flood forecasting.';

  it('are asked about where the answer says others, beside their sentence', () => {
    expect(asked(`${HYDROLOGIST} I like sensors.`, '4')).toEqual([
      { id: 'years 11 4', kind: 'years', said: 11, mine: 4, line: HYDROLOGIST, questionId: 'years' },
    ]);
  });

  it.each([
    ['20+ years of experience in sales', '9'],
    ['Over twenty-five years’ experience in sales', '20'],
    ['A nurse with 10 years of experience.', '14'],
    ['12 years leading teams', '3'],
  ])('are asked about: %s, and %s', (words, mine) => expect(asked(words, mine)).toHaveLength(1));

  it.each([
    [HYDROLOGIST, '11'],
    [HYDROLOGIST, '10'],
    [HYDROLOGIST, '12'],
    ['Over ten years of experience in sales', '13'],
    ['Twenty years in nursing, five years as a manager', '5'],
    ['I moved here two years ago.', '9'],
    ['I wrote the five-year plan of a school.', '9'],
    ['I like sensors.', '9'],
  ])('are not asked about: %s, and %s', (words, mine) => expect(asked(words, mine)).toEqual([]));
});
