import { change, firstMonth, learn, READS, slows, usualDay, whoShows } from './ask-forms.ts';
import { aPhotoBook } from './shared-trials.ts';
import { aLesson, aLook, aPage, aTalk, counts } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Trades of a fine ear, eye, tongue or hand. */
export const FINE_TRADE_KINDS: readonly KindRow[] = [
  {
    id: 'hearing-aids',
    near: 'medicine',
    fields: '',
    words: 'hearing aid, hearing aid technician, acoustician, hearing care, hearing test',
    place: 'a hearing aid shop',
    people: 'hearing aid specialists',
    asks: {
      new: ['Which repairs does a newcomer here do first?', whoShows],
      known: ['How do you see here whether an aid is still worn after a month?', slows],
    },
    trials: {
      new: [
        counts(
          'Watch six fittings or repairs of hearing aids, and note each one.',
          'Six noted, without names: what was wrong, what was done, what the person said.',
          'Call two hearing aid shops and ask whether I may come and watch.',
        ),
        aTalk,
      ],
      known: [aPage, aLesson],
    },
  },
  {
    id: 'aids-for-the-body',
    fields: '',
    words:
      'prosthetist, orthotist, prosthetic, orthotic, ocularist, artificial limb, artificial leg, artificial eye, orthopedic technician, orthopaedic technician, orthopädietechniker, orthopedic shoemaker, orthopaedic shoemaker, wheelchair, wheelchair seating, mobility scooter, mobility aid, glass eye',
    place: 'a prosthetics or mobility workshop',
    places: 'prosthetics or mobility workshops',
    people: 'technicians',
    asks: {
      new: ['What may a newcomer make here alone, and when?', whoShows],
      known: ['How do you find out here what still hurts?', slows],
    },
    trials: {
      new: [
        aLook,
        counts(
          'Make one cast of a hand or a foot, and shape one simple part that fits it.',
          'Three tries, each with a photo and one line on where it did not fit.',
          'Ask one workshop which material a beginner should take.',
        ),
      ],
      known: [aPhotoBook, aLesson],
    },
  },
  {
    id: 'dental-laboratory',
    near: 'dentistry',
    fields: '',
    words: 'dental technician, dental lab, dental laboratory, dental technology, ceramic teeth, denture',
    place: 'a dental laboratory',
    people: 'dental technicians',
    asks: {
      new: ['What does a newcomer here shape first?', whoShows],
      known: ['Which work comes back to you most, and why?', slows],
    },
    trials: {
      new: [
        counts(
          'Carve five teeth in wax or soap, from a photo or a model.',
          'Five carved, photographed beside the model, and shown to one technician.',
          'Choose the first tooth, and a knife that is small enough.',
        ),
        aLook,
      ],
      known: [aPhotoBook, aLesson],
    },
  },
  {
    id: 'foot-care',
    fields: '',
    words:
      'podiatry, podiatry assistant, foot care, foot clinic, chiropodist, chiropody, pedicurist, podologist',
    place: 'a foot clinic',
    people: 'foot care workers',
    asks: {
      new: ['What may a newcomer treat here, and what not yet?', whoShows],
      known: ['How many people does one of you see here on a usual day?', slows],
    },
    trials: { new: [aLook, aTalk], known: [aPage, aLesson] },
  },
  {
    id: 'instruments',
    near: 'music',
    fields: '',
    words:
      'tuner, piano tuner, piano restorer, piano technician, luthier, instrument maker, instrument repair, instrument tuning, organ builder, organ tuner, harmonium, violin maker, guitar maker, accordion, bow maker, harpsichord',
    place: 'an instrument workshop',
    people: 'instrument makers and tuners',
    asks: {
      new: ['Which instrument does a newcomer open here first?', whoShows],
      known: ['Which repair do you send elsewhere today?', learn],
    },
    trials: {
      new: [
        counts(
          'Tune or mend five instruments of people I know, with a page on each.',
          'Five pages: what I heard, what I did, what is still wrong.',
          'Ask two people I know for an instrument that may go wrong.',
        ),
        aTalk,
      ],
      known: [aPhotoBook, aLesson],
    },
  },
  {
    id: 'tasting-and-grading',
    isRare: true,
    fields: '',
    words:
      'taster, tea taster, coffee taster, wine taster, cupper, cupping, wool classer, wool classing, grader, grading, leaf grader, perfumer, blender, sensory analyst, cheese grader, egg grader, classer',
    place: 'a tasting or grading room',
    people: 'tasters and graders',
    asks: {
      new: ['Whose judgement does a newcomer compare with here?', firstMonth],
      known: ['What happens here when two of you do not agree?', change],
    },
    trials: {
      new: [
        counts(
          'Judge forty samples blind, and compare with somebody who is sure.',
          'Forty noted: my word, the other word, and where we differ.',
          'Set out the first five samples, and cover their names.',
        ),
        aTalk,
      ],
      known: [
        counts(
          'Keep a dated record of what I judged and what the laboratory or the buyer found.',
          'Forty notes compared, with one page on where I was wrong.',
          'Rule the first page: date, sample, my note, their figure.',
        ),
        aLesson,
      ],
    },
  },
  {
    id: 'captioning',
    near: 'theatre',
    isRare: true,
    fields: '',
    words:
      'captioning, captioner, caption, live captioning, surtitle, surtitler, cart provider, stenographer, respeaker, transcriber, transcription, transcriptionist, audio describer, audio description, braille, braille transcriber, subtitler',
    place: 'a captioning or transcription firm',
    at: 'with a captioning or transcription firm',
    people: 'captioners and transcribers',
    asks: { new: [READS, firstMonth], known: [slows, learn] },
    trials: {
      new: [
        counts(
          'Caption three recordings of ten minutes as they run, and count my mistakes.',
          'Three recordings done, with the mistakes counted, and five viewers asked.',
          'Choose the first recording: somebody who speaks fast.',
        ),
        aTalk,
      ],
      known: [
        counts(
          'Caption one small event for people who need it, and ask them afterwards.',
          'One event done, with written words from five of them.',
          'Ask one stage, school or club which date could carry a trial.',
        ),
        aLesson,
      ],
    },
  },
  {
    id: 'watching-slopes-and-rides',
    isRare: true,
    fields: '',
    words:
      'cable car, cableway, ski lift, chairlift, gondola, funicular, ride operator, fairground, carnival, carnival ride, amusement park, ski patrol, ski patroller, ski instructor, roller coaster',
    place: 'a cable car or ride company',
    at: 'with a cable car or ride company',
    people: 'lift and ride operators',
    asks: { new: [usualDay, firstMonth], known: ['Who may stop the line here, and how?', change] },
    trials: {
      new: [
        aTalk,
        counts(
          'Watch one line or ride for three hours, and note each stop and its reason.',
          'Ten stops noted, with the reason that I guessed and the one that I was told.',
          'Choose a busy hour, and ask first whether I may stand there.',
        ),
      ],
      known: [aPage, aLesson],
    },
  },
];
