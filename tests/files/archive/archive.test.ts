import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { dealParts } from '#src/domain/archive/deal-parts.ts';
import { joinPart } from '#src/domain/archive/join-part.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { MOST_PART_BYTES } from '#src/files/archive/archive-manifest.ts';
import { openArchive } from '#src/files/archive/read-archive.ts';
import { openArchiveWriter } from '#src/files/archive/write-archive.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { rowsOf } from '#src/state/shelf.ts';
import { readZip } from '#tests/files/zip-by-standard.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

const NOW = '2026-11-22T10:00:00.000Z';

async function pack(library: Library): Promise<Uint8Array> {
  const writer = openArchiveWriter(NOW);
  const rows = rowsOf(library).map((row) => ({ ...row, bytes: 100 }));
  for (const keys of dealParts(rows, 500)) {
    const pick = <T extends { id: string }>(kind: string, shelf: Readonly<Record<string, T>>) =>
      Object.values(shelf).filter(({ id }) => keys.includes(`${kind}/${id}`));
    const part = releaseCopy({
      reflections: pick('reflection', library.reflections),
      clients: pick('client', library.clients),
      sessions: pick('session', library.sessions),
      versions: pick('version', library.versions),
    });
    await writer.add(part.words);
  }
  const { pieces } = await writer.end();
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}

const library = aWorkspace('alpha', 'beta', 'gamma');
const files = async () => readZip(await pack(library));

it('packs a workspace into parts that are saved copies, and reads the same workspace again', async () => {
  const opened = openArchive(await pack(library));
  if (opened.kind !== 'archive') throw new Error(opened.reason);
  expect(opened.manifest.records).toEqual({ reflections: 4, clients: 3, sessions: 3, versions: 3 });
  expect(opened.manifest.parts.length).toBeGreaterThan(1);
  let there = emptyLibrary();
  for (const at of opened.manifest.parts.keys()) {
    const read = await opened.readPart(at);
    if (read.kind !== 'part') throw new Error(read.reason);
    const { reflections, clients, sessions, versions } = joinPart(there, read.copy);
    const add = <T extends { id: string }>(shelf: Record<string, T>, records: readonly T[]) => ({
      ...shelf,
      ...Object.fromEntries(records.map((record) => [record.id, record])),
    });
    there = {
      ...there,
      reflections: add(there.reflections, reflections),
      clients: add(there.clients, clients),
      sessions: add(there.sessions, sessions),
      versions: add(there.versions, versions),
    };
  }
  expect(there).toEqual(library);
});

it('is a ZIP that any program opens, each part of it a copy that “Open a file” takes', async () => {
  const inside = await files();
  expect(Object.keys(inside)).toContain('archive.json');
  const parts = Object.entries(inside).filter(([name]) => name.startsWith('part-'));
  const { parts: said } = JSON.parse(new TextDecoder().decode(inside['archive.json']));
  expect(said).toEqual(
    parts.map(([name, bytes]) => ({ name, sha256: createHash('sha256').update(bytes).digest('hex') })),
  );
  for (const [, bytes] of parts) expect(readCopy(bytes).kind).toBe('copy');
});

it('is the same file for the same words', async () => {
  expect(await pack(library)).toEqual(await pack(library));
});

it('refuses what is no archive, what a newer page wrote, and what does not hold what it says', async () => {
  const reasonOf = (bytes: Uint8Array) => {
    const opened = openArchive(bytes);
    return opened.kind === 'refused' ? opened.reason : opened.kind;
  };
  const inside = await files();
  const manifest: Record<string, unknown> = JSON.parse(new TextDecoder().decode(inside['archive.json']));
  const saying = (more: object) =>
    zipSync({ ...inside, 'archive.json': strToU8(JSON.stringify({ ...manifest, ...more })) });
  expect(reasonOf(new Uint8Array())).toBe('not-archive');
  expect(reasonOf(strToU8('{"format":"waymark-archive"}'))).toBe('not-archive');
  expect(reasonOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-archive');
  expect(reasonOf((await pack(library)).slice(0, -100))).toBe('not-archive');
  expect(reasonOf(saying({ version: LIBRARY_VERSION + 1 }))).toBe('newer');
  expect(reasonOf(saying({ parts: [{ name: '../../part-0001.json', sha256: '0' }] }))).toBe('damaged');
  expect(reasonOf(saying({ more: true }))).toBe('damaged');
});

it('reads no part that is missing, changed or too large, and never half of one', async () => {
  const inside = await files();
  const reasonOf = async (changed: Record<string, Uint8Array>) => {
    const opened = openArchive(zipSync(changed));
    if (opened.kind !== 'archive') return opened.reason;
    const read = await opened.readPart(0);
    return read.kind === 'part' ? 'part' : read.reason;
  };
  const { 'part-0001.json': first = new Uint8Array(), ...others } = inside;
  expect(await reasonOf(inside)).toBe('part');
  expect(await reasonOf(others)).toBe('damaged');
  const changed = first.slice();
  changed[40] = 0x20;
  expect(await reasonOf({ ...others, 'part-0001.json': changed })).toBe('damaged');
  expect(await reasonOf({ ...others, 'part-0001.json': new Uint8Array(MOST_PART_BYTES + 1) })).toBe(
    'damaged',
  );
});
