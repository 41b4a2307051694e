import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aimRows } from './aim.ts';
import { allQuestions } from './ask.ts';
import type { EmployerTold, Told } from './context.ts';
import { aimLeads, WAYS } from './speak.ts';

const VERBS = { mark: { base: 'x {who}', gerund: 'xing {who}' } };
const mark: Segment[] = [{ text: 'x', kind: 'lexeme', sources: ['mark'], rule: 'mark' }];

/** Every segment that any part could say of these slots, for those who must know all our words. */
export function everyWay(slots: Slots): readonly Segment[] {
  const employers: readonly (EmployerTold | null)[] = [null, { line: mark, role: mark, people: mark }];
  return ([30, 60, 90] as const).flatMap((length) =>
    employers.flatMap((employer) =>
      [null, 'best', 'gift'].flatMap((last) => {
        const told: Told = {
          slots,
          verbs: VERBS,
          length,
          employer,
          goal: last === 'best' ? null : mark,
          used: new Set(last === 'gift' ? ['mark'] : []),
          last,
        };
        const ways = [
          ...Object.values(WAYS).flatMap((of) => of(told)),
          ...aimRows(told),
          ...allQuestions(told),
        ];
        const pieces = ways.flatMap((way) =>
          way === null
            ? []
            : way.flatMap((item) => (Array.isArray(item) ? item : item === null ? [] : [item as Segment])),
        );
        return [...pieces, ...aimLeads()];
      }),
    ),
  );
}
