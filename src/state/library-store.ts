import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Library } from '#src/domain/model/library.ts';
import { type CoachingActions, createCoachingActions } from './coaching-actions.ts';
import { createVersionActions, type VersionActions } from './kept-versions.ts';
import type { Cell, LibraryData, Outside } from './library-data.ts';
import { createRecordActions, type RecordActions } from './record-actions.ts';
import { createTrail, type TrailActions } from './trail.ts';

export type LibraryState = LibraryData & RecordActions & TrailActions & VersionActions & CoachingActions;
export type LibraryStore = StoreApi<LibraryState>;

/** Makes the store of everything saved. It saves nothing itself: storage listens to it. */
export function createLibraryStore({ library, ...outside }: Outside & { library: Library }): LibraryStore {
  return createStore<LibraryState>()((set, get) => {
    const cell: Cell = { get, set };
    const { change, replace, actions } = createTrail(cell, outside.now);
    const versionActions = createVersionActions(cell, outside, replace);
    return {
      library,
      epochs: {},
      trails: {},
      ...createRecordActions(cell, outside, change),
      ...actions,
      ...versionActions,
      ...createCoachingActions(cell, outside, versionActions.keepVersion),
    };
  });
}
