import { useState } from 'react';
import { checkAnswer, type Finding } from '#src/domain/interview/checks.ts';
import { type SpokenGiven, spokenParts } from '#src/domain/interview/spoken-answer.ts';
import { useWords } from '#src/i18n/words.ts';
import { Tick, Waymark } from '#src/ui/icons.tsx';

const AT_FIRST = 3;

/** What to look at once more, three things at first; each says why and points at the words. */
export function ChecksSection({ given }: { given: SpokenGiven }) {
  const { interview } = useWords();

  const [isOpen, setOpen] = useState(false);
  const findings = checkAnswer(given, spokenParts(given));
  const open = findings.filter(({ isFine }) => !isFine);
  const shown = isOpen ? findings : open.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="say-checks" className="say-checks">
      <h2 id="say-checks">{interview.checks}</h2>
      <p className="muted small">{open.length === 0 ? interview.allFine : interview.checksIntro}</p>
      <ul>
        {shown.map((finding) => (
          <Row key={finding.id} finding={finding} />
        ))}
      </ul>
      <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? interview.checksFew : interview.checksAll(findings.length)}
      </button>
    </section>
  );
}

function Row({ finding: { id, isFine, words } }: { finding: Finding }) {
  const { interview } = useWords();

  const { title, fine, look } = interview.check[id];
  return (
    <li data-fine={isFine || undefined}>
      {isFine ? <Tick /> : <Waymark size={16} state="here" />}
      <div>
        <h3>
          {title} <span className="visually-hidden">{isFine ? interview.fine : interview.look}</span>
        </h3>
        <p dir="auto">{isFine ? fine : look(words)}</p>
      </div>
    </li>
  );
}
