import { from } from '#src/domain/language/en/compose/line.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** "First aid trainer", "maths teacher": what is taught, before whoever teaches it. */
const BEFORE_THE_TEACHER =
  /^(?<subject>(?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:trainer|teacher|instructor|tutor|lecturer|coach)(?: (?:for|in|at|to) .*)?$/iu;
/** "Teacher of leather work". */
const BEHIND_THE_TEACHER =
  /^(?:trainer|teacher|instructor|tutor|lecturer) (?:of|in) (?<subject>(?!(?:the|an?|my|our|young|old|small)\b)(?:[\p{L}-]+ ){0,2}[\p{L}-]+)$/iu;

/** Where, whom or with what one teaches is no subject. */
const IS_NO_SUBJECT =
  /\b(?:school|primary|secondary|college|university|academy|TAFE|nursery|kindergarten|preschool|workplace|industrial|corporate|technical|vocational|simulator|operators?|staff|team|new|senior|lead|assistant|head|class|substitute|private|personal|special|life|job|career|youth|adult|adults|children|kids|people|women|men|girls|boys|apprentices|dog|horse|animal)\b/iu;
const LETTERS = /^\p{Lu}{2,}$/u;

/** What a teacher by that name teaches; null where the name does not say. */
export function subjectOfTeacher(aim: Work | undefined): Segment[] | null {
  if (aim?.kind !== 'role') return null;
  const role = aim.role.a.replace(/^an? /iu, '');
  const subject =
    BEFORE_THE_TEACHER.exec(role)?.groups?.subject ?? BEHIND_THE_TEACHER.exec(role)?.groups?.subject;
  return subject && !IS_NO_SUBJECT.test(subject) && !LETTERS.test(subject)
    ? [from(aim.role, subject, 'quote')]
    : null;
}
