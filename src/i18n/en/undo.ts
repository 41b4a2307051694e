/** Texts of taking back and making again. */
export const undo = {
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Taken back.',
  redone: 'Made again.',
  noUndo: 'There is nothing to take back.',
  noRedo: 'There is nothing to make again.',
} as const;
