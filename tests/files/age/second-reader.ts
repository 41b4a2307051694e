import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';

/**
 * A second reader of locked files, by Node's own cryptography and the format's specification (age-encryption.org/v1): it shares
 * no line with the library that the page uses. Throws where anything does not fit.
 */
export function readWithNode(bytes: Uint8Array, passphrase: string): Buffer {
  const file = Buffer.from(bytes);
  const [version, stanza, body, mac] = file.toString('latin1').split('\n', 4);
  if (version !== 'age-encryption.org/v1' || !mac?.startsWith('--- ')) throw new Error('Not an age file.');
  const [arrow, kind, salt, work] = stanza?.split(' ') ?? [];
  if (arrow !== '->' || kind !== 'scrypt') throw new Error('Not locked with a passphrase.');
  const N = 2 ** Number(work);
  const label = Buffer.from('age-encryption.org/v1/scrypt');
  const wrapping = scryptSync(passphrase, Buffer.concat([label, fromBase64(salt)]), 32, {
    N,
    r: 8,
    p: 1,
    maxmem: 256 * N * 8,
  });
  const fileKey = unseal(wrapping, Buffer.alloc(12), fromBase64(body));
  const start = [version, stanza, body, mac].join('\n').length + 1;
  const streamKey = hkdf(fileKey, file.subarray(start, start + 16), 'payload');
  const pieces: Buffer[] = [];
  const size = 64 * 1024 + 16;
  for (let at = start + 16, count = 0; at < file.length; at += size, count++) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(count, 7);
    nonce[11] = at + size >= file.length ? 1 : 0;
    pieces.push(unseal(streamKey, nonce, file.subarray(at, at + size)));
  }
  return Buffer.concat(pieces);
}

function unseal(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function hkdf(key: Buffer, salt: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, 32));
}

function fromBase64(text: string | undefined): Buffer {
  return Buffer.from(text ?? '', 'base64');
}
