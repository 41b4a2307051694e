import { useWords } from '#src/i18n/words.ts';

type Problem = { type?: unknown } | undefined;

/** What to do about a field, in words; null where there is nothing to do. */
export function useProblemInWords(): (problem: Problem) => string | null {
  const { problems } = useWords().contract;
  return (problem) => {
    if (!problem) return null;
    const name = Object.keys(problems).find((each) => each === problem.type);
    return problems[(name ?? 'empty') as keyof typeof problems];
  };
}

/** The note under a field; it waits there empty, so that a screen reader hears it come. */
export function ProblemNote({ id, problem }: { id: string; problem: Problem }) {
  const words = useProblemInWords()(problem);
  return (
    <p role="alert" id={id} className="field-error" hidden={words === null}>
      {words}
    </p>
  );
}
