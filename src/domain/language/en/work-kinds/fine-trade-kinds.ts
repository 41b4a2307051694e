import { change, firstMonth, learn, READS, slows, usualDay, whoShows } from './ask-forms.ts';
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
  },
];
