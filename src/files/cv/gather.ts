import type {
  CvDates,
  CvFact,
  CvFormat,
  CvPaper,
  CvRead,
  CvRole,
  CvUnread,
  CvUnreadKey,
} from '#src/domain/cv/cv-read.ts';
import { gapsOf } from '#src/domain/cv/work-time.ts';
import { type IsoDate, partsOfDate } from '#src/domain/dates.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { namesStudy } from './job-words.ts';
import { CV_LIMITS } from './limits.ts';
import { isPrivate, withoutName } from './private-words.ts';
import { hasResult, sentencesIn } from './proofs.ts';

/** Where something stands; `line` as it is in the CV, or as an item of a form reads in one line. */
export type Stand = { line: string; section?: string | null; page?: number | null };
type Unkept = {
  [Kind in CvFact['kind']]: Omit<Extract<CvFact, { kind: Kind }>, 'id' | 'from'>;
}[CvFact['kind']];

/** Words of a study or course that was left. */
const NOT_FINISHED =
  /(?<![\p{L}])(?:not (?:yet )?(?:finished|completed?)|unfinished|incomplete|dropped out|discontinued|ongoing|in progress|expected|anticipated|current(?:ly)?|present|pending|studying|abgebrochen|nicht abgeschlossen|laufend|en cours|inachev[eé]e?|en curso|incompleto|em curso|in corso|non completat[oa]|niet afgerond|lopend|w trakcie|nieuko[nń]czone|folyamatban)(?![\p{L}])/iu;

