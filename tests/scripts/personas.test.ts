import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/personas.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

it('prints all texts of one person', () => {
  const { status, stdout } = run('--show', 'amina');
  expect(status).toBe(0);
  expect(stdout).toMatch(/## Interview\n.+\n\n## Or steady/s);
});

it('says who there is when nobody has that name', () => {
  const { status, stderr } = run('--show', 'nobody');
  expect(status).toBe(2);
  expect(stderr).toContain('nobody called nobody');
  expect(stderr).toContain('amina');
});

it('says how it is called when the call is wrong', () => {
  expect(run('--everything')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: ') });
});
