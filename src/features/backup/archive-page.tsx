import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { Screen } from '#src/ui/screen.tsx';
import type { ArchiveDesk } from './archive-desk.ts';
import { BringArchiveIn } from './archive-in.tsx';
import { TakeArchiveOut } from './archive-out.tsx';
import './archive.css';

/** Everything out in one file, and in again on another device. */
export function ArchivePage({ desk }: { desk: ArchiveDesk }) {
  const { archive } = useWords();
  return (
    <Screen
      title={archive.title}
      className="prose archive"
      eyebrow={<Link href={addresses.clients()}>{archive.back}</Link>}
    >
      <p className="lead">{archive.lead}</p>
      <TakeArchiveOut desk={desk} />
      <BringArchiveIn desk={desk} />
    </Screen>
  );
}
