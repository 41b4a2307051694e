import type { IsoDate } from '#src/domain/dates.ts';
import type { Company, Reframe, SteppingStone } from '#src/domain/model/company.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';

/* Plain changes of a reflection, for the store's `revise`. A change that changes nothing gives back the same object. */

/** Most employers, clauses of one's own, hard facts and days that are kept. */
export const MOST = { companies: 100, own: 20, reframes: 50, usedOn: 200 } as const;

/** An employer of whom nothing is said yet. */
export const NOTHING_SAID: Omit<Company, 'id' | 'name' | 'role' | 'createdOn'> = {
  mission: '',
  vision: '',
  values: '',
  people: '',
  matches: {},
  length: 60,
  leftOut: [],
  order: [],
  own: [],
  usedOn: [],
};

/** Adds an employer; the new one stands last. */
export function addCompany(
  reflection: Reflection,
  { name, role, today }: { name: string; role: string; today: IsoDate },
): Reflection {
  if (reflection.companies.length >= MOST.companies) return reflection;
  const company: Company = {
    ...NOTHING_SAID,
    id: nextId('c', idsOf(reflection)),
    name: name.trim(),
    role: role.trim(),
    createdOn: today,
  };
  return { ...reflection, companies: [...reflection.companies, company] };
}

/** Changes one employer. */
export function changeCompany(
  reflection: Reflection,
  id: string,
  edit: (company: Company) => Company,
): Reflection {
  const before = reflection.companies.find((company) => company.id === id);
  if (!before) return reflection;
  const after = edit(before);
  if (after === before) return reflection;
  return {
    ...reflection,
    companies: reflection.companies.map((company) => (company === before ? after : company)),
  };
}

/** Adds a copy of an employer: its words and matches, without the days on which it was used. */
export function duplicateCompany(reflection: Reflection, id: string, today: IsoDate): Reflection {
  const company = reflection.companies.find((found) => found.id === id);
  if (!company || reflection.companies.length >= MOST.companies) return reflection;
  const copy = { ...company, id: nextId('c', idsOf(reflection)), usedOn: [], createdOn: today };
  return { ...reflection, companies: [...reflection.companies, copy] };
}

export function removeCompany(reflection: Reflection, id: string): Reflection {
  const companies = reflection.companies.filter((company) => company.id !== id);
  return companies.length === reflection.companies.length ? reflection : { ...reflection, companies };
}

/** Keeps what the person said of a match; null takes it back. */
export function sayOfMatch(company: Company, id: string, said: Company['matches'][string] | null): Company {
  const { [id]: _, ...others } = company.matches;
  return { ...company, matches: said ? { ...others, [id]: said } : others };
}

export function leaveOut(company: Company, id: string, isOut: boolean): Company {
  const others = company.leftOut.filter((out) => out !== id);
  return { ...company, leftOut: isOut ? [...others, id] : others };
}

/** Adds a clause of the person's own; empty words add none. */
export function addClause(company: Company, text: string): Company {
  if (text.trim() === '' || company.own.length >= MOST.own) return company;
  const id = nextId(
    'o',
    company.own.map((clause) => clause.id),
  );
  return { ...company, own: [...company.own, { id, text: text.trim() }] };
}

export function changeClause(company: Company, id: string, text: string | null): Company {
  if (text === null) return { ...company, own: company.own.filter((clause) => clause.id !== id) };
  return { ...company, own: company.own.map((clause) => (clause.id === id ? { ...clause, text } : clause)) };
}

/** Keeps a day on which the answer was used, each once, the latest first. */
export function markUsed(company: Company, date: IsoDate): Company {
  if (company.usedOn.includes(date) || company.usedOn.length >= MOST.usedOn) return company;
  return { ...company, usedOn: [...company.usedOn, date].sort().reverse() };
}

export function forgetUse(company: Company, date: IsoDate): Company {
  return { ...company, usedOn: company.usedOn.filter((day) => day !== date) };
}

export function setStep(reflection: Reflection, steppingStone: SteppingStone | null): Reflection {
  return { ...reflection, steppingStone };
}

export function addReframe(reflection: Reflection): Reflection {
  if (reflection.reframes.length >= MOST.reframes) return reflection;
  const id = nextId(
    'f',
    reflection.reframes.map((reframe) => reframe.id),
  );
  return { ...reflection, reframes: [...reflection.reframes, { id, fact: '', learned: '', lookFor: '' }] };
}

export function changeReframe(
  reflection: Reflection,
  id: string,
  change: Partial<Reframe> | null,
): Reflection {
  const reframes =
    change === null
      ? reflection.reframes.filter((reframe) => reframe.id !== id)
      : reflection.reframes.map((reframe) => (reframe.id === id ? { ...reframe, ...change, id } : reframe));
  return { ...reflection, reframes };
}

/** Employers that are there or were: a rehearsal may remember one that is gone, and must not find another. */
function idsOf({ companies, rehearsals }: Reflection): readonly string[] {
  return [...companies.map(({ id }) => id), ...rehearsals.flatMap(({ companyId }) => companyId ?? [])];
}

function nextId(letter: string, ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(new RegExp(`^${letter}(\\d+)$`).exec(id)?.[1] ?? 0));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
