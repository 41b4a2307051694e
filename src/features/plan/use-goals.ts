import { useEffect, useRef, useState } from 'react';
import type { GoalStatus } from '#src/domain/model/goal-record.ts';
import { isLive, liveGoals } from '#src/domain/model/is-live.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import {
  addNote,
  moveGoal,
  removeGoal,
  removeNote,
  replaceGoal,
  rewriteGoal,
  setStatus,
  takeOn,
  takeOnOwn,
  type WrittenGoal,
  whyNoMore,
} from '#src/domain/plan/goals-taken-on.ts';
import type { Goal, Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import type { GoalActs } from './goal-card.tsx';

export type Goals = {
  /** What just happened, for those who do not see it. */
  said: string;
  acts: GoalActs;
  /** Takes a proposal on; false where there is no room, and then nothing changed. */
  take: (goal: Goal) => boolean;
  takeOwn: (written: WrittenGoal) => void;
  /** Works at a closed goal again; false where there is no room. */
  open: (id: string) => boolean;
};

/** The plan's acts on the goals of a reflection: each is one plain function of the domain. */
export function useGoals(reflection: Reflection, today: string, { evidence }: Synthesis): Goals {
  const { plan } = useWords();

  const { outside } = useStores();
  const revise = useLibrary((state) => state.revise);
  const when = () => ({ today, now: outside.now() });
  const [said, setSaid] = useState('');
  /** The goal to show next, once it stands on the page; the list where it is gone. */
  const [shown, setShown] = useState<{ id: string | null } | null>(null);
  const known = useRef(new Set<string>());
  known.current = new Set(reflection.goals.map(({ id }) => id));

  useEffect(() => {
    if (!shown) return;
    const card = shown.id ? document.querySelector<HTMLElement>(`[data-goal="${shown.id}"]`) : null;
    const target = card ?? document.getElementById('live-goals');
    target?.focus({ preventScroll: true });
    // From its beginning: a card is longer than a phone's screen, and its title says which goal it is.
    target?.scrollIntoView?.({ block: 'start' });
    setShown(null);
  }, [shown]);

  const change = (edit: (before: Reflection) => Reflection) => revise(reflection.id, edit);
  /** Changes, and gives the focus to the goal that was not there before. */
  const add = (edit: (before: Reflection) => Reflection) => {
    let added: string | null = null;
    change((before) => {
      const after = edit(before);
      added = after.goals.find(({ id }) => !known.current.has(id))?.id ?? null;
      return after;
    });
    setShown({ id: added });
  };
  return {
    said,
    acts: {
      rewrite: (id, written) => {
        change((before) => rewriteGoal(before, id, written));
        setShown({ id });
      },
      replace: (id, goal) => {
        change((before) => replaceGoal(before, id, goal, when(), evidence));
        setSaid(plan.proposals.taken(textOf(goal.action)));
        setShown({ id });
      },
      move: (id, by) => {
        change((before) => moveGoal(before, id, by));
        const live = liveGoals(reflection.goals);
        setSaid(plan.moved(live.findIndex((goal) => goal.id === id) + by + 1, live.length));
      },
      setStatus: (id: string, status: GoalStatus, why: string) => {
        change((before) => setStatus(before, id, status, why));
        if (isLive({ status })) return;
        setSaid(plan.status.closed);
        setShown({ id: null });
      },
      addNote: (id, text) => change((before) => addNote(before, id, text, today)),
      removeNote: (id, at) => change((before) => removeNote(before, id, at)),
      remove: (id) => {
        change((before) => removeGoal(before, id));
        setShown({ id: null });
      },
    },
    take: (goal) => {
      if (whyNoMore(reflection.goals)) return false;
      add((before) => takeOn(before, goal, when(), evidence));
      setSaid(plan.proposals.taken(textOf(goal.action)));
      return true;
    },
    takeOwn: (written) => add((before) => takeOnOwn(before, written, when())),
    open: (id) => {
      if (whyNoMore(reflection.goals) === 'three-live') return false;
      change((before) => setStatus(before, id, 'in-progress'));
      setShown({ id });
      return true;
    },
  };
}
