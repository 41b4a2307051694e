import { expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { personOf, type Written } from '#tests/personas/person.ts';

/** What pulls apart in answers as typed. */
function pulls(answers: Written['answers']): string {
  const { reflection } = personOf('someone', { about: '', name: 'someone', level: 'standard', answers });
  const given = { today: '2026-11-28', audience: 'self' as const, language: en };
  return synthesize(reflection, questionnaire, given)
    .tensions.map(({ text, question }) => `${textOf(text)} ${textOf(question)}`)
    .join('\n');
}

const shifts = {
  arc: 'shift',
  standing: 'working',
  work: [{ own: 'shop assistant' }],
  target: [{ own: 'dental nurse' }],
  'learning-hours': 'three-five',
};
const learns = (...texts: string[]) => ({
  ...shifts,
  learn: texts.map((text) => ({ text, state: 'set-on-it' })),
});

it('is a week with room for both, only where both take its evenings', () => {
  expect(pulls(learns('bookkeeping course', 'Spanish B1'))).toContain('Is there room for both in a week');
  expect(pulls(learns('renew the licence', 'Spanish B1'))).not.toContain('Is there room');
  expect(pulls(learns('drone pilot course', 'matura'))).not.toContain('Is there room');
  const many = { ...learns('bookkeeping course', 'Spanish B1'), 'learning-hours': 'six-ten' };
  expect(pulls(many)).not.toContain('Is there room');
});

it('is no best hour that was denied', () => {
  const best = (words: string) => pulls({ ...shifts, off: ['nights'], best: { 'when-it': { words } } });
  expect(best('an emergency, and all runs')).toContain('Moments like that come at any hour.');
  expect(best('the progress week by week. not only emergencies')).not.toContain('Moments like that');
});

it('needs no nothing', () => {
  const need = (amount: string) =>
    pulls({ ...shifts, unpaid: 'any-pay', pay: { need: amount, currency: 'USD', period: 'month' } });
  expect(need('0')).not.toContain('$0');
  expect(need('2000')).toContain('$2,000');
});

it('is earned beside what is renewed in a day', () => {
  const short = (text: string) =>
    pulls({ ...learns(text), pay: { now: '1500', need: '1800', currency: 'EUR', period: 'month' } });
  expect(short('renew the licence')).not.toContain('while you learn');
  expect(short('bookkeeping course')).toContain('while you learn');
});

it('has a paper by its name, and nobody for a paper', () => {
  const abroad = (text: string) =>
    pulls({
      ...learns('the OET exam'),
      arc: 'elsewhere',
      papers: [{ text, state: 'not-recognised' }],
      deadline: [{ id: 'ends-on', detail: 'visa 14 September 2027' }],
    });
  expect(abroad('Registered midwife')).not.toContain('Your registered midwife is');
  expect(abroad('nursing diploma')).not.toContain('paper as');
});
