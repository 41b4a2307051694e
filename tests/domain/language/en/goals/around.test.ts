import { expect, it } from 'vitest';
import { aroundOf } from '#src/domain/language/en/goals/around.ts';

it.each([
  ['hold-to-terms', 'terms', /^If one of these is refused/],
  ['work-finding', 'path', /^If I hear nothing for two weeks/],
  ['learn', 'path', /^If the week gets too full/],
] as const)('the plan for when %s gets hard fits what is done in it', (id, kind, plan) => {
  expect(
    aroundOf({ id, kind })
      .ifThen.map(({ text }) => text)
      .join(''),
  ).toMatch(plan);
});
