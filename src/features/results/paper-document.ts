import { questionById, questionnaire } from '#src/content/index.ts';
import type { SummaryDocument } from '#src/domain/documents/blocks.ts';
import { summaryDocument } from '#src/domain/documents/summary-document.ts';
import { withSpoken } from '#src/domain/interview/with-spoken.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { growthPath } from '#src/domain/plan/growth-path.ts';
import { editsForOthers } from '#src/domain/sharing/kept-words.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { common } from '#src/i18n/en/common.ts';
import { document as words } from '#src/i18n/en/document.ts';
import { plan } from '#src/i18n/en/plan.ts';
import { dateInWords, shareInWords } from '#src/i18n/format.ts';

/** The summary as it goes on paper: money and other private matters are in it only when the person ticked them in. */
export function paperDocument(whole: Reflection, today: string): SummaryDocument {
  const { paper } = whole;
  const reflection = paper.privateMatters ? whole : { ...whole, edits: editsForOthers(whole.edits) };
  const strandOf = (questionId: string) => questionById(questionId)?.strand;
  const synthesis = withSpoken(
    reflection,
    synthesize(reflection, questionnaire, { today, delicate: paper.privateMatters }),
  );
  return summaryDocument({
    synthesis,
    paper,
    direction: reflection.direction,
    goals: reflection.goals,
    path: growthPath({
      synthesis,
      direction: reflection.direction,
      goals: reflection.goals,
      strandOf,
      today,
      delicate: paper.privateMatters,
    }).map(({ stretch, date, ...row }) => ({ ...row, when: plan.path.stretches[stretch], by: date })),
    strandOf,
    today,
    lang: 'en',
    words,
    strandNames: common.factors,
    dateInWords,
    shareInWords,
  });
}
