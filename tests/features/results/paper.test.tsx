import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import * as locking from '#src/files/age/age-in-worker.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import * as making from '#src/files/pdf/make-pdf.ts';
import { type MadePdf, PdfNotMade } from '#src/files/pdf/make-pdf.ts';
import { type AskToLock, LockingContext } from '#src/ui/locking.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { openResult, paperDialog } from './open-result.tsx';

let makePdf: MockInstance<typeof making.makePdf>;
let lockFile: MockInstance<typeof locking.lockFile>;

/** Names of the files that were handed to the browser as downloads. */
let downloads: string[];
beforeEach(() => {
  downloads = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
  makePdf = vi
    .spyOn(making, 'makePdf')
    .mockResolvedValue({ blob: new Blob(['%PDF']), missing: [], pages: [] });
  lockFile = vi.spyOn(locking, 'lockFile').mockResolvedValue(new Blob(['locked']));
});
afterEach(() => vi.restoreAllMocks());

async function openDialog() {
  const user = userEvent.setup();
  const page = openResult(quickPerson().done());
  await user.click(screen.getByRole('button', { name: 'Download PDF, Word and more' }));
  return { user, ...page, dialog: within(paperDialog()) };
}

describe('what goes on paper', () => {
  it('offers no part that the answers do not carry', async () => {
    openResult(aReflection().picking('must-fit', 'evenings').done());
    await userEvent.click(screen.getByRole('button', { name: 'Download PDF, Word and more' }));
    const parts = within(paperDialog());
    expect(parts.getByRole('checkbox', { name: 'Goals to begin with' })).toBeVisible();
    expect(parts.queryByRole('checkbox', { name: /interview/ })).toBeNull();
  });

  it('is kept as it is set: name, size, and money only when ticked', async () => {
    const { user, reflection, dialog } = await openDialog();
    expect(dialog.getByRole('radio', { name: 'A4' })).toBeChecked();
    const money = dialog.getByRole('checkbox', {
      name: 'Put my money answers and other private matters on it too',
    });
    expect(money).not.toBeChecked();
    expect(money).toHaveAccessibleDescription(
      /money stays out of the PDF and the print unless you tick this\. So do words that speak of your own health/,
    );
    await user.type(dialog.getByRole('textbox', { name: /Your name/ }), 'Łucja Żak');
    await user.click(dialog.getByRole('radio', { name: 'US Letter' }));
    await user.click(money);
    expect(reflection().paper).toMatchObject({ name: 'Łucja Żak', size: 'letter', privateMatters: true });
    await user.click(money);
    expect(reflection().paper.privateMatters).toBe(false);
  });

  it('has the goals and the interview answer on it at first, and the parts that are ticked', async () => {
    const { user, reflection, dialog } = await openDialog();
    const parts = within(dialog.getByRole('group', { name: 'On it besides the aspiration' }));
    const ticked = () =>
      parts
        .getAllByRole<HTMLInputElement>('checkbox')
        .filter(({ checked }) => checked)
        .map(({ labels }) => labels?.[0]?.textContent?.trim());
    expect(ticked()).toEqual(['Goals to begin with', 'The interview answer and the line for a CV']);
    await user.click(parts.getByRole('checkbox', { name: 'The directions I can choose from' }));
    await user.click(parts.getByRole('checkbox', { name: 'Goals to begin with' }));
    expect(reflection().paper.parts).toEqual(['interview', 'road']);
    const headings = paperDocument(
      { texts: english, language: en },
      reflection(),
      '2026-11-22',
    ).words.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toContain('Directions from the same answers');
    expect(headings).not.toContain('Three goals to begin it');
  });

  it('takes a name whole or not at all', async () => {
    const { user, reflection, dialog } = await openDialog();
    const name = dialog.getByRole('textbox', { name: /Your name/ });
    await user.type(name, 'Łucja');
    await user.paste('x'.repeat(LIMITS.name));
    expect(reflection().paper.name).toBe('Łucja');
    expect(dialog.getByRole('alert')).toHaveTextContent('nothing was added or cut');
  });

  it('has no word about money unless ticked', () => {
    const given = aReflection()
      .choosing('arc', 'shift')
      .picking('target', { own: 'family support worker' })
      .picking('strengths', 'calm')
      .choosing('cushion', 'under-three')
      .counting('pay', { now: '1,900', need: '2,000', aim: '2,150' })
      .done();
    const said = (privateMatters: boolean) =>
      JSON.stringify(
        paperDocument(
          { texts: english, language: en },
          { ...given, paper: { ...given.paper, privateMatters } },
          '2026-11-22',
        ).words,
      );
    expect(said(false)).not.toMatch(/debt|under 3 months|2,?000|2,?150|Money: /i);
    // The terms ask for what is needed at least.
    expect(said(true)).toMatch(/2,?000/);
  });

  it('has no word that speaks of health unless ticked, or said to be for sharing', () => {
    const given = quickPerson().serving('help', 'mums, since my depression').done();
    const said = (privateMatters: boolean, channels: Record<string, 'shareable'> = {}) => {
      const serve = { ...given.answers.serve, channels } as Answer;
      const answers = { ...given.answers, serve };
      return JSON.stringify(
        paperDocument(
          { texts: english, language: en },
          { ...given, answers, paper: { ...given.paper, privateMatters } },
          '2026-11-22',
        ).words,
      );
    };
    expect(said(false)).not.toContain('depression');
    expect(said(true)).toContain('depression');
    expect(said(false, { who: 'shareable' })).toContain('depression');
  });

  it('is what the PDF is made of', async () => {
    const { user, reflection, dialog } = await openDialog();
    await user.type(dialog.getByRole('textbox', { name: /Your name/ }), 'Ann');
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    expect(await dialog.findByText('Your PDF is in your downloads.')).toBeVisible();
    expect(makePdf.mock.calls.at(-1)?.[0].words).toEqual(
      paperDocument({ texts: english, language: en }, reflection(), '2026-11-22').words,
    );
    expect(downloads).toEqual(['my-aspiration-2026-11-22.pdf']);
  });
});

