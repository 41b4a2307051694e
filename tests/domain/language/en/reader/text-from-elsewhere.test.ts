import { describe, expect, it } from 'vitest';
import { readWords } from '#src/domain/language/en/read-words.ts';

const gerunds = (typed: string) => readWords(typed, 'gift').parts.flatMap(({ forms }) => forms.gerund ?? []);

describe('an answer copied from elsewhere', () => {
  it.each([
    ['explaining things\nFixing bikes\nCooking', ['explaining things', 'fixing bikes', 'cooking']],
    ['explaining things\nfixing bikes', ['explaining things', 'fixing bikes']],
    ...['“', '"', '«', '„', '「', '『', '‹', '»', '‘', "'"].map((mark, at): [string, string[]] => [
      `${mark}helping people${['”', '"', '»', '“', '」', '』', '›', '«', '’', "'"][at]}`,
      ['helping people'],
    ]),
    ['helping people。', ['helping people']],
    ['helping people।', ['helping people']],
    ['helping people۔', ['helping people']],
    ['running the ﬁeld oﬃce', ['running the field office']],
    ['ｈｅｌｐｉｎｇ ｐｅｏｐｌｅ', ['helping people']],
    ['teaching ۳ groups', ['teaching 3 groups']],
  ])('is read as it is meant: %j', (typed, wanted) => expect(gerunds(typed)).toEqual(wanted));

  it.each([
    ['helping people to find\nwork they like', 'helping people to find work they like'],
    ['helping people to find\r\nwork they like', 'helping people to find work they like'],
    ['helping people to find work\nthey like', 'helping people to find work they like'],
    ['teaching adults who\n  never learned to read', 'teaching adults who never learned to read'],
  ])('is one sentence over broken lines: %j', (typed, whole) => {
    const formsOf = (text: string) => readWords(text, 'gift').parts.map(({ forms }) => forms);
    expect(formsOf(typed)).toEqual(formsOf(whole));
    expect(readWords(typed, 'gift').parts).toHaveLength(1);
  });
});
