import { readFileSync } from 'node:fs';
import { Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAge, takeArmorOff } from '#src/files/age/armor.ts';
import { lockBytes, WORK } from '#src/files/age/lock-bytes.ts';
import { readHeader } from '#src/files/age/read-header.ts';
import { refuseBeforehand } from '#src/files/age/refuse-beforehand.ts';
import { unlockBytes } from '#src/files/age/unlock-bytes.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { readWithNode } from './second-reader.ts';

const PHRASE = 'five plain words of chance';
/** Quick to try; what people save is locked with far more work. */
const QUICK = 4;

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/age/${name}`, import.meta.url)));
const original = new Uint8Array(readFileSync(new URL('../../e2e/copies/version-4.json', import.meta.url)));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const refused = (reason: string) => ({ kind: 'refused', reason });
const quick = (content: Uint8Array | string, phrase = PHRASE) =>
  lockBytes(typeof content === 'string' ? bytesOf(content) : content, phrase, QUICK);

describe('what the age command locked', () => {
  it('opens it, word for word', async () => {
    expect(isAge(fixture('passphrase.age'))).toBe(true);
    const opened = await unlockBytes(fixture('passphrase.age'), PHRASE);
    expect(opened.kind === 'opened' && textOf(opened.bytes)).toBe(textOf(original));
    expect(opened.kind === 'opened' && readCopy(opened.bytes).kind).toBe('copy');
  });

  it('takes the armor off, also where a mail or a shell has changed it: blanks around, other line ends, UTF-16', async () => {
    const text = textOf(fixture('armored.age'));
    const windows = `\r\n  ${text.replaceAll('\n', '\r\n')}\r\n\r\n`;
    const shell = Uint8Array.from([
      ...[0xff, 0xfe],
      ...new Uint8Array(Uint16Array.from(windows, (sign) => sign.charCodeAt(0)).buffer),
    ]);
    const bare = await takeArmorOff(fixture('armored.age'));
    expect(bare.kind === 'bare' && textOf(readWithNode(bare.bytes, PHRASE))).toBe(textOf(original));
    for (const bytes of [bytesOf(windows), bytesOf(`\uFEFF${text}`), shell]) {
      expect(isAge(bytes)).toBe(true);
      expect(await takeArmorOff(bytes)).toEqual(bare);
      expect(await refuseBeforehand(bytes)).toBeNull();
    }
  });

  it.each(['to-a-key.age', 'to-an-ssh-key.age'])('asks no passphrase of %s', async (name) => {
    expect(await refuseBeforehand(fixture(name))).toBe('locked-to-key');
  });
});

describe('what we lock', () => {
  it('is read by a second reader, in pieces and at their edges', async () => {
    for (const length of [1, 65_535, 65_536, 65_537, 131_072, 200_000]) {
      const content = Uint8Array.from({ length }, (_, at) => (at * 31) % 251);
      expect(readWithNode(await quick(content), PHRASE).equals(content)).toBe(true);
    }
  });

  it('asks as much work as the age command does', async () => {
    expect(readHeader(await lockBytes(original, PHRASE))).toMatchObject({ kind: 'passphrase', work: WORK });
    expect(readHeader(fixture('passphrase.age'))).toMatchObject({ kind: 'passphrase', work: WORK });
  });

  it('comes back word for word, whatever the words and the passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((phrase) => phrase.trim() !== ''),
        async (words, phrase) => {
          const opened = await unlockBytes(await quick(words, phrase), phrase);
          expect(opened.kind === 'opened' && textOf(opened.bytes)).toBe(words);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('opens with the same letters typed in another way, and with a blank that came along', async () => {
    const locked = await quick('kept', 'Zażółć gęślą jaźń');
    for (const typed of ['Zażółć gęślą jaźń'.normalize('NFD'), '  Zażółć gęślą jaźń\n'])
      expect((await unlockBytes(locked, typed)).kind).toBe('opened');
    expect(readWithNode(locked, 'Zażółć gęślą jaźń'.normalize('NFC')).toString()).toBe('kept');
  });

  it('opens what another program locked with a blank at its end, or with signs in two parts', async () => {
    const decomposed = new Encrypter();
    decomposed.setPassphrase('é é é '.normalize('NFD'));
    decomposed.setScryptWorkFactor(QUICK);
    const locked = await decomposed.encrypt('kept');
    expect((await unlockBytes(locked, 'é é é '.normalize('NFD'))).kind).toBe('opened');
  });
});

describe('what is refused', () => {
  const header = (...stanzas: string[]) =>
    bytesOf(`age-encryption.org/v1\n${stanzas.join('')}--- ${'A'.repeat(43)}\n`);
  const scrypt = (work: string) => `-> scrypt ${'A'.repeat(22)} ${work}\n${'A'.repeat(43)}\n`;
  const x25519 = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`;

  it('is a file with nothing in it', async () => {
    expect(await unlockBytes(await quick(''), PHRASE)).toEqual(refused('locked-empty'));
  });

  it('is a wrong passphrase', async () => {
    expect(await unlockBytes(await quick('kept'), 'five other words of chance')).toEqual(
      refused('locked-wrong'),
    );
    expect(await unlockBytes(await quick('kept'), '')).toEqual(refused('locked-wrong'));
  });

  it('is an absurd amount of work, before any is done', async () => {
    for (const work of ['21', '22', '40', '99999999999999999999']) {
      const before = performance.now();
      expect(await unlockBytes(header(scrypt(work)), PHRASE)).toEqual(refused('locked-too-hard'));
      expect(performance.now() - before).toBeLessThan(200);
    }
    expect(await refuseBeforehand(header(scrypt('20')))).toBeNull();
  });

  it('is a number of work that is none', async () => {
    for (const work of ['0', '018', '-4', '1e9', 'x'])
      expect(await refuseBeforehand(header(scrypt(work)))).toBe('locked-damaged');
  });

  it('is a file for keys: of today, of tomorrow, and of kinds nobody knows yet', async () => {
    const hybrid = new Encrypter();
    hybrid.addRecipient(await identityToRecipient(await generateHybridIdentity()));
    expect(await refuseBeforehand(await hybrid.encrypt('kept'))).toBe('locked-to-key');
    expect(await refuseBeforehand(header(x25519, x25519))).toBe('locked-to-key');
    expect(await refuseBeforehand(header('-> example.org/new a b\n\n'))).toBe('locked-to-key');
  });

  it('is a passphrase beside something else, whichever stands first', async () => {
    for (const stanzas of [
      [scrypt('10'), scrypt('10')],
      [scrypt('10'), x25519],
      [x25519, scrypt('10')],
    ])
      expect(await unlockBytes(header(...stanzas), PHRASE)).toEqual(refused('locked-twice'));
  });

  it('is a newer version of the format', async () => {
    expect(await refuseBeforehand(bytesOf('age-encryption.org/v2\nwhatever\n--- x\n'))).toBe('locked-newer');
  });

  it('is a file with anything put after its end, small or of several pieces', async () => {
    for (const content of [bytesOf('kept'), new Uint8Array(70_000)]) {
      const locked = await quick(content);
      for (const added of ['\n', '\r\n', '-- \nSent by mail'])
        expect(await unlockBytes(Uint8Array.from([...locked, ...bytesOf(added)]), PHRASE)).toEqual(
          refused('locked-added'),
        );
    }
    const armored = `${textOf(fixture('armored.age'))}Sent by mail`;
    expect(await refuseBeforehand(bytesOf(armored))).toBe('locked-added');
  });

  it('is a file whose end is missing, wherever it was cut', async () => {
    const locked = await quick(new Uint8Array(150_000));
    const header = readHeader(locked);
    const length = header.kind === 'passphrase' ? header.length : 0;
    for (const cut of [20, 25, length - 1, length, length + 20, length + 16 + 65_552, locked.length - 1])
      expect(await unlockBytes(locked.slice(0, cut), PHRASE)).toEqual(refused('locked-cut'));
    const armored = textOf(fixture('armored.age'));
    expect(await refuseBeforehand(bytesOf(armored.slice(0, -10)))).toBe('locked-cut');
  });

  it('is never half taken: a byte changed anywhere refuses all of it', async () => {
    const locked = await quick('["kept"]');
    const reasons = new Set<string>();
    for (let at = 0; at < locked.length; at++) {
      const changed = locked.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const read = isAge(changed) ? await unlockBytes(changed, PHRASE) : refused('not-age');
      expect(read.kind).toBe('refused');
      if ('reason' in read) reasons.add(read.reason);
    }
    expect([...reasons]).toEqual(expect.arrayContaining(['locked-damaged', 'locked-wrong', 'locked-newer']));
  });
});

it('never throws, whatever stands behind the first bytes', async () => {
  const stanza = fc.constantFrom(
    '-> scrypt',
    '-> X25519',
    '--- ',
    '\n',
    ' ',
    'A',
    '18',
    'AAAAAAAAAAAAAAAAAAAAAA',
    '\u0000',
    'é',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(stanza, { maxLength: 30 }), async (parts) => {
      const file = bytesOf(`age-encryption.org/v1\n${parts.join('')}`);
      const read = await unlockBytes(file, PHRASE);
      expect(read.kind).toBe('refused');
    }),
    { numRuns: 300 },
  );
});

describe('what is told by its first bytes', () => {
  it('is no other file', () => {
    for (const text of ['', '{"format":"waymark"}', 'age', '%PDF-1.7', '-----BEGIN PGP MESSAGE-----'])
      expect(isAge(bytesOf(text))).toBe(false);
  });
});
