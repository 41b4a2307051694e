import { Link, useLocation } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';

/** The quiet way to the page that takes a CV in, which leads back here. */
export function CvWay({ id }: { id: string }) {
  const { wizard } = useWords();
  const [here] = useLocation();
  return (
    <p className="cv-way">
      <Link href={addresses.cv(id)} state={{ from: here }}>
        {wizard.toCv}
      </Link>
    </p>
  );
}
