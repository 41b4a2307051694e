import type { CvDates } from '#src/domain/cv/cv-read.ts';
import type { Block } from './blocks.ts';
import { type Field, fieldNamed } from './labels.ts';
import { datesOf, findDates, momentIn } from './moments.ts';

/** A job, a study or a language whose lines say by labels what each of them is. */
export type LabelledForm = {
  readonly words: ReadonlyMap<Field, string>;
  readonly dates: CvDates | null;
  /** The lines that say what it is, and those that tell of it. */
  readonly head: readonly Block[];
  readonly told: readonly Block[];
};
type Piece = { field: Field; words: string };
/** `plain`: its lines without labels; `lines`: as they stand. */
type Run = { words: Map<Field, string>; head: Block[]; told: Block[]; plain: Block[]; lines: Block[] };

const JOB: readonly Field[] = ['title', 'employer'];
const STUDY: readonly Field[] = ['study', 'school'];
const DATES: readonly Field[] = ['from', 'to', 'dates'];
/** Whose second coming begins the next entry. */
const ONCE: readonly Field[] = [...JOB, 'study', 'from', 'dates'];

/**
 * Takes what is labelled out of a section's lines: "Employer: ...", "Position: ...", or the columns of a table with a head. What labels
 * leave half said stays among `rest` without them, to be read as lines are. `isKept`: nothing but whole entries is taken out.
 */
export function takeLabelled(
  blocks: readonly Block[],
  { isKept }: { isKept: boolean },
): { forms: LabelledForm[]; rest: Block[] } {
  const { forms, rest } = takeTables(blocks);
  const left: Block[] = [];
  let run: Run | null = null;
  const close = () => {
    if (run && isWhole(run.words)) forms.push(formOf(run));
    else if (run) left.push(...(isKept ? run.lines : run.plain));
    run = null;
  };
  for (let at = 0; at < rest.length; at++) {
    const block = rest[at] as Block;
    const found = piecesOf(block, rest[at + 1]);
    if (!found) {
      if (run && (block.isItem || isWhole(run.words))) addTold(run, block, block.text);
      else {
        close();
        left.push(block);
      }
      continue;
    }
    if (run && beginsNext(run, found.pieces)) close();
    run ??= { words: new Map(), head: [], told: [], plain: [], lines: [] };
    addPieces(run, found.pieces, block);
    const next = rest[at + 1];
    if (next && found.isNextUsed) {
      at++;
      run.lines.push(next);
      run.head.push(next);
    }
  }
  close();
  return { forms, rest: left };
}

function beginsNext({ words }: Run, pieces: readonly Piece[]): boolean {
  const has = (fields: readonly Field[]) => fields.some((field) => words.has(field));
  return pieces.some(
    ({ field }) =>
      (ONCE.includes(field) && words.has(field)) ||
      (field === 'school' && words.has('school') && words.has('study')) ||
      (STUDY.includes(field) && has(JOB)) ||
      (JOB.includes(field) && has(STUDY)),
  );
}

function isWhole(words: ReadonlyMap<Field, string>): boolean {
  if (words.has('title') && words.has('employer')) return true;
  const isStudy = words.has('study') || words.has('area');
  return isStudy && (words.has('school') || (words.has('study') && DATES.some((field) => words.has(field))));
}

function addPieces(run: Run, pieces: readonly Piece[], block: Block): void {
  const plain: string[] = [];
  run.lines.push(block);
  for (const { field, words } of pieces) {
    if (field === 'aside') continue;
    if (field === 'told') {
      if (words !== '') run.told.push({ ...block, text: words, isItem: true });
      if (words !== '') run.plain.push({ ...block, text: words, isItem: true });
      continue;
    }
    const before = run.words.get(field);
    run.words.set(field, field === 'area' && before ? `${before}, ${words}` : words);
    const from = run.words.get('from');
    if (field === 'area') plain.push(block.text);
    else if (field !== 'to' || !from) plain.push(words);
    // "From: June 2019" and then "To: Present" are dates together.
    else if (plain.at(-1) === from) plain[plain.length - 1] = `${from} – ${words}`;
    else if (!joinsDates(run, from, words, block)) plain.push(words);
  }
  if (pieces.some(({ field }) => field !== 'aside' && field !== 'told')) run.head.push(block);
  // What a label calls a title or an employer is one, however it is written.
  const [means, other] = pieces.flatMap(({ field }) =>
    field === 'title' || field === 'employer' ? [field] : [],
  );
  const isHeading = means !== undefined || pieces.some(({ field }) => STUDY.includes(field));
  const said = block.said ?? block.text;
  if (plain.length > 0)
    run.plain.push({
      ...block,
      text: plain.join('\t'),
      said,
      isHeading,
      ...(means && !other ? { means } : {}),
    });
}

function joinsDates({ plain }: Run, from: string, to: string, block: Block): boolean {
  const at = plain.findIndex(({ text }) => text === from);
  const start = plain[at];
  if (start) plain[at] = { ...start, text: `${from} – ${to}`, said: `${start.said} / ${block.text}` };
  return start !== undefined;
}

function addTold(run: Run, block: Block, words: string): void {
  run.lines.push(block);
  run.told.push({ ...block, text: words, isItem: true });
  run.plain.push({ ...block, text: words, isItem: true });
}

