import { createContext, useContext } from 'react';

/** Whose the open page is: a client's label, or the title of one's own reflection; empty where there is none. */
export type Whose = {
  label: string;
  /** Whether the label is kept off the screen for now. Files are named after it all the same: they outlast the moment. */
  isHidden: boolean;
  /** Whether it belongs behind a lock: then nothing of it goes where the browser keeps its own notes, as the tab's title does. */
  isSealed?: boolean;
  /** Whether nobody's label has a place here, as on the client's view and behind the lock: then none is shown by a button. */
  isGone?: boolean;
  /** Whether it is a client's: on a narrow page only that has room in the header. */
  isClient?: boolean;
};

export const WhoseContext = createContext<Whose>({ label: '', isHidden: false });

export function useWhose(): Whose {
  return useContext(WhoseContext);
}
