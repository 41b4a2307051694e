import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';

/** The quiet way to the page that takes a CV in. */
export function CvWay({ id }: { id: string }) {
  const { cv } = useWords();
  return (
    <p className="cv-way">
      <Link href={addresses.cv(id)}>{cv.toPage}</Link>
    </p>
  );
}
