import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import type { CvFact, CvRead } from '#src/domain/cv/cv-read.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { at, nurseCv } from '#tests/domain/cv/a-cv.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { openCv } from './open-cv.tsx';

let next = 0;
// Its own reflection for each test: what was read is held by it.
let empty: Reflection;
beforeEach(() => {
  next += 1;
  empty = emptyReflection({ id: `cv${next}`, now: '2026-11-22T09:00:00Z', language: 'en' });
});
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const card = () => screen.getByRole('heading', { level: 3 });
const answers = (page: ReturnType<typeof openCv>) => page.reflection()?.answers ?? {};

type Reads = CvRead | readonly [CvRead, ...CvRead[]];

async function bring(given: Reflection, read: Reads = nurseCv) {
  const page = openCv(given, read);
  await choose();
  await oneByOne();
  return page;
}

/** With all that is for the first answer to choose among, as it comes. */
async function bringToChoose(given: Reflection, read: Reads) {
  const page = openCv(given, read);
  await choose();
  return page;
}

async function oneByOne() {
  const button = screen.queryByRole('button', { name: 'One by one' });
  if (button) await userEvent.click(button);
}

async function choose() {
  const file = new File(['anything'], 'cv.pdf');
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
  await screen.findByText(/^Read as/);
}

describe('bringing a CV in', () => {
  it('says what it was read as and how much there is to look at, and takes nothing by itself', async () => {
    const page = await bringToChoose(empty, nurseCv);
    expect(screen.getByText('Read as a Word file: 10 things to look at. You decide on each.')).toHaveFocus();
    expect(answers(page)).toEqual({});
    expect(page.reflection()?.cv).toMatchObject({ taken: [], seen: [], text: '' });
    // What it said is known again by prints alone, and is nothing to take back.
    expect(JSON.stringify(page.reflection()?.cv)).not.toMatch(/ward|nurs/i);
    expect(page.library.getState().trails).toEqual({});
  });

  it('reads what is pasted, and asks for it where nothing is', async () => {
    const page = openCv(empty, nurseCv);
    await userEvent.click(screen.getByText('Paste the text of your CV'));
    await press('Read this text');
    expect(screen.getByRole('alert')).toHaveTextContent('Paste the text of your CV first.');
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.paste('Nurse, City Hospital');
    await press('Read this text');
    await screen.findByText(/^Read as/);
    expect(page.pasted).toEqual(['Nurse, City Hospital']);
  });

  it('says what to do where nothing can be read, and changes nothing', async () => {
    const page = openCv(empty, { kind: 'refused', reason: 'pdf-scanned' });
    const file = new File(['x'], 'cv.pdf');
    await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
    expect(await screen.findByText(english.cv.refused['pdf-scanned'])).toBeVisible();
    expect(page.reflection()).toBe(empty);
  });

  it.each(Object.entries(english.cv.refused))('has a way on for a file that is %s', (_, said) => {
    expect(said).toMatch(/\b(choose|paste|save|open|type|export|ask|try|download|work without|is it)\b/i);
  });

  it('says what of it was not read', async () => {
    await bring(empty, { ...nurseCv, unread: [{ key: 'picture', count: 2 }] });
    expect(screen.getByText(/^2 pictures could not be read/)).toBeVisible();
  });
});

