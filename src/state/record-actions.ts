import type { Answer, AnswerValue, Channel, Wording } from '#src/domain/model/answer.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Edit, Paper, Reflection, Settlement } from '#src/domain/model/reflection.ts';
import type { Level } from '#src/domain/model/steps.ts';
import { withValue } from '#src/domain/wizard/new-value.ts';
import { type Cell, type Outside, withReflection } from './library-data.ts';
import type { Change } from './trail.ts';

/** Which question an answer belongs to, with its stem as it was asked. */
export type Asked = { reflectionId: string; questionId: string; asked: string };

export type RecordActions = {
  /** Starts a reflection and returns its id. */
  begin: (level: Level, language: string) => string;
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
  /** Keeps the way to say the aspiration that the person took, in the place of another road; null takes the first. */
  chooseDraft: (reflectionId: string, draft: string | null) => void;
  setPaper: (reflectionId: string, change: Partial<Paper>) => void;
  setLevel: (reflectionId: string, level: Level) => void;
  setTitle: (reflectionId: string, title: string) => void;
  visit: (reflectionId: string, step: string) => void;
  /** Notes down what the page has to remember, and nobody would take back. */
  note: (reflectionId: string, edit: (reflection: Reflection) => Reflection) => void;
  remove: (reflectionId: string) => void;
  /** Puts whole reflections in from outside (an opened copy, another tab, a restore). */
  put: (reflections: readonly Reflection[]) => void;
};

const untouched = (asked: string): Answer => ({
  value: null,
  setAside: null,
  wordings: {},
  channels: {},
  asked,
});

/** Reflections begun, answered, described and removed, and those that come in whole from outside. */
export function createRecordActions({ set }: Cell, { now, newId }: Outside, change: Change): RecordActions {
  function changeAnswer(asked: Asked, edit: (answer: Answer) => Answer): void {
    change(asked.reflectionId, `answer ${asked.questionId}`, (reflection) => {
      const before = reflection.answers[asked.questionId] ?? untouched(asked.asked);
      const after = { ...edit(before), asked: asked.asked };
      return { ...reflection, answers: { ...reflection.answers, [asked.questionId]: after } };
    });
  }

  return {
    begin: (level, language) => {
      const id = newId();
      const reflection = { ...emptyReflection({ id, now: now(), language }), level };
      set(({ library }) => ({ library: withReflection(library, reflection) }));
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
        return {
          ...reflection,
          edits: edit ? { ...others, [key]: edit } : others,
        };
      }),
    chooseDraft: (id, draft) =>
      change(id, 'draft', (reflection) =>
        reflection.draft === draft && reflection.direction.road === 'statement'
          ? reflection
          : { ...reflection, draft, direction: { ...reflection.direction, road: 'statement' } },
      ),
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
    note: (id, edit) => change(id, null, edit),
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
}
