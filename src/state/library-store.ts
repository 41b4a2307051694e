import { createStore, type StoreApi } from 'zustand/vanilla';
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

export type LibraryState = {
  library: Library;
  /** Raised for a reflection when its answers are replaced from outside the open form, which then starts anew. */
  epochs: Readonly<Record<string, number>>;
  /** Starts a reflection and returns its id. */
  begin: (level: Level) => string;
  answer: (asked: Asked, value: AnswerValue) => void;
  setAside: (asked: Asked, how: Answer['setAside']) => void;
  /** Keeps what the person confirmed under "We will write"; null goes back to the reading. */
  word: (asked: Asked, partId: string, wording: Wording | null) => void;
  /** Keeps what the person said about who may see a part; null goes back to what the reading finds. */
  share: (asked: Asked, partId: string, channel: Channel | null) => void;
  settle: (reflectionId: string, tensionId: string, settlement: Settlement | null) => void;
  /** Keeps the person's own words over a phrase; null goes back to what the answers say there. */
  edit: (reflectionId: string, key: string, edit: Edit | null) => void;
  setPaper: (reflectionId: string, change: Partial<Paper>) => void;
  setLevel: (reflectionId: string, level: Level) => void;
  setTitle: (reflectionId: string, title: string) => void;
  visit: (reflectionId: string, step: string) => void;
  remove: (reflectionId: string) => void;
  /** Puts whole reflections in from outside (an opened copy, another tab, a restore). */
  put: (reflections: readonly Reflection[]) => void;
};
export type LibraryStore = StoreApi<LibraryState>;

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
    /** Changes one reflection; a change that changes nothing writes nothing. */
    function change(id: string, edit: (reflection: Reflection) => Reflection): void {
      const before = get().library.reflections[id];
      if (!before) return;
      const edited = edit(before);
      if (edited === before) return;
      const after = { ...edited, updatedAt: now(), revision: before.revision + 1 };
      set((state) => ({
        library: { ...state.library, reflections: { ...state.library.reflections, [id]: after } },
      }));
    }

    function changeAnswer(asked: Asked, edit: (answer: Answer) => Answer): void {
      change(asked.reflectionId, (reflection) => {
        const before = reflection.answers[asked.questionId] ?? untouched(asked.asked);
        const after = { ...edit(before), asked: asked.asked };
        return { ...reflection, answers: { ...reflection.answers, [asked.questionId]: after } };
      });
    }

    return {
      library,
      epochs: {},
      begin: (level) => {
        const id = newId();
        const reflection = { ...emptyReflection({ id, now: now() }), level };
        set((state) => ({
          library: { ...state.library, reflections: { ...state.library.reflections, [id]: reflection } },
        }));
        return id;
      },
      // An answer given is no longer set aside.
      answer: (asked, value) => changeAnswer(asked, (answer) => ({ ...answer, value, setAside: null })),
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
        change(id, (reflection) => {
          const { [tensionId]: _, ...others } = reflection.settled;
          return { ...reflection, settled: settlement ? { ...others, [tensionId]: settlement } : others };
        }),
      edit: (id, key, edit) =>
        change(id, (reflection) => {
          const { [key]: _, ...others } = reflection.edits;
          return { ...reflection, edits: edit ? { ...others, [key]: edit } : others };
        }),
      setPaper: (id, paper) =>
        change(id, (reflection) => ({ ...reflection, paper: { ...reflection.paper, ...paper } })),
      setLevel: (id, level) =>
        change(id, (reflection) => (reflection.level === level ? reflection : { ...reflection, level })),
      setTitle: (id, title) => change(id, (reflection) => ({ ...reflection, title })),
      visit: (id, step) =>
        change(id, (reflection) =>
          reflection.lastStep === step ? reflection : { ...reflection, lastStep: step },
        ),
      remove: (id) =>
        set((state) => {
          const { [id]: _, ...reflections } = state.library.reflections;
          return { library: { ...state.library, reflections } };
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
        })),
    };
  });
}
