const NAMES =
  'Afrikaans Albanian Amharic Arabic Armenian Assamese Aymara Azerbaijani Bahasa Basque Belarusian Bengali Berber Bosnian Bulgarian Burmese Cantonese Catalan Cebuano Chichewa Chinese Creole Croatian Czech Danish Dari Dutch English Esperanto Estonian Farsi Fijian Filipino Finnish Flemish French Fula Galician Georgian German Greek Guarani Gujarati Hakka Hausa Hawaiian Hebrew Hindi Hokkien Hungarian Icelandic Igbo Ilocano Indonesian Irish Italian Japanese Kannada Kazakh Khmer Kikuyu Kinyarwanda Kirundi Konkani Korean Kurdish Lao Latin Latvian Lingala Lithuanian Luganda Luxembourgish Macedonian Malagasy Malay Malayalam Maltese Mandarin Maori Marathi Mongolian Māori Nahuatl Navajo Nepali Norwegian Odia Oromo Pashto Patois Persian Polish Portuguese Punjabi Quechua Romani Romanian Russian Samoan Scots Serbian Sesotho Setswana Shona Sindhi Sinhala Slovak Slovene Slovenian Somali Spanish Swahili Swedish Tagalog Tamazight Tamil Telugu Thai Tibetan Tigrinya Tongan Turkish Twi Ukrainian Urdu Uyghur Uzbek Vietnamese Welsh Wolof Xhosa Yoruba Zulu';
const KNOWN = new RegExp(
  `\\b(?:haitian creole|${NAMES.split(' ').join('|')}|(?:\\w+ )?sign language)\\b`,
  'i',
);

/** Languages of the CVs whose own names of languages are known, and the codes of what they name. */
const LOCALES = 'de fr es pt it nl pl hu cs ro sv tr'.split(' ');
const CODES =
  'af am ar az be bg bn bs ca ceb cs cy da de el en eo es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku la lb lo lt lv mk ml mn mr ms mt my nb ne nl no pa pl ps pt qu ro ru rw si sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi wo xh yo yue zh zu'.split(
    ' ',
  );
let foreign: RegExp | null = null;

/** The names that other languages have for languages: made once, when a CV needs them. */
function foreignNames(): RegExp {
  if (foreign) return foreign;
  const names = new Set<string>(['castellano', 'langue des signes', 'Gebärdensprache', 'māori']);
  for (const locale of LOCALES) {
    const called = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const code of CODES) {
      const name = called.of(code);
      if (name && name.length > 3) names.add(name);
    }
  }
  const all = [...names].toSorted((one, other) => other.length - one.length);
  foreign = new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'iu');
  return foreign;
}

/** The language that a few words name and how well it is spoken, or null: "Spanish (native)", "fluent in Polish". */
export function spokenIn(words: string): { name: string; level: string } | null {
  const found = KNOWN.exec(words) ?? foreignNames().exec(words);
  if (!found) return null;
  const level = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`
    .replace(/^[\s:–—(,-]+|[\s)–—,.:(-]+$/g, '')
    .replace(/\s+in$/i, '')
    .trim();
  return { name: found[0], level };
}
