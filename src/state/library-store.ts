import { createStore, type StoreApi } from 'zustand/vanilla';
import { placeOfChange } from '#src/domain/history/place-of-change.ts';
import type { Answer, AnswerValue, Channel, Wording } from '#src/domain/model/answer.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Level } from '#src/domain/model/question.ts';
import {
  type Edit,
  emptyReflection,
  type Paper,
  type Reflection,
  type Settlement,
} from '#src/domain/model/reflection.ts';
import { MOST_VERSIONS, type Version } from '#src/domain/model/version.ts';
import { withValue } from '#src/domain/wizard/new-value.ts';

/** What the store needs from outside: it has no clock and no randomness of its own. */
export type LibraryStoreGiven = {
  library: Library;
  /** The present moment as an ISO string in UTC. */
  now: () => string;
  /** A new record id (lower-case letters and digits). */
  newId: () => string;
};

/** Which question an answer belongs to, with its stem as it was asked. */
export type Asked = { reflectionId: string; questionId: string; asked: string };

/** Reflections as they stood, the nearest last. */
export type Trail = { past: readonly Reflection[]; future: readonly Reflection[] };

export type LibraryState = {
  library: Library;
  /** Raised for a reflection when its answers are replaced from outside the open form, which then starts anew. */
  epochs: Readonly<Record<string, number>>;
  /** What can be taken back and made again, by reflection; lost when the page closes. */
  trails: Readonly<Record<string, Trail>>;
  /** Starts a reflection and returns its id. */
  begin: (level: Level) => string;
  /** Keeps a value; a wording and a leave to share end with the words they were given for (domain/wizard/new-value.ts). */
  answer: (asked: Asked, value: AnswerValue) => void;
  setAside: (asked: Asked, how: Answer['setAside']) => void;
  /** Keeps what the person confirmed under "We will write"; null goes back to the reading. */
  word: (asked: Asked, partId: string, wording: Wording | null) => void;
  /** Keeps what the person said about who may see a part; null goes back to what the reading finds. */
  share: (asked: Asked, partId: string, channel: Channel | null) => void;
  settle: (reflectionId: string, tensionId: string, settlement: Settlement | null) => void;
  /** Keeps the person's own words over a phrase; null goes back to what the answers say there. */
  edit: (reflectionId: string, key: string, edit: Edit | null) => void;
  /** Changes a reflection by a plain function of the domain (a goal taken on, an employer, a review). */
  revise: (reflectionId: string, edit: (reflection: Reflection) => Reflection) => void;
  /** Takes back the last change of a reflection, or makes it again. What was typed in one go counts as one. */
  undo: (reflectionId: string) => void;
  redo: (reflectionId: string) => void;
  /** Keeps the reflection as it stands, under a name; returns the version's id, or null where there is nothing to keep. */
  keepVersion: (kept: Pick<Version, 'reflectionId' | 'name' | 'cause' | 'reason'>) => string | null;
  /** Goes back to a version. What stands now is kept as a version first, under the name given. */
  restoreVersion: (versionId: string, nameOfNow: string) => void;
  renameVersion: (versionId: string, name: string) => void;
  removeVersion: (versionId: string) => void;
  setPaper: (reflectionId: string, change: Partial<Paper>) => void;
  setLevel: (reflectionId: string, level: Level) => void;
  setTitle: (reflectionId: string, title: string) => void;
  visit: (reflectionId: string, step: string) => void;
  remove: (reflectionId: string) => void;
  /** Puts whole reflections in from outside (an opened copy, another tab, a restore). */
  put: (reflections: readonly Reflection[]) => void;
};
export type LibraryStore = StoreApi<LibraryState>;

/** Steps that can be taken back. Unchanged parts are shared between them, so they cost little. */
const MOST_STEPS = 100;
/** Changes of one thing within this time are one step. */
const ONE_GO_MS = 1200;

const untouched = (asked: string): Answer => ({
  value: null,
  setAside: null,
  wordings: {},
  channels: {},
  asked,
});

