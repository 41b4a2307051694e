import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { InterviewPage } from '#src/features/interview/interview-page.tsx';
import { openScreen } from '#tests/helpers/open-screen.tsx';

/** Opens the interview page of a reflection, of all employers or of one. */
export function openInterview(
  given: Reflection,
  companyId?: string,
  around: (screens: ReactNode) => ReactNode = (screens) => screens,
) {
  const screens = (
    <Switch>
      <Route path="/r/:id/interview/:companyId?">
        {({ id, companyId: of }) => <InterviewPage key={`${id}/${of}`} reflectionId={id} companyId={of} />}
      </Route>
      <Route>elsewhere</Route>
    </Switch>
  );
  return openScreen(given, {
    at: `/r/${given.id}/interview${companyId ? `/${companyId}` : ''}`,
    screens: around(screens),
  });
}
