import { useState } from 'react';
import type { Company } from '#src/domain/model/company.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { tryRows } from '#src/domain/rehearsal/tries.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { nameOf } from './for-whom.tsx';

/** As many tries as one takes in at a look. */
const FEW = 8;

/** How often and when the answer was said aloud, and whether it gets shorter or longer. */
export function PastSection({ reflection, company }: { reflection: Reflection; company: Company | null }) {
  const words = useWords();
  const { dateInWords, rehearsal } = words;
  const { past } = rehearsal;

  const [hasAll, setAll] = useState(false);
  const rows = tryRows(reflection.rehearsals);
  const [last] = rows;
  const hasEmployers = rows.some(({ companyId }) => companyId !== null);
  const shown = hasAll ? rows : rows.slice(0, FEW);
  const here = company ? rows.filter(({ companyId }) => companyId === company.id).length : null;
  const whom = (id: string | null) => {
    if (id === null) return rehearsal.whom.any;
    const found = reflection.companies.find((each) => each.id === id);
    return found ? found.name.trim() || rehearsal.whom.unnamed : rehearsal.whom.gone;
  };
  return (
    <section aria-labelledby="past">
      <h2 id="past">{past.title}</h2>
      <p className="past-often">
        {last ? past.often(rows.length, dateInWords(last.on)) : past.none}{' '}
        {last && company && here !== null ? past.here(here, nameOf(words, company)) : null}
      </p>
      {last ? (
        <table className="past">
          <caption className="muted small">{past.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{hasEmployers ? past.dayAndWhom : past.day}</th>
              <th scope="col">{past.seconds}</th>
              <th scope="col">{past.words}</th>
              <th scope="col">{past.change}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.place}>
                <th scope="row">
                  {dateInWords(row.on)}
                  {hasEmployers ? (
                    <span className="past-whom" dir="auto">
                      {whom(row.companyId)}
                    </span>
                  ) : null}
                </th>
                <td>{row.seconds}</td>
                <td>{row.words === 0 ? past.fromPoints : row.words}</td>
                <td>{moreInWords(words, row.more)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {rows.length > FEW && !hasAll ? (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {past.all(rows.length)}
        </button>
      ) : null}
    </section>
  );
}

function moreInWords(words: Words, more: number | null): string {
  const { rehearsal } = words;
  const { past } = rehearsal;

  if (more === null) return past.first;
  if (more === 0) return past.same;
  return more > 0 ? past.longer(more) : past.shorter(-more);
}
