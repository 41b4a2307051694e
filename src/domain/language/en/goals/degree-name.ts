/** "Master’s degree", "associate’s degree in business", "ITI Turner certificate": a paper by its kind as it is written; "master of music" and "master mason" stay. */
export function degreeName(name: string): string {
  return name
    .replace(/\b(master|bachelor|associate)(?:s|['’]s?)?(?= degree\b)/iu, '$1’s')
    .replace(/^(master|bachelor|associate)s(?=$| (?:in|from) )/iu, '$1’s degree')
    .replace(/^(bachelor|associate|master)(?= in )/iu, '$1’s degree')
    .replace(IN_A_SUBJECT, '$& in')
    .replace(OF_A_TRADE_SCHOOL, '$& certificate');
}

/** "BTEC health and social", "N6 public management": the letters of a paper, and what it is in. */
const IN_A_SUBJECT =
  /^(?:BTEC|HN[CD]|OND|G?NVQ|SVQ|N[1-6]|T[- ]level)(?: level \d)?(?= (?!in\b|for\b|of\b|at\b|level\b|certificate|diploma|course|class|exam|paper|unit|module|award|extended|national|qualification|part\b|year\b)\p{Ll}{4,}(?<!al)(?: |$))/iu;

/** Who one is by a trade school or its board, and not yet what one holds. */
const OF_A_TRADE_SCHOOL =
  /^(?:ITI|NCVT|SCVT|NTC|NABTEB|VETA|TESDA) (?:\p{L}+ )?\p{L}+(?:er|or|ist|man|ian|nic|smith)$/u;
