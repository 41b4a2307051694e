import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Comparison } from '#src/domain/sharing/merge-copy.ts';
import { countAnswers } from '#src/domain/wizard/count-answers.ts';
import { localDate } from '#src/i18n/format.ts';
import { namesOf } from '#src/i18n/names-of-reflections.ts';
import { useWords } from '#src/i18n/words.ts';
import { useWhose } from '#src/ui/whose.ts';

/** How many are named one by one. */
const LISTED = 12;

/** The reflections of a copy: what each is called, how much was answered, when it changed, and whether it is here. */
export function CopyList({
  reflections,
  compared,
}: {
  reflections: readonly Reflection[];
  compared: Comparison;
}) {
  const words = useWords();
  const { isHidden } = useWhose();
  const { dateInWords, opening } = words;
  if (reflections.length === 0) return null;
  const nameOf = namesOf(words, reflections, isHidden);
  const same = new Set(compared.same);
  const differing = new Set(compared.differing.map(({ inCopy }) => inCopy));
  // Two in one copy may have one id.
  const listed = reflections.slice(0, LISTED).map((each, at) => ({ key: `${at} ${each.id}`, each }));
  const markOf = (each: Reflection) =>
    same.has(each) ? 'same' : differing.has(each) ? 'differing' : 'fresh';
  return (
    <>
      <ul className="copy-list" aria-label={opening.inside.list}>
        {listed.map(({ key, each }) => {
          const day = localDate(each.updatedAt);
          const mark = markOf(each);
          return (
            <li key={key}>
              <strong dir="auto">{nameOf(each)}</strong>
              <span className="small muted">
                {opening.inside.facts(countAnswers(each), day === null ? null : dateInWords(day))}
              </span>
              <span className={`copy-mark is-${mark}`}>{opening.inside.marks[mark]}</span>
            </li>
          );
        })}
      </ul>
      {reflections.length > LISTED && <p>{opening.inside.more(reflections.length - LISTED)}</p>}
    </>
  );
}
