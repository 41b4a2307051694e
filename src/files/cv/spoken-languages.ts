const NAMES =
  'Afrikaans Albanian Amharic Arabic Armenian Azerbaijani Bahasa Basque Belarusian Bengali Bosnian Bulgarian Burmese Cantonese Catalan Cebuano Chinese Croatian Czech Danish Dari Dutch English Esperanto Estonian Farsi Filipino Finnish Flemish French Galician Georgian German Greek Gujarati Hausa Hebrew Hindi Hungarian Icelandic Igbo Indonesian Irish Italian Japanese Kannada Kazakh Khmer Kinyarwanda Korean Kurdish Lao Latin Latvian Lithuanian Luxembourgish Macedonian Malay Malayalam Maltese Mandarin Marathi Mongolian Nepali Norwegian Pashto Persian Polish Portuguese Punjabi Quechua Romanian Russian Serbian Shona Sinhala Slovak Slovene Slovenian Somali Spanish Swahili Swedish Tagalog Tamil Telugu Thai Tigrinya Turkish Twi Ukrainian Urdu Uzbek Vietnamese Welsh Wolof Xhosa Yoruba Zulu';
const KNOWN = new RegExp(`\\b(?:${NAMES.split(' ').join('|')}|(?:\\w+ )?sign language)\\b`, 'i');

/** The language that a few words name and how well it is spoken, or null: "Spanish (native)", "fluent in Polish". */
export function spokenIn(words: string): { name: string; level: string } | null {
  const found = KNOWN.exec(words);
  if (!found) return null;
  const level = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`
    .replace(/^[\s:–—(,-]+|[\s)–—,.:(-]+$/g, '')
    .replace(/\s+in$/i, '')
    .trim();
  return { name: found[0], level };
}
