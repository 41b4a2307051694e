import { describe, expect, it } from 'vitest';
import { readPastedText } from '#src/files/cv/pasted-text.ts';

const TODAY = '2026-11-28';

/** The jobs of a text: title, employer and the year it ended, or `now`. */
function jobsIn(text: string): string[] {
  const read = readPastedText(`Marit Oldervik\n\n${text}`, TODAY);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.facts.flatMap((fact) => {
    if (fact.kind !== 'role') return [];
    const to = fact.dates?.to;
    return [`${fact.title} @ ${fact.employer} (${to === 'now' ? to : to?.year})`];
  });
}

describe('jobs under their employers', () => {
  it('has what somebody was in the line below, also where its word is not known', () => {
    expect(
      jobsIn(`EMPLOYMENT
Vestland Water Authority, Bergen\t03/2021 - now
Head of Flood Forecasting
- Cut false flood alarms by 38% in two seasons.

Norsk Elvedata AS, Trondheim\t08/2016 - 06/2019
Senior Quoxer
- Rebuilt 64 gauging stations.

Deltares, Delft\t02/2013 - 07/2016
Hydrological Modeller

Rijkswaterstaat, Lelystad\t09/2011 - 01/2013
Field Technician`),
    ).toEqual([
      'Head of Flood Forecasting @ Vestland Water Authority (now)',
      'Senior Quoxer @ Norsk Elvedata AS (2019)',
      'Hydrological Modeller @ Deltares (2016)',
      'Field Technician @ Rijkswaterstaat (2013)',
    ]);
  });

  it('leaves a line that tells of the job alone where titles stand beside the dates', () => {
    expect(
      jobsIn(`EMPLOYMENT
Baker, Sol Bread\t2020 - now
Fresh Rolls Daily
Quoxer, Luna Bread\t2016 - 2020
Sunday Rolls Too`),
    ).toEqual(['Baker @ Sol Bread (now)', 'Quoxer @ Luna Bread (2020)']);
  });

  it('has the town in a line of its own', () => {
    expect(
      jobsIn(`Experience

Moorfields Eye Hospital NHS Foundation Trust
London
Orthoptist
June 2018 to date
Examined 25 children a day.

Specsavers
Croydon
Optical Assistant
May 2014 to May 2018`),
    ).toEqual([
      'Orthoptist @ Moorfields Eye Hospital NHS Foundation Trust (now)',
      'Optical Assistant @ Specsavers (2018)',
    ]);
  });

  it('takes "self-employed" for where, when a trade stands beside it, and for what where none does', () => {
    const text = (below: string) => `EMPLOYMENT
Self-employed, Bristol\t2019 - now
${below}
Kingston Barnes, Bristol\t2012 - 2019
Site Joiner`;
    expect(jobsIn(text('Carpenter'))).toEqual([
      'Carpenter @ Self-employed (now)',
      'Site Joiner @ Kingston Barnes (2019)',
    ]);
  });

  it('has employer, town and title in one line, each where most lines of as many parts have it', () => {
    expect(
      jobsIn(`WORK
UNHCR, Amman, Field Officer, 2018-2022
Médecins Sans Frontières, Juba, Quoxer, 2014-2018
Danish Refugee Council, Beirut, Intern, 2012-2013`),
    ).toEqual([
      'Field Officer @ UNHCR (2022)',
      'Quoxer @ Médecins Sans Frontières (2018)',
      'Intern @ Danish Refugee Council (2013)',
    ]);
  });

  it.each([
    [
      'dates on the right, before them an employer',
      'Tesco Extra, Leicester (2014 - 2019)\nNight Shift Replenisher\nG4S, Coventry (2011 - 2014)\nSecurity Officer',
      ['Night Shift Replenisher @ Tesco Extra (2019)', 'Security Officer @ G4S (2014)'],
    ],
    [
      'dates first, two lines under them',
      'Jan 2018 - Present\nRyanair\nCabin Crew Member\n\nMar 2014 - Dec 2017\nBar El Puerto\nWaiter',
      ['Cabin Crew Member @ Ryanair (now)', 'Waiter @ Bar El Puerto (2017)'],
    ],
    [
      'dates beside the employer, the title under it',
      '2021 - present   Statkraft, Oslo\n                 Wind Turbine Technician\n2017 - 2021      Aker Solutions, Stavanger\n                 Mechanical Fitter',
      ['Wind Turbine Technician @ Statkraft (now)', 'Mechanical Fitter @ Aker Solutions (2021)'],
    ],
    [
      'a dash between them',
      'Deloitte - Senior Auditor (Sep 2019 - Present)\nKPMG - Audit Associate (Sep 2015 - Aug 2019)',
      ['Senior Auditor @ Deloitte (now)', 'Audit Associate @ KPMG (2019)'],
    ],
    [
      'strokes between them',
      'Arup | London | May 2020 - Present\nStructural Engineer\n\nScrewfix | Leeds | 2014 - 2016\nTrade Counter Assistant',
      ['Structural Engineer @ Arup (now)', 'Trade Counter Assistant @ Screwfix (2016)'],
    ],
    [
      'employer, title and dates each in a line',
      'Rijkswaterstaat, Lelystad\nField Technician\n09/2011 - 01/2013\n\nDeltares, Delft\nHydrological Modeller\n02/2013 - 07/2016',
      ['Field Technician @ Rijkswaterstaat (2013)', 'Hydrological Modeller @ Deltares (2016)'],
    ],
    [
      'sentences of a word or two',
      '2019-present: Volvo Trucks, Wroclaw. Assembly Line Operator.\n2015-2019: Amazon, Wroclaw. Picker.',
      ['Assembly Line Operator @ Volvo Trucks (now)', 'Picker @ Amazon (2019)'],
    ],
    [
      'a country in brackets',
      'Feedzai (Lisbon, Portugal)          Jul 2021 – Present\nData Scientist\nFarfetch (Porto, Portugal)          Jan 2018 – Jun 2021\nData Analyst',
      [
        'Data Scientist @ Feedzai (Lisbon, Portugal) (now)',
        'Data Analyst @ Farfetch (Porto, Portugal) (2021)',
      ],
    ],
  ])('are read with %s', (_, text, expected) => {
    expect(jobsIn(`Work experience\n${text}`)).toEqual(expected);
  });

  it('knows learned trades by their ending, and no list and no church', () => {
    expect(jobsIn('Experience\nHydrologist, 2010 - 2014\nBaptist Chapel, 2014 - 2016')[0]).toContain(
      'Hydrologist',
    );
    expect(jobsIn('Experience\nFirst Methodist, Leeds, Cook, 2014 - 2016')).toEqual([
      'Cook @ First Methodist (2016)',
    ]);
  });
});
