import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { itemsIn } from '#src/files/cv/plain-lines.ts';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { readOf, TODAY, told } from './tell.ts';

describe('a list in one line', () => {
  it.each(['•', '●', '▪', '■', '◦', '‣', '✅', '➤', '🚀', '-', '–', '*', '·'])('is split at “%s”', (sign) => {
    const items = ['Ran the laboratory.', 'Led 7 analysts.', 'Cut the wait from 9 days to 4.'];
    expect(itemsIn(items.join(` ${sign} `))).toEqual(items);
    expect(itemsIn(items.map((item) => `${sign} ${item}`).join('  '))).toEqual(items);
  });

  it('is one where every item has three words or more behind the same sign', () => {
    expect(itemsIn('- Managed 12 nurses per shift - Reduced falls by 40%')).toEqual([
      'Managed 12 nurses per shift',
      'Reduced falls by 40%',
    ]);
  });

  it.each([
    'Ran the Oslo - Bergen line, on time for 3 years',
    '- Ran the Oslo - Bergen line',
    'Full-time · Remote',
    'Paid 3 * 400 a month',
    'Well-known in the town - and in 4 others',
    'Built 12 houses – all sold',
  ])('is none in “%s”', (line) => {
    expect(itemsIn(line)).toEqual([line.replace(/^- /, '')]);
  });

  it('gives each result of a LinkedIn description its own line', async () => {
    const bytes = zipSync({
      'Positions.csv': strToU8(
        'Company Name,Title,Description,Location,Started On,Finished On\n' +
          'Lab AB,Chemist,"Responsible for metals. • Cut errors by 62%. ▪ Wrote the plan that 14 plants use.",,Mar 2021,\n' +
          'Ward 3,Nurse,- Managed 12 nurses per shift. - Reduced falls by 40%.,,2013,2017\n',
      ),
    });
    const read = readOf(await readCvBytes(bytes, TODAY));
    expect(told(read, 'proof')).toEqual([
      'Cut errors by 62%.',
      'Wrote the plan that 14 plants use.',
      'Managed 12 nurses per shift.',
      'Reduced falls by 40%.',
    ]);
    expect(read.lines).toEqual(expect.arrayContaining(['Responsible for metals.', 'Cut errors by 62%.']));
    expect(read.facts.find(({ kind }) => kind === 'proof')?.from.line).toBe('Cut errors by 62%.');
  });
});
