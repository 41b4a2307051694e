import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { writeCopy } from '#src/files/copy/write-copy.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { openPage } from './harness.tsx';

const MOMENT = '2026-11-22T10:00:00.000Z';
const copy = (savedAt: string) => writeCopy(releaseCopy({ reflections: [quickPerson().done()] }), savedAt);

describe('a copy', () => {
  it.each([
    [MOMENT, 'Saved on 22 November 2026.'],
    ['yesterday', 'It does not say when it was saved.'],
    ['', 'It does not say when it was saved.'],
    ['0000-00-00T00:00:00Z', 'It does not say when it was saved.'],
  ])('saved at %j opens and says so', async (savedAt, said) => {
    openPage('/');
    const file = new File([copy(savedAt)], 'waymark.json', { type: 'application/json' });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no way to choose a file.');
    // What waits for the file is shown within the act alone.
    await act(async () => {
      await userEvent.upload(input, file);
    });
    expect(await screen.findByRole('dialog', { name: 'What is in this copy' })).toHaveTextContent(said);
    expect(document.body).not.toHaveTextContent('NaN');
  });
});

describe('a reflection whose moments are none', () => {
  it('is listed without a day', async () => {
    const broken = '2026-13-45T99:99:99Z';
    const reflection = {
      ...emptyReflection({ language: 'en', id: 'one', now: broken }),
      answers: quickPerson().done().answers,
    };
    openPage('/', { library: { ...emptyLibrary(), reflections: { one: reflection } } });
    expect(await screen.findAllByText('Reflection without a date')).not.toHaveLength(0);
    expect(document.body).not.toHaveTextContent('NaN');
  });
});
