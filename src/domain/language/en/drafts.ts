import type { DraftLanguage } from '#src/domain/synthesis/writing-language.ts';
import { missing } from './aspiration/missing.ts';
import { writeDrafts } from './aspiration/write-drafts.ts';
import { readDay } from './read-day.ts';
import { readSpan } from './read-span.ts';
import { readOwn } from './reader/read-own.ts';
import { readWork } from './reader/read-work.ts';
import { slotRules } from './reader/slot-rules.ts';
import { withArticle } from './with-article.ts';

/** The drafts of the aspiration in English, and how words fill what they are made of. */
export const drafts: DraftLanguage = {
  readDay,
  readSpan,
  withArticle,
  readWork,
  readOwn,
  slotRules,
  writeDrafts: (slots, verbs) => writeDrafts(slots, { verbs }),
  missing,
};
