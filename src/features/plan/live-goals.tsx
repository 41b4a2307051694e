import { useState } from 'react';
import { addDays } from '#src/domain/dates.ts';
import { liveGoals } from '#src/domain/model/is-live.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { isTakenOn, REVIEW_DAYS, type WrittenGoal, whyNoMore } from '#src/domain/plan/goals-taken-on.ts';
import { adviseOn } from '#src/domain/plan/smart-advice.ts';
import type { Goal, Synthesis } from '#src/domain/synthesis/types.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { hasDraft } from '#src/ui/use-draft.ts';
import { CalendarButton } from './calendar-button.tsx';
import { GoalCard } from './goal-card.tsx';
import { GoalForm } from './goal-form.tsx';
import type { Trace } from './traced.ts';
import type { Goals } from './use-goals.ts';

/** What may be put in the place of a goal: others of its kind; where there are none, or it is one's own, any. */
function inPlaceOf(kind: Goal['kind'], free: readonly Goal[]): readonly Goal[] {
  const same = free.filter((goal) => goal.kind === kind);
  return kind === 'own' || same.length === 0 ? free : same;
}

/** The goals worked at now, a goal of one's own, and their days for a calendar. */
export function LiveGoals({
  reflection,
  synthesis,
  proposals,
  goals,
  trace,
  today,
}: {
  reflection: Reflection;
  synthesis: Synthesis;
  proposals: readonly Goal[];
  goals: Goals;
  trace: Trace;
  today: string;
}) {
  const { plan } = useWords();

  const live = liveGoals(reflection.goals);
  const free = proposals.filter((goal) => !isTakenOn(reflection.goals, goal.id));
  const language = useLanguage();
  return (
    <section aria-labelledby="live-goals">
      <h2 id="live-goals" tabIndex={-1}>
        {plan.live(live.length)}
      </h2>
      <p className="muted">{live.length === 0 ? plan.noneYet : plan.liveIntro}</p>
      {live.length > 0 ? (
        <ol className="plan-goals">
          {live.map((goal, place) => (
            <GoalCard
              key={goal.id}
              reflectionId={reflection.id}
              goal={goal}
              place={place}
              of={live.length}
              advice={adviseOn(goal, { goals: live, synthesis, today, language })}
              statement={synthesis.statement ?? []}
              others={inPlaceOf(goal.kind, free)}
              trace={trace}
              today={today}
              acts={goals.acts}
            />
          ))}
        </ol>
      ) : null}
      <OwnGoal reflection={reflection} today={today} onTake={goals.takeOwn} />
      {live.length > 0 ? (
        <CalendarButton reflection={reflection} synthesis={synthesis} today={today} />
      ) : null}
    </section>
  );
}

function OwnGoal({
  reflection,
  today,
  onTake,
}: {
  reflection: Reflection;
  today: string;
  onTake: (written: WrittenGoal) => void;
}) {
  const { plan } = useWords();

  const draft = `own goal ${reflection.id}`;
  const [isOpen, setOpen] = useState(() => hasDraft(draft));
  const [isRefused, setRefused] = useState(false);
  const refusal = whyNoMore(reflection.goals);
  if (isOpen)
    return (
      <div className="card own-goal">
        <GoalForm
          name={draft}
          title={plan.own.title}
          start={{
            action: '',
            measure: '',
            firstStep: '',
            ifThen: '',
            why: '',
            changeIf: '',
            by: addDays(today, REVIEW_DAYS),
            firstStepBy: addDays(today, 7),
          }}
          isNew
          today={today}
          onSave={(written) => {
            setOpen(false);
            onTake(written);
          }}
          onCancel={() => setOpen(false)}
        />
      </div>
    );
  return (
    <div className="own-goal">
      <button
        type="button"
        className="btn quiet"
        onClick={() => {
          setRefused(refusal !== null);
          setOpen(refusal === null);
        }}
      >
        {plan.own.begin}
      </button>
      <p role="alert" className="notice" hidden={!(isRefused && refusal)}>
        {isRefused && refusal ? plan.proposals.refused[refusal] : null}
      </p>
    </div>
  );
}
