import { useRef, useState } from 'react';
import type { Brand } from '#src/domain/branding/brand.ts';
import { stateOfContract, termsOf, writeTerms } from '#src/domain/coaching/contract.ts';
import type { Client, Contract } from '#src/domain/model/client.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { useWhose } from '#src/ui/whose.ts';
import { AgreeForm } from './agree-form.tsx';
import { HandOver } from './hand-over.tsx';
import { TermsForm } from './terms-form.tsx';
import './before.css';

/** What coach and client agree before they begin: who sees what, where confidentiality ends, and how long words are kept. */
export function ContractSection({ clientId, brand }: { clientId: string; brand: () => Brand }) {
  const { contract: words } = useWords();
  const { library, outside } = useStores();
  const client = useLibrary((state) => state.library.clients[clientId]);
  const [isWriting, setWriting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!client) return null;
  const state = stateOfContract(client.contract);
  const leave = () => {
    setWriting(false);
    heading.current?.focus();
  };
  return (
    <section className="card stack contract" aria-labelledby="contract">
      <h2 id="contract" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <ContractStanding client={client} />
      {isWriting ? (
        <TermsForm
          start={termsOf(client.contract)}
          today={outside.today()}
          onSave={(terms) => {
            library.getState().changeClient(clientId, (before) => writeTerms(before, terms, outside.today()));
            leave();
          }}
          onCancel={leave}
        />
      ) : (
        <>
          {client.contract ? <TermsInWords contract={client.contract} /> : <p>{words.lead}</p>}
          {client.contract ? <p className="muted small">{words.onPaper}</p> : null}
          <div className="row">
            <button type="button" className="btn quiet" onClick={() => setWriting(true)}>
              {state === 'none' ? words.write : words.change}
            </button>
            {client.contract ? <HandOver client={client} brand={brand} /> : null}
          </div>
          {state === 'open' || state === 'changed' ? (
            <AgreeForm key={state} client={client} onAgreed={() => heading.current?.focus()} />
          ) : null}
        </>
      )}
    </section>
  );
}

/** Not written, not agreed yet, agreed by whom and when, or changed since. */
function ContractStanding({ client: { contract } }: { client: Client }) {
  const words = useWords();
  const { isHidden } = useWhose();
  return (
    <p role="status" className="contract-standing" data-state={stateOfContract(contract)}>
      {standingInWords(words, contract, isHidden)}
    </p>
  );
}

function standingInWords(words: Words, contract: Contract | null, isHidden: boolean): string {
  const { standing } = words.contract;
  if (!contract) return standing.none;
  const { agreedBy, agreedOn, changedOn } = contract;
  if (agreedOn === null) return standing.open;
  // Whose it is may be kept off the screen, and then a name is too.
  const by = isHidden ? words.contract.somebody : agreedBy;
  const on = words.dateInWords(agreedOn);
  return changedOn === null
    ? standing.agreed(by, on)
    : standing.changed(by, on, words.dateInWords(changedOn));
}

function TermsInWords({ contract }: { contract: Contract }) {
  const { contract: words, dateInWords } = useWords();
  const { keepUntil } = contract;
  return (
    <dl className="terms">
      {(['purpose', 'whoSees', 'limits'] as const).map((part) => (
        <div key={part}>
          <dt>{words.fields[part].label}</dt>
          <dd dir="auto">{contract[part] === '' ? words.nothing : contract[part]}</dd>
        </div>
      ))}
      <div>
        <dt>{words.keepUntil}</dt>
        <dd>{keepUntil === null ? words.noDay : dateInWords(keepUntil)}</dd>
      </div>
    </dl>
  );
}