/** A time away from work that stands among the jobs: its dates show a gap. */
const AWAY =
  /^(?:(?:planned |full[- ]time )?career break|(?:parental|maternity|paternity|family|sick|medical|carer['’]?s) leave|(?:at )?home$|(?:bringing up|raising|looking after) (?:\p{L}+ ){0,3}(?:children|kids|boys|girls|sons?|daughters?|family|bab(?:y|ies)|twins)|sabbatical|gap year|time out|break|elternzeit|mutterschutz|auszeit|sabbatjahr|cong[ée] (?:parental|maternit[ée]|sabbatique)|excedencia|licen[çc]a (?:de )?maternidade|congedo|zwangerschapsverlof|urlop (?:macierzy[ńn]ski|wychowawczy)|unemployed|looking for work|arbeitssuchend|arbeitslos)(?![\p{L}])/iu;

/** Takes in what a reader finds, one thing after another, without names and what is private, and within the limits. */
export class Gathering {
  readonly #facts = new Map<string, CvFact>();
  readonly #lines: string[] = [];
  readonly #headings = new Set<string>();
  readonly #unread = new Map<CvUnreadKey, CvUnread>();
  readonly #today: IsoDate;
  #withoutName = (line: string) => line;
  /** What was asked of a line already: most lines are asked several times. */
  readonly #private = new Map<string, boolean>();
  isUnsure = false;

  constructor(today: IsoDate) {
    this.#today = today;
  }

  /** Whose names are taken out of all that follows. */
  hideNames(names: readonly string[]): void {
    this.#withoutName = withoutName(names);
  }

  /** A line to pick from. */
  line(words: string): void {
    const line = this.#clean(words);
    if (words.length > CV_LIMITS.line || this.#lines.length >= CV_LIMITS.lines) this.leaveOut('beyond-limit');
    else if (line !== '' && line !== '…' && !this.#isPrivate(line)) this.#lines.push(line);
  }

  /** A line that is the heading of those that follow. */
  heading(words: string): void {
    this.line(words);
    this.#headings.add(this.#clean(words));
  }

  /** `names`: what those are called that were left out, where the person knows them by it. */
  leaveOut(key: CvUnreadKey, count = 1, names: readonly string[] = []): void {
    if (count === 0) return;
    const before = this.#unread.get(key);
    const named = [...(before?.names ?? []), ...names];
    const all = (before?.count ?? 0) + count;
    this.#unread.set(key, { key, count: all, ...(named.length > 0 ? { names: named } : {}) });
  }

  role(
    title: string,
    employer: string,
    dates: CvDates | null,
    stand: Stand,
    { isUnpaid = false }: { isUnpaid?: boolean } = {},
  ): string | null {
    const [name, at] = [this.#clean(title), this.#clean(employer)];
    if ((name === '' && at === '') || AWAY.test(name)) return null;
    const role = { title: name || at, employer: name ? at || null : null, dates };
    return this.#add({ kind: 'role', ...role, ...(isUnpaid ? { isUnpaid } : {}) }, stand);
  }

  paper(name: string, issuer: string, of: CvPaper['of'], dates: CvDates | null, stand: Stand): void {
    const [title, by] = [this.#clean(name), this.#clean(issuer)];
    if (title === '' && by === '') return;
    const state = this.#stateOf(of, dates, `${stand.line}`);
    this.#add(
      { kind: 'paper', name: title || by, issuer: title ? by || null : null, of, state, dates },
      stand,
    );
  }

  #stateOf(of: CvPaper['of'], dates: CvDates | null, words: string): CvPaper['state'] {
    if (of === 'study' && NOT_FINISHED.test(words)) return 'not-finished';
    const { to, from } = dates ?? {};
    if (to === 'now') return of === 'study' ? 'not-finished' : 'done';
    if (to)
      return this.#isAhead(to)
        ? of === 'study'
          ? 'not-finished'
          : 'done'
        : of === 'study'
          ? 'done'
          : 'lapsed';
    return from && !this.#isAhead(from) ? 'done' : from ? 'not-finished' : null;
  }

  #isAhead({ year, month }: { year: number; month: number | null }): boolean {
    const now = partsOfDate(this.#today);
    return year > now.year || (year === now.year && (month ?? 1) > now.month);
  }

  field(words: string, said: 'headline' | 'industry' | 'study', stand: Stand): void {
    const clean = this.#clean(words);
    if (clean !== '' && clean.length <= LIMITS.own && !this.#isPrivate(clean))
      this.#add({ kind: 'field', words: clean, said }, stand);
  }

  language(name: string, level: string, stand: Stand): void {
    const clean = this.#clean(name);
    if (clean !== '' && clean.length <= 40)
      this.#add({ kind: 'language', name: clean, level: this.#clean(level) || null }, stand);
  }

  gift(words: string, stand: Stand): void {
    const clean = this.#clean(words).replace(/[.;,]$/, '');
    if (clean !== '' && clean.length <= LIMITS.own && !this.#isPrivate(clean))
      this.#add({ kind: 'gift', words: clean }, stand);
  }

  summary(words: string, stand: Stand): void {
    const clean = this.#clean(words);
    if (clean !== '' && clean.length <= LIMITS.note) this.#add({ kind: 'summary', words: clean }, stand);
  }

  /** Whatever of a line says a result with a number. */
  proofs(line: string, role: string | null, stand: Omit<Stand, 'line'>): void {
    for (const sentence of sentencesIn(line)) {
      const words = this.#clean(sentence);
      if (words.length <= LIMITS.note && hasResult(words) && !this.#isPrivate(words))
        this.#add({ kind: 'proof', words, role }, { ...stand, line });
    }
  }

  #isPrivate(line: string): boolean {
    const known = this.#private.get(line) ?? isPrivate(line);
    this.#private.set(line, known);
    return known;
  }

  #clean(words: string): string {
    // What is longer is no line of a CV, and would hold the patterns up.
    return words.length > 4 * CV_LIMITS.line ? '' : this.#withoutName(words.replace(/\s+/g, ' ').trim());
  }

  #add(fact: Unkept, { line, section = null, page = null }: Stand): string | null {
    const kept = this.#clean(line);
    if (this.#isPrivate(kept) && fact.kind !== 'role' && fact.kind !== 'paper') return null;
    const from = { line: this.#isPrivate(kept) ? this.#shown(fact) : kept, section, page };
    const id = `${fact.kind}-${hashOf(`${kept}\n${valuesOf(fact)}`)}`;
    if (this.#facts.size >= CV_LIMITS.facts && !this.#facts.has(id)) {
      this.leaveOut('beyond-limit');
      return null;
    }
    this.#facts.set(id, { ...fact, id, from } as CvFact);
    return id;
  }

  /** In place of a line that would tell where somebody lives or how to reach them. */
  #shown(fact: Unkept): string {
    if (fact.kind === 'role')
      return [fact.title, fact.employer, fact.dates?.words].filter(Boolean).join(', ');
    return fact.kind === 'paper'
      ? [fact.name, fact.issuer, fact.dates?.words].filter(Boolean).join(', ')
      : '';
  }

  get hasRoles(): boolean {
    return [...this.#facts.values()].some(({ kind }) => kind === 'role');
  }

  get count(): number {
    return this.#facts.size;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  /** All lines in one text, to see which language it is. */
  get text(): string {
    return this.#lines.join('\n');
  }

  /** What was read, with what its dates show together. */
  end(format: CvFormat): CvRead {
    const facts = once([...this.#facts.values()]);
    const roles = facts.filter((fact): fact is CvRole => fact.kind === 'role');
    const unread = [...this.#unread.values()];
    return {
      kind: 'read',
      format,
      facts: [...facts, ...gapsOf(roles, this.#today, studiesOf(facts))],
      unread,
      lines: this.#lines,
      headings: [...this.#headings],
      isUnsure: this.isUnsure,
    };
  }
}

/** The values of a fact in one text, which tells it from others of its line. */
function valuesOf(fact: Unkept): string {
  return Object.values(fact)
    .map((value) =>
      typeof value === 'object' && value !== null && 'words' in value ? value.words : String(value),
    )
    .join('\n');
}

/** When somebody learned: months in which a CV shows no job are no gap then. The year of a licence is none, but its day. */
function studiesOf(facts: readonly CvFact[]): CvDates[] {
  return facts.flatMap((fact) =>
    fact.kind === 'paper' &&
    fact.of === 'study' &&
    fact.dates?.from &&
    (fact.dates.to !== null || namesStudy(fact.name))
      ? [fact.dates]
      : [],
  );
}

/** A skill, language or field that is named twice is told once. */
function once(facts: readonly CvFact[]): CvFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    if (fact.kind !== 'gift' && fact.kind !== 'language' && fact.kind !== 'field') return true;
    const key = `${fact.kind} ${(fact.kind === 'language' ? fact.name : fact.words).toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
