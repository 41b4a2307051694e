import { aDay, aLook, aPage, aTalk, trial } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with the sick, the old, and those who need a hand. */
export const CARE_KINDS: readonly KindRow[] = [
  {
    id: 'nursing',
    fields: 'nursing midwifery',
    words: 'nurse, nursing, ward, lpn, lvn, rn, bsn, registered nurse, matron, midwife, midwifery, doula',
    place: 'a hospital ward',
    places: 'hospital wards',
    at: 'on a hospital ward',
    people: 'nurses',
    asks: {
      new: [
        'What does a new nurse learn here in the first month?',
        'Who stands beside a new nurse on the first shifts?',
      ],
      known: [
        'How many patients does one nurse have on a usual day here?',
        'What slows the nurses on this ward down most?',
      ],
    },
    trials: {
      new: [
        aTalk,
        trial(
          'Take a first aid course of one day, and see how I feel close to hurt people.',
          'One course done, and one honest line: near people in pain, I am calm or I am not.',
          'Find the next first aid course near me and write down its date.',
        ),
      ],
      known: [
        aPage,
        trial(
          'Choose one thing that slows the ward down, and try one small change for two weeks.',
          'Two weeks tried, and one line of numbers: before and after.',
          'Note for three shifts where time is lost.',
        ),
      ],
    },
  },
  {
    id: 'care',
    fields: 'home-care elder-care disability-support hospital-support',
    words:
      'carer, caregiver, care giver, care assistant, care worker, care home, nursing home, home care, elder care, elderly care, aged care, cna, nursing assistant, nurse assistant, nursing aide, nurse aide, home health aide, healthcare assistant, health care assistant, hospital porter, medical assistant, phlebotomist, disability support, disability support worker',
    place: 'a care home',
    places: 'care homes',
    at: 'in a care home',
    people: 'care workers',
    asks: {
      new: [
        'How many people does one carer look after here?',
        'Who shows a new carer how each person likes things done?',
      ],
      known: ['Does each person here keep the same carers?', 'How do carers here pass on what they noticed?'],
    },
    trials: {
      new: [
        aDay,
        trial(
          'Visit one old or ill neighbour once a week for a month, to talk and help a little.',
          'Four visits, and one line after each: what was easy, what was hard.',
          'Ask one neighbour or a local group who would like a visit.',
        ),
      ],
      known: [
        aPage,
        trial(
          'Make one page about one person I care for: what they like, what calms them.',
          'One page, read and used by two colleagues.',
          'Ask the person and the manager whether I may write it.',
        ),
      ],
    },
  },
  {
    id: 'childcare',
    fields: 'childcare preschool-teaching',
    words:
      'childcare, child care, daycare, day care, nursery, nursery nurse, nursery worker, preschool, pre school, kindergarten, early years, early childhood, nanny, au pair, childminder, child minder, babysitter, babysitting, playgroup, creche, preschool teacher, kindergarten teacher',
    place: 'a nursery or daycare',
    places: 'nurseries or daycares',
    at: 'in a nursery or daycare',
    people: 'nursery workers',
    asks: {
      new: [
        'How many children does one person look after here?',
        'What do you do here when a child will not settle?',
      ],
      known: [
        'How do you plan the week with the children here?',
        'How do you tell parents about a hard day?',
      ],
    },
    trials: {
      new: [
        aDay,
        trial(
          'Plan one hour of play for two or three children I know, and lead it.',
          'One hour led, and one line on what held them and what did not.',
          'Ask a family I know whether I may try it one afternoon.',
        ),
      ],
      known: [
        aPage,
        trial(
          'Write down five games that always work, so that anyone could lead them.',
          'Five games on one page each, and one led by a colleague.',
          'Write the first one tonight, with what is needed and how it ends.',
        ),
      ],
    },
  },
  {
    id: 'medicine',
    fields: 'medicine eye-care',
    words:
      'doctor, physician, surgeon, surgery, gp, paediatrician, pediatrician, anaesthetist, psychiatrist, physician assistant, surgical technologist, chiropractor, podiatrist, medicine, optician, optometrist, optometry',
    place: 'a clinic',
    places: 'clinics',
    at: 'in a clinic',
    people: 'doctors',
    asks: {
      new: [
        'What does a newcomer see and do here in the first month?',
        'Whom does a newcomer here ask when a case is not clear?',
      ],
      known: [
        'How long does one patient usually have with the doctor here?',
        'How do you go through a case that went wrong?',
      ],
    },
    trials: {
      new: [aLook, aTalk],
      known: [
        aPage,
        trial(
          'Explain one illness that I see often on one page that a patient understands.',
          'One page, read by three patients who could tell me back what to do.',
          'Write down the question about it that I hear most.',
        ),
      ],
    },
  },
];
