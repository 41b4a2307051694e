import type { KindRow } from './work-kind.ts';

/** Work with the sick and the hurt. */
export const HEALTH_KINDS: readonly KindRow[] = [
  {
    fields: 'nursing',
    words: 'nurse, ward, lpn, rn',
    place: 'a hospital ward',
    at: 'on a hospital ward',
  },
  {
    fields: 'midwifery',
    words: 'midwife, midwives, doula, maternity',
    place: 'a maternity ward',
    at: 'on a maternity ward',
  },
  {
    fields: 'hospital-support',
    words:
      'cna, nursing assistant, nursing aide, nurse aide, healthcare assistant, hospital porter, medical assistant, phlebotomist, nurse aid, auxiliary nurse, dialysis technician, dialysis tech, orderly, endoscopy, surgical assistant, operating room technician, sterile service',
    place: 'a hospital or nursing home',
    places: 'hospitals or nursing homes',
  },
  {
    fields: 'medicine',
    words:
      'doctor, physician, gp, paediatrician, pediatrician, anaesthetist, psychiatrist, surgical technologist, chiropractor, podiatrist, anesthesiologist, cardiologist, dermatologist, neurologist',
    alone: 'surgeon',
    place: 'a clinic',
  },
  {
    fields: 'dentistry',
    words: 'dentist, dental, dental nurse, orthodontist',
    place: 'a dental clinic',
  },
  {
    fields: 'pharmacy',
    words: 'pharmacist',
    place: 'a pharmacy',
  },
  {
    fields: 'physiotherapy physical-therapy occupational-therapy speech-therapy',
    words:
      'physiotherapist, physio, physical therapist, occupational therapist, speech therapist, speech language pathologist, audiologist, rehab, athletic trainer, speech and language',
    place: 'a rehab clinic',
  },
  {
    fields: 'eye-care',
    words: 'optician, optometrist, optometry, eye doctor, lens grinder',
    place: 'an optician',
    at: 'with an optician',
  },
  {
    fields: 'medical-imaging',
    words:
      'radiographer, radiology, x ray, sonographer, respiratory therapist, medical technician, radiologic technologist, radiologist, mri, ct technologist, radiation safety, radiation, ultrasound',
    place: 'a hospital scanning team',
    at: 'with a hospital scanning team',
  },
  {
    fields: 'ambulance-work firefighting',
    words:
      'paramedic, emt, ambulance, ambulance driver, firefighter, fireman, fire service, emergency medical technician, mountain rescue, fire investigator, fire inspector, station officer, fire safety',
    place: 'an ambulance or fire station',
    at: 'at an ambulance or fire station',
  },
  {
    fields: 'nutrition public-health',
    words:
      'dietitian, nutritionist, health educator, epidemiologist, health and safety, community health worker, vector control, mosquito, entomologist, entomology, public health inspector, health inspector, food inspector, food safety, meat inspector, fish inspector, vaccinator',
    place: 'a public health team',
    at: 'with a public health team',
  },
  {
    fields: 'complementary-therapy',
    words: 'massage, acupuncturist, acupuncture, chinese medicine, alternative medicine, herbal medicine',
    place: 'a massage practice',
  },
  {
    fields: 'veterinary-work animal-care',
    words:
      'vet, veterinary, veterinarian, vet nurse, veterinary nurse, animal, zoo, zookeeper, dog, grooming, horse, pet, animal carer, animal care worker, animal nurse',
    place: 'an animal clinic or shelter',
    places: 'animal clinics or shelters',
  },
];
