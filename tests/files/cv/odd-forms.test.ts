import { describe, expect, it } from 'vitest';
import { sectionOf } from '#src/files/cv/headings.ts';
import { fieldNamed } from '#src/files/cv/labels.ts';
import { readCvBytes, readCvText } from '#src/files/cv/read-bytes.ts';
import { FORMS } from '#tests/fixtures/cv/forms.ts';
import { drawnPdf } from '#tests/fixtures/cv/pdf.ts';
import { wordFile } from '#tests/fixtures/cv/word.ts';
import { readOf, TODAY, told } from './tell.ts';

const read = async (text: string) => readOf(await readCvText(text, TODAY));
const rolesOf = async (text: string) => told(await read(text), 'role');

describe('a CV in a form of its own', () => {
  it.each(FORMS.map((form) => [form.name, form] as const))('is read: %s', async (_, form) => {
    const found = await read(form.text);
    expect(told(found, 'role')).toEqual(form.roles);
    expect(told(found, 'paper')).toEqual(form.papers);
    expect(told(found, 'language')).toEqual(form.languages);
    expect(found.isUnsure).toBe(form.isUnsure ?? false);
  });
});

describe('labels', () => {
  it.each([
    ['Name of employer', 'employer'],
    ['Employer name & address', 'employer'],
    ['Position(s) held', 'title'],
    ['Occupation or position held', 'title'],
    ['Start Date (mm/yyyy)', 'from'],
    ['Dates of employment', 'dates'],
    ['Year of Passing', 'dates'],
    ['Duties, Accomplishments and Related Skills', 'told'],
    ['School or college', 'school'],
    ['Qualifications gained', 'study'],
    ['Hours per week', 'aside'],
    ['Series/Grade', 'aside'],
    ['Reason for leaving', 'aside'],
    // What only looks like one.
    ['Projects', null],
    ['Name', null],
    ['Skills', null],
    ['Position of trust', null],
    ['Company car', null],
  ])('say of "%s": %s', (label, field) => expect(fieldNamed(label)).toBe(field));

  it('are told beside the lines that they stand in', async () => {
    const found = await read(
      'Work\nEmployer: Hotel Sol\nPosition: Cook\nFrom: June 2015\nTo: May 2018\nSalary: £20,000\nDuties: Fed 80 guests a night.\nShouted at nobody.',
    );
    expect(found.facts.map(({ kind, from }) => [kind, from.line])).toEqual([
      ['role', 'Employer: Hotel Sol / Position: Cook / From: June 2015 / To: May 2018'],
      ['proof', 'Fed 80 guests a night.'],
    ]);
  });

  it('have their words in the next line, or in the next cell', async () => {
    expect(await rolesOf('Work\nEmployer:\nHotel Sol\nJob title:\nCook\nDates:\n2015 – 2018')).toEqual([
      'Cook @ Hotel Sol 2015..2018',
    ]);
    expect(await rolesOf('Work\nCompany\tHotel Sol\nRole\tCook\nPeriod\t2015 – 2018')).toEqual([
      'Cook @ Hotel Sol 2015..2018',
    ]);
  });

  it('are none where what follows cannot be meant by them', async () => {
    const found = await read(
      'Work\nBuilder, Hala Nova, 2015 – 2018\nCompleted: 40 houses a year\nManager: Harbour Logistics, 2019 – 2021',
    );
    expect(told(found, 'role')).toEqual([
      'Builder @ Hala Nova 2015..2018',
      'Manager @ Harbour Logistics 2019..2021',
    ]);
    expect(told(found, 'proof')).toEqual(['Completed: 40 houses a year']);
  });
});

