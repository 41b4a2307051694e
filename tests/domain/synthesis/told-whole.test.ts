import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { personOf, type Written } from '#tests/personas/person.ts';

const given = { today: '2026-11-28', audience: 'self' as const, language: en };
const textOf = (segments: readonly Segment[] | null) => (segments ?? []).map(({ text }) => text).join('');
const written = (answers: Written['answers']) => {
  const { reflection } = personOf('one', { about: '', name: 'one', level: 'standard', answers });
  const { statement, interview } = synthesize(reflection, questionnaire, given);
  return { statement: textOf(statement), interview: textOf(interview) };
};
const CLERK = { arc: 'grow', work: [{ own: 'addressing clerk' }], years: { years: '13' } };

describe('what somebody did and what they count', () => {
  it('keeps a figure with its comma whole', () => {
    const { interview } = written({
      ...CLERK,
      target: [{ own: 'data coordinator' }],
      proof: { number: { what: 'the number of houses with no address', from: '1,340', to: '52' } },
    });
    expect(interview).toContain('the number of houses with no address went from 1,340 to 52');
  });

  it('never tells what befell somebody without what they did about it', () => {
    const short = written({
      ...CLERK,
      target: [{ own: 'data coordinator' }],
      proof: {
        did: { did: 'was at the desk when all the lights went, and we brought them back line by line' },
      },
    });
    expect(short.interview).toContain(
      'was at the desk when all the lights went, and we brought them back line by line.',
    );
    const long = written({
      ...CLERK,
      target: [{ own: 'data coordinator' }],
      proof: {
        did: {
          did: 'was at the desk when all the lights went, and we brought them back for every street and every house in my zone and for the hospital by the river too',
        },
      },
    });
    expect(`${long.statement} ${long.interview}`).not.toContain('lights');
  });
});

it('says where somebody is at their best, and not that it is so', () => {
  const { statement, interview } = written({
    ...CLERK,
    target: [{ own: 'data coordinator' }],
    best: { 'when-it': { words: 'after closing, with the lights on' } },
  });
  for (const text of [statement, interview]) {
    expect(text).toContain('at my best after closing, with the lights on.');
    expect(text).not.toContain('when it is after');
  }
});

it('tells no employer whom of their own somebody earns for', () => {
  const { statement, interview } = written({
    ...CLERK,
    target: [{ own: 'data coordinator' }],
    serve: { verb: 'provide-for', who: 'my two daughters' },
  });
  expect(statement).toContain('provide for my two daughters');
  expect(interview).not.toContain('daughters');
});

it('leaves out a word of home that English does not explain', () => {
  const { statement, interview } = written({
    ...CLERK,
    target: [{ own: 'data coordinator' }],
    serve: { verb: 'provide-for', who: 'my laaitie n my mommy' },
    strengths: [{ own: 'writing the project paper for an edital' }],
  });
  expect(`${statement} ${interview}`).not.toMatch(/laaitie|edital/);
});

it('gives work on weekends no years', () => {
  const { interview } = written({
    arc: 'start',
    work: [{ own: 'stop-go traffic control (weekends w my uncle)' }],
    years: { years: '1' },
    target: [{ own: 'surveyor' }],
  });
  expect(interview).toContain('I’ve worked in stop-go traffic control at weekends.');
  expect(interview).not.toContain('one year');
});
