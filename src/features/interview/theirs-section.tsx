import { changeCompany } from '#src/domain/interview/companies.ts';
import { EMPLOYER_FIELDS, employerPhrases, READ_AT_MOST } from '#src/domain/interview/employer-phrases.ts';
import { employerText, isOneText, withEmployerText } from '#src/domain/interview/employer-text.ts';
import type { Company } from '#src/domain/model/company.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { TextBox } from '#src/ui/text-box.tsx';
import { useRevise } from './use-revise.ts';

/** What the employer says of itself, as the person pasted it: kept whole, and only ever shown as text. */
export function TheirsSection({ reflectionId, company }: { reflectionId: string; company: Company }) {
  const { interview, numberInWords } = useWords();

  const revise = useRevise(reflectionId);
  const change = (part: Partial<Company>) =>
    revise((now) => changeCompany(now, company.id, (was) => ({ ...was, ...part })));
  const { isWhole } = employerPhrases(company, useLanguage());
  return (
    <section aria-labelledby="say-theirs" className="say-theirs">
      <h2 id="say-theirs">{interview.theirs}</h2>
      <p className="muted">{interview.theirsIntro}</p>
      <div className="say-pair">
        <LineBox
          label={interview.nameField}
          value={company.name}
          onChange={(name) => change({ name })}
          max={LIMITS.name}
        />
        <LineBox
          label={interview.roleField}
          value={company.role}
          onChange={(role) => change({ role })}
          max={LIMITS.name}
        />
      </div>
      {isOneText(company) ? (
        <TextBox
          label={interview.fields.text}
          value={employerText(company)}
          onChange={(text) => change(withEmployerText(company, text))}
          lines={4}
          max={LIMITS.text}
        />
      ) : (
        EMPLOYER_FIELDS.map((field) => (
          <TextBox
            key={field}
            label={interview.fields[field]}
            value={company[field]}
            onChange={(text) => change({ [field]: text })}
            lines={2}
            max={LIMITS.text}
          />
        ))
      )}
      <TextBox
        label={interview.fields.people}
        value={company.people}
        onChange={(people) => change({ people })}
        lines={1}
        max={LIMITS.text}
        example={interview.peopleExample}
        describedBy="say-people-note"
      />
      <p id="say-people-note" className="muted small">
        {interview.peopleNote}
      </p>
      {isWhole ? null : (
        <p className="field-note" data-strong>
          {interview.notWhole(numberInWords(READ_AT_MOST))}
        </p>
      )}
    </section>
  );
}
