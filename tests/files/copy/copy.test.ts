import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newClient } from '#src/domain/coaching/clients.ts';
import type { Client } from '#src/domain/model/client.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { writeCopy } from '#src/files/copy/write-copy.ts';

const savedAt = '2026-11-22T10:00:00.000Z';
const reflection: Reflection = {
  ...emptyReflection({ language: 'en', id: 'one', now: savedAt }),
  title: 'Über Ärzte 👩🏽‍⚕️ und עברית',
  clientId: 'client1',
  answers: {
    'b-question': { value: null, setAside: 'skipped', wordings: {}, channels: {}, asked: 'B?' },
    'a-question': {
      value: { kind: 'starter', parts: { z: 'last', a: 'first\n\ttab' } },
      setAside: null,
      wordings: {},
      channels: {},
      asked: 'A?',
    },
  },
};
const client: Client = newClient({ id: 'client1', label: 'AB', now: savedAt });
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCopy(bytes(text));
const copyWith = (change: object) =>
  JSON.stringify({
    ...JSON.parse(writeCopy(releaseCopy({ reflections: [reflection] }), savedAt)),
    ...change,
  });

describe('writing and reading', () => {
  it('brings a whole workspace back as it was', () => {
    const result = read(writeCopy(releaseCopy({ reflections: [reflection], clients: [client] }), savedAt));
    expect(result).toMatchObject({ kind: 'copy', from: LIBRARY_VERSION });
    if (result.kind === 'copy') {
      expect(result.copy).toMatchObject({ savedAt, reflections: [reflection], clients: [client] });
    }
  });

  it('carries the versions of the reflections in it, and no others', () => {
    const version: Version = {
      id: 'v1',
      reflectionId: 'one',
      name: 'Vor dem Umzug „neu“',
      cause: 'by-hand',
      reason: 'life-changed',
      keptAt: savedAt,
      reflection: { ...reflection, title: 'As it was' },
      revision: 2,
    };
    const other: Version = { ...version, id: 'v2', reflectionId: 'two' };
    const result = read(
      writeCopy(
        releaseCopy({ reflections: [reflection], clients: [client], versions: [version, other] }),
        savedAt,
      ),
    );
    expect(result.kind === 'copy' && result.copy.versions).toEqual([version]);
    // In a person's own file nothing says whose client they are, in a version neither.
    const own = read(writeCopy(releaseCopy({ reflections: [reflection], versions: [version] }), savedAt));
    expect(own.kind === 'copy' && own.copy.versions[0]?.reflection.clientId).toBeNull();
  });

  it("says nothing of the coach's order in a person's own file", () => {
    const result = read(writeCopy(releaseCopy({ reflections: [reflection] }), savedAt));
    if (result.kind !== 'copy') throw new Error('It was refused.');
    expect(result.copy.reflections).toEqual([{ ...reflection, clientId: null }]);
  });

  it('always writes the same text for the same content', () => {
    const turned = Object.fromEntries(Object.entries(reflection).reverse()) as Reflection;
    const { answers } = reflection;
    const other = { ...turned, answers: Object.fromEntries(Object.entries(answers).reverse()) };
    expect(writeCopy(releaseCopy({ reflections: [other] }), savedAt)).toBe(
      writeCopy(releaseCopy({ reflections: [reflection] }), savedAt),
    );
    // As any reader of JSON has it: the records themselves, with what says what they are before them.
    const plain = JSON.parse(writeCopy(releaseCopy({ reflections: [reflection] }), savedAt));
    expect(Object.keys(plain).slice(0, 2)).toEqual(['format', 'version']);
    expect(plain).toMatchObject({
      format: 'waymark-copy',
      version: LIBRARY_VERSION,
      savedAt,
      reflections: [{ ...reflection, clientId: null }],
    });
  });

  it('keeps two reflections under one id', () => {
    const result = read(copyWith({ reflections: [reflection, { ...reflection, title: 'second' }] }));
    expect(result.kind === 'copy' && result.copy.reflections).toHaveLength(2);
  });

  it('mends half characters, which a file cannot hold', () => {
    const result = read(copyWith({ reflections: [{ ...reflection, title: 'a\ud800b' }] }));
    expect(result.kind === 'copy' && result.copy.reflections[0]?.title).toBe('a\ufffdb');
  });

  it.each(['constructor', 'prototype', '__proto__', '\\u005f_proto__'])(
    'takes “%s” as words, where it is no name',
    (title) => {
      const result = read(copyWith({ reflections: [{ ...reflection, title }] }));
      expect(result.kind === 'copy' && result.copy.reflections[0]?.title).toBe(title);
    },
  );

  it('reads what editors make of it: a byte order mark, or UTF-16', () => {
    const text = writeCopy(releaseCopy({ reflections: [reflection] }), savedAt);
    expect(read(`\ufeff${text}`).kind).toBe('copy');
    const utf16 = new Uint8Array(
      new Uint16Array(
        [...`\ufeff${text}`]
          .join('')
          .split('')
          .map((l) => l.charCodeAt(0)),
      ).buffer,
    );
    expect(readCopy(utf16).kind).toBe('copy');
  });

  it('upgrades a copy of an older version', () => {
    const steps = [{ from: LIBRARY_VERSION - 1, why: 'a test', upgrade: (old: object) => ({ ...old }) }];
    expect(readCopy(bytes(copyWith({ version: LIBRARY_VERSION - 1 })), steps)).toMatchObject({
      kind: 'copy',
      from: LIBRARY_VERSION - 1,
    });
  });
});

