import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { employerPhrases } from '#src/domain/interview/employer-phrases.ts';
import { findMatches } from '#src/domain/interview/matches.ts';
import {
  joined,
  keyPoints,
  roomOf,
  secondsCarried,
  spokenAnswer,
  spokenParts,
} from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { ANSWER_LENGTHS, type Company } from '#src/domain/model/company.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { slotsFor } from '#src/domain/synthesis/slots-for.ts';
import { forOthers } from '#src/domain/synthesis/spoken.ts';
import { verbsOf } from '#src/domain/synthesis/verbs-of.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { some } from '#tests/helpers/how-many.ts';
import { everybody } from '#tests/personas/person.ts';
import { anEmployer, givenFor, textOf, wordsIn } from './given.ts';

const person = () =>
  quickPerson()
    .finishing('proof', 'did', { did: 'rewrote the rota' })
    .saying('proof-story', {
      before: 'half the shop worked every weekend',
      after: 'nobody worked two running',
    })
    .done();
const idsOf = (given: Parameters<typeof spokenParts>[0]) => spokenParts(given).map(({ id }) => id);
const SHORTEST = 20;

describe('the spoken answer', () => {
  it('has the shape: the aim, where from, one story, what others ask for, what next, a question back', () => {
    const given = givenFor(person());
    const ids = idsOf(given);
    expect(ids).toEqual(expect.arrayContaining(['aim', 'story', 'gift', 'step', 'ask']));
    expect(ids.at(-1)).toBe('ask');
    expect(textOf(spokenAnswer(given))).toContain('I rewrote the rota');
  });

  it('fits its time for everybody we know, and a longer one says no less', () => {
    for (const { reflection } of some(everybody())) {
      const counts = ANSWER_LENGTHS.map((length) => {
        const text = textOf(spokenAnswer(givenFor(reflection, { length })));
        expect(text).not.toMatch(/undefined|null|NaN| {2}|\s[.,;:]|\.\./);
        expect(wordsIn(text)).toBeLessThanOrEqual(Math.max(roomOf(length), 75));
        return wordsIn(text);
      });
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }
  });

  it('says no sentence twice, and ends with a question, for everybody we know', () => {
    for (const { reflection } of some(everybody()))
      for (const length of ANSWER_LENGTHS) {
        const text = textOf(spokenAnswer(givenFor(reflection, { length })));
        if (text === '') continue;
        const sentences = text.split(/(?<=[.?!]) (?=\p{Lu})/u);
        expect(new Set(sentences).size, text).toBe(sentences.length);
        expect(text).toMatch(/\?$/);
      }
  });

  it('loses no part of our own to the lock, for everybody we know', () => {
    for (const { name, reflection } of some(everybody()))
      for (const length of ANSWER_LENGTHS) {
        const given = givenFor(reflection, { length });
        const { synthesis } = given;
        const said = en.writing.speak({
          slots: slotsFor(synthesis.evidence, 'stranger', synthesis.shares, en.writing),
          verbs: verbsOf(questionnaire),
          length,
          employer: null,
          goal: null,
        });
        const expected = synthesis.interview ? (said ?? []).map(({ id }) => id) : [];
        expect([name, length, idsOf(given)]).toEqual([name, length, expected]);
      }
  });

  it('says how long each length really is, and calls no length another that says no more', () => {
    const full = secondsCarried(givenFor(person()));
    expect(full[30]).toBeGreaterThan(SHORTEST / 2);
    expect(full[60] ?? 0).toBeGreaterThan(full[30] ?? 0);
    expect(secondsCarried(givenFor(aReflection().done()))).toEqual({ 30: null, 60: null, 90: null });
  });

  it('is empty where there is no statement, and has no points then', () => {
    const given = givenFor(aReflection().done());
    expect(spokenAnswer(given)).toEqual([]);
    expect(keyPoints(given)).toEqual([]);
  });

  it('gives three short points', () => {
    const points = keyPoints(givenFor(person())).map(textOf);
    expect(points).toHaveLength(3);
    expect(points[0]).toContain('become a family support worker');
    expect(points[1]).toContain('I rewrote the rota');
    expect(points[2]).toContain('calming people down');
  });

  it('keeps what the person wrote over phrases of the interview answer, ours too', () => {
    const reflection = person();
    const { synthesis } = givenFor(reflection);
    const who = synthesis.interview?.find(({ sources }) => sources.includes('target/own-1'));
    const ours = synthesis.interview?.find(({ rule, text }) => rule.startsWith('aim-') && text.length > 8);
    for (const phrase of [who, ours]) {
      if (!phrase) throw new Error('No such phrase.');
      const edits = { [phrase.key]: { text: 'something of my own', over: phrase.text, language: 'en' } };
      for (const length of ANSWER_LENGTHS)
        expect(textOf(spokenAnswer(givenFor({ ...reflection, edits }, { length })))).toMatch(
          /something of my own/i,
        );
    }
  });

  it('takes a goal that was taken on, without what is private in it', () => {
    const reflection = quickPerson().listing('learn', ['bookkeeping', 'later']).done();
    const { goals } = synthesize(reflection, questionnaire, {
      today: '2026-11-22',
      audience: 'self',
      language: en,
    });
    const path = goals.find(({ kind }) => kind === 'path');
    if (!path) throw new Error('No goal on the way there.');
    const taken: GoalRecord = {
      ...(path as unknown as GoalRecord),
      origin: path.id,
      status: 'in-progress',
      statusWhy: '',
      notes: [],
      takenOn: '2026-11-22',
      action: [
        { text: 'Learn ', kind: 'frame', sources: [], rule: 'x', from: null },
        { text: 'bookkeeping', kind: 'user', sources: ['learn/row-1'], rule: 'x', from: null },
        { text: '.', kind: 'frame', sources: [], rule: 'x', from: null },
      ],
    };
    // The post itself is no step to tell of.
    const post = { ...taken, action: path.action as unknown as GoalRecord['action'] };
    expect(textOf(spokenAnswer(givenFor({ ...reflection, goals: [post] })))).not.toContain('My next step');
    const text = textOf(spokenAnswer(givenFor({ ...reflection, goals: [taken] })));
    expect(text).toMatch(/My next step is to .*bookkeeping/);
    const rent: GoalRecord = {
      ...taken,
      action: [
        { text: 'Pay ', kind: 'frame', sources: [], rule: 'x', from: null },
        { text: 'the rent', kind: 'lexeme', sources: ['meanwhile/housing'], rule: 'x', from: null },
        { text: '.', kind: 'frame', sources: [], rule: 'x', from: null },
      ],
    };
    expect(textOf(spokenAnswer(givenFor({ ...reflection, goals: [rent] })))).not.toContain('the rent');
    const done = { ...taken, status: 'no-longer' as const };
    expect(textOf(spokenAnswer(givenFor({ ...reflection, goals: [done] })))).not.toContain(
      'finish bookkeeping',
    );
  });

  it('says nothing of money where money leads', () => {
    const { answers } = quickPerson()
      .setting('weights', { skills: 1, experiences: 1, social: 1, education: 1, finances: 4 })
      .counting('pay', { now: '1,400', need: '1,500', aim: '2,100' })
      .done();
    const given = givenFor({ ...person(), answers });
    expect(textOf(spokenAnswer(given))).not.toMatch(/pay|money|debt|basics|1,|2,100/);
  });

  it('says the honest line of a step', () => {
    const steppingStone = { learn: 'how a shop is run.', give: 'two careful years', years: 2 };
    const text = textOf(spokenAnswer(givenFor({ ...person(), steppingStone }, { length: 30 })));
    expect(text).toContain(
      'I see this as a place to learn how a shop is run and give two careful years for the next two years.',
    );
  });
});