/** Makes the store of everything saved. It saves nothing itself: storage listens to it. */
export function createLibraryStore({ library, now, newId }: LibraryStoreGiven): LibraryStore {
  return createStore<LibraryState>()((set, get) => {
    /** What was changed last, and when: to tell one go of typing from the next. */
    let last = { what: '', at: 0 };

    /**
     * Changes one reflection; a change that changes nothing writes nothing. `what` names the thing that changes, so
     * that a word typed is one step back, not one a letter; a function finds the name where many things may change.
     * Null for what nobody would take back.
     */
    function change(
      id: string,
      what: string | null | ((before: Reflection, after: Reflection) => string),
      edit: (reflection: Reflection) => Reflection,
    ): void {
      const before = get().library.reflections[id];
      if (!before) return;
      const edited = edit(before);
      if (edited === before) return;
      const moment = now();
      const after = { ...edited, updatedAt: moment, revision: before.revision + 1 };
      const name = typeof what === 'function' ? what(before, edited) : what;
      set((state) => ({
        library: { ...state.library, reflections: { ...state.library.reflections, [id]: after } },
        trails: name === null ? state.trails : withStep(state.trails, before, `${id} ${name}`, moment),
      }));
    }

    function withStep(
      trails: LibraryState['trails'],
      before: Reflection,
      what: string,
      moment: string,
    ): LibraryState['trails'] {
      const at = Date.parse(moment);
      const isSameGo = last.what === what && at - last.at < ONE_GO_MS;
      last = { what, at };
      const { past = [] } = trails[before.id] ?? {};
      const longer = isSameGo && past.length > 0 ? past : [...past, before].slice(-MOST_STEPS);
      return { ...trails, [before.id]: { past: longer, future: [] } };
    }

    /** Puts an earlier or later state in the place of the present one. The open form starts anew. */
    function goTo(target: Reflection, trail: Trail): void {
      const present = get().library.reflections[target.id];
      if (!present) return;
      last = { what: '', at: 0 };
      const after = { ...target, updatedAt: now(), revision: present.revision + 1 };
      set((state) => ({
        library: { ...state.library, reflections: { ...state.library.reflections, [target.id]: after } },
        epochs: { ...state.epochs, [target.id]: (state.epochs[target.id] ?? 0) + 1 },
        trails: { ...state.trails, [target.id]: trail },
      }));
    }

    function setVersions(edit: (versions: Library['versions']) => Library['versions']): void {
      set((state) => ({ library: { ...state.library, versions: edit(state.library.versions) } }));
    }

    function changeAnswer(asked: Asked, edit: (answer: Answer) => Answer): void {
      change(asked.reflectionId, `answer ${asked.questionId}`, (reflection) => {
        const before = reflection.answers[asked.questionId] ?? untouched(asked.asked);
        const after = { ...edit(before), asked: asked.asked };
        return { ...reflection, answers: { ...reflection.answers, [asked.questionId]: after } };
      });
    }

    return {
      library,
      epochs: {},
      trails: {},
      begin: (level) => {
        const id = newId();
        const reflection = { ...emptyReflection({ id, now: now() }), level };
        set((state) => ({
          library: { ...state.library, reflections: { ...state.library.reflections, [id]: reflection } },
        }));
        return id;
      },
      answer: (asked, value) => changeAnswer(asked, (answer) => withValue(answer, value)),
      setAside: (asked, how) => changeAnswer(asked, (answer) => ({ ...answer, setAside: how })),
      word: (asked, partId, wording) =>
        changeAnswer(asked, (answer) => {
          const { [partId]: _, ...others } = answer.wordings;
          return { ...answer, wordings: wording ? { ...others, [partId]: wording } : others };
        }),
      share: (asked, partId, channel) =>
        changeAnswer(asked, (answer) => {
          const { [partId]: _, ...others } = answer.channels;
          return { ...answer, channels: channel ? { ...others, [partId]: channel } : others };
        }),
      settle: (id, tensionId, settlement) =>
        change(id, `settle ${tensionId}`, (reflection) => {
          const { [tensionId]: _, ...others } = reflection.settled;
          return { ...reflection, settled: settlement ? { ...others, [tensionId]: settlement } : others };
        }),
      edit: (id, key, edit) =>
        change(id, `edit ${key}`, (reflection) => {
          const { [key]: _, ...others } = reflection.edits;
          return { ...reflection, edits: edit ? { ...others, [key]: edit } : others };
        }),
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
      keepVersion: (kept) => {
        const reflection = get().library.reflections[kept.reflectionId];
        if (!reflection) return null;
        const version: Version = { ...kept, id: newId(), keptAt: now(), reflection, revision: 0 };
        setVersions((versions) => ({ ...versions, [version.id]: version }));
        for (const { id } of versionsBeyond(get().library, kept.reflectionId)) get().removeVersion(id);
        return version.id;
      },
      restoreVersion: (versionId, nameOfNow) => {
        const version = get().library.versions[versionId];
        const present = version && get().library.reflections[version.reflectionId];
        if (!version || !present) return;
        get().keepVersion({
          reflectionId: present.id,
          name: nameOfNow,
          cause: 'before-restore',
          reason: null,
        });
        const { past = [] } = get().trails[present.id] ?? {};
        goTo(
          { ...version.reflection, id: present.id, clientId: present.clientId, createdAt: present.createdAt },
          { past: [...past, present].slice(-MOST_STEPS), future: [] },
        );
      },
      renameVersion: (id, name) =>
        setVersions((versions) => {
          const version = versions[id];
          if (!version || version.name === name) return versions;
          return { ...versions, [id]: { ...version, name, revision: version.revision + 1 } };
        }),
      removeVersion: (id) =>
        setVersions((versions) => {
          const { [id]: gone, ...others } = versions;
          return gone ? others : versions;
        }),
      setPaper: (id, paper) =>
        change(id, 'paper', (reflection) => ({ ...reflection, paper: { ...reflection.paper, ...paper } })),
      setLevel: (id, level) =>
        change(id, 'level', (reflection) =>
          reflection.level === level ? reflection : { ...reflection, level },
        ),
      setTitle: (id, title) => change(id, 'title', (reflection) => ({ ...reflection, title })),
      visit: (id, step) =>
        change(id, null, (reflection) =>
          reflection.lastStep === step ? reflection : { ...reflection, lastStep: step },
        ),
      remove: (id) =>
        set((state) => {
          const { [id]: _, ...reflections } = state.library.reflections;
          const versions = Object.fromEntries(
            Object.entries(state.library.versions).filter(([, version]) => version.reflectionId !== id),
          );
          return { library: { ...state.library, reflections, versions } };
        }),
      put: (reflections) =>
        set((state) => ({
          library: {
            ...state.library,
            reflections: {
              ...state.library.reflections,
              ...Object.fromEntries(reflections.map((reflection) => [reflection.id, reflection])),
            },
          },
          epochs: {
            ...state.epochs,
            ...Object.fromEntries(reflections.map(({ id }) => [id, (state.epochs[id] ?? 0) + 1])),
          },
          // What came from outside has no step back to what stood here.
          trails: {
            ...state.trails,
            ...Object.fromEntries(reflections.map(({ id }) => [id, { past: [], future: [] }])),
          },
        })),
    };
  });
}

/** The versions beyond the most that are kept: the oldest that were kept by themselves go before any with a name given by hand. */
function versionsBeyond({ versions }: Library, reflectionId: string): readonly Version[] {
  const kept = Object.values(versions)
    .filter((version) => version.reflectionId === reflectionId)
    .sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
  const byHand = kept.filter(({ cause }) => cause === 'by-hand');
  const byItself = kept.filter(({ cause }) => cause !== 'by-hand');
  return [...byItself, ...byHand].slice(0, Math.max(0, kept.length - MOST_VERSIONS));
}
