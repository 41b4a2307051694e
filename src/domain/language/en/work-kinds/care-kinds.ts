import { aDay, aLesson, aLook, aPage, aTalk, betters, makes, tries, writes } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with people who need someone: to care, to listen, to stand by them. */
export const CARE_KINDS: readonly KindRow[] = [
  {
    id: 'care',
    fields: 'home-care elder-care disability-support',
    words:
      'carer, caregiver, care giver, caregiving, care assistant, care worker, care home, nursing home, home care, elder care, elderly, elderly care, aged care, home health aide, personal care, support worker, disability, dementia, supported living, activity coordinator, retirement home',
    place: 'a care home',
    places: 'care homes',
    at: 'in a care home',
    people: 'care workers',
    asks: {
      new: [
        'How many people does one care worker look after here?',
        'Who shows a newcomer how each person likes things done?',
      ],
      known: [
        'Does each person here keep the same care workers?',
        'How do care workers here pass on what they noticed?',
      ],
    },
    trials: {
      new: [
        aDay,
        tries(
          'Visit someone old or ill who lives near me once a week for a month.',
          'Ask one person, or a local group, who would like a visit.',
        ),
      ],
      known: [
        aPage,
        writes(
          'Make one page about one person I care for: what they like, what calms them.',
          'Ask the person and the manager whether I may write it.',
        ),
      ],
    },
  },
  {
    id: 'mental-health',
    fields: 'mental-health-care counselling counseling psychology',
    words:
      'therapist, psychotherapist, psychotherapy, counsellor, counselor, counselling, counseling, psychologist, psychology, mental health, mental health nurse, addiction, career adviser, career advisor, career coach, life coach',
    place: 'a mental health service',
    places: 'mental health services',
    at: 'with a mental health service',
    people: 'therapists',
    asks: {
      new: ['What may a newcomer do here, and what not yet?', 'Who listens to the listeners here?'],
      known: [
        'How many people does one person here see in a week?',
        'How do you talk cases through with each other here?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Take a short course in listening, and try it in five talks.',
          'Find one course of a day or two near me or online.',
        ),
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'clinic-desk',
    fields: 'health-records',
    words:
      'doctor receptionist, medical receptionist, dental receptionist, clinic receptionist, medical secretary, medical record, medical record clerk, health record, medical billing, medical coding, dental billing, dental insurance, patient coordinator, ward clerk, practice manager',
    place: 'a clinic',
    places: 'clinics',
    at: 'at the front desk of a clinic',
    people: 'clinic receptionists',
    asks: {
      new: [
        'What do people find hardest when they come to your desk?',
        'What does a newcomer at the desk learn here first?',
      ],
      known: [
        'What goes wrong most between the desk and the doctors here?',
        'Which program do you keep your records in?',
      ],
    },
    trials: {
      new: [
        aLook,
        tries(
          'Act out ten phone calls to a clinic with someone I know, the hard ones too.',
          'Write down ten reasons why people call a clinic.',
        ),
      ],
      known: [
        aPage,
        betters(
          'Change one thing at the desk that makes people wait.',
          'Note for three days why people wait.',
        ),
      ],
    },
  },
  {
    id: 'childcare',
    fields: 'childcare preschool-teaching',
    words:
      'childcare, child care, daycare, day care, nursery, nursery nurse, preschool, pre school, preschool teacher, kindergarten, kindergarten teacher, early year, early year teacher, early childhood, nanny, au pair, childminder, child minder, babysitter, babysitting, playgroup, creche',
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
        tries(
          'Plan one hour of play for two or three children I know, and lead it.',
          'Ask a family I know whether I may try it one afternoon.',
        ),
      ],
      known: [
        aPage,
        writes(
          'Write down five games that always work, so that anyone could lead them.',
          'Write the first one, with what is needed and how it ends.',
        ),
      ],
    },
  },
  {
    id: 'social-work',
    fields: 'social-work probation-work',
    words:
      'social worker, social work, social service, case worker, caseworker, child protection, foster carer, foster parent, probation, probation officer, parole officer, welfare officer',
    place: 'a social work team',
    places: 'social work teams',
    at: 'with a social work team',
    people: 'social workers',
    asks: {
      new: [
        'Whom does a newcomer go with on the first visits?',
        'What do people here wish they had known at the start?',
      ],
      known: [
        'How many families or people does one worker here have at a time?',
        'How do you decide here in a case that is not clear?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Help one person with one real form or letter, from start to answer.',
          'Ask at an advice office or a local group who needs that.',
        ),
      ],
      known: [
        aPage,
        betters('Change one form that takes time from people.', 'Time for one week what goes into papers.'),
      ],
    },
  },
  {
    id: 'community',
    fields: 'community-work youth-work volunteering fundraising',
    words:
      'community worker, community work, community development, community organizer, youth worker, youth work, youth club, youth leader, charity, ngo, nonprofit, non profit, fundraiser, fundraising, outreach, sign language interpreter, refugee',
    alone: 'mentor, volunteer, volunteering',
    place: 'a charity or community group',
    places: 'charities or community groups',
    at: 'with a charity or community group',
    people: 'community workers',
    asks: {
      new: ['What would I do here in my first month?', 'Whom do you not reach yet?'],
      known: [
        'How do the people you serve have a say in what you do?',
        'What here works so well that others should copy it?',
      ],
    },
    trials: {
      new: [
        aDay,
        makes(
          'Bring ten people together once around one thing that they need.',
          'Ask three of them what they would come for.',
        ),
      ],
      known: [
        aPage,
        writes(
          'Write up one thing that worked: what it took, who came, what changed.',
          'Ask three of those who came what it changed for them.',
        ),
      ],
    },
  },
  {
    id: 'religious-work',
    fields: 'religious-work',
    words:
      'pastor, priest, minister, imam, rabbi, chaplain, chaplaincy, clergy, church worker, vicar, ministry, missionary, parish',
    place: 'a congregation',
    places: 'congregations',
    at: 'with a congregation',
    people: 'religious leaders',
    asks: {
      new: ['What would a newcomer lead or prepare here first?', 'Whom here does nobody visit yet?'],
      known: [
        'What have people here been asking for that nobody had time for?',
        'How do you share the work here among many?',
      ],
    },
    trials: {
      new: [
        aTalk,
        tries(
          'Prepare and lead one small gathering for five to ten people.',
          'Ask who leads such gatherings whether I may take one.',
        ),
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'family-support',
    fields: 'family-care',
    words:
      'stay at home parent, stay at home mum, stay at home mom, stay at home dad, homemaker, housewife, house wife, full time parent, full time mum, full time mom',
    place: 'a family support service',
    places: 'family support services',
    at: 'with a family support service',
    people: 'family support workers',
    asks: {
      new: ['What do families here need help with most?', 'How does a newcomer here get to know a family?'],
      known: ['What do families here need help with most?', 'How do you help when everything comes at once?'],
    },
    trials: {
      new: [aTalk, aLook],
      known: [
        writes(
          'Write down one week at home as work: what I plan, buy, carry, calm and mend.',
          'Keep a list for one day.',
        ),
        tries(
          'Help one other family with the thing that I do best at home.',
          'Ask a parent I know where help would do most.',
        ),
      ],
    },
  },
  {
    id: 'funeral-work',
    fields: 'funeral-work',
    words: 'funeral, funeral director, undertaker, embalmer, embalming, cemetery, crematorium',
    place: 'a funeral home',
    places: 'funeral homes',
    at: 'in a funeral home',
    people: 'funeral directors',
    asks: {
      new: [
        'What does a newcomer do here first, and what only later?',
        'How do you keep families informed here?',
      ],
      known: [
        'How do you keep families informed here?',
        'How do you look after each other here after a hard one?',
      ],
    },
    trials: { new: [aTalk, aLook], known: [aPage, aLesson] },
  },
];
