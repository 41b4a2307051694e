import { expect, it } from 'vitest';
import { withCapitals } from '#src/domain/language/en/goals/with-capitals.ts';
import { textOf } from '#src/domain/text/text-of.ts';

/** What a goal prints of an answer, when the page put it in small letters. */
const printed = (small: string, typed: string) => {
  const action = [{ text: small, kind: 'user', sources: ['learn'], rule: 'learn' }];
  const drafts = [{ action, measure: [], firstStep: [] }] as never;
  const [goal] = withCapitals(drafts, { typed: [{ source: 'learn', words: typed }] } as never);
  return textOf(goal?.action ?? []);
};

it('writes letters that stand for words as they were typed', () => {
  expect(printed('the test for my big registration', 'test for my BIG registration')).toBe(
    'the test for my BIG registration',
  );
  expect(printed('the ielts in english', 'ielts, english')).toBe('the IELTS in English');
});

it('shouts no small word, and makes no name of one', () => {
  expect(printed('an it course till I can do it alone', 'IT course till I can do it alone')).toBe(
    'an it course till I can do it alone',
  );
  expect(printed('a course not on sundays', 'a course, NOT on sundays')).toBe('a course not on sundays');
  expect(printed('what all of us need', 'WHAT ALL OF US NEED')).toBe('what all of us need');
});
