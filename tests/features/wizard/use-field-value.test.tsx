import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnswerValue } from '#src/domain/model/answer.ts';
import { useFieldValue } from '#src/features/wizard/use-field-value.ts';
import type { StepControl } from '#src/features/wizard/use-step-form.ts';

const said = (text: string): AnswerValue => ({ kind: 'starter', parts: { one: text } });

/** A form of one answer, as a field uses it. */
function formOf(first: AnswerValue) {
  let value = first;
  const followers = new Set<(value: AnswerValue) => void>();
  const control: StepControl = {
    valueNow: () => value,
    write: (_, next) => {
      value = next;
      for (const tell of followers) tell(next);
    },
    follow: (_, tell) => {
      followers.add(tell);
      return () => followers.delete(tell);
    },
  };
  return { control, followers };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A frame is drawn, and what waits for it runs. */
const drawFrame = () => act(() => vi.advanceTimersByTime(50));

test('what is typed is kept at once and rendered after the frame that shows it, all keys in one', () => {
  const { control } = formOf(said(''));
  let renderings = 0;
  const { result } = renderHook(() => {
    renderings += 1;
    return useFieldValue(control, 'q');
  });
  act(() => result.current.onType(said('n')));
  act(() => result.current.onType(said('nu')));
  expect(control.valueNow('q')).toEqual(said('nu'));
  expect(result.current.value).toEqual(said(''));
  expect(renderings).toBe(1);
  drawFrame();
  expect(result.current.value).toEqual(said('nu'));
  expect(renderings).toBe(2);
});

test('what is chosen is rendered at once, also right after a key, and stays', () => {
  const { control } = formOf(said(''));
  const { result } = renderHook(() => useFieldValue(control, 'q'));
  act(() => result.current.onType(said('n')));
  act(() => result.current.onChange(said('a beginning')));
  expect(result.current.value).toEqual(said('a beginning'));
  drawFrame();
  expect(result.current.value).toEqual(said('a beginning'));
});

test('what is written from outside the field is rendered at once', () => {
  const { control } = formOf(said(''));
  const { result } = renderHook(() => useFieldValue(control, 'q'));
  act(() => control.write('q', said('put in')));
  expect(result.current.value).toEqual(said('put in'));
});

test('a field that goes while a key waits keeps the key and listens no more', () => {
  const { control, followers } = formOf(said(''));
  const { result, unmount } = renderHook(() => useFieldValue(control, 'q'));
  act(() => result.current.onType(said('n')));
  unmount();
  drawFrame();
  expect(followers.size).toBe(0);
  const again = renderHook(() => useFieldValue(control, 'q'));
  expect(again.result.current.value).toEqual(said('n'));
});
