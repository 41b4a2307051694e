import { useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { isAnswered } from '#src/domain/model/is-answered.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { OpenedAssignment, Reflection } from '#src/domain/model/reflection.ts';
import { keptFromReturn, releaseReturn } from '#src/domain/release/release-assignment.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { saveReturn, saveReturnLocked } from '#src/files/assignment/save-assignment.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useStores } from '#src/state/stores.ts';
import { useLocking } from '#src/ui/locking.ts';
import { Screen } from '#src/ui/screen.tsx';

type Props = { reflection: Reflection; assignment: OpenedAssignment; questions: readonly Question[] };

/** Which answers go back to the coach, and the file with them. What is private stays here unless it is ticked. */
export function AssignmentReturn({ reflection, assignment, questions }: Props) {
  const texts = useWords();
  const { assignment: words, questionnaire, questionById } = texts;
  const ask = useLocking();
  const { outside } = useStores();
  const language = useLanguage();
  const id = useId();
  const { answers } = reflection;
  const around = { answers, questionOf: questionById };
  const answered = questions.filter((question) => isAnswered(answers[question.id]));
  const given = useMemo(
    () => ({
      questions,
      answers,
      evidence: collectEvidence(answers, questionnaire, language),
      matters: language.matters,
    }),
    [questions, answers, questionnaire, language],
  );
  const kept = useMemo(() => new Set(keptFromReturn(given).map((question) => question.id)), [given]);
  /** What the client pressed here, over what is proposed. */
  const [pressed, setPressed] = useState<Readonly<Record<string, boolean>>>({});
  const [saved, setSaved] = useState<string | null>(null);
  const goes = ({ id: questionId }: Question) => pressed[questionId] ?? !kept.has(questionId);
  const missing = questions.length - answered.length;
  const canSave = answered.some(goes);

  async function save(passphrase?: string): Promise<string> {
    await outside.flush();
    const file = releaseReturn({
      ...given,
      assignmentId: assignment.id,
      language: reflection.language,
      savedOn: outside.today(),
      ticked: new Set(answered.filter(goes).map((question) => question.id)),
    });
    // The gate lets the answers go, and not the title: a file's name says no more than what is in it.
    const named = { label: '', kind: words.fileKind, date: outside.today() };
    return passphrase === undefined ? saveReturn(file, named) : saveReturnLocked(file, named, passphrase);
  }

  return (
    <Screen title={words.sending.title} className="prose assignment">
      <p>{answered.length === 0 ? words.sending.nothing : words.sending.lead}</p>
      {missing > 0 && answered.length > 0 ? <p className="muted">{words.sending.missing(missing)}</p> : null}
      <fieldset className="assignment-answers" hidden={answered.length === 0}>
        <legend>{words.sending.which}</legend>
        <ul>
          {answered.map((question) => (
            <li key={question.id}>
              <label className="tick-line">
                <input
                  type="checkbox"
                  checked={goes(question)}
                  aria-describedby={kept.has(question.id) ? `${id}-${question.id}` : undefined}
                  onChange={({ currentTarget }) => {
                    setPressed({ ...pressed, [question.id]: currentTarget.checked });
                    setSaved(null);
                  }}
                />
                <span>{question.stem}</span>
              </label>
              <p className="small muted assignment-said" dir="auto">
                {answerInWords(texts, question, answers[question.id], around).join('\n')}
              </p>
              {kept.has(question.id) ? (
                <p id={`${id}-${question.id}`} className="small muted">
                  {question.strand === 'finances' ? words.sending.money : words.sending.private}
                </p>
              ) : null}
              <Link
                className="small"
                aria-label={words.sending.changeOf(question.stem)}
                href={addresses.assignment(reflection.id, question.id)}
              >
                {words.sending.change}
              </Link>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className={saved === null ? undefined : 'notice'} role="status">
        {saved === null ? null : words.sending.saved(saved)}
      </p>
      {canSave || answered.length === 0 ? null : <p>{words.sending.none}</p>}
      <div className="row">
        {canSave ? (
          <button type="button" className="btn" onClick={async () => setSaved(await save())}>
            {words.sending.save}
          </button>
        ) : null}
        {canSave && ask ? (
          <button
            type="button"
            className="btn quiet"
            onClick={async () => {
              const name = await ask(save);
              if (name !== null) setSaved(name);
            }}
          >
            {words.sending.saveLocked}
          </button>
        ) : null}
        <Link className="btn quiet" href={addresses.assignment(reflection.id)}>
          {words.sending.back}
        </Link>
      </div>
    </Screen>
  );
}
