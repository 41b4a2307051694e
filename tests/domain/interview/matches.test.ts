import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { employerPhrases } from '#src/domain/interview/employer-phrases.ts';
import { findMatches } from '#src/domain/interview/matches.ts';
import { en } from '#src/domain/language/en/index.ts';
import { forOthers } from '#src/domain/synthesis/spoken.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { anyWords } from '#tests/helpers/any-answers.ts';
import { anEmployer, givenFor } from './given.ts';

const evidence = forOthers(givenFor(quickPerson().done()).synthesis, en.matters).evidence;
const find = (mission: string) =>
  findMatches(anEmployer({ mission }), evidence, { questionnaire, language: en });
const texts = (mission: string) =>
  employerPhrases(anEmployer({ mission }), en).phrases.map(({ text }) => text);

describe('phrases of an employer', () => {
  it('are sentences, lines and items, without tags, bullets and stops', () => {
    expect(texts('<p>We care.</p><script>alert(1)</script>\n• Honesty first\n2) Learning; fun')).toEqual([
      'We care',
      'Honesty first',
      'Learning',
      'fun',
    ]);
  });

  it('are short enough to be said, and stand in the text word for word', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { maxLength: 12 }), (words) => {
        const mission = `${words.join(' ')} and then `.repeat(4);
        for (const text of texts(mission)) {
          expect(text.trim().split(/\s+/u).length).toBeLessThanOrEqual(14);
          expect(text).not.toMatch(/[<>]/);
        }
      }),
      { numRuns: 100 },
    );
    // Parted by what is not seen, words are words all the same.
    const unseen = texts('we\u0000look\u200bafter '.repeat(9));
    expect(unseen.map((text) => text.split(' ').length)).toEqual([14, 13]);
  });
});

describe('matches', () => {
  it('show both phrases and the words that led there', () => {
    const [match] = find('We stand beside every new parent.').matches;
    expect(match).toMatchObject({
      theirs: { text: 'We stand beside every new parent', field: 'mission' },
      mine: { quote: 'new parents' },
      shared: ['parent'],
      said: null,
    });
  });

  it('come by the words of a pick as well', () => {
    const { matches } = find('We give shy children courage.');
    expect(matches.map(({ mine }) => mine.option)).toContain('able');
  });

  it('are never made of words that everybody uses, and what meets nothing is listed', () => {
    const { matches, unmatched } = find('Our people make the company great. We work as a team to help.');
    expect(matches).toEqual([]);
    expect(unmatched).toHaveLength(2);
  });

  it('handle other languages and scripts', () => {
    expect(find('Wir helfen Menschen. 私たちは人を助けます。نساعد الناس؟').unmatched.length).toBeGreaterThan(
      2,
    );
  });

  it('take no time for 50,000 and 100,000 characters, and say what was read', () => {
    const long = 'We help new parents, older people and everybody else feel at home in the town. '.repeat(
      1300,
    );
    const start = performance.now();
    const { matches, isWhole } = find(long.slice(0, 100_000));
    expect(performance.now() - start).toBeLessThan(1500);
    expect(isWhole).toBe(false);
    expect(matches.length).toBeGreaterThan(0);
    const tags = '<b>'.repeat(30_000);
    expect(find(tags).matches).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
