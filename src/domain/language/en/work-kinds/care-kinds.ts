import { change, firstMonth, learn, slows, usualDay, whoShows } from './ask-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with people who need someone: to care, to listen, to stand by them. */
export const CARE_KINDS: readonly KindRow[] = [
  {
    fields: 'home-care elder-care disability-support',
    words:
      'carer, caregiver, caregiving, care assistant, care worker, care home, nursing home, elderly, home health aide, personal care, support worker, disability, dementia, activity coordinator, social care, home help, home for old people, day centre, day center, residential home',
    place: 'a care home',
    people: 'care workers',
    asks: {
      new: ['How many people does one care worker look after here?', whoShows],
      known: ['Does each person here keep the same care workers?', slows],
    },
  },
  {
    fields: 'mental-health-care counselling counseling psychology',
    words:
      'psychotherapist, counsellor, counselor, psychologist, mental health, mental health nurse, addiction, career adviser, life coach, mental health support worker, psychiatric, bereavement',
    alone: 'therapist',
    place: 'a mental health service',
    at: 'with a mental health service',
    people: 'therapists',
    asks: {
      new: ['What may a newcomer do here, and what not yet?', whoShows],
      known: ['How many people does one person here see in a week?', slows],
    },
  },
  {
    fields: 'health-records',
    words:
      'doctor receptionist, medical receptionist, medical secretary, medical record, medical billing, medical coding, dental insurance, practice manager, clinic receptionist, hospital receptionist, gp receptionist, ward clerk, medical coder, dental receptionist',
    place: 'a clinic',
    at: 'at the front desk of a clinic',
    people: 'clinic receptionists',
    asks: {
      new: ['What do people find hardest when they come to your desk?', firstMonth],
      known: ['What goes wrong most between the desk and the doctors here?', slows],
    },
  },
  {
    fields: 'childcare preschool-teaching',
    words:
      'child care, creche, crèche, daycare, day care, nursery, nursery nurse, preschool, preschool teacher, kindergarten, kindergarten teacher, early year, early childhood, nanny, au pair, childminder, babysitter, child care worker, child carer, early year teacher, montessori, montessori teacher, nursery teacher',
    place: 'a nursery or daycare',
    places: 'nurseries or daycares',
    people: 'nursery workers',
    asks: {
      new: [
        'How many children does one person look after here?',
        'What do you do here when a child will not settle?',
      ],
      known: ['How do you plan the week with the children here?', slows],
    },
  },
  {
    fields: 'social-work probation-work',
    words:
      'social worker, case worker, child protection, foster carer, foster parent, probation, welfare officer, case manager, foster care',
    place: 'a social work team',
    at: 'with a social work team',
    people: 'social workers',
    asks: {
      new: ['Whom does a newcomer go with on the first visits?', firstMonth],
      known: ['How many families or people does one worker here have at a time?', slows],
    },
  },
  {
    fields: 'community-work youth-work volunteering fundraising',
    words:
      'community worker, community development, youth worker, youth club, charity, ngo, nonprofit, fundraiser, outreach, sign language interpreter, refugee, food bank, salvation army, camp counselor, group home, water point committee, refugee worker, camp leader, union representative',
    alone: 'mentor, volunteer, volunteering',
    place: 'a charity or community group',
    places: 'charities or community groups',
    at: 'with a charity or community group',
    people: 'community workers',
    asks: {
      new: ['Whom do you not reach yet?', firstMonth],
      known: ['How do the people you serve have a say in what you do?', change],
    },
  },
  {
    fields: 'religious-work',
    words:
      'pastor, priest, minister, imam, rabbi, chaplain, clergy, church, vicar, mosque, sacristan, verger',
    place: 'a congregation',
    at: 'with a congregation',
    people: 'religious leaders',
    asks: { new: [firstMonth, usualDay], known: [slows, change] },
  },
  {
    fields: 'family-care',
    words: 'stay at home parent, stay at home mum, stay at home mom, homemaker, housewife',
    place: 'a family support service',
    at: 'with a family support service',
    people: 'family support workers',
    asks: {
      new: ['What do families here need help with most?', whoShows],
      known: ['What do families here need help with most?', slows],
    },
  },
  {
    fields: 'funeral-work',
    words:
      'funeral, undertaker, grave digger, mortuary, embalmer, crematorium, crematory, funeral celebrant, gravedigger, death doula',
    place: 'a funeral home',
    people: 'funeral directors',
    asks: { new: [firstMonth, whoShows], known: [learn, change] },
  },
];
