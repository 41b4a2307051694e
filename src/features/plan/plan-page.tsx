import { useMemo } from 'react';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { growthPath } from '#src/domain/plan/growth-path.ts';
import { exploreShelf, furtherGoals } from '#src/domain/plan/shelf.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useReflection, useStores } from '#src/state/stores.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { Screen } from '#src/ui/screen.tsx';
import { ClosedGoals } from './closed-goals.tsx';
import { LiveGoals } from './live-goals.tsx';
import { PathSection } from './path-section.tsx';
import './plan.css';
import { ProposalsSection } from './proposals-section.tsx';
import { ShelfSection } from './shelf-section.tsx';
import { traceFor } from './traced.ts';
import { useGoals } from './use-goals.ts';

/** Goals taken on, how they are going, the moves that explore, and the path to the horizon. */
export function PlanPage({ reflectionId }: { reflectionId: string }) {
  const reflection = useReflection(reflectionId);
  return reflection ? <Plan reflection={reflection} /> : null;
}

function Plan({ reflection }: { reflection: Reflection }) {
  const words = useWords();
  const { pages, plan, questionnaire } = words;

  const synthesis = useSynthesis(reflection, questionnaire);
  const today = useStores().outside.today();
  const language = useLanguage();
  const trace = useMemo(() => traceFor(words, synthesis, reflection), [synthesis, reflection, words]);
  const moves = useMemo(() => exploreShelf({ synthesis, today, language }), [synthesis, today, language]);
  const further = useMemo(() => furtherGoals({ synthesis, today, language }), [synthesis, today, language]);
  const path = useMemo(
    () =>
      growthPath({
        synthesis,
        direction: reflection.direction,
        goals: reflection.goals,
        today,
        audience: 'self',
        language,
      }),
    [synthesis, reflection.direction, reflection.goals, today, language],
  );
  const goals = useGoals(reflection, today, synthesis);
  const hasStatement = synthesis.statement !== null;
  // Without a statement there is nothing yet for a proposal to serve.
  const proposals = hasStatement ? [...synthesis.goals, ...further] : [];
  return (
    <Screen title={pages.plan} className="plan">
      <p className="lead">{plan.lead}</p>
      <p role="status" className="visually-hidden">
        {goals.said}
      </p>
      <LiveGoals
        reflection={reflection}
        synthesis={synthesis}
        proposals={proposals}
        goals={goals}
        trace={trace}
        today={today}
      />
      <ProposalsSection
        goals={reflection.goals}
        first={synthesis.goals}
        further={hasStatement ? further : []}
        trace={trace}
        onTake={goals.take}
      />
      {hasStatement ? (
        <ShelfSection
          moves={moves}
          goals={reflection.goals}
          trace={trace}
          evidence={synthesis.evidence}
          onTake={goals.take}
        />
      ) : null}
      <PathSection rows={path} trace={trace} />
      <ClosedGoals goals={reflection.goals} onOpen={goals.open} onRemove={goals.acts.remove} />
    </Screen>
  );
}
