import { useMemo } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { EraseReceiptNotice } from '#src/features/clients/erase-receipt.tsx';
import { EarlierPage } from '#src/features/earlier/earlier-page.tsx';
import { useWords } from '#src/i18n/words.ts';
import { useApp } from './app-context.ts';
import { laterDesk } from './later-desk.ts';

/** What is kept beside the records: one's own, or what belongs to clients, which only the open workspace shows. */
export function EarlierScreen({ whose = 'own' }: { whose?: 'own' | 'clients' }) {
  const { common, earlier } = useWords();
  const { earlier: deskOf } = useApp();
  const desk = useMemo(() => laterDesk(() => deskOf(whose)), [deskOf, whose]);
  const isOfClients = whose === 'clients';
  return (
    <EarlierPage
      desk={desk}
      Receipt={EraseReceiptNotice}
      back={
        <Link href={isOfClients ? addresses.clients() : addresses.welcome()}>
          {isOfClients ? earlier.back : common.toStart}
        </Link>
      }
    />
  );
}
