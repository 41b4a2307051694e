import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { withSpoken } from '#src/domain/interview/with-spoken.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { openExample } from '#src/files/copy/open-example.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { Screen } from '#src/ui/screen.tsx';
import { ResultView } from './result-view.tsx';
import './results.css';
import { traceFor } from './traced.ts';

type Opened =
  | { kind: 'loading' }
  | { kind: 'open'; reflection: Reflection }
  | { kind: 'missing' }
  | { kind: 'unreachable' };

/** An invented person's whole result, clearly marked. It never enters the person's own library. */
export function ExamplePage({ name }: { name: string }) {
  const { results } = useWords();

  const [opened, setOpened] = useState<Opened>({ kind: 'loading' });

  useEffect(() => {
    let isCurrent = true;
    setOpened({ kind: 'loading' });
    openExample(name).then((result) => {
      if (!isCurrent) return;
      const [reflection] = result.kind === 'copy' ? result.copy.reflections : [];
      if (reflection) setOpened({ kind: 'open', reflection });
      else setOpened({ kind: result.kind === 'unreachable' ? 'unreachable' : 'missing' });
    });
    return () => {
      isCurrent = false;
    };
  }, [name]);

  switch (opened.kind) {
    case 'open':
      return <Example key={name} reflection={opened.reflection} />;
    case 'loading':
      return <p className="muted">{results.loading}</p>;
    case 'missing':
      return <Sorry title={results.exampleMissing} text={results.exampleMissingText} />;
    case 'unreachable':
      return <Sorry title={results.exampleUnreachable} text={results.exampleUnreachableText} />;
  }
}

function Example({ reflection }: { reflection: Reflection }) {
  const words = useWords();
  const { questionnaire, results } = words;

  const plain = useSynthesis(reflection, questionnaire);
  const language = useLanguage();
  const synthesis = useMemo(
    () => withSpoken(reflection, plain, questionnaire, language),
    [reflection, plain, questionnaire, language],
  );
  const trace = useMemo(() => traceFor(words, synthesis, reflection), [synthesis, reflection, words]);
  return (
    <Screen title={results.exampleTitle(reflection.paper.name)} className="result">
      <p className="notice">{results.exampleNote}</p>
      <ResultView
        synthesis={synthesis}
        trace={trace}
        edits={reflection.edits}
        direction={reflection.direction}
        draft={reflection.draft}
        readOnly
        beside={{
          actions: (
            <Link className="btn" href={addresses.welcome()}>
              {results.begin}
            </Link>
          ),
        }}
      />
    </Screen>
  );
}

function Sorry({ title, text }: { title: string; text: string }) {
  const { common } = useWords();

  return (
    <Screen title={title} className="prose">
      <p>{text}</p>
      <div className="row">
        <Link className="btn" href={addresses.welcome()}>
          {common.toStart}
        </Link>
      </div>
    </Screen>
  );
}
