import type { KindRow } from './work-kind.ts';

/** Work with people who need someone: to care, to listen, to stand by them. */
export const CARE_KINDS: readonly KindRow[] = [
  {
    fields: 'home-care elder-care disability-support',
    words:
      'carer, caregiver, caregiving, care assistant, care worker, care home, nursing home, elderly, home health aide, personal care, support worker, disability, dementia, activity coordinator, social care, home help, home for old people, day centre, day center, residential home',
    place: 'a care home',
  },
  {
    fields: 'mental-health-care counselling counseling psychology',
    words:
      'psychotherapist, counsellor, counselor, psychologist, mental health, mental health nurse, addiction, career adviser, life coach, mental health support worker, psychiatric, bereavement',
    alone: 'therapist',
    place: 'a mental health service',
    at: 'with a mental health service',
  },
  {
    fields: 'health-records',
    words:
      'doctor receptionist, medical receptionist, medical secretary, medical record, medical billing, medical coding, dental insurance, practice manager, clinic receptionist, hospital receptionist, gp receptionist, ward clerk, medical coder, dental receptionist',
    place: 'a clinic',
    at: 'at the front desk of a clinic',
  },
  {
    fields: 'childcare preschool-teaching',
    words:
      'child care, creche, crèche, daycare, day care, nursery, nursery nurse, preschool, preschool teacher, kindergarten, kindergarten teacher, early year, early childhood, nanny, au pair, childminder, babysitter, child care worker, child carer, early year teacher, montessori, montessori teacher, nursery teacher',
    place: 'a nursery or daycare',
    places: 'nurseries or daycares',
  },
  {
    fields: 'social-work probation-work',
    words:
      'social worker, case worker, child protection, foster carer, foster parent, probation, welfare officer, case manager, foster care',
    place: 'a social work team',
    at: 'with a social work team',
  },
  {
    fields: 'community-work youth-work volunteering fundraising',
    words:
      'tenancy support worker, housing support worker, tenancy, community worker, community development, youth worker, youth club, charity, ngo, nonprofit, fundraiser, outreach, sign language interpreter, refugee, food bank, salvation army, camp counselor, group home, water point committee, refugee worker, camp leader, union representative',
    alone: 'mentor, volunteer, volunteering',
    place: 'a charity or community group',
    places: 'charities or community groups',
    at: 'with a charity or community group',
  },
  {
    fields: 'religious-work',
    words:
      'pastor, priest, minister, imam, rabbi, chaplain, clergy, church, vicar, mosque, sacristan, verger',
    place: 'a congregation',
    at: 'with a congregation',
  },
  {
    fields: 'family-care',
    words: 'stay at home parent, stay at home mum, stay at home mom, homemaker, housewife',
    place: 'a family support service',
    at: 'with a family support service',
  },
  {
    fields: 'funeral-work',
    words:
      'funeral, undertaker, grave digger, mortuary, embalmer, crematorium, crematory, funeral celebrant, gravedigger, death doula',
    place: 'a funeral home',
  },
];