describe('refusing', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  it.each([
    ['too-big', new Uint8Array(64 * 1024 * 1024 + 1)],
    ['empty', bytes('')],
    ['empty', bytes(' \n ')],
    ['pdf', bytes('%PDF-1.7 ...')],
    ['zip', bytes('PK\u0003\u0004....')],
    ['not-text', new Uint8Array([0x7b, 0xc3, 0x28])],
    ['not-json', bytes('Dear diary')],
    ['not-json', bytes(writeCopy(releaseCopy({ reflections: [reflection] }), savedAt).slice(0, -200))],
    ['too-much', bytes(nested(5000))],
    ['too-much', bytes(`[${'0,'.repeat(4_000_001)}0]`)],
    ['other-json', bytes('{"name": "waymark"}')],
    ['other-json', bytes('[1, 2]')],
    ['other-json', bytes('null')],
    ['newer', bytes(copyWith({ version: LIBRARY_VERSION + 1, future: true }))],
    ['broken', bytes(copyWith({ version: 'one' }))],
    ['broken', bytes(copyWith({ reflections: {} }))],
    ['broken', bytes(copyWith({ extra: 1 }))],
    ['dangerous', bytes(copyWith({}).replace('"title"', '"__proto__"'))],
    ['dangerous', bytes(copyWith({}).replace('"a-question"', '"constructor"'))],
    ['dangerous', bytes(copyWith({}).replace('"title"', '"\\u005f_proto__"'))],
    ['dangerous', bytes(copyWith({}).replace('"title"', '"pro\\u0074otype"'))],
  ])('%s', (reason, file) => {
    expect(readCopy(file)).toMatchObject({ kind: 'refused', reason });
  });

  it('names the place that does not fit', () => {
    expect(read(copyWith({ reflections: [{ ...reflection, level: 'hard' }] }))).toMatchObject({
      reason: 'broken',
      misfit: { path: ['reflections', '0', 'level'] },
    });
  });

  it('never throws and never reads half, whatever the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
        expect(readCopy(file).kind).toBe('refused');
      }),
    );
    const text = writeCopy(releaseCopy({ reflections: [reflection] }), savedAt);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, sign) => {
        const damaged = read(text.slice(0, at) + sign + text.slice(at + sign.length));
        expect(['copy', 'refused']).toContain(damaged.kind);
      }),
    );
  });
});
