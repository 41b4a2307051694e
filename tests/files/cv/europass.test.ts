import { describe, expect, it } from 'vitest';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { ATTACHMENT_NAMES, EUROPASS } from '#tests/fixtures/cv/europass.ts';
import { drawnPdf } from '#tests/fixtures/cv/pdf.ts';
import { PEOPLE, RESULTS } from '#tests/fixtures/cv/people.ts';
import { expectedOf, leaks, readOf, TODAY, told } from './tell.ts';

const read = (xml: string) => readCvBytes(new TextEncoder().encode(xml), TODAY);

describe('a Europass CV', () => {
  it.each(EUROPASS.map((file, at) => [file.person.name, file, at] as const))(
    'reads the one of %s',
    async (_, file, at) => {
      const { person, xml, isOld } = file;
      const found = readOf(await read(xml));
      const expected = expectedOf(person);
      expect(found.format).toBe('europass');
      expect(told(found, 'role')).toEqual(expected.roles);
      expect(told(found, 'paper').sort()).toEqual([...expected.studies, ...expected.certificates].sort());
      expect(told(found, 'gift')).toEqual(expected.skills);
      const isSaid = ([, level]: readonly [string, string]) =>
        level === 'Native' || /^[ABC][12]$/.test(level);
      const languages = person.languages
        .filter((each) => isOld || isSaid(each))
        .map((each) => `${each[0]}: ${isSaid(each) ? each[1] : null}`);
      expect(told(found, 'language').sort()).toEqual(languages.sort());
      expect(told(found, 'proof').sort()).toEqual([...(RESULTS[at] ?? [])].sort());
      expect(told(found, isOld ? 'field' : 'summary')).toContain(isOld ? expected.headline : person.summary);
      expect(leaks(found, person)).toBe(false);
      expect(JSON.stringify(found)).not.toContain('QUJDQUJD');
    },
  );

  it.each(ATTACHMENT_NAMES.map((name, at) => [name, at] as const))(
    'is found in a PDF as %s',
    async (name, at) => {
      const file = EUROPASS[at];
      if (!file) throw new Error('No such file.');
      const bytes = await drawnPdf((doc) => doc.text('Curriculum vitae, page 1'), {
        attach: { name, text: file.xml },
      });
      const found = readOf(await readCvBytes(bytes, TODAY));
      expect(found.format).toBe('europass');
      expect(told(found, 'role')).toEqual(expectedOf(PEOPLE[at] ?? file.person).roles);
    },
  );

  it('reads sections that somebody named by their names, unpaid work, and who gave a certificate', async () => {
    const other = (title: string, told: string) =>
      `<Other><Title>${title}</Title><Description>&lt;p&gt;${told}&lt;/p&gt;</Description></Other>`;
    const issued = '<FirstIssuedDate><FormattedDateTime>2019</FormattedDateTime></FirstIssuedDate>';
    const found = readOf(
      await read(`<?xml version="1.0"?><Candidate><CandidateProfile>
        <EmploymentHistory><EmployerHistory><OrganizationName>City Trams</OrganizationName><PositionHistory>
        <PositionTitle>Tram driver</PositionTitle></PositionHistory></EmployerHistory></EmploymentHistory>
        <Certifications>
        <Certification><CertificationName>First aid</CertificationName><IssuingAuthority>Red Cross</IssuingAuthority>${issued}</Certification>
        <Certification><CertificationName>Rail safety</CertificationName><IssuingAuthority><Name>Safety Board</Name></IssuingAuthority>${issued}</Certification>
        </Certifications>
        <VoluntaryWorks><VoluntaryWork><Role>Coach</Role><OrganizationName>Chess Club</OrganizationName></VoluntaryWork></VoluntaryWorks>
        <Others><Title>Courses</Title>${other('Winter driving', 'Two days')}</Others>
        <Others><Title>Publications</Title>${other('Trams in snow', 'City News')}</Others>
        <Others><Title>Things I did</Title>${other('Festival', 'Moved 4,000 people in a night.')}</Others>
        </CandidateProfile></Candidate>`),
    );
    expect(told(found, 'paper')).toEqual([
      'First aid by Red Cross: done',
      'Rail safety by Safety Board: done',
      'Winter driving by null: null',
    ]);
    expect(told(found, 'role')).toEqual(['Tram driver @ City Trams ?..?', 'Coach @ Chess Club ?..?']);
    expect(told(found, 'proof')).toEqual(['Moved 4,000 people in a night.']);
    expect(found.unread).toContainEqual({ key: 'publications', count: 1 });
    expect(found.lines).toContain('Trams in snow');
  });

  it('reads the skills of a text, and says of which lines about them none was read', async () => {
    const cv = (skills: string) => `<?xml version="1.0"?><Candidate><CandidateProfile>
      <EmployerHistory><OrganizationName>City Trams</OrganizationName><PositionHistory><PositionTitle>Tram driver</PositionTitle></PositionHistory></EmployerHistory>
      <Skills>${skills}</Skills></CandidateProfile></Candidate>`;
    const listed = readOf(
      await read(cv('<Skill>&lt;p&gt;Flood modelling | Python | GIS mapping&lt;/p&gt;</Skill>')),
    );
    expect(told(listed, 'gift')).toEqual(['Flood modelling', 'Python', 'GIS mapping']);
    expect(listed.unread).toEqual([]);
    const sentence = 'I have learned to keep calm when a tram is late and people are angry.';
    const said = readOf(await read(cv(`<Other><Title>Calm</Title><Text>${sentence}</Text></Other>`)));
    expect(told(said, 'gift')).toEqual(['Calm']);
    expect(said.unread).toEqual([{ key: 'skills-in-sentences', count: 1 }]);
    expect(said.lines).toContain(sentence);
  });

  it.each([
    ['<?xml version="1.0"?><note>Hello</note>', 'xml-other'],
    [EUROPASS[0]?.xml.slice(0, 1500) ?? '', 'xml-broken'],
    ['<SkillsPassport><LearnerInfo/></SkillsPassport>', 'not-a-cv'],
    [`<?xml version="1.0"?>${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'too-much'],
  ])('refuses %s', async (xml, reason) => {
    expect(await read(xml)).toEqual({ kind: 'refused', reason });
  });

  it('never unfolds what an XML file declares for itself', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><SkillsPassport><LearnerInfo><Headline><Description><Label>Cook &b;</Label></Description></Headline></LearnerInfo></SkillsPassport>`;
    expect(JSON.stringify(await read(bomb))).not.toContain('lollol');
  });
});
