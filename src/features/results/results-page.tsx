import { useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { withSpoken } from '#src/domain/interview/with-spoken.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { saveCopy, saveLockedCopy } from '#src/files/copy/save-copy.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useClientOf, useIsReadOnly, useLibrary, useReflection, useStores } from '#src/state/stores.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { SaveCopyButton } from '#src/ui/save-copy-button.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { SkipLink } from '#src/ui/skip-link.tsx';
import { useWhose } from '#src/ui/whose.ts';
import { DialsTrial } from './dials-trial.tsx';
import { NextQuestion } from './next-question.tsx';
import { PaperDialog } from './paper-dialog.tsx';
import { PrintView } from './print-view.tsx';
import { type OnResult, ResultView } from './result-view.tsx';
import './results.css';
import { ThinView } from './thin-view.tsx';
import { traceFor } from './traced.ts';

/** The part whose buttons take the result away; a skip link leads there, past all there is to read. */
const KEEP = 'keep';

/** The person's aspiration: statement, goals, tensions, interview answer, and what to keep it in. */
export function ResultsPage({ reflectionId }: { reflectionId: string }) {
  const reflection = useReflection(reflectionId);
  return reflection ? <Result reflection={reflection} /> : null;
}

function Result({ reflection }: { reflection: Reflection }) {
  const words = useWords();
  const { questionnaire, results } = words;

  const plain = useSynthesis(reflection, questionnaire);
  const language = useLanguage();
  const synthesis = useMemo(
    () => withSpoken(reflection, plain, questionnaire, language),
    [reflection, plain, questionnaire, language],
  );
  const settle = useLibrary((state) => state.settle);
  const edit = useLibrary((state) => state.edit);
  const chooseDraft = useLibrary((state) => state.chooseDraft);
  const revise = useLibrary((state) => state.revise);
  const isReadOnly = useIsReadOnly();
  const today = useStores().outside.today();
  const client = useClientOf(reflection.clientId);
  const paper = useMemo(
    () => paperDocument({ texts: words, language }, reflection, today, client),
    [reflection, today, words, language, client],
  );
  const trace = useMemo(() => traceFor(words, synthesis, reflection), [synthesis, reflection, words]);
  const on: OnResult = {
    onSettle: (tensionId, settlement) => settle(reflection.id, tensionId, settlement),
    onEdit: (key, written) => edit(reflection.id, key, written && { ...written, language: language.code }),
    onDraft: (draft) => chooseDraft(reflection.id, draft),
    onDirect: (direction) => revise(reflection.id, (before) => ({ ...before, direction })),
  };
  return (
    <Screen
      title={synthesis.statement ? results.title : results.thin.title}
      eyebrow={synthesis.statement ? eyebrowOf(words, synthesis) : undefined}
      className="result"
    >
      <SkipLink to={KEEP}>{results.bar.skip}</SkipLink>
      {synthesis.statement ? (
        <ResultView
          synthesis={synthesis}
          trace={trace}
          edits={reflection.edits}
          direction={reflection.direction}
          draft={reflection.draft}
          {...(isReadOnly ? {} : on)}
          beside={{
            next: <NextQuestion questionId={synthesis.nextQuestionId} reflectionId={reflection.id} />,
            actions: <Link href={addresses.step(reflection.id, 'check')}>{results.edit}</Link>,
            goals: <PlanLink reflection={reflection} />,
            interview: (
              <>
                <Link href={addresses.interview(reflection.id)}>{results.toInterview}</Link>
                <Link href={addresses.rehearsal(reflection.id)}>{results.toRehearsal}</Link>
              </>
            ),
          }}
          dials={isReadOnly ? null : <DialsTrial reflection={reflection} synthesis={synthesis} />}
        />
      ) : (
        <ThinView synthesis={synthesis} reflectionId={reflection.id} />
      )}
      <p className="small muted keep-note">{results.bar.note}</p>
      <KeepBar reflection={reflection} isThin={!synthesis.statement} />
      <PrintView paper={paper} />
    </Screen>
  );
}

/** To the plan, with the goals that were taken on, or to take some on. */
function PlanLink({ reflection: { id, goals } }: { reflection: Reflection }) {
  const { results } = useWords();

  return (
    <Link className="btn quiet" href={addresses.plan(id)}>
      {goals.length > 0 ? results.planTaken(goals.length) : results.planWith}
    </Link>
  );
}

/** "For the next ten years". */
function eyebrowOf(words: Words, { evidence }: Synthesis): string {
  const { results } = words;

  const horizon = evidence.find(({ signal }) => signal === 'horizon')?.option;
  return isHorizon(words, horizon) ? results.horizon[horizon] : results.horizon.open;
}

function isHorizon(
  words: Words,
  option: string | null | undefined,
): option is keyof Words['results']['horizon'] {
  const { results } = words;

  return typeof option === 'string' && option in results.horizon;
}

function KeepBar({ reflection, isThin }: { reflection: Reflection; isThin: boolean }) {
  const words = useWords();
  const { results } = words;

  const dialog = useRef<HTMLDialogElement>(null);
  const [isNear, setIsNear] = useState(false);
  const near = { onPointerEnter: () => setIsNear(true), onFocus: () => setIsNear(true) };
  const far = { onPointerLeave: () => setIsNear(false), onBlur: () => setIsNear(false) };
  const { outside, library } = useStores();
  const { label } = useWhose();
  return (
    <section id={KEEP} tabIndex={-1} className="keep-bar" aria-label={results.bar.label}>
      <button
        type="button"
        className={isThin ? 'btn quiet' : 'btn'}
        {...near}
        {...far}
        onClick={() => dialog.current?.showModal()}
      >
        {results.bar.pdf}
      </button>
      <SaveCopyButton
        label={results.bar.copy}
        canLock
        onSave={async (passphrase) => {
          await outside.flush();
          const copy = releaseCopy({
            reflections: [reflection],
            versions: Object.values(library.getState().library.versions),
          });
          if (passphrase === undefined) return { ...saveCopy(copy, label), reflections: 1 };
          const { name } = await saveLockedCopy(copy, passphrase, label);
          return { name, reflections: 1, note: words.locking.opensIt };
        }}
      />
      <PaperDialog reflection={reflection} dialog={dialog} isLikely={!isThin} isNear={isNear} />
    </section>
  );
}
