import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdView, watchView } from '#src/state/session-view.ts';
import { locksInMemory } from '#tests/helpers/locks-in-memory.ts';
import { waitFor } from '#tests/helpers/wait-for.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
let locks: ReturnType<typeof locksInMemory>;
beforeEach(() => {
  locks = locksInMemory();
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => vi.unstubAllGlobals());

it('says once that the view is gone, however often it was looked for', async () => {
  const gone = vi.fn();
  const onHeld = vi.fn();
  const letGo = holdView('s1', onHeld);
  const letOtherGo = holdView('s2', () => {});
  await waitFor(() => expect(onHeld).toHaveBeenCalledTimes(1));
  const watch = watchView('s1', gone);
  for (let times = 0; times < 3; times++) void watch.look();
  await turn();
  expect(gone).not.toHaveBeenCalled();
  letGo();
  await waitFor(() => expect(gone).toHaveBeenCalledTimes(1));
  await turn();
  expect((await locks.query()).held).toHaveLength(1);
  letOtherGo();
});

it('has a second view say that it is there once the first is gone, and waits for its end anew', async () => {
  const letFirstGo = holdView('s1', () => {});
  await turn();
  const gone = vi.fn();
  const watch = watchView('s1', gone);
  void watch.look();
  await turn();
  const letSecondGo = holdView('s1', () => void watch.look());
  letFirstGo();
  await waitFor(() => expect(gone).toHaveBeenCalledTimes(1));
  await turn();
  letSecondGo();
  await waitFor(() => expect(gone).toHaveBeenCalledTimes(2));
});

it('waits for no view that holds no lock, and leaves nothing behind when it stops', async () => {
  const gone = vi.fn();
  const watch = watchView('s1', gone);
  await watch.look();
  const letGo = holdView('s1', () => {});
  await turn();
  void watch.look();
  await turn();
  expect((await locks.query()).pending).toHaveLength(1);
  watch.stop();
  await turn();
  expect((await locks.query()).pending).toEqual([]);
  letGo();
  await turn();
  expect((await locks.query()).held).toEqual([]);
  expect(gone).not.toHaveBeenCalled();
});

it('lets the page work without locks', async () => {
  vi.stubGlobal('navigator', {});
  const onHeld = vi.fn();
  holdView('s1', onHeld)();
  await watchView('s1', onHeld).look();
  expect(onHeld).not.toHaveBeenCalled();
});
