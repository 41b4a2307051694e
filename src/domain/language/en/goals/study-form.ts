import { toBeRecognised } from '#src/domain/language/en/recognition.ts';
import { LETTERS, TOOL } from '#src/domain/language/en/spoken/step-shape.ts';
import { A_BECOMING, A_SUBJECT, GRANTS, MONEY } from '#src/domain/language/en/spoken/step-verb.ts';
import { long } from '#src/domain/language/en/tensions/sides.ts';
import type { Learning } from '#src/domain/synthesis/slots.ts';
import { A_SAFETY_COURSE } from './of-its-name.ts';
import { isTitle } from './papers.ts';
import { A_GRADE, mendedName } from './study-name.ts';
import { A_CHECK, A_SCHOOL_YEAR, noSkill } from './study-signs.ts';
import { isBareDeed } from './study-to-renew.ts';

/** What one does with a thing to learn: get it, pass it, take it, apply for it, speak it, make it, learn it. */
export type StudyForm =
  | 'card'
  | 'paper'
  | 'exam'
  | 'office'
  | 'course'
  | 'long'
  | 'place'
  | 'language'
  | 'made'
  | 'sign-up'
  | 'skill';

/** A place to learn at work, in the spellings that are met. */
export const A_PLACE = /\b(?:app?renti[cs]?e?sh?ip|traineeship|internship|learnership)s?\b/i;

