import { useState } from 'react';
import type { CalendarDay } from '#src/domain/plan/calendar-days.ts';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import { useWords } from '#src/i18n/words.ts';
import {
  clientPaper,
  contractPaper,
  type PackGiven,
  type PackItem,
  packDays,
  sessionPaperOf,
} from './pack-items.ts';

/** What is in an item, made when somebody looks: of the very words that go into the file. */
export function PackPreview({ item, given }: { item: PackItem; given: PackGiven }) {
  const { records } = useWords();
  const { pack } = records;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="pack-look" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={pack.lookOf(pack.items[item])}>{pack.look}</summary>
      {isOpen && <Inside item={item} given={given} />}
    </details>
  );
}

function Inside({ item, given }: { item: PackItem; given: PackGiven }) {
  const { records, dateInWords, plan } = useWords();
  const { reflection, session, reflections, versions } = given;
  switch (item) {
    case 'pdf':
      return reflection && <PaperInside paper={clientPaper(given, reflection).words} />;
    case 'agreed':
      return session && <PaperInside paper={sessionPaperOf('client', session, given).words} isWhole />;
    case 'contract': {
      const paper = contractPaper(given);
      return paper && <PaperInside paper={paper.words} isWhole />;
    }
    case 'file': {
      const answers = reflections.flatMap((each) => Object.values(each.answers)).filter(({ value }) => value);
      const goals = reflections.flatMap((each) => each.goals);
      return <p>{records.pack.inFile(reflections.length, answers.length, goals.length, versions.length)}</p>;
    }
    case 'calendar':
      return (
        <ul>
          {inOrder(packDays(given).words).map(({ uid, kind, date, text }) => (
            <li key={uid} dir="auto">
              {records.pack.day(dateInWords(date), plan.calendar.titles[kind](text))}
            </li>
          ))}
        </ul>
      );
  }
}

/** The days as they come, whichever of them are goals and whichever actions. */
function inOrder(days: readonly CalendarDay[]): readonly CalendarDay[] {
  return [...days].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A paper in short: its first words and the names of its parts, or every line of a short one. */
function PaperInside({ paper, isWhole = false }: { paper: SummaryDocument; isWhole?: boolean }) {
  const { records } = useWords();
  const { blocks } = paper;
  const title = blocks.find((block) => block.kind === 'title');
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  return (
    <div className="pack-inside" lang={paper.lang}>
      {title?.kind === 'title' && (
        <p className="pack-words" dir="auto">
          {title.runs.map(({ text }) => text).join('')}
        </p>
      )}
      {headings.length > 0 && <p className="small">{records.pack.inPdf(headings.join(' · '))}</p>}
      {isWhole && (
        <ul>
          {blocks.flatMap(linesOf).map(({ key, text }) => (
            <li key={key} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function linesOf(block: SummaryDocument['blocks'][number], at: number): { key: string; text: string }[] {
  const line = (place: number, text: string) => ({ key: `${at}-${place}`, text });
  const plain = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
  if (block.kind === 'table') return block.rows.map((row, place) => line(place, row.join(' · ')));
  if (block.kind === 'list') return block.items.map((runs, place) => line(place, plain(runs)));
  if (block.kind === 'paragraph') return [line(0, plain(block.runs))];
  if (block.kind === 'card') return [line(0, `${plain(block.title)} (${block.eyebrow})`)];
  return [];
}
