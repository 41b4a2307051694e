import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SIGNALS } from '#src/domain/model/question.ts';

/* Whoever answers a question wants something of it. A signal that no rule reads gives nothing back. */

const domain = resolve(import.meta.dirname, '../../src/domain');

function codeOfRules(): string {
  return readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path !== 'model/question.ts')
    .map((path) => readFileSync(join(domain, path), 'utf8'))
    .join('\n');
}

it('is read by some rule of the domain: every signal that a question gives', () => {
  const code = codeOfRules();
  // As a string, or as the key of a table.
  const isRead = (signal: string) => new RegExp(`'${signal}'|^\\s*${signal}:`, 'm').test(code);
  expect(SIGNALS.filter((signal) => !isRead(signal)).toSorted()).toEqual([]);
});
