import { FACTORS, type Factor, type Strand } from '#src/domain/model/factor.ts';
import type { PaperPart } from '#src/domain/model/reflection.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { areSharesGiven } from '#src/domain/synthesis/shares.ts';
import type { Tension } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import type { Block, Run, SummaryDocument } from './blocks.ts';
import { contractBlocks } from './contract-blocks.ts';
import { goalBlocks, goalList, ideaBlocks } from './goal-blocks.ts';
import { Notes, runsOf } from './notes.ts';
import { offeredLine } from './offered-line.ts';
import { pathBlocks } from './path-blocks.ts';
import { roadBlocks, roadLine } from './road-blocks.ts';
import { shortParagraphs } from './short-paragraphs.ts';
import type { SummaryGiven, SummaryWords } from './summary-given.ts';

/**
 * The whole summary as neutral blocks: one source for page, print, PDF and the command line. The first page can be handed to
 * anybody: the aspiration, the name, the goals. What is for the person, or for some others, begins a page of its own.
 */
export function summaryDocument(given: SummaryGiven): SummaryDocument {
  const { synthesis, paper, today, words } = given;
  const notes = new Notes(synthesis.evidence);
  const name = paper.name.trim();
  const title = words.title(name);
  const ticked = (part: PaperPart, make: (given: SummaryGiven) => Block[]) =>
    paper.parts.includes(part) ? make(given) : [];
  const isOnePage = paper.onePage === true;
  const parts = isOnePage
    ? []
    : [
        ...ticked('roots', rootBlocks),
        ...ticked('goals', goalBlocks),
        ...ticked('ideas', ideaBlocks),
        ...ticked('path', pathBlocks),
        ...ticked('employer', employerBlocks),
        ...ticked('road', roadBlocks),
        ...factorBlocks(given),
        ...tensionBlocks(given),
        ...ticked('contract', contractBlocks),
      ];
  const noted = opening(given, notes, name);
  // A page with nothing but a footnote or three is no page: the phrases then stand without their numbers.
  const hasNotes = !isOnePage && (parts.length > 0 || notes.used().length > FEW_NOTES);
  const first = [...(hasNotes ? noted : opening(given, undefined, name)), ...ticked('goals', goalList)];
  const behind = hasNotes ? [...parts, ...sourceBlocks(given, notes)] : parts;
  // What one says to anybody may be handed to anybody: it fills the first page, and is never cut.
  const said = isOnePage
    ? []
    : [...ticked('interview', interviewBlocks), ...ticked('interview', cvLineBlocks)];
  const blocks: Block[] = [
    ...first,
    ...said,
    ...(behind.length > 0 ? [{ kind: 'turn' } as const, ...behind] : []),
    ...ticked('room', roomBlocks),
  ];
  return {
    lang: given.lang,
    title,
    author: name,
    date: today,
    footer: given.isOfClient ? words.footerOfClient : words.footer,
    pageLabel: words.pageLabel,
    size: paper.size,
    blocks,
  };
}

/** So few footnotes are not worth a page of their own. */
const FEW_NOTES = 3;

function opening(given: SummaryGiven, notes: Notes | undefined, name: string): Block[] {
  const { synthesis, direction, words, today, dateInWords } = given;
  const chosen = chosenStatement(synthesis, direction);
  const horizon = synthesis.evidence.find(({ signal }) => signal === 'horizon')?.option ?? 'open';
  const byline = words.byline(name, dateInWords(today));
  if (!chosen) {
    return [{ kind: 'title', eyebrow: words.noStatement, runs: [{ text: words.noStatementText }], byline }];
  }
  const eyebrow = words.eyebrow[horizon] ?? '';
  return [
    { kind: 'title', eyebrow, runs: runsOf(chosen.segments, notes), byline },
    ...roadLine(given),
    ...offeredLine(chosen.segments, words),
  ];
}

function rootBlocks({ synthesis, words }: SummaryGiven): Block[] {
  if (synthesis.roots.length === 0) return [];
  const items = synthesis.roots.map((root) => runsOf(root));
  return [
    { kind: 'heading', level: 1, text: words.roots },
    { kind: 'list', ordered: false, items },
  ];
}

function interviewBlocks({ synthesis, direction, words }: SummaryGiven): Block[] {
  if (!synthesis.interview) return [];
  const isEdited = chosenStatement(synthesis, direction)?.segments.some(({ edit }) => edit !== null) === true;
  return [
    { kind: 'heading', level: 1, text: words.interview },
    ...shortParagraphs(synthesis.interview).map(
      (segments, at, all): Block => ({
        kind: 'paragraph',
        voice: 'serif',
        runs: runsOf(segments),
        ...(at < all.length - 1 ? { staysTogether: true } : {}),
      }),
    ),
    ...(isEdited
      ? [{ kind: 'paragraph', voice: 'quiet', runs: [{ text: words.interviewAside }] } as const]
      : []),
  ];
}

