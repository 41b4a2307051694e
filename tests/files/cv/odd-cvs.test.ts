import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCvBytes, readCvText } from '#src/files/cv/read-bytes.ts';
import { drawnPdf } from '#tests/fixtures/cv/pdf.ts';
import { readOf, TODAY, told } from './tell.ts';

const json = async (cv: unknown) =>
  readOf(await readCvBytes(new TextEncoder().encode(JSON.stringify(cv)), TODAY));
const text = async (words: string) => readOf(await readCvText(words, TODAY));

describe('JSON with names of its own', () => {
  it('is read where it says "experience", bare words and dates in words', async () => {
    const found = await json({
      basics: { name: 'Ana Ferrer', title: 'Teacher', summary: ['Likes gardens.', 'And children.'] },
      Work_Experience: [
        {
          company: 'Las Flores',
          title: 'Teacher',
          start: 'September 2016',
          end: 'present',
          description: 'Led 12 classes.',
        },
        {
          company: 'Sol',
          role: 'Tutor',
          startDate: '10/2012',
          endDate: '06/2016',
          responsibilities: ['Taught 40 adults'],
        },
      ],
      education: [{ school: 'University of Seville', degree: 'BA Education', year: 2012 }],
      certifications: [{ title: 'First aid', authority: 'Red Cross', year: '2013' }, 'Food safety (2021)'],
      skills: { technical: ['Excel'], 'Soft skills': ['Patience'] },
      languages: ['Spanish (native)', 'English - C1'],
      honors: [{ title: 'Teacher of the Year' }],
    });
    expect(told(found, 'role')).toEqual([
      'Teacher @ Las Flores 2016-09..now',
      'Tutor @ Sol 2012-10..2016-06',
    ]);
    expect(told(found, 'paper')).toEqual([
      'BA Education by University of Seville: done',
      'First aid by Red Cross: done',
      'Food safety by null: done',
    ]);
    expect(told(found, 'gift')).toEqual(['Excel', 'Patience']);
    expect(told(found, 'language')).toEqual(['Spanish: native', 'English: C1']);
    expect(told(found, 'proof')).toEqual(['Led 12 classes.', 'Taught 40 adults']);
    expect(found.unread).toEqual([{ key: 'awards', count: 1 }]);
    expect(found.lines).toContain('Teacher of the Year');
  });

  it('has several positions at one place', async () => {
    const found = await json({
      work: [
        {
          name: 'Dock Ltd',
          positions: [
            { title: 'Foreman', startDate: '2020-01', endDate: '' },
            { title: 'Docker', startDate: '2015-01', endDate: '2019-12' },
          ],
        },
      ],
    });
    expect(told(found, 'role')).toEqual([
      'Foreman @ Dock Ltd 2020-01..now',
      'Docker @ Dock Ltd 2015-01..2019-12',
    ]);
  });

  it('tells unpaid work apart', async () => {
    const found = await json({
      work: [{ position: 'Nurse', startDate: '2018-01', endDate: '2020-12' }],
      volunteer: [{ position: 'Driver', organization: 'Food Bank', startDate: '2010' }],
    });
    expect(found.facts).toContainEqual(expect.objectContaining({ title: 'Driver', isUnpaid: true }));
    expect(found.facts.find((fact) => fact.kind === 'role' && fact.title === 'Nurse')).not.toHaveProperty(
      'isUnpaid',
    );
  });
});

it('a LinkedIn export says which of its files tell of the person and stayed closed', async () => {
  const bytes = zipSync({
    'Skills.csv': strToU8('Name\nWelding\n'),
    'Volunteering.csv': strToU8('Company Name,Role\nX,Y\n'),
    'Honors.csv': strToU8('Title\nZ\n'),
    'messages.csv': strToU8('secret'),
  });
  const { unread } = readOf(await readCvBytes(bytes, TODAY));
  expect(unread).toEqual([
    { key: 'told-elsewhere', count: 2, names: ['Volunteering.csv', 'Honors.csv'] },
    { key: 'other-files', count: 1 },
  ]);
});

