import { type ComponentProps, use } from 'react';
import type { ReadResult } from '#src/files/copy/read-copy.ts';
import { useWords } from '#src/i18n/words.ts';
import { CopyInside } from './copy-inside.tsx';

type Props = { reading: Promise<ReadResult> };

/** Why a chosen file was not opened; nothing for one that was. */
export function RefusedCopy({ reading }: Props) {
  const { opening, refusalInWords } = useWords();

  const read = use(reading);
  if (read.kind !== 'refused') return null;
  return (
    <div className="notice warn">
      <p>
        <strong>{opening.refused.title}.</strong> {refusalInWords(read)}
      </p>
    </div>
  );
}

/** What is in a chosen file; nothing for one that was refused. */
export function OpenedCopy({
  reading,
  ...given
}: Props & Pick<ComponentProps<typeof CopyInside>, 'newId' | 'onJoin' | 'onClose'>) {
  const read = use(reading);
  if (read.kind !== 'copy') return null;
  return <CopyInside copy={read.copy} isOlder={read.from < read.copy.version} {...given} />;
}