function formOf({ words, head, told }: Run): LabelledForm {
  return { words, dates: datesIn(words), head, told };
}

function datesIn(words: ReadonlyMap<Field, string>): CvDates | null {
  const [from = '', to = ''] = [words.get('from'), words.get('to')];
  const whole = findDates(words.get('dates') ?? from)?.dates ?? null;
  if (from === '' && to === '') return whole;
  if (whole?.to && to === '') return whole;
  const dates = datesOf(momentWords(from), momentWords(to), false);
  // "Graduated: May 2016" alone is when it ended, as one year behind a study is.
  return dates && !dates.from && dates.to && dates.to !== 'now'
    ? { ...dates, from: dates.to, to: null }
    : dates;
}

/** The moment in words that may say more: "12 January 2020 (part time)". */
function momentWords(words: string): string {
  return momentIn(words) ? words : (findDates(words)?.dates.words ?? words);
}

/** Whether a line begins with a label that is known. */
export function hasLabels(block: Block): boolean {
  return piecesOf(block, undefined) !== null;
}

/** The labels of a line, and what stands behind each; null where it has none that is known. `next`: the line below it. */
function piecesOf({ text }: Block, next: Block | undefined): { pieces: Piece[]; isNextUsed: boolean } | null {
  if (text.length > 600) return null;
  const cells = text.split('\t');
  const [first = '', second = ''] = cells;
  const field = cells.length === 2 && !first.includes(':') ? fieldNamed(first) : null;
  if (field && fieldNamed(second) === null) return known([{ field, words: second.trim() }], false);
  const found = labelsIn(text);
  const [label] = found;
  if (!label || label.start > 0) return null;
  const pieces = found.map(({ field: named, end }, at) => ({
    field: named,
    words: text
      .slice(end, found[at + 1]?.start)
      .replace(/[\s|•;,]+$/, '')
      .trim(),
  }));
  const last = pieces.at(-1);
  const isAlone = last?.words === '' && last.field !== 'told' && next && labelsIn(next.text).length === 0;
  if (isAlone) last.words = next.text;
  return known(pieces, isAlone === true);
}

/** No label but one whose words it can have: "Completed: 40 houses" says no date. */
function known(pieces: Piece[], isNextUsed: boolean): { pieces: Piece[]; isNextUsed: boolean } | null {
  const isMeant = ({ field, words }: Piece) => {
    if (field === 'language' || field === 'level') return false;
    if (field === 'aside') return !findDates(words)?.isRange;
    if (DATES.includes(field)) return momentIn(words) !== null || findDates(words) !== null;
    return field === 'told' || /\p{L}/u.test(words);
  };
  const isSaid = pieces.every((piece) => piece.words === '' || isMeant(piece)) && pieces.some(isMeant);
  return isSaid ? { pieces, isNextUsed } : null;
}

/** Where known labels stand in a line; words before one belong to the value in front of it. */
function labelsIn(text: string): { field: Field; start: number; end: number }[] {
  const labels: { field: Field; start: number; end: number }[] = [];
  for (const colon of text.matchAll(/\s*:(?=\s|$)/g)) {
    const from = labels.at(-1)?.end ?? 0;
    const words = text.slice(from, colon.index);
    // The longest end of these words that is a label; the first label takes all of them.
    const starts = [...words.matchAll(/(?<![^\s|•;,/])(?=[\p{L}(])/gu)].map(({ index }) => index).slice(-8);
    const tried = labels.length === 0 ? [0] : starts;
    const start = tried.find((each) => fieldNamed(words.slice(each)) !== null);
    const field = start === undefined ? null : fieldNamed(words.slice(start));
    if (field && start !== undefined)
      labels.push({ field, start: from + start, end: colon.index + colon[0].length });
    else if (labels.length === 0) return [];
  }
  return labels;
}

/** Rows under a row of column heads that are all known: each is an entry. */
function takeTables(blocks: readonly Block[]): { forms: LabelledForm[]; rest: Block[] } {
  const forms: LabelledForm[] = [];
  const rest: Block[] = [];
  let columns: readonly Field[] = [];
  for (const block of blocks) {
    const cells = block.text.split('\t').map((cell) => cell.trim());
    const heads = columnsOf(cells);
    if (heads) columns = heads;
    else if (columns.length > 0 && cells.length === columns.length) {
      const words = new Map<Field, string>();
      columns.forEach((field, at) => {
        if (!words.has(field)) words.set(field, cells[at] ?? '');
      });
      forms.push({ words, dates: datesIn(words), head: [block], told: toldIn(words, block) });
    } else {
      if (cells.length === 1 && !block.isItem) columns = [];
      rest.push(block);
    }
  }
  return { forms, rest };
}

function columnsOf(cells: readonly string[]): Field[] | null {
  if (cells.length < 2) return null;
  const fields = cells.map(fieldNamed);
  const known = fields.filter((field) => field !== null);
  const isTold = known.some((field) => [...JOB, ...STUDY, 'area', 'language'].includes(field));
  return known.length === cells.length && isTold ? known : null;
}

function toldIn(words: ReadonlyMap<Field, string>, block: Block): Block[] {
  const told = words.get('told') ?? '';
  return told === '' ? [] : [{ ...block, text: told, isItem: true }];
}
