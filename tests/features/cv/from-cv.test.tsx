import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { openResult } from '#tests/features/results/open-result.tsx';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

it('says on the result which line of the CV an answer came from, behind its phrase', async () => {
  const person = quickPerson().done();
  const source = collectEvidence(person.answers, questionnaire, en).find(
    ({ quote }) => quote === 'family support worker',
  );
  if (!source) throw new Error('Nobody said it.');
  const taken = [
    { source: source.id, words: 'family support worker', line: 'Placement with family support, 2019' },
  ];
  openResult({ ...person, cv: { taken, seen: [], text: '' } });
  const statement = within(screen.getByRole('region', { name: 'Your aspiration' }));
  const [phrase] = statement.getAllByRole('link', { name: /family support worker/ });
  act(() => phrase?.focus());
  expect(await screen.findByText('Placement with family support, 2019')).toBeVisible();
  expect(screen.getByText(/^From my CV:/)).toBeVisible();
});
