import type { Reader } from './readers.ts';

type Readings = Readonly<Record<string, Readonly<Partial<Record<Reader['name'], string>>>>>;

/**
 * What a reader makes of a sentence where no PDF can bring it back: its own rules of direction (docs/pdf-text.md says
 * which) allow no way of showing that it takes right. A reader that learns it makes the test fail, and this list shorter.
 */
const ALWAYS: Readings = {
  'Arabic: vowel signs': { 'pdf.js': 'السَّلام ُ عَلَيْكُم' },
  'Arabic: brackets': { PDFium: 'أعمل )في المساء( كل يوم' },
  'Hebrew: brackets': { PDFium: 'אני עובד )בערב( כל יום' },
  'Hebrew: an English word, a number, brackets': {
    'pdf.js': 'שלום (,123 )world מה [נשמע]?',
    PDFium: 'שלום )world ),123 מה ]נשמע[?',
  },
  'Arabic in English: two words': { PDFium: 'They call me خالد أم at work.' },
  'Arabic in English: lam-alef, brackets': { PDFium: 'I sing (وسهلا أهلا (every day.' },
  'Arabic in English: a number': {
    PDFium: 'He said سنة 35 خلال سأعمل and left.',
    poppler: 'He said  سنة35 سأعمل خلال and left.',
  },
  'Persian in English': { PDFium: 'She said خواهم‌می and smiled.' },
  'All at once': {
    PDFium: 'A team: Łukasz, Ольга, דוד ,محمد, สมชาย, हिन्दी, 王伟 🚀.',
    poppler: 'A team: Łukasz, Ольга,  דוד,محمد, สมชาย, हिन्दी, 王伟 🚀.',
  },
};

/** Poppler takes the direction of each line from the whole page: a sentence from right to left on an English one. */
const ON_AN_ENGLISH_PAGE: Readings = {
  'Arabic: full stop': { poppler: '.أريد أن أصبح مهندسة' },
  'Arabic: comma and question': { poppler: 'وأعلم الآخرين؟،لماذا لا أتعلم' },
  'Arabic: a number': { poppler: 'سنوات3 سأعمل خلال' },
  'Arabic: an English word': { poppler: 'في المستقبلGoogle أريد أن أعمل مع' },
  Persian: { poppler: 'کتاب بخوانم۱۲ می‌خواهم' },
  'Hebrew: an English word, a number, brackets': { poppler: 'מה [נשמע]?,123 )world( שלום' },
  'Hebrew: comma': { poppler: 'מורה: אני יעל,שלום' },
  'Hebrew: full stop': { poppler: '.אני רוצה להיות רופאה' },
  'Hebrew: an English word': { poppler: 'כבר שניםMicrosoft אני עובד עם' },
};

export type Place = 'alone' | 'on an English page';

/** What comes out of a sentence, by reader and place, where it is not the sentence itself. */
export function knownReading(sentence: string, reader: Reader['name'], place: Place): string | undefined {
  const own = place === 'alone' ? undefined : ON_AN_ENGLISH_PAGE[sentence]?.[reader];
  return own ?? ALWAYS[sentence]?.[reader];
}
