import { Route, Switch } from 'wouter';
import type { Answers } from '#src/domain/model/answer.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Level, StepId } from '#src/domain/model/steps.ts';
import { CheckPage } from '#src/features/wizard/check-page.tsx';
import { WithAllFields } from '#src/features/wizard/question-field.tsx';
import { WizardPage } from '#src/features/wizard/wizard-page.tsx';
import { loadSoFar } from '#src/state/use-live-synthesis.ts';
import { openScreen } from '#tests/helpers/open-screen.tsx';
import { writing } from '#tests/helpers/writing.ts';

export const REFLECTION = 'r1';

// The page fetches them after the first question has shown; here they are there from the start.
await Promise.all([loadSoFar(writing), WithAllFields.fetch()]);

/** Opens an address of the questions. */
export function openPage(
  at: string,
  {
    answers = {},
    settled = {},
    level = 'standard',
  }: { answers?: Answers; settled?: Reflection['settled']; level?: Level } = {},
) {
  const given = {
    ...emptyReflection({ language: 'en', id: REFLECTION, now: '2026-11-22T10:00:00Z' }),
    answers,
    settled,
    level,
  };
  const screens = (
    <Switch>
      <Route path="/r/:id/check">{({ id }) => <CheckPage reflectionId={id} />}</Route>
      <Route path="/r/:id/aspiration">your aspiration</Route>
      <Route path="/r/:id/:step/:questionId?">
        {({ id, step, questionId }) => (
          <WizardPage key={`${id}/${step}`} reflectionId={id} step={step as StepId} questionId={questionId} />
        )}
      </Route>
    </Switch>
  );
  const opened = openScreen(given, { at, screens });
  return { ...opened, answer: (questionId: string) => opened.reflection().answers[questionId] };
}
