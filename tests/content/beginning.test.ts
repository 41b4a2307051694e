import { describe, expect, it } from 'vitest';
import { beginning } from '#src/content/en/beginning.ts';
import { questionnaire } from '#src/content/en/index.ts';
import { LEVELS } from '#src/domain/model/steps.ts';
import { visibleSteps } from '#src/domain/wizard/visible-steps.ts';

describe('what is asked first', () => {
  it('is the first step as it stays, so that nothing on the screen begins anew when the others come', () => {
    expect(beginning[0]).toBe(questionnaire[0]);
  });

  it.each(LEVELS)(
    'shows whoever has said nothing the same steps as all questions do, at the level %s',
    (level) => {
      const seen = (whole: boolean) =>
        visibleSteps(whole ? questionnaire : beginning, { level, answers: {} }).map(
          ({ id, title, short }) => ({
            id,
            title,
            short,
          }),
        );
      expect(seen(false)).toEqual(seen(true));
      expect(seen(true).length).toBeGreaterThan(5);
    },
  );

  it('asks nothing that depends on an answer, since answers to other steps are not looked at', () => {
    expect(beginning[0]?.questions.filter(({ when }) => when !== undefined)).toEqual([]);
  });
});
