import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { type CvQuestion, reviewCv } from '#src/domain/cv/review.ts';
import { en } from '#src/domain/language/en/index.ts';
import { copySchema } from '#src/domain/model/copy.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { readCvText } from '#src/files/cv/read-bytes.ts';

/* The review of three whole people: their answers of the examples beside a CV as each of them could have. */

const TODAY = '2026-11-28';

async function review(name: string, cv: string): Promise<CvQuestion[]> {
  const [reflection] = copySchema.parse(
    JSON.parse(readFileSync(`public/examples/${name}.json`, 'utf8')),
  ).reflections;
  const read = await readCvText(cv, TODAY);
  if (!reflection || read.kind === 'refused') throw new Error(`Nothing to review of ${name}.`);
  const evidence = collectEvidence(reflection.answers, english.questionnaire, en);
  return reviewCv(read, { evidence, contentWords: en.employer.contentWords, gapInWords: () => '' });
}

function told(question: CvQuestion): string {
  if (question.kind === 'gap') {
    const [from, to] = [question.start, question.end].map(({ year, month }) => `${year}-${month}`);
    return `gap: ${from} to ${to}`;
  }
  return `${question.kind}: ${question.kind === 'claim' ? question.claim : question.mine}`;
}

it('asks Amina about years that her CV passes over, and about what it hides', async () => {
  const questions = await review(
    'amina',
    `Amina Hassan
Work experience
Care assistant, Willow House, March 2022 - present
- Helped 14 residents at meals
Shop assistant, Corner Foods, May 2010 - June 2012
Skills
Personal care
Manual handling
Languages
Somali (native), English (good)
Certificates
Food hygiene certificate, 2019`,
  );
  expect(questions.map(told)).toEqual([
    'aim: Activities coordinator',
    'proud: keeping a house of five running on time',
    'proud: sat with my neighbour at the hospital and explained what the doctor was saying',
    "proud: running the breakfast club at my kids' school",
    'unsaid: nine years of bringing up three children, and all the helping out at school',
    'gift: Looking after people',
    'gift: Calming people down',
    'gift: Helping people understand each other',
    'claim: Personal care',
    'claim: Manual handling',
    'gap: 2012-7 to 2022-2',
    'learning: dementia care',
  ]);
});

it('asks Tomasz about the teaching that his CV does not point to', async () => {
  const questions = await review(
    'tomasz',
    `Tomasz Zielinski
Bricklayer
Profile
Bricklayer with steady hands and clean joints.
Experience
Bricklayer, Old Town Restoration Ltd, 2012 - present
- Restored the old mill wall with two apprentices in 11 weeks
Bricklayer, Budex, 2004 - 2012
Skills
Reading drawings
Arches and vaults
Training
Bricklaying certificate, 2004
Health and safety card, 2023`,
  );
  expect(questions.map(told)).toEqual([
    'aim: Vocational teacher',
    'proud: stayed late with a new lad and built his first arch with him brick by brick',
    'unsaid: all the lads I trained on site over the years',
    'gift: Explaining things so they make sense',
    'gift: Working out hard problems',
    'gift: showing young lads the trade',
    'claim: Reading drawings',
    'learning: a certificate in teaching a trade',
  ]);
});

it('asks Grace about the choir and the food bank, which stand nowhere in her CV', async () => {
  const questions = await review(
    'grace',
    `Grace Okafor
Summary
Chartered accountant looking for a role as finance officer with charities.
Employment history
Senior Accountant, Marlow & Pike LLP, September 1999 - October 2024
- Closed the books of 40 clients a year
Education
BA Accounting, University of Lagos, 1994 - 1998
Skills
Audit, Payroll, Spreadsheets
Professional qualifications
ACCA membership, 1999`,
  );
  expect(questions.map(told)).toEqual([
    'proud: getting people to open the letters they are scared of',
    'proud: went through three years of choir receipts and found where the money was going',
    'proud: setting up the books for the food bank from nothing',
    'unsaid: fifteen years as treasurer of the choir',
    'gift: Keeping track of money',
    'gift: Explaining things so they make sense',
    'gift: Noticing what is not right',
    'claim: Audit',
    'learning: charity accounting',
  ]);
});
