import { expect, it } from 'vitest';
import { releaseOwn } from '#src/domain/release/gate.ts';
import { madeOf } from '#src/domain/sharing/released.ts';
import { zipFiles } from '#src/files/pack/zip-files.ts';
import { readZip } from '#tests/files/zip-by-standard.ts';

const file = (name: string, words: string) => ({
  name,
  file: madeOf(releaseOwn(words), (text) => new Blob([text])),
});
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

it('is one ZIP in which another reader finds each file under its name, word for word', async () => {
  const long = 'Three goals to begin it. '.repeat(9000);
  const { words } = await zipFiles([
    file('session.txt', 'We meet every two weeks'),
    file('Grüße 职业.txt', '👩🏽‍⚕️ und עברית'),
    file('long.txt', long),
    file('empty.txt', ''),
  ]);
  const inside = readZip(new Uint8Array(await words.arrayBuffer()));
  expect(Object.keys(inside)).toEqual(['session.txt', 'Grüße 职业.txt', 'long.txt', 'empty.txt']);
  expect(textOf(inside['session.txt'])).toBe('We meet every two weeks');
  expect(textOf(inside['Grüße 职业.txt'])).toBe('👩🏽‍⚕️ und עברית');
  expect(textOf(inside['long.txt'])).toBe(long);
  expect(textOf(inside['empty.txt'])).toBe('');
});

it('is told by that reader when a byte of it is another', async () => {
  const { words } = await zipFiles([file('a.txt', 'kept as it is')]);
  const bytes = new Uint8Array(await words.arrayBuffer());
  const at = 30 + 'a.txt'.length + 3;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  expect(() => readZip(bytes)).toThrow();
});
