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
const from = (answers: Answers, audience: Audience = 'self') =>
  synthesize({ answers, settled: {}, edits: {}, draft: null }, questionnaire, {
    today: TODAY,
    audience,
    language: en,
  });
const text = (segments: readonly { text: string }[] | null) =>
  segments?.map((segment) => segment.text).join('') ?? '';

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
    const synthesis = from(quickPerson().setting('income-steadiness', { steady: 5 }).done().answers, 'paper');
    const sources = allTexts(synthesis).flatMap((segments) => segments.flatMap((segment) => segment.sources));
    const finances = synthesis.evidence.filter(({ strand }) => strand === 'finances').map(({ id }) => id);
    expect(finances.length).toBeGreaterThan(0);
    expect(sources.filter((id) => finances.includes(id))).toEqual([]);
  });
});

describe('private matters', () => {
  const channelOf = (id: string, reflection: { answers: Answers }) =>
    from(reflection.answers).evidence.find((item) => item.id === id)?.channel;
  const family = { who: 'my wife and two sons', change: 'come here' };

  it('that two halves name together stay private when the same words are confirmed', () => {
    const confirmed = {
      who: { use: 'weave', text: family.who },
      change: { use: 'weave', text: family.change },
    } as const;
    for (const wordings of [{}, confirmed]) {
      const reflection = quickPerson().saying('contribution', family, wordings).done();
      expect(channelOf('contribution/who', reflection)).toBe('private');
      expect(channelOf('contribution/change', reflection)).toBe('private');
    }
  });

  it('that rewording takes out are private no more', () => {
    const wordings = { who: { use: 'weave', text: 'families' } } as const;
    const reflection = quickPerson().saying('contribution', family, wordings).done();
    expect(channelOf('contribution/who', reflection)).toBe('shareable');
  });

  it('are found where a word between was left out', () => {
    const purpose = 'pay off my bloody debts';
    const reflection = quickPerson().saying('learn-next', { what: 'welding', purpose }).done();
    expect(channelOf('learn-next/purpose', reflection)).toBe('private');
  });
});
