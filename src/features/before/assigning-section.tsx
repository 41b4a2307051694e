import { useRef, useState } from 'react';
import { giveAssignment } from '#src/domain/coaching/assignment.ts';
import type { GivenAssignment } from '#src/domain/model/client.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { releaseAssignment, releaseInvitation } from '#src/domain/release/release-assignment.ts';
import { saveAssignment } from '#src/files/assignment/save-assignment.ts';
import { copyText } from '#src/files/clipboard/copy-text.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { useWhose } from '#src/ui/whose.ts';
import { ChooseQuestions, type Chosen } from './choose-questions.tsx';
import './before.css';

type Props = { clientId: string; newId: () => string };

/** Questions for a client to answer at home: chosen here and saved as a file. */
export function AssigningSection({ clientId, newId }: Props) {
  const { assigning, language } = useWords();
  const { library, outside } = useStores();
  const client = useLibrary((state) => state.library.clients[clientId]);
  const reflection = useNewestReflection(clientId);
  const { isHidden } = useWhose();
  const [isChoosing, setChoosing] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!client) return null;
  const leave = () => {
    setChoosing(false);
    heading.current?.focus();
  };

  async function give({ questions, welcome }: Chosen): Promise<void> {
    if (!client) return;
    const store = library.getState();
    const id = newId();
    const reflectionId = reflection?.id ?? store.beginFor(clientId, 'standard', language);
    store.changeClient(clientId, (before) =>
      giveAssignment(before, { id, reflectionId, givenOn: outside.today(), questions }),
    );
    // The file is of no use without what is kept of it here.
    await outside.flush();
    setSaved(
      saveAssignment(releaseAssignment({ id, language, welcome, questions: [...questions] }), {
        // A code or initials, as in the name of every file of theirs, and nothing while that is hidden.
        label: isHidden ? '' : client.label,
        kind: assigning.fileKind,
        date: outside.today(),
      }),
    );
    leave();
  }

  return (
    <section className="card stack assigning" aria-labelledby="assigning">
      <h2 id="assigning" ref={heading} tabIndex={-1}>
        {assigning.title}
      </h2>
      <p>{assigning.lead}</p>
      <p className={saved === null ? undefined : 'notice'} role="status">
        {saved === null ? null : assigning.saved(saved)}
      </p>
      {saved !== null || client.assignments.length > 0 ? <Invitation /> : null}
      {isChoosing ? (
        <ChooseQuestions reflection={reflection} onSave={give} onCancel={leave} />
      ) : (
        <>
          <div className="row">
            <button
              type="button"
              className="btn quiet"
              onClick={() => {
                setSaved(null);
                setChoosing(true);
              }}
            >
              {assigning.choose}
            </button>
          </div>
          <Given assignments={client.assignments} />
          {client.assignments.length > 0 ? <p className="muted">{assigning.back.where}</p> : null}
        </>
      )}
    </section>
  );
}

/** Where the client opens the file: it has to be told along with it, since the file does not say. */
function Invitation() {
  const { assigning } = useWords();
  const address = `${window.location.origin}${window.location.pathname}`;
  const isHereAlone = ['localhost', '127.0.0.1', '[::1]'].includes(window.location.hostname);
  return (
    <div className="stack">
      <p>{assigning.address}</p>
      <p className="assigning-address" translate="no">
        {address}
      </p>
      {isHereAlone ? <p className="notice warn">{assigning.hereAlone}</p> : null}
      <div className="row">
        <CopyButton
          label={assigning.copyMessage}
          text={releaseInvitation(assigning.message(address))}
          copy={copyText}
        />
      </div>
    </div>
  );
}

/** The reflection that was changed last: what comes back belongs there. */
function useNewestReflection(clientId: string): Reflection | null {
  const all = useLibrary((state) => state.library.reflections);
  return Object.values(all)
    .filter((reflection) => reflection.clientId === clientId)
    .reduce<Reflection | null>(
      (last, each) => (!last || each.updatedAt > last.updatedAt ? each : last),
      null,
    );
}

function Given({ assignments }: { assignments: readonly GivenAssignment[] }) {
  const { assigning, dateInWords } = useWords();
  if (assignments.length === 0) return null;
  return (
    <ul className="prepare-list">
      {assignments.toReversed().map(({ id, givenOn, questions, decided }) => (
        <li key={id}>
          {assigning.given(dateInWords(givenOn), questions.length)}{' '}
          <span className="small muted">{assigning.decided(Object.keys(decided).length)}</span>
        </li>
      ))}
    </ul>
  );
}
