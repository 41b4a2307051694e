import { questionById, questionnaire } from '#src/content/en/index.ts';
import { withSpoken } from '#src/domain/interview/with-spoken.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { growthPath } from '#src/domain/plan/growth-path.ts';
import { type OnPaper, readersOf } from '#src/domain/sharing/audience.ts';
import { releaseTold, type Told } from '#src/domain/sharing/gate.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { common } from '#src/i18n/en/common.ts';
import { document as words } from '#src/i18n/en/document.ts';
import { plan } from '#src/i18n/en/plan.ts';
import { dateInWords, shareInWords } from '#src/i18n/format.ts';
import type { SummaryDocument } from './blocks.ts';
import { summaryDocument } from './summary-document.ts';

/** A reflection as it may be on its own paper: private matters are in it only when the person ticked them in. */
export function toldOnPaper(reflection: Reflection, today: string): Released<OnPaper, Told> {
  const told = releaseTold(readersOf(reflection.paper), {
    reflection,
    write: (seen, audience) => synthesize(seen, questionnaire, { today, audience }),
    strandOf: (questionId) => questionById(questionId)?.strand,
  });
  return madeOf(told, (seen) => ({ ...seen, synthesis: withSpoken(seen.reflection, seen.synthesis) }));
}

/** The summary as it goes on paper. */
export function paperDocument(reflection: Reflection, today: string): Released<OnPaper, SummaryDocument> {
  return madeOf(toldOnPaper(reflection, today), (told) => documentOf(told, today));
}

function documentOf({ reflection, synthesis, goals }: Told, today: string): SummaryDocument {
  const { paper, direction } = reflection;
  const audience = readersOf(paper);
  return summaryDocument({
    synthesis,
    paper,
    direction,
    goals,
    path: growthPath({ synthesis, direction, goals, today, audience }).map(({ stretch, date, ...row }) => ({
      ...row,
      when: plan.path.stretches[stretch],
      by: date,
    })),
    today,
    lang: 'en',
    words,
    strandNames: common.factors,
    dateInWords,
    shareInWords,
  });
}
