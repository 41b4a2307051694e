import type { IsoDate } from '#src/domain/dates.ts';
import { FACTORS, type Strand } from '#src/domain/model/factor.ts';
import type { GoalStatus } from '#src/domain/model/goal-record.ts';
import type { ChosenDirection, Paper, PaperPart, RoadId } from '#src/domain/model/reflection.ts';
import type { GoalSeen } from '#src/domain/sharing/goals-seen.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import type { Goal, Segment, Synthesis, Tension } from '#src/domain/synthesis/types.ts';
import type { Block, Run, SummaryDocument } from './blocks.ts';
import { goalBlocks } from './goal-blocks.ts';
import { Notes, runsOf } from './notes.ts';
import { pathBlocks } from './path-blocks.ts';
import type { PathRow } from './path-row.ts';
import { roadBlocks, roadLine } from './road-blocks.ts';

/** The words of the document, handed in by whoever asks: the domain has no catalogue. */
export type SummaryWords = {
  title: (name: string) => string;
  eyebrow: Readonly<Record<string, string>>;
  byline: (name: string, date: string) => string;
  noStatement: string;
  noStatementText: string;
  roots: string;
  factors: string;
  factorsAlt: (parts: string) => string;
  factorsTable: string;
  factor: string;
  share: string;
  answers: string;
  goals: (count: number) => string;
  goalKinds: Readonly<Record<Goal['kind'], string>>;
  goalEyebrow: (kind: string, by: string) => string;
  measure: string;
  firstStep: string;
  firstStepBy: (date: string) => string;
  ifThen: string;
  why: string;
  changeIf: string;
  goalsTaken: (count: number) => string;
  takenEyebrow: (kind: string, by: string, status: string) => string;
  goalStatuses: Readonly<Record<GoalStatus, string>>;
  /** Stands for a goal whose words may not be on paper. */
  goalKept: string;
  statusWhy: string;
  noteOf: (date: string) => string;
  roads: string;
  roadNames: Readonly<Record<RoadId, string>>;
  roadLine: (road: string, mixed: readonly string[]) => string;
  roadMissing: (roads: readonly string[]) => string;
  followed: string;
  mixedIn: string;
  tryOut: string;
  path: string;
  pathEyebrow: (when: string, by: string) => string;
  support: string;
  gives: string;
  gets: string;
  tensions: string;
  leads: (label: string) => string;
  both: string;
  unsettled: string;
  interview: string;
  cvLine: string;
  sources: string;
  sourceNote: (strand: string, quote: string) => string;
  honest: string;
  footer: string;
  pageLabel: string;
};

export type SummaryGiven = {
  /** As it may be on this paper. */
  synthesis: Synthesis;
  paper: Paper;
  direction: ChosenDirection;
  /** The goals taken on, as they may be on this paper. */
  goals: readonly GoalSeen[];
  /** The growth path; printed only if the person ticked it. */
  path?: readonly PathRow[];
  today: IsoDate;
  lang: string;
  words: SummaryWords;
  strandNames: Readonly<Record<Strand, string>>;
  dateInWords: (date: IsoDate) => string;
  shareInWords: (share: number) => string;
};

/** The whole summary as neutral blocks: one source for page, print, PDF and the command line. */
export function summaryDocument(given: SummaryGiven): SummaryDocument {
  const { synthesis, paper, today, words } = given;
  const notes = new Notes(synthesis.evidence);
  const name = paper.name.trim();
  const title = words.title(name);
  const ticked = (part: PaperPart, make: (given: SummaryGiven) => Block[]) =>
    paper.parts.includes(part) ? make(given) : [];
  const blocks: Block[] = [
    ...opening(given, notes, name),
    ...rootBlocks(given),
    ...ticked('goals', goalBlocks),
    ...ticked('path', pathBlocks),
    ...ticked('interview', interviewBlocks),
    ...ticked('interview', cvLineBlocks),
    ...ticked('road', roadBlocks),
    ...factorBlocks(given),
    ...tensionBlocks(given),
    ...sourceBlocks(given, notes),
  ];
  return {
    lang: given.lang,
    title,
    author: name,
    date: today,
    footer: words.footer,
    pageLabel: words.pageLabel,
    size: paper.size,
    blocks,
  };
}