describe('text copied from a profile on the web', () => {
  it('is read with its kinds of contract and its lengths of time left off', async () => {
    const found = await text(
      'Experience\nStore Manager\nGreenleaf · Full-time\nFeb 2021 - Present · 5 yrs 10 mos\nLeeds, England\nRun a store of 24 people.\n\nCashier\nCorner Shop · Part-time\n2014 - 2016 · 2 yrs\n\nEducation\nLeeds City College\nBTEC Level 3, Business\n2012 - 2014\n\nLicenses & certifications\nPersonal Licence\nLeeds City Council\nIssued Mar 2018\n\nVolunteering\nTrustee\nLeeds Food Bank\nJun 2020 - Present · 6 yrs\n\nLanguages\nEnglish\nNative or bilingual proficiency\nPunjabi\nProfessional working proficiency',
    );
    expect(told(found, 'role')).toEqual([
      ...['Store Manager @ Greenleaf 2021-02..now', 'Cashier @ Corner Shop 2014..2016'],
      'Trustee @ Leeds Food Bank 2020-06..now',
    ]);
    expect(told(found, 'paper')).toEqual([
      'BTEC Level 3, Business by Leeds City College: done',
      'Personal Licence by Leeds City Council: done',
    ]);
    expect(told(found, 'language')).toEqual([
      'English: Native or bilingual proficiency',
      'Punjabi: Professional working proficiency',
    ]);
  });
});

describe('several jobs at one employer', () => {
  it('are under it, with how long it was, and beside towns that are no employer', async () => {
    const found = await text(
      'Experience\nOpen Harbour\n5 years 3 months\nFundraising Manager\nSeptember 2023 - Present (3 years 3 months)\nCardiff, Wales, United Kingdom\nRaised £1.4m.\nFundraising Officer\nSeptember 2021 - August 2023 (2 years)\nCardiff, Wales, United Kingdom\nWales Blood Trust\nDonor Care Assistant\nJune 2017 - August 2021 (4 years)',
    );
    expect(told(found, 'role')).toEqual([
      'Fundraising Manager @ Open Harbour 2023-09..now',
      'Fundraising Officer @ Open Harbour 2021-09..2023-08',
      'Donor Care Assistant @ Wales Blood Trust 2017-06..2021-08',
    ]);
  });
});

describe('the text of a Europass CV', () => {
  it('has days before months, towns with their country, and languages by how they were learnt', async () => {
    const found = await text(
      'WORK EXPERIENCE\n01/09/2013 – 31/01/2018 Zlín, Czechia\nMachine operator\nEDUCATION AND TRAINING\n2009 – 2013 Zlín, Czechia\nCertificate in Mechatronics\nLANGUAGE SKILLS\nMOTHER TONGUE(S): Czech\nOTHER LANGUAGE(S): English B1, German A2\nDIGITAL SKILLS\nAutoCAD / PLC programming',
    );
    expect(told(found, 'role')).toEqual(['Machine operator @ null 2013-09..2018-01']);
    expect(told(found, 'paper')).toEqual(['Certificate in Mechatronics by null: done']);
    expect(told(found, 'language')).toEqual(['Czech: mother tongue', 'English: B1', 'German: A2']);
    expect(told(found, 'gift')).toEqual(['AutoCAD', 'PLC programming']);
  });
});

