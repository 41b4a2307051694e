import type { IsoDate } from '#src/domain/dates.ts';
import { FACTORS, type Strand } from '#src/domain/model/factor.ts';
import type { Paper } from '#src/domain/model/reflection.ts';
import type { Evidence, Goal, Segment, Synthesis, Tension } from '#src/domain/synthesis/types.ts';
import type { Block, Run, SummaryDocument } from './blocks.ts';

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
  /** Made with `delicate` as `paper.finances` says: what may not be on paper is not in it. */
  synthesis: Synthesis;
  paper: Paper;
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
  const blocks: Block[] = [
    ...opening(given, notes, name),
    ...rootBlocks(given),
    ...goalBlocks(given),
    ...interviewBlocks(given),
    ...cvLineBlocks(given),
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

/** Numbers the answers behind the statement in the order in which it uses them; the rest quotes itself. */
class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #evidence: ReadonlyMap<string, Evidence>;

  constructor(evidence: readonly Evidence[]) {
    this.#evidence = new Map(evidence.map((item) => [item.id, item]));
  }

  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known) return known;
    const next = this.#numbers.size + 1;
    this.#numbers.set(id, next);
    return next;
  }

  find(id: string | undefined): Evidence | undefined {
    return id === undefined ? undefined : this.#evidence.get(id);
  }

  used(): readonly Evidence[] {
    return [...this.#numbers.keys()].flatMap((id) => this.#evidence.get(id) ?? []);
  }
}

function runsOf(segments: readonly Segment[], notes?: Notes): Run[] {
  return segments.map((segment) => {
    const [id] = segment.sources;
    const evidence = notes?.find(id);
    if (!evidence || !notes) return { text: segment.text };
    return { text: segment.text, strand: evidence.strand, note: notes.of(evidence.id) };
  });
}

function opening(
  { synthesis, words, today, dateInWords }: SummaryGiven,
  notes: Notes,
  name: string,
): Block[] {
  const horizon = synthesis.evidence.find(({ signal }) => signal === 'horizon')?.option ?? 'open';
  const byline = words.byline(name, dateInWords(today));
  if (!synthesis.statement) {
    return [{ kind: 'title', eyebrow: words.noStatement, runs: [{ text: words.noStatementText }], byline }];
  }
  const eyebrow = words.eyebrow[horizon] ?? '';
  return [{ kind: 'title', eyebrow, runs: runsOf(synthesis.statement, notes), byline }];
}

function rootBlocks({ synthesis, words }: SummaryGiven): Block[] {
  if (synthesis.roots.length === 0) return [];
  const items = synthesis.roots.map((root) => runsOf(root));
  return [
    { kind: 'heading', level: 1, text: words.roots },
    { kind: 'list', ordered: false, items },
  ];
}

function goalBlocks({ synthesis, words, dateInWords }: SummaryGiven): Block[] {
  if (synthesis.goals.length === 0) return [];
  const cards = synthesis.goals.map((goal): Block => {
    const firstStepBy = { text: words.firstStepBy(dateInWords(goal.firstStepBy)) };
    return {
      kind: 'card',
      eyebrow: words.goalEyebrow(words.goalKinds[goal.kind], dateInWords(goal.by)),
      title: runsOf(goal.action),
      rows: [
        { label: words.measure, runs: runsOf(goal.measure) },
        { label: words.firstStep, runs: [...runsOf(goal.firstStep), firstStepBy] },
        { label: words.ifThen, runs: runsOf(goal.ifThen) },
        { label: words.why, runs: runsOf(goal.why) },
        { label: words.changeIf, runs: runsOf(goal.changeIf) },
      ],
    };
  });
  return [{ kind: 'heading', level: 1, text: words.goals(synthesis.goals.length) }, ...cards];
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
    factor === 'finances' && !given.paper.finances ? '–' : String(answered(factor)),
  ]);
  const alt = words.factorsAlt(rows.map(([name, share]) => `${name}, ${share}`).join('; '));
  const axes = FACTORS.map((factor) => ({
    label: strandNames[factor],
    share: synthesis.shares[factor],
    strand: factor,
  }));
  return [
    { kind: 'heading', level: 1, text: words.factors },
    { kind: 'radar', alt, axes },
    {
      kind: 'table',
      caption: words.factorsTable,
      head: [words.factor, words.share, words.answers],
      rows,
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
