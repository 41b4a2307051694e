import { fireEvent } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { atFirstSign } from '#src/app/first-sign.ts';

it('runs once, at the first key or movement, and not before', () => {
  const run = vi.fn();
  atFirstSign(run);
  expect(run).not.toHaveBeenCalled();
  fireEvent.pointerMove(window);
  fireEvent.keyDown(window, { key: 'Tab' });
  expect(run).toHaveBeenCalledTimes(1);
});

it('runs nothing once it was called off', () => {
  const run = vi.fn();
  atFirstSign(run)();
  fireEvent.pointerDown(window);
  expect(run).not.toHaveBeenCalled();
});
