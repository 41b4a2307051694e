/* Courses that there is one of, by their name. */

/** What everybody on a site, a ship or a ward has to sit through: the name of a course, and no skill by itself. */
export const A_SAFETY_COURSE =
  /^(?!food\b)(?:[\p{L}\d]+ )*(?:basic safety|basic training|sea survival|manual handling|moving and handling|working at heights?|confined spaces?|fire safety|abrasive wheels|asbestos awareness|infection control|health and safety|safety awareness|site induction|induction|refresher)$/iu;

/** "APCO CTO instructor class": by whom it is given, and what it is called there; what is only about two trades is any. */
const NAMED_BY_LETTERS =
  /^(?!(?:SQL|CAD|GIS|CNC|PLC|HVAC|TIG|MIG|MMA|CCTV|BIM|VBA|ESL|EFL|SAP|CSS|HTML|UX|UI|IT|AI)\b)\p{Lu}{3,} \p{Lu}{2,} .*(?:class|course|workshop|exam|programme|program)$/u;
/** "Company lead training": the one that the house itself gives. */
const OF_THE_HOUSE =
  /^(?:company(?! (?:law|secretar\p{L}*|accounts|formation|director\p{L}*)\b)|employer|in-house|internal(?! (?:audit\p{L}*|medicine|quality)\b)) (?:\p{L}+ ){0,3}(?:training|course|class|programme|program|exam|test|assessment)$/iu;

/** "GWO basic safety course", "assessor and facilitator course": the one of its name. */
export const isOfItsName = (name: string): boolean =>
  NAMED_BY_LETTERS.test(name) ||
  OF_THE_HOUSE.test(name) ||
  (/^\p{Lu}{2,} .* course$/u.test(name) && A_SAFETY_COURSE.test(name.slice(0, -' course'.length))) ||
  /^\p{Ll}+(?:er|or) and \p{Ll}+(?:er|or) course$/u.test(name);
