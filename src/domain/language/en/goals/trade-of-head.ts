import { nameOfWork } from './aims.ts';

/** Who checks, keeps or advises takes the trade from the words before: no food safety auditor sits with accountants. */
const CHECKS =
  /^(?<trade>.+) (?:auditors?|controllers?|officers?|inspectors?|advis[eo]rs?|consultants?|analysts?|managers?)$/iu;
/** A rank or a time of day names no trade. */
const RANK =
  /\b(?:senior|junior|lead|chief|head|deputy|assistant|associate|trainee|principal|group|regional|national|external|internal|independent|night)\b/giu;
const OF_MONEY =
  /\b(?:financ\p{L}*|tax(?:es|ation)?|vat|accounts?|accounting|account(?:s|ant|ancy)|audit\p{L}*|pay ?roll|wages?|salar\p{L}+|credit|debt|cost|budget\p{L}*|billing|book ?keeping|treasury|revenue|statutory|cash|ledger|expenses?|invoic\p{L}*|fraud|bank\p{L}*|fund|business|company|corporate)\b/iu;
const IS_OF_ACCOUNTS = 'accounting';

/** Whether a kind of work that was found by its last word alone is that of the name: an auditor of money is with accountants, and no other one. */
export function isOfItsKind(work: Parameters<typeof nameOfWork>[0], kind: { id: string }): boolean {
  if (kind.id !== IS_OF_ACCOUNTS) return true;
  const bare = nameOfWork(work).replace(/,? (?:in|at|for|of|with) .*$/iu, '');
  const trade = CHECKS.exec(bare)?.groups?.trade?.replace(RANK, ' ').trim();
  return trade === undefined || trade === '' || OF_MONEY.test(trade);
}
