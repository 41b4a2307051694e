import { describe, expect, it } from 'vitest';
import { readCall } from '#scripts/summary/read-call.ts';

const read = (...args: string[]) => readCall(args, new Date(2026, 10, 2));

describe('the call', () => {
  it('prints one copy to the terminal and to the files named', () => {
    expect(read('a.json', '--pdf', 'a.pdf', '--private')).toEqual({
      kind: 'one',
      file: 'a.json',
      json: false,
      outs: [{ format: 'pdf', out: 'a.pdf' }],
      into: null,
      today: '2026-11-02',
      isWhole: true,
    });
  });

  it('prints many into a folder, as PDFs unless another form is asked for', () => {
    expect(read('a.json', 'b', '--out', 'dir', '--workers', '3')).toEqual({
      kind: 'many',
      given: ['a.json', 'b'],
      out: 'dir',
      formats: ['pdf'],
      shard: null,
      workers: 3,
      today: '2026-11-02',
      isWhole: false,
    });
    const part = read(
      'b',
      '--out=dir',
      '--format',
      'text',
      '--format',
      'pdf',
      '--shard',
      '3/8',
      '--today=2026-01-31',
    );
    expect(part).toMatchObject({
      formats: ['pdf', 'text'],
      shard: { index: 3, of: 8 },
      today: '2026-01-31',
    });
  });

  it('takes the names that people have for a form', () => {
    const many = read('a', '--out', 'dir', '--format', 'txt', '--format', 'word', '--format', 'markdown');
    expect(many).toMatchObject({ formats: ['docx', 'md', 'text'] });
    expect(read('a.json', '--docx', 'a.docx', '--md', 'a.md')).toMatchObject({
      outs: [
        { format: 'docx', out: 'a.docx' },
        { format: 'md', out: 'a.md' },
      ],
    });
  });

  it.each([
    [[], 'Usage:'],
    [['a.json', '--nonsense'], 'Usage:'],
    [['a.json', 'b.json'], 'add --out DIR'],
    [['a.json', '--into', 'resume.json'], 'add --json-resume OUT.json'],
    [['a.json', '--shard', '1/2'], 'Usage:'],
    [['a.json', '--workers', '2'], 'Usage:'],
    [['a', '--out', 'dir', '--pdf', 'a.pdf'], '--format pdf or --format docx or'],
    [['a', '--out', 'dir', '--json'], '--format pdf or --format docx or'],
    [['a', '--out', 'dir', '--format', 'odt'], '--format odt is not known'],
    [['a', '--out', 'dir', '--workers', '0'], 'from 1 to 999'],
    [['a', '--out', 'dir', '--shard', '9/8'], 'the third of eight as 3/8'],
    [['a.json', '--today', '2026-02-30'], 'is no date'],
    [['a.json', '--finances'], '--private'],
  ])('that is wrong is told how it would be right: %j', (args, told) => {
    expect(() => read(...args)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(told) }),
    );
  });
});
