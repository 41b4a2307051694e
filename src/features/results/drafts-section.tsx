import { leftOut } from '#src/domain/synthesis/left-out.ts';
import type { Draft, Evidence } from '#src/domain/synthesis/types.ts';
import { useWords } from '#src/i18n/words.ts';
import { Tick } from '#src/ui/icons.tsx';
import { TracedText } from '#src/ui/traced-text.tsx';
import type { Trace } from './traced.ts';

/**
 * Up to three ways to say the same, side by side, with what each leaves out. The first stands until the person takes
 * one; words are changed on the statement itself. Nothing where there is one way only.
 */
export function DraftsSection({
  drafts,
  standing,
  chosen,
  evidence,
  trace,
  readOnly,
  onDraft,
  onSee,
}: {
  drafts: readonly Draft[];
  /** The draft that stands as the statement; null while another road does. */
  standing: string | null;
  /** The draft that the person took; null where they took none. */
  chosen: string | null;
  evidence: readonly Evidence[];
  trace: Trace;
  readOnly: boolean;
  /** Takes a draft, or with null leaves the first to stand; absent where nothing may change. */
  onDraft: ((draft: string | null) => void) | undefined;
  /** Leads to the statement, which stands further up. */
  onSee: () => void;
}) {
  const { results } = useWords();

  if (drafts.length < 2) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts" tabIndex={-1}>
        {results.drafts.title(drafts.length)}
      </h2>
      <p className="muted">
        {results.drafts.intro} {onDraft ? results.drafts.how : null}
      </p>
      <ol className="drafts">
        {drafts.map(({ id, segments, leavesOut }, at) => {
          const isStanding = id === standing;
          const isChosen = isStanding && id === chosen;
          const out = leftOut(leavesOut, evidence);
          return (
            <li key={id} className="card draft-page" data-stands={isStanding || undefined}>
              <h3>
                <span className="visually-hidden">{results.drafts.name(at + 1)}</span>
                <span aria-hidden="true">{at + 1}</span>
                {isStanding ? <span className="draft-stands">{results.drafts.stands}</span> : null}
              </h3>
              <TracedText
                pieces={trace(segments)}
                className="draft-words"
                readOnly={readOnly}
                hasHint={false}
              />
              <div className="stack-tight">
                {onDraft ? (
                  <button
                    type="button"
                    className="btn quiet switch"
                    aria-pressed={isChosen}
                    aria-label={results.ofRoad(results.drafts.take, results.drafts.name(at + 1))}
                    onClick={() => onDraft(isChosen ? null : id)}
                  >
                    {isChosen ? <Tick /> : null} {results.drafts.take}
                  </button>
                ) : null}
                <p role="status" className="draft-taken small">
                  {isChosen ? (
                    <>
                      {results.drafts.taken}{' '}
                      <button type="button" className="link" onClick={onSee}>
                        {results.drafts.see}
                      </button>
                    </>
                  ) : null}
                </p>
              </div>
              {out.length > 0 ? (
                <details className="draft-out">
                  <summary
                    aria-label={results.ofRoad(
                      results.drafts.leavesOut(out.length),
                      results.drafts.name(at + 1),
                    )}
                  >
                    {results.drafts.leavesOut(out.length)}
                  </summary>
                  <ul>
                    {out.map((words) => (
                      <li key={words} dir="auto">
                        {words}
                      </li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
