import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { Brand } from '#src/domain/branding/brand.ts';
import { inTime } from '#src/domain/coaching/compare-sessions.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';
import { useWhose } from '#src/ui/whose.ts';
import { CompareSessions } from './compare-sessions.tsx';
import { FollowUpPack } from './follow-up-pack.tsx';
import { SessionRecords } from './session-records.tsx';
import '#src/ui/styles/private.css';
import './records.css';

/** Where a coach's letterhead is kept. */
export type BrandKeeper = { read: () => Brand; keep: (brand: Brand) => void };

/** What comes after a session with one client, whose records have been read. */
export function RecordsPage({ clientId, brands }: { clientId: string; brands: BrandKeeper }) {
  const words = useWords();
  const { records } = words;
  const { clients, outside } = useStores();
  const language = useLanguage();
  const { isHidden } = useWhose();
  const client = useLibrary((state) => state.library.clients[clientId]);
  const all = useLibrary((state) => state.library.reflections);
  const everySession = useLibrary((state) => state.library.sessions);
  const everyVersion = useLibrary((state) => state.library.versions);
  const [brand, setBrand] = useState<Brand>(brands.read);

  const reflections = useMemo(() => newestFirst(all, clientId), [all, clientId]);
  const ids = reflections.map(({ id }) => id).join();
  // Opening a client leaves the versions on the device: here they are needed, for the client's file and for looking back.
  useEffect(() => {
    for (const id of ids.split(',')) if (id !== '') void clients.getState().openReflection(id);
  }, [ids, clients]);
  const sessions = useMemo(
    () => inTime(Object.values(everySession).filter((session) => session.clientId === clientId)),
    [everySession, clientId],
  );
  const versions = useMemo(() => {
    const theirs = new Set(ids.split(','));
    return Object.values(everyVersion).filter(({ reflectionId }) => theirs.has(reflectionId));
  }, [everyVersion, ids]);
  if (!client) return null;
  const given = { client, texts: words, language, label: client.label, reflections, versions, sessions };
  const isEmpty = reflections.length === 0 && sessions.length === 0;
  return (
    <Screen
      title={records.title}
      className="records"
      eyebrow={<Link href={addresses.client(clientId)}>{records.back}</Link>}
    >
      {isEmpty ? (
        <p>{records.nothing}</p>
      ) : (
        <>
          <FollowUpPack
            {...given}
            // What goes to the client may go without the coach's code for them, even in its name.
            label={isHidden ? '' : client.label}
            today={outside.today()}
            brand={brand}
            onBrand={(next) => {
              brands.keep(next);
              setBrand(next);
            }}
          />
          <SessionRecords {...given} today={outside.today()} brand={brand} />
          <CompareSessions {...given} />
        </>
      )}
    </Screen>
  );
}

function newestFirst(all: Readonly<Record<string, Reflection>>, clientId: string): readonly Reflection[] {
  return Object.values(all)
    .filter((reflection) => reflection.clientId === clientId)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
