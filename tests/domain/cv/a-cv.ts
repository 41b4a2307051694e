import type { CvFact, CvRead, CvSource } from '#src/domain/cv/cv-read.ts';

/** Where something was read. */
export function at(line: string, section: string | null = null): CvSource {
  return { line, section, page: null };
}

/** The CV of an invented nurse who was away for two years. */
export const nurseFacts: readonly CvFact[] = [
  {
    id: 'role-1',
    kind: 'role',
    title: 'Ward manager',
    employer: 'St Anne’s',
    dates: { from: { year: 2017, month: 9 }, to: 'now', words: 'Sep 2017 - present' },
    from: at('Ward manager, St Anne’s, Sep 2017 - present', 'Experience'),
  },
  {
    id: 'role-2',
    kind: 'role',
    title: 'Nurse',
    employer: 'City Hospital',
    dates: { from: { year: 2008, month: 1 }, to: { year: 2015, month: 4 }, words: '2008 - Apr 2015' },
    from: at('Nurse, City Hospital, 2008 - Apr 2015', 'Experience'),
  },
  {
    id: 'gap-1',
    kind: 'gap',
    start: { year: 2015, month: 5 },
    end: { year: 2017, month: 8 },
    months: 28,
    before: 'role-2',
    after: 'role-1',
    from: at('Nurse, City Hospital, 2008 - Apr 2015'),
  },
  {
    id: 'proof-1',
    kind: 'proof',
    words: 'Cut falls on the ward from 40 to 12 a year',
    role: 'role-1',
    from: at('• Cut falls on the ward from 40 to 12 a year', 'Experience'),
  },
  {
    id: 'paper-1',
    kind: 'paper',
    name: 'BSc Nursing',
    issuer: 'University of Leeds',
    of: 'study',
    state: 'done',
    dates: null,
    from: at('BSc Nursing, University of Leeds, 2007', 'Education'),
  },
  { id: 'gift-1', kind: 'gift', words: 'First aid', from: at('Skills: First aid, training new staff, SPSS') },
  {
    id: 'gift-2',
    kind: 'gift',
    words: 'training new staff',
    from: at('Skills: First aid, training new staff, SPSS'),
  },
  { id: 'gift-3', kind: 'gift', words: 'SPSS', from: at('Skills: First aid, training new staff, SPSS') },
  {
    id: 'language-1',
    kind: 'language',
    name: 'Polish',
    level: 'fluent',
    from: at('Polish (fluent)', 'Languages'),
  },
];

export const nurseCv: CvRead = {
  kind: 'read',
  format: 'docx',
  facts: nurseFacts,
  unread: [],
  lines: [...new Set(nurseFacts.map(({ from }) => from.line))],
  isUnsure: false,
};