describe('headings', () => {
  it.each([
    ['Section 2: Present or most recent employment', 'experience'],
    ['Jobs so far', 'experience'],
    ['Academic appointments', 'experience'],
    ['Educational qualification', 'education'],
    ['Work skills', 'skills'],
    ['Reo / Languages', 'languages'],
    ['Shows', 'other'],
    // Lines of an entry that hold a word of a heading.
    ['Work on the night shift', null],
    ['Teaching children to read', null],
    ['School of Music', null],
    ['Job done in four weeks', null],
  ])('"%s" opens: %s', (line, section) => expect(sectionOf(line)).toBe(section));

  it('that are not known end the section, where the file says so or small letters show it', async () => {
    expect(
      await rolesOf('## Work\nCook, Hotel Sol, 2015 – 2018\n\n## On stage\nSinger, Club Mar, 2019 – 2020'),
    ).toEqual(['Cook @ Hotel Sol 2015..2018']);
    expect(
      await rolesOf(
        'Work\nCook, Hotel Sol, 2015 – 2018\n\nHelping out\nCoach, Trafford Juniors, 2019 – 2020',
      ),
    ).toEqual(['Cook @ Hotel Sol 2015..2018']);
    // Jobs that headings set apart are jobs.
    expect(
      await rolesOf('# Work\n## Hotel Sol\nCook\n2015 – 2018\n## Cafe Luna\nWaiter\n2011 – 2014'),
    ).toEqual(['Cook @ Hotel Sol 2015..2018', 'Waiter @ Cafe Luna 2011..2014']);
  });

  it('of one job leave the next ones where they are', async () => {
    expect(
      await rolesOf(
        'Work\nCook, Hotel Sol, 2015 – 2018\nKey achievements\n- Fed 80 guests a night\nWaiter, Cafe Luna, 2011 – 2014',
      ),
    ).toEqual(['Cook @ Hotel Sol 2015..2018', 'Waiter @ Cafe Luna 2011..2014']);
  });
});

