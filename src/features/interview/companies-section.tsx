import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { addCompany, duplicateCompany, MOST, removeCompany } from '#src/domain/interview/companies.ts';
import type { Company } from '#src/domain/model/company.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { nameOf } from './names.ts';
import { RemoveCompany } from './remove-company.tsx';
import { useRevise } from './use-revise.ts';

/** The employers that answers were made for, and a way to add one. */
export function CompaniesSection({ reflection }: { reflection: Reflection }) {
  const words = useWords();
  const { dateInWords, interview } = words;

  const revise = useRevise(reflection.id);
  const today = useStores().outside.today();
  const [removing, setRemoving] = useState<Company | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="say-companies">
      <h2 id="say-companies" ref={heading} tabIndex={-1}>
        {interview.companies}
      </h2>
      <p className="muted">{interview.companiesIntro}</p>
      {reflection.companies.length === 0 ? (
        <p className="muted">{interview.noCompanies}</p>
      ) : (
        <ul className="say-companies">
          {reflection.companies.map((company) => (
            <li key={company.id} className="card">
              <Link className="say-company" href={addresses.interview(reflection.id, company.id)} dir="auto">
                {nameOf(words, company)}
              </Link>
              <span className="muted small" dir="auto">
                {interview.companyLine(company.role, dateInWords(company.createdOn))} ·{' '}
                {interview.usedCount(company.usedOn.length)}
              </span>
              <span className="row">
                <button
                  type="button"
                  className="link"
                  aria-label={interview.duplicateOf(nameOf(words, company))}
                  onClick={() => revise((now) => duplicateCompany(now, company.id, today))}
                >
                  {interview.duplicate}
                </button>
                <button
                  type="button"
                  className="link muted"
                  aria-label={interview.removeOf(nameOf(words, company))}
                  onClick={() => setRemoving(company)}
                >
                  {interview.remove}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <AddCompany reflection={reflection} />
      {removing ? (
        <RemoveCompany
          name={nameOf(words, removing)}
          onRemove={() => {
            revise((now) => removeCompany(now, removing.id));
            heading.current?.focus();
          }}
          onClose={() => setRemoving(null)}
        />
      ) : null}
    </section>
  );
}

function AddCompany({ reflection }: { reflection: Reflection }) {
  const { interview } = useWords();

  const revise = useRevise(reflection.id);
  const { outside, library } = useStores();
  const [, go] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isKnown = useLibrary((state) => Boolean(state.library.reflections[reflection.id]));

  const add = () => {
    const isFull = reflection.companies.length >= MOST.companies;
    const found = name.trim() === '' ? interview.nameless : isFull ? interview.full : null;
    setProblem(found);
    if (found || !isKnown) {
      field.current?.focus();
      return;
    }
    revise((now) => addCompany(now, { name, role, today: outside.today() }));
    const added = library.getState().library.reflections[reflection.id]?.companies.at(-1);
    if (added) go(addresses.interview(reflection.id, added.id));
  };
  return (
    <form
      className="say-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <LineBox
        ref={field}
        label={interview.nameField}
        value={name}
        onChange={setName}
        max={LIMITS.name}
        invalid={problem !== null}
        describedBy="say-add-problem"
      />
      <LineBox label={interview.roleField} value={role} onChange={setRole} max={LIMITS.name} />
      <button type="submit" className="btn quiet">
        {interview.add}
      </button>
      <p id="say-add-problem" role="alert" className="field-error" hidden={problem === null}>
        {problem}
      </p>
    </form>
  );
}
