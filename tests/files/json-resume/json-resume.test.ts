import schema from '@jsonresume/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putSummary } from '#src/files/json-resume/put-summary.ts';
import { writeJsonResume } from '#src/files/json-resume/write-json-resume.ts';
import type { Profile } from '#src/files/profile/profile.ts';

const PROFILE: Profile = {
  name: 'Ann Lee',
  work: 'Care assistant',
  summary: 'Care assistant with four years of experience.',
  aspiration: 'I want to work as a nurse.',
  about: ['I was a care assistant.'],
  goal: 'By 31 January 2027, I will ask one nurse.',
  jobs: [
    { name: 'Care assistant', beside: 'Birch Care Home', from: '2022-03', to: 'now' },
    { name: 'Shop assistant', beside: '', from: '2010', to: '2016-12' },
  ],
  studies: [{ name: 'BSc, Biology', beside: 'University of Leeds', from: '2006', to: '2009-06' }],
  skills: ['Listening properly'],
  languages: [
    { name: 'Dutch', beside: 'B1', from: '', to: '' },
    { name: 'Twi', beside: '', from: '', to: '' },
  ],
  certificates: [{ name: 'First aid', beside: 'Red Cross', from: '2022-03', to: '' }],
  today: '2026-11-28',
};
const EMPTY: Profile = {
  ...PROFILE,
  name: '',
  work: null,
  summary: null,
  aspiration: null,
  jobs: [],
  studies: [],
  skills: [],
  languages: [],
  certificates: [],
};

const complaints = (json: string) =>
  new Promise<unknown>((resolve) => schema.validate(JSON.parse(json), (errors) => resolve(errors)));

describe('a new JSON Resume', () => {
  it('says what the answers tell, each in the section that its format has for it', () => {
    expect(JSON.parse(writeJsonResume(PROFILE))).toEqual({
      $schema: expect.stringContaining('jsonresume'),
      basics: { name: 'Ann Lee', label: 'Care assistant', summary: PROFILE.summary },
      work: [
        { name: 'Birch Care Home', position: 'Care assistant', startDate: '2022-03' },
        { position: 'Shop assistant', startDate: '2010', endDate: '2016-12' },
      ],
      education: [
        {
          institution: 'University of Leeds',
          studyType: 'BSc',
          area: 'Biology',
          startDate: '2006',
          endDate: '2009-06',
        },
      ],
      certificates: [{ name: 'First aid', date: '2022-03', issuer: 'Red Cross' }],
      skills: [{ name: 'Listening properly' }],
      languages: [{ language: 'Dutch', fluency: 'B1' }, { language: 'Twi' }],
      meta: { version: 'v1.0.0', lastModified: '2026-11-28T00:00:00Z' },
    });
  });

  it('has the aspiration where there is no line for a CV', () => {
    expect(JSON.parse(writeJsonResume({ ...PROFILE, summary: null })).basics.summary).toBe(
      PROFILE.aspiration,
    );
  });

  it.each([PROFILE, EMPTY])(
    'is valid by the schema of its format, with as little as there is',
    async (profile) => {
      expect(await complaints(writeJsonResume(profile))).toBeNull();
      expect(await complaints('{"basics":{"name":1}}')).not.toBeNull();
    },
  );
});

const putInto = (text: string, summary = 'New.') => putSummary(text, summary);

describe('a summary put into somebody’s own JSON Resume', () => {
  it('changes the summary and not a sign besides: numbers, order, spaces, unknown keys', () => {
    const before = `\uFEFF{\r\n\t"work" : [ {"company":"A \\u00e9","x":12345678901234567890, "y": 1e400, "2":0,"1":0} ],\r\n\t"basics": {"summary" :"Old \\"one\\"" , "picture":""},\r\n\r\n\t"__proto__": {"a": 1.0}, "x-mine": [ ]  }\r\n`;
    expect(putInto(before, 'New “line”\n"two"')).toEqual({
      kind: 'put',
      text: before.replace('"Old \\"one\\""', '"New “line”\\n\\"two\\""'),
    });
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it.each([
    [
      '{\n    "basics": {\n        "name":"Ann"\n    }\n}',
      '{\n    "basics": {\n        "name":"Ann",\n        "summary": "New."\n    }\n}',
    ],
    ['{\r\n\t"work" :[]\r\n}', '{\r\n\t"work" :[],\r\n\t"basics": {"summary":"New."}\r\n}'],
    ['{"work":[]}', '{"work":[],"basics": {"summary":"New."}}'],
    ['{"basics":{}}', '{"basics":{"summary": "New."}}'],
    ['{"basics":{"summary":null}}', '{"basics":{"summary":"New."}}'],
  ])('comes in where there is none: %s', (before, after) => {
    expect(putInto(before)).toEqual({ kind: 'put', text: after });
  });

  it.each([
    ['', 'json-broken'],
    ['{"basics":', 'json-broken'],
    ['{"basics":{},}', 'json-broken'],
    ['// a note\n{"basics":{}}', 'json-broken'],
    ['[]', 'json-other'],
    ['"basics"', 'json-other'],
    ['{"a":1}', 'json-other'],
    ['{"basics":[]}', 'json-other'],
    ['{"basics":"x","work":[]}', 'json-other'],
    ['{"basics":{"summary":"a","summary":"b"}}', 'json-other'],
    ['{"basics":{"summary":"a"},"basics":{}}', 'json-other'],
  ])('is refused where it could not be done cleanly: %s', (text, reason) => {
    expect(putInto(text)).toEqual({ kind: 'refused', reason });
  });

  it('leaves whatever else is in it as it was, in value and order', () => {
    const key = fc.string({ maxLength: 5 }).filter((name) => name !== 'basics' && name !== 'summary');
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.jsonValue({ maxDepth: 2 })),
        fc.dictionary(key, fc.jsonValue({ maxDepth: 1 })),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(undefined, 1, 2, '\t'),
        (others, basics, summary, indent) => {
          const given = { ...others, basics: { ...basics, summary: 'old' } };
          const put = putSummary(JSON.stringify(given, null, indent), summary);
          const expected = { ...given, basics: { ...given.basics, summary } };
          if (put.kind !== 'put') throw new Error(put.reason);
          expect(put.text).toBe(JSON.stringify(expected, null, indent));
        },
      ),
      { numRuns: 200 },
    );
  });
});
