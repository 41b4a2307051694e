import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
import { workTail } from '#src/domain/language/en/reader/work-tails.ts';

describe('workTail', () => {
  it.each([
    ['quantity surveyor, part time, local firm or the council', ', part-time at a local firm or the council'],
    ['storekeeper at dry port', ' at a dry port'],
    ['teacher in the mosaic school, for floors', ' for floors'],
    ['volunteer driver, hospital appointments', ' for hospital appointments'],
    ['technical seller of paint factory', ' of a paint factory'],
    ['chief cook on board', ' on board'],
    ['fisheries liaison, between the boats and the laboratory', ' between the boats and the laboratory'],
  ])('keeps of "%s" how and where', (typed, tail) => {
    expect(readWork(typed)[0]?.tail).toBe(tail);
  });

  it.each([
    'dental technician, the ones that make the teeth',
    'activities coordinator, but is only 20 hours',
    'welder, no nights',
    'cook, if they pay',
    'nurse, weekends',
  ])('keeps nothing of "%s" that turns or doubts it', (typed) => {
    expect(readWork(typed)[0]?.tail).toBeUndefined();
  });

  it('is a stretch that can stand behind a name, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.boolean(), (typed, isRole) => {
        const tail = workTail(typed, isRole);
        expect(tail === null || /^(?: |, )\S.*\S$/u.test(tail)).toBe(true);
        expect(tail ?? '').not.toMatch(/ {2}|[.;:!?"]/u);
      }),
    );
  });
});
