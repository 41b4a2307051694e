import { describe, expect, it } from 'vitest';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { readOf, TODAY, told } from './tell.ts';

const JOBS = ['Experience', 'Cook, Hotel Sol, 2015 – 2018', ''];
const read = async (...lines: string[]) =>
  readOf(await readCvBytes(new TextEncoder().encode([...JOBS, ...lines].join('\n')), TODAY));
const papers = async (...lines: string[]) => told(await read(...lines), 'paper');

describe('certificates in two lines', () => {
  it('are one where the second says nothing but who gave it, and when', async () => {
    expect(
      await papers(
        ...['Certificates', 'Advanced Life Support', 'Irish Heart Foundation, 2019'],
        ...['Forest machines', 'Finnish Forest Centre, 2009'],
      ),
    ).toEqual([
      'Advanced Life Support by Irish Heart Foundation: done',
      'Forest machines by Finnish Forest Centre: done',
    ]);
  });

  it.each([
    ['Forklift licence, 2015', 'Forklift licence'],
    ['Health and Safety, 2020', 'Health and Safety'],
    ['Red Cross first aid, 2020', 'Red Cross first aid'],
  ])('are two where the second is one itself: %s', async (line, name) => {
    expect(await papers('Certificates', 'Food safety', line)).toEqual([
      'Food safety by null: null',
      `${name} by null: done`,
    ]);
  });

  it('are a study where the dates have a line of their own', async () => {
    const lines = ['TAFE WA', 'Certificate III Electrotechnology', '2007 to 2010'];
    for (const heading of ['TRAINING', 'Training', 'EDUCATION'])
      expect(await papers(heading, ...lines)).toEqual(['Certificate III Electrotechnology by TAFE WA: done']);
  });
});

describe('who gave a paper', () => {
  it.each([
    [
      'Chartered Engineer by Institution of Engineers (India), 2019',
      'Chartered Engineer by Institution of Engineers (India): done',
    ],
    ['First aid awarded by the Red Cross Society, 2020', 'First aid by Red Cross Society: done'],
    ['Stand by Me course, 2020', 'Stand by Me course by null: done'],
  ])('stands behind “by”: %s', async (line, paper) => {
    expect(await papers('Certificates', line)).toEqual([paper]);
  });

  it.each([
    [
      'M.Tech (Structural Engineering) from IIT Madras, 2013',
      'M.Tech (Structural Engineering) by IIT Madras: done',
    ],
    [
      'B.E. in Civil Engineering, Anna University, 2011',
      'B.E. in Civil Engineering by Anna University: done',
    ],
    [
      'Advanced Life Support – Irish Heart Foundation, 2019',
      'Advanced Life Support by Irish Heart Foundation: done',
    ],
  ])('stands behind “from”, or is no degree of its own: %s', async (line, paper) => {
    expect(await papers('Education', line)).toEqual([paper]);
  });

  it.each(['University of Santo Tomas', 'University of Two Trees', 'College of Saint Anna'])(
    'is a school of several names, and no heading: %s',
    async (school) => {
      expect(await papers('EDUCATION', school, 'Bachelor of Science in Nursing', '2007 - 2011')).toEqual([
        `Bachelor of Science in Nursing by ${school}: done`,
      ]);
    },
  );

  it('has its own column', async () => {
    expect(
      await papers(
        'Certificates',
        'Year\tCertificate\tAwarding body',
        '2016\tCrop Adviser\tSociety of Farmers',
      ),
    ).toEqual(['Crop Adviser by Society of Farmers: done']);
  });
});

describe('a year among studies', () => {
  const jobs = [
    'Experience',
    'Tram driver, City Trams, 2010 – 03/2017',
    'Instructor, City Trams, 04/2019 – now',
    '',
  ];
  const gaps = async (line: string) =>
    told(
      readOf(await readCvBytes(new TextEncoder().encode([...jobs, 'Education', line].join('\n')), TODAY)),
      'gap',
    );

  it('fills no gap where it is the one of a licence, and does where it is one of a study', async () => {
    expect(await gaps('Instructor licence, City College, 2018')).toEqual(['24 months']);
    expect(await gaps('BSc Transport, City College, 2017 – 2018')).toEqual([]);
  });
});

describe('a firm with a short form in its name', () => {
  it.each([
    'Deccan Bridges Pvt. Ltd.',
    'Bao House Pte. Ltd.',
    'Smith Bros. Co.',
    'Kowalski Sp. z o.o.',
    'Acme Inc.',
  ])('is whole: %s', async (firm) => {
    const found = await readCvBytes(
      new TextEncoder().encode(`Experience\nBridge engineer, ${firm}, Chennai Apr 2021 – Present`),
      TODAY,
    );
    expect(told(readOf(found), 'role')).toEqual([`Bridge engineer @ ${firm} 2021-04..now`]);
  });
});

describe('a job that goes on in other words', () => {
  it.each(['till date', 'until date', 'till present', 'to date'])('goes on “%s”', async (now) => {
    const found = readOf(
      await readCvBytes(new TextEncoder().encode(`Experience\nCook, Hotel Sol (Apr 2021 to ${now})`), TODAY),
    );
    expect(told(found, 'role')).toEqual(['Cook @ Hotel Sol 2021-04..now']);
  });
});

describe('a skill with a number behind it', () => {
  it('stands under what others say, as under any heading for skills', async () => {
    const found = await read('Certificates', 'First aid', '', 'What people say I am good at', 'Wound care');
    expect(told(found, 'gift')).toEqual(['Wound care']);
    expect(told(found, 'paper')).toEqual(['First aid by null: null']);
  });

  it.each(['Sage 50', 'Office 365', 'AutoCAD 2019'])('names a program: %s', async (skill) => {
    const found = await read('Skills', skill, '-Wound care', 'Trained 12 cooks');
    expect(told(found, 'gift')).toEqual([skill, 'Wound care']);
    expect(told(found, 'proof')).toEqual(['Trained 12 cooks']);
  });
});
