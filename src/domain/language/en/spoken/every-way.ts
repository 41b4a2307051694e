import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aimRows } from './aim.ts';
import { allQuestions } from './ask.ts';
import type { EmployerTold, Told } from './context.ts';
import { aimLeads, WAYS } from './speak.ts';

const VERBS = { mark: { base: 'x {who}', gerund: 'xing {who}' } };
const mark: Segment[] = [{ text: 'x', kind: 'lexeme', sources: ['mark'], rule: 'mark' }];

/** Each length, with and without an employer, behind each part that another one may follow: each pair of them once. */
const TELLINGS = [
  [30, false, null],
  [30, true, 'best'],
  [60, false, 'gift'],
  [60, true, null],
  [60, false, 'best'],
  [90, false, null],
  [90, true, 'gift'],
  [90, false, 'best'],
] as const;

/** Every segment of every aim that these slots could have, under any arc. */
export function everyAim(slots: Slots): readonly Segment[] {
  const told: Told = {
    slots,
    verbs: VERBS,
    length: 60,
    employer: null,
    goal: mark,
    used: new Set(),
    last: null,
  };
  return aimRows(told).flatMap((piece) => piece ?? []);
}

/** Every segment that any part but the aim could say of these slots, for those who must know all our words. */
export function everyWay(slots: Slots): readonly Segment[] {
  return TELLINGS.flatMap(([length, isEmployer, last]) => {
    const employer: EmployerTold | null = isEmployer ? { line: mark, role: mark, people: mark } : null;
    const told: Told = {
      slots,
      verbs: VERBS,
      length,
      employer,
      goal: last === 'best' ? null : mark,
      used: new Set(last === 'gift' ? ['mark'] : []),
      last,
    };
    const ways = [...Object.values(WAYS).flatMap((of) => of(told)), ...allQuestions(told)];
    const pieces = ways.flatMap((way) =>
      way === null
        ? []
        : way.flatMap((item) => (Array.isArray(item) ? item : item === null ? [] : [item as Segment])),
    );
    return [...pieces, ...aimLeads()];
  });
}
