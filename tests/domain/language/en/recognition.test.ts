import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { readWords } from '#src/domain/language/en/read-words.ts';
import { toBeRecognised } from '#src/domain/language/en/recognition.ts';

const named = (typed: string) => readWords(typed, 'learning').parts[0]?.forms.noun ?? '';

describe('the recognition of a paper, which nobody learns', () => {
  it.each([
    ['nostrification', 'my diploma'],
    ['nostrification of diploma', 'my diploma'],
    ['equivalence', 'my diploma'],
    ['validation of my diploma', 'my diploma'],
    ['recognition of my nursing degree', 'my nursing degree'],
    ['degree recognition', 'my degree'],
    ['homologación del título', 'my diploma'],
    ['convalidación', 'my diploma'],
    ['Anerkennung meines Abschlusses', 'my diploma'],
    ['revalidação do diploma', 'my diploma'],
    ['équivalence de diplôme', 'my diploma'],
    ['nostryfikacja dyplomu', 'my diploma'],
    ['признание диплома', 'my diploma'],
    ['معادلة الشهادة', 'my diploma'],
  ])('is of a paper: %s', (typed, paper) => expect(toBeRecognised(named(typed))).toBe(paper));

  it.each([
    'nostrification exam',
    'the exams for equivalence',
    'validation engineer course',
    'validation',
    'face recognition software',
    'reconnaissance course',
    'degree in nursing',
  ])('is something else: %s', (typed) => expect(toBeRecognised(named(typed))).toBeNull());

  it.each([
    ['geriatric board cert', 'geriatric board certification'],
    ['food safety cert', 'food safety certificate'],
  ])('names what is short by what it is: %s', (typed, name) => expect(named(typed)).toBe(name));
});
