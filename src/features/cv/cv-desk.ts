import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';

/** What the app does for this page: it reads, beside the page, and never throws. */
export type CvDesk = {
  readFile: (file: Blob) => Promise<CvRead | CvRefusal>;
  readText: (pasted: string) => Promise<CvRead | CvRefusal>;
};
