import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { openResult, paperDialog } from './open-result.tsx';

/** Files that were handed to the browser, by name. */
let saved: Map<string, Blob>;
let copied: string[];
beforeEach(() => {
  saved = new Map();
  copied = [];
  let last: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.set(this.download, last);
  });
});
afterEach(() => vi.restoreAllMocks());

async function openDialog(reflection = quickPerson().done()) {
  const user = userEvent.setup();
  openResult(reflection);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  await user.click(screen.getByRole('button', { name: 'Download PDF, Word and more' }));
  return { user, dialog: within(paperDialog()) };
}

async function openOthers(reflection?: Parameters<typeof openDialog>[0]) {
  const opened = await openDialog(reflection);
  await opened.user.click(opened.dialog.getByText('For LinkedIn, a CV builder or a friend'));
  return opened;
}

const only = () => {
  const [file] = saved;
  if (!file || saved.size > 1) throw new Error(`There are ${saved.size} files.`);
  return { name: file[0], blob: file[1] };
};

describe('the form of the paper', () => {
  it('is a Word file with the same parts, under its own name, and offers nothing that a PDF alone has', async () => {
    const { user, dialog } = await openDialog();
    expect(dialog.getByRole('radio', { name: /^PDF/ })).toBeChecked();
    await user.click(dialog.getByRole('radio', { name: /^Word/ }));
    expect(dialog.queryByRole('button', { name: 'Look at the pages first' })).toBeNull();
    await user.click(dialog.getByRole('checkbox', { name: 'Goals to begin with' }));
    await user.click(dialog.getByRole('button', { name: 'Make the file' }));
    expect(await dialog.findByText('Your file is in your downloads.')).toBeVisible();
    const { name, blob } = only();
    expect(name).toMatch(/^my-aspiration-\d{4}-\d\d-\d\d\.docx$/);
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('what are your career aspirations?');
    expect(body).not.toContain('Each goal, step by step');
  });

  it.each([
    [/Markdown/, 'md', /^# My career aspiration\n\n\*/],
    [/^Plain text/, 'txt', /^My career aspiration\n/],
  ])('is %s', async (form, extension, begin) => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('radio', { name: form }));
    await user.click(dialog.getByRole('button', { name: 'Make the file' }));
    await dialog.findByText('Your file is in your downloads.');
    expect(only().name).toMatch(new RegExp(`\\.${extension}$`));
    expect(await only().blob.text()).toMatch(begin);
  });
});

describe('what goes on to others', () => {
  it('copies the text for About that is shown, and a message to a friend', async () => {
    const { user, dialog } = await openOthers();
    await user.click(dialog.getByRole('button', { name: 'Copy for “About” on LinkedIn' }));
    await user.click(dialog.getByRole('button', { name: 'Copy a message to a friend' }));
    const [about = '', friend = ''] = copied;
    expect(about.length).toBeGreaterThan(80);
    expect(dialog.getByText(`${about.length} characters of the 2,600 that LinkedIn takes.`)).toBeVisible();
    expect(friend).toMatch(/^I have been thinking about where I want to go/);
    for (const text of copied)
      expect(dialog.getByText((_, node) => node?.tagName === 'P' && node.textContent === text)).toBeVisible();
    expect(dialog.getAllByText('Copied.')).toHaveLength(2);
  });

  it('saves a JSON Resume, and puts the line into one that the person has', async () => {
    const { user, dialog } = await openOthers();
    await user.click(dialog.getByRole('button', { name: 'Save as JSON Resume' }));
    expect(await dialog.findByText(/^Saved as “json-resume-.*\.json”\.$/)).toBeVisible();
    const { summary } = JSON.parse(await only().blob.text()).basics;
    expect(summary.length).toBeGreaterThan(20);

    saved.clear();
    const own = '{ "work": [1.0],\n "basics": {"summary" :"Old", "x":2} }';
    const chooser = dialog.getByLabelText('Put my line into a JSON Resume that I have', {
      selector: 'input',
    });
    await user.upload(chooser, new File([own], 'resume.json', { type: 'application/json' }));
    expect(await dialog.findByText(/with your line as its summary/)).toBeVisible();
    expect(await only().blob.text()).toBe(own.replace('"Old"', JSON.stringify(summary)));

    saved.clear();
    await user.upload(chooser, new File(['[]'], 'other.json', { type: 'application/json' }));
    expect(await dialog.findByText(/This is no JSON Resume/)).toBeVisible();
    expect(saved.size).toBe(0);
  });

  it('says so where there is nothing to say yet', async () => {
    const { dialog } = await openOthers(aReflection().done());
    expect(dialog.getByText(/There is nothing to say to others yet/)).toBeVisible();
    expect(dialog.queryByRole('button', { name: /LinkedIn|JSON Resume/ })).toBeNull();
  });
});
