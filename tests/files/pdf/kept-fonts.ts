import { loadFont } from '#scripts/node-fonts.ts';
import { keepFaces } from '#src/files/pdf/keep-faces.ts';

/** The fonts of all papers of a run, read once as the page does it: reading them takes eight times as long as a paper. */
export const loadKept = keepFaces(loadFont);
