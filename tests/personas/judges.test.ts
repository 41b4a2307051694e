import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { spokenAnswer } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { ANSWER_LENGTHS } from '#src/domain/model/company.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { isLong, some } from '#tests/helpers/how-many.ts';
import { documentsOf, textOf } from './as-page.ts';
import { complaintsAbout, FAULTS, LINTS_AT_MOST } from './english-judge.ts';
import {
  brokenTokens,
  inventedWords,
  OWN_WORDS,
  privateSources,
  saidTwice,
  sameDirections,
  sharesOfWords,
} from './judges.ts';
import { everybody } from './person.ts';

/** Texts that speak to somebody: to the person, or to who asks them. */
const ADDRESSES = /^(?:tension|interview|spoken)/;

/** Whole people with all their texts, money and private matters among them. */
const people = everybody().map((person) => {
  const synthesis = synthesize(person.reflection, questionnaire, {
    today: '2026-11-22',
    audience: 'self',
    language: en,
  });
  const spoken = ANSWER_LENGTHS.map(
    (length) =>
      [
        `spoken in ${length} seconds`,
        spokenAnswer({
          reflection: person.reflection,
          synthesis,
          company: null,
          length,
          questionnaire,
          language: en,
        }),
      ] as const,
  );
  return { ...person, synthesis, spoken, documents: new Map([...documentsOf(synthesis), ...spoken]) };
});

/** What a judge says of every text of everybody, with where it stands. */
const said = (
  judge: (segments: readonly Segment[], document: string, who: (typeof people)[number]) => readonly string[],
) =>
  people.flatMap((who) =>
    [...who.documents].flatMap(([document, segments]) => {
      const faults = judge(segments, document, who);
      return faults.length > 0
        ? [`${who.name}, ${document}: ${faults.join(', ')} in: ${textOf(segments)}`]
        : [];
    }),
  );

describe('the English of our own words', () => {
  it('gets few complaints from a grammar checker, and no fault', async () => {
    const judged = some(people);
    const all = await Promise.all(
      judged.flatMap(({ name, documents }) =>
        [...documents].map(async ([document, segments]) =>
          (await complaintsAbout(segments))
            .filter(({ isTheirs }) => !isTheirs)
            .map((complaint) => ({ ...complaint, where: `${name}, ${document}` })),
        ),
      ),
    );
    const ours = all.flat();
    const words = judged.flatMap(({ documents }) =>
      [...documents.values()].flatMap((s) => textOf(s).split(/\s+/)),
    );
    const listed = ours.map(
      ({ where, kind, problem, message, text }) => `${where}: ${kind}, "${problem}": ${message} ${text}`,
    );
    expect(
      ours.filter(({ kind }) => FAULTS.has(kind)).map(({ where, message, text }) => [where, message, text]),
    ).toEqual([]);
    // A few people write more oddly than all together: of a part, twice as many.
    const most = isLong ? LINTS_AT_MOST : LINTS_AT_MOST * 2;
    expect((ours.length / words.length) * 1_000, listed.join('\n')).toBeLessThanOrEqual(most);
  });

  it('leaves no trace of code, and no slip where our words meet theirs', () => {
    expect(said((segments, document) => brokenTokens(segments, { asks: ADDRESSES.test(document) }))).toEqual(
      [],
    );
  });
});

it('nobody says the same sentence twice in one text', () => {
  expect(said((segments) => saidTwice(segments))).toEqual([]);
});

describe('the truth of the texts', () => {
  it('has no word, and no number, that neither an answer nor a frame holds', () => {
    expect(
      said((segments, _, { synthesis, reflection }) =>
        inventedWords(segments, synthesis, reflection.answers),
      ),
    ).toEqual([]);
  });

  it('tells strangers nothing private', () => {
    const told = people.map(({ name, synthesis, spoken }) => [
      name,
      privateSources(synthesis.interview, synthesis),
      privateSources(synthesis.cvLine, synthesis),
      spoken.flatMap(([, segments]) => privateSources(segments, synthesis)),
    ]);
    expect(told).toEqual(people.map(({ name }) => [name, [], [], []]));
  });
});

describe('whose words a statement is made of', () => {
  const shares = people.flatMap(({ name, synthesis: { statement, evidence } }) => {
    const share = statement ? sharesOfWords(statement, evidence) : null;
    return share && share.typedAnswers >= OWN_WORDS.answers ? [{ name, ...share }] : [];
  });

  it('is known for many people', () => {
    expect(shares.length).toBeGreaterThan(people.length / 3);
  });

  it.each(shares)('$name: no template, no pasting', ({ theirs, typed }) => {
    expect(theirs).toBeGreaterThanOrEqual(OWN_WORDS.theirsAtLeast);
    expect(typed).toBeLessThanOrEqual(OWN_WORDS.typedAtMost);
  });

  it('is their own for a quarter and more, as typed', () => {
    const mean = shares.reduce((sum, { typed }) => sum + typed, 0) / shares.length;
    expect(mean).toBeGreaterThanOrEqual(0.25);
  });
});

describe('other directions', () => {
  it.each(people)('of $name say something else', ({ synthesis }) => {
    expect(sameDirections(synthesis)).toEqual([]);
  });
});

/* A judge that has never said no may not be listening. */
describe('each judge hears a planted fault', () => {
  const frame = (text: string): Segment => ({ text, kind: 'frame', sources: [], rule: 'planted' });
  const typed = (text: string): Segment => ({ text, kind: 'user', sources: ['a/b'], rule: 'user-base' });
  const nothing = { evidence: [] };

  it('a sentence said twice', () => {
    expect(saidTwice([frame('I mend. I cook. '), frame('I mend.')])).toEqual(['I mend.']);
  });

  it.each([
    ['our own grammar', [frame('She have an plan for the the shop.')], true],
    ['the person’s spelling', [frame('I want to help '), typed('peple who are scard'), frame('.')], false],
    ['a joint', [frame('I want to bring a '), typed('eye for detail'), frame('.')], true],
  ])('in %s', async (_, segments, isOurs) => {
    const ours = (await complaintsAbout(segments)).filter(({ isTheirs }) => !isTheirs);
    expect(ours.length > 0).toBe(isOurs);
  });

  it.each(['undefined', 'a  b', 'so .', '“”', 'as {{who}}', '<b>', 'done,.', 'use your gifts'])(
    'in “%s”',
    (text) => {
      expect(brokenTokens([frame(text)], { asks: false })).not.toEqual([]);
    },
  );

  it('in two stops at a joint', () => {
    expect(brokenTokens([typed('I did it.'), frame('.')], { asks: false })).not.toEqual([]);
    expect(brokenTokens([typed('well... yes'), frame('.')], { asks: false })).toEqual([]);
  });

  it('in a word and a number that nobody said', () => {
    expect(inventedWords([frame('I want to help 40 astronauts.')], nothing, {})).toEqual([
      '40',
      'astronauts',
    ]);
  });

  it('in a direction said twice', () => {
    const [amina] = people;
    if (!amina) throw new Error('There is nobody to judge.');
    const { statement } = amina.synthesis;
    const twin = {
      id: 'steady' as const,
      statement: statement ?? [],
      tryOut: [],
      core: (statement ?? []).flatMap(({ sources }) => sources),
    };
    expect(sameDirections({ ...amina.synthesis, alternatives: [twin] })).not.toEqual([]);
  });
});
