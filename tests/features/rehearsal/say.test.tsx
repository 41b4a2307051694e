import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { aCompany, openRehearsal } from './open-rehearsal.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
const key = (name: string, target: Element = document.body) => fireEvent.keyDown(target, { key: name });
const word = () => document.querySelector('.said-word')?.textContent ?? null;
const sentence = () => document.querySelector('.said-sentence[data-current]')?.textContent ?? null;
const clock = () => screen.getByRole('timer').textContent;
const text = () => document.querySelector('.said-words')?.textContent?.trim() ?? '';

describe('the marker', () => {
  it('moves through the words at 140 a minute, halts, goes on, and goes back to the start', () => {
    openRehearsal();
    const words = text().split(/\s+/);
    expect(word()).toBeNull();
    press('Start');
    pass(3);
    expect(word()).toBe(words[7]);
    expect(clock()).toBe('3 of 60 seconds');
    press('Pause');
    pass(60);
    expect(word()).toBe(words[7]);
    press('Go on');
    pass(3);
    expect(word()).toBe(words[14]);
    press('From the start');
    expect(word()).toBeNull();
    expect(clock()).toBe('0 of 60 seconds');
  });

  it('takes another pace', () => {
    openRehearsal();
    const words = text().split(/\s+/);
    fireEvent.change(screen.getByRole('slider', { name: 'Pace of the marker' }), {
      target: { value: '170' },
    });
    expect(screen.getByText('170 words a minute')).toBeInTheDocument();
    press('Start');
    pass(6);
    expect(word()).toBe(words[17]);
  });

  it('marks whole sentences for people who asked for less motion', () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (media) =>
        ({
          matches: media === '(prefers-reduced-motion: reduce)',
          media,
          addEventListener() {},
          removeEventListener() {},
        }) as unknown as MediaQueryList,
    );
    openRehearsal();
    press('Start');
    pass(2);
    expect(word()).toBeNull();
    expect(text().startsWith(sentence() ?? 'none')).toBe(true);
    const first = sentence();
    pass(30);
    expect(sentence()).not.toBe(first);
  });

  it('says at most the sentence to screen readers, and only while it moves', () => {
    openRehearsal();
    const said = () => document.querySelector('.say > [role="status"]')?.textContent;
    expect(said()).toBe('');
    press('Start');
    pass(1);
    expect(said()).toBe(sentence());
    press('Pause');
    expect(said()).toBe('');
  });

  it('waits at the end for whoever is slower', () => {
    openRehearsal();
    press('Start');
    pass(120);
    expect(screen.getByText('The marker is at the end. Take the time you need.')).toBeVisible();
    expect(word()).toBe(text().split(/\s+/).at(-1));
    expect(clock()).toBe('120 of 60 seconds');
  });
});

describe('keys', () => {
  it('start, pause and go back, by Space and R', () => {
    openRehearsal();
    const kept = key(' ');
    expect(kept).toBe(false);
    pass(2);
    expect(clock()).toBe('2 of 60 seconds');
    key(' ');
    pass(5);
    expect(clock()).toBe('2 of 60 seconds');
    key('r');
    expect(clock()).toBe('0 of 60 seconds');
  });

  it('are left to fields, buttons, other keys held, and whoever switches them off', () => {
    openRehearsal();
    for (const field of [
      screen.getByRole('textbox', { name: 'Who listened' }),
      screen.getByRole('textbox', { name: 'What stayed with you?' }),
      screen.getByRole('radio', { name: '90' }),
      screen.getByRole('button', { name: 'Key points only' }),
    ]) {
      expect(key(' ', field)).toBe(true);
    }
    fireEvent.keyDown(document.body, { key: ' ', ctrlKey: true });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Use keys/ }));
    expect(key(' ')).toBe(true);
    pass(2);
    expect(clock()).toBe('0 of 60 seconds');
  });

  it('do not send away a try while somebody types an r', () => {
    openRehearsal();
    press('Start');
    pass(3);
    key('r', screen.getByRole('textbox', { name: 'What stayed with you?' }));
    fireEvent.keyDown(document.body, { key: 'r', metaKey: true });
    expect(clock()).toBe('3 of 60 seconds');
  });
});

