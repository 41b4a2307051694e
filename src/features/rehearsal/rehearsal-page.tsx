import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { keyPoints, spokenAnswer } from '#src/domain/interview/spoken-answer.ts';
import type { AnswerLength, Company, Rehearsal as Rehearsed } from '#src/domain/model/company.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { countTry, uncountTry } from '#src/domain/rehearsal/tries.ts';
import { sentencesOf } from '#src/domain/text/sentences.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useIsReadOnly, useLibrary, useReflection, useStores } from '#src/state/stores.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { Screen } from '#src/ui/screen.tsx';
import { FeedbackSheet } from './feedback-sheet.tsx';
import { ForWhom, nameOf } from './for-whom.tsx';
import { PastSection } from './past-section.tsx';
import { SaySection } from './say-section.tsx';
import { useRecorder } from './use-recorder.ts';
import type { Finished } from './use-try.ts';
import { VoiceSection } from './voice-section.tsx';
import './rehearsal.css';

/** Saying the answer aloud: pace, key points, a recording that stays here, a sheet for a friend. */
export function RehearsalPage({
  reflectionId,
  companyId,
}: {
  reflectionId: string;
  companyId: string | undefined;
}) {
  const { pages, rehearsal } = useWords();

  const reflection = useReflection(reflectionId);
  if (!reflection) return null;
  const company = reflection.companies.find(({ id }) => id === companyId) ?? null;
  if (companyId !== undefined && !company) {
    return (
      <Screen title={pages.rehearsal} className="rehearsal">
        <p className="lead">{rehearsal.noCompany.text}</p>
        <p>
          <Link className="onward" href={addresses.rehearsal(reflectionId)}>
            {rehearsal.noCompany.link}
          </Link>
        </p>
      </Screen>
    );
  }
  return <Rehearsal reflection={reflection} company={company} />;
}

function Rehearsal({ reflection, company }: { reflection: Reflection; company: Company | null }) {
  const texts = useWords();
  const { dateInWords, pages, questionnaire, rehearsal } = texts;

  const [aim, setAim] = useState<AnswerLength>(company?.length ?? 60);
  const synthesis = useSynthesis(reflection, questionnaire);
  const revise = useLibrary((state) => state.revise);
  const today = useStores().outside.today();
  const language = useLanguage();
  const isReadOnly = useIsReadOnly();
  const recorder = useRecorder(!isReadOnly);
  const { sentences, points } = useMemo(() => {
    const told = { reflection, synthesis, company, questionnaire, length: aim, language };
    const segments = spokenAnswer(told);
    return {
      sentences: sentencesOf(textOf(segments), language.shortForms),
      points: keyPoints(told).map((point) => ({
        text: textOf(point),
        sources: point.flatMap(({ sources }) => sources),
      })),
    };
  }, [reflection, synthesis, company, aim, questionnaire, language]);

  if (sentences.length === 0) {
    return (
      <Screen title={pages.rehearsal} className="rehearsal">
        <p className="lead">{rehearsal.thin.text}</p>
        <p>
          <Link className="onward" href={addresses.result(reflection.id)}>
            {rehearsal.thin.link}
          </Link>
        </p>
      </Screen>
    );
  }
  const asTry = ({ seconds, words }: Finished): Rehearsed => ({
    on: today,
    seconds,
    words,
    companyId: company?.id ?? null,
  });
  return (
    <Screen title={pages.rehearsal} className="rehearsal">
      <p className="lead">{rehearsal.lead}</p>
      {isReadOnly ? <p className="notice">{rehearsal.readOnly}</p> : null}
      <ForWhom reflection={reflection} company={company} />
      <SaySection
        sentences={sentences}
        points={points}
        evidence={synthesis.evidence}
        aim={aim}
        onAim={setAim}
        onFinish={(finished) => revise(reflection.id, (now) => countTry(now, asTry(finished)))}
        onUncount={(finished) => revise(reflection.id, (now) => uncountTry(now, asTry(finished)))}
        recorder={recorder}
        isReadOnly={isReadOnly}
      />
      <p>
        <Link className="onward" href={addresses.interview(reflection.id, company?.id)}>
          {rehearsal.back}
        </Link>
      </p>
      <VoiceSection recorder={recorder} />
      <PastSection reflection={reflection} company={company} />
      <FeedbackSheet whom={company ? nameOf(texts, company) : null} today={dateInWords(today)} />
    </Screen>
  );
}
