import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newFacts, newInCv, printsOf } from '#src/domain/cv/new-in-cv.ts';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { EUROPASS } from '#tests/fixtures/cv/europass.ts';
import { FRESH_RESUMES } from '#tests/fixtures/cv/fresh.ts';
import { JSON_RESUMES } from '#tests/fixtures/cv/json-resume.ts';
import { LINKEDIN_EXPORTS } from '#tests/fixtures/cv/linkedin.ts';
import { drawnPdf } from '#tests/fixtures/cv/pdf.ts';
import { PEOPLE, type Person } from '#tests/fixtures/cv/people.ts';
import { REACTIVE_RESUMES } from '#tests/fixtures/cv/reactive-resume.ts';
import { TEXTS } from '#tests/fixtures/cv/text.ts';
import { WORD_FILES } from '#tests/fixtures/cv/word.ts';
import { readOf, TODAY } from './tell.ts';

/** A file, and the same with some words of it put in place of others. */
type Edited = (from: string, to: string) => Uint8Array;
const inText =
  (text: string): Edited =>
  (from, to) =>
    strToU8(text.replaceAll(from, to));
const inZip =
  (bytes: Uint8Array): Edited =>
  (from, to) =>
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, part]) => [
          name,
          strToU8(strFromU8(part).replaceAll(from, to)),
        ]),
      ),
    );
const ofJson = (files: readonly { person: Person; cv: unknown }[]) =>
  files.map(({ person, cv }) => ({ person, edited: inText(JSON.stringify(cv)) }));

const FORMATS: readonly (readonly [string, readonly { person: Person; edited: Edited }[]])[] = [
  ['JSON Resume', ofJson(JSON_RESUMES)],
  ['FRESH', ofJson(FRESH_RESUMES)],
  ['Reactive Resume', ofJson(REACTIVE_RESUMES)],
  ['LinkedIn', LINKEDIN_EXPORTS.map(({ person, bytes }) => ({ person, edited: inZip(bytes) }))],
  ['Europass', EUROPASS.map(({ person, xml }) => ({ person, edited: inText(xml) }))],
  ['Word', WORD_FILES.map(({ person, bytes }) => ({ person, edited: inZip(bytes) }))],
  ['text', TEXTS.map(({ person, text }) => ({ person, edited: inText(text) }))],
];

const read = async (bytes: Uint8Array) => readOf(await readCvBytes(bytes, TODAY));

describe.each(FORMATS)('the next %s', (_, files) => {
  it('shows the line of the skill that was changed, and of the same file nothing', async () => {
    for (const { person, edited } of files) {
      // Word cuts its text between words, where none can be put in place of two.
      const skill = person.skills.find((each) => !each.includes(' '));
      if (skill === undefined) continue;
      const before = await read(edited('Juggling', ''));
      const now = await read(edited(skill, 'Juggling'));
      const met = printsOf(before);
      const news = newInCv(now, met) ?? [];
      expect(news.length).toBeGreaterThan(0);
      for (const line of news) expect(line).toContain('Juggling');
      // Where the name of the skill stands in other words too, those were changed as well.
      const told = newFacts(now, news, met).filter(({ kind }) => kind === 'gift');
      expect(told).toEqual([expect.objectContaining({ words: expect.stringContaining('Juggling') })]);
      expect(newInCv(now, printsOf(now))).toEqual([]);
    }
  });
});

