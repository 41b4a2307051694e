/**
 * Who taught somebody the work, by the name that they gave: "old Mr Venter taught me with a torch", "old Tam put the chisel
 * in my hand". An elder of the trade is told as typed; nobody who was looked after or taught is.
 */
const TAUGHT = '(?:taught|showed|trained|let)';
/** What others do as well, of whom an employer hears no name: an elder is known by how they are called. */
const STOOD_BY =
  '(?:gave|lent|told|took|put|sat (?:down )?with|stood (?:with|by|beside)|believed in|brought|helped|set)';
const TITLE =
  '(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Oo]ga|[Oo]om|[Tt]annie|[Uu]ncle|[Aa]unt(?:y|ie)?|[Pp]ani?|[Mm]aster|[Cc]hief|[Ss]kipper|[Cc]aptain|[Mm]adam)';
const CALLED =
  '(?:(?:[Oo]ld|[Bb]ig) (?:man )?(?:[Mm]r\\.? )?|(?:[Oo]ga|[Oo]om|[Mm]aster|[Cc]hief|[Ss]kipper|[Cc]aptain|[Mm]adam) )';
const NAME = '\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?';
const BY_NAME = new RegExp(
  `^(?:${CALLED}${NAME} (?:${TAUGHT}|${STOOD_BY})|(?:(?:[Oo]ld|[Bb]ig|[Yy]oung) )?(?:${TITLE}\\.? )?${NAME} ${TAUGHT})\\b.*\\b(?:me|my|us|our|everything)\\b`,
  'u',
);

/** Whether the words tell of an elder by name, and of what they did for the person. */
export function isOfMentor(text: string): boolean {
  return BY_NAME.test(text) && !NO_ELDER.test(text);
}

/** Kin have names for others than the family only; "I", "nobody" and "everybody" are no names. */
const NO_ELDER =
  /^(?:I|We|They|He|She|It|Nobody|Everybody|Somebody|Someone|One|This|That|There|Mum|Mom|Mam|Dad|Nan|Gran\p{L}*|The|An?|My|Our|When|After|Because|Every|Some|People|[Rr]esident|[Pp]atient|[Cc]lient|[Pp]upil)\b/u;
