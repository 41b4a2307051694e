import { useId } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { PAPER_PARTS, type Paper, type PaperPart, type Reflection } from '#src/domain/model/reflection.ts';
import { isTakenOn } from '#src/domain/plan/goals-taken-on.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { useClientOf, useLibrary } from '#src/state/stores.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { LineBox } from '#src/ui/line-box.tsx';

/** What is on the paper, whatever its form: name, size, parts, private matters. */
export function PaperFields({ reflection, onChange }: { reflection: Reflection; onChange: () => void }) {
  const { results, questionnaire } = useWords();

  const setPaper = useLibrary((state) => state.setPaper);
  const { paper } = reflection;
  const client = useClientOf(reflection.clientId);
  const { interview, roots, goals } = useSynthesis(reflection, questionnaire);
  const isOwn = reflection.clientId === null;
  const hasGoals = reflection.goals.length > 0;
  // What the answers do not carry is not offered.
  const isThere: Partial<Record<PaperPart, boolean>> = {
    contract: client?.contract != null,
    employer: reflection.companies.length > 0,
    // Where a coach prints, only what the client took on is a goal; what is only suggested is ticked by its own name.
    goals: isOwn || hasGoals,
    ideas: !isOwn && goals.some(({ id }) => !isTakenOn(reflection.goals, id)),
    interview: interview !== null,
    roots: roots.length > 0,
  };
  const isOffered = (part: PaperPart) => isThere[part] ?? true;
  const id = useId();
  const change = (part: Partial<Paper>) => {
    setPaper(reflection.id, part);
    onChange();
  };
  return (
    <>
      <LineBox
        label={results.paper.name}
        autoComplete="name"
        value={paper.name}
        max={LIMITS.name}
        onChange={(name) => change({ name: wellFormed(name) })}
      />
      <fieldset>
        <legend>{results.paper.size}</legend>
        <div className="row">
          {(['a4', 'letter'] as const).map((size) => (
            <label key={size} className="option-line">
              <input
                type="radio"
                name={`${id}-size`}
                checked={paper.size === size}
                onChange={() => change({ size })}
              />{' '}
              {results.paper[size]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{results.paper.pages}</legend>
        <div className="stack">
          {[true, false].map((onePage) => (
            <label key={String(onePage)} className="option-line">
              <input
                type="radio"
                name={`${id}-pages`}
                checked={(paper.onePage ?? false) === onePage}
                onChange={() => change({ onePage })}
              />{' '}
              {onePage ? results.paper.onePage : results.paper.allPages}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="paper-parts">
        <legend>{results.paper.parts}</legend>
        {PAPER_PARTS.filter((part) => isOffered(part)).map((part) => (
          <label key={part} className="option-line">
            <input
              type="checkbox"
              checked={paper.parts.includes(part)}
              onChange={({ currentTarget }) =>
                change({
                  // In one order, whichever was ticked first.
                  parts: PAPER_PARTS.filter((one) =>
                    one === part ? currentTarget.checked : paper.parts.includes(one),
                  ),
                })
              }
            />{' '}
            {part === 'goals' && !hasGoals ? results.paper.goalsToBegin : results.paper.part[part]}
          </label>
        ))}
      </fieldset>
      <div>
        <label className="option-line">
          <input
            type="checkbox"
            checked={paper.privateMatters}
            aria-describedby={`${id}-private`}
            onChange={(event) => change({ privateMatters: event.currentTarget.checked })}
          />{' '}
          {results.paper.privateMatters}
        </label>
        <p id={`${id}-private`} className="muted small">
          {results.paper.privateMattersHint}
        </p>
      </div>
    </>
  );
}
