/** A value in a PDF (ISO 32000-1, 7.3). Names are told from texts by their shape; texts are bytes. */
export type PdfValue = null | boolean | number | Name | Text | Reference | readonly PdfValue[] | Dictionary;
export type Name = { readonly name: string };
export type Text = { readonly text: Uint8Array };
export type Reference = { readonly object: number };
export type Dictionary = ReadonlyMap<string, PdfValue>;

/** What is read is no PDF, or broken. */
export class NotPdf extends Error {
  override name = 'NotPdf';
}

/** How deep lists and dictionaries may stand in each other. */
const DEPTH = 64;

const SPACES: ReadonlySet<number> = new Set([0, 9, 10, 12, 13, 32]);
const ENDS: ReadonlySet<number> = new Set([
  ...SPACES,
  ...Array.from('()<>[]{}/%', (sign) => sign.charCodeAt(0)),
]);

/** Reads values one after another from a place on. Throws {@link NotPdf}. */
export class ObjectReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Goes past blanks and comments. */
  skipSpaces(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined) return;
      if (byte === 0x25) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13)
          this.at++;
      } else if (SPACES.has(byte)) this.at++;
      else return;
    }
  }

  /** Whether this word stands here; if so, goes past it. */
  skipWord(word: string): boolean {
    this.skipSpaces();
    for (let i = 0; i < word.length; i++) if (this.bytes[this.at + i] !== word.charCodeAt(i)) return false;
    this.at += word.length;
    return true;
  }

  readValue(depth = 0): PdfValue {
    if (depth > DEPTH) throw new NotPdf('Nested too deeply.');
    this.skipSpaces();
    const byte = this.bytes[this.at];
    switch (byte) {
      case undefined:
        throw new NotPdf('The file ends too early.');
      case 0x2f:
        return { name: this.#readName() };
      case 0x28:
        return { text: this.#readText() };
      case 0x5b:
        return this.#readList(depth);
      case 0x3c:
        return this.bytes[this.at + 1] === 0x3c ? this.#readDictionary(depth) : { text: this.#readHex() };
      default:
        return this.#readWord();
    }
  }

  /** A number without a sign, of which anything else may follow. */
  readInteger(): number {
    const word = this.#word();
    if (!/^\d{1,15}$/.test(word)) throw new NotPdf(`Not a number: ${word}`);
    return Number(word);
  }

  #word(): string {
    this.skipSpaces();
    const from = this.at;
    while (this.at < this.bytes.length && !ENDS.has(this.bytes[this.at] ?? 0)) this.at++;
    return String.fromCharCode(...this.bytes.subarray(from, Math.min(this.at, from + 64)));
  }

  #readWord(): PdfValue {
    const word = this.#word();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new NotPdf(`Not a value: ${word}`);
    if (!/^\d+$/.test(word)) return Number(word);
    // "12 0 R" is a reference; anything else behind a number is the next value.
    const after = this.at;
    const generation = this.#word();
    if (/^\d{1,5}$/.test(generation) && this.#word() === 'R') return { object: Number(word) };
    this.at = after;
    return Number(word);
  }

  #readName(): string {
    this.at++;
    const from = this.at;
    while (this.at < this.bytes.length && !ENDS.has(this.bytes[this.at] ?? 0)) this.at++;
    const raw = latin1(this.bytes.subarray(from, this.at));
    return raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  #readText(): Uint8Array {
    const out: number[] = [];
    let open = 0;
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x5c) this.#readEscape(out);
      else if (byte === 0x28) {
        if (open++ > 0) out.push(byte);
      } else if (byte === 0x29) {
        if (--open === 0) {
          this.at++;
          return Uint8Array.from(out);
        }
        out.push(byte);
      } else out.push(byte);
    }
    throw new NotPdf('A text does not end.');
  }

  #readEscape(out: number[]): void {
    this.at++;
    const sign = String.fromCharCode(this.bytes[this.at] ?? 0);
    const plain = 'nrtbf'.indexOf(sign);
    if (plain >= 0) out.push([10, 13, 9, 8, 12][plain] ?? 0);
    else if (sign === '\r') {
      if (this.bytes[this.at + 1] === 10) this.at++;
    } else if (/[0-7]/.test(sign)) {
      const digits = /^[0-7]{1,3}/.exec(latin1(this.bytes.subarray(this.at, this.at + 3)))?.[0] ?? '0';
      out.push(Number.parseInt(digits, 8) & 0xff);
      this.at += digits.length - 1;
    } else if (sign !== '\n') out.push(this.bytes[this.at] ?? 0);
  }

  #readHex(): Uint8Array {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) throw new NotPdf('A text does not end.');
    const digits = latin1(this.bytes.subarray(this.at + 1, end)).replace(/\s/g, '');
    this.at = end + 1;
    return Uint8Array.from(digits.match(/.{1,2}/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
  }

  #readList(depth: number): PdfValue[] {
    this.at++;
    const list: PdfValue[] = [];
    while (!this.skipWord(']')) list.push(this.readValue(depth + 1));
    return list;
  }

  #readDictionary(depth: number): Dictionary {
    this.at += 2;
    const dictionary = new Map<string, PdfValue>();
    while (!this.skipWord('>>')) {
      const key = this.readValue(depth + 1);
      if (!isName(key)) throw new NotPdf('A name is missing.');
      dictionary.set(key.name, this.readValue(depth + 1));
    }
    return dictionary;
  }
}

export function isName(value: PdfValue | undefined): value is Name {
  return typeof value === 'object' && value !== null && 'name' in value;
}

export function isText(value: PdfValue | undefined): value is Text {
  return typeof value === 'object' && value !== null && 'text' in value;
}

export function isReference(value: PdfValue | undefined): value is Reference {
  return typeof value === 'object' && value !== null && 'object' in value;
}

export function isDictionary(value: PdfValue | undefined): value is Dictionary {
  return value instanceof Map;
}

/** Bytes as signs of Latin-1, one each. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
