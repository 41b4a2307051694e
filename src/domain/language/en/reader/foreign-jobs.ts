/**
 * Names of jobs and fields in other languages, by endings that English has not, and the commonest that have none: an answer
 * of one or two words has no small words to tell its language by.
 */
const ENDS =
  /^(?!(?:ambassador|hero|zero|camera|opera|era|barista|scenario|madeira|corridor)s?$)\p{Ll}{3,}(?:[^\Wlt]ería|erías|[aei]dora?|[cdjmnrt]er[oa]|idad|ista|tario|taria|eir[oa]|maestra?|schwester|pfleger(?:in)?|iniker(?:in)?|[nt]iker(?:in)?|arbeiter(?:in)?|lehrer(?:in)?|fahrer(?:in)?|verkäufer(?:in)?|erzieher(?:in)?|berater(?:in)?|entwickler(?:in)?|zieherin|macherin|halter(?:in)|frau|kauf(?:mann|frau)|ungen|iarka|yciel(?:ka)?|owca|nicien|nicienne|ssière|rmier|rmière|cuisinier|cuisinière|euse)$/u;
const ONES =
  /^(?:professeure?|profesora?|professora|professore|maestr[ao]|abogad[ao]|médic[ao]|obrer[ao]|limpieza|ventas|cuisine|serveur|vendeur|ingénieur|avocate?|plombier|menuisier|boulanger|boulangerie|caissier|comptable|comptabilité|aide-soignante?|soignante?|enseignante?|infermier[ae]|insegnante|commess[ao]|cuoc[ao]|muratore|operai[ao]|enfermagem|kucharz|kucharka|lekarz|lekarka|księgowa|sprzedawca|guro|koch|köchin|bäcker|bäckerin|schreiner|friseurin|altenpflege|krankenpflege|buchhaltung|pflege|elektriker|trabajo social|maestra de \p{Ll}+|aeropuerto|hospital público|chofer|albañil|cocina|costura|obra|hostelería|instruktora?|kurs \p{L}+|prawo jazdy.*)$/u;

/** "Entregador de moto", "suporte de TI ou dev": small words between two that English does not have; "chef de partie" it has. */
const OF_ANOTHER =
  /^(?!(?:chef de (?:partie|cuisine|rang)|commis|demi|aide|ma[iî]tre)\b)(?!.*\b(?:an?|the|of|in|at|for|with|and|or|my|to)\b).*\p{Ll} (?:de|del|du|des|em|ou|und|oder|für|bei|lub) \p{L}/iu;

/** Whether a short answer is a job or a field in another language ("enfermera", "Krankenschwester"). */
export function isForeignJob(line: string): boolean {
  const plain = line.trim().toLowerCase();
  return ONES.test(plain) || (!plain.includes(' ') && ENDS.test(plain));
}

/** The same, or a name of several words in which English has no part. */
export function isForeignName(line: string): boolean {
  return isForeignJob(line) || OF_ANOTHER.test(line);
}
