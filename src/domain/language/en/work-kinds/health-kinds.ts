import { aDay, aLesson, aLook, aPage, aTalk, betters, makes, tries, writes } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with the sick and the hurt. */
export const HEALTH_KINDS: readonly KindRow[] = [
  {
    id: 'nursing',
    fields: 'nursing',
    words: 'nurse, nursing, ward, lpn, lvn, rn, bsn, matron',
    place: 'a hospital ward',
    places: 'hospital wards',
    at: 'on a hospital ward',
    people: 'nurses',
    asks: {
      new: [
        'What does a new nurse learn here in the first month?',
        'Who stands beside a new nurse in the first weeks?',
      ],
      known: [
        'How many patients does one nurse have on a usual day here?',
        'What slows the nurses here down most?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Take a first aid course of one day, and see how I feel close to hurt people.',
          'Find the next first aid course near me, and write down its date.',
        ),
      ],
      known: [
        aPage,
        betters(
          'Change one small thing that slows the ward down.',
          'Note for three days where time is lost.',
        ),
      ],
    },
  },
  {
    id: 'midwifery',
    fields: 'midwifery',
    words: 'midwife, midwives, midwifery, doula, maternity',
    place: 'a maternity ward',
    places: 'maternity wards',
    at: 'on a maternity ward',
    people: 'midwives',
    asks: {
      new: ['What does a newcomer see and do here in the first month?'],
      known: [
        'How many mothers does one midwife look after here?',
        'Does one midwife stay with a mother from start to end?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Visit one class for parents-to-be, and listen to what they ask.',
          'Find one class nearby, and ask whether I may sit in.',
        ),
      ],
      known: [
        aPage,
        writes(
          'Write one page for new parents: the first ten days, and when to call for help.',
          'List the questions that parents ask me most.',
        ),
      ],
    },
  },
  {
    id: 'hospital-support',
    fields: 'hospital-support',
    words:
      'cna, nursing assistant, nurse assistant, nursing aide, nurse aide, healthcare assistant, health care assistant, hospital porter, medical assistant, phlebotomist, phlebotomy, orderly, ward assistant',
    place: 'a hospital or nursing home',
    places: 'hospitals or nursing homes',
    at: 'in a hospital or nursing home',
    people: 'nursing assistants',
    asks: {
      new: [
        'What does a newcomer do here in the first week?',
        'Whom does a new assistant ask when a patient is not well?',
      ],
      known: [
        'How many patients does one assistant help on a usual day here?',
        'How does what an assistant notices reach the nurses here?',
      ],
    },
    trials: {
      new: [aLook, aTalk],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'medicine',
    fields: 'medicine',
    words:
      'doctor, physician, surgeon, gp, paediatrician, pediatrician, anaesthetist, anesthetist, psychiatrist, surgical technologist, chiropractor, podiatrist, medicine',
    place: 'a clinic',
    places: 'clinics',
    at: 'in a clinic',
    people: 'doctors',
    asks: {
      new: [
        'What does a newcomer see and do here in the first month?',
        'Whom does a newcomer ask here when a case is not clear?',
      ],
      known: [
        'How long does a doctor here usually have for one patient?',
        'How do you talk here about a case that went wrong?',
      ],
    },
    trials: {
      new: [aLook, aTalk],
      known: [
        aPage,
        writes(
          'Explain one illness that I see often on one page that a patient understands.',
          'Write down the question about it that I hear most.',
        ),
      ],
    },
  },
  {
    id: 'dentistry',
    fields: 'dentistry',
    words: 'dentist, dentistry, dental, dental nurse, dental technician, orthodontist, orthodontics',
    place: 'a dental clinic',
    places: 'dental clinics',
    at: 'in a dental clinic',
    people: 'dental workers',
    asks: {
      new: [
        'What does a newcomer hand over, clean or prepare here first?',
        'How do you help people who are afraid of the chair?',
      ],
      known: [
        'How many patients come through one room here on a usual day?',
        'Which new ways of treating have you taken up lately?',
      ],
    },
    trials: {
      new: [aLook, aTalk],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'pharmacy',
    fields: 'pharmacy',
    words: 'pharmacist, pharmacy, pharmacy technician, drugstore, dispensary',
    place: 'a pharmacy',
    places: 'pharmacies',
    at: 'in a pharmacy',
    people: 'pharmacists',
    asks: {
      new: [
        'What does a newcomer do here before handing anything to a patient?',
        'What do people at your counter ask most?',
      ],
      known: [
        'How many prescriptions pass through here on a usual day?',
        'How do you catch a mistake here before it leaves the counter?',
      ],
    },
    trials: {
      new: [
        aLook,
        tries(
          'Learn the use of the twenty medicines that are sold most, and let someone test me.',
          'Ask a pharmacist which twenty they would choose.',
        ),
      ],
      known: [
        aPage,
        betters(
          'Change one step where mistakes creep in.',
          'Note for one week every mistake that was caught in time.',
        ),
      ],
    },
  },
  {
    id: 'rehab',
    fields: 'physiotherapy physical-therapy occupational-therapy speech-therapy',
    words:
      'physiotherapist, physiotherapy, physio, physical therapist, physical therapy, occupational therapist, occupational therapy, speech therapist, speech therapy, speech language pathologist, audiologist, rehab, athletic trainer',
    place: 'a rehab clinic',
    places: 'rehab clinics',
    at: 'in a rehab clinic',
    people: 'rehab therapists',
    asks: {
      new: [
        'What does a newcomer do here with a patient at first?',
        'How do you keep people going when progress is slow?',
      ],
      known: [
        'How many patients does one therapist see here on a usual day?',
        'How do you measure here that someone gets better?',
      ],
    },
    trials: {
      new: [aLook, aTalk],
      known: [
        aPage,
        writes(
          'Draw three exercises that I give most, so clear that nobody needs me to explain.',
          'Choose the exercise that patients do wrong most often.',
        ),
      ],
    },
  },
  {
    id: 'eye-care',
    fields: 'eye-care',
    words: 'optician, optometrist, optometry, eye care',
    place: 'an optician',
    places: 'opticians',
    at: 'with an optician',
    people: 'opticians',
    asks: {
      new: [
        'What does a newcomer do here in the first month?',
        'What do people here find hardest when they choose glasses?',
      ],
      known: [
        'How much time do you take here for one eye test?',
        'What do people most often come back with?',
      ],
    },
    trials: { new: [aLook, aTalk], known: [aPage, aLesson] },
  },
  {
    id: 'imaging',
    fields: 'medical-imaging',
    words:
      'radiographer, radiography, radiology, x ray, x ray technician, sonographer, ultrasound, mri, respiratory therapist, medical technician, medical imaging',
    place: 'a hospital scanning team',
    places: 'hospital scanning teams',
    at: 'with a hospital scanning team',
    people: 'radiographers',
    asks: {
      new: [
        'Which machine does a newcomer learn here first?',
        'How do you calm people who are afraid of the machine?',
      ],
      known: [
        'How many people pass through one scanner here in a day?',
        'How often must a picture be taken again here, and why?',
      ],
    },
    trials: { new: [aLook, aTalk], known: [aPage, aLesson] },
  },
  {
    id: 'emergency',
    fields: 'ambulance-work firefighting',
    words:
      'paramedic, emt, ambulance, ambulance driver, firefighter, fire fighter, fireman, firefighting, fire service, fire brigade, fire department',
    place: 'an ambulance or fire station',
    places: 'ambulance or fire stations',
    at: 'at an ambulance or fire station',
    people: 'emergency crews',
    asks: {
      new: [
        'What does a newcomer learn here before the first real call?',
        'What happens here after a hard call?',
      ],
      known: [
        'How do you look after each other here after a hard call?',
        'How do your crews train together?',
      ],
    },
    trials: {
      new: [
        tries(
          'Take a first aid course of one day, and see how I feel when it must go fast.',
          'Find the next first aid course near me, and write down its date.',
        ),
        aTalk,
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'health-advice',
    fields: 'nutrition public-health',
    words:
      'dietitian, dietician, nutritionist, nutrition, public health, health educator, health promotion, epidemiology, epidemiologist, health and safety, health and safety officer, safety officer, community health worker',
    place: 'a public health team',
    places: 'public health teams',
    at: 'with a public health team',
    people: 'health advisers',
    asks: {
      new: [
        'What is the first thing a newcomer here goes out and does?',
        'Whom is it hardest for you to reach?',
      ],
      known: [
        'How do you see here whether your advice was taken?',
        'Which group would you like to reach that you do not reach yet?',
      ],
    },
    trials: {
      new: [
        aTalk,
        makes(
          'Make one page that helps people to one healthier habit, and try it with three of them.',
          'Choose one habit, and ask three people what stops them.',
        ),
      ],
      known: [
        aPage,
        betters(
          'Give one piece of advice in a new way, and count who follows it.',
          'Choose the advice that is followed least.',
        ),
      ],
    },
  },
  {
    id: 'massage',
    fields: 'complementary-therapy',
    words:
      'massage, massage therapist, massage therapy, acupuncturist, acupuncture, reflexology, reiki, herbalist',
    place: 'a massage practice',
    places: 'massage practices',
    at: 'in a massage practice',
    people: 'massage therapists',
    asks: {
      new: ['How does a newcomer learn your way of working?', 'How do you find out what a guest needs?'],
      known: [
        'What do people mostly come to you with?',
        'How many guests does one person treat here in a day?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Take one short massage class, and try it on three people I know.',
          'Find one class that takes beginners.',
        ),
      ],
      known: [
        aLesson,
        writes(
          'Write one page on what a guest can do at home between two visits.',
          'List what guests ask me as they leave.',
        ),
      ],
    },
  },
  {
    id: 'animals',
    fields: 'veterinary-work animal-care',
    words:
      'vet, veterinary, veterinarian, vet nurse, veterinary nurse, veterinary technician, vet tech, animal, animal care, zoo, zookeeper, zoo keeper, dog, dog groomer, groomer, grooming, dog walker, dog trainer, horse, stable, kennel, pet',
    place: 'an animal clinic or shelter',
    places: 'animal clinics or shelters',
    at: 'in an animal clinic or shelter',
    people: 'people who work with animals',
    asks: {
      new: [
        'Which animals does a newcomer work with here first?',
        'How do you handle an animal that is afraid?',
      ],
      known: ['Which animals do you see most here?', 'How do you tell an owner bad news here?'],
    },
    trials: {
      new: [
        aDay,
        tries(
          'Look after someone else’s animal for one weekend: food, walks and cleaning.',
          'Ask three owners I know when they will be away.',
        ),
      ],
      known: [
        aPage,
        writes(
          'Write one page for owners on the mistake I see most.',
          'Count for two weeks what owners get wrong.',
        ),
      ],
    },
  },
];
