import { countInWords, plural } from './counts.ts';

/** Texts of the page on which the answer is said aloud. */
export const rehearsal = {
  lead: 'Say it aloud a few times before you need it. Nobody hears you unless you want them to.',
  back: 'Rewrite parts',
  readOnly: 'Another tab is open for editing. Rehearse there, or choose “Edit here instead” at the top.',
  thin: {
    text: 'There is no answer to say aloud yet. It is made from your answers about whom your work should help and what you are good at.',
    link: 'See what is missing',
  },
  noCompany: {
    text: 'There is no employer at this address. It may have been removed.',
    link: 'Rehearse the answer for any employer',
  },
  whom: {
    label: 'For whom',
    any: 'Any employer',
    company: (name: string, role: string) => (role === '' ? name : `${name}, ${role}`),
    unnamed: 'An employer without a name',
    gone: 'An employer since removed',
    now: (name: string) => `This is the answer for ${name}.`,
  },
  say: 'Say it aloud',
  aim: 'Seconds to aim for',
  size: 'Text size',
  sizes: { normal: 'Normal', large: 'Large', largest: 'Very large' },
  settings: 'Pace and keys',
  pace: 'Pace of the marker',
  paceOf: (words: number) => `${words} words a minute`,
  keys: 'Use keys: Space starts and pauses, R goes back to the start',
  counted: (words: number, seconds: number) =>
    `${plural(words, 'word', 'words')}, about ${plural(seconds, 'second', 'seconds')} at this pace.`,
  shortText: (aim: number) =>
    `That is shorter than the ${aim} seconds you aim for. A short answer is fine; say it calmly.`,
  longText: (aim: number) =>
    `That is longer than the ${aim} seconds you aim for. Leave something out, or aim for more seconds.`,
  text: 'The text to say',
  toPoints: 'Key points only',
  toText: 'Show the whole text',
  points: (count: number) =>
    `The text is hidden. Speak freely from ${count === 1 ? 'this point' : `these ${countInWords(count)} points`}; other words are fine.`,
  pointFrom: (strand: string) => `From ${strand}`,
  bar: 'Rehearsal',
  start: 'Start',
  pause: 'Pause',
  goOn: 'Go on',
  restart: 'From the start',
  finish: 'I have finished',
  elapsed: (seconds: number, aim: number) => `${seconds} of ${aim} seconds`,
  atEnd: 'The marker is at the end. Take the time you need.',
  took: (seconds: number, words: number) =>
    words === 0
      ? `You took ${plural(seconds, 'second', 'seconds')}, speaking from key points.`
      : `You took ${plural(seconds, 'second', 'seconds')} for ${plural(words, 'word', 'words')}.`,
  advice: {
    early: 'That is faster than anybody speaks, so perhaps you stopped before the end.',
    fast: (rate: number) =>
      `That is about ${rate} words a minute, which is fast. Slow down, and breathe between sentences.`,
    fine: (rate: number) => `That is about ${rate} words a minute, a calm pace that is easy to follow.`,
    slow: (rate: number) =>
      `That is about ${rate} words a minute, which is slow. A little faster will sound more sure.`,
    pauses: (rate: number) =>
      `That is about ${rate} words a minute, with long pauses. It takes a few tries; learn the three key points first.`,
  },
  length: {
    near: (aim: number) => `It is close to the ${aim} seconds you aimed for.`,
    under: (aim: number) => `You aimed for ${aim} seconds, so there is time to take it more slowly.`,
    over: (aim: number) => `You aimed for ${aim} seconds, so it ran over.`,
    'text-short': (aim: number) =>
      `The text is shorter than the ${aim} seconds you aimed for, which is fine if it says enough.`,
    'text-long': (aim: number) =>
      `The text is longer than the ${aim} seconds you aimed for. Leave something out, or aim for more seconds.`,
  },
  countedNow: 'This try is counted below.',
  uncount: 'Do not count it',
  uncounted: 'It is not counted.',
  notCounted: {
    'too-short': 'A try of under 5 seconds is not counted.',
    'left-running':
      'More than ten minutes passed, so the clock was probably left running. It is not counted.',
  },
  voice: {
    title: 'Hear yourself',
    text: 'You can record yourself and listen. The recording stays in the memory of this page: it is not uploaded and not saved. It is gone when you delete it or leave this page.',
    record: 'Record my voice',
    again: 'Record again',
    stop: 'Stop recording',
    cancel: 'Do not record',
    asking: 'Your browser is asking whether this page may use the microphone. Answer there.',
    underWay: 'Recording. Press “Stop recording” when you have finished.',
    recording: (seconds: number) => `Recording, ${plural(seconds, 'second', 'seconds')}`,
    kept: (seconds: number) => `Your recording, ${plural(seconds, 'second', 'seconds')}.`,
    replaced: 'A new recording takes the place of this one.',
    player: 'Your recording',
    remove: 'Delete the recording',
    removed: 'The recording is deleted.',
    endedBy: {
      microphone: 'The microphone went away, so the recording ended there. What came before is kept.',
      limit: 'A recording has ten minutes at most, so it ended there.',
    },
    listen:
      'Listen once for the sense and once for the pace. Most people do not like their own voice at first.',
    problems: {
      unsupported:
        'This browser cannot record here. Use another browser, or the voice recorder of your phone. Everything else on this page works.',
      insecure:
        'Browsers allow recording only on safe addresses, which begin with https. Open this page at such an address. Everything else on this page works.',
      'no-microphone': 'No microphone was found. Plug one in or switch it on, then press the button again.',
      refused:
        'The browser did not let this page use the microphone. If you want to record, press the sign beside the address at the top of the browser, allow the microphone, then press the button again.',
      busy: 'The microphone is there but did not answer. Another program may be using it, such as a video call. Close that, then press the button again.',
      failed: 'The recording did not work. Press the button again; if it fails again, load the page again.',
      silent: 'Nothing was recorded. Check that the microphone is on, then press the button again.',
    },
  },
  sheet: {
    title: 'A sheet for a friend',
    text: 'Say your answer to somebody you trust, and ask them these questions. Print the sheet empty for them to write on, or fill it in together here.',
    kept: 'Waymark does not save this sheet. What you write stays only until you leave this page, so print it or copy it first.',
    paperTitle: 'What did you hear?',
    paperText:
      'I am practising how I talk about my work. Please listen once, then write down what comes to mind. Short and honest is best.',
    paperFor: (name: string) => `The answer is for: ${name}`,
    who: 'Who listened',
    when: 'When',
    questions: {
      stayed: 'What stayed with you?',
      felt: 'Where did it feel true?',
      hard: 'What was hard to follow?',
      more: 'What would you like to hear more about?',
      change: 'What one thing should I change?',
    },
    scale: 'How clear was it?',
    scaleSteps: ['Not clear', 'A little clear', 'Half clear', 'Mostly clear', 'Very clear'],
    scaleStep: (step: number, words: string) => `${step} · ${words}`,
    noScale: 'No mark',
    printEmpty: 'Print it empty',
    printFilled: 'Print it filled in',
    copy: 'Copy what is written',
    copyTitle: 'Feedback on my answer',
    clear: 'Empty the sheet',
    cleared: 'The sheet is empty.',
    nothing: 'Nothing is written yet.',
    answered: (label: string, answer: string) => `${label}\n${answer}`,
    lined: (label: string, answer: string) => `${label}: ${answer}`,
    foot: 'Made with Waymark.',
  },
  past: {
    title: 'Your rehearsals',
    none: 'None yet. A try counts from 5 seconds on, when you press “I have finished”.',
    often: (times: number, last: string) =>
      times === 1
        ? `You have said it aloud once, on ${last}.`
        : `You have said it aloud ${times} times, last on ${last}.`,
    here: (times: number, name: string) =>
      times === 0
        ? `Not yet with the answer for ${name}.`
        : `${capital(times === 1 ? 'once' : `${countInWords(times)} times`)} with the answer for ${name}.`,
    caption: 'Each try, the newest first, and how its time has changed since the try before',
    day: 'Day',
    dayAndWhom: 'Day, and for whom',
    seconds: 'Seconds',
    words: 'Words',
    change: 'Change',
    fromPoints: 'key points',
    first: 'the first',
    same: 'the same',
    longer: (seconds: number) => `${seconds} longer`,
    shorter: (seconds: number) => `${seconds} shorter`,
    all: (count: number) => `Show all ${count}`,
  },
} as const;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
