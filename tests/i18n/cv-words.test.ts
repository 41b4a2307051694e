import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { backup } from '#src/i18n/en/backup.ts';
import { refused } from '#src/i18n/en/cv-files.ts';

const { said, review } = english.cv;

describe('words of a CV in a sentence of the page', () => {
  it('bring no second full stop', () => {
    expect(said.take('made a tart.')).toBe('Taken: made a tart.');
    expect(said.take('made a tart')).toBe('Taken: made a tart.');
    expect(said.undo('Is it so?')).toBe('Undone. Here again: Is it so?');
    expect(review.ask.proud('made a tart.')).toContain('“made a tart”. Your CV');
    expect(review.ask.proud('made tarts, bread ...')).toContain('“made tarts, bread ...”. Your CV');
  });
});

it('lead from a file that is no CV to the box that takes it, by the name that stands over it', () => {
  expect(refused['own-copy']).toContain(`“${backup.open.title}”`);
});
