import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { questionById } from '#src/content/en/index.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { openPage } from './open-page.tsx';

/* Sentences to finish, a verb in its sentence, rows with how they stand, and work that is searched for. */

const card = (questionId: string) => {
  const found = screen.getByRole('group', { name: questionById(questionId)?.stem ?? '' }).closest('section');
  if (!found) throw new Error(`No card for ${questionId}.`);
  return within(found as HTMLElement);
};

describe('several beginnings of one sentence', () => {
  it('keep what stands under another, and bring it back', async () => {
    const page = openPage('/r/r1/experiences');
    await userEvent.type(card('proof').getByRole('textbox', { name: 'I' }), 'ran the fair');
    await userEvent.click(card('proof').getByRole('radio', { name: 'Because of me, …' }));
    await userEvent.type(card('proof').getByRole('textbox', { name: 'Because of me,' }), 'it is calm');
    expect(page.answer('proof')?.value).toEqual({
      kind: 'stems',
      stem: 'because',
      parts: { 'did-did': 'ran the fair', 'because-clause': 'it is calm' },
    });
    await userEvent.click(card('proof').getByRole('radio', { name: 'I …' }));
    expect(card('proof').getByRole('textbox', { name: 'I' })).toHaveValue('ran the fair');
    expect(await card('proof').findByText('ran the fair', { selector: 'em' })).toBeVisible();
  });

  it('say what comes after the words, to the eye and to a screen reader', async () => {
    openPage('/r/r1/experiences');
    await userEvent.click(card('proof').getByRole('radio', { name: 'I have … behind me' }));
    expect(card('proof').getByRole('textbox')).toHaveAccessibleDescription('behind me');
  });
});

describe('a verb in its sentence', () => {
  it('is a menu, and what it takes stands behind it', async () => {
    const page = openPage('/r/r1/social');
    const menu = card('serve').getByRole('combobox', { name: 'I want to' });
    expect(within(menu).queryByRole('option', { name: 'keep … safe' })).not.toBeInTheDocument();
    await userEvent.selectOptions(menu, within(menu).getAllByRole('option').at(-1) as HTMLElement);
    expect(
      card('serve').getByText('Choose a verb: all are here now', { selector: '[role=status]' }),
    ).toBeInTheDocument();
    await userEvent.selectOptions(menu, 'keep … safe');
    const who = card('serve').getByRole('textbox', { name: 'whom, or what' });
    expect(who).toHaveAccessibleDescription('safe');
    await userEvent.type(who, 'old people');
    expect(page.answer('serve')?.value).toEqual({ kind: 'verb', verb: 'keep-safe', who: 'old people' });
  });

  it('has no hole where the verb is whole by itself, and loses no words by it', async () => {
    openPage('/r/r1/social');
    const verb = card('serve').getByRole('combobox', { name: 'I want to' });
    await userEvent.selectOptions(verb, within(verb).getAllByRole('option').at(-1) as HTMLElement);
    await userEvent.selectOptions(verb, 'do work I am proud of');
    expect(card('serve').queryByRole('textbox')).not.toBeInTheDocument();
    await userEvent.selectOptions(verb, 'help');
    await userEvent.type(card('serve').getByRole('textbox', { name: 'whom, or what' }), 'kids');
    await userEvent.selectOptions(verb, 'do work I am proud of');
    expect(card('serve').getByRole('textbox', { name: 'whom, or what' })).toHaveValue('kids');
  });
});

