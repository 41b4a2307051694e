import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { daysBetween } from '#src/domain/dates.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Answers } from '#src/domain/model/answer.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { allTexts } from './all-texts.ts';

const TODAY = '2026-11-22';
const from = (answers: Answers, audience: Audience = 'self', draft: string | null = null) =>
  synthesize({ answers, settled: {}, edits: {}, draft }, questionnaire, {
    today: TODAY,
    audience,
    language: en,
  });
const text = (segments: readonly { text: string }[] | null | undefined) =>
  segments?.map((segment) => segment.text).join('') ?? '';

describe('someone who answered the quick path', () => {
  const synthesis = from(quickPerson().done().answers);

  it('gets a statement, headline, interview answer and three goals, unlike each other', () => {
    expect(text(synthesis.statement)).toContain('family support worker');
    expect(text(synthesis.headline)).toBe('Family support worker');
    expect(text(synthesis.interview)).toContain('family support worker');
    expect(new Set(synthesis.goals.map(({ action }) => text(action))).size).toBe(3);
    expect(synthesis.goals.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['path', 'terms']));
  });

  it('gets up to three drafts, each with a name, and the one that was chosen stands', () => {
    expect(synthesis.drafts.length).toBeGreaterThan(1);
    expect(synthesis.draftId).toBe(synthesis.drafts[0]?.id);
    const [, second] = synthesis.drafts;
    const chosen = from(quickPerson().done().answers, 'self', second?.id ?? '');
    expect(text(chosen.statement)).toBe(text(second?.segments));
    expect(chosen.draftId).toBe(second?.id);
  });

  it('gets the first draft where the chosen one can be written no more', () => {
    expect(from(quickPerson().done().answers, 'self', 'gone/long-ago').draftId).toBe(synthesis.draftId);
  });

  it('puts first steps within 7 days and goals within 12 months', () => {
    for (const goal of synthesis.goals) {
      expect(daysBetween(TODAY, goal.firstStepBy)).toBeGreaterThan(0);
      expect(daysBetween(TODAY, goal.firstStepBy)).toBeLessThanOrEqual(7);
      expect(daysBetween(TODAY, goal.by)).toBeGreaterThan(daysBetween(TODAY, goal.firstStepBy));
      expect(daysBetween(TODAY, goal.by)).toBeLessThanOrEqual(366);
      expect(text(goal.ifThen)).toMatch(/^If .+, then I will .+\.$/);
    }
  });
});

describe('what an answer may not become', () => {
  it('makes no aim out of a skill that tires the person', () => {
    const tired = quickPerson().marking('energy', { calm: 'tires', explain: 'energy' });
    for (const { segments } of from(tired.done().answers).drafts) expect(text(segments)).not.toMatch(/calm/);
  });

  it('says nothing of what was set aside', () => {
    const shy = quickPerson().settingAside('serve', 'skipped');
    const synthesis = from(shy.done().answers);
    for (const segments of allTexts(synthesis)) expect(text(segments)).not.toContain('new parents');
  });

  it('makes no sentence of what is no work, no people and no deed', () => {
    const vague = quickPerson()
      .picking('target', { own: 'idk' })
      .serving('help', '???')
      .finishing('proof', 'did', { did: 'n/a' })
      .done();
    const said = allTexts(from(vague.answers)).map(text).join(' ');
    expect(said).not.toMatch(/idk|\?\?\?|n\/a/);
  });
});