function employerBlocks({ employer, words }: SummaryGiven): Block[] {
  if (!employer) return [];
  return [
    { kind: 'heading', level: 1, text: words.employer(employer.name) },
    ...employer.paragraphs.map((text): Block => ({ kind: 'paragraph', voice: 'serif', runs: [{ text }] })),
  ];
}

/** Lines to write on: a few, since they stand behind what is printed. */
const LINES = 7;

function roomBlocks({ words }: SummaryGiven): Block[] {
  return [
    { kind: 'heading', level: 1, text: words.room },
    { kind: 'room', lines: LINES },
  ];
}

function cvLineBlocks({ synthesis, words }: SummaryGiven): Block[] {
  if (!synthesis.cvLine) return [];
  return [
    { kind: 'heading', level: 2, text: words.cvLine },
    { kind: 'paragraph', voice: 'serif', runs: runsOf(synthesis.cvLine) },
  ];
}

/**
 * How much each factor counts, where it was said, and not that all count alike. One that may not be seen is not there at all, and is not what is missing to the whole: the
 * shares are then those among the others, and it says so.
 */
function factorBlocks({ synthesis, words, strandNames, shareInWords, paper }: SummaryGiven): Block[] {
  if (!areSharesGiven(synthesis.evidence)) return [];
  const seen = FACTORS.filter((factor) => factor !== 'finances' || paper.privateMatters);
  const whole = seen.reduce((sum, factor) => sum + synthesis.shares[factor], 0);
  const shareOf = (factor: Factor) => (whole > 0 ? synthesis.shares[factor] / whole : 0);
  if (new Set(seen.map((factor) => synthesis.shares[factor])).size < 2) return [];
  const answered = (factor: Strand) =>
    synthesis.evidence.filter(({ strand, signal }) => strand === factor && signal !== 'weights').length;
  const rows = seen.map((factor) => [
    strandNames[factor],
    shareInWords(shareOf(factor)),
    String(answered(factor)),
  ]);
  const alt = words.factorsAlt(rows.map(([name, share]) => `${name}, ${share}`).join('; '));
  const axes = seen.map((factor) => ({ label: strandNames[factor], share: shareOf(factor), strand: factor }));
  return [
    { kind: 'heading', level: 1, text: words.factors },
    ...(seen.length < FACTORS.length
      ? [
          {
            kind: 'paragraph',
            voice: 'quiet',
            runs: [{ text: words.factorsAmong }],
            // Else a page could end with it, and with the heading, and the table stand on the next.
            staysTogether: true,
          } as const,
        ]
      : []),
    {
      kind: 'figure',
      alt,
      axes,
      table: { caption: words.factorsTable, head: [words.factor, words.share, words.answers], rows },
    },
  ];
}

function tensionBlocks({ synthesis, words }: SummaryGiven): Block[] {
  if (synthesis.tensions.length === 0) return [];
  const items = synthesis.tensions.map((tension): Run[] => [
    ...runsOf(tension.text),
    { text: ` ${settledWords(tension, words)}` },
  ]);
  return [
    { kind: 'heading', level: 1, text: words.tensions },
    { kind: 'list', ordered: false, items },
  ];
}

function settledWords({ settled, choices, question }: Tension, words: SummaryWords): string {
  if (settled === null) return textOf(question);
  return words.settled(choices[{ first: 0, second: 1, both: 2 }[settled]] ?? '');
}

function sourceBlocks({ words, strandNames, isOfClient = false }: SummaryGiven, notes: Notes): Block[] {
  const used = notes.used();
  if (used.length === 0) return [];
  const short = (quote: string) => (quote.length > 160 ? `${quote.slice(0, 157)}…` : quote);
  const items = used.map(({ evidence, over }): Run[] => {
    if (over !== null) return [{ text: words.sourceOffered(short(over)) }];
    return evidence ? [{ text: words.sourceNote(strandNames[evidence.strand], short(evidence.quote)) }] : [];
  });
  const isOffered = used.some(({ over }) => over !== null);
  const alone = isOfClient ? words.honestOfClient : words.honest;
  const honest = isOffered ? words.honestOffered : alone;
  return [
    { kind: 'heading', level: 1, text: words.sources },
    { kind: 'list', ordered: true, items },
    { kind: 'paragraph', voice: 'quiet', runs: [{ text: honest }] },
  ];
}
