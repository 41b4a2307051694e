import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { changedDates } from '#src/domain/cv/changed-dates.ts';
import { changedResults } from '#src/domain/cv/changed-results.ts';
import { changedYears } from '#src/domain/cv/changed-years.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import type { CvFact, CvMonth, CvUnread } from '#src/domain/cv/cv-read.ts';
import { draftsOf } from '#src/domain/cv/draft.ts';
import { draftsToSee, draftsWaiting, isSeen } from '#src/domain/cv/draft-taker.ts';
import { newFacts, newInCv, printsOf } from '#src/domain/cv/new-in-cv.ts';
import { draftOfLine, isTakenLine } from '#src/domain/cv/pick-line.ts';
import { forgetSeen, meetCv, type NewId, seeAgain } from '#src/domain/cv/take.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { monthInWords } from '#src/i18n/month-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useLibrary, useReflection, useStores } from '#src/state/stores.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { Screen } from '#src/ui/screen.tsx';
import { ChangedSection } from './changed-section.tsx';
import { ChooseCv } from './choose-cv.tsx';
import './cv.css';
import type { CvDesk } from './cv-desk.ts';
import { DraftsSection } from './drafts-section.tsx';
import { type HeldCv, useHeldCv } from './held-cv.ts';
import { LinesSection, type Picked } from './lines-section.tsx';
import { NewSection } from './new-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { TakenSection } from './taken-section.tsx';
import { WaitingSection } from './waiting-section.tsx';

export type CvPageProps = {
  reflectionId: string;
  desk: CvDesk;
  /** The field of one question and nothing around it. */
  fieldOf: (reflectionId: string, question: Question) => ReactNode;
  newId: NewId;
  /** Where the person came from: a step of the questions, or the result. */
  backTo: string;
};

/** A CV comes in, one draft of an answer at a time, and is then looked at beside the answers. */
export function CvPage(props: CvPageProps) {
  const reflection = useReflection(props.reflectionId);
  return reflection ? <Cv reflection={reflection} {...props} /> : null;
}

function Cv({ reflection, desk, fieldOf, newId, backTo }: CvPageProps & { reflection: Reflection }) {
  const { cv } = useWords();

  const note = useLibrary((state) => state.note);
  const [held, hold] = useHeldCv(reflection.id);
  // Another CV starts the drafts, and what was picked from the text, anew.
  const [turn, setTurn] = useState(0);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Screen title={cv.title} className="cv">
      {held && !isChoosing ? null : <p className="lead">{cv.lead}</p>}
      <p className="small muted">{cv.private}</p>
      {held && !isChoosing ? (
        <BesideAnswers
          key={turn}
          isFresh={turn > 0}
          reflection={reflection}
          held={held}
          fieldOf={fieldOf}
          newId={newId}
          backTo={backTo}
          onAnother={() => setChoosing(true)}
        />
      ) : (
        <ChooseCv
          desk={desk}
          kept={reflection.cv?.text ?? ''}
          onRead={(next) => {
            const met = reflection.cv?.met ?? [];
            const news = newInCv(next, met);
            hold({ read: next, news, newFacts: newFacts(next, news, met) });
            note(reflection.id, (now) => meetCv(now, printsOf(next)));
            setTurn(turn + 1);
            setChoosing(false);
          }}
        />
      )}
    </Screen>
  );
}

type BesideAnswersProps = Omit<CvPageProps, 'reflectionId' | 'desk'> & {
  reflection: Reflection;
  held: HeldCv;
  /** Whether it was read just now: then what was found takes the focus. */
  isFresh: boolean;
  onAnother: () => void;
};

