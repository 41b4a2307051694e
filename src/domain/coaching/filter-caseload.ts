import type { CaseloadLine } from './caseload.ts';

/** What asks for the coach's attention, in the order in which it is offered. `all`: whoever there is. */
export const CASELOAD_FILTERS = ['all', 'review-due', 'action-overdue', 'past-keep-until'] as const;
export type CaseloadFilter = (typeof CASELOAD_FILTERS)[number];

/**
 * Whether a client stands in this part of the list. Somebody put away asks for no review and no action; what is kept too long
 * is kept too long there as well.
 */
export function isInCaseload(line: CaseloadLine, filter: CaseloadFilter, hasArchived: boolean): boolean {
  const isHere = line.archivedAt === null;
  switch (filter) {
    case 'all':
      return isHere || hasArchived;
    case 'review-due':
      return isHere && line.isReviewDue;
    case 'action-overdue':
      return isHere && line.overdueActions > 0;
    case 'past-keep-until':
      return line.isPastKeepUntil;
  }
}

/** How many clients stand in each part. */
export function countCaseload(
  lines: readonly CaseloadLine[],
  hasArchived: boolean,
): Readonly<Record<CaseloadFilter, number>> {
  const counts = { all: 0, 'review-due': 0, 'action-overdue': 0, 'past-keep-until': 0 };
  for (const line of lines)
    for (const filter of CASELOAD_FILTERS) if (isInCaseload(line, filter, hasArchived)) counts[filter] += 1;
  return counts;
}
