import { type ReactNode, useRef } from 'react';
import type { ChosenDirection, Edit, Settlement } from '#src/domain/model/reflection.ts';
import { chosenStatement, followRoad, mixRoad } from '#src/domain/synthesis/chosen-road.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { DraftsSection } from './drafts-section.tsx';
import { FactorsSection } from './factors-section.tsx';
import { GoalsSection } from './goals-section.tsx';
import { CvLineSection, InterviewSection } from './interview-section.tsx';
import { OwnText } from './own-text.tsx';
import { RoadNote } from './road-note.tsx';
import { RoadsSection } from './roads-section.tsx';
import { ShareAspiration } from './share-aspiration.tsx';
import { TensionsSection } from './tensions-section.tsx';
import type { OnEdit, Trace } from './traced.ts';

/** What a person may do with their own result; all absent where nothing may change. */
export type OnResult = {
  onSettle?: (tensionId: string, settlement: Settlement) => void;
  onEdit?: OnEdit;
  onDirect?: (direction: ChosenDirection) => void;
  onDraft?: (draft: string | null) => void;
};

/** What stands beside the parts of the result: ways on, and the dials to try. Absent in an example. */
export type BesideResult = {
  actions?: ReactNode;
  next?: ReactNode;
  goals?: ReactNode;
  interview?: ReactNode;
};

/** The whole result on screen, for one's own answers and for an example alike. */
export function ResultView({
  synthesis,
  direction,
  draft,
  trace,
  edits,
  onSettle,
  onEdit,
  onDirect,
  onDraft,
  readOnly = false,
  beside = {},
  dials = null,
}: OnResult & {
  synthesis: Synthesis;
  direction: ChosenDirection;
  /** The draft that the person took; null where they took none. */
  draft: string | null;
  trace: Trace;
  /** All that the person wrote over phrases, by key. */
  edits: Readonly<Record<string, Edit>>;
  readOnly?: boolean;
  beside?: BesideResult;
  /** What can be done about the dials. */
  dials?: ReactNode;
}) {
  const { results } = useWords();

  const { headline, interview, cvLine } = synthesis;
  const box = useRef<HTMLElement>(null);
  const chosen = chosenStatement(synthesis, direction);
  if (!chosen) return null;
  const shared = { trace, edits, onEdit, readOnly };
  const goBack = () => {
    onDirect?.({ road: 'statement', added: [] });
    // The button goes with the note it stands in.
    box.current?.focus();
  };
  return (
    <>
      <section ref={box} className="result-statement" aria-label={results.title} tabIndex={-1}>
        {headline && chosen.road === 'statement' ? (
          <p className="result-headline">{textOf(headline)}</p>
        ) : null}
        <OwnText
          text="statement"
          className="statement"
          segments={chosen.segments}
          present={[
            ...synthesis.drafts.map(({ segments }) => segments),
            ...synthesis.alternatives.map(({ statement }) => statement),
          ]}
          {...shared}
        >
          {readOnly ? null : <ShareAspiration segments={chosen.segments} evidence={synthesis.evidence} />}
          {beside.actions}
        </OwnText>
        <RoadNote chosen={chosen} onBack={onDirect && goBack} />
      </section>
      <DraftsSection
        drafts={synthesis.drafts}
        standing={chosen.road === 'statement' ? synthesis.draftId : null}
        chosen={draft}
        evidence={synthesis.evidence}
        trace={trace}
        readOnly={readOnly}
        onDraft={onDraft}
        onSee={() => box.current?.focus()}
      />
      {beside.next}
      <GoalsSection goals={synthesis.goals}>{beside.goals}</GoalsSection>
      <TensionsSection tensions={synthesis.tensions} {...(onSettle ? { onSettle } : {})} />
      {interview ? (
        <InterviewSection
          segments={interview}
          evidence={synthesis.evidence}
          isAside={chosen.segments.some(({ edit }) => edit !== null)}
          {...shared}
        >
          {beside.interview}
        </InterviewSection>
      ) : null}
      {cvLine ? <CvLineSection segments={cvLine} evidence={synthesis.evidence} {...shared} /> : null}
      <RoadsSection
        synthesis={synthesis}
        chosen={chosen}
        trace={trace}
        readOnly={readOnly}
        onRoad={
          onDirect && {
            follow: (road) => onDirect(followRoad(direction, road)),
            mix: (road) => onDirect(mixRoad(direction, road)),
          }
        }
      />
      <RootsSection synthesis={synthesis} />
      <FactorsSection synthesis={synthesis}>{dials}</FactorsSection>
    </>
  );
}

/** The stories and picks that the statement stands on, in the person's own words. */
function RootsSection({ synthesis }: { synthesis: Synthesis }) {
  const { results } = useWords();

  if (synthesis.roots.length === 0) return null;
  return (
    <section aria-labelledby="roots">
      <h2 id="roots">{results.roots}</h2>
      <ul className="roots">
        {synthesis.roots.map((root) => (
          <li key={textOf(root)}>
            <span dir="auto">{textOf(root)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
