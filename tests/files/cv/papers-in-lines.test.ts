import { describe, expect, it } from 'vitest';
import { readPastedText } from '#src/files/cv/pasted-text.ts';

/** The papers of a section: name, and who gave it. */
function papersIn(section: string): (string | null)[][] {
  const read = readPastedText(
    `Elif Kaya\n\nExperience\nTram Driver, GVB, 2016 - 2021\n\n${section}`,
    '2026-11-28',
  );
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.facts.flatMap((fact) => (fact.kind === 'paper' ? [[fact.name, fact.issuer]] : []));
}

describe('who gave a certificate', () => {
  it('stands in brackets, with its date or without', () => {
    expect(
      papersIn(`Certificates
Tram licence (CBR, 2016)
2023 First aid for transport staff (Red Cross)
Internal auditor (SGS)`),
    ).toEqual([
      ['Tram licence', 'CBR'],
      ['First aid for transport staff', 'Red Cross'],
      ['Internal auditor', 'SGS'],
    ]);
  });

  it('is not what shortens the name or says how far it goes', () => {
    const names = papersIn(`Certificates
First aid at work (FAW)
Forklift licence (counterbalance), 2019
Welding (Level Two), 2018
Driving licence (B)`);
    expect(names.map(([, issuer]) => issuer)).toEqual([null, null, null, null]);
  });
});

describe('a study', () => {
  it('stands above a school whose name has a word of studies in it', () => {
    expect(
      papersIn('Education\nDiploma in Electrical Technology\nIzmir Vocational School\n2007 - 2010'),
    ).toEqual([['Diploma in Electrical Technology', 'Izmir Vocational School']]);
    expect(papersIn('Education\nVocational training in care\nBirch College\n2007 - 2010')).toEqual([
      ['Vocational training in care', 'Birch College'],
    ]);
  });
});
