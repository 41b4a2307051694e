import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lockBytes } from '#src/files/age/lock-bytes.ts';
import { unlockBytes } from '#src/files/age/unlock-bytes.ts';
import { isLong } from '#tests/helpers/how-many.ts';

/*
 * Against the age command itself, both ways. It reads a passphrase from a terminal alone, which `script` of util-linux plays. Where
 * one of them is missing these are skipped; locked-files.test.ts then still holds files that the command made, and a second reader.
 */

const PHRASE = 'zażółć five plain words';
const WORDS = '{"said": "Łódź, 职业, 👩🏽‍🌾"}\n';
const found = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
const isHere = found('age') && found('script');

let bench = '';
beforeAll(() => {
  bench = mkdtempSync(join(tmpdir(), 'age-'));
});
afterAll(() => rmSync(bench, { recursive: true }));

function age(command: string, said: string): void {
  execFileSync('script', ['-qec', `age ${command}`, '/dev/null'], { cwd: bench, input: said });
}

it.skipIf(!isHere)('the age command opens what we locked (skipped without the command age)', async () => {
  writeFileSync(join(bench, 'ours.age'), await lockBytes(new TextEncoder().encode(WORDS), PHRASE, 12));
  age('-d -o opened.json ours.age', `${PHRASE}\n`);
  expect(readFileSync(join(bench, 'opened.json'), 'utf8')).toBe(WORDS);
});

it.skipIf(!isHere || !isLong)(
  'we open what the age command locked (with LONG=1, where the command age is)',
  async () => {
    writeFileSync(join(bench, 'plain.json'), WORDS);
    age('-p -o theirs.age plain.json', `${PHRASE}\n${PHRASE}\n`);
    const opened = await unlockBytes(new Uint8Array(readFileSync(join(bench, 'theirs.age'))), PHRASE);
    expect(opened.kind === 'opened' && new TextDecoder().decode(opened.bytes)).toBe(WORDS);
  },
);
