import { type ComponentProps, use, useEffect } from 'react';
import type { AssignmentFile } from '#src/domain/model/assignment-file.ts';
import type { FileRead } from '#src/files/assignment/read-file.ts';
import { useWords } from '#src/i18n/words.ts';
import { CopyInside } from './copy-inside.tsx';

type Opening = { onAssignment: (file: AssignmentFile) => void };
type Props = { reading: Promise<FileRead> };

/** Why a chosen file was not opened; nothing for one that was. */
export function RefusedCopy({ reading }: Props) {
  const { opening, refusalInWords } = useWords();

  const read = use(reading);
  if (read.kind !== 'refused' && read.kind !== 'return') return null;
  return (
    <div className="notice warn">
      <p>
        <strong>{opening.refused.title}.</strong>{' '}
        {read.kind === 'return' ? opening.refused.answers : refusalInWords(read)}
      </p>
    </div>
  );
}

/** What is in a chosen copy, or the way to a coach's questions; nothing for a file that was refused. */
export function OpenedCopy({
  reading,
  onAssignment,
  ...given
}: Props & Pick<ComponentProps<typeof CopyInside>, 'newId' | 'onJoin' | 'onClose'> & Opening) {
  const read = use(reading);
  const questions = read.kind === 'assignment' ? read.file : null;
  useEffect(() => {
    if (questions) onAssignment(questions);
  }, [questions, onAssignment]);
  if (read.kind !== 'copy') return null;
  return <CopyInside copy={read.copy} from={read.from} {...given} />;
}
