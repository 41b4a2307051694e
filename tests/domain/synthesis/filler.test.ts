import { describe, expect, it } from 'vitest';
import { type Filler, list, paragraph, say } from '#src/domain/language/en/realise/filler.ts';
import { frame } from '#src/domain/synthesis/segment.ts';
import { textOf } from '#src/domain/text/text-of.ts';

const noun = (text: string): Filler<'noun'> => ({ form: 'noun', segments: [frame(text, 'test')] });
const gerund = (text: string): Filler<'gerund'> => ({ form: 'gerund', segments: [frame(text, 'test')] });
const base = (text: string): Filler<'base'> => ({ form: 'base', segments: [frame(text, 'test')] });

/** A frame that asks for a noun and a base verb, as the frames of the statement do. */
const help = (who: Filler<'noun'>, change: Filler<'base'>) => say('help')`I want to help ${who} ${change}.`;

describe('a frame', () => {
  it('says its own words and keeps those of its fillers', () => {
    expect(textOf(help(noun('new parents'), base('feel less alone')))).toBe(
      'I want to help new parents feel less alone.',
    );
  });

  it('does not compile with a filler of the wrong form', () => {
    // @ts-expect-error a gerund ("leading teams") cannot stand where a noun is asked for
    help(gerund('leading teams'), base('grow'));
    // @ts-expect-error a noun cannot stand where a verb is asked for
    help(noun('teams'), noun('growth'));
    // @ts-expect-error the two slots cannot be swapped
    expect(help(base('grow'), noun('teams'))).toHaveLength(5);
  });
});

describe('a list', () => {
  it.each([
    [['bread'], 'bread'],
    [['bread', 'cheese'], 'bread and cheese'],
    [['bread', 'cheese', 'tea'], 'bread, cheese and tea'],
    [['bread and butter', 'tea'], 'bread and butter, and tea'],
  ])('%j', (items, words) => {
    expect(textOf(list(items.map(noun))?.segments ?? [])).toBe(words);
  });

  it('of nothing is nothing', () => {
    expect(list([])).toBeNull();
  });
});

describe('a paragraph', () => {
  it('puts one space between sentences and leaves out empty ones', () => {
    expect(textOf(paragraph([say('one')`One.`, [], say('two')`Two.`]))).toBe('One. Two.');
  });
});
