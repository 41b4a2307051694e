import { useId, useMemo, useState } from 'react';
import { type Brand, hasBrand } from '#src/domain/branding/brand.ts';
import { PAPER_PARTS, type Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLocking } from '#src/ui/locking.ts';
import { useReflectionName } from '#src/ui/reflection-name.ts';
import { useSessionName } from '#src/ui/session-name.ts';
import { BrandForm } from './brand-form.tsx';
import { packGuide } from './pack-guide.ts';
import {
  hasIdeas,
  hasItem,
  makeItem,
  PACK_ITEMS,
  type PackGiven,
  type PackItem,
  saveFiles,
} from './pack-items.ts';
import { PackPreview } from './pack-preview.tsx';
import '#src/ui/styles/forms.css';

type Props = Omit<PackGiven, 'reflection' | 'session' | 'brand'> & {
  brand: Brand;
  onBrand: (brand: Brand) => void;
};

type Going =
  | { kind: 'idle' | 'working' | 'failed' | 'choose' }
  | { kind: 'done'; names: string; missing: string };

/** What the client takes home: chosen by ticks, looked at, and saved. */
export function FollowUpPack({ brand, onBrand, ...all }: Props) {
  const words = useWords();
  const { pack } = words.records;
  const id = useId();
  const [reflectionId, setReflectionId] = useState<string | null>(null);
  const [sessionId, setSessionId] = useState<string | null>(null);
  // What was agreed at the beginning goes along once, after the first session.
  const [ticked, setTicked] = useState<ReadonlySet<PackItem>>(
    () => new Set(PACK_ITEMS.filter((item) => item !== 'contract' || all.sessions.length < 2)),
  );
  const [isPlain, setPlain] = useState(!hasBrand(brand));
  const ask = useLocking();
  const [isLocked, setLocked] = useState(false);
  const [going, setGoing] = useState<Going>({ kind: 'idle' });

  // Null: as the client’s paper has it.
  const [ideas, setIdeas] = useState<boolean | null>(null);

  const chosen = all.reflections.find((each) => each.id === reflectionId) ?? all.reflections[0] ?? null;
  const reflection = useMemo(() => chosen && withIdeas(chosen, ideas), [chosen, ideas]);
  const session = all.sessions.find((each) => each.id === sessionId) ?? all.sessions.at(-1) ?? null;
  const given: PackGiven = { ...all, reflection, session, brand: isPlain ? null : brand };
  const there = useHasItems(given);
  const offersIdeas = useOffersIdeas(given, there.has('pdf') && ticked.has('pdf'));

  async function save(asZip: boolean): Promise<void> {
    const chosen = PACK_ITEMS.filter((item) => ticked.has(item) && there.has(item));
    if (chosen.length === 0) return setGoing({ kind: 'choose' });
    const make = async (passphrase?: string): Promise<Going> => {
      const files = [];
      const inside: PackItem[] = [];
      for (const item of chosen) {
        const made = await makeItem(item, given, passphrase);
        if (!made) continue;
        files.push(made);
        inside.push(item);
      }
      // Whoever opens the ZIP at home has nobody to ask.
      if (asZip) files.push(packGuide(inside, passphrase !== undefined, words));
      const names = await saveFiles(files, { asZip, label: all.label, today: all.today, texts: words });
      const missing = [...new Set(files.flatMap((file) => file.missing))].join(' ');
      return { kind: 'done', names: names.join(', '), missing };
    };
    setGoing({ kind: 'working' });
    try {
      const locks = ask !== null && isLocked && chosen.includes('file');
      setGoing(locks ? ((await ask(make)) ?? { kind: 'idle' }) : await make());
    } catch {
      setGoing({ kind: 'failed' });
    }
  }

  const nameOf = useReflectionName(all.reflections);
  const nameOfSession = useSessionName(all.sessions);
  const change = (edit: () => void) => {
    edit();
    setGoing({ kind: 'idle' });
  };
  return (
    <section className="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{pack.title}</h2>
      <p>{pack.lead}</p>
      <div className="records-choose">
        <Choose
          label={pack.reflection}
          options={all.reflections.map((each) => ({ id: each.id, name: nameOf(each) }))}
          value={reflection?.id}
          onChoose={(chosen) => change(() => setReflectionId(chosen))}
        />
        <Choose
          label={pack.session}
          options={[...all.sessions].reverse().map((each) => ({ id: each.id, name: nameOfSession(each) }))}
          value={session?.id}
          onChoose={(chosen) => change(() => setSessionId(chosen))}
        />
      </div>
      <ul className="pack-items">
        {PACK_ITEMS.map((item) => {
          const isThere = there.has(item);
          return (
            <li key={item}>
              <label className="tick-line">
                <input
                  type="checkbox"
                  checked={isThere && ticked.has(item)}
                  disabled={!isThere}
                  aria-describedby={`${id}-${item}`}
                  onChange={({ currentTarget }) => {
                    const next = new Set(ticked);
                    if (currentTarget.checked) next.add(item);
                    else next.delete(item);
                    change(() => setTicked(next));
                  }}
                />
                <strong>{pack.items[item]}</strong>
              </label>
              <p id={`${id}-${item}`} className="small muted">
                {isThere ? pack.lines[item] : pack.none[item]}
              </p>
              {ask && item === 'file' && isThere && ticked.has(item) && (
                <label className="tick-line pack-lock">
                  <input
                    type="checkbox"
                    checked={isLocked}
                    onChange={({ currentTarget }) => change(() => setLocked(currentTarget.checked))}
                  />
                  {pack.locked}
                </label>
              )}
              {item === 'pdf' && offersIdeas ? (
                <label className="tick-line pack-lock">
                  <input
                    type="checkbox"
                    checked={reflection?.paper.parts.includes('ideas') === true}
                    onChange={({ currentTarget }) => change(() => setIdeas(currentTarget.checked))}
                  />
                  {pack.ideas}
                </label>
              ) : null}
              {isThere && <PackPreview item={item} given={given} />}
            </li>
          );
        })}
      </ul>
      <BrandForm
        brand={brand}
        isPlain={isPlain}
        onPlain={(plain) => change(() => setPlain(plain))}
        onBrand={(next) => change(() => onBrand(next))}
      />
      <div className="row">
        {[true, false].map((asZip) => (
          <button
            key={String(asZip)}
            type="button"
            className={asZip ? 'btn' : 'btn quiet'}
            aria-disabled={going.kind === 'working'}
            onClick={() => void (going.kind === 'working' || save(asZip))}
          >
            {asZip ? pack.zip : pack.each}
          </button>
        ))}
      </div>
      <div role="status">
        {going.kind === 'working' && <p>{pack.working}</p>}
        {going.kind === 'choose' && <p className="notice warn">{pack.choose}</p>}
        {going.kind === 'failed' && <p className="notice warn">{pack.failed}</p>}
        {going.kind === 'done' && <p className="notice">{pack.done(going.names)}</p>}
        {going.kind === 'done' && going.missing !== '' && (
          <p className="notice warn">{pack.missing(going.missing)}</p>
        )}
      </div>
    </section>
  );
}