describe('an answer with room for fewer than the CV has', () => {
  const job = (title: string, at: CvFact['from']): CvFact => ({
    ...{ id: title, kind: 'role', title, employer: null, dates: null, from: at },
  });
  const many: CvRead = {
    ...nurseCv,
    facts: [
      ...nurseCv.facts,
      job('Porter', at('Porter, City Hospital')),
      job('Cleaner', at('Cleaner, Bright')),
    ],
  };
  const picked = (page: ReturnType<typeof openCv>) =>
    answers(page).work?.value?.kind === 'picks' ? answers(page).work?.value : null;
  const box = (name: RegExp) => screen.getByRole('checkbox', { name });

  it('says so before the first, shows all beside their lines, and takes the two that are chosen, today’s first', async () => {
    const page = await bringToChoose(empty, many);
    expect(screen.getByText(/^Your CV has 5 things for this answer, which has room for 2\./)).toBeVisible();
    await press('Take these');
    expect(screen.getByRole('alert', { name: '' })).toHaveTextContent('Tick one first');
    await userEvent.click(box(/^Porter/));
    await userEvent.click(box(/^Ward manager/));
    expect(box(/^Nurse/)).toBeDisabled();
    expect(screen.getByText('2 of 2 chosen.')).toBeVisible();
    await press('Take these');
    expect(picked(page)).toMatchObject({ picks: [{ text: 'Ward manager' }, { text: 'Porter' }] });
    expect(screen.getByText(/^2 looked at/)).toHaveTextContent(
      '3 more have no room in your answers, and wait at the end.',
    );
    await press('Undo: Porter');
    expect(picked(page)).toMatchObject({ picks: [{ text: 'Ward manager' }] });
  });

  it('takes fewer where fewer are chosen, and asks for none of the others again', async () => {
    const page = await bringToChoose(empty, many);
    await userEvent.click(box(/^Cleaner/));
    await press('Take these');
    expect(picked(page)).toMatchObject({ picks: [{ text: 'Cleaner' }] });
    expect(screen.queryByRole('button', { name: 'Take it: Porter' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Show again what I left' })).toBeVisible();
  });

  it('goes one by one for who would rather, with the room beside each', async () => {
    await bringToChoose(empty, many);
    await press('One by one');
    expect(card()).toHaveFocus();
    expect(
      screen.getByText('This answer has room for 2 more, and your CV has 5 things for it.'),
    ).toBeVisible();
    await press('Take it: Ward manager');
    expect(
      screen.getByText('This answer has room for one more, and your CV has 4 things for it.'),
    ).toBeVisible();
  });
});

describe('small things of one kind', () => {
  const skills = (...names: string[]): CvRead => ({
    ...nurseCv,
    facts: names.map((words) => ({ id: words, kind: 'gift', words, from: at('Skills: many') })),
  });
  const known = (page: ReturnType<typeof openCv>) => {
    const value = answers(page).knowledge?.value;
    return value?.kind === 'picks' ? value.picks.map(({ text }) => text) : [];
  };

  it('are taken with one press where all have room, beside their line', async () => {
    const page = await bringToChoose(empty, skills('SPSS', 'R', 'Stata'));
    expect(screen.getByText(/^Your CV has 3 things for this answer, and it has room for all/)).toBeVisible();
    expect(screen.getAllByText('Skills: many', { selector: 'blockquote' })).toHaveLength(1);
    await press('Take all 3');
    expect(known(page)).toEqual(['SPSS', 'R', 'Stata']);
    expect(screen.getByText('Taken: SPSS · R · Stata.')).toBeVisible();
  });

  it('are taken without the ones that the person unticks, who is not asked for those again', async () => {
    const page = await bringToChoose(empty, skills('SPSS', 'R', 'Stata'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'R' }));
    await press('Take these');
    expect(known(page)).toEqual(['SPSS', 'Stata']);
    expect(screen.getByText('3 things looked at, none to go.')).toBeVisible();
  });

  it('are each changed in the question itself, and the others stay ticked as they were', async () => {
    const page = await bringToChoose(empty, skills('SPSS', 'R', 'Stata'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Stata' }));
    await press('Change it first: R');
    expect(screen.getByText('Change it as you like, then press Done.')).toBeVisible();
    await press('Done');
    expect(known(page)).toEqual(['R']);
    expect(screen.getByRole('checkbox', { name: 'SPSS' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Stata' })).not.toBeChecked();
    await press('Take these');
    expect(known(page)).toEqual(['R', 'SPSS']);
  });

  it('are left with one press, and come back one by one', async () => {
    const page = await bringToChoose(empty, skills('SPSS', 'R'));
    await press('Leave all out');
    expect(known(page)).toEqual([]);
    expect(screen.getByText('Left out: SPSS · R.')).toBeVisible();
    await press('Undo: R');
    expect(screen.getByRole('button', { name: 'Take it: R' })).toBeVisible();
  });
});

it('says of what stands at the top of a CV that it is not taken, and why', async () => {
  const line = 'Nurse who likes night shifts.';
  const summary: CvFact = { id: 's', kind: 'summary', words: line, from: at(line, 'Profile') };
  await bringToChoose(empty, { ...nurseCv, facts: [...nurseCv.facts, summary] });
  const said = screen.getByText(/^What you say of yourself at the top of your CV is not taken/);
  expect(said.parentElement).toHaveTextContent(line);
});

describe('the next CV', () => {
  const newJob: CvFact = {
    ...{ id: 'role-9', kind: 'role', title: 'Matron', employer: 'St Anne’s' },
    dates: { from: { year: 2026, month: 10 }, to: 'now', words: 'Oct 2026 - present' },
    from: at('Matron, St Anne’s, Oct 2026 - present', 'Experience'),
  };
  const newPaper: CvFact = {
    ...{ id: 'paper-9', kind: 'paper', name: 'Prescribing', issuer: 'RCN', of: 'certificate', state: 'done' },
    ...{ dates: null, from: at('Prescribing, RCN, 2026', 'Certificates') },
  };
  const more: CvRead = {
    ...nurseCv,
    facts: [newJob, ...nurseCv.facts, newPaper],
    lines: [...nurseCv.lines, newJob.from.line, newPaper.from.line, 'Nurse of the month, 2026'],
  };
  const news = () => within(screen.getByRole('region', { name: 'New since the last time' }));
  const placeOf = (line: string) => news().getByText(line).closest('li')?.textContent;

  it.each([
    ['nothing was decided', async () => {}],
    [
      'one was taken and one left',
      async () => {
        await press('Take it: Ward manager');
        await press('Leave it out: Nurse');
      },
    ],
    [
      'all room was taken',
      async () => {
        await press('Take it: Ward manager');
        await press('Take it: Nurse');
      },
    ],
  ])('shows the three lines that are new, and no other, where %s of the first', async (_, first) => {
    await bring(empty, [nurseCv, more]);
    expect(screen.queryByRole('region', { name: 'New since the last time' })).toBeNull();
    await first();
    await press('Read another CV');
    await choose();
    expect(
      screen.getByText(/^Read as a Word file\. 3 lines are new or changed since the last time\./),
    ).toHaveFocus();
    expect(news().getAllByRole('listitem')).toHaveLength(3);
    expect(placeOf('Prescribing, RCN, 2026')).toContain('To look at below.');
    expect(placeOf('Nurse of the month, 2026')).toContain('In the text below, to pick from.');
  });

  it('offers what is new first, and says of what has no room that it waits at the end, where it is marked', async () => {
    const page = await bring(empty, [nurseCv, more]);
    await press('Take it: Ward manager');
    await press('Take it: Nurse');
    await press('Read another CV');
    await choose();
    expect(screen.getByRole('button', { name: 'Take it: Prescribing' })).toBeVisible();
    expect(placeOf('Matron, St Anne’s, Oct 2026 - present')).toContain('No answer has room for it now');
    await press('Take it: Prescribing');
    expect(placeOf('Prescribing, RCN, 2026')).toContain('It stands in your answers');
    await press('That is enough');
    expect(screen.getByText('Matron').closest('p')).toHaveTextContent('Matron (new)');
    await press('Put it in: Matron');
    await press('Nurse');
    expect(answers(page).work?.value).toMatchObject({
      picks: [{ text: 'Matron' }, { text: 'Ward manager' }],
    });
  });

  const endedCv: CvRead = {
    ...nurseCv,
    facts: nurseCv.facts.map((fact) =>
      fact.kind === 'role' && fact.id === 'role-1'
        ? {
            ...fact,
            dates: {
              from: { year: 2017, month: 9 },
              to: { year: 2025, month: 12 },
              words: 'Sep 2017 - Dec 2025',
            },
            from: at('Ward manager, St Anne’s, Sep 2017 - Dec 2025', 'Experience'),
          }
        : fact,
    ),
    lines: nurseCv.lines.map((line) =>
      line.startsWith('Ward') ? line.replace('present', 'Dec 2025') : line,
    ),
  };
  const kept = (page: ReturnType<typeof openCv>) =>
    page.reflection()?.cv?.taken.find(({ words }) => words === 'Ward manager');

  it('shows a job that ended since with what it was and is, and keeps the dates that the person says', async () => {
    const page = await bring(empty, [nurseCv, endedCv]);
    await press('Take it: Ward manager');
    const before = kept(page);
    await press('Read another CV');
    await choose();
    expect(placeOf('Ward manager, St Anne’s, Sep 2017 - Dec 2025')).toContain('with other dates: see below');
    const changed = within(screen.getByRole('region', { name: 'What changed since the last time' }));
    const text = changed.getByRole('listitem').textContent;
    expect(text).toContain('Kept until now: September 2017 to today.');
    expect(text).toContain('In this CV: September 2017 to December 2025.');

    await press('Keep the old dates: Ward manager');
    expect(kept(page)).toEqual(before);
    expect(changed.queryByRole('listitem')).toBeNull();
    expect(changed.getByText('Old dates kept: Ward manager.')).toBeVisible();
    await userEvent.click(changed.getByRole('button', { name: 'Undo: Ward manager' }));

    await press('Take the new dates: Ward manager');
    expect(kept(page)).toEqual({
      ...before,
      line: 'Ward manager, St Anne’s, Sep 2017 - Dec 2025',
      told: { as: 'job', beside: 'St Anne’s', from: '2017-09', to: '2025-12' },
    });
    expect(answers(page).work?.value).toMatchObject({ picks: [{ text: 'Ward manager' }] });
    expect(changed.getByRole('heading')).toHaveFocus();
    await userEvent.click(changed.getByRole('button', { name: 'Undo: Ward manager' }));
    expect(kept(page)).toEqual(before);
  });

  it('counts the years again once the new dates were taken, and keeps the number that the person says', async () => {
    const page = await bring(empty, [nurseCv, endedCv]);
    await press('Take it: Ward manager');
    await press('Leave it out: Nurse');
    await press('Leave it out: Nursing');
    await press('Take it: 9');
    await press('Read another CV');
    await choose();
    const years = () => answers(page).years?.value;
    expect(screen.queryByText('Your years in that work')).toBeNull();
    await press('Take the new dates: Ward manager');
    const item = screen.getByText('Your years in that work').closest('li');
    expect(item).toHaveTextContent('Kept until now: about 9 years.');
    expect(item).toHaveTextContent('In this CV: about 8 years.');
    await press('Take the new number of years: About 8 years');
    expect(years()).toMatchObject({ figures: { years: '8' } });
    const changed = within(screen.getByRole('region', { name: 'What changed since the last time' }));
    await userEvent.click(changed.getByRole('button', { name: /^Undo/ }));
    expect(years()).toMatchObject({ figures: { years: '9' } });
    await press('Keep the old number of years: About 8 years');
    expect(years()).toMatchObject({ figures: { years: '9' } });
    expect(screen.queryByText('Your years in that work')).toBeNull();
  });

  it('shows a result with another number as a change, offers it no second time, and takes the number on a press', async () => {
    const fewer = (text: string) => text.replace('to 12', 'to 9');
    const nextCv: CvRead = {
      ...nurseCv,
      facts: nurseCv.facts.map((fact) =>
        fact.kind === 'proof'
          ? { ...fact, words: fewer(fact.words), from: { ...fact.from, line: fewer(fact.from.line) } }
          : fact,
      ),
      lines: nurseCv.lines.map(fewer),
    };
    const page = await bring(empty, [nurseCv, nextCv]);
    await press('Leave it out: Ward manager');
    await press('Leave it out: Nurse');
    await press('Leave it out: Nursing');
    await press('Take it: cut falls on the ward from 40 to 12 a year');
    await press('Read another CV');
    await choose();
    expect(placeOf('• Cut falls on the ward from 40 to 9 a year')).toContain(
      'with another number: see below',
    );
    const item = screen.getByText('A result that you are proud of').closest('li');
    expect(item).toHaveTextContent('Kept until now: 12.');
    expect(item).toHaveTextContent('In this CV: 9.');
    expect(screen.queryByRole('button', { name: /^Take it: cut falls/ })).toBeNull();
    await press('Take the new number: cut falls on the ward from 40 to 9 a year');
    const proof = () => answers(page).proof?.value;
    expect(proof()).toMatchObject({ parts: { 'did-did': 'cut falls on the ward from 40 to 9 a year' } });
    const changed = within(screen.getByRole('region', { name: 'What changed since the last time' }));
    await userEvent.click(changed.getByRole('button', { name: /^Undo/ }));
    expect(proof()).toMatchObject({ parts: { 'did-did': 'cut falls on the ward from 40 to 12 a year' } });
  });

  it('says that nothing is new where the same comes again, with what is still to be looked at', async () => {
    await bring(empty, [nurseCv, nurseCv]);
    await press('Take it: Ward manager');
    await press('Read another CV');
    await choose();
    expect(
      screen.getByText(
        'Read as a Word file. Nothing in it is new since the last time. 10 things to look at. You decide on each.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: 'New since the last time' })).toBeNull();
  });
});

describe('one thing at a time', () => {
  it('shows the draft beside its line, takes it on a press, and goes on to the next', async () => {
    const page = await bring(empty);
    expect(card()).toHaveTextContent('What work do you do, or did you do?');
    expect(
      screen.getByText('Ward manager, St Anne’s, Sep 2017 - present', { selector: 'blockquote' }),
    ).toBeVisible();
    expect(screen.getByText('0 looked at, 10 to go.')).toBeVisible();
    await press('Take it: Ward manager');
    expect(answers(page).work?.value).toEqual({
      kind: 'picks',
      picks: [{ id: 'own-1', text: 'Ward manager' }],
    });
    const told = { as: 'job', beside: 'St Anne’s', from: '2017-09', to: 'now' };
    expect(page.reflection()?.cv?.taken).toEqual([
      {
        source: 'work/own-1',
        words: 'Ward manager',
        line: 'Ward manager, St Anne’s, Sep 2017 - present',
        told,
      },
    ]);
    expect(screen.getByText('1 looked at, 10 to go.')).toBeVisible();
    expect(card()).toHaveFocus();
    expect(screen.getByText('Taken: Ward manager.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Take it: Nurse' })).toBeVisible();
  });

  it('asks what the months of a gap were, and takes nothing of them by itself', async () => {
    const page = await bring(empty, {
      ...nurseCv,
      facts: nurseCv.facts.filter(({ kind }) => kind === 'gap'),
    });
    expect(card()).toHaveTextContent('What does your CV leave out?');
    expect(screen.getByText(/My CV leaves out the time from May 2015 to August 2017/)).toBeVisible();
    expect(screen.getByText(/Nobody has to explain a gap\.$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Take it/ })).toBeNull();
    const end = () => screen.queryByRole('heading', { name: 'What you took' });
    await press(/^Say what it was: the time from/);
    expect(screen.getByText(/Go on behind the dates/)).toBeVisible();
    expect(end()).toBeNull();
    await userEvent.type(screen.getByRole('textbox'), ', when I cared for my mother');
    await press('Done');
    expect(end()).toBeVisible();
    expect(answers(page)['cv-missing']?.value).toEqual({
      kind: 'starter',
      parts: { missing: 'the time from May 2015 to August 2017, when I cared for my mother' },
    });
  });

  it('leaves it out, undoes that, and undoes what was taken, each as it was before', async () => {
    const page = await bring(empty);
    await press('Leave it out: Ward manager');
    expect(answers(page)).toEqual({});
    await press('Take it: Nurse');
    await press('Undo: Nurse');
    expect(answers(page)).toEqual({});
    expect(screen.getByRole('button', { name: 'Take it: Nurse' })).toBeVisible();
    expect(card()).toHaveFocus();
    await press('Undo: Ward manager');
    expect(screen.getByRole('button', { name: 'Take it: Ward manager' })).toBeVisible();
    expect(page.reflection()?.cv).toMatchObject({ taken: [], seen: [] });
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('lets the person change it in the question itself, and keeps the line with what they made of it', async () => {
    const page = await bring(empty);
    await press('Leave it out: Ward manager');
    await press('Take it: Nurse');
    await press('Leave it out: Nursing');
    expect(screen.getByText('Counted from the dates of this job.')).toBeVisible();
    await press('Change it first: 7');
    const field = screen.getByRole('textbox', { name: 'Years in that work' });
    expect(field).toHaveValue('7');
    await userEvent.clear(field);
    await userEvent.type(field, '14');
    await press('Done');
    // What was written, and not what stood there before.
    expect(screen.getByText('Taken: About 14 years.')).toBeVisible();
    expect(answers(page).years?.value).toMatchObject({ figures: { years: '14' } });
    expect(page.reflection()?.cv?.taken).toContainEqual(
      expect.objectContaining({ source: 'years/years', words: '14' }),
    );
    expect(screen.getByRole('button', { name: /^Take it: cut falls/ })).toBeVisible();
  });

  it('says what was written in place of a result, with one full stop', async () => {
    await bring(empty, { ...nurseCv, facts: nurseCv.facts.filter(({ kind }) => kind === 'proof') });
    await press(/^Change it first: cut falls/);
    const field = screen.getByRole('textbox');
    expect(field).toHaveValue('cut falls on the ward from 40 to 12 a year');
    await userEvent.clear(field);
    await userEvent.type(field, 'made a list that the ward still uses.');
    await press('Done');
    expect(screen.getByText('Taken: made a list that the ward still uses.')).toBeVisible();
  });

  it('shows no words that are no whole sentence in one: at the end, or where they are picked, to be changed', async () => {
    const raw = 'Alarm noise down 30%';
    const fact: CvFact = { id: 'raw', kind: 'proof', words: raw, role: null, from: at(raw) };
    const page = await bring(empty, { ...nurseCv, facts: [fact], lines: [raw] });
    expect(screen.getByText(/no whole sentence yet/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the answer' })).toBeVisible();
    expect(screen.queryByText(`I ${raw}`)).toBeNull();
    await userEvent.click(screen.getByText('Pick lines yourself'));
    await press(raw);
    await press('Something I am proud of');
    expect(screen.queryByText(`I ${raw}`)).toBeNull();
    await press(`Change it first: ${raw}`);
    await press('Done');
    expect(screen.getByRole('alert')).toHaveTextContent('Change it first, in your own words.');
    const field = screen.getByRole('textbox');
    await userEvent.clear(field);
    await userEvent.type(field, 'cut the noise of alarms by 30%');
    await press('Done');
    expect(screen.getByText('Taken: cut the noise of alarms by 30%.')).toBeVisible();
    expect(answers(page).proof?.value).toMatchObject({
      parts: { 'did-did': 'cut the noise of alarms by 30%' },
    });
  });

  it('puts it back when the person thinks better of changing it', async () => {
    const page = await bring(empty);
    await press('Change it first: Ward manager');
    await press('Put it back');
    expect(answers(page)).toEqual({});
    expect(screen.getByRole('button', { name: 'Take it: Ward manager' })).toBeVisible();
  });

  it('works by the keyboard alone, from the heading of each card', async () => {
    const page = await bring(empty);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Take it: Ward manager' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Leave it out: Nurse' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(page.reflection()?.cv?.seen).toHaveLength(2);
  });

  it('shows only what is new in a second CV, and what was left when asked', async () => {
    const page = await bring(empty);
    await press('Take it: Ward manager');
    await press('Leave it out: Nurse');
    page.unmount();
    const again = page.reflection();
    if (!again) throw new Error('The reflection is gone.');
    empty = { ...again, id: `${again.id}b` };
    await bring(empty);
    expect(screen.getByText(/9 things to look at/)).toBeVisible();
    await press('Show again what I left');
    await oneByOne();
    expect(screen.getByRole('button', { name: 'Take it: Nurse' })).toBeVisible();
  });
});

describe('lines to pick from', () => {
  const unsure: CvRead = {
    ...nurseCv,
    facts: [],
    isUnsure: true,
    lines: ['Nurse', '• Trained 9 nurses', 'responsible for 3 sites'],
  };

  it('stand open where the reader was not sure, and a line becomes a draft of what the person says it is', async () => {
    const page = await bring(empty, unsure);
    await userEvent.click(screen.getByRole('button', { name: '• Trained 9 nurses' }));
    await press('Something I am proud of');
    expect(screen.getByText('It stands above now, to take or to leave.')).toBeVisible();
    await press('Take it: trained 9 nurses');
    expect(answers(page).proof?.value).toMatchObject({
      stem: 'did',
      parts: { 'did-did': 'trained 9 nurses' },
    });
  });

  it('ask for other words where a line completes no sentence', async () => {
    const page = await bring(empty, unsure);
    await press('responsible for 3 sites');
    await press('Something I am proud of');
    expect(screen.getByText(/^It does not end this sentence as it stands/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Take it/ })).toBeNull();
    await press('Change it first: responsible for 3 sites');
    const field = screen.getByRole('textbox', { name: /I/ });
    await userEvent.clear(field);
    await userEvent.type(field, 'ran 3 sites');
    await press('Done');
    expect(answers(page).proof?.value).toMatchObject({ parts: { 'did-did': 'ran 3 sites' } });
  });

  it('come first and not a second time where the CV offers them already', async () => {
    await bring(empty, { ...nurseCv, isUnsure: true });
    const line = '• Cut falls on the ward from 40 to 12 a year';
    await press(line);
    await press('Something I am proud of');
    expect(screen.getByText(/^It stood above already/)).toBeVisible();
    await press('Take it: cut falls on the ward from 40 to 12 a year');
    expect(
      screen.queryByRole('button', { name: 'Take it: cut falls on the ward from 40 to 12 a year' }),
    ).toBeNull();
    await press(line);
    await press('Something I am proud of');
    expect(screen.getByText(/^Your answers say it already/)).toBeVisible();
  });

  it('say so where an answer says it already', async () => {
    await bring(empty, { ...unsure, lines: ['Trained 9 nurses', 'Trained 9 nurses'] });
    for (const line of screen.getAllByRole('button', { name: 'Trained 9 nurses' }).slice(0, 1))
      await userEvent.click(line);
    await press('Something I am proud of');
    await press('Take it: trained 9 nurses');
    await userEvent.click(screen.getAllByRole('button', { name: 'Trained 9 nurses' })[1] as HTMLElement);
    await press('Something I am proud of');
    expect(screen.getByText(/^Your answers say it already/)).toBeVisible();
  });
});

describe('the years of several jobs', () => {
  const job = (title: string, from: number, to: number): CvRead['facts'][number] => ({
    ...{ id: title, kind: 'role', title, employer: null },
    dates: { from: { year: from, month: 1 }, to: { year: to, month: 12 }, words: '' },
    from: { line: `${title}, ${from}`, section: null, page: null },
  });

  it('say beside which work they will stand, and are offered for all jobs together when left', async () => {
    const facts = [job('Flood Modeller', 2020, 2024), job('Field Observer', 2016, 2019)];
    const page = await bring(empty, { ...nurseCv, facts, lines: facts.map(({ from }) => from.line) });
    await press('Take it: Flood Modeller');
    await press('Leave it out: Field Observer');
    expect(screen.getByText('Counted from the dates of this job.')).toBeVisible();
    expect(screen.queryByText(/^Your texts name these years/)).toBeNull();
    expect(screen.getByText(/^All 2 jobs that may belong to this work make about 9 years/)).toBeVisible();
    await press('Leave it out: 5');
    expect(screen.getByText(/^Counted from the dates of these 2 jobs together/)).toBeVisible();
    expect(screen.getByText(/^Your texts name these years/)).toBeVisible();
    await press('Take it: 9');
    expect(answers(page).years?.value).toMatchObject({ figures: { years: '9' } });
  });
});

describe('what no answer has room for', () => {
  const gifts: CvRead = {
    ...nurseCv,
    facts: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((words) => ({
      ...{ id: words, kind: 'gift', words },
      from: { line: `Skill ${words}`, section: 'Skills', page: null },
    })),
  };
  const bringAll = async () => {
    const page = await bring(empty, gifts);
    for (const words of ['A', 'B', 'C', 'D', 'E']) await press(`Take it: ${words}`);
    return { page, waiting: within(screen.getByRole('region', { name: 'No room for these yet' })) };
  };
  const picks = (page: ReturnType<typeof openCv>) => {
    const value = answers(page).knowledge?.value;
    return value?.kind === 'picks' ? value.picks.map(({ text }) => text) : [];
  };

  it('is counted and named with its line, and goes in place of what the person gives up', async () => {
    const { page, waiting } = await bringAll();
    expect(screen.getByText(/^5 things looked at, none to go\. 2 more have no room/)).toBeVisible();
    expect(waiting.getByText('Skill F')).toBeVisible();
    expect(waiting.getByText('Your answer says now: A · B · C · D · E')).toBeVisible();
    await press('Put it in: F');
    await userEvent.click(waiting.getByRole('button', { name: 'B' }));
    expect(picks(page)).toEqual(['A', 'C', 'D', 'E', 'F']);
    expect(waiting.getByText('Put in: F, in place of B.')).toBeInTheDocument();
    // What went out waits again.
    expect(waiting.getByRole('button', { name: 'Put it in: B' })).toBeVisible();
    expect(waiting.getByRole('heading', { name: 'No room for these yet' })).toHaveFocus();
  });

  it('goes back as it was, the last thing first', async () => {
    const { page, waiting } = await bringAll();
    await press('Put it in: F');
    await userEvent.click(waiting.getByRole('button', { name: 'B' }));
    await userEvent.click(waiting.getByRole('button', { name: 'Leave it out: G' }));
    await userEvent.click(waiting.getByRole('button', { name: 'Undo: G' }));
    expect(waiting.getByText('Undone. Here again: G.')).toBeInTheDocument();
    expect(waiting.getByRole('button', { name: 'Put it in: G' })).toBeVisible();
    await userEvent.click(waiting.getByRole('button', { name: 'Undo: F' }));
    expect(picks(page)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(waiting.queryByRole('button', { name: 'Put it in: B' })).toBeNull();
    expect(waiting.getByRole('button', { name: 'Put it in: F' })).toBeVisible();
    expect(waiting.queryByRole('button', { name: /^Undo/ })).toBeNull();
    expect(waiting.getByRole('heading', { name: 'No room for these yet' })).toHaveFocus();
  });

  it('is left with a press, and then no more waits', async () => {
    const { page, waiting } = await bringAll();
    await press('Leave it out: F');
    await press('Leave it out: G');
    expect(waiting.getByText('Nothing waits here any more.')).toBeVisible();
    expect(picks(page)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});

describe('at the end', () => {
  it('lists what was taken with its line and the way to each answer, and keeps the text only by a tick', async () => {
    const page = await bring(empty);
    await press('Take it: Ward manager');
    await press('That is enough');
    const taken = within(screen.getByRole('region', { name: 'What you took' }));
    expect(taken.getByRole('link', { name: 'What work do you do, or did you do?' })).toHaveAttribute(
      'href',
      `#/r/${empty.id}/now/work`,
    );
    expect(taken.getByText('Ward manager')).toBeVisible();
    expect(page.reflection()?.cv?.text).toBe('');
    await userEvent.click(taken.getByRole('checkbox', { name: /^Keep the text/ }));
    expect(page.reflection()?.cv?.text).toBe(nurseCv.lines.join('\n'));
    await userEvent.click(taken.getByRole('checkbox', { name: /^Keep the text/ }));
    expect(page.reflection()?.cv?.text).toBe('');
  });

  it('asks in questions, and makes a goal of one with one press', async () => {
    const page = await bring(empty);
    await press('That is enough');
    const review = within(screen.getByRole('region', { name: 'Your CV beside your answers' }));
    expect(review.getByText(/^From May 2015 to August 2017 your CV shows no work/)).toBeVisible();
    expect(review.getByText(/^Your CV says “First aid”\. Which day showed it\?/)).toBeVisible();
    await userEvent.click(review.getByRole('button', { name: 'Make it a goal: First aid' }));
    expect(page.reflection()?.goals.map(({ action }) => textOf(action))).toEqual([
      'Have a story for what my CV says: First aid',
    ]);
    expect(review.getByText(/^It is one of your goals/)).toBeVisible();
    expect(review.queryByRole('button', { name: 'Make it a goal: First aid' })).toBeNull();
  });

  it('makes no fourth goal, and says what to do', async () => {
    const goals = [1, 2, 3].map((at) => aGoal({ id: `goal-${at}`, origin: null }));
    const page = await bring({ ...empty, goals });
    await press('That is enough');
    await press('Make it a goal: First aid');
    expect(page.reflection()?.goals).toHaveLength(3);
    expect(screen.getByText(/^You have three goals already/)).toBeVisible();
  });

  it('writes a gap down as a fact, once, and leads to where words are found for it', async () => {
    const page = await bring(empty);
    await press('That is enough');
    await press('Find words for it');
    await waitFor(() => expect(window.location.hash).toBe(`#/r/${empty.id}/interview`));
    expect(page.reflection()?.reframes).toMatchObject([
      { fact: 'From May 2015 to August 2017 I was not in the kind of work that my CV shows.' },
    ]);
  });
});