describe('thin answers', () => {
  it('give no statement when there is nothing or only noise, and offer one next question', () => {
    const nothing = from({});
    expect(nothing).toMatchObject({
      statement: null,
      headline: null,
      interview: null,
      goals: [],
      drafts: [],
    });
    expect(nothing.nextQuestionId).toBe('strengths');
    const noise = aReflection().serving('help', 'idk').saying('motto', { words: 'x' });
    expect(from(noise.done().answers).statement).toBeNull();
  });

  it('give as much as they carry', () => {
    const little = from(aReflection().picking('strengths', 'calm').done().answers);
    expect(text(little.statement)).toMatch(/calm/);
    expect(little.nextQuestionId).toBe('serve');
  });

  it('ask what comes next where that alone is missing, since goals are made of it', () => {
    const whole = from(quickPerson().done().answers);
    expect(whole.goals).toHaveLength(3);
    expect(whole.nextQuestionId).not.toBe('arc');
    const { arc: _, ...rest } = quickPerson().done().answers;
    const without = from(rest);
    expect(without.statement).not.toBeNull();
    expect(without).toMatchObject({ goals: [], nextQuestionId: 'arc' });
  });

  it('are not asked for again what was answered, unless nothing can be written without it', () => {
    expect(from(quickPerson().done().answers).nextQuestionId).toBe('best');
    const unread = quickPerson().finishing('best', 'when-it', {
      words: 'light enough to talk with our hands',
    });
    const told = from(unread.done().answers);
    expect(told.statement).not.toBeNull();
    expect(told.nextQuestionId).not.toBe('best');
    const noise = aReflection()
      .picking('strengths', { own: 'idk' })
      .serving('help', 'idk')
      .picking('target', { own: '???' });
    expect(from(noise.done().answers)).toMatchObject({ statement: null, nextQuestionId: 'strengths' });
    const half = aReflection().picking('strengths', { own: 'idk' });
    expect(from(half.done().answers)).toMatchObject({ statement: null, nextQuestionId: 'serve' });
  });

  it('show what is missing as questions', () => {
    const ghosts = from({}).draft.filter((piece) => piece.kind === 'ghost');
    expect(ghosts.map(({ questionId }) => questionId)).toEqual(['strengths', 'serve']);
  });
});

describe('money', () => {
  it('appears in no text when it may not', () => {
    const rich = quickPerson().counting('pay', { now: '1,400', need: '1,500', aim: '2,100' });
    const told = rich.picking('meanwhile', 'children', { id: 'housing', text: '650' }).done();
    expect(allTexts(from(told.answers)).map(text).join(' ')).toMatch(/1,500|2,100|650/);
    const synthesis = from(told.answers, 'paper');
    expect(allTexts(synthesis).map(text).join(' ')).not.toMatch(/1,400|1,500|2,100|650/);
    const sources = allTexts(synthesis).flatMap((segments) => segments.flatMap((segment) => segment.sources));
    const finances = synthesis.evidence.filter(({ strand }) => strand === 'finances').map(({ id }) => id);
    expect(finances.length).toBeGreaterThan(0);
    expect(sources.filter((id) => finances.includes(id))).toEqual([]);
  });
});

describe('private matters', () => {
  const evidenceOf = (id: string, answers: Answers) => from(answers).evidence.find((item) => item.id === id);

  it('that two halves name together stay private when the same words are confirmed', () => {
    const halves = { message: 'my wife and two sons', today: 'come here' };
    const confirmed = {
      message: { use: 'weave', text: halves.message },
      today: { use: 'weave', text: halves.today },
    } as const;
    for (const wordings of [{}, confirmed]) {
      const { answers } = quickPerson().saying('work-message', halves, wordings).done();
      expect(evidenceOf('work-message/message', answers)?.channel).toBe('private');
      expect(evidenceOf('work-message/today', answers)?.channel).toBe('private');
    }
  });

  it('that rewording takes out are private no more', () => {
    const private_ = quickPerson().serving('help', 'mums, since my divorce').done();
    expect(evidenceOf('serve/who', private_.answers)?.channel).toBe('private');
    const wordings = { who: { use: 'weave', text: 'young mums' } } as const;
    const open = quickPerson().serving('help', 'mums, since my divorce', { wordings }).done();
    expect(evidenceOf('serve/who', open.answers)?.channel).toBe('shareable');
  });

  it('are found where a word between was left out', () => {
    const { answers } = quickPerson().listing('learn', ['paying off my bloody debts', null]).done();
    expect(evidenceOf('learn/row-1', answers)?.channel).toBe('private');
  });

  it('in what a row says more of keep the row', () => {
    const { answers } = quickPerson()
      .listing('papers', ['nursing licence', 'missing', 'a year lost to my depression'])
      .done();
    expect(evidenceOf('papers/row-1', answers)).toMatchObject({ channel: 'private', topic: 'health' });
  });

  it('in what a chip asked for keep the chip', () => {
    const { answers } = quickPerson()
      .picking('must-fit', { id: 'evenings', text: 'my son and his depression' })
      .done();
    expect(evidenceOf('must-fit/evenings', answers)?.channel).toBe('private');
  });
});