describe('a title and an employer with no sign between them', () => {
  it('are told apart by their letters in Markdown', async () => {
    expect(await rolesOf('## Work\n**Front Desk Lead** Casa Luna *2015 – 2018*')).toEqual([
      'Front Desk Lead @ Casa Luna 2015..2018',
    ]);
  });

  it('are told apart by their letters in Word', async () => {
    const run = (text: string, bold: string) =>
      `<w:r><w:rPr>${bold}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const bytes = wordFile(
      `<w:p>${run('Work', '')}</w:p><w:p>${run('Front Desk ', '<w:b/>')}${run('Lead', '<w:b/>')}${run(' Casa Luna ', '<w:b w:val="0"/>')}${run('2015 – 2018', '')}</w:p>`,
    );
    expect(told(readOf(await readCvBytes(bytes, TODAY)), 'role')).toEqual([
      'Front Desk Lead @ Casa Luna 2015..2018',
    ]);
  });

  it('are told apart by their letters in a Europass PDF', async () => {
    const bytes = await drawnPdf((doc) => {
      doc.text('WORK EXPERIENCE', 50, 60).text('01/09/2013 – 31/01/2018 Zlín, Czechia', 50, 80);
      doc.font('Helvetica-Bold').text('MACHINE OPERATOR ', 50, 94, { continued: true });
      doc.font('Helvetica').text('MORAVIA ODLITKY');
      doc.text('EDUCATION AND TRAINING', 50, 130).text('2009 – 2013 Zlín, Czechia', 50, 150);
      doc.font('Helvetica-Bold').text('CERTIFICATE IN MECHATRONICS ', 50, 164, { continued: true });
      doc.font('Helvetica').text('SOU ZLÍN');
    });
    const found = readOf(await readCvBytes(bytes, TODAY));
    expect(told(found, 'role')).toEqual(['MACHINE OPERATOR @ MORAVIA ODLITKY 2013-09..2018-01']);
    expect(told(found, 'paper')).toEqual(['CERTIFICATE IN MECHATRONICS by SOU ZLÍN: done']);
  });

  it.each([
    ['Teacher Riverside School', 'Teacher @ Riverside School 2015..2018'],
    ['MACHINE OPERATOR ACME S.R.O.', 'MACHINE OPERATOR @ ACME S.R.O. 2015..2018'],
    // Of these nobody could say where the title ends.
    ['Director Customer Services', 'Director Customer Services @ null 2015..2018'],
    ['Head of School Improvement', 'Head of School Improvement @ null 2015..2018'],
  ])('are told apart by a trade before the name of a place: %s', async (head, role) => {
    expect(await rolesOf(`Work\n${head}\t2015 – 2018`)).toEqual([role]);
  });

  it('are not looked for in a strong word of a sentence', async () => {
    const found = await read('## Work\nCook, Hotel Sol, 2015 – 2018\n- Cut **Food Waste** by 30% in 2016');
    expect(told(found, 'role')).toEqual(['Cook @ Hotel Sol 2015..2018']);
    expect(told(found, 'proof')).toEqual(['Cut Food Waste by 30% in 2016']);
  });
});

describe('the head of a job', () => {
  it.each([
    ['Painter for Bright Start CIC, Hull', 'Painter @ Bright Start CIC'],
    ['Teaching Assistant, St. Anne Primary School. Leeds', 'Teaching Assistant @ St. Anne Primary School'],
    ['Labourer with agencies (Blue Arrow, Hays)', 'Labourer with agencies (Blue Arrow, Hays) @ null'],
    ['Staff Nurse – Band 5, Northgate Clinic', 'Staff Nurse @ Northgate Clinic'],
    ['Self-employed plasterer, Leeds and Bradford', 'Self-employed plasterer @ null'],
    ['Lecturer, Department of Geography, University of Leeds', 'Lecturer @ University of Leeds'],
    ['Bus Driver, Norfolk, VA', 'Bus Driver @ null'],
    ['Bus Driver, First Transit, Norfolk, VA', 'Bus Driver @ First Transit'],
    ['Engineer, Nokia, Finland', 'Engineer @ Nokia'],
    // What comes after "for" is no employer by itself.
    ['Sales Manager for Northern Europe', 'Sales Manager for Northern Europe @ null'],
  ])('says what and where: %s', async (head, role) => {
    expect(await rolesOf(`Work\n${head}\t2015 – 2018`)).toEqual([`${role} 2015..2018`]);
  });
});

describe('sentences', () => {
  it('tell of no job of somebody else, and of none without its end', async () => {
    const words = 'I was a cook and my sister worked at Hotel Sol from 2010 to 2012.';
    expect(await rolesOf(`About me\n${words} I worked as a waiter at Cafe Luna in 2011.`)).toEqual([]);
  });
});

describe('lines that are made to hold a reader up', () => {
  const many = 390_000;
  const takes = async (line: string) => {
    const start = performance.now();
    await readCvText(`Work\nCook, Hotel Sol, 2015 – 2018\n${line}`, TODAY);
    return performance.now() - start;
  };

  /** How often they are measured at most: what else the machine does is in none of the turns for long. */
  const TURNS = 8;

  /** Whether a line four times as long takes some four times as long, and not sixteen, in the quickest turn of each. */
  async function growsWithItsLength(line: string, longer: string): Promise<boolean> {
    let [one, four] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let turn = 0; turn < TURNS; turn += 1) {
      one = Math.min(one, await takes(line));
      four = Math.min(four, await takes(longer));
      if (four < 8 * one + 40) return true;
    }
    return false;
  }

  it.each<[string, (length: number) => string]>([
    ['blanks', (length) => ' '.repeat(length)],
    ['tabs', (length) => '\t'.repeat(length)],
    ['a heading and blanks', (length) => `# a${' '.repeat(length)}b`],
    ['brackets', (length) => '['.repeat(length)],
    ['links without an end', (length) => '[x]('.repeat(length / 4)],
    ['stars', (length) => '**a'.repeat(length / 3)],
    ['cells', (length) => '| '.repeat(length / 2)],
    ['dots apart', (length) => '. '.repeat(length / 2)],
    ['lines of labels', (length) => 'Employer: \n'.repeat(length / 11)],
    ['one line of labels', (length) => 'From: '.repeat(length / 6)],
    ['lines that go on', (length) => 'and so on without an end, and\n'.repeat(length / 30)],
    ['lines of blanks', (length) => `${' '.repeat(7_900)}x\n`.repeat(length / 8_000)],
  ])(
    'take four times as long where they are four times as long, and not sixteen times: %s',
    async (_, made) => {
      // A pattern that tries each stretch again would need minutes for all of it: it shows in a half, on any machine.
      expect(await growsWithItsLength(made(many / 8), made(many / 2))).toBe(true);
    },
  );
});