function BesideAnswers({ reflection, held, isFresh, fieldOf, newId, backTo, onAnother }: BesideAnswersProps) {
  const { cv, questionnaire, work, language: inLanguage } = useWords();
  const { read, news } = held;

  const language = useLanguage();
  const today = useStores().outside.today();
  const revise = useLibrary((state) => state.revise);
  const synthesis = useSynthesis(reflection, questionnaire);
  const [picked, setPicked] = useState<readonly CvDraft[]>([]);
  const [isEnough, setEnough] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const given = useMemo(
    () => ({
      ...{ questionnaire, work, reading: language.reading, today },
      gapInWords: (start: CvMonth, end: CvMonth) =>
        cv.gapInWords(monthInWords(start, inLanguage), monthInWords(end, inLanguage)),
    }),
    [cv, questionnaire, work, language, today, inLanguage],
  );
  const isNew = useMemo(() => {
    const prints = new Set(draftsOf(held.newFacts, given).map(({ print }) => print));
    return ({ print }: CvDraft) => prints.has(print);
  }, [held, given]);
  const inCv = useMemo(() => draftsOf(read.facts, given), [read, given]);
  const results = changedResults(read.facts, reflection, given);
  const all = useMemo(
    // What the person picked from the text comes first, the last pick before the others; then what no CV before this one said.
    () => [
      ...picked,
      ...inCv
        .filter(({ print }) => !picked.some((one) => one.print === print))
        .toSorted((one, other) => Number(isNew(other)) - Number(isNew(one))),
    ],
    [picked, inCv, isNew],
  );
  // A result whose number changed is decided on as a change, not beside what it was.
  const drafts = all.filter(({ print }) => !results.some(({ newLine }) => newLine === print));
  const toSee = draftsToSee(drafts, reflection, questionnaire);
  const waiting = draftsWaiting(drafts, reflection, questionnaire);
  const changed = changedDates(read.facts, reflection, given);
  const found = useRef<HTMLParagraphElement>(null);
  const [first] = useState(toSee.length);
  useEffect(() => {
    if (isFresh) found.current?.focus();
  }, [isFresh]);

  const pick = (fact: CvFact): Picked => {
    const [own] = draftsOf([fact], { ...given, isPicked: true });
    if (!own || isTakenLine(own, reflection)) return 'cannot';
    const draft = draftOfLine(own, inCv) ?? own;
    const now = { answers: reflection.answers };
    const hasRoom = draftsToSee([draft], now, questionnaire).length > 0;
    if (!(hasRoom || draftsWaiting([draft], now, questionnaire).length > 0)) return 'cannot';
    const isThere = toSee.some(({ print }) => print === draft.print);
    revise(reflection.id, (was) => seeAgain(was, draft));
    setPicked([draft, ...picked.filter(({ print }) => print !== draft.print)]);
    if (hasRoom) setEnough(false);
    return hasRoom ? (isThere ? 'already' : 'shown') : 'waits';
  };
  const settledGaps = new Set(
    read.facts.flatMap((fact) => {
      const gap =
        fact.kind === 'gap' && drafts.find(({ isGap, from }) => isGap && from.line === fact.from.line);
      return gap && isSeen(gap, reflection.cv) ? [fact.id] : [];
    }),
  );
  const hasSeen = (reflection.cv?.seen.length ?? 0) > 0;
  // What comes at the end waits while the last draft is being changed.
  const isOver = isEnough || (toSee.length === 0 && !isChanging);
  return (
    <>
      <p ref={found} tabIndex={-1} className="cv-found">
        {cv.found(read.format, first, news?.length ?? null)}
      </p>
      <NewSection
        news={news}
        changed={changed}
        results={results}
        toSee={toSee}
        waiting={waiting}
        drafts={drafts}
      />
      <Unread unread={read.unread} />
      <Top facts={read.facts} drafts={drafts} />
      <ChangedSection
        reflection={reflection}
        changed={changed}
        years={changedYears(read.facts, reflection, given)}
        results={results}
      />
      <DraftsSection
        reflection={reflection}
        drafts={drafts}
        fieldOf={fieldOf}
        newId={newId}
        isEnough={isEnough}
        onEnough={setEnough}
        onChanging={setChanging}
        waiting={waiting.length}
      />
      {isOver ? (
        <WaitingSection
          reflection={reflection}
          waiting={waiting}
          drafts={drafts}
          isNew={isNew}
          newId={newId}
        />
      ) : null}
      <LinesSection read={read} onPick={pick} />
      {isOver ? (
        <>
          <TakenSection reflection={reflection} read={read} evidence={synthesis.evidence} backTo={backTo} />
          <ReviewSection
            reflection={reflection}
            read={read}
            synthesis={synthesis}
            settledGaps={settledGaps}
          />
        </>
      ) : null}
      <div className="row">
        <button type="button" className="btn quiet" onClick={onAnother}>
          {cv.another}
        </button>
        {hasSeen ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              revise(reflection.id, forgetSeen);
              setEnough(false);
            }}
          >
            {cv.showSeen}
          </button>
        ) : null}
      </div>
    </>
  );
}

/** What of the CV was not read, and why. */
function Unread({ unread }: { unread: readonly CvUnread[] }) {
  const { cv } = useWords();

  if (unread.length === 0) return null;
  return (
    <div className="cv-unread">
      <p className="small">{cv.notRead}:</p>
      <ul className="small muted">
        {unread.map(({ key, count, names = [] }) => (
          <li key={key}>{cv.unread[key](count, names)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What somebody says of themselves at the top, for which there is no question, and where it is looked at. */
function Top({ facts, drafts }: { facts: readonly CvFact[]; drafts: readonly CvDraft[] }) {
  const { cv } = useWords();

  const lines = facts.flatMap((fact) => {
    const isTop = fact.kind === 'summary' || (fact.kind === 'field' && fact.said === 'headline');
    return isTop && !drafts.some(({ from }) => from.line === fact.from.line) ? [fact.from.line] : [];
  });
  if (lines.length === 0) return null;
  return (
    <div className="cv-unread">
      <p className="small">{cv.top}</p>
      <ul className="small muted">
        {[...new Set(lines)].map((line) => (
          <li key={line}>
            <q dir="auto">{line}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
