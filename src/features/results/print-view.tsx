import type { OnPaper } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import type { Block, Run, SummaryDocument, Table } from '#src/files/paper/blocks.ts';

/** The summary for the browser's own print: the same blocks as the PDF, shown on paper only. */
export function PrintView({ paper }: { paper: Released<OnPaper, SummaryDocument> }) {
  const document = paper.words;
  return (
    <div className="print-only" lang={document.lang}>
      {document.blocks.map((block, at) => (
        <BlockView key={keyOf(block, at)} block={block} />
      ))}
      <p className="print-foot">{document.footer}</p>
    </div>
  );
}

function keyOf(block: Block, at: number): string {
  return `${at}-${block.kind}`;
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
        <p className={`print-${block.voice}`}>
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
          <p className="print-eyebrow">{block.eyebrow}</p>
          <h3>
            <Runs runs={block.title} />
          </h3>
          <dl>
            {block.rows.map(({ label, runs }) => (
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
