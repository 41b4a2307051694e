import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Idle, watchIdle } from '#src/app/vault/idle.ts';

const MINUTE = 60_000;
let idle: Idle;
const onIdle = vi.fn();
const onBusy = vi.fn();
const onLook = vi.fn();
let minutes = 10;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  minutes = 10;
  idle = watchIdle({ minutes: () => minutes, onIdle, onBusy, onLook });
});
afterEach(() => {
  idle.stop();
  vi.useRealTimers();
});
const press = () => window.dispatchEvent(new Event('keydown'));

it('tells once nobody was here for as long as was set, and not before', () => {
  vi.advanceTimersByTime(10 * MINUTE - 5000);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5000);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('begins anew with each sign of a reader, in this tab or in another', () => {
  vi.advanceTimersByTime(9 * MINUTE);
  press();
  vi.advanceTimersByTime(9 * MINUTE);
  idle.touch();
  vi.advanceTimersByTime(9 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(MINUTE);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('follows another choice of minutes at once', () => {
  vi.advanceTimersByTime(3 * MINUTE);
  minutes = 2;
  vi.advanceTimersByTime(5000);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('counts the time that a device slept, before the first key after it counts as somebody', () => {
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  press();
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('tells other tabs that somebody is here, and not with every key', () => {
  vi.advanceTimersByTime(6000);
  for (let key = 0; key < 50; key++) press();
  expect(onBusy).toHaveBeenCalledTimes(1);
  idle.stop();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
});

it('warns a minute before, and takes the warning back with the first sign', () => {
  vi.advanceTimersByTime(9 * MINUTE - 5000);
  expect(onLook).toHaveBeenLastCalledWith(false);
  vi.advanceTimersByTime(5000);
  expect(onLook).toHaveBeenLastCalledWith(true);
  press();
  expect(onLook).toHaveBeenLastCalledWith(false);
  vi.advanceTimersByTime(9 * MINUTE - 5000);
  expect(onIdle).not.toHaveBeenCalled();
});
