import { withArticle } from '#src/domain/language/en/with-article.ts';
import { asPaper, asWritten, wholeSubject } from './paper-names.ts';
import { inEnglish, inFront } from './paper-order.ts';

/** Programs, tests and papers with the capitals that their makers or offices give them. */
const NAMES = new Map(
  `QuickBooks,AutoCAD,Revit,SolidWorks,SketchUp,PowerPoint,JavaScript,TypeScript,Photoshop,Illustrator,InDesign,Xero,Tally,Canva,
  Figma,Blender,Salesforce,WordPress,CompTIA,ArcGIS,QGIS,NCLEX,NEBOSH,IOSH,CSCS,CPCS,CELTA,IELTS,NAVLE,PLC,CNA,AAT,GED,SQL,CPR,HACCP,EPA,TESDA,
  OSHA,CCNA,NVQ,BTEC,GCSE,CDL,HGV,LGV,EMT,LPN,LVN,ESL,RN,TVET,HNC,HND,DIALux,Node,PMP,ACCA,TEFL,CAD,MIG,TIG,SIA,AWS,TAFE,Security+,Network+,A+,Linux+,Azure,Python,Excel,Xactimate,Lightroom,Mastercam,
  Procreate,Shopify,Jira,Tableau,GIS,CNC,NDT,WHS,TMS,CAMS,CCTV,TRiM,Lantra`
    .split(/,\s*/u)
    .map((name) => [name.toLowerCase(), name] as const),
);

