import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { agreeWith } from '#src/domain/coaching/clients.ts';
import * as locking from '#src/files/age/age-in-worker.ts';
import * as pdf from '#src/files/pdf/make-pdf.ts';
import * as saving from '#src/files/save-file.ts';
import { backup } from '#src/i18n/en/backup.ts';
import { openPage } from '#tests/app/harness.tsx';
import { readZip } from '#tests/files/zip-by-standard.ts';
import { aRelationship } from '#tests/helpers/a-relationship.ts';

const saved = () => vi.mocked(saving.saveFile).mock.calls.map(([, name]) => name);
const papers = () => vi.mocked(pdf.makePdf).mock.calls.map(([paper]) => paper);

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(saving, 'saveFile').mockReturnValue();
  vi.spyOn(locking, 'lockFile').mockResolvedValue(new Blob(['locked']));
  vi.spyOn(pdf, 'makePdf').mockResolvedValue({ blob: new Blob(['pdf']), missing: [], pages: [] });
});
afterEach(() => vi.restoreAllMocks());

async function open() {
  openPage('/clients/c1/records', { library: aRelationship() });
  expect(await screen.findByRole('heading', { name: 'Follow-up and records', level: 1 })).toBeVisible();
  return screen.findByRole('region', { name: 'Follow-up pack' });
}
const tick = (name: string) => screen.getByRole('checkbox', { name });

it('saves what is ticked, each under a name of its own', async () => {
  const pack = await open();
  await userEvent.click(within(pack).getByRole('button', { name: 'Save each file' }));
  await screen.findByText(/^Saved: /);
  expect(saved()).toEqual([
    'AB-my-aspiration-2026-11-22.pdf',
    'AB-what-we-agreed-2026-11-22.pdf',
    'AB-waymark-2026-11-22.json',
    'AB-my-plan-2026-11-22.ics',
  ]);
  expect(papers().map(({ words }) => words.letterhead)).toEqual([undefined, undefined]);
});

it('prints no goal that nobody took on, and calls it an idea where the coach ticks it in', async () => {
  const library = aRelationship();
  for (const reflection of Object.values(library.reflections)) reflection.goals = [];
  openPage('/clients/c1/records', { library });
  const pack = await screen.findByRole('region', { name: 'Follow-up pack' });
  const ideas = tick('With ideas for goals that nobody has taken on yet');
  expect(ideas).not.toBeChecked();
  const save = within(pack).getByRole('button', { name: 'Save each file' });
  const headings = () =>
    papers()[0]?.words.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  await userEvent.click(save);
  await screen.findByText(/^Saved: /);
  expect(headings()).not.toContain('Each goal, step by step');
  expect(JSON.stringify(headings())).not.toMatch(/goal/);
  vi.mocked(pdf.makePdf).mockClear();
  await userEvent.click(ideas);
  await userEvent.click(save);
  await screen.findByText(/^Saved: /);
  expect(headings()).toContain('Ideas for goals, not taken on yet');
});

it('offers no PDF where there is nothing to print', async () => {
  const library = aRelationship();
  for (const reflection of Object.values(library.reflections)) {
    reflection.answers = {};
    reflection.goals = [];
    reflection.edits = {};
  }
  openPage('/clients/c1/records', { library });
  expect(await screen.findByRole('checkbox', { name: 'The client’s PDF' })).toBeDisabled();
  expect(screen.getByText('Nothing to print yet: there are too few answers.')).toBeVisible();
  expect(tick('The client’s own file')).toBeChecked();
});

it('puts a word on what opens each file into the ZIP, without the label that the names of the others hold', async () => {
  const pack = await open();
  await userEvent.click(within(pack).getByRole('button', { name: 'Save as one ZIP' }));
  await screen.findByText('Saved: AB-follow-up-2026-11-22.zip.');
  const [[released] = []] = vi.mocked(saving.saveFile).mock.calls;
  const inside = readZip(new Uint8Array((await released?.words.arrayBuffer()) ?? []));
  expect(Object.keys(inside)).toEqual([
    'AB-my-aspiration-2026-11-22.pdf',
    'AB-what-we-agreed-2026-11-22.pdf',
    'AB-waymark-2026-11-22.json',
    'AB-my-plan-2026-11-22.ics',
    'READ-ME.txt',
  ]);
  const guide = new TextDecoder().decode(inside['READ-ME.txt']);
  for (const kind of ['my-aspiration', 'what-we-agreed', 'waymark', 'my-plan'])
    expect(guide).toContain(`“${kind}”`);
  expect(guide).not.toContain('“contract”');
  // The words that stand on the page it leads to.
  for (const way of [backup.open.title, backup.open.choose]) expect(guide).toContain(`“${way}”`);
  expect(guide).not.toContain('AB');
});

it('saves one ZIP, and nothing where nothing is ticked', async () => {
  const pack = await open();
  for (const name of ['The client’s PDF', 'What we agreed, as a PDF', 'Days for the calendar'])
    await userEvent.click(tick(name));
  await userEvent.click(within(pack).getByRole('button', { name: 'Save as one ZIP' }));
  await screen.findByText('Saved: AB-follow-up-2026-11-22.zip.');
  expect(saved()).toEqual(['AB-follow-up-2026-11-22.zip']);
  await userEvent.click(tick('The client’s own file'));
  await userEvent.click(within(pack).getByRole('button', { name: 'Save as one ZIP' }));
  expect(await screen.findByText('Tick at least one thing.')).toBeVisible();
});

