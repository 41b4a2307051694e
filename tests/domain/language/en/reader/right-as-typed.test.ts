import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mendGrammar } from '#src/domain/language/en/reader/grammar.ts';
import { asPaper } from '#src/domain/language/en/reader/paper-names.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
import { repair, repairProse } from '#src/domain/language/en/reader/repair.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';

describe('words that were right', () => {
  it.each([
    'the mare was hopping lame',
    'tapping a keg and canning tomatoes',
    'ran the whole of the 2017 crush',
    'kept the road open after the 21 freeze',
    'rebuilt the chapel after the 1997 earthquake',
    'drove the 83 bus',
    'earned 200 bob that week',
    'saved 3 percent cloth in every order',
    'taught my daughter mathematics',
    'bought my mother flowers',
    'that is my home',
    'he told me that is enough',
    'I know which young teacher will last',
    'I knew what child must wait',
  ])('stay as they are: %s', (typed) => expect(mendGrammar(repairProse(typed))).toBe(typed));

  it.each([
    ['fixed my uncle shop', 'fixed my uncle’s shop'],
    ['built 200 house', 'built 200 houses'],
    ['the 3 machine stopped', 'the 3 machines stopped'],
    ['for 2 season', 'for 2 seasons'],
    ['my mother dry the fish', 'my mother dries the fish'],
    ['the pastor mic go out', 'the pastor mic goes out'],
    ['did 3 sheds back 2 back', 'did 3 sheds back to back'],
    ['a hum dont nobody hear', 'a hum nobody hears'],
    ['cant nobody fix it but me', 'nobody can fix it but me'],
    ['sugar flowers what look real', 'sugar flowers that look real'],
    ['taught grammer and food hygeine', 'taught grammar and food hygiene'],
    ['Seperate oportunity for technicans', 'Separate opportunity for technicians'],
    ['passenger must arrive safe', 'passengers must arrive safe'],
  ])('are no reason to leave what is wrong: %s', (typed, meant) =>
    expect(mendGrammar(repairProse(typed))).toBe(meant),
  );

  it.each<[Stem, string, string]>([
    ['gift', 'typing 240 wpm while some lawyer mumbles', 'typing 240 wpm while some lawyer mumbles'],
    ['gift', 'staying calm on the phone', 'staying calm on the phone'],
    ['gift', 'trim hedges', 'trimming hedges'],
    ['gift', 'dry herbs', 'drying herbs'],
    ['when-it', 'dry season', 'dry season'],
    ['never', 'have signed for something unseen', 'signed for something unseen'],
  ])('%s: %s', (stem, typed, printed) => {
    const [part] = readParts(typed, stem).parts;
    expect(Object.values(part?.forms ?? {})).toContain(printed);
  });

  it.each([
    ['live captioning for deaf college kids', 'live captioning for deaf college kids'],
    ['my own auto trim shop', 'running my own auto trim shop'],
    ['assistant of maths in secondary school', 'maths assistant in a secondary school'],
    ['army chef then a bit of labouring', 'army chef'],
    ['physio in Leeds, before kids', 'physio in Leeds'],
  ])('of work: %s', (typed, name) => expect(readWork(typed)[0]?.words).toBe(name));

  it.each([
    [
      'BSc Nursing from Kerala University of Health Sciences',
      'BSc in nursing from Kerala University of Health Sciences',
    ],
    ['Bachelor of Pharmacy from University of Aleppo', 'Bachelor of Pharmacy from the University of Aleppo'],
    ['bsc nursing univ of nairobi', 'BSc in nursing from the University of Nairobi'],
    ['level 3 teaching assistant', 'level 3 teaching assistant certificate'],
    ['level 2 plumbing', 'Level 2 in plumbing'],
    ['NVQ level 3 for lifts', null],
    ['master confectioner exam', null],
    ['master engineering', 'master’s in engineering'],
  ])('of a paper: %s', (typed, name) => expect(asPaper(typed)).toBe(name));

  it('keep the marks of what somebody said', () => {
    expect(wholeReason('since', 'Mateo said "more" to me in March')).toBe('Mateo said “more” to me in March');
    expect(wholeReason('since', 'he said "go away and do not come back here')).toBeNull();
    expect(repair('Mateo said "more"')).toBe('Mateo said "more"');
  });
});
