import { describe, expect, it } from 'vitest';
import { sectionOf } from '#src/files/cv/headings.ts';
import { findDates, type momentIn } from '#src/files/cv/moments.ts';
import { readCvText } from '#src/files/cv/read-bytes.ts';
import { readOf, TODAY, told } from './tell.ts';

const read = async (text: string) => readOf(await readCvText(text, TODAY));

describe('a CV in another language', () => {
  it.each([
    ['Berufserfahrung', 'Ausbildung', 'Sprachkenntnisse', 'EDV-Kenntnisse', 'Ehrenamt'],
    ['Expérience professionnelle', 'Formation', 'Langues', 'Compétences', 'Bénévolat'],
    ['EXPERIENCIA LABORAL', 'FORMACION ACADEMICA', 'IDIOMAS', 'HABILIDADES', 'VOLUNTARIADO'],
    ['Experiência Profissional', 'Formação académica', 'Línguas', 'Competências', 'Voluntariado'],
    ['Esperienze lavorative', 'Istruzione e formazione', 'Lingue', 'Competenze', 'Volontariato'],
    ['Werkervaring', 'Opleidingen', 'Talenkennis', 'Vaardigheden', 'Vrijwilligerswerk'],
    ['Doświadczenie zawodowe', 'Wykształcenie', 'Języki obce', 'Umiejętności', 'Wolontariat'],
    ['Szakmai tapasztalat', 'Tanulmányok', 'Nyelvtudás', 'Készségek', 'Önkéntes munka'],
  ])('has its headings known: %s', (...headings) => {
    expect(headings.map(sectionOf)).toEqual([
      ...['experience', 'education', 'languages', 'skills', 'volunteering'],
    ]);
  });

  it.each([
    ['März 2019 – heute', '2019-3 now'],
    ['03/2019 bis 05/2021', '2019-3 2021-5'],
    ['03/19 – 05/21', '2019-3 2021-5'],
    ['seit Jänner 2020', '2020-1 now'],
    ["sept. 2013 – aujourd'hui", '2013-9 now'],
    ['de janvier 2015 à août 2017', '2015-1 2017-8'],
    ['septiembre de 2016 – actualidad', '2016-9 now'],
    ['março de 2017 a dezembro de 2018', '2017-3 2018-12'],
    ['dal 2012 al 2015', '2012 2015'],
    ['giugno 2010 - oggi', '2010-6 now'],
    ['mei 2014 t/m heden', '2014-5 now'],
    ['październik 2011 – obecnie', '2011-10 now'],
    ['2015 – jelenleg', '2015 now'],
    ['2018 – současnost', '2018 now'],
  ])('has its dates known: %s', (words, expected) => {
    const found = findDates(words)?.dates;
    const tell = (at: ReturnType<typeof momentIn> | undefined) =>
      at === 'now' ? at : `${at?.year}${at?.month ? `-${at.month}` : ''}`;
    expect(`${tell(found?.from)} ${tell(found?.to)}`).toBe(expected);
    expect(found?.words).toBe(words);
  });

  it('is read by its headings and dates, and says that it is in another language', async () => {
    const found = await read(
      'Berufserfahrung\nseit 03/2015 Köchin, Hotel Sol, zuständig für die Küche\n2009 – 2015 Beiköchin, Gasthof zur Post\nSprachen\nDeutsch (Muttersprache), Französisch (B1)\nHobbys\nSegeln',
    );
    expect(told(found, 'role')).toEqual([
      'Köchin @ Hotel Sol 2015-03..now',
      'Beiköchin @ Gasthof zur Post 2009..2015',
    ]);
    expect(told(found, 'language')).toEqual(['Deutsch: Muttersprache', 'Französisch: B1']);
    expect(found.unread).toContainEqual({ key: 'other-language', count: 1 });
    expect(found.isUnsure).toBe(false);
  });

  it('whose headings are not known is there to pick from, and not called a wrong file', async () => {
    const lines = [
      'Опыт работы',
      'Повар в гостинице, готовила завтраки и обеды для всех гостей каждый день недели',
    ];
    const found = await read(lines.join('\n'));
    expect(found).toMatchObject({ facts: [], lines, isUnsure: true });
    expect(found.unread).toEqual([{ key: 'other-language', count: 1 }]);
  });
});
