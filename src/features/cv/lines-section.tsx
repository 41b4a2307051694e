import { useMemo, useState } from 'react';
import type { CvFact, CvRead } from '#src/domain/cv/cv-read.ts';
import { useWords } from '#src/i18n/words.ts';

const KINDS = ['role', 'paper', 'gift', 'proof'] as const;
type Kind = (typeof KINDS)[number];

/** A picked line is shown now, was so already, waits since no answer has room for it, or can be in no answer. */
export type Picked = 'shown' | 'already' | 'waits' | 'cannot';

type LinesSectionProps = {
  read: CvRead;
  /** Puts a line among the drafts, and says what came of it. */
  onPick: (fact: CvFact) => Picked;
};

/** The whole text as it was read, to say oneself what a line is. Open where the reader was not sure. */
export function LinesSection({ read, onPick }: LinesSectionProps) {
  const { cv } = useWords();

  const [chosen, setChosen] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const numbered = useMemo(() => read.lines.map((line, at) => ({ at, line })), [read]);
  const pick = (line: string, kind: Kind) => {
    setSaid(cv.linePicked[onPick(factOf(kind, line))]);
    setChosen(null);
  };
  return (
    <details className="cv-lines" open={read.isUnsure}>
      <summary>{cv.lines}</summary>
      <p className="muted">{read.isUnsure ? cv.linesUnsure : cv.linesLead}</p>
      <p role="status" className="cv-said">
        {said}
      </p>
      <ol>
        {numbered.map(({ at, line }) => (
          <li key={at}>
            <button
              type="button"
              className="cv-pick"
              aria-expanded={chosen === at}
              onClick={() => setChosen(chosen === at ? null : at)}
            >
              <span dir="auto">{line}</span>
            </button>
            {chosen === at ? (
              <fieldset className="row cv-kinds">
                <legend className="visually-hidden">{cv.whatIsIt(line)}</legend>
                {KINDS.map((kind) => (
                  <button key={kind} type="button" className="chip" onClick={() => pick(line, kind)}>
                    {cv.lineIs[kind]}
                  </button>
                ))}
              </fieldset>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A line as the fact that the person says it is. */
function factOf(kind: Kind, line: string): CvFact {
  const words = line.replace(/^[\s•·▪*–-]+/u, '').trim();
  const base = { id: `line ${line}`, from: { line, section: null, page: null } };
  if (kind === 'role') return { ...base, kind, title: words, employer: null, dates: null };
  if (kind === 'paper')
    return { ...base, kind, name: words, issuer: null, of: 'certificate', state: null, dates: null };
  if (kind === 'proof') return { ...base, kind, words, role: null };
  return { ...base, kind, words };
}
