import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_RECORDED_MS } from '#src/files/recording/record-voice.ts';
import { openRehearsal } from './open-rehearsal.tsx';

/** A microphone that can be let go. */
class FakeTrack {
  isOpen = true;
  stop() {
    this.isOpen = false;
  }
}

/** Records nothing at all, but ends and reports like the real one. */
class FakeRecorder extends EventTarget {
  static made: FakeRecorder[] = [];
  static heard = 3;
  state = 'inactive';
  mimeType = 'audio/webm';
  constructor() {
    super();
    FakeRecorder.made.push(this);
  }
  start() {
    this.state = 'recording';
  }
  stop() {
    if (this.state === 'inactive') throw new DOMException('Not recording.', 'InvalidStateError');
    this.state = 'inactive';
    queueMicrotask(() => {
      const data = new Blob(['x'.repeat(FakeRecorder.heard)]);
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data }));
      this.dispatchEvent(new Event('stop'));
    });
  }
}

let tracks: FakeTrack[];
let ask: ReturnType<typeof vi.fn<() => Promise<{ getTracks: () => FakeTrack[] }>>>;
let addresses: Set<string>;

beforeEach(() => {
  tracks = [];
  addresses = new Set();
  FakeRecorder.made = [];
  FakeRecorder.heard = 3;
  ask = vi.fn(async () => {
    const track = new FakeTrack();
    tracks.push(track);
    return { getTracks: () => [track] };
  });
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal(
    'navigator',
    Object.assign(Object.create(navigator), { mediaDevices: { getUserMedia: ask } }),
  );
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    made += 1;
    addresses.add(`blob:http://localhost/${made}`);
    return `blob:http://localhost/${made}`;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => {
    addresses.delete(address);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const button = (name: string) => screen.getByRole('button', { name });
const player = () => document.querySelector('audio');
const isOpen = () => tracks.some((track) => track.isOpen);

async function record() {
  const user = userEvent.setup();
  const page = openRehearsal();
  await user.click(button('Record my voice'));
  expect(await screen.findByText(/^Recording\. Press/)).toBeVisible();
  return { user, ...page };
}

describe('a recording', () => {
  it('begins only on a press, and stays in the memory of the page', async () => {
    const { user } = await record();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ audio: true });
    expect(isOpen()).toBe(true);
    // A busy machine may have let a second pass by then.
    expect(screen.getByText(/^Recording, \d+ seconds?/)).toBeVisible();
    await user.click(button('Stop recording'));
    expect(await screen.findByText(/^Your recording, /)).toBeVisible();
    expect(isOpen()).toBe(false);
    expect(player()).toHaveAttribute('src', [...addresses][0]);
    expect(player()).toHaveAccessibleName('Your recording');
  });

  it('asks for nothing by itself', () => {
    openRehearsal();
    expect(ask).not.toHaveBeenCalled();
    expect(screen.getByText(/not uploaded and not saved/)).toBeVisible();
  });

  it('is deleted by one press, and with the page', async () => {
    const { user, unmount } = await record();
    await user.click(button('Stop recording'));
    await user.click(await screen.findByRole('button', { name: 'Delete the recording' }));
    expect(player()).toBeNull();
    expect(addresses.size).toBe(0);
    expect(screen.getByText('The recording is deleted.')).toBeVisible();
    await user.click(button('Record my voice'));
    await user.click(await screen.findByRole('button', { name: 'Stop recording' }));
    await waitFor(() => expect(addresses.size).toBe(1));
    unmount();
    expect(addresses.size).toBe(0);
  });

  it('goes when the browser puts the page aside', async () => {
    const { user } = await record();
    await user.click(button('Stop recording'));
    await waitFor(() => expect(addresses.size).toBe(1));
    act(() => {
      window.dispatchEvent(new Event('pagehide'));
    });
    expect(addresses.size).toBe(0);
    expect(player()).toBeNull();
  });

  it('makes room for a new one only when that has begun', async () => {
    const { user } = await record();
    await user.click(button('Stop recording'));
    await waitFor(() => expect(addresses.size).toBe(1));
    ask.mockRejectedValueOnce(new DOMException('', 'NotReadableError'));
    await user.click(button('Record again'));
    expect(await screen.findByText(/Another program may be using it/)).toBeVisible();
    expect(addresses.size).toBe(1);
    await user.click(button('Record again'));
    await user.click(await screen.findByRole('button', { name: 'Stop recording' }));
    await waitFor(() => expect(player()).toHaveAttribute('src', 'blob:http://localhost/2'));
    expect(addresses.size).toBe(1);
    expect(screen.queryByText(/Another program/)).not.toBeInTheDocument();
  });

  it('lets the microphone go when the page is left in the middle, and keeps nothing', async () => {
    const { unmount } = await record();
    unmount();
    await act(async () => {});
    expect(isOpen()).toBe(false);
    expect(addresses.size).toBe(0);
  });

  it('ends when another tab takes over', async () => {
    const { activity } = await record();
    act(() => activity.getState().setSave({ kind: 'read-only' }));
    expect(await screen.findByText(/^Your recording, /)).toBeVisible();
    expect(isOpen()).toBe(false);
  });

  it('ends with the microphone, and keeps what came before', async () => {
    await record();
    act(() => FakeRecorder.made[0]?.stop());
    expect(await screen.findByText(/The microphone went away/)).toBeVisible();
    expect(addresses.size).toBe(1);
  });

  it('ends after ten minutes', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    openRehearsal();
    await user.click(button('Record my voice'));
    await screen.findByText(/^Recording\. Press/);
    await act(() => vi.advanceTimersByTimeAsync(MOST_RECORDED_MS));
    expect(await screen.findByText(/ten minutes at most/)).toBeVisible();
    expect(screen.getByText(/^Your recording, 600 seconds/)).toBeVisible();
    expect(isOpen()).toBe(false);
  });

  it('says so when nothing was heard', async () => {
    FakeRecorder.heard = 0;
    const { user } = await record();
    await user.click(button('Stop recording'));
    expect(await screen.findByText(/^Nothing was recorded/)).toBeVisible();
    expect(player()).toBeNull();
  });
});