describe('an answer for one employer', () => {
  const mission = 'We teach families to feel at home. We win markets.';

  it('says only what was confirmed, in their words', () => {
    const reflection = person();
    const company = anEmployer({ mission, people: 'the night team' });
    const given = givenFor(reflection, { company });
    expect(textOf(spokenAnswer(given))).not.toContain('You write');
    expect(textOf(spokenAnswer(given))).toContain('the night team');
    const { matches, unmatched } = findMatches(company, forOthers(given.synthesis, en.matters).evidence, {
      questionnaire,
      language: en,
    });
    const [match] = matches;
    if (!match) throw new Error('Nothing meets.');
    expect(unmatched.map(({ text }) => text)).toContain('We win markets');
    const confirmed = { ...company, matches: { [match.id]: 'confirmed' as const } };
    expect(textOf(spokenAnswer({ ...given, company: confirmed }))).toContain(
      'You write “We teach families to feel at home”',
    );
    const gone = { ...confirmed, mission: 'Something else now.' };
    expect(textOf(spokenAnswer({ ...given, company: gone }))).not.toContain('You write');
    const rejected = { ...company, matches: { [match.id]: 'rejected' as const } };
    expect(textOf(spokenAnswer({ ...given, company: rejected }))).not.toContain('You write');
  });

  it('leaves out, orders and adds, and keeps the aim', () => {
    const company = anEmployer({
      leftOut: ['aim', 'gift'],
      order: ['step', 'aim'],
      own: [{ id: 'o1', text: 'my sister works here' }],
    });
    const given = givenFor(person(), { company });
    const ids = idsOf(given);
    expect(ids.indexOf('step')).toBeLessThan(ids.indexOf('aim'));
    expect(idsOf(givenFor(person())).indexOf('aim')).toBeLessThan(idsOf(givenFor(person())).indexOf('step'));
    expect(ids).not.toContain('gift');
    expect(ids).toContain('own-o1');
    const own = joined(spokenParts(given)).find(({ rule }) => rule === 'own-clause');
    expect(own).toMatchObject({ text: 'My sister works here.', kind: 'edit' });
    const base = spokenParts(givenFor(person())).find(({ id }) => id === 'aim');
    expect(spokenParts(given).find(({ id }) => id === 'aim')?.segments).toEqual(base?.segments);
  });
});

