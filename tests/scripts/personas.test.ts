import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { tell } from '#scripts/tell-personas.ts';

it('prints all texts of one person', async () => {
  const { code, text } = await tell('amina');
  expect(code).toBe(0);
  expect(text).toMatch(/## Interview\n.+\n\n## Or steady/s);
});

it('says who there is when nobody has that name', async () => {
  const { code, text } = await tell('nobody');
  expect(code).toBe(2);
  expect(text).toContain('nobody called nobody');
  expect(text).toContain('amina');
});

it('says how it is called when the call is wrong', () => {
  const wrong = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/personas.ts', '--everything'], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: ') });
});