/** Letters of a degree, and the levels of a certificate that take a year. */
export const A_DEGREE =
  /\b(?:[BM]\.?Sc|[BM]\.?Ed|[BM]\.?Eng|[BM]\.?Com|[BM]\.?Tech|LL\.?[BM]|[BM]BA)\b|\b(?:BA|MA)\b(?! ?\d)|\b(?:b\.?sc|m\.?sc|b\.?ed|m\.?ed|b\.?com|b\.?tech|bba|mba)\b|\b(?:BSC|MSC|BED|BCOM|PG[CD]E|PGD|PGDip|DEP|DEC|AEC|BTS|DUT|BEP|OND|DAE)\b|\b[Cc]ert(?:ificate)?\.? (?:4|IV|iv|III|iii|3)\b|\b(?<!\b(?:short|online) )[Dd]iploma\b|\b(?:foundation|associate|honours|bachelor|master)(?:['’]?s)? degree\b|\b[Pp]ost-?[Gg]rad\p{L}*\b/u;

/** The paper of a master of a trade, and what stands between it and a degree: evening school for years. */
export const A_MASTER =
  /\b(?:\p{L}*meister(?:in|brief|kurs|schule|pr[üu]e?fung)?|master craftsm[ae]n|master craftswoman|master(?:['’]?s)? (?:certificate|diploma|title|brief)|fachwirt(?:in)?|staatlich gepr\p{L}+ \p{L}+)\b/iu;

/** The whole way into a trade by its name: nobody is through it in an evening term. */
const OF_A_TRADE =
  /\b(?<!\b(?:short|refresher|first) )(?:technician|technologist|mechanic|electrician|plumber|pilot|paramedic|nurse|nursing|midwifery|radiographer|maintenance) (?:course|training|programme|program)\b(?!.*\b(?:short|refresher|days?|weekends?|weeks?|hours?)\b)/iu;

/** Years at a school of the trade, by the names that they have where they are. */
const A_SCHOOL_OF_A_TRADE =
  /\b(?:mbo|hbo|vwo|havo|(?:dual(?:e|es)? )?ausbildung|umschulung|grado (?:medio|superior)|ciclo formativo|bac pro|berufsschule|fagbrev|szko[łl]a (?:bran[żz]owa|policealna))\b/iu;

/** What an office decides: a degree looked at, a name on a register. */
const AN_OFFICE =
  /\b(?:(?:credential|degree|diploma|qualification)s? (?:assessment|evaluation|recognition)|recognition|equivalen(?:ce|cy)|nostrification|homologa\p{L}+|registration|accreditation|licensure)\b/iu;

/** Tests of a tongue by their names: one is passed, at whatever level. */
const AN_EXAM_OF_A_TONGUE =
  /\b(?:TOPIK|EPS-TOPIK|HSK|DELE|SIELE|CELI|CILS|PLIDA|CELPE-?Bras|CAPLE|TELC|TestDaF|DSH|Goethe[- ]?(?:Zertifikat|exam|certificate)|NT2|Staatsexamen|TISUS|Swedex|norskpr[øo]ve|YKI|JFT(?:-Basic)?|NAATI|PTE|TCF|TEF|CLB|CELPIP|TOCFL|IKM|Inburgering)\b/iu;

/** What one drives for, in the language of the country where it is got. */
const A_DRIVING_PAPER =
  /\b(?:permis[os]? (?:de )?(?:conducir |conduire )?|patente |f(?:ü|ue)hrerschein(?:klasse)? |kat(?:egoria)?\.? |rijbewijs |carta (?:de condu[çc][ãa]o )?|kørekort |körkort |førerkort )(?:[ABCD]1?E?|[BCD]\+E)\b(?! ?[12])|\b(?:f(?:ü|ue)hrerschein|rijbewijs|prawo jazdy|kørekort|körkort|førerkort|patente di guida|permis de conduire|permiso de conducir|carteira de motorista|carta de condu[çc][ãa]o)\b/iu;

/** A certificate that a school of nursing ends in. */
const OF_NURSING =
  /\b(?:nurs(?:e|ing)|midwifery|paramedic(?:ine)?|veterinary technician) (?:cert(?:ificate)?|diploma|qualification|degree)\b(?!.*\b(?:short|refresher|days?|weekends?|aide|assistant)\b)/iu;

const FORMS: readonly (readonly [StudyForm, RegExp])[] = [
  ['place', A_PLACE],
  ['long', A_DEGREE],
  ['long', A_MASTER],
  ['long', OF_A_TRADE],
  ['long', OF_NURSING],
  ['long', A_SCHOOL_OF_A_TRADE],
  ['card', /\b(?:card|pass|first aid|badge)$/i],
  ['made', /\b(?:portfolio|samples?|thesis|dissertation)\b/i],
  [
    'exam',
    /\b(?:exams?|examinations?|tests?|subjects?|resits?|retakes?|licen[cs]es?|permit|tickets?|[a-z]+prüfung)\b|\b[ABC][12]\b|\b(?:CCNP|CISSP|PMP|ACCA|CIMA|CFA|CELTA|TEFL|NEBOSH|IOSH|CSCS|HGV|LGV|PCV|VZV|vzv|hgv|LPIC|RHCSA|EPA|OSHA|NFPA|CDL|ISTQB|ITIL|PRINCE2|NCLEX|IELTS|OET|TOEFL|TOEIC|JLPT|DELF|DALF|ServSafe|CompTIA)\b|\bNC I+\b/i,
  ],
  ['exam', AN_EXAM_OF_A_TONGUE],
  ['exam', A_DRIVING_PAPER],
  ['exam', /\b(?:functional|essential) skills (?:in )?(?:english|maths?|ict|literacy|numeracy)\b/iu],
  ['office', AN_OFFICE],
  ['office', A_CHECK],
  [
    'paper',
    /\b(?:certificat(?:e|ion)s?|cert|diploma|award|endorsement|qualification|accreditation|NVQ|BTEC|CCNA|CPC|GED)\b/i,
  ],
  [
    'course',
    /\b(?:course|class|classes|workshop|training|lessons?|bootcamp|seminar|refresher|update|practical|\p{L}*lehrgang|kurs|curso)\b|\blevel \d/iu,
  ],
  [
    'long',
    /\b(?:degree|master(?:['’]?s|al)?|bachelor['’]?s?|ph\.?d|mba|university|uni|college|hogeschool|school|programme|program|PGCE|HN[CD])\b/i,
  ],
  [
    'language',
    /^(?!.*\b(?:rules?|laws?|regulations?|procedures?|history|cooking|cuisine|literature|tax(?:es)?|codes?|standards?)\b).*\b(?:English|Spanish|French|German|Dutch|Italian|Portuguese|Polish|Arabic|Mandarin|Chinese|Japanese|Korean|Hindi|Urdu|Turkish|Russian|Ukrainian|Swahili|Vietnamese|Tagalog|Swedish|Norwegian|Danish|Finnish|Greek|Welsh|Māori|Maori|sign language|languages?)\b/i,
  ],
];

/** "Better Spanish for the theory exam": the tongue is learned, whatever it is for. */
const TONGUE_FOR =
  /^(?:(?:better|more|good|some|basic) )?(?:English|Spanish|French|German|Dutch|Italian|Portuguese|Polish|Arabic|Mandarin|Chinese|Japanese|Korean|Turkish|Russian|Swedish|Norwegian|Danish|Finnish|Greek|Czech|Hebrew) for (?:the |my |an? )?\p{L}/iu;

/** What a thing to learn is, by its name. */
export function formOf(learning: Learning): StudyForm {
  const text = bareOf(learning.what) ?? '';
  if (isBareDeed(text) || toBeRecognised(text)) return 'office';
  if (TONGUE_FOR.test(text)) return 'language';
  if (GRANTS.test(text) || MONEY.test(text)) return 'office';
  // "Level 3 pharmacy technician": a year of lessons and of work.
  if (A_GRADE.test(text) && /^level [3-9]\b/iu.test(text)) return 'long';
  if (isTitle(text) || A_GRADE.test(text) || A_BECOMING.test(text)) return 'paper';
  if (/^(?:an? |the )?(?:short )?course\b/iu.test(text)) return 'course';
  if (A_SUBJECT.test(text)) return 'long';
  if (/^driv(?:ers?['’]?s?|ing)$/iu.test(text)) return 'exam';
  // What is done before a class is no class.
  if (/^(?:how to )?(?:speak|talk|present|stand)\p{L}* .*\b(?:class|school)$/iu.test(text)) return 'skill';
  if (A_SAFETY_COURSE.test(text)) return 'course';
  if (A_SCHOOL_YEAR.test(mendedName(text))) return 'exam';
  if (A_PROGRAM.test(text) || /^how\b/iu.test(text)) return 'skill';
  if (A_SITTING.test(text)) return 'exam';
  // "Writing tests" is learned, and no test.
  if (/^\p{L}+ing\b.*\b(?:tests|exams|courses|certificates|programs|programmes)$/iu.test(text))
    return 'skill';
  const found = FORMS.find(([, sign]) => sign.test(text))?.[0] ?? 'skill';
  const letters = text.replace(/^my /u, '');
  if (found === 'skill' && SHORT_FORM.test(letters) && !TOOL.test(text)) return 'paper';
  if (found === 'skill' && (AN_ACRONYM.test(letters) || LETTERS.test(letters)) && !TOOL.test(text))
    return 'paper';
  return found === 'skill' ? (noSkill(text) ?? (long(learning) ? 'long' : found)) : found;
}

/** What one installs and uses: no course, and no year at a school. */
export const A_PROGRAM =
  /\b(?:notation|drawing|design|editing|mixing|recording|accounting|bookkeeping|planning|measuring|mapping|billing|charting|booking|translation|computer|simulation|spreadsheet|logistics) (?:programs?|programmes?|software|apps?)\b|\b(?:program|programme|app|software) (?:on|for) (?:the|a|my) (?:computer|laptop|phone|tablet)\b/iu;

/** "NEBOSH": letters alone are the name of a paper, where they are not that of a tool. */
const AN_ACRONYM = /^\p{Lu}{4,8}$|^\p{Lu}{3,8}(?: \p{Lu}{2,8}){1,2}$/u;
/** "AVE": three letters are a paper too, where no craft, program, tongue or help at once goes by them. */
const SHORT_FORM =
  /^(?!CDR|CNC|PLC|TIG|MIG|MMA|SMT|SEO|SEM|CRM|ERP|POS|EHR|EMR|CMS|AWS|GCP|PHP|BIM|CAM|API|GIT|DIY|CBT|DBT|ABA|EFT|LSF|BSL|ASL|ISL|DGS|NGT|ESL|EFL|CPR|BLS|PPC|RPA|NLP|LLM|IOT|LSD|DTP|GMP|QMS|WMS|TMS|SPC|FEA|CFD|AGI|PIP|VBA|DAX|ETL|RFP|BPM|HVA|PCB|CCT|VFX|DSP)\p{Lu}{3}$/u;
const SAYS_EXAM =
  /\b(?:exam|test) (?:for|of|to)\b|\b(?:is|it['’]?s|=) (?:the|an?) (?:\p{L}+ )?(?:exam|test)\b/iu;

/** "AVE, is the exam for foreign vets", or such letters beside a paper that is not accepted here: what is sat for. */
export function isExamByLetters(learning: Learning, typed: string, isAbroad: boolean): boolean {
  const text = bareOf(learning.what) ?? '';
  if (!SHORT_FORM.test(text) || formOf(learning) !== 'paper') return false;
  return isAbroad || SAYS_EXAM.test(typed);
}

/** "CTET paper 1", "Security+": what is sat on a day. */
const A_SITTING = /\bpaper (?:\d|I{1,3})$|^\p{L}+\+$/iu;

/** "HVAC card, the short one": what is wished of it is no part of its name. */
const WISHED = /,? (?:the )?(?:short|quick|easy|cheap|online|free) (?:one|version)$| again$/iu;

/** Its name, without what is only wished of it. */
export function bareOf({ forms }: Learning['what']): string | undefined {
  return (forms.noun ?? forms.gerund)?.replace(WISHED, '').replace(/^that (?=\p{Lu})/u, '');
}

/** The language that a thing to learn names: in the name of a licence it says where, and not what. */
export function tongueOf({ what }: Learning): string {
  return FORMS.find(([form]) => form === 'language')?.[1].exec(what.quote)?.[0] ?? '';
}
