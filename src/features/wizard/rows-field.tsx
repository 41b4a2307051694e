import { type RefObject, useEffect, useRef } from 'react';
import type { Row } from '#src/domain/model/answer.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { Arrivals, type Arriving } from '#src/ui/arrivals.tsx';
import { LineBox } from '#src/ui/line-box.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { AnswerReading } from './answer-reading.tsx';
import type { FieldProps } from './field-props.ts';
import { newOwnId } from './own-id.ts';

/**
 * A few things in the person's words, each with how it stands; or none, said on purpose. What was typed before "none" is
 * kept and comes back without it.
 */
export function RowsField({ questionId, input, value, onChange, describedBy, problems }: FieldProps<'rows'>) {
  const { wizard } = useWords();
  const list = useRef<HTMLDivElement>(null);
  // The first line stands open before anything is typed: nobody has to press to begin.
  const first: Row = { id: 'row-1', text: '', state: null, detail: '' };
  const rows = value.rows.length > 0 ? value.rows : [first];
  const goToLast = useFocusOnLast(list, rows.length);
  const set = (next: readonly Row[]) => onChange({ ...value, rows: [...next], none: false });
  const lines = value.none ? [] : rows;
  const change = (row: Row) => set(rows.map((each) => (each.id === row.id ? row : each)));
  return (
    <div className="rows" ref={list}>
      {lines.map((row, at) => (
        <div key={row.id} className="row-of-answer">
          <LineBox
            grows
            label={rows.length > 1 ? wizard.rows.numbered(input.label, at + 1) : input.label}
            value={row.text}
            onChange={(text) => change({ ...row, text })}
            max={LIMITS.own}
            example={input.placeholder}
            describedBy={describedBy}
            invalid={problems.length > 0 && at === 0}
          />
          <AnswerReading questionId={questionId} partId={row.id} typed={row.text} />
          {row.text.trim() === '' ? null : (
            <Segmented
              name={`${questionId}-${row.id}`}
              legend={wizard.rows.stateOf(input.statesLabel, row.text)}
              options={input.states.map(({ id, label }) => ({ value: id, label }))}
              value={row.state}
              onChange={(state) => change({ ...row, state })}
            />
          )}
          <Detail input={input} row={row} onChange={change} />
          {rows.length > 1 ? (
            <button
              type="button"
              className="link muted"
              onClick={() => {
                goToLast();
                set(rows.filter(({ id }) => id !== row.id));
              }}
            >
              {wizard.rows.remove(row.text.trim() || String(at + 1))}
            </button>
          ) : null}
        </div>
      ))}
      <Arrivals
        things={lines.map(({ id, text }, at) => ({
          id,
          name: text.trim() || wizard.rows.numbered(input.label, at + 1),
        }))}
        come={wizard.arrived}
        // “None” only covers the lines: they come back without it.
        gone={value.none ? undefined : wizard.removed}
      />
      <Arrivals things={lines.flatMap((row) => askedOf(input, row))} come={wizard.arrived} />
      <div className="row">
        {rows.length < input.max && !value.none && rows.every(({ text }) => text.trim() !== '') ? (
          <button
            type="button"
            className="btn quiet"
            aria-label={wizard.rows.addOf(input.label)}
            onClick={() => {
              goToLast();
              set([...rows, { id: newOwnId('row'), text: '', state: null, detail: '' }]);
            }}
          >
            {wizard.rows.add}
          </button>
        ) : null}
        {input.none ? (
          <label className="chip">
            <input
              type="checkbox"
              className="covering"
              checked={value.none}
              aria-describedby={describedBy}
              onChange={() => onChange({ ...value, none: !value.none })}
            />
            <span>{input.none.label}</span>
          </label>
        ) : null}
      </div>
    </div>
  );
}

/** What a line asks for once there are words in it: how it stands, and what that asks for. */
function askedOf(input: FieldProps<'rows'>['input'], { id, text, state }: Row): Arriving[] {
  const detail = detailOf(input, state);
  return [
    ...(text.trim() === '' ? [] : [{ id: `${id}/state`, name: input.statesLabel }]),
    ...(detail ? [{ id: `${id}/${state}`, name: detail.stem }] : []),
  ];
}

const detailOf = (input: FieldProps<'rows'>['input'], state: string | null) =>
  input.states.find(({ id }) => id === state)?.detail;

/** Brings the focus to the last line once a line has come or gone by a button, which may go with it. */
function useFocusOnLast(list: RefObject<HTMLDivElement | null>, count: number): () => void {
  const wantedFrom = useRef<number | null>(null);
  useEffect(() => {
    if (wantedFrom.current === null || wantedFrom.current === count) return;
    wantedFrom.current = null;
    const lines = list.current?.querySelectorAll<HTMLElement>('.row-of-answer') ?? [];
    lines[lines.length - 1]?.querySelector('textarea')?.focus();
  }, [list, count]);
  return () => {
    wantedFrom.current = count;
  };
}

/** What the chosen state asks for: "missing ___". */
function Detail({
  input,
  row,
  onChange,
}: {
  input: FieldProps<'rows'>['input'];
  row: Row;
  onChange: (row: Row) => void;
}) {
  const detail = detailOf(input, row.state);
  if (!detail) return null;
  return (
    <LineBox
      grows
      label={detail.stem}
      value={row.detail}
      onChange={(text) => onChange({ ...row, detail: text })}
      max={LIMITS.own}
      example={detail.placeholder}
    />
  );
}
