import { expect, it, vi } from 'vitest';
import type { SessionMessage } from '#src/domain/model/on-screen.ts';
import { openSessionLine } from '#src/state/session-line.ts';
import { waitFor } from '#tests/helpers/wait-for.ts';

const show: SessionMessage = {
  kind: 'show',
  onScreen: { kind: 'card', stage: 'goal', cardId: 'good-hour' },
  reflectionId: 'r1',
};

it('keeps the windows of one session in step, and no others', async () => {
  const heard = vi.fn();
  const elsewhere = vi.fn();
  const one = openSessionLine('s1', () => {});
  const two = openSessionLine('s1', heard);
  const other = openSessionLine('s2', elsewhere);
  one.send(show);
  await waitFor(() => expect(heard).toHaveBeenCalledWith(show));
  expect(elsewhere).not.toHaveBeenCalled();
  for (const line of [one, two, other]) line.close();
  expect(() => one.send(show)).not.toThrow();
});

it('lets nothing in or out that is no message of a session', async () => {
  const heard = vi.fn();
  const line = openSessionLine('s1', heard);
  const channel = new BroadcastChannel('waymark-session-s1');
  channel.postMessage({ ...show, note: 'planted' });
  channel.postMessage({ kind: 'hide', isHidden: true });
  await waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard).toHaveBeenCalledWith({ kind: 'hide', isHidden: true });
  expect(() => line.send({ ...show, note: 'planted' } as SessionMessage)).toThrow();
  channel.close();
  line.close();
});
