import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';

/** What the page asks of the worker: to fetch ahead what reading takes longest to get, and then, once, a file or what was pasted. */
export type CvAsked = 'get-ready' | { from: Blob | string; today: IsoDate };
export type CvAnswer = CvRead | CvRefusal;
