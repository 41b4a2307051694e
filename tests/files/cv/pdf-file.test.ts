import { describe, expect, it } from 'vitest';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { drawnPdf, pdfFiles } from '#tests/fixtures/cv/pdf.ts';
import { PEOPLE } from '#tests/fixtures/cv/people.ts';
import { expectPerson } from './check-person.ts';
import { readOf, TODAY, told } from './tell.ts';

const read = (bytes: Uint8Array) => readCvBytes(bytes, TODAY);
const refused = (reason: string) => ({ kind: 'refused', reason });
const files = await pdfFiles();

describe('a PDF', () => {
  it.each(files.map(({ person, bytes }) => [person.name, bytes, person] as const))(
    'reads the one of %s',
    async (_, bytes, person) => {
      const found = readOf(await read(bytes));
      expect(found.format).toBe('pdf');
      expectPerson(found, person);
      expect(found.facts.every(({ from }) => from.page === 1)).toBe(true);
    },
  );

  it('makes nothing of columns that were written row by row, and gives their lines to pick from', async () => {
    const left = [
      'Work experience',
      'Cook, Hotel Sol, 2015 – 2018',
      'Fed 80 guests a night',
      'Waiter at Cafe Mar, 2011',
      'Carried 30 plates a night',
      'Cleaned the whole kitchen',
    ];
    const right = [
      'Skills',
      'Baking bread and cakes',
      'Talking to all kinds of guests',
      'Planning menus for a week',
      'Keeping the kitchen very clean',
      'Ordering what is needed',
    ];
    const bytes = await drawnPdf((doc) => {
      left.forEach((text, at) => {
        doc
          .text(text, 50, 60 + at * 20, { lineBreak: false })
          .text(right[at] ?? '', 330, 60 + at * 20, { lineBreak: false });
      });
    });
    const found = readOf(await read(bytes));
    expect(found.isUnsure).toBe(true);
    expect(found.facts).toEqual([]);
    expect(found.unread).toContainEqual({ key: 'columns', count: 1 });
    // Each by itself, whatever stands beside it.
    expect(found.lines).toEqual(expect.arrayContaining([...left.slice(1), ...right.slice(1)]));
  });

  it('reads columns that were drawn one after the other in that order', async () => {
    const bytes = await drawnPdf((doc) => {
      doc.text('Skills', 50, 60).text('Baking, Planning menus').text('Languages').text('Spanish (native)');
      doc
        .text('Work experience', 300, 60)
        .text('Cook, Hotel Sol, 2015 – 2018')
        .text('• Fed 80 guests a night.');
    });
    const found = readOf(await read(bytes));
    expect(found.isUnsure).toBe(false);
    expect(told(found, 'gift')).toEqual(['Baking', 'Planning menus']);
    expect(told(found, 'role')).toEqual(['Cook @ Hotel Sol 2015..2018']);
    expect(told(found, 'proof')).toEqual(['Fed 80 guests a night.']);
  });

  it('tells what stands on every page once, and says which pages have no text', async () => {
    const bytes = await drawnPdf((doc) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) doc.addPage();
        if (page === 2) continue;
        doc
          .text('My life at work', 50, 30)
          .text(`Page ${page} of 3`)
          .text(page === 1 ? 'Work experience' : 'Education');
        doc.text(
          page === 1 ? 'Cook, Hotel Sol, 2015 – 2018' : 'BSc, Physics, University of Leeds, 2010 – 2014',
        );
      }
    });
    const found = readOf(await read(bytes));
    expect(found.lines.filter((line) => line === 'My life at work')).toHaveLength(1);
    expect(found.lines.join()).not.toContain('Page');
    expect(found.unread).toContainEqual({ key: 'page-without-text', count: 1 });
    expect(told(found, 'paper')).toEqual(['BSc, Physics by University of Leeds: done']);
  });

  it('keeps results that are alike but for their numbers, wherever the pages break', async () => {
    const results = [1, 2, 3, 4].flatMap((page) =>
      [20, 30, 40].map((guests) => `Fed ${guests * page + 5} guests a night with a crew of ${page + 7}.`),
    );
    for (const bullet of ['• ', '']) {
      const bytes = await drawnPdf((doc) => {
        doc.text('Work experience', 50, 60).text('Cook, Hotel Sol, 2015 – 2018');
        results.forEach((text, at) => {
          if (at > 0 && at % 3 === 0) doc.addPage();
          doc.text(bullet + text);
        });
      });
      expect(told(readOf(await read(bytes)), 'proof')).toEqual(results);
    }
  });

  it('tells a head once whose number is that of the page', async () => {
    const bytes = await drawnPdf((doc) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) doc.addPage();
        doc.text(`My life at work, sheet ${page}`, 50, 30);
        if (page === 1) doc.text('Work experience');
        doc.text(`Cook, Hotel Number ${page}, 201${page} – 201${page + 1}`).text('Cleaned the kitchen.');
      }
    });
    const found = readOf(await read(bytes));
    expect(found.lines.filter((line) => line.startsWith('My life'))).toHaveLength(1);
  });

  it('is refused without text, under a password, and broken', async () => {
    const scanned = await drawnPdf((doc) => doc.rect(50, 50, 300, 400).fill('#888'));
    expect(await read(scanned)).toEqual(refused('pdf-scanned'));
    const locked = await drawnPdf((doc) => doc.text(`${PEOPLE[0]?.summary}`), { locked: true });
    expect(await read(locked)).toEqual(refused('pdf-locked'));
    expect(await read(new TextEncoder().encode('%PDF-1.7\nnothing'))).toEqual(refused('pdf-broken'));
  });
});
