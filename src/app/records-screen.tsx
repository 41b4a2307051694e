import { RecordsPage } from '#src/features/records/records-page.tsx';
import { keptBrand } from './kept-brand.ts';

/** What comes after a session, with the letterhead that is kept on this device. */
export function RecordsScreen({ clientId }: { clientId: string }) {
  return <RecordsPage clientId={clientId} brands={keptBrand} />;
}
