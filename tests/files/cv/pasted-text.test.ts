import { describe, expect, it } from 'vitest';
import { readCvText } from '#src/files/cv/read-bytes.ts';
import { TEXTS } from '#tests/fixtures/cv/text.ts';
import { expectPerson } from './check-person.ts';
import { readOf, TODAY, told } from './tell.ts';

const read = (text: string) => readCvText(text, TODAY);

describe('a CV as plain text', () => {
  it.each(TEXTS.map(({ person, text }) => [person.name, text, person] as const))(
    'reads the CV of %s',
    async (_, text, person) => expectPerson(readOf(await read(text)), person),
  );

  it('tells each fact beside the very line that it came from', async () => {
    const found = readOf(
      await read('Work experience\nCook, Hotel Sol, 2015 – 2018\n- Fed 80 guests a night.\n- Sang.'),
    );
    expect(found.facts.map(({ kind, from }) => [kind, from.line, from.section])).toEqual([
      ['role', 'Cook, Hotel Sol, 2015 – 2018', 'Work experience'],
      ['proof', 'Fed 80 guests a night.', 'Work experience'],
    ]);
  });

  it('takes skills in capitals, one a line, for skills, and what stands apart for a heading', async () => {
    const found = readOf(await read('SKILLS\nMATLAB\nWelding\nICP-MS\nPython\n\nHOBBYHORSES\nChess and tea'));
    expect(told(found, 'gift')).toEqual(['MATLAB', 'Welding', 'ICP-MS', 'Python']);
  });

  it('takes years, versions and names with figures for no result', async () => {
    const lines = [
      'Worked from 2015 on.',
      'Used Windows 10 and ISO 9001.',
      'Reached Level 3.',
      'Halved the waste.',
    ];
    const found = readOf(
      await read(`Experience\nCook, Hotel Sol, 2015 – 2018\n${lines.map((line) => `- ${line}`).join('\n')}`),
    );
    expect(told(found, 'proof')).toEqual(['Halved the waste.']);
  });

  it('tells a study that was left, and a certificate that has run out', async () => {
    const found = readOf(
      await read(
        'Education\nBSc Physics, University of Leeds, 2012 – 2014 (not finished)\nCertificates\nFirst aid, Red Cross, 2015 – 2018',
      ),
    );
    expect(told(found, 'paper')).toEqual([
      'BSc Physics by University of Leeds: not-finished',
      'First aid by Red Cross: lapsed',
    ]);
  });

  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    [
      'Dear Sir, thank you for the lovely evening. The soup was wonderful and we will come again.',
      'not-a-cv',
    ],
  ])('refuses %j', async (text, reason) => {
    expect(await read(text)).toEqual({ kind: 'refused', reason });
  });
});