describe('lines of jobs', () => {
  it('have a town behind the employer, and the title on the next line', async () => {
    const found = await text(
      'TECHNICAL SKILLS\nLanguages: Go, Java\nTools: Docker\nEXPERIENCE\nPayNest Inc. – Austin, TX   Mar 2019 – Present\nSenior Software Engineer\n• Mentored 4 junior engineers.\nBluebox LLC – Remote   Jun 2015 – Feb 2019\nSoftware Engineer\nEDUCATION\nUniversity of Texas at Austin   May 2015\nBachelor of Science in Computer Science, GPA: 3.7\nCERTIFICATIONS\nSolutions Architect – Associate (2021)',
    );
    expect(told(found, 'role')).toEqual([
      'Senior Software Engineer @ PayNest Inc. 2019-03..now',
      'Software Engineer @ Bluebox LLC 2015-06..2019-02',
    ]);
    expect(told(found, 'gift')).toEqual(['Go', 'Java', 'Docker']);
    expect(told(found, 'language')).toEqual([]);
    expect(told(found, 'paper')).toEqual([
      'Bachelor of Science in Computer Science by University of Texas at Austin: done',
      'Solutions Architect – Associate by null: done',
    ]);
  });

  it('go on in the same line with what is told', async () => {
    const found = await text(
      'Work history\nReceptionist, Grand Hotel (2016-2021): greeted 200 guests a day.\nPersonal skills: calm, quick with numbers',
    );
    expect(told(found, 'role')).toEqual(['Receptionist @ Grand Hotel 2016..2021']);
    expect(told(found, 'proof')).toEqual(['greeted 200 guests a day.']);
    expect(told(found, 'gift')).toEqual(['calm', 'quick with numbers']);
  });

  it('take no name of a person for a trade, and no trade for a name', async () => {
    const named = await text('Tom Baker\nSkills\nFixing bikes\nWork experience\nHelper, Spokes, 2021 – 2023');
    expect(JSON.stringify(named)).not.toContain('Baker');
    const untitled = await text('Sound Engineer\nExperience\nSound Engineer, Hala Nova, 2021 – 2023');
    expect(told(untitled, 'role')).toEqual(['Sound Engineer @ Hala Nova 2021..2023']);
    const trade = await text(
      'Mobile developer, Leeds\nSkills\nHandy with tools, Kotlin\nMobile: 07700 900123',
    );
    expect(told(trade, 'gift')).toEqual(['Handy with tools', 'Kotlin']);
    expect(JSON.stringify(trade)).not.toContain('900123');
  });

  it('are told by the other jobs of the section where their own words do not say which is the title', async () => {
    const found = await text(
      'Work history\nFirst Bus\nBus Driver\n2011 to 2020\nRoyal Acme\nZorber\n2007 to 2011',
    );
    expect(told(found, 'role')).toEqual([
      'Bus Driver @ First Bus 2011..2020',
      'Zorber @ Royal Acme 2007..2011',
    ]);
  });

  it('take no sentence for an employer, and no time away for a job', async () => {
    const found = await text(
      'Experience\nCook, 2015 – 2018\nLooked after a crew of five\nCareer break (two children), 2012 – 2015\nWaiter, Cafe Luna, 2008 – 2010',
    );
    expect(told(found, 'role')).toEqual(['Cook @ null 2015..2018', 'Waiter @ Cafe Luna 2008..2010']);
    expect(told(found, 'gap')).toHaveLength(1);
  });
});

