import { isBaseVerb } from './verb-words.ts';
import { isWork } from './work-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(','));

/** A field that is known by its letters, "IT" or "the NHS", or else looks like a deed: "make up". Null for every other. */
export function knownByLetters(typed: string): { kind: 'field' | 'role'; words: string } | null {
  const said = typed.trim().replace(/^(?:the|an?) /iu, '');
  if (/^make[- ]?up$/iu.test(said)) return { kind: 'field', words: 'makeup' };
  const parts = said.toLowerCase().split(/ (?:or|and) (?:in |the )*/u);
  if (parts.some((part) => DEPARTMENTS.has(part)) && parts.every(isPart))
    return { kind: 'field', words: said.toLowerCase().replace(/(?:the )?yard/u, 'the yard') };
  const caps = said.toUpperCase();
  if (WHO.has(caps)) return { kind: 'role', words: caps };
  if (LETTERS.has(caps) && (said === caps || !/^(?:pr|ai|it)$/iu.test(said) || said === said.toLowerCase()))
    return { kind: 'field', words: IN_THE.has(caps) ? `the ${caps}` : caps };
  const isShouted = /^\p{Lu}(?:[&/]?\p{Lu}){1,4}$/u.test(said) && !NO_FIELD.has(caps);
  return isShouted && !isBaseVerb(said.toLowerCase()) ? { kind: 'field', words: said } : null;
}

/** "Dispatch or yard": parts of a company, by words that are things or deeds elsewhere. */
const DEPARTMENTS = set('yard,stores,records,admissions,appeals');

const isPart = (part: string) => DEPARTMENTS.has(part) || (!part.includes(' ') && isWork(part));

const LETTERS = set(
  'IT,HR,QA,QC,UX,UI,UI/UX,UX/UI,AI,ML,PR,GIS,BPO,HVAC,R&D,NHS,NGO,CAD,HSE,TEFL,ESL,OT,AV,SEN,EYFS,ICU,NICU',
);
/** Who does a work, by the letters of it. */
const WHO = set('EMT,LPN,LVN,CNA,RN,RMN,HCA,PSW,DSP,RBT,CPA,SLT,SLP,LCSW');
const IN_THE = set('NHS');
/** Capitals that name no field. */
const NO_FIELD = set(
  'IDK,IDC,TBD,TBC,TBA,NA,N/A,OK,LOL,WFH,ASAP,USA,US,UK,UAE,EU,NZ,GED,BSN,BA,BS,BSC,MBA,MA,MSC,PHD,GCSE,NVQ,CV,FT,PT,TBH,DIY,NO,YES,NONE,ANY,JOB,WORK,HELP,HOME,MONEY,SAME,XX,XXX',
);
