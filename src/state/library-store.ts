import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { CoachingActions, createCoachingActions } from './coaching-actions.ts';
import { createVersionActions, type VersionActions } from './kept-versions.ts';
import type { Cell, LibraryData, Outside } from './library-data.ts';
import { createRecordActions, type RecordActions } from './record-actions.ts';
import { createTrail, type TrailActions } from './trail.ts';
import { createWholeRecordActions, type WholeRecordActions } from './whole-records.ts';

type Gaining = {
  /** Takes in the actions of the workspace, which are fetched when it is opened. */
  gainCoaching: (create: typeof createCoachingActions) => void;
};

export type LibraryState = LibraryData &
  RecordActions &
  TrailActions &
  VersionActions &
  WholeRecordActions &
  CoachingActions &
  Gaining;
export type LibraryStore = StoreApi<LibraryState>;

/** Makes the store of everything saved. It saves nothing itself: storage listens to it. */
export function createLibraryStore({ library, ...outside }: Outside & { library: Library }): LibraryStore {
  const store = createStore<LibraryState>()((set, get) => {
    const cell: Cell = { get, set };
    const { change, replace, actions } = createTrail(cell, outside.now);
    const versionActions = createVersionActions(cell, outside, replace);
    return {
      library: emptyLibrary(),
      epochs: {},
      trails: {},
      ...createRecordActions(cell, outside, change),
      ...actions,
      ...versionActions,
      ...createWholeRecordActions(cell),
      ...BEFORE_THE_WORKSPACE,
      gainCoaching: (create) => set(create(cell, outside, versionActions.keepVersion)),
    };
  });
  // A store keeps its first state as long as it lives: no word may stand in it that a lock takes away.
  store.setState({ library });
  return store;
}

/** Only a screen outside the workspace could call it: those inside are shown after the clients' store has fetched the rest. */
function tooEarly(): never {
  throw new Error('What changes clients has not been fetched: await an action of the clients store first.');
}

const BEFORE_THE_WORKSPACE: CoachingActions = {
  addClient: tooEarly,
  changeClient: tooEarly,
  beginSession: tooEarly,
  changeSession: tooEarly,
  beginFor: tooEarly,
};