describe('a PDF as a browser writes it', () => {
  it('has its dates at the edge, drawn before all else, put where they stand', async () => {
    const bytes = await drawnPdf((doc) => {
      doc
        .text('2020 – 2023', 450, 120, { lineBreak: false })
        .text('2016 – 2019', 450, 180, { lineBreak: false });
      doc.text('Experience', 50, 90).text('Sound Engineer', 50, 120).text('Hala Nova', 50, 134);
      doc.text('Mixed 140 concerts a year', 70, 148);
      doc.text('Stage Technician', 50, 180).text('Teatr Nowy', 50, 194).text('Kept 30 lamps', 70, 208);
    });
    const found = readOf(await readCvBytes(bytes, TODAY));
    expect(told(found, 'role')).toEqual([
      'Sound Engineer @ Hala Nova 2020..2023',
      'Stage Technician @ Teatr Nowy 2016..2019',
    ]);
    expect(told(found, 'proof')).toEqual(['Mixed 140 concerts a year', 'Kept 30 lamps']);
    expect(found.isUnsure).toBe(false);
  });

  it('has its dates in a narrow column, in two lines each', async () => {
    const bytes = await drawnPdf((doc) => {
      const entry = (y: number, from: string, to: string, ...lines: string[]) => {
        doc.text(from, 50, y).text(to, 50, y + 14);
        lines.forEach((line, at) => {
          doc.text(line, 160, y + at * 14);
        });
      };
      doc.text('Experience', 50, 90);
      entry(120, 'May 2020 –', 'Present', 'Finance Manager', 'Zuma Foods Plc', 'Closed 11 books a month');
      entry(180, 'Sep 2013 –', 'Jul 2018', 'Accountant', 'Okonkwo & Partners', 'Audited 35 clients');
    });
    const found = readOf(await readCvBytes(bytes, TODAY));
    expect(found.isUnsure).toBe(false);
    expect(told(found, 'role')).toEqual([
      'Finance Manager @ Zuma Foods Plc 2020-05..now',
      'Accountant @ Okonkwo & Partners 2013-09..2018-07',
    ]);
    expect(told(found, 'proof')).toEqual(['Closed 11 books a month', 'Audited 35 clients']);
  });

  it('leaves dates where they are in a column beside another', async () => {
    const bytes = await drawnPdf((doc) => {
      doc.text('Languages', 50, 104).text('English (native)', 50, 118).text('French (B2)', 50, 132);
      doc.fontSize(22).text('Nadia Lane', 250, 50).fontSize(12).text('Fundraiser at Open Harbour', 250, 76);
      doc
        .text('Experience', 250, 90)
        .text('Open Harbour', 250, 104)
        .text('September 2021 - August 2023', 250, 118);
    });
    const found = readOf(await readCvBytes(bytes, TODAY));
    expect(told(found, 'language')).toEqual(['English: native', 'French: B2']);
    expect(told(found, 'role')).toEqual(['Open Harbour @ null 2021-09..2023-08']);
    // A name in large letters at the top of the second column is no language, and is not kept.
    expect(JSON.stringify(found)).not.toContain('Nadia');
  });

  it('has headings set wide, whose blanks between words are lost', async () => {
    const bytes = await drawnPdf((doc) => {
      doc
        .text('W O R K E X P E R I E N C E', 50, 60)
        .text('Planner, Nova, Kyiv')
        .text('August 2014 – May 2022');
      doc.text('E D U C AT I O N').text('MA Economics, Kyiv University, 2009 – 2014');
    });
    const found = readOf(await readCvBytes(bytes, TODAY));
    expect(told(found, 'role')).toEqual(['Planner @ Nova 2014-08..2022-05']);
    expect(told(found, 'paper')).toEqual(['MA Economics by Kyiv University: done']);
  });

  it('is there to pick from where dates stand beside nothing', async () => {
    const bytes = await drawnPdf((doc) => {
      doc
        .text('2020 – 2023', 450, 121, { lineBreak: false })
        .text('2016 – 2019', 450, 183, { lineBreak: false });
      doc
        .text('Experience', 50, 60)
        .text('Sound Engineer, Hala Nova', 50, 102)
        .text('Stage Technician', 50, 144);
    });
    const found = readOf(await readCvBytes(bytes, TODAY));
    expect(found.isUnsure).toBe(true);
    expect(found.facts).toEqual([]);
    expect(found.lines).toContain('Stage Technician');
  });

  it('has a line as one with the next only where a word more would not have fitted', async () => {
    const bytes = await drawnPdf((doc) => {
      doc.text('Experience', 50, 60).text('Gardener, Parks of Seville, 2012 – 2018', 50, 80);
      doc.text('Planted 3,500 trees and lost fewer than one in a hundred of them', 70, 100, {
        lineBreak: false,
      });
      doc.text('in the first year', 70, 114, { lineBreak: false });
      doc.text('Cut water use by 45%', 70, 128, { lineBreak: false });
      doc.text('Looked after 14 public squares', 70, 142, { lineBreak: false });
    });
    expect(told(readOf(await readCvBytes(bytes, TODAY)), 'proof')).toEqual([
      'Planted 3,500 trees and lost fewer than one in a hundred of them in the first year',
      ...['Cut water use by 45%', 'Looked after 14 public squares'],
    ]);
  });
});

describe('a month in the name of a place', () => {
  it.each([
    ['Waiter, Cafe Mar, 2008', 'Waiter @ Cafe Mar 2008..?'],
    ['Waiter, Cafe Mar, 2008 – 2011', 'Waiter @ Cafe Mar 2008..2011'],
    ['Cook, Café del Mar, 2008 – present', 'Cook @ Café del Mar 2008..now'],
    // Here it is the month: behind a comma, beside an end that has one too, or without a comma of its own.
    ['Waiter, Cafe Sol, Mar, 2008', 'Waiter @ Cafe Sol 2008-03..?'],
    ['Cook, Hotel Sol, March, 2008 – 2011', 'Cook @ Hotel Sol 2008-03..2011'],
    ['Cook, Hotel Mar, 2008 – Jul, 2011', 'Cook @ Hotel 2008-03..2011-07'],
    ['Cook, Hotel Sol Mar 2008 – 2011', 'Cook @ Hotel Sol 2008-03..2011'],
  ])('is told apart from a date: %s', async (line, role) => {
    expect(told(await text(`Work experience\n${line}`), 'role')).toEqual([role]);
  });
});
