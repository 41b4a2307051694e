import { waitingFor } from '#src/domain/coaching/returned-answers.ts';
import type { ReturnWaiting } from '#src/domain/model/assignment-file.ts';
import { useWords } from '#src/i18n/words.ts';
import { useClientOf, useLibrary } from '#src/state/stores.ts';
import { ReturnedAnswers } from './returned-answers.tsx';
import './before.css';

/** Answers that were opened; `at` counts, so that the same file opened again starts anew. */
export type OpenedReturn = { file: ReturnWaiting; at: number };

type Props = {
  clientId: string;
  opened: OpenedReturn | null;
  onOpen: (file: ReturnWaiting) => void;
  /** Takes a reflection's pen for this tab; returns how to let it go. */
  openRecord: (id: string) => () => void;
};

/** Answers that came back from home: those that were opened, or those that wait. None of them changes anything before it is taken. */
export function WhatCameBack({ clientId, opened, onOpen, openRecord }: Props) {
  const { assigning, dateInWords, questionById } = useWords();
  const client = useClientOf(clientId);
  const reflections = useLibrary((state) => state.library.reflections);
  if (!client) return null;
  const theirs = Object.values(reflections).filter((each) => each.clientId === clientId);
  const waiting = opened ? [] : waitingFor(client, theirs, questionById);
  if (!opened && waiting.length === 0) return null;
  return (
    <section className="stack open-return" aria-labelledby="came-back">
      <h2 id="came-back">{assigning.back.title}</h2>
      {waiting.map(({ file, differences }) => (
        <p key={file.assignment} className="notice row">
          <span>{assigning.back.waiting(differences.length, dateInWords(file.savedOn))}</span>
          <button type="button" className="btn quiet" onClick={() => onOpen(file)}>
            {assigning.back.goOn}
          </button>
        </p>
      ))}
      {opened ? (
        <ReturnedAnswers key={opened.at} client={client} file={opened.file} openRecord={openRecord} />
      ) : null}
    </section>
  );
}
