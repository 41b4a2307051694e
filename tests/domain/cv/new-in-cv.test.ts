import { describe, expect, it } from 'vitest';
import type { CvFact, CvRead } from '#src/domain/cv/cv-read.ts';
import { isNewLine, newFacts, newInCv, printsOf } from '#src/domain/cv/new-in-cv.ts';
import { meetCv } from '#src/domain/cv/take.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { at, nurseCv } from './a-cv.ts';

const gift = (words: string, line = words): CvFact => ({ id: words, kind: 'gift', words, from: at(line) });
const withMore = (read: CvRead, ...lines: string[]): CvRead => ({
  ...read,
  lines: [...read.lines, ...lines],
});
const met = printsOf(nurseCv);

describe('what is new in a CV', () => {
  it('is nothing that can be said where none came before', () => {
    expect(newInCv(nurseCv, [])).toBeNull();
  });

  it('is nothing where the same comes again, whatever signs and spaces stand around its words', () => {
    expect(newInCv(nurseCv, met)).toEqual([]);
    const lines = nurseCv.lines.map((line) => `- ${line.replaceAll(' ', '  ')}`);
    expect(newInCv({ ...nurseCv, lines }, met)).toEqual([]);
  });

  it('is each line that was added, and each that was changed by as little as a figure', () => {
    const changed = nurseCv.lines.map((line) => line.replace('40 to 12', '40 to 11'));
    expect(newInCv(withMore({ ...nurseCv, lines: changed }, 'Prescribing, RCN, 2026'), met)).toEqual([
      '• Cut falls on the ward from 40 to 11 a year',
      'Prescribing, RCN, 2026',
    ]);
  });

  it('is no line that was only moved or taken away', () => {
    expect(newInCv({ ...nurseCv, lines: nurseCv.lines.toReversed().slice(2) }, met)).toEqual([]);
  });

  it('is what a fact stands in that is among no lines, as where an address was taken out of it', () => {
    const facts = [...nurseCv.facts, gift('Wound care', 'Wound care')];
    expect(newInCv({ ...nurseCv, facts }, met)).toEqual(['Wound care']);
  });

  it('is nothing where another kind of file says the same job in another line, and the job where it ended since', () => {
    const role = nurseCv.facts.find(({ kind }) => kind === 'role');
    if (role?.kind !== 'role') throw new Error('No role.');
    const line = 'Ward manager\tSt Anne’s, Leeds\t09/2017 - now';
    const other = (facts: CvFact[]): CvRead => ({ ...nurseCv, format: 'linkedin', facts, lines: [line] });
    expect(newInCv(other([{ ...role, from: at(line) }]), met)).toEqual([]);
    const ended = { ...role, dates: { from: null, to: { year: 2026, month: 1 }, words: '' }, from: at(line) };
    expect(newInCv(other([ended]), met)).toEqual([line]);
    // Of the same kind of file every sign counts.
    expect(newInCv({ ...other([{ ...role, from: at(line) }]), format: 'docx' }, met)).toEqual([line]);
  });

  it('is of a line with several things in it the one that was added', () => {
    const line = 'Skills: First aid, training new staff, SPSS, R';
    const facts = ['First aid', 'training new staff', 'SPSS', 'R'].map((words) => gift(words, line));
    const next: CvRead = {
      ...nurseCv,
      facts: [...nurseCv.facts.filter(({ kind }) => kind !== 'gift'), ...facts],
      lines: nurseCv.lines.map((each) => (each.startsWith('Skills: ') ? line : each)),
    };
    const news = newInCv(next, met);
    expect(news).toEqual([line]);
    expect(newFacts(next, news, met).map(({ id }) => id)).toEqual(['R']);
    expect(newFacts(next, null, [])).toEqual([]);
  });

  it('is told of an entry of two lines by each of them, and of no line that only begins alike', () => {
    expect(isNewLine('Hotel Sol, 2019 - now / Head cook', ['Head cook'])).toBe(true);
    expect(isNewLine('BSc, Physics, Bonn, 2011, not finished', ['BSc, Physics, Bonn, 2011'])).toBe(true);
    expect(isNewLine('Cookery', ['Cook'])).toBe(false);
    expect(isNewLine('Cook', null)).toBe(false);
  });
});

describe('knowing a CV again', () => {
  const empty = emptyReflection({ id: 'one', now: '2026-11-28T10:00:00Z', language: 'en' });

  it('keeps prints from which no word can be read, once each, and forgets the oldest beyond its limit', () => {
    const first = meetCv(empty, met);
    expect(first.cv?.met).toEqual(met);
    expect(first.cv?.met?.join(' ')).not.toMatch(/ward|nurse/i);
    expect(meetCv(first, met)).toBe(first);
    const many = Array.from({ length: LIMITS.met }, (_, index) => `x${index}`);
    const full = meetCv(first, many.slice(1));
    expect(full.cv?.met).toHaveLength(LIMITS.met);
    expect(full.cv?.met?.[0]).toBe(met.at(-1));
  });
});
