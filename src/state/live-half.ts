import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { soFarInPieces, writeSoFar } from '#src/domain/synthesis/so-far.ts';
import { tracePieces } from '#src/domain/synthesis/trace.ts';
import { whatGoes } from '#src/domain/wizard/what-goes.ts';
import { inPieces } from './give-way.ts';

/** Reads answers ahead of their text, and gives way between them. */
const readAhead = (...given: Parameters<typeof writeSoFar>) => inPieces(soFarInPieces(...given));

/** All that follows the answers beside a question. It is fetched as one file, once the first question has shown. */
export const LIVE_HALF = { writeSoFar, readAhead, tracePieces, linesBehind, whatGoes } as const;