describe('where there is no recording, the page says what to do', () => {
  it.each([
    ['NotAllowedError', /did not let this page use the microphone.*allow the microphone/],
    ['SecurityError', /did not let this page use the microphone/],
    ['NotFoundError', /No microphone was found\. Plug one in/],
    ['NotReadableError', /Another program may be using it/],
    ['NotSupportedError', /Use another browser, or the voice recorder of your phone/],
    ['WhateverError', /did not work\. Press the button again/],
  ])('%s', async (name, words) => {
    ask.mockRejectedValueOnce(new DOMException('', name));
    const user = userEvent.setup();
    openRehearsal();
    await user.click(button('Record my voice'));
    await waitFor(() =>
      expect(
        screen
          .getAllByRole('alert')
          .map((alert) => alert.textContent)
          .join(),
      ).toMatch(words),
    );
    expect(button('Record my voice')).toBeEnabled();
    await user.click(button('Record my voice'));
    expect(await screen.findByText(/^Recording\. Press/)).toBeVisible();
  });

  it('no MediaRecorder in this browser', async () => {
    vi.stubGlobal('MediaRecorder', undefined);
    openRehearsal();
    await userEvent.click(button('Record my voice'));
    expect(await screen.findByText(/This browser cannot record here/)).toBeVisible();
    expect(ask).not.toHaveBeenCalled();
  });

  it('a MediaRecorder that does not take this microphone lets it go', async () => {
    vi.stubGlobal(
      'MediaRecorder',
      class {
        constructor() {
          throw new DOMException('', 'NotSupportedError');
        }
      },
    );
    openRehearsal();
    await userEvent.click(button('Record my voice'));
    expect(await screen.findByText(/This browser cannot record here/)).toBeVisible();
    expect(isOpen()).toBe(false);
  });

  it('a page that was not opened over a safe address', async () => {
    vi.stubGlobal('isSecureContext', false);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { mediaDevices: undefined }));
    openRehearsal();
    await userEvent.click(button('Record my voice'));
    expect(await screen.findByText(/safe addresses, which begin with https/)).toBeVisible();
  });

  it('gives up while the browser is still asking, and takes no microphone later', async () => {
    let allow: (stream: { getTracks: () => FakeTrack[] }) => void = () => {};
    ask.mockReturnValueOnce(
      new Promise((resolve) => {
        allow = resolve;
      }),
    );
    openRehearsal();
    await userEvent.click(button('Record my voice'));
    expect(screen.getByText(/Your browser is asking/)).toBeVisible();
    await userEvent.click(button('Do not record'));
    const track = new FakeTrack();
    await act(async () => allow({ getTracks: () => [track] }));
    expect(track.isOpen).toBe(false);
    expect(FakeRecorder.made).toHaveLength(0);
    expect(button('Record my voice')).toBeVisible();
    expect(screen.queryByText(/did not work/)).not.toBeInTheDocument();
  });
});
