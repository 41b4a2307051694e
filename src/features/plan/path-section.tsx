import type { GrowthRow } from '#src/domain/plan/growth-path.ts';
import { STRETCHES } from '#src/domain/plan/growth-path.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { Waymark } from '#src/ui/icons.tsx';
import { TracedText } from '#src/ui/traced-text.tsx';
import { PathDrawing } from './path-drawing.tsx';
import type { Trace } from './traced.ts';

/* On a phone the rows become cards by CSS; some browsers then forget that it is a table, so its roles are spelled out. */
const TABLE = { role: 'table' } as const;
const GROUP = { role: 'rowgroup' } as const;
const ROW = { role: 'row' } as const;
const CELL = { role: 'cell' } as const;
const HEAD = { role: 'columnheader' } as const;

/** The growth plan as a path: drawn, and as a table that says it. */
export function PathSection({ rows, trace }: { rows: readonly GrowthRow[]; trace: Trace }) {
  const words = useWords();
  const { plan } = words;

  const { path } = plan;
  return (
    <section aria-labelledby="path">
      <h2 id="path">{path.title}</h2>
      <p className="muted">{path.intro}</p>
      <PathDrawing />
      <table {...TABLE} className="path-table">
        <caption className="visually-hidden">{path.caption}</caption>
        <thead {...GROUP}>
          <tr {...ROW}>
            {(['action', 'support', 'date', 'gives', 'gets'] as const).map((column) => (
              <th key={column} {...HEAD} scope="col">
                {path[column]}
              </th>
            ))}
          </tr>
        </thead>
        {STRETCHES.map((stretch, at) => {
          const here = rows.filter((row) => row.stretch === stretch);
          if (here.length === 0) return null;
          return (
            <tbody key={stretch} {...GROUP}>
              <tr {...ROW} className="path-stretch">
                <th scope="colgroup" {...HEAD} colSpan={5}>
                  <Waymark size={18} state={at === 0 ? 'here' : 'ahead'} /> {path.stretches[stretch]}
                </th>
              </tr>
              {here.map((row) => (
                <tr key={row.key} {...ROW}>
                  <td {...CELL} data-label={path.action} className="path-action">
                    <TracedText pieces={trace(row.action)} hasHint={false} />
                  </td>
                  <td {...CELL} data-label={path.support} dir="auto">
                    {textOf(row.support)}
                  </td>
                  <td {...CELL} data-label={path.date} className="path-when">
                    {whenOf(words, row)}
                  </td>
                  <td {...CELL} data-label={path.gives} dir="auto">
                    {textOf(row.gives)}
                  </td>
                  <td {...CELL} data-label={path.gets} dir="auto">
                    {textOf(row.gets)}
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

/** A horizon is no deadline: its year is enough. */
function whenOf(words: Words, { date, stretch }: GrowthRow): string {
  const { dateInWords, plan } = words;

  if (date === null) return plan.path.open;
  return stretch === 'horizon' ? plan.path.around(date.slice(0, 4)) : dateInWords(date);
}
