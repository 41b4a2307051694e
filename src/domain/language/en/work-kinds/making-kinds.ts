import type { KindRow } from './work-kind.ts';

/** Work with ideas, programs, and things to look at, read or hear. */
export const MAKING_KINDS: readonly KindRow[] = [
  {
    fields: 'software-development',
    words:
      'software, developer, programmer, programming, coding, coder, devops, test automation, it manager, system analyst, computer scientist, computer science, frontend engineer, solution architect, backend engineer, full stack, machine learning, ai engineer, website builder, test lead, usability, accessibility tester, accessibility testing, release manager, software tester',
    alone: 'qa, computing, tester',
    place: 'a software firm',
    at: 'with a software team',
  },
  {
    fields: 'it-support computer-networks cyber-security telecoms',
    words:
      'it technician, help desk, helpdesk, tech support, technical support, phone repair, computer repairer, computer repair, network engineer, system administrator, sysadmin, database administrator, cybersecurity, information security, network administrator, security analyst, telecommunication, broadband, cable installer, in tech, it administrator, it security, cloud engineer, it officer, service desk, system administration, security engineer, noc, network operation, network operations centre, cable jointer, fibre splicer, fiber splicer, fibre optic, fiber optic, network installer',
    alone: 'computer',
    place: 'an IT team',
    at: 'with an IT team',
  },
  {
    fields: 'data-analysis',
    words:
      'data scientist, statistician, statistic, data architect, mathematician, biostatistician, business intelligence',
    alone: 'data',
    place: 'a data team',
    at: 'with a data team',
  },
  {
    fields: 'engineering mechanical-engineering electrical-engineering',
    words:
      'electronic, cad, robotics, electrical engineer, design engineer, biomedical engineer, automotive engineer, manufacturing engineer, drafter, mechatronic',
    last: 'engineer, engineering',
    place: 'an engineering firm',
    at: 'with an engineering firm',
  },
  {
    fields: 'architecture civil-engineering',
    words:
      'civil engineer, structural engineer, environmental engineer, site engineer, cost estimator, bridge inspector',
    alone: 'architect',
    place: 'a building design office',
  },
  {
    fields: 'surveying',
    words:
      'surveyor, map maker, gis, mapping, cartographer, draughtsperson, draughtsman, map draughtsperson, civic addressing, addressing clerk, geotech, geotechnical, landslide, measuring of old buildings',
    alone: 'map',
    place: 'a survey office',
    at: 'with a survey team',
  },
  {
    fields: 'graphic-design web-design game-design interior-design fashion',
    words:
      'designer, illustrator, illustration, animator, animation, art director, ux, visual merchandiser, interior decorator, ui',
    alone: 'design',
    place: 'a design studio',
  },
  {
    fields: 'art craft-work',
    words:
      'tattoo, sculptor, mural, craft, jeweller, jeweler, florist, pottery, weaver, puppet, flower shop, jewellery, jewelry, engraver, gem, puppeteer, bookbinder, bookbinding, gilder, stained glass, toy maker, taxidermist, basket maker, basket weaver, batik, mask maker, prop maker, potter, picture framer, globe maker, goldsmith, silversmith, ceramic painter, stone cutter, diamond polisher, book restorer, wood carver',
    alone: 'art, artist',
    place: 'a workshop or studio',
    places: 'workshops or studios',
  },
  {
    fields: 'photography film-and-television',
    words:
      'photographer, photo, film, filmmaker, video, video editor, videographer, camera, tv, content creator, youtuber, film editor',
    place: 'a photo or film studio',
    at: 'with a photo or film studio',
  },
  {
    fields: 'theatre dance sound-and-lighting',
    words:
      'theater, actor, actress, comedian, costume maker, entertainer, dancer, dancing, dance teacher, dj, stage manager, ballet teacher, choreographer, disc jockey, dresser, wardrobe, lighting technician, stagehand, clown, magician, circus, lighting designer, set builder',
    alone: 'sound, lighting, audio',
    last: 'acting',
    place: 'a stage company',
    at: 'with a stage company',
  },
  {
    fields: 'music',
    words:
      'musician, singer, singing, composer, band, choir, orchestra, music teacher, piano teacher, guitar teacher, piano, singing teacher, violin teacher, guitar',
    place: 'a music school or band',
    places: 'music schools or bands',
    at: 'with a music school or band',
  },
  {
    fields: 'writing publishing journalism',
    words:
      'writer, author, copywriter, journalist, reporter, editor, newspaper, magazine, radio presenter, proofreader, publisher, novelist, announcer, broadcaster, fact checker',
    place: 'a newspaper or publisher',
    places: 'newspapers or publishers',
    at: 'with a newspaper or publisher',
  },
  {
    fields: 'translation',
    words: 'translator, interpreter, interpreting, subtitle, localization',
    place: 'a translation office',
    at: 'with a translation office',
  },
  {
    fields: 'sport fitness',
    words:
      'athlete, referee, football, soccer, swimming, martial art, gym, personal trainer, yoga, yoga teacher, pilates, swimming teacher, swim teacher, pilates teacher, basketball, tennis',
    last: 'coach',
    place: 'a sports club or gym',
    places: 'sports clubs or gyms',
  },
];
