import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCopies } from '#scripts/summary/find-copies.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const put = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), '{}');
  }
};
const names = async (given: string[], out = 'out') =>
  (await findCopies(given.map(at), at(out))).map(({ name }) => name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-find-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the copies of a call', () => {
  it('are every .json of a folder and its folders, in one order, and no shadow of a file', async () => {
    put('in/b.json', 'in/a/c.JSON', 'in/notes.txt', 'in/._b.json', 'in/.git/d.json');
    expect(await names(['in'])).toEqual(['a/c.JSON', 'b.json']);
  });

  it('are found where a scheduler mounts them as links', async () => {
    put('store/a.json');
    mkdirSync(at('in'));
    symlinkSync(at('store/a.json'), at('in/a.json'));
    symlinkSync(at('gone.json'), at('in/gone.json'));
    expect(await names(['in'])).toEqual(['a.json']);
  });

  it('are files too, whatever they are called, also one that is not there: it will be said of it', async () => {
    put('copy.txt');
    expect(await names(['copy.txt', 'gone.json'])).toEqual(['copy.txt', 'gone.json']);
  });

  it('are each printed once, however often they were given', async () => {
    put('in/a.json', 'in/b.json');
    expect(await names(['in/b.json', 'in', 'in/../in/a.json'])).toEqual(['b.json', 'a.json']);
  });

  it('are not what was printed or reported earlier', async () => {
    put('in/a.json', 'in/out/b.json', 'in/out/report.json', 'in/report.json');
    expect(await names(['in'], 'in/out')).toEqual(['a.json', 'report.json']);
    put('in/report-3-of-8.json');
    expect(await names(['in'], 'in')).toEqual(['a.json', 'out/b.json', 'out/report.json']);
  });

  it('have an id that is theirs alone and stays, also where two folders hold one name', async () => {
    put('one/a.json', 'two/a.json', 'two/b.json');
    const both = await findCopies([at('one'), at('two')], at('out'));
    expect(new Set(both.map(({ id }) => id)).size).toBe(3);
    for (const { id } of both) expect(id).toMatch(/^[0-9a-f]{12}$/);
    const first = await findCopies([at('one')], at('out'));
    expect(first[0]?.id).toBe(both[0]?.id);
  });

  it('are missed in an empty folder, before anything is printed', async () => {
    put('in/a.json', 'empty/notes.txt');
    await expect(names(['in', 'empty'])).rejects.toThrow('there is no .json file in this folder.');
  });
});
