import type { WritingLanguage } from '#src/domain/synthesis/writing-language.ts';
import { writeCvLine, writeHeadline } from './aspiration/short-lines.ts';
import { writeOne } from './aspiration/write-drafts.ts';
import { drafts } from './drafts.ts';
import { planGoals, trialFor } from './goals/plan-goals.ts';
import { asPrinted } from './spoken/as-printed.ts';
import { speak } from './spoken/speak.ts';
import { findTensions } from './tensions/find-tensions.ts';

/** Every document in English. */
export const writing: WritingLanguage = {
  ...drafts,
  writeRoad: (slots, verbs) => writeOne(slots, { verbs }),
  trialFor,
  writeHeadline: (slots, verbs) => writeHeadline(slots, { verbs }),
  writeCvLine: (slots, verbs) => writeCvLine(slots, { verbs }),
  speak: (given) => asPrinted(speak(given)),
  planGoals,
  findTensions,
};
