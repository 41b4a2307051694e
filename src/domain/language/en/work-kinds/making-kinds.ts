import { aLesson, aPage, aTalk, betters, makes, tries, writes } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with ideas, machines that think, and things to look at, read or hear. */
export const MAKING_KINDS: readonly KindRow[] = [
  {
    id: 'software',
    fields: 'software-development',
    words:
      'software, software developer, software engineer, software tester, developer, programmer, programming, coding, coder, web developer, devops, devops engineer, qa analyst, qa engineer, qa tester, tester, test automation, test analyst, it manager, system analyst, computer scientist, computer science, app developer, machine learning',
    alone: 'qa, computing',
    place: 'a software firm',
    places: 'software firms',
    at: 'with a software team',
    people: 'software makers',
    asks: {
      new: ['What would my first small change here be?', 'Who reads a newcomer’s code here?'],
      known: [
        'How does a change get from an idea to your users?',
        'How do your testers get heard before a release?',
      ],
    },
    trials: {
      new: [
        makes(
          'Make one small program that saves somebody time, and let them use it for a week.',
          'Ask one person which step on the computer annoys them.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        makes(
          'Put one piece of my work where others can see it, with a page on why it is so.',
          'Choose the piece I explain best.',
        ),
      ],
    },
  },
  {
    id: 'computers',
    fields: 'it-support computer-networks cyber-security',
    words:
      'it support, it technician, it support technician, it officer, it help desk, help desk, helpdesk, tech support, technical support, computer repair, computer technician, phone repair, computer network, network engineer, network technician, system administrator, systems admin, sysadmin, database administrator, cyber security, cybersecurity, cyber security analyst, information security',
    alone: 'it, tech, computer',
    place: 'an IT team',
    places: 'IT teams',
    at: 'with an IT team',
    people: 'IT workers',
    asks: {
      new: ['What do people here call you about most?', 'What would I be allowed to mend here first?'],
      known: [
        'Which old machine here does nobody dare to touch?',
        'How do your people learn when something breaks?',
      ],
    },
    trials: {
      new: [
        tries(
          'Help five people with a computer or phone problem, and write down each answer.',
          'Ask around at home who has one that bothers them.',
        ),
        aTalk,
      ],
      known: [
        aPage,
        betters(
          'Take the fault that comes back most, and end it.',
          'Count the calls of the last month by their cause.',
        ),
      ],
    },
  },
  {
    id: 'data',
    fields: 'data-analysis',
    words:
      'data analyst, data analysis, data analytic, data scientist, data science, data engineer, statistician, statistic, business intelligence, analytic',
    alone: 'data',
    place: 'a data team',
    places: 'data teams',
    at: 'with a data team',
    people: 'data analysts',
    asks: {
      new: [
        'Which questions would you want your data to answer first?',
        'Who uses what your team finds out?',
      ],
      known: [
        'Which decision here was changed by a number?',
        'How much can you trust the data here, and why?',
      ],
    },
    trials: {
      new: [
        makes(
          'Take one set of open figures, and make one page that answers a question.',
          'Write down the question, and find figures for it.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        makes(
          'Show one finding on one page: the question, the picture, what was done after.',
          'Choose a finding that I may show, or open figures.',
        ),
      ],
    },
  },
  {
    id: 'engineering',
    fields: 'engineering mechanical-engineering electrical-engineering',
    words:
      'engineer, engineering, mechanical engineering, electrical engineering, electronic, electronics technician, engineering technician, cad, cad technician, robotics, process engineer',
    place: 'an engineering firm',
    places: 'engineering firms',
    at: 'with an engineering firm',
    people: 'engineers',
    asks: {
      new: ['What would I draw, test or build here first?', 'Who checks a newcomer’s work here?'],
      known: [
        'How does an idea become a finished thing here?',
        'What failed here lately, and what did you learn?',
      ],
    },
    trials: {
      new: [
        makes(
          'Take one broken machine apart, find the fault, and draw how it works.',
          'Ask around who has one that nobody will miss.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        writes(
          'Explain one problem that I solved on two pages: the fault, the ways tried, the answer.',
          'Draw the problem in one picture.',
        ),
      ],
    },
  },
  {
    id: 'building-design',
    fields: 'architecture civil-engineering surveying',
    words:
      'architect, architecture, civil engineer, civil engineering, structural engineer, environmental engineer, surveyor, surveying, land survey, map maker, cartography, gis',
    place: 'a planning or survey office',
    places: 'planning or survey offices',
    at: 'with a planning or survey office',
    people: 'planners and surveyors',
    asks: {
      new: ['What would I measure or draw here first?', 'How often would I be out on the site?'],
      known: [
        'Who checks the measurements on your sites?',
        'What do you find out on site that no plan showed?',
      ],
    },
    trials: {
      new: [
        makes(
          'Measure one room or yard, draw it to scale, and have someone check it.',
          'Find a tape and squared paper.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        makes(
          'Show three of my plans or surveys, with two lines on what was hard.',
          'Ask which ones I may show.',
        ),
      ],
    },
  },
  {
    id: 'design',
    fields: 'graphic-design web-design game-design interior-design fashion',
    words:
      'graphic design, graphic designer, designer, design, illustrator, illustration, animator, animation, art director, web design, web designer, ux, ui, ux designer, game designer, game design, interior designer, interior design, interior decorator, visual merchandiser, fashion, fashion design, fashion designer',
    place: 'a design studio',
    places: 'design studios',
    at: 'in a design studio',
    people: 'designers',
    asks: {
      new: [
        'What would I make here in my first month?',
        'How do you tell each other here that something is not good yet?',
      ],
      known: ['Which of your works are you proudest of, and why?', 'Who says here when a design is done?'],
    },
    trials: {
      new: [
        makes('Design one real thing for one person or club, in three rounds.', 'Ask them what it must do.'),
        aTalk,
      ],
      known: [
        aLesson,
        makes('Put five of my works on one page each: the task, the first try, the end.', 'Choose the five.'),
      ],
    },
  },
  {
    id: 'art-and-craft',
    fields: 'art craft-work',
    words:
      'artist, fine art, tattoo, tattoo artist, tattooist, painter, sculptor, sculpture, mural, craft, craft maker, jeweller, jeweler, florist, floristry, pottery, potter, ceramic, weaving, weaver, leatherwork, puppet, puppet maker',
    alone: 'art, painting, drawing',
    place: 'a workshop or studio',
    places: 'workshops or studios',
    at: 'in a workshop or studio',
    people: 'artists and makers',
    asks: {
      new: ['What would a newcomer make here first?', 'Whom here could I watch at work?'],
      known: [
        'Which piece would you like to have and do not have yet?',
        'What do people here do when they see a work they love?',
      ],
    },
    trials: {
      new: [
        makes(
          'Make five small pieces of one kind, and keep the best.',
          'Choose the kind, and set out what I need.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        makes(
          'Show ten of my pieces in one place, with a line on each.',
          'Take a photo of each in daylight.',
        ),
      ],
    },
  },
  {
    id: 'film-and-photo',
    fields: 'photography film-and-television',
    words:
      'photographer, photography, photo, film, film maker, filmmaker, filmmaking, video, video editor, video editing, videographer, camera, camera operator, television, tv, content creator, cinematographer',
    alone: 'producer',
    place: 'a photo or film studio',
    places: 'photo or film studios',
    at: 'with a photo or film studio',
    people: 'photographers and film-makers',
    asks: {
      new: [
        'What does a newcomer carry, hold or cut here first?',
        'Which of your works should I look at first?',
      ],
      known: [
        'Who decides here which picture is the one?',
        'Which story would you like to tell and have not told yet?',
      ],
    },
    trials: {
      new: [
        makes(
          'Tell one true story in five pictures or in one minute of film.',
          'Ask one person whether I may show their day.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        makes(
          'Choose my ten best pictures or two best minutes, and put them in one place.',
          'Throw out all but thirty.',
        ),
      ],
    },
  },
  {
    id: 'stage',
    fields: 'theatre dance sound-and-lighting',
    words:
      'theatre, theater, actor, actress, acting, comedian, comedy, stage, stage manager, costume maker, entertainer, dancer, dance, dancing, dance teacher, ballet, choreographer, sound engineer, live sound, sound technician, lighting technician, stage lighting, lighting designer, audio engineer, dj',
    alone: 'sound, lighting, audio',
    place: 'a stage company',
    places: 'stage companies',
    at: 'with a stage company',
    people: 'stage people',
    asks: {
      new: [
        'What would a newcomer do here at the first show?',
        'How do you get ready here for a first show?',
      ],
      known: ['How long do you have here to set up before a show?', 'Which room here is hardest to play in?'],
    },
    trials: {
      new: [
        tries(
          'Help with one small show, from the first talk to the clearing up.',
          'Ask a school or a group near me what is next.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        makes(
          'Put three minutes of my best work where people can see or hear them.',
          'Ask who has recordings.',
        ),
      ],
    },
  },
  {
    id: 'music',
    fields: 'music',
    words:
      'music, musician, singer, singing, composer, band, choir, orchestra, music teacher, piano teacher, guitar teacher, violin teacher, singing teacher, piano, piano tuner, pianist, guitarist, songwriter',
    place: 'a music school or band',
    places: 'music schools or bands',
    at: 'with a music school or band',
    people: 'musicians',
    asks: {
      new: ['What do you play together here?', 'How does a newcomer find a place here?'],
      known: [
        'What would you like to play and have nobody for?',
        'How do you keep learners here when it gets hard?',
      ],
    },
    trials: {
      new: [tries('Play or sing twenty minutes for ten people.', 'Choose four pieces and a date.'), aTalk],
      known: [
        aLesson,
        makes('Record three pieces as well as I can at home.', 'Record one, and listen to it the next day.'),
      ],
    },
  },
  {
    id: 'writing',
    fields: 'writing publishing journalism',
    words:
      'writer, writing, author, novelist, poet, copywriter, copywriting, technical writer, journalist, journalism, reporter, editor, editing, newspaper, magazine, news, radio, radio presenter, broadcaster, proofreader, proofreading, publisher, publishing, blogger',
    place: 'a newspaper or publisher',
    places: 'newspapers or publishers',
    at: 'with a newspaper or publisher',
    people: 'writers and editors',
    asks: {
      new: ['What would I write or check here first?', 'Who reads a newcomer’s text here?'],
      known: [
        'Whom do you write for, and what do they write back?',
        'Which story would you like a whole town to read?',
      ],
    },
    trials: {
      new: [
        makes(
          'Write one true story of two pages about somebody I have talked to.',
          'Ask one person for half an hour.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        makes(
          'Choose my five best pages, and send them to one who prints such things.',
          'Look up who prints such things.',
        ),
      ],
    },
  },
  {
    id: 'translation',
    fields: 'translation',
    words:
      'translator, translation, translating, interpreter, interpreting, interpretation, subtitle, subtitler, subtitling, localization, localisation',
    place: 'a translation office',
    places: 'translation offices',
    at: 'with a translation office',
    people: 'translators',
    asks: {
      new: ['Who reads a newcomer’s work here?', 'Which texts would I begin with here?'],
      known: ['What makes a translation good, for you?', 'How do machine and person share the work here?'],
    },
    trials: {
      new: [
        makes(
          'Translate two pages, and have someone read them who knows only one of the languages.',
          'Choose two pages that people need.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        writes(
          'Make a list of the fifty words that go wrong most, and how to say them.',
          'Write down the first ten.',
        ),
      ],
    },
  },
  {
    id: 'sport',
    fields: 'sport fitness',
    words:
      'sport, athlete, referee, football, football coach, soccer, soccer coach, sports coach, swimming, swim teacher, swimming teacher, rugby, martial art, fitness, fitness instructor, gym, gym instructor, personal trainer, yoga, yoga teacher, yoga instructor, pilates, pilates instructor, aerobics',
    place: 'a sports club or gym',
    places: 'sports clubs or gyms',
    at: 'in a sports club or gym',
    people: 'coaches',
    asks: {
      new: ['Whom would I train with here first?', 'What keeps people coming here?'],
      known: ['Who drops out here, and why?', 'How do you bring on the slow ones here?'],
    },
    trials: {
      new: [
        tries(
          'Lead four short trainings for three or more people.',
          'Ask a club whether I may lead the warm-up.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        writes('Write down one month of training that a beginner can follow alone.', 'Write the first week.'),
      ],
    },
  },
];
