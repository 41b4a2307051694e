import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { saidId, say } from '#src/domain/coaching/said.ts';
import type { OnScreen } from '#src/domain/model/on-screen.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { openSessionLine } from '#src/state/session-line.ts';
import { MOMENT, openPage } from '#tests/app/harness.tsx';
import { aReflection } from '#tests/helpers/a-reflection.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

const ID = 's-mirror';

/** The card of what the client sees, with a way to put something there and to answer as the client's window does. */
async function open() {
  const library = aWorkspace('mirror');
  const { [ID]: session } = library.sessions;
  const { 'r-mirror': reflection } = library.reflections;
  if (!session || !reflection) throw new Error('The workspace is empty.');
  library.sessions[ID] = { ...session, startedAt: MOMENT };
  library.reflections['r-mirror'] = { ...reflection, answers: {}, said: [] };
  const stores = openPage(`/clients/mirror/session/${ID}`, { library });
  await screen.findByRole('heading', { level: 1, name: /^Session of/ });
  const card = within(screen.getByRole('region', { name: 'What the client sees' }));
  const view = openSessionLine(ID, () => {});
  const show = async (onScreen: OnScreen, heading: string | RegExp) => {
    act(() => view.send({ kind: 'show', onScreen, reflectionId: 'r-mirror' }));
    await card.findByText(heading);
  };
  const answer = (change: (before: Reflection) => Reflection) =>
    act(() => stores.library.getState().revise('r-mirror', change));
  return { card, show, answer, close: () => view.close() };
}

it('shows on the coach’s card what the client picked and typed, and no word of another question', async () => {
  const { card, show, answer, close } = await open();
  await show({ kind: 'question', questionId: 'strengths' }, 'What do people come to you for?');
  expect(card.queryByText('The client’s answer')).toBeNull();
  const { answers } = aReflection().picking('strengths', 'calm', { own: 'Mending clocks' }).done();
  answer((before) => ({ ...before, answers }));
  expect(card.getByText('The client’s answer')).toBeVisible();
  expect(card.getByText('Mending clocks')).toBeVisible();

  await show({ kind: 'own', id: 'q1', text: 'What would Ruth say?' }, 'What would Ruth say?');
  expect(card.queryByText('Mending clocks')).toBeNull();
  expect(card.queryByText('The client’s answer')).toBeNull();
  const said = {
    id: saidId(ID, 'q1'),
    at: MOMENT,
    question: 'What would Ruth say?',
    text: 'That I should go',
  };
  answer((before) => say(before, said));
  expect(card.getByText('That I should go')).toBeVisible();
  close();
});

it('says of a private question that it is answered, and shows no word of it', async () => {
  const { card, show, answer, close } = await open();
  const { answers } = aReflection().saying('not-for-money', { line: 'leave my brother' }).done();
  answer((before) => ({ ...before, answers }));
  await show({ kind: 'question', questionId: 'not-for-money' }, 'What would you not do for money?');
  expect(card.getByText(/^The client has answered\. It is private/)).toBeVisible();
  expect(card.queryByText(/brother/)).toBeNull();
  close();
});
