import { useRef, useState } from 'react';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { useReflectionName } from '#src/ui/reflection-name.ts';

type ChooseProps = {
  isLocked: boolean;
  reflection: Reflection | null;
  reflections: readonly Reflection[];
  clientId: string;
  onChoose: (id: string) => void;
};

/** Which reflection of the client is looked at, or a new one where there is none. */
export function ChooseReflection({ isLocked, reflection, reflections, clientId, onChoose }: ChooseProps) {
  const { session: words, language } = useWords();
  const nameOf = useReflectionName(reflections);
  const { library } = useStores();
  if (!reflection && isLocked) return null;
  if (!reflection)
    return (
      <div className="notice">
        <p>{words.shared.noReflection}</p>
        <button
          type="button"
          className="btn quiet"
          onClick={() => onChoose(library.getState().beginFor(clientId, 'standard', language))}
        >
          {words.shared.begin}
        </button>
      </div>
    );
  if (reflections.length < 2) return null;
  return (
    <label className="session-choose">
      <span>{words.shared.reflection}</span>
      <select value={reflection.id} onChange={({ target }) => onChoose(target.value)}>
        {reflections.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The client's reflections, newest first, and the one that is looked at: at first the one changed last. */
export function useReflectionOf(
  clientId: string,
): [Reflection | null, (id: string) => void, readonly Reflection[]] {
  const all = useLibrary((state) => state.library.reflections);
  const [chosen, choose] = useState<string | null>(null);
  const theirs = Object.values(all)
    .filter((reflection) => reflection.clientId === clientId)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const latest = theirs.reduce<Reflection | null>(
    (last, each) => (!last || each.updatedAt > last.updatedAt ? each : last),
    null,
  );
  // What is looked at stays, even where another is changed meanwhile.
  const first = useRef(latest?.id ?? null);
  first.current ??= latest?.id ?? null;
  const id = chosen ?? first.current;
  return [theirs.find((each) => each.id === id) ?? latest, choose, theirs];
}
