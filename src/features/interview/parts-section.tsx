import { useState } from 'react';
import { addClause, changeClause, changeCompany, leaveOut, MOST } from '#src/domain/interview/companies.ts';
import type { SpokenPart } from '#src/domain/interview/honesty.ts';
import { offeredParts, type SpokenGiven, spokenParts } from '#src/domain/interview/spoken-answer.ts';
import type { Company } from '#src/domain/model/company.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { RankedList } from '#src/ui/ranked-list.tsx';
import { AddLine } from './add-line.tsx';
import { useRevise } from './use-revise.ts';

/** The parts of one employer's answer: which are said, in which order, and the person's own clauses. */
export function PartsSection({ given, company }: { given: SpokenGiven; company: Company }) {
  const words = useWords();
  const { interview } = words;

  const revise = useRevise(given.reflection.id);
  const change = (edit: (company: Company) => Company) =>
    revise((now) => changeCompany(now, company.id, edit));
  const offered = offeredParts(given);
  const said = new Set(spokenParts(given).map(({ id }) => id));
  return (
    <section aria-labelledby="say-parts" className="say-parts">
      <h2 id="say-parts">{interview.parts}</h2>
      <p className="muted">{interview.partsIntro}</p>
      <fieldset className="say-lines">
        <legend>{interview.partsLegend}</legend>
        {offered.map((part) => {
          const isOut = company.leftOut.includes(part.id);
          const isCore = part.id === 'aim';
          return (
            <label key={part.id} className="say-line">
              <input
                type="checkbox"
                checked={!isOut || isCore}
                disabled={isCore}
                onChange={(event) => change((was) => leaveOut(was, part.id, !event.target.checked))}
              />
              <span>
                <strong>{nameOfPart(words, part)}</strong>{' '}
                <span className="muted small">
                  {isCore
                    ? interview.always
                    : said.has(part.id) || isOut
                      ? null
                      : interview.noRoom(given.length)}
                </span>
                {part.isOwn ? null : (
                  <span className="say-line-text" dir="auto">
                    {textOf(part.segments)}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
      <RankedList
        title={interview.order}
        help={interview.orderHelp}
        items={offered
          .filter(({ id }) => said.has(id))
          .map((part) => ({ value: part.id, label: nameOfPart(words, part) }))}
        onReorder={(order) => change((was) => ({ ...was, order }))}
      />
      <OwnClauses company={company} change={change} />
    </section>
  );
}

function nameOfPart(words: Words, part: SpokenPart): string {
  const { interview } = words;

  if (part.isOwn) return interview.ownPart(textOf(part.segments));
  return interview.part[part.id] ?? part.id;
}

function OwnClauses({
  company,
  change,
}: {
  company: Company;
  change: (edit: (company: Company) => Company) => void;
}) {
  const { interview } = useWords();

  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    const isFull = company.own.length >= MOST.own;
    const found = text.trim() === '' ? interview.ownEmpty : isFull ? interview.ownFull : null;
    setProblem(found);
    if (found) return;
    change((was) => addClause(was, text));
    setText('');
  };
  return (
    <div className="say-own">
      <h3>{interview.own}</h3>
      <p className="muted small">{interview.ownNote}</p>
      {company.own.length > 0 ? (
        <ul className="say-list">
          {company.own.map((clause, at) => (
            <li key={clause.id} className="say-own-line">
              <LineBox
                label={interview.ownChange(at + 1)}
                hideLabel
                value={clause.text}
                onChange={(words) => change((was) => changeClause(was, clause.id, words))}
                max={LIMITS.edit}
              />
              <button
                type="button"
                className="link"
                aria-label={interview.ownRemove(clause.text)}
                onClick={() => change((was) => changeClause(was, clause.id, null))}
              >
                {interview.remove}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <AddLine
        id="say-own-problem"
        label={interview.ownField}
        value={text}
        max={LIMITS.edit}
        onChange={setText}
        addLabel={interview.ownAdd}
        onAdd={add}
        problem={problem}
      />
    </div>
  );
}