describe('a long list', () => {
  it('shows its first, brings the others by a press with the focus on them, and keeps what was chosen', async () => {
    const page = openPage('/r/r1/skills');
    expect(card('strengths').queryByRole('checkbox', { name: 'Putting things into words' })).toBeNull();
    await userEvent.click(card('strengths').getByRole('button', { name: 'Show 12 more' }));
    expect(card('strengths').getAllByRole('checkbox')[12]).toHaveFocus();
    await userEvent.click(card('strengths').getByRole('checkbox', { name: 'Putting things into words' }));
    expect(page.answer('strengths')?.value).toMatchObject({ picks: [{ id: 'write' }] });
    expect(card('strengths').queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('shows what is chosen from its end, also once it is taken off, or the focus would be lost', async () => {
    openPage('/r/r1/skills', { answers: aReflection().picking('strengths', 'write').done().answers });
    const chip = () => card('strengths').getByRole('checkbox', { name: 'Putting things into words' });
    await userEvent.click(chip());
    expect(chip()).toHaveFocus();
    expect(card('strengths').getByRole('button', { name: 'Show 11 more' })).toBeVisible();
  });
});

describe('rows', () => {
  const first = () => card('papers').getByRole('textbox', { name: /^A degree, licence or certificate/ });

  it('ask how a thing stands once it is named, and what is missing where something is', async () => {
    const page = openPage('/r/r1/education');
    expect(card('papers').queryByRole('radio')).not.toBeInTheDocument();
    await userEvent.type(first(), 'NVQ');
    await userEvent.click(card('papers').getByRole('radio', { name: 'Something is missing' }));
    await userEvent.type(card('papers').getByRole('textbox', { name: 'What is missing' }), 'two units');
    expect(page.answer('papers')?.value).toEqual({
      kind: 'rows',
      rows: [{ id: 'row-1', text: 'NVQ', state: 'missing', detail: 'two units' }],
      none: false,
    });
  });

  it('come and go by buttons, and the focus is in a line after each', async () => {
    openPage('/r/r1/education');
    await userEvent.type(first(), 'NVQ');
    await userEvent.click(card('papers').getByRole('button', { name: /^Add another: / }));
    const second = card('papers').getByRole('textbox', { name: /\(2\)$/ });
    expect(second).toHaveFocus();
    await userEvent.type(second, 'first aid');
    await userEvent.click(card('papers').getByRole('button', { name: 'Remove first aid' }));
    expect(first()).toHaveFocus();
    expect(first()).toHaveValue('NVQ');
  });

  it('are said when they come and when they go, and so is what a line asks for', async () => {
    openPage('/r/r1/education');
    const saying = (words: string) =>
      card('papers')
        .getAllByRole('status')
        .filter(({ textContent }) => textContent === words);
    await userEvent.type(first(), 'NVQ');
    expect(saying('New on this page: How it is now')).toHaveLength(1);
    await userEvent.click(card('papers').getByRole('radio', { name: 'Something is missing' }));
    expect(saying('New on this page: What is missing')).toHaveLength(1);
    await userEvent.click(card('papers').getByRole('button', { name: /^Add another: / }));
    expect(saying('New on this page: A degree, licence or certificate (2)')).toHaveLength(1);
    await userEvent.type(card('papers').getByRole('textbox', { name: /\(2\)$/ }), 'first aid');
    await userEvent.click(card('papers').getByRole('button', { name: 'Remove first aid' }));
    expect(saying('first aid removed')).toHaveLength(1);
    // A line that “none” only covers is not gone.
    await userEvent.click(card('papers').getByRole('checkbox', { name: 'None for this' }));
    expect(saying('NVQ removed')).toHaveLength(0);
  });

  it('step aside for “none”, and come back without it', async () => {
    const page = openPage('/r/r1/education');
    await userEvent.type(first(), 'NVQ');
    await userEvent.click(card('papers').getByRole('checkbox', { name: 'None for this' }));
    expect(card('papers').queryByRole('textbox')).not.toBeInTheDocument();
    expect(page.answer('papers')?.value).toMatchObject({ none: true, rows: [{ text: 'NVQ' }] });
    await userEvent.click(card('papers').getByRole('checkbox', { name: 'None for this' }));
    expect(first()).toHaveValue('NVQ');
  });
});

describe('what a choice asks for', () => {
  it('is said when it comes: the field of a chip, the order of two', async () => {
    openPage('/r/r1/social');
    await userEvent.click(card('must-fit').getByRole('checkbox', { name: 'Home by a set time' }));
    expect(card('must-fit').getByText('New on this page: Home by')).toHaveAttribute('role', 'status');
  });

  it('is said of one’s own words, which become a chip', async () => {
    openPage('/r/r1/now');
    const field = card('work').getByRole('textbox', { name: /^Search for a job/ });
    await userEvent.type(field, 'bird ringing{Enter}');
    expect(card('work').getByText('bird ringing added')).toHaveAttribute('role', 'status');
    await userEvent.click(card('work').getByRole('button', { name: 'Remove bird ringing' }));
    expect(card('work').getByText('bird ringing removed')).toHaveAttribute('role', 'status');
  });
});

describe('an example in an empty field', () => {
  it.each([
    ['/r/r1/experiences', 'such as made a fair work plan for a team of thirty'],
    ['/r/r1/education', 'such as nursing licence'],
    ['/r/r1/social', 'such as new nurses'],
    ['/r/r1/now', 'such as nurse, building, office work'],
  ])('on %s says that it is one, since a screen reader reads it like an answer', (address, words) => {
    openPage(address);
    expect(screen.getAllByPlaceholderText(words).length).toBeGreaterThan(0);
    for (const field of screen.getAllByRole<HTMLInputElement>('textbox'))
      expect(field.placeholder).toMatch(/^(?:such as .+|)$/);
  });
});

describe('work that is searched for', () => {
  const field = () => card('target').getByRole('textbox', { name: /^Search for a job/ });

  it('is found as one types, said to be found, and kept with its name', async () => {
    const page = openPage('/r/r1/now');
    await userEvent.type(field(), 'nurs');
    expect(await card('target').findByText('6 matches')).toHaveAttribute('role', 'status');
    await userEvent.click(card('target').getByRole('button', { name: 'Nurse' }));
    expect(page.answer('target')?.value).toEqual({ kind: 'picks', picks: [{ id: 'nurse', text: 'Nurse' }] });
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    await userEvent.click(card('target').getByRole('button', { name: 'Remove Nurse' }));
    expect(field()).toHaveFocus();
  });

  it('is kept as a field under an id of its own', async () => {
    const page = openPage('/r/r1/now');
    await userEvent.type(field(), 'nurs');
    await userEvent.click(await card('target').findByRole('button', { name: 'Nursing kind of work' }));
    expect(page.answer('target')?.value).toEqual({
      kind: 'picks',
      picks: [{ id: 'field-nursing', text: 'Nursing' }],
    });
  });

  it('takes one’s own words on Enter, but none while an input method is at work', async () => {
    const page = openPage('/r/r1/now');
    await userEvent.type(field(), 'bird ringing');
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    expect(page.answer('target')).toBeUndefined();
    await userEvent.type(field(), '{Enter}');
    expect(page.answer('target')?.value).toMatchObject({ picks: [{ text: 'bird ringing' }] });
    expect(await card('target').findByRole('button', { name: 'Remove bird ringing' })).toBeVisible();
  });
});

describe('work that was typed and never added', () => {
  const field = () => card('target').getByRole('textbox', { name: /^Search for a job/ });

  it('is the answer when Continue is pressed', async () => {
    const page = openPage('/r/r1/now');
    await userEvent.type(field(), 'Bookkeeper at Fielding Ltd');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(page.answer('target')?.value).toMatchObject({ picks: [{ text: 'Bookkeeper at Fielding Ltd' }] });
  });

  it('is the answer when the page is left another way', async () => {
    const page = openPage('/r/r1/now');
    await userEvent.type(field(), 'bird ringing');
    page.unmount();
    expect(page.answer('target')?.value).toMatchObject({ picks: [{ text: 'bird ringing' }] });
  });
});

describe('“Not yet”', () => {
  const notYet = () => card('target').getByRole('checkbox', { name: 'Not yet' });
  const own = () => card('target').getByRole('checkbox', { name: 'Something of my own' });

  it('takes off what else was chosen, also when nothing more fits, and goes when something else is', async () => {
    const page = openPage('/r/r1/now');
    const field = card('target').getByRole('textbox', { name: /^Search for a job/ });
    await userEvent.type(field, 'bird ringing{Enter}');
    await userEvent.click(own());
    await userEvent.click(notYet());
    expect(page.answer('target')?.value).toEqual({ kind: 'picks', picks: [{ id: 'not-yet', text: '' }] });
    expect(own()).not.toBeChecked();
    await userEvent.type(field, 'bird ringing{Enter}');
    expect(page.answer('target')?.value).toMatchObject({ picks: [{ text: 'bird ringing' }] });
    expect(notYet()).not.toBeChecked();
    await userEvent.click(notYet());
    await userEvent.click(own());
    expect(page.answer('target')?.value).toEqual({ kind: 'picks', picks: [{ id: 'own', text: '' }] });
  });
});

describe('what a press takes out of the sentence so far', () => {
  it('is named under its question, and comes back with Undo, where the focus then is', async () => {
    // With little else to say, what has to fit stands in the sentence.
    const { serve: _, proof: __, ...answers } = quickPerson().done().answers;
    const page = openPage('/r/r1/social', { answers });
    const soFar = screen.getByRole('complementary', { name: 'So far' });
    await waitFor(() => expect(soFar).toHaveTextContent('my evenings free'));
    await userEvent.click(card('must-fit').getByRole('checkbox', { name: 'Evenings free' }));
    expect(
      await card('must-fit').findByText(/^This takes “my evenings free” out of your sentence so far\./),
    ).toBeVisible();
    await userEvent.click(card('must-fit').getByRole('button', { name: 'Undo' }));
    expect(page.answer('must-fit')?.value).toEqual(answers['must-fit']?.value);
    await waitFor(() => expect(card('must-fit').queryByText(/^This takes/)).not.toBeInTheDocument());
    expect(document.activeElement?.closest('section')).toHaveAttribute('id', 'question-must-fit');
  });
});

describe('a currency', () => {
  const open = () => openPage('/r/r1/finances');
  const menu = () => card('pay').getByRole('combobox', { name: 'Currency' });

  it('is any that the browser knows, the ones that are asked for most first', async () => {
    const page = open();
    const codes = within(menu())
      .getAllByRole<HTMLOptionElement>('option')
      .map(({ value }) => value);
    expect(codes.slice(1, 4)).toEqual(['GBP', 'EUR', 'USD']);
    expect(codes.length).toBeGreaterThan(100);
    expect(new Set(codes).size).toBe(codes.length);
    await userEvent.selectOptions(menu(), 'Swiss Franc (CHF)');
    expect(page.answer('pay')?.value).toMatchObject({ currency: 'CHF' });
  });

  it('can be typed, and stands there as typed when the page is opened again', async () => {
    const page = open();
    await userEvent.selectOptions(menu(), 'Another: I type it');
    await userEvent.type(card('pay').getByRole('textbox', { name: 'Which currency' }), 'Somaliland shilling');
    expect(page.answer('pay')?.value).toMatchObject({ currency: 'Somaliland shilling' });
    page.unmount();
    const { answers } = aReflection().done();
    const pay = page.answer('pay');
    openPage('/r/r1/finances', { answers: { ...answers, ...(pay && { pay }) } });
    expect(card('pay').getByRole('textbox', { name: 'Which currency' })).toHaveValue('Somaliland shilling');
  });

  it('is typed where the browser keeps no list', () => {
    const known = Object.getOwnPropertyDescriptor(Intl, 'supportedValuesOf');
    Object.defineProperty(Intl, 'supportedValuesOf', { ...known, value: undefined });
    try {
      open();
      expect(within(menu()).getAllByRole('option')).toHaveLength(14);
    } finally {
      if (known) Object.defineProperty(Intl, 'supportedValuesOf', known);
    }
  });
});

describe('a chip that tells of one’s health', () => {
  it('says that it is kept to oneself, and can be shared; others carry no line', async () => {
    const page = openPage('/r/r1/social', { answers: quickPerson().done().answers });
    await userEvent.click(card('must-fit').getByRole('checkbox', { name: 'Work my body can keep doing' }));
    expect(await card('must-fit').findAllByText(/is kept to yourself: it speaks of health\.$/)).toHaveLength(
      1,
    );
    await userEvent.click(card('must-fit').getByRole('button', { name: /^It may be shared/ }));
    expect(page.answer('must-fit')?.channels).toEqual({ body: 'shareable' });
  });
});

describe('so far', () => {
  it('is two questions until there is one whole sentence', async () => {
    openPage('/r/r1/now');
    const aside = within(screen.getByRole('complementary', { name: 'So far' }));
    expect(aside.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'What do people come to you for?',
      'What would you like your work to do, and for whom?',
    ]);
  });
});
