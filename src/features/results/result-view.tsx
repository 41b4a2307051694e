import type { ReactNode } from 'react';
import type { Edit, Settlement } from '#src/domain/model/reflection.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { results } from '#src/i18n/en/results.ts';
import { FactorsSection } from './factors-section.tsx';
import { GoalsSection } from './goals-section.tsx';
import { CvLineSection, InterviewSection } from './interview-section.tsx';
import { OwnText } from './own-text.tsx';
import { RoadsSection } from './roads-section.tsx';
import { TensionsSection } from './tensions-section.tsx';
import { type OnEdit, type Trace, textOf } from './traced.ts';

/** The whole result on screen, for one's own answers and for an example alike. */
export function ResultView({
  synthesis,
  trace,
  edits,
  dialsHref,
  onSettle,
  onEdit,
  readOnly = false,
  actions,
  next,
}: {
  synthesis: Synthesis;
  trace: Trace;
  /** All that the person wrote over phrases, by key. */
  edits: Readonly<Record<string, Edit>>;
  /** Where the dials can be changed; null where nothing may change. */
  dialsHref: string | null;
  onSettle?: (tensionId: string, settlement: Settlement) => void;
  /** Absent where nothing may change. */
  onEdit?: OnEdit;
  readOnly?: boolean;
  actions?: ReactNode;
  /** What would help most, where something is missing. */
  next?: ReactNode;
}) {
  const { statement, headline, interview, cvLine } = synthesis;
  if (!statement) return null;
  const shared = { trace, edits, onEdit, readOnly };
  return (
    <>
      <section className="result-statement" aria-label={results.title}>
        {headline ? <p className="result-headline">{textOf(headline)}</p> : null}
        <OwnText text="statement" className="statement" segments={statement} {...shared}>
          {actions}
        </OwnText>
      </section>
      {next}
      <GoalsSection goals={synthesis.goals} />
      <TensionsSection tensions={synthesis.tensions} {...(onSettle ? { onSettle } : {})} />
      {interview ? <InterviewSection segments={interview} {...shared} /> : null}
      {cvLine ? <CvLineSection segments={cvLine} {...shared} /> : null}
      <RoadsSection alternatives={synthesis.alternatives} trace={trace} readOnly={readOnly} />
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
