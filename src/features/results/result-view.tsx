import type { ReactNode } from 'react';
import type { Settlement } from '#src/domain/model/reflection.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { results } from '#src/i18n/en/results.ts';
import { TracedText } from '#src/ui/traced-text.tsx';
import { FactorsSection } from './factors-section.tsx';
import { GoalsSection } from './goals-section.tsx';
import { InterviewSection } from './interview-section.tsx';
import { TensionsSection } from './tensions-section.tsx';
import { type Trace, textOf } from './traced.ts';

/** The whole result on screen, for one's own answers and for an example alike. */
export function ResultView({
  synthesis,
  trace,
  dialsHref,
  onSettle,
  readOnly = false,
  actions,
}: {
  synthesis: Synthesis;
  trace: Trace;
  /** Where the dials can be changed; null where nothing may change. */
  dialsHref: string | null;
  onSettle?: (tensionId: string, settlement: Settlement) => void;
  readOnly?: boolean;
  actions?: ReactNode;
}) {
  if (!synthesis.statement) return null;
  return (
    <>
      <section className="result-statement" aria-label={results.title}>
        {synthesis.headline ? <p className="result-headline">{textOf(synthesis.headline)}</p> : null}
        <TracedText pieces={trace(synthesis.statement)} className="statement" readOnly={readOnly} />
        {actions}
      </section>
      <GoalsSection goals={synthesis.goals} />
      <TensionsSection tensions={synthesis.tensions} {...(onSettle ? { onSettle } : {})} />
      {synthesis.interview ? <InterviewSection interview={synthesis.interview} /> : null}
      <RootsSection synthesis={synthesis} />
      <FactorsSection synthesis={synthesis} dialsHref={dialsHref} />
    </>
  );
}

/** The stories and picks that the statement stands on, in the person's own words. */
function RootsSection({ synthesis }: { synthesis: Synthesis }) {
  if (synthesis.roots.length === 0) return null;
  return (
    <section aria-labelledby="roots">
      <h2 id="roots">{results.roots}</h2>
      <ul className="roots">
        {synthesis.roots.map((root) => (
          <li key={textOf(root)} dir="auto">
            {textOf(root)}
          </li>
        ))}
      </ul>
    </section>
  );
}
