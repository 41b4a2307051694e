/** The months in the languages that CVs are read in, in letters without their marks; what is longest comes first. */
const MONTHS: readonly string[] = [
  'jan(?:uary|uar|uari|vier|eiro|ner)?|janv|gen(?:naio)?|ene(?:ro)?|sty(?:cznia|czen)?',
  'feb(?:ruary|ruar|ruari|rero|braio)?|fev(?:rier|ereiro|r)?|lut(?:ego|y)?',
  'mar(?:ch|s|zo|co|ca|zec|cius)?|maerz|marz|mrt|maart',
  'apr(?:il|ile|ilis)?|avr(?:il)?|abr(?:il)?|kwi(?:ecien|etnia)?',
  'may(?:o)?|mai(?:o)?|mag(?:gio)?|mei|maj(?:a|us)?',
  'june?|jun(?:i|io|ho|ius)|juin|giu(?:gno)?|cze(?:rwiec|rwca)?',
  'july?|jul(?:i|io|ho|ius)|juil(?:let)?|lug(?:lio)?|lip(?:iec|ca)?',
  'aug(?:ustus|ust)?|aout|ago(?:sto)?|sie(?:rpien|rpnia)?',
  'sept?(?:ember|iembre|tembre|embre)?|set(?:tembre|embro|iembre)|set(?=[./])|wrz(?:esien|esnia)?|szept(?:ember)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)|out(?=[./])|ott(?:obre)?|paz(?:dziernika?)?',
  'nov(?:ember|embre|iembre|embro)?|lis(?:topada?)?',
  'dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|gru(?:dzien|dnia)?',
];

/** A month by its name, in letters without marks. */
export const MONTH_NAME = `(?:${MONTHS.join('|')})\\.?`;

const BY_NUMBER = MONTHS.map((names) => new RegExp(`(?<![a-z])(?:${names})(?![a-z])`));

/** The number, from 1, of the first month that is named in letters without marks; 0 where none is. */
export function monthNamedIn(folded: string): number {
  return BY_NUMBER.findIndex((names) => names.test(folded)) + 1;
}
