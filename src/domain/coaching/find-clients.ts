import { onceByThing } from '#src/domain/text/readings.ts';
import type { CaseloadLine } from './caseload.ts';

export const CLIENT_ORDERS = ['latest', 'label', 'last-session', 'next-review', 'due-actions'] as const;
export type ClientOrder = (typeof CLIENT_ORDERS)[number];

/** The clients whose label or tag holds every word that was typed, whatever the case and the accents. */
export function searchClients(lines: readonly CaseloadLine[], typed: string): readonly CaseloadLine[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const all = plainOf(line);
    return words.every((word) => all.includes(word));
  });
}

/** What is searched in a line, made once: every key of a search looks through all of them. */
const plainOf = onceByThing((line: CaseloadLine) => plain([line.label, ...line.tags].join('\n')));

/** The same clients in an order. Where two are alike the label decides, and then the id, so that none ever jumps. */
export function sortClients(
  lines: readonly CaseloadLine[],
  by: ClientOrder,
  compareLabels: (a: string, b: string) => number,
): readonly CaseloadLine[] {
  return [...lines].sort(
    (a, b) => compareBy(by, a, b) || compareLabels(a.label, b.label) || (a.id < b.id ? -1 : 1),
  );
}

function compareBy(by: ClientOrder, a: CaseloadLine, b: CaseloadLine): number {
  switch (by) {
    case 'latest':
      return compare(b.latest, a.latest);
    case 'label':
      return 0;
    case 'last-session':
      return compare(b.lastSession ?? '', a.lastSession ?? '');
    case 'next-review':
      // Who has no day for it comes last.
      return compare(a.nextReview ?? '~', b.nextReview ?? '~');
    case 'due-actions':
      return b.dueActions - a.dueActions;
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
