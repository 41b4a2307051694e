import { describe, expect, it } from 'vitest';
import { studyWithoutTail, withoutNameTail } from '#src/domain/language/en/reader/name-tails.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
// What names a work and a study comes with the whole language.
import '#src/domain/language/en/index.ts';
import { goalsFor } from '#tests/domain/language/en/goals/goals-fixture.ts';

describe('what stands behind a name for want of the name', () => {
  it.each([
    ['coastguard instructor thing', 'coastguard instructor course'],
    ['electrician thingy', 'electrician course'],
    ['first aid stuff', 'first aid'],
    ['health and safety stuff', 'health and safety'],
    ['forklift and that', 'forklift'],
    ['welding and all that', 'welding'],
    ['welding or whatever', 'welding'],
    ['spreadsheets or whatever they use now', 'spreadsheets'],
    ['customs software or whatever it’s called', 'customs software'],
    ['sourdough stuff', 'sourdough'],
  ])('is left out: %s', (typed, name) => {
    expect(studyWithoutTail(typed)).toBe(name);
  });

  it.each([
    'internet of things',
    'how to fix stuff',
    'how to do the right thing',
    'making stuff',
    'selling things',
    'something new',
    'fabric and thread',
    'the next thing',
    'food stuffs',
    'how to do this and that thing',
    'whatever they need',
  ])('is the name itself: %s', (typed) => {
    expect(withoutNameTail(typed)).toBe(typed);
  });

  it('stands in no goal', () => {
    const said = goalsFor({
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'fisherman' }],
      target: [{ own: 'boat instructor' }],
      learn: [{ text: 'coastguard instructor thing', state: 'only-short' }],
    })
      .map(({ action }) => action)
      .join('\n');
    expect(said).toContain('coastguard instructor course');
    expect(said).not.toContain('thing');
  });
});

describe('a work with a laugh behind it', () => {
  it.each([
    'musician (kkk)',
    'actor lol',
    'baker jajaja',
    'dancer (joking)',
    'pilot haha',
    'singer (just kidding)',
  ])('is told as a joke: %s', (typed) => {
    expect(readWork(typed).map(({ isJoke }) => isJoke)).toEqual([true]);
  });

  it.each(['musician', 'lollipop lady', 'nurse or dancer lol', 'joke writer', 'head of Haas Halle'])(
    'is none: %s',
    (typed) => {
      expect(readWork(typed).some(({ isJoke }) => isJoke)).toBe(false);
    },
  );

  const goals = (...target: string[]) =>
    goalsFor({
      arc: 'start',
      standing: 'studying',
      work: [{ own: 'student of geology' }],
      target: target.map((own) => ({ own })),
    })
      .map(({ action }) => action)
      .join('\n');

  it('is no aim where another is named, and the aim where none is', () => {
    expect(goals('hydrogeologist', 'musician (kkk)')).not.toContain('musician');
    expect(goals('musician (kkk)', 'hydrogeologist')).toContain('hydrogeologist');
    expect(goals('hydrogeologist', 'musician')).toContain('musician');
    expect(goals('musician (kkk)')).toContain('musician');
  });
});
