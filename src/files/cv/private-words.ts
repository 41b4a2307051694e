/** Addresses on the net, and words before what is private. */
const WORDS = [
  // Where an article is to be found tells nothing of its author.
  /(?:https?:\/\/(?!(?:dx\.)?doi\.org\/|(?:www\.)?(?:arxiv\.org|ncbi\.nlm\.nih\.gov|pubmed\.ncbi)\b)|(?<!\/\/)www\.|linkedin\.com|github\.com)/iu,
  /^\s*(?:date of birth|d\.?o\.?b\.?|birth ?(?:date|place|day)|place of birth|nationality|citizenship|marital status|national insurance(?: number)?|ssn|driving licence no|emergency contact|telefon|telefono|teléfono|téléphone|telefone|telefoon|geburtsdatum|geburtsort|anschrift|wohnort|staatsangehörigkeit|nationalität|familienstand|konfession|date de naissance|nationalité|situation familiale|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|data di nascita|nazionalità|stato civile|data de nascimento|nacionalidade|geboortedatum|geboorteplaats|nationaliteit|burgerlijke staat|data urodzenia|miejsce zamieszkania|narodowość|stan cywilny|születési (?:idő|hely|dátum)|lakcím|állampolgárság|correo electrónico)(?![\p{L}])/iu,
  // "Mobile: 0770" is a number; "Mobile developer" is not.
  /^\s*(?:tel|telephone|phone|mobile|cell|e-?mail|address|home address|fax|skype|whatsapp|born|gender|sex|age|religion|passport|website|linkedin|github|twitter|instagram|tél|handy|mobil|móvil|portable|geboren|geb|adresse|né|née|dirección|dni|nato|nata|indirizzo|residenza|morada|endereço|adres|woonplaats|correo|courriel|e-mailadres)(?![\p{L}])\.?\s*(?:no\.?|number|nr\.?)?\s*(?:[:–-]|[+\d(]|$)/iu,
  /\b(?:date of birth|born (?:on|in|\d)|marital status)\b/iu,
  /(?<![\p{L}])(?:geboren am|née? le|nato il|nata il|nascid[oa] (?:em|a)|nacid[oa] el|geboren op|urodzon[ya])(?![\p{L}])/iu,
];
/** Numbers of telephones, streets and towns. */
const NUMBERS = [
  /(?:^|[\s:(])(?:\+|00)\d[\d\s().-]{6,}\d/u,
  /(?<!\d)\(?0\d{2,4}\)?[\s./-]\d{2,4}[\s.-]?\d{2,}/u,
  /(?<!\d)\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)/u,
  /(?<![\p{L}])[\p{L}-]+(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan|plein|gracht|utca)\s+\d+/iu,
  /(?<![\p{L}])(?:\d+\s?(?:bis|ter)?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|impasse|quai)|(?:calle|c\/|avda\.?|avenida|plaza|paseo|via|viale|piazza|corso|rua|travessa|praça|ul\.|al\.)\s+\p{Lu}[\p{L} .'’]*,?\s*(?:n[.ºo°]*\s*)?\d+)/iu,
  /(?:^|[,·|]\s*)(?:[A-Z]{1,2}-)?\d{5}\s+\p{Lu}[\p{L} .-]+$/u,
  /(?:^|[,·|]\s*)\d{2}-\d{3}\s+\p{Lu}/u,
  /\b\d{1,5}[a-z]?,?\s+(?:[\p{L}'’.-]+\s+){1,3}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|close|court|square|terrace|way|boulevard|blvd\.?|crescent|gardens)(?:[,.\s]|$)/iu,
  /\b[a-z]{1,2}\d[a-z\d]?\s+\d[a-z]{2}\b/iu,
  /\b[A-Z][a-z]+,\s+[A-Z]{2}\s+\d{5}\b/u,
];
const MAIL = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/u;

const DOI = /\b(?:doi:?\s*)?10\.\d{4,9}\/\S+/giu;

/** What is counted stands on no street: "Kept 64 buses on the road". */
const COUNTED =
  /(?<!\p{L})\d[\d.,]* (?:\p{Ll}+ )?\p{Ll}+s (?:on|in|off|along|across|from|to|per|for|by) (?:(?:the|a|an|each|every|one) )?\p{Ll}+/gu;

/** Whether a line tells how to reach somebody, where they live or when they were born. */
export function isPrivate(given: string): boolean {
  // The figures of a DOI are no number of a telephone.
  const line = given.replace(DOI, ' ').replace(COUNTED, ' ');
  // Most lines have neither sign nor figure, and are asked less.
  return (
    WORDS.some((pattern) => pattern.test(line)) ||
    (line.includes('@') && MAIL.test(line)) ||
    (/\d/.test(line) && NUMBERS.some((pattern) => pattern.test(line)))
  );
}

/** Takes a name out of lines: each of its words in order, however they are written. */
export function withoutName(names: readonly string[]): (line: string) => string {
  const patterns = names
    .map((name) => name.trim().split(/\s+/))
    .filter((words) => words.join('').length >= 4)
    .map((words) => new RegExp(`(?<![\\p{L}])${words.map(escaped).join('[\\s,]+')}(?![\\p{L}])`, 'giu'));
  return (line) => patterns.reduce((left, pattern) => left.replace(pattern, '…'), line);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
