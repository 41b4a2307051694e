import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { LINKEDIN_EXPORTS } from '#tests/fixtures/cv/linkedin.ts';
import { WORD_FILES, wordFile } from '#tests/fixtures/cv/word.ts';
import { expectPerson } from './check-person.ts';
import { readOf, TODAY, told } from './tell.ts';

const read = (bytes: Uint8Array) => readCvBytes(bytes, TODAY);
const refused = (reason: string) => ({ kind: 'refused', reason });

/** What an export may say above its rows. */
const NOTES = 'Notes:\n"Some rows may be missing."\n';

describe('a LinkedIn export', () => {
  it.each(LINKEDIN_EXPORTS.map(({ person, bytes }) => [person.name, bytes, person] as const))(
    'reads the one of %s',
    async (_, bytes, person) => {
      const found = readOf(await read(bytes));
      expect(found.format).toBe('linkedin');
      expectPerson(found, person);
      expect(JSON.stringify(found)).not.toMatch(/I earned|Secret|10\.0\.0\.1/);
      expect(found.unread).toContainEqual({ key: 'other-files', count: 3 });
    },
  );

  it.each([
    ['as they are exported', ','],
    ['as a spreadsheet saved them anew, parted by semicolons', ';'],
    ['as a spreadsheet saved them anew, parted by tabs', '\t'],
  ])('reads jobs whose descriptions are full of signs, %s', async (_, delimiter) => {
    const rows = [
      ['Company Name', 'Title', 'Description', 'Started On', 'Finished On'],
      ['Cafe Uno', 'Cook', '"bread; cakes; pies; buns; tarts; rolls, too"', 'Jan 2012', 'Mar 2014'],
      ['Cafe Due', 'Waiter', '"tables; bars; halls; yards; tills; stock, too"', 'Feb 2009', 'Dec 2011'],
    ];
    const csv = [NOTES, ...rows.map((row) => row.join(delimiter)), ''].join('\r\n');
    const found = readOf(await read(zipSync({ 'Positions.csv': strToU8(csv) })));
    expect(found.format).toBe('linkedin');
    expect(told(found, 'role')).toEqual([
      'Cook @ Cafe Uno 2012-01..2014-03',
      'Waiter @ Cafe Due 2009-02..2011-12',
    ]);
  });

  it('reads each skill whole, whatever signs stand in it', async () => {
    const skills = ['HTML; CSS; layout', 'Tills; stock; orders', 'Bread; cakes; pies'];
    const found = readOf(
      await read(zipSync({ 'Skills.csv': strToU8([NOTES, 'Name', ...skills, ''].join('\n')) })),
    );
    expect(told(found, 'gift')).toEqual(skills);
  });

  it('says so where none of the files that are read has anything', async () => {
    const bytes = zipSync({
      'Connections.csv': strToU8('First Name\nBo\n'),
      'Rich_Media.csv': strToU8('Link\n'),
    });
    expect(await read(bytes)).toEqual(refused('linkedin-empty'));
  });
});

describe('a Word file', () => {
  it.each(WORD_FILES.map(({ person, bytes, boxes }) => [person.name, bytes, person, boxes] as const))(
    'reads the one of %s',
    async (_, bytes, person, boxes) => {
      const found = readOf(await read(bytes));
      expect(found.format).toBe('docx');
      expectPerson(found, person);
      expect(found.unread.find(({ key }) => key === 'text-box')?.count ?? 0).toBe(boxes);
      expect(found.lines.join('\n')).not.toContain('999');
    },
  );

  it('reads the cells of a row of single lines as one line', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const body = `<w:tbl>${row('Work experience')}${row('2015 – 2018', 'Cook, Hotel Sol')}${row('2011 – 2014', 'Waiter, Cafe Mar')}</w:tbl>`;
    const found = readOf(await read(wordFile(body)));
    expect(told(found, 'role')).toEqual(['Cook @ Hotel Sol 2015..2018', 'Waiter @ Cafe Mar 2011..2014']);
  });
});

describe('a ZIP that is refused', () => {
  it.each([
    ['of something else', zipSync({ 'photo.jpg': strToU8('x') }), 'zip-other'],
    ['of OpenDocument', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), 'odt'],
    ['of Pages', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'pages'],
    ['of nothing', zipSync({}), 'zip-other'],
    ['cut off', WORD_FILES[0]?.bytes.slice(0, 900) ?? new Uint8Array(0), 'zip-broken'],
    ['of a Word file without words', wordFile('<w:p/>'), 'empty'],
    [
      'of a Word file of pictures',
      wordFile('<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>'),
      'docx-pictures',
    ],
    [
      'of a Word file that is cut',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') }),
      'docx-broken',
    ],
    [
      'that says it is too large',
      zipSync({ 'word/document.xml': new Uint8Array(13 * 1024 * 1024) }),
      'too-much',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await read(bytes)).toEqual(refused(reason));
  });

  it('stops a part that holds far more than it says', async () => {
    const bytes = zipSync({ 'Positions.csv': new Uint8Array(40 * 1024 * 1024) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(await read(bytes)).toEqual(refused('too-much'));
  });

  it('tells a locked Word file from an old one', async () => {
    const ole = new Uint8Array(4096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await read(ole)).toEqual(refused('doc-old'));
    Array.from('EncryptedPackage').forEach((sign, at) => {
      ole[1024 + at * 2] = sign.charCodeAt(0);
    });
    expect(await read(ole)).toEqual(refused('docx-locked'));
  });
});
