import type { GoalRecord, KeptSegment } from '#src/domain/model/goal-record.ts';

const said = (text: string): KeptSegment[] => [
  { text, kind: 'frame', sources: [], rule: 'test', from: null },
];

/** A goal that was taken on, complete; give what matters to the test. */
export function aGoal(part: Partial<GoalRecord> = {}): GoalRecord {
  return {
    id: 'g1',
    kind: 'learning',
    origin: 'learning',
    action: said('Finish the bookkeeping course'),
    measure: said('I have the certificate'),
    firstStep: said('Find a free course'),
    ifThen: said('If I am tired, then I do ten minutes.'),
    why: said('It brings me closer to the shop.'),
    changeIf: said('the shop closes'),
    by: '2027-02-01',
    firstStepBy: '2026-11-29',
    status: 'in-progress',
    statusWhy: '',
    notes: [],
    takenOn: '2026-11-22',
    language: 'en',
    ...part,
  };
}
