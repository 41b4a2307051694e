/**
 * "Spreadsheets", "billing", "Excel", "a head for figures": what can stand after "people come to me for". "Reach truck" is one
 * of many, and reads as a slip.
 */
export function isNameOfMany(noun: string, isPlural: boolean | null): boolean {
  if (
    isPlural === true ||
    /^(?:an?|the|my|any|some|all|every(?:thing)?|help|advice|how|where|what|which|when)\b/i.test(noun) ||
    /\p{Lu}/u.test(noun)
  )
    return true;
  const head =
    noun
      .split(/\s+(?:of|for|with|in|on|to|about|from|at|that|who)\s+/iu)[0]
      ?.split(/\s+/u)
      .at(-1) ?? '';
  return (
    /(?:ing|ion|ment|ness|ance|ence|ity|ics|ship|work|care|wear|ware|ry|logy|graphy|s)$/i.test(head) ||
    MASS.has(head.toLowerCase())
  );
}

const MASS = new Set(
  'data admin stuff food hair makeup help advice music art maths math math english spanish french it tech paint paper money kit gear stock bread coffee cake dinner lunch breakfast payroll triage software hardware code law science history rice meat fish wood metal steel fabric thread clay glass design discipline aid research marketing hygiene loyalty honesty patience quality wiring security service support control inventory reception nature maintenance logistics wine cash linen timber'.split(
    ' ',
  ),
);