/** "Whs", "pv": letters that no word is made of. */
const NO_VOWEL =
  /(?<![\p{L}\d-])(?!(?:mrs?|ms|st|nd|rd|th|h?rs|yrs|wks|mths|vs|pls|tbh|w|n|x|cert|my|dr|jr)(?!\p{L}))[bcdfghjklmnpqrstvwxz]{2,4}(?![\p{L}\d’'-])/gu;

/** Plain words too: names where a course of them is meant. */
const IN_A_COURSE =
  /\b(unity|sage|word|access|unreal|swift|maya|rhino|spark)(?= (?:course|class|training|lessons?|certificate)\b)/giu;

const upper = (letters: string) => letters.toUpperCase();

/** Ways to name what is to be learned, each with the way that English has. */
const SAID: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [
    /^(?:learn|do|get|the) (?=(?:the )?(?:CDL|HGV|LGV|GED|CNA|EMT|CPR|HACCP|SIA|CSCS|TEFL|CELTA|NEBOSH)$)(?:the )?/u,
    '',
  ],
  [/\bmaint(?:a|ai|e)n[ae]nce\b/iu, 'maintenance'],
  [/\bhyg(?:ei|e|ie|i)ne\b/iu, 'hygiene'],
  [/\bgi bill\b/iu, 'GI Bill'],
  [/\bpell (?=grant)/iu, 'Pell '],
  [/\bpell grant\b/iu, 'Pell Grant'],
  [/\b(?:adobe )?premi?ere? pro\b/iu, 'Premiere Pro'],
  [/\bfear free\b/iu, 'Fear Free'],
  [/\bsolar pv\b/iu, 'solar PV'],
  [/\bvo[- ]?tech\b/iu, 'vo-tech'],
  [/^meister(?=$|prüfung|kurs)/iu, 'Meister'],
  [/^level (?=\d)/u, 'Level '],
  [/^(IELTS|PTE|OET|TOEFL) english$/iu, (_, test = '') => test.toUpperCase()],
  [/^(?:the )?computers? (?:stuff|things?|skills?)$|^(?:the )?computer$/iu, 'computers'],
  // "ACCA remaining papers", "VT2 and UT2 course", "new analyzer machines training".
  [/^(\p{Lu}{2,6}) (remaining|last|final) (papers|exams|modules|units)$/u, 'the $2 $1 $3'],
  [/^(\p{Lu}[\p{Lu}\d]+) and (\p{Lu}[\p{Lu}\d]+) (course|exam|test)$/u, 'the $1 and $2 $3s'],
  [/^(?:the )?(new(?:er)? (?:\p{Ll}+ )*\p{Ll}+s) (?:training|course)$/iu, 'a course on the $1'],
  // "Something with a certificate", "something of a few weeks": no subject, and a course.
  [
    /^(?:an? )?(?:something|anything) w(?:ith|\/|) ?(?:an? )?(certificate|licen[cs]e|diploma)$/iu,
    'a course with a $1',
  ],
  [
    /^(?:something|anything) (?:of |for )?((?:a few|a couple of|two|three|\d) (?:weeks|months|days|evenings))$/iu,
    'a course that takes $1',
  ],
  [/^(?:something|anything) short (?:w(?:ith|\/|)|on|in|about) ?(?=\p{L})/iu, 'a short course in '],
  [
    /^(?:my |the |an? )?apprenticeship (?:in |as (?:an? )?)?electric(?:al|ian)?$/iu,
    'electrical apprenticeship',
  ],
  [/^(?:my |the |an? )?apprenticeship (?:as )?(?:an? )?(?=\p{Ll}+(?:er|ian|ic)$)/iu, 'apprenticeship as a '],
  [/^course for (?:the |an? )?(crane|forklift|digger|excavator|tractor|drone|boiler)s?$/iu, '$1 course'],
  [/,? (?:its?|it’s) (\d+) (?:hours|hrs)$/iu, ' of $1 hours'],
  [/^(.+?) school nights$/iu, '$1 night school'],
  [/^cook(?= (?:course|class|school|lessons|training)\b)/iu, 'cooking'],
  [/^(\d)[ -]axis(?: (?:machining|milling|stuff))?$/iu, '$1-axis machining'],
  [/^(ASE|ACCA|CIMA|CompTIA|AWS|ICAEW|AAT) (?=(?:\p{L}+[ /])*(?:tests|exams|papers|modules)$)/u, 'the $1 '],
  [/\bmed\/heavy\b/iu, 'medium and heavy'],
  // Diplomas by their letters, and an instrument by its name.
  [
    /^(?:the )?(DEP|DEC|AEC|BTS|DUT|BEP|OND|DAE) (?:in |en )?(?=\p{Ll}{4})/u,
    (_, of = '') => `${withArticle(of)} in `,
  ],
  [
    /^(?=\p{Ll}*(?:photometer|oscilloscope|microscope|chromatograph|oximeter|multimeter)$)/u,
    'how to use the ',
  ],
  [/\bquick ?books?\b/iu, 'QuickBooks'],
  [/^how (?:them|dem) (?=\p{Ll})/iu, 'how they '],
  [/,? (?:n |and |& |\+ )?then (?=(?:the |an? |my )?\p{L})/u, ' and then '],
  [/^last (?=(?:\d|two|three|four|few|part|year|module|exam))/iu, 'the last '],
  [/ first(?: of all)?$/iu, ''],
  [
    /^(?:something|anything|smth) (?:in|with|like|about) (?=\p{L}+ing$|\p{L}+ry$|\p{L}+ics$|computers$)/iu,
    '',
  ],
  [/^((?:redo )?the (?:\S+ )+)thing(?= (?:at|in|with)\b|$)/iu, '$1course'],
  [/^(?:get )?(?:the |my )?(.+) back$/iu, '$1 again'],
  [
    /^(?:an? |the )?((?:\p{L}+ )+(?:exam|test|course)),? (first|second|last|final) (part|half)$/iu,
    'the $2 $3 of the $1',
  ],
  [/^(\d+)[ -]?hours? (?=course|training|class|programme|program)/iu, '$1-hour '],
  // "A course of barber", "exam of driving": English names it first.
  [
    /^((?:an? |the )?)(course|class|training|exam|test|workshop|licen[cs]e) of (?:an? )?(?!the\b|my\b|how\b|study\b|\d)((?:\p{Ll}+ )?\p{Ll}+)(?=$| (?:for|at|in|with)\b)/iu,
    (_, a = '', thing = '', of = '') => `${a}${of} ${thing}`,
  ],
  [/^(?=\p{Lu}\p{Ll}+(?:prüfung|lehrgang)$)/u, 'the '],
  [/^train(?:ing)? the trainer\b/iu, 'train-the-trainer'],
  [/^(?:a )?(?:training of trainers|trainers?[’']? training|ToT)$/iu, 'train-the-trainer course'],
  [/^(?:the )?computer for (?=the |my |work)/iu, 'the computer for '],
  [/ (?:in|at) (?:a |the )?TVET$/u, ' at a TVET college'],
  [/^(\p{Ll}{3,}man)s$/iu, '$1’s licence'],
  [/^drivers?[’']?s?$/iu, 'driving licence'],
  [/^(bookkeeping|accounting) basics?$/iu, 'basic $1'],
  [/^the ((?:\p{L}+ )+)one$/iu, 'the $1course'],
  [/^(?:the )?((?:\p{L}+ ){1,3})thing (?:that )?(?:work|they|my \p{L}+) pays? for$/iu, '$1course'],
  [
    /^(master|bachelor)s? (?:in )?(?:the )?(UK|USA?)$/iu,
    (_, degree = '', where = '') => `a ${degree.toLowerCase()}’s in the ${where}`,
  ],
  [/\b(vet|nail|pharmacy|dental|lab|hvac|diesel|auto|x-ray|surgical|turbine) tech\b/giu, '$1 technician'],
  [/\b(associate|bachelor|master)['’]?s$/iu, '$1’s degree'],
  [
    /^(?:an? |the )?(.+?) (training|course|class|programme|program),? (\d+|two|three|four|six) (day|week|month|hour)s$/iu,
    (_, of = '', thing = '', many = '', time = '') =>
      /^training$/iu.test(thing) ? `${many} ${time}s of ${of} training` : `a ${many}-${time} ${of} ${thing}`,
  ],
  // Nobody takes "a training".
  [
    /^an? (?=(?:\p{L}+ ){0,3}training\b(?! (?:course|day|session|programme|program|class|certificate|place)\b))/iu,
    '',
  ],
  [/^training for (?:the |an? )?(forklift|crane|excavator|digger|tractor)$/iu, '$1 training'],
  [/\b(welding|forklift|driving|crane) (licence|license|ticket) exam\b/iu, '$1 $2 exam'],
  [/\b[abc][12]$/u, upper],
  [/^(?:an? )?(?!a\b)((?:\p{L}+ ){1,4})short course$/iu, (_, of = '') => `a short course in ${of.trim()}`],
  [/\bfork lift\b/giu, 'forklift'],
  [/^something with electro\p{L}*$/iu, 'electrical work'],
  [/\bspecial ed\b/iu, 'special education'],
  [/\blife sci\b\.?/iu, 'life sciences'],
  [/\b(computer|food|social|political|sports?|environmental|data) sci\b\.?/iu, '$1 science'],
  [/^(master|bachelor)['’]?s?(?= (?:abroad|degree|in)\b)/iu, 'a $1’s'],
];

const CERT = /\bcert\b\.?(?! (?:I+V?|IV|[1-4])\b)/iu;
/** "HNC sound production", "msc data science". */
const A_DEGREE = /^(?:HN[CD]|[BM]\.?(?:Sc|Ed|Eng|Tech|Com|A|S)|A?AS|MBA|Ph\.?D)\b/iu;

/** "CWI exam", "Polish B1 exam": by its name there is one. */
const AN_EXAM =
  /^(?=(?:[\p{L}\d&]+ )*\p{Lu}[\p{L}\d&]*\p{Lu}?[\p{L}\d]* (?:[A-C][12] )?(?:exam|test)$)(?!the |an? |my )/u;

/** What is to be learned by the name that English has for it: "CDL" of "learn CDL", "a barber course" of "a course of barber"; null where it is named so already. */
export function asStudy(typed: string): string | null {
  const text = typed
    .replace(/\bboard cert\b\.?/iu, 'board certification')
    .replace(CERT, (cert) => (cert.startsWith('C') ? 'Certificate' : 'certificate'));
  const degree = A_DEGREE.test(text) ? asPaper(text) : null;
  const whole =
    / in |^(?:evening|weekend) /u.test(degree ?? '') && degree
      ? withArticle(degree)
      : (degree ?? (/first aid/iu.test(text) ? null : asWritten(text)));
  const said = SAID.reduce(
    (name, [typed, meant]) =>
      typeof meant === 'string' ? name.replace(typed, meant) : name.replace(typed, meant),
    wholeSubject(
      (whole ?? inEnglish(text))
        .replace(
          /(?<![\p{L}\d-])[\p{L}]+\+?(?![\p{L}\d+-])/gu,
          (word) => NAMES.get(word.toLowerCase()) ?? word,
        )
        .replace(NO_VOWEL, upper)
        .replace(IN_A_COURSE, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
    ),
  );
  const ordered = inFront(said).replace(AN_EXAM, 'the ');
  return ordered === typed || ordered.trim() === '' ? null : ordered;
}
