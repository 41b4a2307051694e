type Raw = Readonly<Record<string, unknown>>;

/**
 * Answers to questions that are no longer asked, brought to those that took their place; what was answered to the new
 * question already stays. The old answers stay too: they are shown as answers to earlier questions. Only what says the
 * same in both is brought over; nothing is guessed.
 */
export function answersBySlots(answers: Raw): Raw {
  const added: Record<string, unknown> = {};
  const put = (id: string, from: unknown, value: Raw | null) => {
    if (value !== null && answers[id] === undefined) added[id] = answerLike(from, value);
  };

  const situation = answers.situation;
  const chosen = textOf(givenIn(situation)?.value);
  const arc = ARC_OF_SITUATION[chosen];
  if (arc) put('arc', situation, { kind: 'choice', value: arc });
  if (chosen === 'looking') put('standing', situation, { kind: 'choice', value: 'looking' });

  const room = answers['room-for'];
  const picks = listOf(givenIn(room)?.picks).flatMap(({ id }) => {
    const fit = FIT_OF_ROOM[textOf(id)];
    return fit ? [{ id: fit, text: '' }] : [];
  });
  if (picks.length > 0) put('must-fit', room, { kind: 'picks', picks: picks.slice(0, 4) });
  if (listOf(givenIn(room)?.picks).some(({ id }) => id === 'stay-in-place'))
    put('move', room, { kind: 'choice', value: 'stay' });

  const contribution = answers.contribution;
  const who = textOf(partsOf(contribution).who);
  if (who.trim() !== '' && who.length <= 200) put('serve', contribution, { kind: 'verb', verb: 'help', who });

  const helped = answers.helped;
  const did = textOf(partsOf(helped).did);
  const result = textOf(partsOf(helped).result);
  const told: Record<string, string> = {
    ...(did.trim() === '' ? {} : { 'did-did': did }),
    ...(result.trim() === '' ? {} : { 'because-clause': result }),
  };
  // A second half is never lost because the first is empty.
  if (Object.keys(told).length > 0)
    put('proof', helped, { kind: 'stems', stem: did.trim() === '' ? 'because' : 'did', parts: told });

  const next = answers['learn-next'];
  const what = textOf(partsOf(next).what);
  if (what.trim() !== '' && what.length <= 200)
    put('learn', next, {
      kind: 'rows',
      rows: [{ id: 'row-1', text: what, state: null, detail: '' }],
      none: false,
    });

  const never = answers['never-again'];
  const avoided = textOf(partsOf(never).never);
  if (avoided.trim() !== '' && avoided.length <= 200)
    put('off', never, { kind: 'picks', picks: [{ id: 'own-1', text: avoided }] });

  const enough = answers.enough;
  const amounts = givenIn(enough);
  const low = textOf(amounts?.low);
  const high = textOf(amounts?.high);
  if (amounts && (low.trim() !== '' || high.trim() !== ''))
    put('pay', enough, {
      kind: 'figures',
      figures: { ...(low.trim() === '' ? {} : { need: low }), ...(high.trim() === '' ? {} : { aim: high }) },
      currency: textOf(amounts.currency),
      period: amounts.period ?? null,
    });
  return { ...answers, ...added };
}

/** What came next, where the old question said it. "I feel stuck" says what is wrong, not what comes next. */
const ARC_OF_SITUATION: Readonly<Record<string, string>> = {
  starting: 'start',
  returning: 'back',
  changing: 'shift',
  newcomer: 'elsewhere',
  ahead: 'grow',
};

const FIT_OF_ROOM: Readonly<Record<string, string>> = {
  'home-evenings': 'evenings',
  'fixed-hours': 'known-hours',
  'work-near-home': 'near-home',
  'work-from-home': 'partly-home',
  'flexible-hours': 'free-pace',
};

/** The new answer keeps whether the old one was set aside, and who may see it. */
function answerLike(from: unknown, value: Raw): Raw {
  const answer = isRecord(from) ? from : {};
  return {
    value,
    setAside: answer.setAside ?? null,
    wordings: {},
    channels: keptPrivate(answer.channels, value),
    asked: answer.asked ?? '',
  };
}

/** Words that the person kept to themselves stay kept, under the names that they have now. */
function keptPrivate(channels: unknown, value: Raw): Raw {
  if (!isRecord(channels)) return {};
  const isKept = Object.values(channels).includes('private');
  if (!isKept) return {};
  const names =
    value.kind === 'stems'
      ? Object.keys(isRecord(value.parts) ? value.parts : {})
      : value.kind === 'verb'
        ? ['who']
        : value.kind === 'rows'
          ? ['row-1']
          : value.kind === 'picks'
            ? ['own-1']
            : [];
  return Object.fromEntries(names.map((name) => [name, 'private']));
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function givenIn(answer: unknown): Raw | null {
  return isRecord(answer) && isRecord(answer.value) ? answer.value : null;
}

function partsOf(answer: unknown): Raw {
  const parts = givenIn(answer)?.parts;
  return isRecord(parts) ? parts : {};
}

function listOf(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