describe('a finished try', () => {
  it('is told in seconds and words with plain advice, counted, and can be taken back', () => {
    const { rehearsals } = openRehearsal();
    const words = text().split(/\s+/).length;
    const seconds = Math.round((words / 140) * 60);
    press('Start');
    pass(seconds);
    press('I have finished');
    expect(screen.getByText(`You took ${seconds} seconds for ${words} words.`)).toBeVisible();
    expect(screen.getByText(/words a minute, a calm pace/)).toBeVisible();
    expect(rehearsals()).toEqual([{ on: '2026-11-22', seconds, words, companyId: null }]);
    expect(screen.getByText('You have said it aloud once, on 22 November 2026.')).toBeVisible();
    press('Do not count it');
    expect(rehearsals()).toEqual([]);
    press('Do not count it');
    expect(screen.getByText(/It is not counted\.$/)).toBeVisible();
  });

  it('under 5 seconds is not counted, nor a clock left running', () => {
    const { rehearsals } = openRehearsal();
    press('Start');
    pass(4);
    press('I have finished');
    expect(screen.getByText('A try of under 5 seconds is not counted.')).toBeVisible();
    press('Start');
    expect(screen.queryByText(/not counted/)).not.toBeInTheDocument();
    pass(700);
    press('I have finished');
    expect(screen.getByText(/left running/)).toBeVisible();
    expect(rehearsals()).toEqual([]);
  });

  it('can be finished once, and only when one was begun', () => {
    const { rehearsals } = openRehearsal();
    const finish = screen.getByRole('button', { name: 'I have finished' });
    expect(finish).toHaveAttribute('aria-disabled', 'true');
    press('I have finished');
    press('Start');
    pass(30);
    press('Pause');
    press('I have finished');
    press('I have finished');
    expect(rehearsals()).toHaveLength(1);
  });
});

describe('key points', () => {
  it('hide the text, and are counted without words', () => {
    const { rehearsals } = openRehearsal();
    const whole = text();
    press('Key points only');
    expect(document.body.textContent).not.toContain(whole);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)[0]).toMatch(
      /(?:become|work as) a family support worker/,
    );
    expect(document.querySelectorAll('.point-card')).toHaveLength(3);
    press('Start');
    pass(58);
    press('I have finished');
    expect(screen.getByText('You took 58 seconds, speaking from key points.')).toBeVisible();
    expect(screen.getByText(/close to the 60 seconds/)).toBeVisible();
    expect(rehearsals()).toMatchObject([{ seconds: 58, words: 0 }]);
    expect(within(screen.getByRole('table')).getByText('key points')).toBeVisible();
    press('Show the whole text');
    expect(text()).toBe(whole);
  });
});

describe('for whom', () => {
  it('shows the employer, aims for their length, and counts for them', () => {
    const given = {
      ...quickPerson().done(),
      companies: [aCompany(), aCompany({ id: 'other', name: '', role: '' })],
    };
    const { rehearsals } = openRehearsal(given, 'acme');
    expect(screen.getByText('This is the answer for Acme, Trainer.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Acme, Trainer' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'An employer without a name' })).toHaveAttribute(
      'href',
      '#/r/test/rehearsal/other',
    );
    expect(screen.getByRole('radio', { name: '90' })).toBeChecked();
    press('Start');
    pass(50);
    press('I have finished');
    expect(rehearsals()).toMatchObject([{ companyId: 'acme' }]);
    expect(screen.getByText(/Once with the answer for Acme, Trainer\.$/)).toBeVisible();
  });

  it('says when there is no such employer', () => {
    openRehearsal(undefined, 'nobody');
    expect(screen.getByText(/no employer at this address/)).toBeVisible();
    expect(screen.getByRole('link', { name: /any employer/ })).toHaveAttribute('href', '#/r/test/rehearsal');
  });
});

it('says what is missing where there is no answer yet', () => {
  openRehearsal(aReflection().done());
  expect(screen.getByText(/no answer to say aloud yet/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'See what is missing' })).toHaveAttribute(
    'href',
    '#/r/test/aspiration',
  );
});

it('another length begins anew', () => {
  openRehearsal();
  press('Start');
  pass(10);
  fireEvent.click(screen.getByRole('radio', { name: '30' }));
  expect(clock()).toBe('0 of 30 seconds');
});

it('shows a trend of the last tries, and the rest on asking', () => {
  const rehearsals = Array.from({ length: 10 }, (_, at) => ({
    on: `2026-11-${10 + at}`,
    seconds: 60 + (at % 3),
    words: 100,
    companyId: null,
  }));
  openRehearsal({
    ...quickPerson().done(),
    rehearsals: [...rehearsals, { on: '2026-11-20', seconds: 60, words: 9, companyId: 'gone' }],
  });
  expect(screen.getByText('You have said it aloud 11 times, last on 20 November 2026.')).toBeVisible();
  const rows = () => within(screen.getByRole('table')).getAllByRole('row');
  expect(rows()).toHaveLength(9);
  expect(rows()[1]).toHaveTextContent('An employer since removed');
  expect(rows()[2]).toHaveTextContent(/2 shorter$/);
  press('Show all 11');
  expect(rows()).toHaveLength(12);
  expect(rows().at(-1)).toHaveTextContent(/the first$/);
});

it('halts when another tab takes over, and takes no keys', () => {
  const { activity } = openRehearsal();
  press('Start');
  pass(3);
  act(() => activity.getState().setSave({ kind: 'read-only' }));
  pass(9);
  key(' ');
  pass(9);
  expect(clock()).toBe('3 of 60 seconds');
  expect(screen.getByText(/Another tab is open for editing/)).toBeVisible();
});
