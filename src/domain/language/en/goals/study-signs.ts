import { TOOL } from '#src/domain/language/en/spoken/step-shape.ts';

/*
 * Signs of what is no skill: one passes it, applies for it or signs up for it. "Learn" is kept for what surely is learned.
 */

/** A year of school, or the exam at its end: it is passed, by whoever is in it. */
export const A_SCHOOL_YEAR =
  /^(?:the |my )?(?:(?:grade|year|form|class|standard|klasa) \d{1,2}|\d{1,2}(?:st|nd|rd|th) (?:boards?|grade|class|standard|std)|boards)(?: (?:exams?|courses|subjects))?$|\b(?:matric(?:ulation)?|matura|abitur|bac(?:calaur[eé]at[eo]?)?|bachillerato|gcses?|[ao][- ]levels?(?! \d)|nat(?:ional)? 5s?|highers|higher (?=(?:maths?|english|biology|chemistry|physics|history|geography|french|german|spanish)$)|leaving cert(?:ificate)?|JAMB|UTME|WAEC|WASSCE|NECO|KCSE|KCPE|CSEC|CXC|NCEA|HSC|SSC|GED|technikum|ENEM)\b/iu;

/** What somebody decides after one has asked for it: a check, a name on a list. */
export const A_CHECK =
  /\b(?:vetting|clearance|(?:dbs|police|criminal|background) checks?|skills? assessment|registration|accreditation)\b/iu;

/** "VT2 visual testing", "DP-203", "svq3": letters with a number name a paper with an exam at its end. */
const A_CODE =
  /(?:^|\s)(?!mp\d|web\d|h2o|\d+d\b|es\d|p5\b|html5|css3|s4)(?:\p{L}{2,6}-?\d{1,5}|\p{Lu}\d-?\d*)(?=$|[\s,.])/iu;
/** "TPDCo Team Jamaica": letters before a name are whoever gives it; before a plain word, "VAT returns", they are a matter that one learns. */
const LETTERS_OF_A_BODY =
  /(?:^|\s)(?!CNC|PLC|TIG|MIG|MMA|SEO|CRM|ERP|POS|EHR|CMS|AWS|GCP|PHP|BIM|CAM|CAD|API|DIY|CBT|DBT|ABA|BSL|ASL|CPR|BLS|NLP|LLM|IOT|QMS|PCB|VFX|DSP|SQL|GIS|VBA|HVAC)\p{Lu}{3,}\p{L}*(?=\s+(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|(?:\p{Lu}\p{Ll}+ )?[Ll]evel \d|again$|for \p{Lu}{3}))/u;
/** What is learned, whatever letters stand with it. */
const SURELY_LEARNED = /\p{L}{2,}ing\b|\b(?:basics|skills|software|programming|systems?|tools?)\b/iu;

/** "European Tree Worker", "Six Sigma green belt": what a body awards, by who one is with it. */
export const AN_AWARD =
  /^(?:\p{Lu}[\p{L}\d]+ ){1,3}(?:(?:[Gg]reen|[Bb]lack|[Yy]ellow|[Ww]hite) [Bb]elt|Worker|Practitioner|Auditor|Assessor|Inspector|Technician|Specialist|Professional|Associate|Administrator|Instructor|Trainer|Leader|Guide|Coach|Planner|Officer|Marshal|Warden)$/u;

/** "a paper", "to sign up for": what an unknown name surely is not learned as; null where it may be a skill. */
export function noSkill(text: string): 'paper' | 'sign-up' | null {
  // "Python3" is Python.
  if (TOOL.test(text.replace(/(?<=\p{Ll})\d+\b/gu, ''))) return null;
  if (A_CODE.test(text) || AN_AWARD.test(text)) return 'paper';
  return LETTERS_OF_A_BODY.test(text) && !SURELY_LEARNED.test(text) ? 'sign-up' : null;
}

/** So many hours of a school before a licence: months of days, and nothing that is fetched. */
export const MANY_HOURS_OF_SCHOOL =
  /\b(?<hours>[1-9]\d{2,3}|\d,\d{3}) ?(?:hrs?|hours?)\b(?: of (?<where>[\p{L} ]{4,30}))?/iu;

/** A language that is to be spoken is not known by texts. */
export const IS_SPOKEN = /\b(?:sp[eo]ak\p{L}*|spoken|talk\p{L}*|convers\p{L}*)\b/iu;
