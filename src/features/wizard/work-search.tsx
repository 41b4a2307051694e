import { useEffect } from 'react';
import { workId } from '#src/domain/model/work-id.ts';
import { searchWork } from '#src/domain/wizard/search-work.ts';
import { useWords } from '#src/i18n/words.ts';
import type { Hit } from './found-work.ts';

/** How many matches stand under the field: what a phone shows without scrolling. */
const MATCHES = 6;

/** Gives the work of the catalogue that a query names, best first. Shows nothing itself. */
export function WorkSearch({ query, onHits }: { query: string; onHits: (hits: readonly Hit[]) => void }) {
  const { work } = useWords();
  useEffect(
    () =>
      onHits(
        searchWork(query, work, MATCHES).map(({ kind, words }) => ({
          id: workId(kind, words.id),
          label: words.label,
          isField: kind === 'field',
        })),
      ),
    [query, work, onHits],
  );
  return null;
}
