import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { type ChosenDirection, type Edit, ROADS } from '#src/domain/model/reflection.ts';
import { chosenStatement, firstSentence, followRoad, mixRoad } from '#src/domain/synthesis/chosen-road.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Editable, Segment } from '#src/domain/synthesis/types.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { anyTold } from '#tests/helpers/any-answers.ts';
import { runs } from '#tests/helpers/how-many.ts';

const text = (segments: readonly Segment[] | null | undefined) =>
  (segments ?? []).map((segment) => segment.text).join('');
const person = () => quickPerson();
const madeOf = (reflection = person().done(), edits: Record<string, Edit> = {}) =>
  synthesize({ ...reflection, edits }, questionnaire, {
    today: '2026-11-22',
    audience: 'self',
    language: en,
  });
const chosenBy = (direction: ChosenDirection, synthesis = madeOf()) => {
  const chosen = chosenStatement(synthesis, direction);
  if (!chosen) throw new Error('These answers carry a statement.');
  return chosen;
};
const anyDirection = fc.record({
  road: fc.constantFrom(...ROADS),
  added: fc.array(fc.constantFrom(...ROADS), { maxLength: 4 }),
});

describe('what stands as the aspiration', () => {
  it('is the statement until another road is followed', () => {
    const synthesis = madeOf();
    const chosen = chosenBy({ road: 'statement', added: [] }, synthesis);
    expect(chosen).toMatchObject({ road: 'statement', mixed: [], missing: [] });
    expect(chosen.segments).toEqual(synthesis.statement);
  });

  it('is the text of the road that is followed', () => {
    const synthesis = madeOf();
    const stretch = synthesis.alternatives.find(({ id }) => id === 'stretch');
    const chosen = chosenBy({ road: 'stretch', added: [] }, synthesis);
    expect(chosen.road).toBe('stretch');
    expect(text(chosen.segments)).toBe(text(stretch?.statement));
  });

  it('ends with the first sentence of each road that is mixed in, with its sources', () => {
    const synthesis = madeOf();
    const different = synthesis.alternatives.find(({ id }) => id === 'different');
    const chosen = chosenBy({ road: 'statement', added: ['different', 'different'] }, synthesis);
    const [sentence] = text(different?.statement).split(/(?<=\.) /);
    expect(chosen.mixed).toEqual(['different']);
    expect(text(chosen.segments)).toBe(`${text(synthesis.statement)} ${sentence}`);
    expect(chosen.segments.flatMap(({ sources }) => sources)).toContain(different?.core[0]);
  });

  it('may mix the statement into another road', () => {
    const synthesis = madeOf();
    const { segments } = chosenBy({ road: 'steady', added: ['statement'] }, synthesis);
    const [first] = text(synthesis.statement).split(/(?<=\.) /);
    expect(text(segments)).toContain('. ');
    expect(text(segments).endsWith(` ${first}`)).toBe(true);
  });

  it('falls back to the statement, and says so, when the answers do not carry the road any more', () => {
    const synthesis = madeOf(aReflection().picking('strengths', 'calm').picking('themes', 'able').done());
    const chosen = chosenBy({ road: 'stretch', added: ['different'] }, synthesis);
    expect(chosen).toMatchObject({ road: 'statement', mixed: [], missing: ['stretch', 'different'] });
    expect(chosen.segments).toEqual(synthesis.statement);
  });

  it('is nothing where there is no statement', () => {
    expect(chosenStatement(madeOf(aReflection().done()), { road: 'steady', added: [] })).toBeNull();
  });

  it('keeps the words that the person wrote over a phrase of a road', () => {
    const plain = madeOf().alternatives.find(({ id }) => id === 'steady');
    const phrase = plain?.statement.find(({ sources }) => sources.length > 0);
    if (!phrase) throw new Error('The road has no phrase.');
    expect(phrase.key).toMatch(/^steady:/);
    const edits = { [phrase.key]: { text: 'words of my own', over: phrase.text, language: 'en' } };
    const { segments } = chosenBy({ road: 'steady', added: [] }, madeOf(person().done(), edits));
    expect(text(segments)).toContain('words of my own');
    const mixed = chosenBy({ road: 'statement', added: ['steady'] }, madeOf(person().done(), edits));
    expect(text(mixed.segments)).toContain('words of my own');
  });
});

describe('for any answers and any direction', () => {
  it('each phrase has a key of its own and a source that is there, and the text is tidy', () => {
    fc.assert(
      fc.property(anyTold, anyDirection, (told, direction) => {
        const synthesis = synthesize(told, questionnaire, {
          today: '2026-11-22',
          audience: 'self',
          language: en,
        });
        const chosen = chosenStatement(synthesis, direction);
        expect(chosen === null).toBe(synthesis.statement === null);
        if (!chosen) return;
        const keys = chosen.segments.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const known = new Set(synthesis.evidence.map(({ id }) => id));
        for (const { sources } of chosen.segments) for (const id of sources) expect(known.has(id)).toBe(true);
        expect(text(chosen.segments)).not.toMatch(/ {2}| $/);
        expect(chosen.mixed).not.toContain(chosen.road);
        expect(chosen.mixed.some((road) => chosen.missing.includes(road))).toBe(false);
      }),
      { numRuns: runs(120) },
    );
  });
});

describe('choosing', () => {
  it('follows a road without mixing it in as well', () => {
    expect(followRoad({ road: 'statement', added: ['steady', 'different'] }, 'steady')).toEqual({
      road: 'steady',
      added: ['different'],
    });
  });

  it('mixes a road in and takes it out again', () => {
    fc.assert(
      fc.property(anyDirection, fc.constantFrom(...ROADS), (given, road) => {
        const direction = { ...given, added: [...new Set(given.added)].filter((id) => id !== given.road) };
        const once = mixRoad(direction, road);
        expect(once.added.includes(direction.road)).toBe(false);
        expect(new Set(mixRoad(once, road).added)).toEqual(new Set(direction.added));
      }),
    );
  });
});

describe('a first sentence', () => {
  const piece = (words: string, kind: Segment['kind'] = 'frame'): Editable => ({
    text: words,
    kind,
    sources: kind === 'frame' ? [] : ['a/b'],
    rule: 'test',
    key: words,
    edit: null,
  });

  it('ends where our own words end it, never at a stop in the words of the person', () => {
    const cut = firstSentence([
      piece('I want '),
      piece('Dr. Who. And more', 'user'),
      piece('. Then '),
      piece('x', 'user'),
    ]);
    expect(text(cut)).toBe('I want Dr. Who. And more.');
  });

  it('takes its closing quotation mark along, and is whole where nothing ends it', () => {
    expect(text(firstSentence([piece('I said “yes.” Then')]))).toBe('I said “yes.”');
    expect(text(firstSentence([piece('I want '), piece('calm', 'user')]))).toBe('I want calm');
  });
});
