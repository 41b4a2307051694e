import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';

/** What the page asks of the worker, once: a file, or what was pasted. */
export type CvAsked = { from: Blob | string; today: IsoDate };
export type CvAnswer = CvRead | CvRefusal;
