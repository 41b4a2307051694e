import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRehearsal } from './open-rehearsal.tsx';

/** A device as the browser knows it: how many hold its screen on, and whether the page is in sight. */
function aDevice({ refuses = false } = {}) {
  const held = new Set<object>();
  let visible: DocumentVisibilityState = 'visible';
  const request = vi.fn(async (kind: string) => {
    if (refuses || kind !== 'screen') throw new DOMException('The battery is weak.', 'NotAllowedError');
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
        held.delete(lock);
      },
    };
    held.add(lock);
    return lock;
  });
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request } }));
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
  return {
    request,
    isAwake: () => held.size > 0,
    show: async (how: DocumentVisibilityState) => {
      visible = how;
      // A hidden page loses what it holds.
      if (how === 'hidden')
        for (const lock of [...held] as { release: () => Promise<void> }[]) await lock.release();
      await act(async () => document.dispatchEvent(new Event('visibilitychange')));
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('the screen of the device', () => {
  it('stays on while the clock of the rehearsal goes, and no longer', async () => {
    const device = aDevice();
    openRehearsal();
    expect(device.isAwake()).toBe(false);
    await press('Start');
    expect(device.isAwake()).toBe(true);
    await press('Pause');
    expect(device.isAwake()).toBe(false);
    await press('Go on');
    expect(device.isAwake()).toBe(true);
    await press('From the start');
    expect(device.isAwake()).toBe(false);
  });

  it('is asked for again when the page was hidden and is shown', async () => {
    const device = aDevice();
    openRehearsal();
    await press('Start');
    await device.show('hidden');
    expect(device.isAwake()).toBe(false);
    await device.show('visible');
    expect(device.isAwake()).toBe(true);
    await press('Pause');
    await device.show('hidden');
    await device.show('visible');
    expect(device.isAwake()).toBe(false);
  });

  it('is given back when the page is left with the clock going', async () => {
    const device = aDevice();
    const { unmount } = openRehearsal();
    await press('Start');
    await act(async () => unmount());
    expect(device.isAwake()).toBe(false);
  });

  it('goes dark as it likes where the browser refuses or cannot, without a word', async () => {
    const { request } = aDevice({ refuses: true });
    openRehearsal();
    await press('Start');
    expect(request).toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  it('stays on while a voice is recorded, until the recording ends', async () => {
    const device = aDevice();
    class Recorder extends EventTarget {
      state = 'inactive';
      mimeType = 'audio/webm';
      start() {
        this.state = 'recording';
      }
      stop() {
        this.state = 'inactive';
        this.dispatchEvent(new Event('stop'));
      }
    }
    vi.stubGlobal('MediaRecorder', Recorder);
    Object.assign(navigator, { mediaDevices: { getUserMedia: async () => ({ getTracks: () => [] }) } });
    openRehearsal();
    await press('Record my voice');
    expect(device.isAwake()).toBe(true);
    await press('Stop recording');
    expect(device.isAwake()).toBe(false);
  });
});
