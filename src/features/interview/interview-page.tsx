import { useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { changeCompany } from '#src/domain/interview/companies.ts';
import type { AnswerLength, Company } from '#src/domain/model/company.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useReflection } from '#src/state/stores.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { Screen } from '#src/ui/screen.tsx';
import { AnswerSection } from './answer-section.tsx';
import { BeforeExamples } from './before-examples.tsx';
import { ChecksSection } from './checks-section.tsx';
import { CompaniesSection } from './companies-section.tsx';
import { DiffersSection } from './differs-section.tsx';
import './interview.css';
import { MatchesSection } from './matches-section.tsx';
import { nameOf } from './names.ts';
import { PartsSection } from './parts-section.tsx';
import { ReframesSection } from './reframes-section.tsx';
import { StepSection } from './step-section.tsx';
import { TheirsSection } from './theirs-section.tsx';
import { useRevise } from './use-revise.ts';
import { UsedSection } from './used-section.tsx';

/** The answer to the interview question: its length, the employers it is tailored for, hard facts told straight. */
export function InterviewPage({
  reflectionId,
  companyId,
}: {
  reflectionId: string;
  companyId: string | undefined;
}) {
  const reflection = useReflection(reflectionId);
  if (!reflection) return null;
  if (companyId === undefined) return <ForAnybody reflection={reflection} />;
  const company = reflection.companies.find(({ id }) => id === companyId);
  return company ? (
    <ForOne reflection={reflection} company={company} />
  ) : (
    <Gone reflectionId={reflectionId} />
  );
}

function ForAnybody({ reflection }: { reflection: Reflection }) {
  const { interview, questionnaire } = useWords();

  const synthesis = useSynthesis(reflection, questionnaire);
  const language = useLanguage();
  const [length, setLength] = useState<AnswerLength>(60);
  const given = { reflection, synthesis, company: null, length, questionnaire, language };
  return (
    <Screen title={interview.title} className="interview-page">
      {synthesis.interview ? (
        <>
          <p className="muted say-intro">{interview.intro}</p>
          <div className="say-columns">
            <AnswerSection given={given} onLength={setLength} />
            <ChecksSection given={given} />
          </div>
        </>
      ) : (
        <Thin reflectionId={reflection.id} />
      )}
      <CompaniesSection reflection={reflection} />
      <StepSection reflection={reflection} synthesis={synthesis} />
      <ReframesSection reflection={reflection} />
      <BeforeExamples />
    </Screen>
  );
}

function ForOne({ reflection, company }: { reflection: Reflection; company: Company }) {
  const words = useWords();
  const { interview, questionnaire } = words;

  const synthesis = useSynthesis(reflection, questionnaire);
  const language = useLanguage();
  const revise = useRevise(reflection.id);
  const given = { reflection, synthesis, company, length: company.length, questionnaire, language };
  const setLength = (length: AnswerLength) =>
    revise((now) => changeCompany(now, company.id, (was) => ({ ...was, length })));
  return (
    <Screen
      title={interview.titleFor(nameOf(words, company))}
      inTab={interview.title}
      eyebrow={<Link href={addresses.interview(reflection.id)}>{interview.back}</Link>}
      className="interview-page"
    >
      {synthesis.interview ? (
        <div className="say-columns">
          <AnswerSection given={given} onLength={setLength} />
          <div className="say-aside">
            <DiffersSection given={given} />
            <ChecksSection given={given} />
          </div>
        </div>
      ) : (
        <Thin reflectionId={reflection.id} />
      )}
      <TheirsSection reflectionId={reflection.id} company={company} />
      <MatchesSection given={given} company={company} />
      {synthesis.interview ? <PartsSection given={given} company={company} /> : null}
      <UsedSection reflectionId={reflection.id} company={company} />
    </Screen>
  );
}

function Thin({ reflectionId }: { reflectionId: string }) {
  const { interview } = useWords();

  return (
    <p className="notice">
      {interview.thin} <Link href={addresses.step(reflectionId, 'check')}>{interview.thinLink}</Link>
    </p>
  );
}

function Gone({ reflectionId }: { reflectionId: string }) {
  const { interview } = useWords();

  return (
    <Screen title={interview.gone} className="prose">
      <p>{interview.goneText}</p>
      <div className="row">
        <Link className="btn" href={addresses.interview(reflectionId)}>
          {interview.back}
        </Link>
      </div>
    </Screen>
  );
}
