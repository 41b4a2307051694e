import type { CvDates, CvFact, CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { Person } from '#tests/fixtures/cv/people.ts';

export const TODAY = '2026-11-28';

/** What was read; fails where the file was refused. */
export function readOf(answer: CvRead | CvRefusal): CvRead {
  if (answer.kind === 'refused') throw new Error(`Refused: ${answer.reason}`);
  return answer;
}

/** The facts of one kind, each in a line. */
export function told(read: CvRead, kind: CvFact['kind']): string[] {
  return read.facts.filter((fact) => fact.kind === kind).map(tell);
}

function tell(fact: CvFact): string {
  switch (fact.kind) {
    case 'role':
      return `${fact.title} @ ${fact.employer} ${spanOf(fact.dates)}`;
    case 'field':
      return `${fact.said}: ${fact.words}`;
    case 'paper':
      return `${fact.name} by ${fact.issuer}: ${fact.state}`;
    case 'language':
      return `${fact.name}: ${fact.level}`;
    case 'gap':
      return `${fact.months} months`;
    default:
      return fact.words;
  }
}

function spanOf(dates: CvDates | null): string {
  const moment = (at: CvDates['to'] | undefined) =>
    at === 'now' ? 'now' : at ? `${at.year}${at.month ? `-${String(at.month).padStart(2, '0')}` : ''}` : '?';
  return `${moment(dates?.from)}..${moment(dates?.to)}`;
}

/** What a person's CV must be read as, in the same lines. `byYear`: it names no months. */
export function expectedOf(person: Person, { byYear = false }: { byYear?: boolean } = {}) {
  const moment = (words: string | null) => (words === null ? 'now' : byYear ? words.slice(0, 4) : words);
  return {
    roles: person.jobs.map(
      ({ title, employer, from, to }) => `${title} @ ${employer} ${moment(from)}..${moment(to)}`,
    ),
    studies: person.studies.map(
      ({ degree, area, school, to }) =>
        `${degree}, ${area} by ${school}: ${to === null ? 'not-finished' : 'done'}`,
    ),
    certificates: person.certificates.map(({ name, issuer }) => `${name} by ${issuer}: done`),
    languages: person.languages.map(([name, level]) => `${name}: ${level}`),
    skills: person.skills,
    headline: `headline: ${person.headline}`,
  };
}

/** Whether anything that was read names the person or says how to reach them. */
export function leaks(read: CvRead, person: Person): boolean {
  const all = JSON.stringify(read);
  const [, last = ''] = person.name.split(' ');
  return all.includes(person.name) || all.includes(last) || /@example|\+44|1990-|12 Mill/.test(all);
}
