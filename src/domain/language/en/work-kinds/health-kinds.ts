import { change, firstMonth, HARD_CALL, learn, slows, usualDay, whoShows, wish } from './ask-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with the sick and the hurt. */
export const HEALTH_KINDS: readonly KindRow[] = [
  {
    fields: 'nursing',
    words: 'nurse, ward, lpn, rn',
    place: 'a hospital ward',
    at: 'on a hospital ward',
    people: 'nurses',
    asks: {
      new: [firstMonth, whoShows],
      known: ['How many patients does one nurse have on a usual day here?', slows],
    },
  },
  {
    fields: 'midwifery',
    words: 'midwife, midwives, doula, maternity',
    place: 'a maternity ward',
    at: 'on a maternity ward',
    people: 'midwives',
    asks: { new: [wish, whoShows], known: ['How many mothers does one midwife look after here?', change] },
  },
  {
    fields: 'hospital-support',
    words:
      'cna, nursing assistant, nursing aide, nurse aide, healthcare assistant, hospital porter, medical assistant, phlebotomist, nurse aid, auxiliary nurse, dialysis technician, dialysis tech, orderly, endoscopy, surgical assistant, operating room technician, sterile service',
    place: 'a hospital or nursing home',
    places: 'hospitals or nursing homes',
    people: 'nursing assistants',
    asks: { new: [firstMonth, whoShows], known: [slows, learn] },
  },
  {
    fields: 'medicine',
    words:
      'doctor, physician, gp, paediatrician, pediatrician, anaesthetist, psychiatrist, surgical technologist, chiropractor, podiatrist, anesthesiologist, cardiologist, dermatologist, neurologist',
    alone: 'surgeon',
    place: 'a clinic',
    people: 'doctors',
    asks: {
      new: ['Whom does a newcomer ask here when a case is not clear?', firstMonth],
      known: ['How long does a doctor here usually have for one patient?', slows],
    },
  },
  {
    fields: 'dentistry',
    words: 'dentist, dental, dental nurse, orthodontist',
    place: 'a dental clinic',
    people: 'dental workers',
    asks: { new: [firstMonth, usualDay], known: [change, slows] },
  },
  {
    fields: 'pharmacy',
    words: 'pharmacist',
    place: 'a pharmacy',
    people: 'pharmacists',
    asks: { new: ['What do people at your counter ask most?', firstMonth], known: [slows, learn] },
  },
  {
    fields: 'physiotherapy physical-therapy occupational-therapy speech-therapy',
    words:
      'physiotherapist, physio, physical therapist, occupational therapist, speech therapist, speech language pathologist, audiologist, rehab, athletic trainer, speech and language',
    place: 'a rehab clinic',
    people: 'rehab therapists',
    asks: {
      new: ['How do you keep people going when progress is slow?', firstMonth],
      known: ['How many patients does one person see here on a usual day?', slows],
    },
  },
  {
    fields: 'eye-care',
    words: 'optician, optometrist, optometry, eye doctor, lens grinder',
    place: 'an optician',
    at: 'with an optician',
    people: 'opticians',
    asks: { new: [firstMonth, usualDay], known: [slows, change] },
  },
  {
    fields: 'medical-imaging',
    words:
      'radiographer, radiology, x ray, sonographer, respiratory therapist, medical technician, radiologic technologist, radiologist, mri, ct technologist, radiation safety, radiation, ultrasound',
    place: 'a hospital scanning team',
    at: 'with a hospital scanning team',
    people: 'radiographers',
    asks: { new: [firstMonth, usualDay], known: [slows, change] },
  },
  {
    fields: 'ambulance-work firefighting',
    words:
      'paramedic, emt, ambulance, ambulance driver, firefighter, fireman, fire service, emergency medical technician, mountain rescue, fire investigator, fire inspector, station officer, fire safety',
    place: 'an ambulance or fire station',
    at: 'at an ambulance or fire station',
    people: 'emergency workers',
    asks: { new: [HARD_CALL, firstMonth], known: [HARD_CALL, change] },
  },
  {
    fields: 'nutrition public-health',
    words:
      'dietitian, nutritionist, health educator, epidemiologist, health and safety, community health worker, vector control, mosquito, entomologist, entomology, public health inspector, health inspector, food inspector, food safety, meat inspector, fish inspector, vaccinator',
    place: 'a public health team',
    at: 'with a public health team',
    people: 'health advisers',
    asks: {
      new: ['Who is hardest for you to reach?', firstMonth],
      known: ['How do you see here whether your advice was taken?', slows],
    },
  },
  {
    fields: 'complementary-therapy',
    words: 'massage, acupuncturist, acupuncture, chinese medicine, alternative medicine, herbal medicine',
    place: 'a massage practice',
    people: 'massage therapists',
    asks: { new: [wish, whoShows], known: [learn, change] },
  },
  {
    fields: 'veterinary-work animal-care',
    words:
      'vet, veterinary, veterinarian, vet nurse, veterinary nurse, animal, zoo, zookeeper, dog, grooming, horse, pet, animal carer, animal care worker, animal nurse',
    place: 'an animal clinic or shelter',
    places: 'animal clinics or shelters',
    people: 'animal care workers',
    asks: {
      new: ['Which animals does a newcomer work with here first?', whoShows],
      known: ['Which animals do you see most here?', slows],
    },
  },
];