/** A reflection whose paper holds the ideas for goals or not; null leaves it as it was set up. */
function withIdeas(reflection: Reflection, ideas: boolean | null): Reflection {
  if (ideas === null) return reflection;
  const { paper } = reflection;
  const parts = PAPER_PARTS.filter((part) => (part === 'ideas' ? ideas : paper.parts.includes(part)));
  return { ...reflection, paper: { ...paper, parts } };
}

/** Whether the answers suggest goals that nobody took on, as the paper may show them. */
function useOffersIdeas(given: PackGiven, isAsked: boolean): boolean {
  const { reflection, texts, language, today } = given;
  return useMemo(
    () => isAsked && reflection !== null && hasIdeas({ reflection, texts, language, today }),
    [isAsked, reflection, texts, language, today],
  );
}

/** The items that there is anything for. Counted once for the same records. */
function useHasItems(given: PackGiven): ReadonlySet<PackItem> {
  const { client, reflection, session, sessions, texts, language, today } = given;
  return useMemo(
    () =>
      new Set(
        PACK_ITEMS.filter((item) =>
          hasItem(item, { client, reflection, session, sessions, texts, language, today }),
        ),
      ),
    [client, reflection, session, sessions, texts, language, today],
  );
}

type ChooseProps = {
  label: string;
  options: readonly { id: string; name: string }[];
  value: string | undefined;
  onChoose: (id: string) => void;
};

/** One of several; nothing where there is no choice. */
export function Choose({ label, options, value, onChoose }: ChooseProps) {
  const id = useId();
  if (options.length < 2) return null;
  return (
    <div className="line-box">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
