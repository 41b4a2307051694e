/** Words that people really have and that PDF engines get wrong, each with a name for the test report. */
export const HARD_STRINGS: Record<string, string> = {
  polish: 'Łukasz Żółć',
  vietnamese: 'Nguyễn Thị Hương',
  greek: 'Ελληνικά',
  cyrillic: 'Кириллица',
  punctuation: 'O’Neill—“quotes”…',
  ligature: 'office waffle affidavit',
  arabic: 'مرحبا بالعالم',
  persian: 'می‌خواهم ۱۲۳ کتاب بخوانم',
  hebrew: 'שלום עולם',
  chinese: '职业规划',
  japanese: 'キャリア',
  korean: '경력',
  hindi: 'हिन्दी में क्षेत्र',
  thai: 'ภาษาไทยน้ำ',
  emoji: '👩🏽‍🚀🚀',
  longWord: 'x'.repeat(400),
  empty: '',
  markup: '<b>&amp;</b> \\ (a) %PDF',
  mixed: 'My name is (דוד) and مرحبا (a1) [b]',
  combining: 'e\u0301 L\u0323\u0301 i\u0307',
  arrows: 'A → B ✓ ½ № €',
};

/** Characters that no face has: they must come out as '?' and be named. */
export const NOT_PRINTABLE: Record<string, { text: string; missing: string[] }> = {
  privateUse: { text: 'a\ue000b', missing: ['\ue000'] },
  cuneiform: { text: '𒀀', missing: ['𒀀'] },
};

/** 5,000 characters of words. */
export const LONG_TEXT = Array.from({ length: 900 }, (_, index) => `word${index}`)
  .join(' ')
  .slice(0, 5000);
