import { placeOfChange } from '#src/domain/history/place-of-change.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { type Cell, type Outside, type Trail, withReflection } from './library-data.ts';

/** Steps that can be taken back. Unchanged parts are shared between them, so they cost little. */
const MOST_STEPS = 100;
/** Changes of one thing within this time are one step. */
const ONE_GO_MS = 1200;

export type TrailActions = {
  /** Changes a reflection by a plain function of the domain (a goal taken on, an employer, a review). */
  revise: (reflectionId: string, edit: (reflection: Reflection) => Reflection) => void;
  /** Takes back the last change of a reflection, or makes it again. What was typed in one go counts as one. */
  undo: (reflectionId: string) => void;
  redo: (reflectionId: string) => void;
};

/**
 * Changes one reflection; a change that changes nothing writes nothing. `what` names the thing that changes, so that a
 * word typed is one step back, not one a letter; a function finds the name where many things may change. Null for what
 * nobody would take back.
 */
export type Change = (
  id: string,
  what: string | null | ((before: Reflection, after: Reflection) => string),
  edit: (reflection: Reflection) => Reflection,
) => void;

/** Puts a whole state of a reflection in the place of the present one, as one step. The open form starts anew. */
export type Replace = (target: Reflection) => void;

/** Every change of a reflection goes through here, so that it can be taken back. */
export function createTrail(
  { get, set }: Cell,
  now: Outside['now'],
): { change: Change; replace: Replace; actions: TrailActions } {
  /** What was changed last, and when: to tell one go of typing from the next. */
  let last = { what: '', at: 0 };

  const change: Change = (id, what, edit) => {
    const before = get().library.reflections[id];
    if (!before) return;
    const edited = edit(before);
    if (edited === before) return;
    const moment = now();
    const after = { ...edited, updatedAt: moment, revision: before.revision + 1 };
    const name = typeof what === 'function' ? what(before, edited) : what;
    set(({ library, trails }) => ({
      library: withReflection(library, after),
      trails:
        name === null ? trails : { ...trails, [id]: longer(trails[id], before, `${id} ${name}`, moment) },
    }));
  };

  function longer(trail: Trail | undefined, before: Reflection, what: string, moment: string): Trail {
    const at = Date.parse(moment);
    const isSameGo = last.what === what && at - last.at < ONE_GO_MS;
    last = { what, at };
    const past = trail?.past ?? [];
    return isSameGo && past.length > 0 ? { past, future: [] } : withStep(past, before);
  }

  /** Puts an earlier or later state in the place of the present one. */
  function goTo(target: Reflection, trail: Trail): void {
    const present = get().library.reflections[target.id];
    if (!present) return;
    last = { what: '', at: 0 };
    const after = { ...target, updatedAt: now(), revision: present.revision + 1 };
    set(({ library, epochs, trails }) => ({
      library: withReflection(library, after),
      epochs: { ...epochs, [target.id]: (epochs[target.id] ?? 0) + 1 },
      trails: { ...trails, [target.id]: trail },
    }));
  }

  return {
    change,
    replace: (target) => {
      const present = get().library.reflections[target.id];
      if (present) goTo(target, withStep(get().trails[target.id]?.past ?? [], present));
    },
    actions: {
      revise: (id, edit) => change(id, placeOfChange, edit),
      undo: (id) => {
        const { past = [], future = [] } = get().trails[id] ?? {};
        const target = past.at(-1);
        const present = get().library.reflections[id];
        if (target && present) goTo(target, { past: past.slice(0, -1), future: [...future, present] });
      },
      redo: (id) => {
        const { past = [], future = [] } = get().trails[id] ?? {};
        const target = future.at(-1);
        const present = get().library.reflections[id];
        if (target && present) goTo(target, { past: [...past, present], future: future.slice(0, -1) });
      },
    },
  };
}

function withStep(past: Trail['past'], before: Reflection): Trail {
  return { past: [...past, before].slice(-MOST_STEPS), future: [] };
}
