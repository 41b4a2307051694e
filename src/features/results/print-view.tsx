import type { OnPaper } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import type { Block, Run, SummaryDocument, Table } from '#src/files/paper/blocks.ts';

/** The summary for the browser's own print: the same blocks as the PDF, shown on paper only. */
export function PrintView({ paper }: { paper: Released<OnPaper, SummaryDocument> }) {
  const document = paper.words;
  return (
    <div className="print-only" lang={document.lang}>
      {withHeadings(document.blocks).map((group, at) => (
        <div key={keyOf(group[0], at)} className={group.length > 1 ? 'print-together' : undefined}>
          {group.map((block, place) => (
            <BlockView key={keyOf(block, place)} block={block} />
          ))}
        </div>
      ))}
      <p className="print-foot">{document.footer}</p>
    </div>
  );
}

function keyOf(block: Block | undefined, at: number): string {
  return `${at}-${block?.kind}`;
}

/**
 * Each heading with what it stands over, on one page: Firefox does not know that a heading must not be left alone. A list
 * may be longer than a page, and so begins apart; its heading keeps room for the first lines (results.css).
 */
function withHeadings(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.at(-1)?.kind === 'heading' && block.kind !== 'list') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <header className="print-title">
          <p className="print-eyebrow">{block.eyebrow}</p>
          <p className="print-statement">
            <Runs runs={block.runs} />
          </p>
          <p className="print-byline" dir="auto">
            {block.byline}
          </p>
        </header>
      );
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p className={`print-${block.voice}${block.staysTogether ? ' print-stays' : ''}`}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'table':
      return <TableView table={block} />;
    case 'figure':
      // The table says the same as the drawing; ink is saved.
      return <TableView table={block.table} />;
    case 'card':
      return (
        <article className="print-card">
          {block.eyebrow === '' ? null : <p className="print-eyebrow">{block.eyebrow}</p>}
          <h3>
            <Runs runs={block.title} />
          </h3>
          {block.rows
            .filter(({ label }) => label === '')
            .map(({ runs }) => (
              <p key={textOf(runs)}>
                <Runs runs={runs} />
              </p>
            ))}
          <dl>
            {block.rows
              .filter(({ label }) => label !== '')
              .map(({ label, runs }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Runs runs={runs} />
                  </dd>
                </div>
              ))}
          </dl>
        </article>
      );
    case 'room':
      return (
        <div className="print-room">
          {Array.from({ length: block.lines }, (_, line) => `line-${line}`).map((line) => (
            <div key={line} />
          ))}
        </div>
      );
    case 'turn':
      return <div className="print-turn" />;
    case 'list': {
      const items = block.items.map((runs) => (
        <li key={textOf(runs)} dir="auto">
          <Runs runs={runs} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function TableView({ table }: { table: Table }) {
  return (
    <table>
      <caption className="visually-hidden">{table.caption}</caption>
      <thead>
        <tr>
          {table.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, at) => (
              <td key={`${table.head[at + 1]}`}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  let at = 0;
  return runs.map((run) => {
    at += run.text.length;
    if (!run.strand) return <span key={at}>{run.text}</span>;
    return (
      <span key={at} className="phrase" data-strand={run.strand}>
        {run.text}
        {run.note ? <sup>{run.note}</sup> : null}
      </span>
    );
  });
}
