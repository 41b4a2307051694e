/** Months, days, languages, peoples and countries, typed in small letters: "since march", "on weds now", "speak somali". */

import { type Row, says, withRows } from './rows.ts';

/** Words that have no other meaning. Left out is what has: "turkey", "china", "chile", "polish", "march", "may", "twi", "lao". */
const NAMES: ReadonlyMap<string, string> = new Map(
  `january february april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  afrikaans albanian amharic armenian azeri basque bengali bosnian bulgarian burmese cantonese catalan croatian czech danish dari
  dutch estonian farsi filipino finnish flemish gaelic georgian gujarati hausa hebrew hungarian icelandic igbo indonesian kannada kazakh
  khmer kurdish kyrgyz latvian lithuanian macedonian malay malayalam maltese mandarin marathi mongolian nepali norwegian pashto persian
  punjabi romanian serbian shona sinhala slovak slovenian somali swahili swedish tagalog tajik tamil telugu thai tibetan tigrinya
  ukrainian urdu uzbek vietnamese welsh wolof xhosa yoruba zulu
  aymara guarani mapudungun mixtec mixteco nahuatl navajo otomi quechua quichua zapotec zapoteco
  afghan algerian american americans argentinian australian bangladeshi bolivian brazilian canadian chilean colombian congolese cuban
  dominican ecuadorian egyptian eritrean ethiopian fijian ghanaian haitian hawaiian honduran iranian iraqi jamaican kenyan lebanese
  mexican moroccan nigerian pakistani peruvian rwandan salvadoran samoan senegalese somalis sudanese syrian taiwanese tanzanian tongan
  tunisian ugandan uruguayan venezuelan yemeni zambian zimbabwean
  africans asians australians brazilians canadians europeans germans indians italians mexicans nigerians russians syrians ukrainians
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia
  botswana brazil bulgaria burundi cambodia cameroon canada colombia croatia cyprus czechia denmark ecuador egypt eritrea estonia
  ethiopia fiji finland france germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel
  italy jamaica japan kazakhstan kenya kosovo kuwait latvia lebanon lesotho liberia libya lithuania luxembourg malawi malaysia malta
  mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua nigeria norway pakistan
  palestine panama paraguay philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia
  somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia uganda ukraine uruguay uzbekistan venezuela
  vietnam wales yemen zambia zimbabwe`
    .trim()
    .split(/\s+/)
    .map((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]),
);

const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  mons: 'Mondays',
  tue: 'Tuesday',
  tues: 'Tuesdays',
  wed: 'Wednesday',
  weds: 'Wednesdays',
  thur: 'Thursday',
  thurs: 'Thursdays',
  fri: 'Friday',
  fris: 'Fridays',
};

const ROWS: readonly Row[] = [
  // "Did it for me in 89".
  [
    ' in ',
    says`(?<!(?:\d|one|two|three|four|five|six|seven|eight|nine|ten) in )(?<= in )(?=[5-9]\d(?:$|[,.]| (?:and|when)\b))`,
    '’',
  ],
  // "In march", and not "march past the gate".
  [
    'march',
    says`\b(in|last|since|this|next|every|until|till|by|early|late|mid|of|from|each) march(?=$|[,.]| (?:\d|and|when|with|after|they|we|I|he|she|it|last|this|the)\b)`,
    '$1 March',
  ],
  ['march', says`\bmarch (?=(?:19|20)\d\d\b)`, 'March '],
  ['may', says`\b(in|last|since|next|early|late|until|of) may(?=$|[,.]| (?:19|20)\d\d\b)`, '$1 May'],
  ['may', says`\b(\d{1,2}(?:st|nd|rd|th)?) may>`, '$1 May'],
  // "On weds now": each of them; "on fri": that one.
  ['on ', says`\bon (mons?|tues?|weds?|thurs?|fris?)>`, (_, day = '') => `on ${DAYS[day] ?? day}`],
  ['chile', says`\b(in|from|to) chile(?=$|[,.]| (?:and|in|when|with|for|where)\b)`, '$1 Chile'],
  ['china', says`\b(in|from|to) china(?=$|[,.]| (?:and|in|when|with|for|where)\b)`, '$1 China'],
  ['turkey', says`\b(in|from) turkey(?=$|[,.]| (?:and|in|when|with|for|where)\b)`, '$1 Turkey'],
];

/** The line with such names in capitals. */
export const mendProperNames = (line: string): string =>
  withRows(line, ROWS).replace(
    /(?<![\p{L}\p{N}.@/#-])\p{Ll}{4,12}(?![\p{L}\p{N}@/]|\.\p{L})/gu,
    (word) => NAMES.get(word) ?? word,
  );