describe('a confirmed match', () => {
  const learning = (what: string) => quickPerson().listing('learn', [what, 'set-on-it']).done();
  const offersFor = (company: Company, reflection: Reflection) =>
    findMatches(company, forOthers(givenFor(reflection).synthesis, en.matters).evidence, {
      questionnaire,
      language: en,
    }).matches;
  const confirmedAll = (company: Company, reflection: Reflection): Company => ({
    ...company,
    matches: Object.fromEntries(offersFor(company, reflection).map(({ id }) => [id, 'confirmed' as const])),
  });
  const answerOf = (company: Company, reflection: Reflection) =>
    textOf(spokenAnswer(givenFor(reflection, { company, length: 90 })));

  it('is of these words: another answer has to be confirmed again', () => {
    const before = learning('how to teach a class');
    const company = confirmedAll(anEmployer({ mission: 'We teach every school leaver.' }), before);
    expect(Object.keys(company.matches)).toHaveLength(1);
    expect(answerOf(company, before)).toContain('You write “We teach every school leaver”');
    for (const other of ['how to break in racehorses', 'how to teach racehorses to jump'])
      expect(answerOf(company, learning(other))).not.toContain('You write');
    expect(answerOf(company, learning('how to teach a class'))).toContain('You write');
  });

  it('is none without a shared word, whatever a file says', () => {
    const reflection = learning('how to break in racehorses');
    const teaching = learning('how to teach a class');
    const mission = 'We teach every school leaver. Our town is old.';
    const company = anEmployer({ mission });
    const { phrases } = employerPhrases(company, en);
    const { evidence } = forOthers(givenFor(reflection).synthesis, en.matters);
    const ends = offersFor(anEmployer({ mission }), teaching).map(({ id }) => id.split('~').at(-1));
    const ids = phrases.flatMap(({ id }) =>
      evidence.flatMap((item) => [
        `${id}~${item.id}`,
        `${id}~${item.id}~${hashOf(item.reading?.text ?? item.quote)}`,
        ...ends.map((end) => `${id}~${item.id}~${end}`),
      ]),
    );
    const forged = {
      ...company,
      matches: Object.fromEntries(ids.map((id) => [id, 'confirmed' as const])),
    };
    expect(answerOf(forged, reflection)).not.toContain('You write');
  });

  it('may rest on the words of a pick', () => {
    const reflection = quickPerson().done();
    const company = confirmedAll(anEmployer({ mission: 'We give shy children courage.' }), reflection);
    expect(answerOf(company, reflection)).toContain('You write “We give shy children courage”');
  });

  it('says a phrase of theirs once', () => {
    const reflection = quickPerson()
      .serving('help', 'young people')
      .listing('learn', ['how to teach young people', 'set-on-it'])
      .done();
    const words = 'We help young people.';
    const company = confirmedAll(anEmployer({ mission: words, vision: words }), reflection);
    expect(Object.keys(company.matches).length).toBeGreaterThan(1);
    expect(answerOf(company, reflection).match(/You write “We help young people”/g)).toHaveLength(1);
  });
});

describe('the people one would work with', () => {
  const withPeople = (people: string) =>
    joined(spokenParts(givenFor(person(), { company: anEmployer({ people }) }))).find(
      ({ rule }) => rule === 'employer-people',
    );

  it('are marked as the person’s own words', () => {
    expect(withPeople('the night team')).toMatchObject({
      kind: 'edit',
      text: 'the night team',
      edit: { over: '' },
    });
  });

  it.each([
    'me, an award-winning certified master builder',
    'my old crew',
    'our neighbours',
    'people in a shop where I’m known',
    'colleagues who know about the asylum claimed at home, waiting for asylum',
    'the team and my ex-husband',
  ])('are left out where the note speaks of oneself, or of a private matter: %s', (people) => {
    expect(withPeople(people)).toBeUndefined();
  });

  it('may be in the US', () => {
    expect(withPeople('the US team')).toBeDefined();
  });
});
