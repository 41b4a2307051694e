import { Route, Switch } from 'wouter';
import type { Company } from '#src/domain/model/company.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { RehearsalPage } from '#src/features/rehearsal/rehearsal-page.tsx';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { openScreen } from '#tests/helpers/open-screen.tsx';

/** Opens the rehearsal of a reflection, for anybody or for one employer. */
export function openRehearsal(given: Reflection = quickPerson().done(), companyId?: string) {
  const screens = (
    <Switch>
      <Route path="/r/:id/rehearsal/:companyId?">
        {({ id, companyId: at }) => <RehearsalPage key={`${id}/${at}`} reflectionId={id} companyId={at} />}
      </Route>
      <Route>elsewhere</Route>
    </Switch>
  );
  const at = `/r/${given.id}/rehearsal${companyId ? `/${companyId}` : ''}`;
  const { activity, unmount, reflection } = openScreen(given, { at, screens });
  return { activity, unmount, rehearsals: () => reflection().rehearsals };
}

export const aCompany = (given: Partial<Company> = {}): Company => ({
  id: 'acme',
  name: 'Acme',
  role: 'Trainer',
  mission: '',
  vision: '',
  values: '',
  people: '',
  matches: {},
  length: 90,
  leftOut: [],
  order: [],
  own: [],
  usedOn: [],
  createdOn: '2026-11-01',
  ...given,
});