describe('another kind of file that says the same', () => {
  const bytesOf = (files: readonly { person: Person; edited: Edited }[], person: Person) =>
    files.find((each) => each.person === person)?.edited('', '');
  const kinds = ['JSON Resume', 'Reactive Resume', 'LinkedIn', 'Word', 'text'];
  const FILES = FORMATS.filter(([kind]) => kinds.includes(kind));

  it.each(PEOPLE.map((person) => [person.name, person] as const))(
    'has nothing new but what the one before had no place for: %s',
    async (_, person) => {
      const reads = await Promise.all(
        FILES.map(async ([kind, files]) => ({
          kind,
          read: await read(bytesOf(files, person) ?? new Uint8Array()),
        })),
      );
      for (const before of reads)
        for (const now of reads.filter((each) => each !== before)) {
          const news = newInCv(now.read, printsOf(before.read));
          expect([before.kind, now.kind, news]).toEqual([
            ...[before.kind, now.kind],
            // The industry that somebody names.
            now.kind === 'LinkedIn' ? ['Human work'] : [],
          ]);
        }
    },
  );

  const text = (...lines: string[]) => read(strToU8(lines.join('\n')));
  const json = (cv: object) => read(strToU8(JSON.stringify(cv)));
  const CV = {
    basics: { name: 'Ada Bell', label: 'Cook' },
    work: [
      {
        name: 'Hotel Sol',
        position: 'Cook',
        startDate: '2015-03',
        endDate: '2018-06',
        highlights: ['Cut waste by 30%'],
      },
    ],
    education: [
      { institution: 'City College', studyType: 'BSc', area: 'Food', startDate: '2010', endDate: '2013' },
    ],
    publications: [{ name: 'Bread without salt', publisher: 'Kitchen News' }],
    languages: [{ language: 'Polish', fluency: 'Native speaker' }],
  };
  const TEXT = [
    ...[
      'Ada Bell',
      '',
      'Experience',
      'Cook, Hotel Sol, York',
      '03/2015 – 06/2018',
      '▪  CUT waste by 30%',
      '',
    ],
    ...['Education', 'BSc Food, City College, 2010 – 2013', '', 'Publications'],
    ...['A. Bell (2016). Bread without salt. Kitchen News.', '', 'Languages', 'Polish (C2)'],
  ];

  it('has nothing new where a town, a month in figures, a bullet, a citation or a level stand otherwise', async () => {
    expect(newInCv(await text(...TEXT), printsOf(await json(CV)))).toEqual([]);
  });

  it.each([
    'B.Sc. in Food, City College',
    'Bachelor of Science in Food, City College',
    'BSc Food, City College, York',
  ])('has nothing new where the degree is written “%s”', async (degree) => {
    const other = await text(...TEXT.map((line) => line.replace('BSc Food, City College', degree)));
    expect(newInCv(other, printsOf(await json(CV)))).toEqual([]);
  });

  it.each([
    ['another degree', 'BSc Food', 'MSc Food', ['MSc Food, City College, 2010 – 2013']],
    ['another year', '06/2018', '06/2019', ['Cook, Hotel Sol, York', '03/2015 – 06/2019']],
    ['another employer', 'Hotel Sol', 'Hotel Mar', ['Cook, Hotel Mar, York', '03/2015 – 06/2018']],
    ['another school', 'City College', 'Hill College', ['BSc Food, Hill College, 2010 – 2013']],
    ['another result', '30%', '40%', ['CUT waste by 40%']],
    ['another article', 'without salt', 'with seeds', ['A. Bell (2016). Bread with seeds. Kitchen News.']],
    ['another language', 'Polish', 'Czech', ['Czech (C2)']],
  ])('shows %s', async (_, from, to, news) => {
    const other = await text(...TEXT.map((line) => line.replace(from, to)));
    expect(newInCv(other, printsOf(await json(CV)))).toEqual(news);
  });
});

describe('the next PDF', () => {
  const pdf = (...skills: string[]) =>
    drawnPdf((doc) => {
      for (const line of ['Experience', 'Cook, Hotel Sol, 2015 - 2018', 'Skills', ...skills]) doc.text(line);
    });

  it('shows the line that was added, and of the same file nothing', async () => {
    const before = await read(await pdf('Baking bread'));
    const now = await read(await pdf('Baking bread', 'Juggling'));
    expect(newInCv(now, printsOf(before))).toEqual(['Juggling']);
    expect(newInCv(before, printsOf(before))).toEqual([]);
  });
});
