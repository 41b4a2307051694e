import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { en } from '#src/domain/language/en/index.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { actOf } from '#src/domain/language/en/spoken/step-verb.ts';
import { learning, slotsWith } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';

/** What is done with a thing to learn, from the words as somebody types them. */
function act(typed: string): string | null {
  // Names of studies come with the whole language.
  expect(en).toBeDefined();
  const part = readParts(typed, 'learning').parts.find(({ kind }) => kind === 'item');
  if (!part) return null;
  const { what, stance } = learning(typed, 'set-on-it');
  return textIn(
    actOf({ what: { ...what, quote: part.quote, forms: part.forms, isPlural: part.isPlural }, stance }) ?? [],
  );
}

describe('the verb of a study', () => {
  it.each([
    ['evening bookkeeping course', 'take an evening bookkeeping course'],
    ['EMT class at city college', 'take an EMT class at city college'],
    ['CWI exam', 'take the CWI exam'],
    ['IELTS english', 'take the IELTS'],
    ['APCO CTO instructor class', 'take the APCO CTO instructor class'],
    ['TIG MIG welding class', 'take a TIG MIG welding class'],
    ['company lead training', 'do the company lead training'],
    ['company law course', 'take a company law course'],
    ['exam for media technologist printing', 'take the exam for media technologist in printing'],
    ['goat training of agriculture office 7 days', 'do goat training of the agriculture office'],
    ['course of 40 hours in first aid', 'take a course of 40 hours in first aid'],
    ['apprenticeship marine engineering', 'start an apprenticeship in marine engineering'],
    ['PSIRA grade E D C', 'do my PSIRA grades E, D and C'],
    ['lantra tree inspection course', 'take a Lantra tree inspection course'],
    ['maths resit', 'do my maths resit'],
    ['practical instructor paper', 'get my practical instructor paper'],
    ['some pedagogy paper', 'get some pedagogy paper'],
    ['tutor training', 'do tutor training'],
    ['diesel program at the vo tech', 'do a diesel program at the vo-tech'],
    ['Cert IV at TAFE', 'get a Certificate IV at TAFE'],
    ['drivers license', 'get a driver’s license'],
    ['CDL', 'get my CDL'],
    ['the CAP', 'get my CAP'],
    ['german B2', 'get my German B2'],
    ['hnc sound production', 'get an HNC in sound production'],
    ['B.Ed from AIOU', 'get a BEd from AIOU'],
    ['line school 15 wks', 'go to a 15-week line school'],
    ['law school', 'go to law school'],
    ['hvac at the vo tech', 'study HVAC at the vo-tech'],
    ['nursing', 'study nursing'],
    ['apprenticeship electric', 'start an electrical apprenticeship'],
    ['peer support specialist', 'train as a peer support specialist'],
    ['notary', 'become a notary'],
    ['matura', 'pass my matura'],
    ['the bac', 'pass my bac'],
    ['JLPT N2', 'pass the JLPT N2'],
    ['PNC renewal', 'renew my PNC'],
    ['AEDB registration process', 'get my AEDB registration'],
    ['garda vetting', 'get my garda vetting'],
    ['police check', 'get my police check'],
    ['overlock machine', 'learn to use an overlock machine'],
    ['new analyzer machines', 'learn new analyzer machines'],
    ['the new controls', 'learn the new controls'],
    ['the plotter', 'learn to use the plotter'],
    ['computer stuff', 'get better with computers'],
    ['MOS Excel', 'learn MOS Excel'],
    ['premiere pro', 'learn Premiere Pro'],
    ['ACCA remaining papers', 'pass the remaining ACCA papers'],
    ['last 3 units of my level 3', 'finish the last 3 units of my level 3'],
    ['pell grant', 'apply for a Pell Grant'],
    ['something w/ certificate', 'take a course with a certificate'],
    ['sports massage', 'take a course in sports massage'],
    ['new analyzer machines training', 'take a course on the new analyzer machines'],
    ['solar pv course', 'take a solar PV course'],
    ['bread making', 'learn bread making'],
    ['english for the job', 'work on my English for the job'],
    ['my CPA, two sections left', 'get my CPA'],
    ['the two resits', 'do the two resits'],
    ['how to price a job', 'learn how to price a job'],
    ['something on how to price jobs', 'learn how to price jobs'],
    ['online booking sites how to', 'learn how to use the online booking sites'],
    ['figma properly', 'learn Figma properly'],
    ['driving test', 'pass my driving test'],
    ['AWS test', 'take the AWS test'],
    ['gcse maths (again)', 'pass my GCSE maths'],
    ['food safety', 'take a course in food safety'],
    ['GWO basic safety', 'take the GWO basic safety course'],
    ['assessor and facilitator course', 'take the assessor and facilitator course'],
    ['TEVTA solar course', 'take a TEVTA solar course'],
    ['course for be a trainer', 'take a course to be a trainer'],
    ['level 3 pharmacy technician', 'get a Level 3 pharmacy technician certificate'],
    ['level 3 arboriculture', 'do Level 3 in arboriculture'],
    ['NITA grade test motorcycle mechanic', 'take the NITA grade test as a motorcycle mechanic'],
    [
      'electronic injection of new 4 stroke motors',
      'take a course in electronic injection of new 4 stroke motors',
    ],
    ['simultaneous and note-taking course', 'take a course in simultaneous and note-taking'],
    ['some kinda mechanic cert idk', 'get a mechanic certificate'],
    ['apprenticeship level 3', 'start a level 3 apprenticeship'],
    ['epa 608', 'get my EPA 608'],
    ['train the trainer', 'take a train-the-trainer course'],
    ['12th boards obv', 'pass my 12th boards'],
    ['writing tests, and code', 'learn to write tests'],
    ['online selling/ads', 'learn online selling and ads'],
    ['postgraduate in risk management', 'take a postgraduate course in risk management'],
    ['aircon NC II', 'get my aircon NC II'],
    ['European Tree Worker', 'get a European Tree Worker certificate'],
  ])('%s', (typed, said) => {
    expect(act(typed)).toBe(said);
  });
});

describe('a study that was only said with a doubt', () => {
  const said = (...typed: string[]) =>
    textOf(
      slotsWith('shift', {
        learning: typed.map((one) => {
          const { what, stance } = learning(one, 'only-short');
          return { what: { ...what, source: 'learn' }, stance, isDoubted: true };
        }),
      }),
    );

  it('is no wish yet', () => {
    expect(said('a coding certificate')).toContain('Next I might get a coding certificate.');
    expect(said('carpentry', 'electrician')).toContain(
      'Next I might learn carpentry or train as an electrician.',
    );
  });
});