describe('the saved copy in it', () => {
  /** The page as it is where a passphrase can be asked; this one is always the same. */
  const asking: AskToLock = async (lock) => lock('five plain words of chance');

  async function openAsking() {
    const user = userEvent.setup();
    const page = openResult(quickPerson().done(), {
      around: (screens) => <LockingContext value={asking}>{screens}</LockingContext>,
    });
    await user.click(screen.getByRole('button', { name: 'Download PDF, Word and more' }));
    return { user, ...page, dialog: within(paperDialog()) };
  }

  it('is not there unless it is ticked for this one PDF', async () => {
    const { user, dialog } = await openAsking();
    const tick = dialog.getByRole('checkbox', { name: /Put a saved copy into the PDF/ });
    expect(tick).not.toBeChecked();
    await user.click(tick);
    expect(dialog.getByRole('radio', { name: /passphrase/ })).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Download PDF, Word and more' }));
    expect(tick).not.toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    expect(await dialog.findByText('Your PDF is in your downloads.')).toBeVisible();
    expect(makePdf.mock.calls.map(([, attached]) => attached)).toEqual(
      makePdf.mock.calls.map(() => undefined),
    );
  });

  it('goes in plain after a warning, and the name of the file says so', async () => {
    const { user, dialog, reflection } = await openAsking();
    await user.click(dialog.getByRole('checkbox', { name: /Put a saved copy into the PDF/ }));
    expect(dialog.queryByText(/Do not pass it on/)).toBeNull();
    await user.click(dialog.getByRole('radio', { name: 'Everybody who has the PDF' }));
    expect(dialog.getByText(/Do not pass it on/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    expect(await dialog.findByText('Your PDF is in your downloads.')).toBeVisible();
    const carried = makePdf.mock.calls.at(-1)?.[1];
    expect(carried?.audience).toBe('client-file');
    expect(carried?.words.name).toBe('waymark-2026-11-22.json');
    const read = readCopy(carried?.words.bytes ?? new Uint8Array());
    expect(read.kind === 'copy' && read.copy.reflections.map(({ id }) => id)).toEqual([reflection().id]);
    expect(downloads).toEqual(['my-aspiration-with-my-copy-2026-11-22.pdf']);
  });

  it('is locked with the passphrase that is asked, where nobody chose otherwise', async () => {
    const { user, dialog } = await openAsking();
    await user.click(dialog.getByRole('checkbox', { name: /Put a saved copy into the PDF/ }));
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    expect(await dialog.findByText('Your PDF is in your downloads.')).toBeVisible();
    expect(lockFile.mock.calls[0]?.[1]).toBe('five plain words of chance');
    const carried = makePdf.mock.calls.at(-1)?.[1];
    expect(carried?.words.name).toBe('waymark-2026-11-22.age');
    expect(new TextDecoder().decode(carried?.words.bytes)).toBe('locked');
  });
});

describe('making it', () => {
  it('says that it is under way, and makes no second one meanwhile', async () => {
    let finish: (made: MadePdf) => void = () => {};
    makePdf.mockReturnValue(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    expect(await dialog.findByText('Making your PDF')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    await waitFor(() => expect(makePdf).toHaveBeenCalledOnce());
    finish({ blob: new Blob([]), missing: [], pages: [] });
    expect(await dialog.findByText('Your PDF is in your downloads.')).toBeVisible();
    expect(downloads).toHaveLength(1);
  });

  it('begins while the dialog is read, and hands over what is there', async () => {
    const { user, dialog } = await openDialog();
    await waitFor(() => expect(makePdf).toHaveBeenCalledOnce());
    expect(downloads).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    expect(await dialog.findByText('Your PDF is in your downloads.')).toBeVisible();
    expect(makePdf).toHaveBeenCalledOnce();
  });

  it('says nothing of a failure before somebody wants the file', async () => {
    makePdf.mockRejectedValue(new PdfNotMade('fonts', 'away'));
    const { dialog } = await openDialog();
    await waitFor(() => expect(makePdf).toHaveBeenCalledOnce());
    await makePdf.mock.results[0]?.value.catch(() => {});
    expect(dialog.queryByText(/could not be made/)).not.toBeInTheDocument();
  });

  it('says what to do when it fails, and can be tried again', async () => {
    makePdf.mockRejectedValue(new PdfNotMade('engine', 'broken'));
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    expect(await dialog.findByText(/could not be made. Your answers are safe. .*use Print/)).toBeVisible();
    expect(downloads).toEqual([]);
    makePdf.mockResolvedValue({ blob: new Blob(['%PDF']), missing: [], pages: [] });
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    expect(await dialog.findByText('Your PDF is in your downloads.')).toBeVisible();
    expect(dialog.queryByText(/could not be made/)).not.toBeInTheDocument();
  });

  it('names the characters it cannot show before anything is downloaded', async () => {
    makePdf.mockResolvedValueOnce({ blob: new Blob(['%PDF']), missing: ['𒀀', '𒀁'], pages: [] });
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    expect(await dialog.findByText(/no letter shape here.*𒀀 𒀁/)).toBeVisible();
    expect(downloads).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Download it all the same' }));
    expect(downloads).toEqual(['my-aspiration-2026-11-22.pdf']);
  });

  it('forgets a PDF that was not downloaded once its name is another', async () => {
    makePdf.mockResolvedValueOnce({ blob: new Blob(['%PDF']), missing: ['𒀀'], pages: [] });
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    await dialog.findByRole('button', { name: 'Download it all the same' });
    await user.type(dialog.getByRole('textbox', { name: /Your name/ }), 'Ann');
    expect(dialog.queryByText(/no letter shape/)).not.toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    await dialog.findByText('Your PDF is in your downloads.');
    expect(makePdf.mock.calls.at(-1)?.[0].words.author).toBe('Ann');
  });
});

describe('looking at the pages first', () => {
  const page = (number: number, line: string) => ({
    number,
    width: 595,
    height: 842,
    shapes: [],
    texts: [],
    lines: [{ number: 0, text: line }],
  });

  it('shows them as they will be printed, with their words, and saves just that file', async () => {
    makePdf.mockResolvedValue({
      blob: new Blob(['%PDF']),
      missing: [],
      pages: [page(1, 'I want'), page(2, 'Each goal')],
    });
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Look at the pages first' }));
    expect(await dialog.findByRole('figure', { name: 'Page 2 of 2' })).toHaveTextContent('Each goal');
    expect(downloads).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Make the PDF' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(makePdf).toHaveBeenCalledOnce();
  });

  it('shows them again when the paper is another, and never saves the one before', async () => {
    makePdf.mockResolvedValueOnce({ blob: new Blob(['%PDF']), missing: [], pages: [page(1, 'A4')] });
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Look at the pages first' }));
    await dialog.findByRole('figure', { name: 'Page 1 of 1' });
    makePdf.mockResolvedValue({ blob: new Blob(['%PDF']), missing: [], pages: [page(1, 'Letter')] });
    await user.click(dialog.getByRole('radio', { name: 'US Letter' }));
    expect(await dialog.findByText('Letter')).toBeInTheDocument();
    expect(makePdf.mock.calls.at(-1)?.[0].words.size).toBe('letter');
  });
});

describe('a PDF that nobody has asked for yet', () => {
  /** The page rests when the test says so. */
  const resting = () => {
    const plans = new Map<number, () => void>();
    vi.stubGlobal('requestIdleCallback', (work: () => void) => plans.set(plans.size, work).size - 1);
    vi.stubGlobal('cancelIdleCallback', (plan: number) => plans.delete(plan));
    return () => act(async () => plans.forEach((work) => void work()));
  };
  afterEach(() => {
    // The page takes its plans back as it goes, of what it asked.
    cleanup();
    vi.unstubAllGlobals();
  });

  it('is set once the page rests, and is what one press then saves', async () => {
    const rest = resting();
    const user = userEvent.setup();
    openResult(quickPerson().done());
    expect(makePdf).not.toHaveBeenCalled();
    await rest();
    await waitFor(() => expect(makePdf).toHaveBeenCalledOnce());
    await user.click(screen.getByRole('button', { name: 'Download PDF, Word and more' }));
    await user.click(within(paperDialog()).getByRole('button', { name: 'Make the PDF' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(makePdf).toHaveBeenCalledOnce();
  });

  it('is set again as the pointer or the focus comes near, if the paper is another by then', async () => {
    const rest = resting();
    const user = userEvent.setup();
    const { library, reflection } = openResult(quickPerson().done());
    await rest();
    await waitFor(() => expect(makePdf).toHaveBeenCalledOnce());
    act(() =>
      library.getState().revise(reflection().id, (before) => ({
        ...before,
        paper: { ...before.paper, size: 'letter' },
      })),
    );
    await user.hover(screen.getByRole('button', { name: 'Download PDF, Word and more' }));
    await waitFor(() => expect(makePdf).toHaveBeenCalledTimes(2));
    expect(makePdf.mock.calls.at(-1)?.[0].words.size).toBe('letter');
  });

  it('is not set where there is no aspiration to put on it', async () => {
    const rest = resting();
    openResult(aReflection().done());
    await rest();
    expect(makePdf).not.toHaveBeenCalled();
  });

  it('that could not be made so early says nothing, and is made when it is asked for', async () => {
    const rest = resting();
    makePdf.mockRejectedValueOnce(new PdfNotMade('fonts', 'offline'));
    const user = userEvent.setup();
    openResult(quickPerson().done());
    await rest();
    await waitFor(() => expect(makePdf).toHaveBeenCalledOnce());
    await user.click(screen.getByRole('button', { name: 'Download PDF, Word and more' }));
    await user.click(within(paperDialog()).getByRole('button', { name: 'Make the PDF' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
  });
});