it('gives the contract along, unless it went with an earlier session', async () => {
  const library = aRelationship();
  if (library.clients.c1)
    library.clients.c1 = agreeWith(library.clients.c1, {
      purpose: 'Find work that fits',
      whoSees: '',
      limits: '',
      keepUntil: null,
      agreedBy: 'A. B.',
      agreedOn: '2026-09-01',
      changedOn: null,
    });
  openPage('/clients/c1/records', { library });
  expect(await screen.findByRole('checkbox', { name: 'The contract, as a PDF' })).not.toBeChecked();
  const pack = screen.getByRole('region', { name: 'Follow-up pack' });
  for (const name of [
    'The client’s PDF',
    'What we agreed, as a PDF',
    'The client’s own file',
    'Days for the calendar',
    'The contract, as a PDF',
  ])
    await userEvent.click(tick(name));
  await userEvent.click(screen.getByRole('button', { name: 'Hide whose this is' }));
  await userEvent.click(within(pack).getByRole('button', { name: 'Save each file' }));
  await screen.findByText(/^Saved: /);
  // Hidden, the label is not even in the name.
  expect(saved()).toEqual(['contract-2026-11-22.pdf']);
  expect(JSON.stringify(papers()[0]?.words)).toContain('Find work that fits');
});

it('shows what is in each, and in none of it a word of the coach’s own', async () => {
  const pack = await open();
  for (const summary of within(pack).getAllByText('What is in it')) await userEvent.click(summary);
  expect(pack).toHaveTextContent('We look at it in spring');
  expect(pack).toHaveTextContent('The open day');
  expect(pack).toHaveTextContent('1 reflection');
  expect(pack).toHaveTextContent('To do: Ring the school');
  expect(pack).not.toHaveTextContent('planted');
  // Days of goals and of actions stand in one order.
  const days = within(pack)
    .getAllByRole('listitem')
    .flatMap(({ textContent }) => /^\d{1,2} \w+ \d{4}(?=: )/.exec(textContent ?? '') ?? [])
    .map((day) => Date.parse(`${day} UTC`));
  expect(days.length).toBeGreaterThan(2);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

it('prints the coach’s record with the private notes, under its own name', async () => {
  await open();
  await userEvent.click(
    screen.getByRole('button', { name: 'Save the record as a PDF: Session of 20 November 2026' }),
  );
  await screen.findByText('Saved as AB-session-record-2026-11-20.pdf. It is for you alone.');
  const [paper] = papers();
  expect(paper?.audience).toBe('coach');
  expect(JSON.stringify(paper?.words)).toContain('planted-note');
});

it('locks a record with a passphrase', async () => {
  await open();
  await userEvent.click(
    screen.getByRole('button', {
      name: 'Save the record locked with a passphrase: Session of 20 November 2026',
    }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'Lock this file' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Passphrase' }), 'five plain words of chance');
  await userEvent.click(dialog.getByRole('checkbox', { name: /safe place/ }));
  await userEvent.click(dialog.getByRole('button', { name: 'Lock and save' }));
  await screen.findByText('Saved as AB-session-record-2026-11-20.age. It is for you alone.');
  expect(vi.mocked(saving.saveFile).mock.calls[0]?.[0]).toMatchObject({ audience: 'coach' });
  expect(locking.lockFile).toHaveBeenCalledWith(expect.any(Blob), 'five plain words of chance');
});

it('prints under the coach’s name, in a colour only where it can be read, and keeps both on this device', async () => {
  const pack = await open();
  await userEvent.click(screen.getByRole('radio', { name: 'With my name and logo' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Your name' }), 'Coach Ode');
  await userEvent.click(tick('Print my name in a colour of my own'));
  const colour = screen.getByLabelText<HTMLInputElement>('Colour');
  expect(colour).toHaveAccessibleDescription(/can be read well on paper/);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(colour, '#ffcc00');
  colour.dispatchEvent(new Event('input', { bubbles: true }));
  expect(await screen.findByText(/is hard to read on paper: its contrast is 1.5 to 1/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Take #\w{6}, the nearest that can be read$/ }));
  expect(await screen.findByText(/can be read well on paper/)).toBeVisible();
  await userEvent.click(within(pack).getByRole('button', { name: 'Save each file' }));
  await screen.findByText(/^Saved: /);
  const [paper] = papers();
  expect(paper?.words.letterhead).toMatchObject({ name: 'Coach Ode', logo: null });
  expect(paper?.words.letterhead?.color).toMatch(/^#\w{6}$/);
  expect(localStorage.getItem('waymark.brand')).toContain('Coach Ode');
});

it('refuses a logo that is no picture', async () => {
  await open();
  await userEvent.click(screen.getByRole('radio', { name: 'With my name and logo' }));
  const input = document.querySelector<HTMLInputElement>('input[accept="image/png,image/jpeg"]');
  if (!input) throw new Error('There is no field for a logo.');
  await userEvent.upload(input, new File(['<svg/>'], 'logo.png', { type: 'image/png' }));
  expect(await screen.findByText('This is not a PNG or JPEG.')).toBeVisible();
});

it('puts two sessions side by side', async () => {
  await open();
  const part = screen.getByRole('region', { name: 'Two sessions side by side' });
  expect(within(part).getByRole('table')).toHaveTextContent('Session of 1 October 2026');
  expect(part).toHaveTextContent('As kept on 1 October 2026');
  expect(part).toHaveTextContent('As it stands now');
  expect(part).toHaveTextContent('Write to the trainer · done');
  expect(part).toHaveTextContent('We meet every two weeks');
  const reached = within(part).getByRole('heading', { name: 'Goals reached in between' }).parentElement;
  expect(within(reached as HTMLElement).getAllByRole('listitem')).toHaveLength(1);
});

it('says what is missing where there is nothing yet', async () => {
  const library = aRelationship();
  library.reflections = {};
  library.sessions = {};
  library.versions = {};
  openPage('/clients/c1/records', { library });
  expect(await screen.findByText(/^Nothing is here yet. Start a reflection or a session/)).toBeVisible();
});
