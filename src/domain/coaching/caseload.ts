import type { IsoDate } from '#src/domain/dates.ts';
import type { ClientRow, ListRow } from '#src/domain/model/list-row.ts';
import { isPastKeepUntil } from './clients.ts';

/** One client as the list shows them: what stands in their rows, put together. */
export type CaseloadLine = Omit<ClientRow, 'kind' | 'owner'> & {
  reflections: number;
  sessions: number;
  /** When something was last done with the client: their record, a reflection of theirs, a session. */
  latest: string;
  /** When the last session began; null before the first. */
  lastSession: string | null;
  liveGoals: number;
  /** Actions whose day has come, of client and coach together. */
  dueActions: number;
  /** Those whose day has passed. */
  overdueActions: number;
  isReviewDue: boolean;
  isPastKeepUntil: boolean;
  bytes: number;
};

/** Every client of these rows with what belongs to them, in no order. Rows without a client are passed over. */
export function caseloadOf(rows: Iterable<ListRow>, today: IsoDate): CaseloadLine[] {
  const lines = new Map<string, CaseloadLine>();
  const others: ListRow[] = [];
  for (const row of rows) {
    if (row.kind !== 'client') {
      others.push(row);
      continue;
    }
    lines.set(row.id, lineOf(row, today));
  }
  for (const row of others) {
    const line = lines.get(row.owner);
    if (!line) continue;
    line.bytes += row.bytes;
    if ('updatedAt' in row && row.updatedAt > line.latest) line.latest = row.updatedAt;
    if (row.kind === 'reflection') {
      line.reflections += 1;
      line.liveGoals += row.liveGoals;
    } else if (row.kind === 'session') {
      line.sessions += 1;
      line.dueActions += row.open.filter(({ byWhen }) => byWhen !== null && byWhen <= today).length;
      line.overdueActions += row.open.filter(({ byWhen }) => byWhen !== null && byWhen < today).length;
      if (line.lastSession === null || row.startedAt > line.lastSession) line.lastSession = row.startedAt;
    }
  }
  return [...lines.values()];
}

/** The line of a client of whom nothing else has been counted. Field by field: of ten thousand, spreading each takes ten times as long. */
function lineOf(row: ListRow & ClientRow, today: IsoDate): CaseloadLine {
  return {
    id: row.id,
    bytes: row.bytes,
    label: row.label,
    tags: row.tags,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    archivedAt: row.archivedAt,
    keepUntil: row.keepUntil,
    nextReview: row.nextReview,
    agreedOn: row.agreedOn,
    reflections: 0,
    sessions: 0,
    latest: row.updatedAt,
    lastSession: null,
    liveGoals: 0,
    dueActions: 0,
    overdueActions: 0,
    isReviewDue: row.nextReview !== null && row.nextReview <= today,
    isPastKeepUntil: isPastKeepUntil(row, today),
  };
}