function opening(given: SummaryGiven, notes: Notes, name: string): Block[] {
  const { synthesis, direction, words, today, dateInWords } = given;
  const chosen = chosenStatement(synthesis, direction);
  const horizon = synthesis.evidence.find(({ signal }) => signal === 'horizon')?.option ?? 'open';
  const byline = words.byline(name, dateInWords(today));
  if (!chosen) {
    return [{ kind: 'title', eyebrow: words.noStatement, runs: [{ text: words.noStatementText }], byline }];
  }
  const eyebrow = words.eyebrow[horizon] ?? '';
  return [{ kind: 'title', eyebrow, runs: runsOf(chosen.segments, notes), byline }, ...roadLine(given)];
}

function rootBlocks({ synthesis, words }: SummaryGiven): Block[] {
  if (synthesis.roots.length === 0) return [];
  const items = synthesis.roots.map((root) => runsOf(root));
  return [
    { kind: 'heading', level: 1, text: words.roots },
    { kind: 'list', ordered: false, items },
  ];
}

function interviewBlocks({ synthesis, words }: SummaryGiven): Block[] {
  if (!synthesis.interview) return [];
  return [
    { kind: 'heading', level: 1, text: words.interview },
    { kind: 'paragraph', voice: 'serif', runs: runsOf(synthesis.interview) },
  ];
}

function cvLineBlocks({ synthesis, words }: SummaryGiven): Block[] {
  if (!synthesis.cvLine) return [];
  return [
    { kind: 'heading', level: 2, text: words.cvLine },
    { kind: 'paragraph', voice: 'serif', runs: runsOf(synthesis.cvLine) },
  ];
}

function factorBlocks(given: SummaryGiven): Block[] {
  const { synthesis, words, strandNames, shareInWords } = given;
  // Money that may not be on paper leaves no count either.
  const answered = (factor: Strand) =>
    synthesis.evidence.filter(({ strand, signal }) => strand === factor && signal !== 'weights').length;
  const rows = FACTORS.map((factor) => [
    strandNames[factor],
    shareInWords(synthesis.shares[factor]),
    factor === 'finances' && !given.paper.privateMatters ? '–' : String(answered(factor)),
  ]);
  const alt = words.factorsAlt(rows.map(([name, share]) => `${name}, ${share}`).join('; '));
  const axes = FACTORS.map((factor) => ({
    label: strandNames[factor],
    share: synthesis.shares[factor],
    strand: factor,
  }));
  return [
    { kind: 'heading', level: 1, text: words.factors },
    {
      kind: 'figure',
      alt,
      axes,
      table: { caption: words.factorsTable, head: [words.factor, words.share, words.answers], rows },
    },
  ];
}

function tensionBlocks({ synthesis, words }: SummaryGiven): Block[] {
  // Questions of their own ("this reads like a goal") are for the page, not for paper.
  const pulls = synthesis.tensions.filter(({ title }) => title === null);
  if (pulls.length === 0) return [];
  const items = pulls.map((tension): Run[] => [
    ...runsOf(tension.first.label),
    { text: ' / ' },
    ...runsOf(tension.second.label),
    { text: `. ${settledWords(tension, words)}` },
  ]);
  return [
    { kind: 'heading', level: 1, text: words.tensions },
    { kind: 'list', ordered: false, items },
  ];
}

function settledWords({ settled, first, second }: Tension, words: SummaryWords): string {
  const text = (label: readonly Segment[]) => label.map((segment) => segment.text).join('');
  if (settled === 'first') return `${words.leads(text(first.label))}.`;
  if (settled === 'second') return `${words.leads(text(second.label))}.`;
  return settled === 'both' ? words.both : words.unsettled;
}

function sourceBlocks({ words, strandNames }: SummaryGiven, notes: Notes): Block[] {
  const used = notes.used();
  if (used.length === 0) return [];
  const items = used.map(({ strand, quote }): Run[] => [
    { text: words.sourceNote(strandNames[strand], quote.length > 160 ? `${quote.slice(0, 157)}…` : quote) },
  ]);
  return [
    { kind: 'heading', level: 1, text: words.sources },
    { kind: 'list', ordered: true, items },
    { kind: 'paragraph', voice: 'quiet', runs: [{ text: words.honest }] },
  ];
}
