import { questionById, questionnaire } from '#src/content/index.ts';
import type { SummaryDocument } from '#src/domain/documents/blocks.ts';
import { summaryDocument } from '#src/domain/documents/summary-document.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { common } from '#src/i18n/en/common.ts';
import { document as words } from '#src/i18n/en/document.ts';
import { dateInWords, shareInWords } from '#src/i18n/format.ts';

/** The summary as it goes on paper: money and other private matters are in it only when the person ticked them in. */
export function paperDocument(reflection: Reflection, today: string): SummaryDocument {
  const { paper } = reflection;
  return summaryDocument({
    synthesis: synthesize(reflection, questionnaire, { today, delicate: paper.finances }),
    paper,
    direction: reflection.direction,
    goals: reflection.goals,
    // The growth path plugs in here: the rows of `growthPath(...)` (domain/plan/growth-path.ts), made without private matters unless `paper.finances`.
    path: [],
    strandOf: (questionId) => questionById(questionId)?.strand,
    today,
    lang: 'en',
    words,
    strandNames: common.factors,
    dateInWords,
    shareInWords,
  });
}
