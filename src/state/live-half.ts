import { linesBehind } from '#src/domain/cv/lines-behind.ts';
import { soFarInPieces, writeSoFar } from '#src/domain/synthesis/so-far.ts';
import { tracePieces } from '#src/domain/synthesis/trace.ts';
import { whatGoes } from '#src/domain/wizard/what-goes.ts';

/** All that follows the answers beside a question. It is fetched as one file, once the first question has shown. */
export const LIVE_HALF = { writeSoFar, soFarInPieces, tracePieces, linesBehind, whatGoes } as const;
