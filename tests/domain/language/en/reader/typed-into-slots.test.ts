import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { slotsOf } from '#src/domain/synthesis/slots-of.ts';
import { personOf } from '#tests/personas/person.ts';

const shares = { skills: 0.2, experiences: 0.2, social: 0.2, education: 0.2, finances: 0.2 };
const slots = (answers: object) => {
  const person = personOf('x', { level: 'standard', about: '', name: 'x', answers } as never);
  return slotsOf(collectEvidence(person.reflection.answers, questionnaire, en), en.writing, shares);
};
const who = (text: string) => slots({ serve: { verb: 'help', who: text } }).serving?.who?.forms.noun ?? null;
const paper = (text: string) => slots({ papers: [{ text, state: 'in-force' }] }).papers[0]?.name.forms.noun;
const learned = (text: string) => {
  const forms = slots({ learn: [{ text, state: 'set-on-it' }] }).learning[0]?.what.forms;
  return forms?.noun ?? forms?.gerund;
};
const proof = (stem: string, part: string, text: string, more = {}) =>
  slots({ proof: { [stem]: { [part]: text } }, ...more }).proofs[0] as never as
    | { what?: { forms: object }; clause?: { forms: object }; did?: { forms: object } }
    | undefined;

describe('whom it serves', () => {
  it.each([
    ['students who are first', 'students who are first'],
    ['old people first', 'old people'],
    ['trees n parks n that', 'trees and parks'],
    ['people wey no get light', 'people who have no light'],
    ['students from small college like mine', 'students from a small college like mine'],
    ['people going to work', 'people going to work'],
    ['mothers returning to work', 'mothers returning to work'],
    ['patients safety', 'patients’ safety'],
    ['people to find a job', null],
    ['families not just arrived', null],
  ])('%s: %s', (text, noun) => expect(who(text)).toBe(noun));
});

describe('a paper', () => {
  it.each([
    ['license nail 2009', 'nail license 2009'],
    ['certificate welding 2015', 'welding certificate 2015'],
    ['diploma hotel mgmt', 'diploma in hotel management'],
    ['degree law', 'law degree'],
    ['M.Ed. Cape Coast', 'MEd from Cape Coast'],
    ['B.Ed. Kumasi', 'BEd from Kumasi'],
    ['PhD Ecology', 'PhD in ecology'],
    ['PhD in Ecology', 'PhD in ecology'],
    ['MSc in Hydrology and Water Resources', 'MSc in hydrology and water resources'],
    ['BA in English', 'BA in English'],
    ['BSc in Jamaica', 'BSc in Jamaica'],
    ['B.E. computer science 2012-16, 7.1 CGPA', 'BE in computer science'],
    ['Bachelor civil engineering 1994', 'bachelor’s in civil engineering 1994'],
    ['GRE 320', 'GRE score of 320'],
    ['Polish language B1', 'Polish B1'],
    ['BS at UMD', 'BS at UMD'],
    ['master bricklayer', 'master bricklayer'],
    ['Bachelor of Arts', 'Bachelor of Arts'],
    ['card from the council', 'card from the council'],
    ['class 1', 'class 1'],
    ['BA Hons', 'BA Hons'],
    ['class B licence', 'class B licence'],
    ['B.A. Hist', 'BA in hist'],
    ['Bachelors Social Work', 'bachelor’s in social work'],
  ])('%s: %s', (text, noun) => expect(paper(text)).toBe(noun));
});

describe('what somebody would learn', () => {
  it.each([
    ['cdl maybe', 'CDL'],
    ['testing', 'testing'],
    ['English', 'English'],
    ['driving theory test', 'driving theory test'],
    ['online maybe', undefined],
    ['diploma balance papers', 'diploma balance papers'],
  ])('%s: %s', (text, noun) => expect(learned(text)).toBe(noun));
});

describe('what somebody is proud of', () => {
  it('stands alone where it tells how others stand to them', () => {
    expect(proof('because', 'clause', 'my team would run through a wall for me')?.clause?.forms).toEqual({
      sentence: 'My team would run through a wall for me.',
    });
    expect(proof('because', 'clause', 'nobody in my ward waits for pain relief')?.clause?.forms).toEqual({
      clause: 'nobody in my ward waits for pain relief',
    });
  });
  it('is told without what runs it down', () => {
    expect(proof('thing', 'what', 'two papers nobody outside will read')?.what?.forms).toEqual({
      noun: 'two papers',
    });
    expect(proof('thing', 'what', 'a ramp nobody else could build')?.what?.forms).not.toEqual({
      noun: 'a ramp',
    });
  });
  it('keeps the sentence behind it, and its article', () => {
    expect(
      proof('thing', 'what', 'being chosen for the Board. I did the course at 66!')?.what?.forms,
    ).toMatchObject({
      noun: 'being chosen for the Board',
      sentence: 'I did the course at 66.',
    });
    expect(proof('thing', 'what', 'north wall at St Peters. go and look')?.what?.forms).toEqual({
      noun: 'the north wall at St Peter’s',
    });
  });
  it('is no title that only names the work', () => {
    const work = [{ own: 'trauma nurse' }, { own: 'research assistant' }];
    expect(proof('title', 'what', 'trauma nurse then research asst', { work })).toBeUndefined();
    expect(proof('title', 'what', 'welder then foreman', { work })?.what?.forms).toEqual({
      noun: 'a welder and then a foreman',
    });
  });
  it.each([
    ['four rentals 5 yrs and 4.97 stars', 'four rentals over 5 years and 4.97 stars'],
    ['5000 trips 4.9 stars', '5,000 trips and 4.9 stars'],
    ['2 million mile near enough', 'nearly 2 million miles'],
    ['30 years and one complaint', '30 years and one complaint'],
  ])('counts %s as %s', (text, noun) =>
    expect(proof('behind', 'what', text)?.what?.forms).toMatchObject({ noun }),
  );
  it('was never done', () => {
    expect(proof('never', 'did', 'been late n i take 2 buses')?.did?.forms).toMatchObject({
      past: 'was late',
    });
    expect(proof('never', 'did', 'walk past a call light')?.did?.forms).toMatchObject({
      past: 'walked past a call light',
    });
  });
});

describe('what was counted', () => {
  const counted = (what: string, from: string, to: string) =>
    slots({ proof: { number: { what, from, to } } }).proofs.length;
  it.each([
    ['applications', '0', '714. offers 0', 0],
    ['job applications', '12', '90', 0],
    ['loan applications', '40', '3', 1],
    ['complaints', '40', '3', 1],
  ])('%s from %s to %s is a feat: %d', (what, from, to, count) => {
    expect(counted(what, from, to)).toBe(count);
  });
});
