import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFont } from '#scripts/node-fonts.ts';
import { printCopy, type Run } from '#scripts/summary/print-copy.ts';
import { newClient } from '#src/domain/coaching/clients.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

let folder: string;
const id = '0f3a5c7e9b1d';
const run = (part: Partial<Run> = {}): Run => ({
  out: folder,
  today: '2026-11-22',
  isWhole: false,
  formats: ['text'],
  ...part,
});
const print = (path: string, part: Partial<Run> = {}) => printCopy({ path, id }, run(part), loadFont);

const client = newClient({ id: 'c1', label: 'A. B.', now: '2026-11-01T10:00:00Z' });
function copyOf(...reflections: Partial<Reflection>[]): string {
  const path = join(folder, 'copy.json');
  writeFileSync(
    path,
    JSON.stringify({
      format: COPY_FORMAT,
      version: LIBRARY_VERSION,
      savedAt: '2026-11-22T10:00:00.000Z',
      reflections: reflections.map((part, at) => ({ ...quickPerson().done(), id: `r${at}`, ...part })),
      clients: [client],
      versions: [],
    }),
  );
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-print-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('one copy of many', () => {
  it('becomes a file for each reflection and form, called by the label, else by the title', async () => {
    const path = copyOf({ title: 'Spring' }, { title: 'Autumn', clientId: 'c1' });
    const { outputs, reason } = await print(path, { formats: ['pdf', 'text'] });
    expect(reason).toBeNull();
    expect(outputs).toEqual([
      { file: `Spring-${id}.pdf`, reflection: 'r0', missing: [] },
      { file: `Spring-${id}.txt`, reflection: 'r0', missing: [] },
      { file: `A-B-${id}-2.pdf`, reflection: 'r1', missing: [] },
      { file: `A-B-${id}-2.txt`, reflection: 'r1', missing: [] },
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(
      ['copy.json', ...outputs.map(({ file }) => file)].toSorted(),
    );
    expect(
      readFileSync(join(folder, `Spring-${id}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('keeps a private matter out of the name of the file, unless it is asked for', async () => {
    const path = copyOf({ title: 'After my depression' });
    expect((await print(path)).outputs[0]?.file).toBe(`aspiration-${id}.txt`);
    expect((await print(path, { isWhole: true })).outputs[0]?.file).toBe(`After-my-depression-${id}.txt`);
  });

  it('names the letters that no font has', async () => {
    const name = { ...quickPerson().done().paper, name: 'Ada \u{1F9FF}\u{13000}' };
    const { outputs } = await print(copyOf({ paper: name }), { formats: ['pdf'] });
    expect(outputs[0]?.missing).toContain('\u{13000}');
  });

  it('that cannot be read has its reason in words, and no file', async () => {
    const bad = join(folder, 'bad.json');
    const reasonOf = async (text: string) => {
      writeFileSync(bad, text);
      return (await print(bad)).reason;
    };
    expect(await reasonOf('')).toMatch(/^The file is empty/);
    expect(await reasonOf('{"half":')).toMatch(/^This is not a saved copy/);
    expect(await reasonOf('%PDF-1.7')).toMatch(/^This is a PDF/);
    expect(await reasonOf('{"title": "shopping"}')).toMatch(/^This file comes from another program/);
    expect((await print(copyOf())).reason).toBe('there is no reflection in it.');
    expect((await print(join(folder, 'gone.json'))).reason).toBe(
      'there is no such file, or it may not be read.',
    );
    expect(readdirSync(folder).toSorted()).toEqual(['bad.json', 'copy.json']);
  });

  it('names what was written before the folder took no more', async () => {
    const { outputs, reason } = await print(copyOf({}), { out: join(folder, 'gone') });
    expect(outputs).toEqual([]);
    expect(reason).toBe('it could not be written. May you write to this folder?');
  });

  it('that cannot be printed to the end names what was, and says that the mistake is ours', async () => {
    const noFonts = () => Promise.reject(new Error('no font'));
    const outcome = await printCopy({ path: copyOf({}), id }, run({ formats: ['text', 'pdf'] }), noFonts);
    expect(outcome).toEqual({
      outputs: [{ file: `aspiration-${id}.txt`, reflection: 'r0', missing: [] }],
      reason: 'something in it could not be printed, which is a mistake of ours (Error: no font).',
    });
  });
});
