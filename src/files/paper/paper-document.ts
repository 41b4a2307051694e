import { withSpoken } from '#src/domain/interview/with-spoken.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { Client, Contract } from '#src/domain/model/client.ts';
import { liveGoals } from '#src/domain/model/is-live.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { growthPath } from '#src/domain/plan/growth-path.ts';
import { releaseTold, type Told } from '#src/domain/release/gate.ts';
import { releaseContract } from '#src/domain/release/release-contract.ts';
import { type OnPaper, readersOf } from '#src/domain/sharing/audience.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Words } from '#src/i18n/words.ts';
import type { SummaryDocument } from './blocks.ts';
import { type EmployerAnswer, employerAnswer } from './employer-answer.ts';
import { summaryDocument } from './summary-document.ts';

/** What a paper is written with: the words of the page, and the language of its texts. */
export type PaperGiven = { texts: Words; language: Language };

/** A reflection as it may be on its own paper: private matters are in it only when the person ticked them in. */
export function toldOnPaper(
  { texts, language }: PaperGiven,
  reflection: Reflection,
  today: string,
): Released<OnPaper, Told> {
  const { questionById, questionnaire } = texts;

  const told = releaseTold(readersOf(reflection.paper), {
    reflection,
    write: (seen, audience) => synthesize(seen, questionnaire, { today, audience, language }),
    strandOf: (questionId) => questionById(questionId)?.strand,
    matters: language.matters,
  });
  return madeOf(told, (seen) => ({
    ...seen,
    synthesis: withSpoken(seen.reflection, seen.synthesis, questionnaire, language),
  }));
}

/** The summary as it goes on paper; a coach's client brings what was agreed. */
export function paperDocument(
  given: PaperGiven,
  reflection: Reflection,
  today: string,
  client?: Client,
): Released<OnPaper, SummaryDocument> {
  const contract = client && releaseContract(readersOf(reflection.paper), client);
  const employer = reflection.paper.parts.includes('employer')
    ? employerAnswer(given, reflection, today)
    : null;
  return paperOf(given, toldOnPaper(given, reflection, today), today, {
    contract,
    employer,
    isOfClient: client !== undefined,
  });
}

/** The paper of what was released already: for those who need both. */
export function paperOf(
  given: PaperGiven,
  told: Released<OnPaper, Told>,
  today: string,
  more: {
    contract?: Released<OnPaper, Contract | null> | undefined;
    employer?: Released<'stranger', EmployerAnswer> | null;
    isOfClient?: boolean;
  } = {},
): Released<OnPaper, SummaryDocument> {
  return madeOf(told, (seen) =>
    documentOf(given, seen, today, {
      contract: more.contract?.words ?? null,
      employer: more.employer?.words ?? null,
      isOfClient: more.isOfClient === true,
    }),
  );
}

function documentOf(
  { texts, language }: PaperGiven,
  { reflection, synthesis, goals }: Told,
  today: string,
  more: { contract: Contract | null; employer: EmployerAnswer | null; isOfClient: boolean },
): SummaryDocument {
  const { common, dateInWords, plan, shareInWords, document: words } = texts;

  const { paper, direction } = reflection;
  const audience = readersOf(paper);
  // Without a goal the path says nothing but to choose one, which belongs on the page and not on paper.
  const hasGoals = liveGoals(goals).some(({ action }) => action.length > 0);
  const path = hasGoals ? growthPath({ synthesis, direction, goals, today, audience, language }) : [];
  return summaryDocument({
    synthesis,
    paper,
    direction,
    goals,
    path: path.map(({ stretch, date, ...row }) => ({
      ...row,
      when: plan.path.stretches[stretch],
      by: date,
    })),
    ...more,
    today,
    lang: texts.language,
    words,
    goalWords: texts,
    strandNames: common.factors,
    dateInWords,
    shareInWords,
  });
}
