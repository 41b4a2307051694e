import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { caseloadOf } from '#src/domain/coaching/caseload.ts';
import { archiveClient } from '#src/domain/coaching/clients.ts';
import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import { type CaseloadFilter, countCaseload, isInCaseload } from '#src/domain/coaching/filter-caseload.ts';
import {
  CLIENT_ORDERS,
  type ClientOrder,
  searchClients,
  sortClients,
} from '#src/domain/coaching/find-clients.ts';
import { useWords } from '#src/i18n/words.ts';
import { useClients, useStores } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';
import { useWhose } from '#src/ui/whose.ts';
import { ADD_CLIENT, AddClient } from './add-client.tsx';
import { CaseloadFilters } from './caseload-filter.tsx';
import { ClientLine } from './client-line.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { EraseReceiptNotice } from './erase-receipt.tsx';
import { WithoutClient } from './without-client.tsx';
import './clients.css';

/** How many lines are drawn at once: a list of thousands is looked through by searching. */
const PAGE = 50;

/** Behind so many lines the form below them is reached by a button above. */
const MANY = 5;

type Props = {
  onGo: (address: string) => void;
  /** The present moment as an ISO string. */
  now: () => string;
};

/** Every client of this workspace, from small rows alone. */
export function ClientsPage({ onGo, now }: Props) {
  const words = useWords();
  const { clients } = words;
  const { clients: store, library, outside } = useStores();
  const rows = useClients((state) => state.rows);
  const isCounted = useClients((state) => state.isCounted);
  const count = useClients((state) => state.count);
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<ClientOrder>('latest');
  const [filter, setFilter] = useState<CaseloadFilter>('all');
  const [hasArchived, setHasArchived] = useState(false);
  const [most, setMost] = useState(PAGE);
  const [asked, setAsked] = useState<{ id: string; label: string } | null>(null);
  const receipt = useClients((state) => state.receipt);
  const setReceipt = (next: EraseReceipt | null) => store.setState({ receipt: next });
  // Before the page is drawn for the first time: what is read comes meanwhile.
  useState(() => void store.getState().loadRows());

  const today = outside.today();
  // A key in the search comes before what is counted, or what another tab has written.
  const { rows: read, isWhole } = useDeferredValue(
    useMemo(() => ({ rows, isWhole: isCounted }), [rows, isCounted]),
  );
  const all = useMemo(() => caseloadOf(read?.values() ?? [], today), [read, today]);
  const sorted = useMemo(() => sortClients(all, order, words.compareText), [all, order, words.compareText]);
  const { isHidden } = useWhose();
  // A search would say whom it finds.
  const query = useDeferredValue(isHidden ? '' : typed);
  const shown = useMemo(
    () => searchClients(sorted, query).filter((line) => isInCaseload(line, filter, hasArchived)),
    [sorted, query, filter, hasArchived],
  );
  /** The first lines are those of this order; another, and a search, wait for all. */
  const isFirst = order === 'latest' && query === '' && !hasArchived;
  const counts = useMemo(() => countCaseload(all, hasArchived), [all, hasArchived]);

  async function archive(id: string, isAway: boolean): Promise<void> {
    if (!(await store.getState().openClient(id))) return;
    library.getState().changeClient(id, (client) => archiveClient(client, isAway ? now() : null));
  }

  return (
    <Screen title={clients.title} className="clients">
      <p className="lead">{clients.lead}</p>
      {all.length > MANY ? (
        <p>
          <button type="button" className="link" onClick={() => document.getElementById(ADD_CLIENT)?.focus()}>
            {clients.add.title}
          </button>
        </p>
      ) : null}
      {receipt && <EraseReceiptNotice receipt={receipt} onClose={() => setReceipt(null)} />}
      {read === null ? (
        <p className="muted">{clients.client.reading}</p>
      ) : (
        <>
          {all.length === 0 ? (
            <p>{clients.none}</p>
          ) : (
            <search className="clients-find">
              {isHidden ? (
                <p className="clients-hidden">{clients.hidden}</p>
              ) : (
                <label>
                  <span>{clients.search}</span>
                  <input
                    type="search"
                    value={typed}
                    onChange={({ target }) => {
                      setTyped(target.value);
                      setMost(PAGE);
                    }}
                  />
                </label>
              )}
              <label>
                <span>{clients.sort}</span>
                <select
                  value={order}
                  onChange={({ target }) =>
                    setOrder(CLIENT_ORDERS.find((each) => each === target.value) ?? 'latest')
                  }
                >
                  {CLIENT_ORDERS.map((each) => (
                    <option key={each} value={each}>
                      {clients.orders[each]}
                    </option>
                  ))}
                </select>
              </label>
              <label className="clients-archived">
                <input
                  type="checkbox"
                  checked={hasArchived}
                  onChange={({ target }) => setHasArchived(target.checked)}
                />
                <span>{clients.archived}</span>
              </label>
            </search>
          )}
          {all.length > 0 && (
            // Its place is kept until all are counted, so that no line moves.
            <div className="clients-parts" inert={!isWhole}>
              <CaseloadFilters
                counts={counts}
                filter={filter}
                onFilter={(chosen) => {
                  setFilter(chosen);
                  setMost(PAGE);
                }}
              />
            </div>
          )}
          <p role="status" className="muted small">
            {isWhole && all.length > 0 ? clients.count(shown.length, all.length) : null}
            {isWhole ? null : isFirst ? clients.count(count, count) : clients.client.reading}
          </p>
          {isWhole && all.length > 0 && counts[filter] === 0 && <p>{clients.noneInFilter}</p>}
          <ul className="clients-list">
            {(isWhole || isFirst ? shown.slice(0, most) : []).map((line, at) => (
              <ClientLine
                key={line.id}
                line={isHidden ? { ...line, label: clients.hiddenLabel(at + 1), tags: [] } : line}
                isCounted={isWhole}
                onArchive={(isAway) => void archive(line.id, isAway)}
                onErase={() =>
                  setAsked({ id: line.id, label: isHidden ? clients.hiddenLabel(at + 1) : line.label })
                }
              />
            ))}
          </ul>
          {isWhole && shown.length > most && (
            <button type="button" className="btn quiet" onClick={() => setMost(most + PAGE)}>
              {clients.more(Math.min(PAGE, shown.length - most))}
            </button>
          )}
        </>
      )}
      {read && isWhole && <WithoutClient rows={read} />}
      <AddClient onGo={onGo} />
      <p>
        <Link href={addresses.archive()}>{words.archive.link}</Link>
        {' · '}
        <Link href={addresses.earlierOfClients()}>{words.backup.earlier.link}</Link>
      </p>
      {asked && (
        <EraseDialog
          target={{ kind: 'client', id: asked.id }}
          question={clients.erase.question(asked.label)}
          onErased={(erased) => {
            setReceipt(erased);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </Screen>
  );
}
