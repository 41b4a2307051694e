import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import {
  forgetReadings,
  forgetWithReadings,
  onceByText,
  onceByThing,
  onceByTwo,
} from '#src/domain/text/readings.ts';
import { everybody } from '#tests/personas/person.ts';

describe('onceByText', () => {
  it('reads the same text once, and again when all is forgotten', () => {
    const read: string[] = [];
    const lengthOf = onceByText((text) => {
      read.push(text);
      return text.length;
    });
    expect([lengthOf('nurse'), lengthOf('nurse'), lengthOf('baker!')]).toEqual([5, 5, 6]);
    expect(read).toEqual(['nurse', 'baker!']);
    forgetReadings();
    expect(lengthOf('nurse')).toBe(5);
    expect(read).toEqual(['nurse', 'baker!', 'nurse']);
  });

  it('keeps what was read as nothing', () => {
    let times = 0;
    const read = onceByText((): string | null => {
      times += 1;
      return null;
    });
    expect([read('x'), read('x'), times]).toEqual([null, null, 1]);
  });

  it('starts anew where it holds too many', () => {
    const read: string[] = [];
    const same = onceByText((text) => {
      read.push(text);
      return text;
    }, 2);
    for (const text of ['a', 'b', 'a', 'c', 'a']) expect(same(text)).toBe(text);
    expect(read).toEqual(['a', 'b', 'c', 'a']);
  });
});

it('forgets the text that a pattern matched last, which the engine keeps', () => {
  expect(/ed$/.test('planted')).toBe(true);
  expect(RegExp.input).toBe('planted');
  forgetReadings();
  expect(RegExp.input).toBe('');
});

describe('onceByThing', () => {
  it('knows things by themselves and not by what they hold, until all is forgotten', () => {
    const [one, other] = [{ text: 'nurse' }, { text: 'nurse' }];
    let times = 0;
    const read = onceByThing(({ text }: { text: string }) => {
      times += 1;
      return text;
    });
    expect([read(one), read(one), read(other), times]).toEqual(['nurse', 'nurse', 'nurse', 2]);
    forgetReadings();
    expect([read(one), times]).toEqual(['nurse', 3]);
  });
});

describe('forgetReadings', () => {
  it('empties a memory of another kind with the rest', () => {
    const words = ['my own words'];
    forgetWithReadings(() => words.splice(0));
    forgetReadings();
    expect(words).toEqual([]);
  });

  it('changes nothing of what is written', () => {
    const [person] = everybody();
    if (!person) throw new Error('There is no persona.');
    const written = () => {
      const given = { today: '2026-01-15', audience: 'self', language: en } as const;
      const { drafts, goals, tensions, interview } = synthesize(person.reflection, questionnaire, given);
      return { drafts, goals, tensions, interview };
    };
    const before = written();
    forgetReadings();
    expect(written()).toEqual(before);
  });

  // What these keep is ours: tables, stems of questions, forms of the menu, the catalogue of work.
  const OURS = [
    'text/readings.ts',
    'text/segments.ts',
    'wizard/work-index.ts',
    'interview/matches.ts',
    'language/en/mend/letters.ts',
    'language/en/our-words.ts',
    'language/en/read/stem.ts',
    'language/en/reader/verb-words.ts',
    'language/en/work-kinds/word-index.ts',
  ];

  it('reaches every memory of the domain', () => {
    const domain = new URL('../../../src/domain/', import.meta.url);
    const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const withMemory = files.filter((name) =>
      /^(?:let \w+.*= null;|(?:const|let) \w+(?!.*onceBy).*new (?:WeakMap|Map<[^>]*>\(\)|Set<[^>]*>\(\)))/mu.test(
        readFileSync(new URL(name, domain), 'utf8'),
      ),
    );
    expect(withMemory.length).toBeGreaterThan(2);
    const apart = withMemory.filter(
      (name) =>
        !OURS.includes(name) && !readFileSync(new URL(name, domain), 'utf8').includes('forgetWithReadings('),
    );
    expect(apart).toEqual([]);
  });
});

describe('onceByTwo', () => {
  it('reads a thing once with each thing beside it, until all is forgotten', () => {
    const [item, one, other] = [{ text: 'nurse' }, { ending: '!' }, { ending: '?' }];
    let times = 0;
    const read = onceByTwo(({ text }: { text: string }, { ending }: { ending: string }) => {
      times += 1;
      return text + ending;
    });
    expect([read(item, one), read(item, other), read(item, one), times]).toEqual([
      'nurse!',
      'nurse?',
      'nurse!',
      2,
    ]);
    forgetReadings();
    expect([read(item, one), times]).toEqual(['nurse!', 3]);
  });
});
