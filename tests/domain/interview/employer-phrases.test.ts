import { beforeEach, describe, expect, it, vi } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { EMPLOYER_FIELDS, employerPhrases } from '#src/domain/interview/employer-phrases.ts';
import { findMatches } from '#src/domain/interview/matches.ts';
import { en } from '#src/domain/language/en/index.ts';
import { forOthers } from '#src/domain/synthesis/spoken.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { anEmployer, givenFor } from './given.ts';

/** Lengths of the lines that were handed to what trims them, which may take their square. */
const trimmed = vi.hoisted((): number[] => []);
vi.mock('#src/domain/language/en/read/clean.ts', async (original) => {
  const clean = await original<typeof import('#src/domain/language/en/read/clean.ts')>();
  return {
    ...clean,
    trimEnd: (line: string) => {
      trimmed.push(line.length);
      return clean.trimEnd(line);
    },
  };
});

const texts = (mission: string) =>
  employerPhrases(anEmployer({ mission }), en).phrases.map(({ text }) => text);
const evidence = forOthers(
  givenFor(quickPerson().serving('help', 'young people').done()).synthesis,
  en.matters,
).evidence;
const offered = (mission: string) =>
  findMatches(anEmployer({ mission }), evidence, { questionnaire, language: en }).matches.map(
    ({ theirs }) => theirs.text,
  );

describe('phrases out of a sentence that denies something', () => {
  it.each([
    'We do not believe in, nor will we ever tolerate, cheating young people out of their wages, honesty being optional here',
    'From next year we as an organisation will no longer be offering any kind of free support to young people who are leaving school',
    'From next year we will no longer\nbe offering any support to young people.',
    'We never help young people',
    'We can&#39;t help young people.',
    'We don’t help young people.',
    'We stop young people at the door.',
    'We refuse to help young people; we are here for young families.',
    'Without young people, we are fine.',
    'There is no help for young people here.',
    'We do not:\n• Cheat young people.\n• Lie to young people.',
    '<p>We will never</p><ul><li>Cheat young people</li><li>Let young people down</li></ul>',
    'We do not, e.g. in our shops, help young people.',
    'We do ne\u00adver help young people.',
  ])('are not offered, and are listed: %s', (mission) => {
    const { matches, unmatched } = findMatches(anEmployer({ mission }), evidence, {
      questionnaire,
      language: en,
    });
    expect(matches).toEqual([]);
    expect(unmatched.map(({ text }) => text).join(' ')).toMatch(/young (?:people|families)/);
  });

  it.each([
    ['We help young people. We never give up.', 'We help young people'],
    ['We never give up.\n\nWe help young people', 'We help young people'],
    ['Never give up\n- Helping young people', ''],
    ['Our values:\n• Never give up\n• Young people first', 'Young people first'],
    ['We know young people and want notable change.', 'We know young people and want notable change'],
    ['A one-stop shop for young people', 'A one-stop shop for young people'],
    ['The No. 1 place for young people', '1 place for young people'],
  ])('leave the sentences beside them: %s', (mission, phrase) => {
    if (phrase === '') expect(offered(mission)).toEqual([]);
    else expect(offered(mission).join()).toContain(phrase.replace(/^1 /, ''));
  });
});

describe('signs that a page writes by name', () => {
  it.each([
    ['We help young people &lt;script&gt;', ['We help young people']],
    ['Caf&eacute; &amp; cake&nbsp;&mdash; we&rsquo;re here', ['Café & cake — we’re here']],
    ['We&#39;re &quot;here&quot; &#x2014; always', ["We're ‘here’ — always"]],
    ['Honest &amp;amp; kind; brave', ['Honest & kind', 'brave']],
    ['Wrong &#0; &#xD800; &#9999999; &unknown name', ['Wrong &unknown name']],
  ])('%s', (mission, wanted) => {
    expect(texts(mission)).toEqual(wanted);
    expect(texts(mission).join()).not.toMatch(/[<>]/);
  });
});

describe('the work of reading', () => {
  beforeEach(() => {
    trimmed.length = 0;
  });

  it.each(['(', ' ', '.', '\n', '“', '((((a', '( ( ', '😀', 'aa('])(
    'does not grow faster than the text: %j',
    (sign) => {
      const workFor = (size: number) => {
        trimmed.length = 0;
        texts(sign.repeat(size / sign.length));
        // The most that trimming can take.
        return trimmed.reduce((sum, length) => sum + length * length, 0);
      };
      const [small, large] = [workFor(12_000), workFor(48_000)];
      expect(large).toBeLessThanOrEqual(Math.max(small, 90_000) * 5);
    },
  );
});

describe('the people one would work with', () => {
  it('are the person’s note, and no words of the employer’s', () => {
    expect(EMPLOYER_FIELDS).toEqual(['mission', 'vision', 'values']);
    const company = anEmployer({ people: 'young people' });
    expect(employerPhrases(company, en).phrases).toEqual([]);
  });
});
