import { useEffect, useId, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { type Brand, brandSchema } from '#src/domain/branding/brand.ts';
import { contrastOnWhite, LEAST_CONTRAST, nearestReadable } from '#src/domain/branding/contrast.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { redrawLogo } from '#src/files/logo/redraw-logo.ts';
import { useWords } from '#src/i18n/words.ts';
import { LogoPicture } from './logo-picture.tsx';

type Props = {
  brand: Brand;
  isPlain: boolean;
  onPlain: (isPlain: boolean) => void;
  onBrand: (brand: Brand) => void;
};

/** The colour that the choice begins with: that of the house. */
const HOUSE = '#1f5a4f';

/** Plain papers, or papers under the coach's own name, logo, contact line and colour. */
export function BrandForm({ brand, isPlain, onPlain, onBrand }: Props) {
  const { brand: words } = useWords().records;
  const id = useId();
  return (
    <fieldset className="stack letterhead">
      <legend>{words.title}</legend>
      <div className="row">
        {[true, false].map((plain) => (
          <label key={String(plain)} className="tick-line">
            <input
              type="radio"
              name={`${id}-plain`}
              checked={isPlain === plain}
              onChange={() => onPlain(plain)}
            />
            {plain ? words.plain : words.own}
          </label>
        ))}
      </div>
      {!isPlain && <BrandFields brand={brand} onBrand={onBrand} />}
    </fieldset>
  );
}

function BrandFields({ brand, onBrand }: Pick<Props, 'brand' | 'onBrand'>) {
  const { brand: words } = useWords().records;
  const id = useId();
  const { register, watch, setValue, getValues } = useForm<Brand>({ defaultValues: brand });
  const keep = useRef(onBrand);
  keep.current = onBrand;
  useEffect(() => {
    const { unsubscribe } = watch((draft) => {
      const read = brandSchema.safeParse({
        ...draft,
        name: wellFormed(draft.name ?? ''),
        contact: wellFormed(draft.contact ?? ''),
      });
      // What does not fit is not kept: the fields let nothing else be typed.
      if (read.success) keep.current(read.data);
    });
    return unsubscribe;
  }, [watch]);
  const color = watch('color');
  return (
    <div className="stack">
      <p className="small muted">{words.lead}</p>
      {(['name', 'contact'] as const).map((part) => (
        <div key={part} className="line-box">
          <label htmlFor={`${id}-${part}`}>{words[part]}</label>
          <input
            id={`${id}-${part}`}
            type="text"
            dir="auto"
            autoComplete={part === 'name' ? 'name' : 'off'}
            maxLength={LIMITS.own}
            {...register(part)}
          />
        </div>
      ))}
      <label className="tick-line">
        <input
          type="checkbox"
          checked={color !== ''}
          onChange={({ currentTarget }) => setValue('color', currentTarget.checked ? HOUSE : '')}
        />
        {words.hasColor}
      </label>
      {color !== '' && <ColorField color={color} onColor={(next) => setValue('color', next)} />}
      <LogoField logo={getValues('logo')} onLogo={(logo) => setValue('logo', logo)} />
    </div>
  );
}

function ColorField({ color, onColor }: { color: string; onColor: (color: string) => void }) {
  const { records, numberInWords } = useWords();
  const { brand: words } = records;
  const id = useId();
  const contrast = contrastOnWhite(color) ?? 1;
  // Rounded down, so that a colour that fails never reads as one that passes.
  const ratio = numberInWords(Math.floor(contrast * 10) / 10);
  const nearest = nearestReadable(color);
  const passes = contrast >= LEAST_CONTRAST;
  return (
    <div className="stack">
      <div className="row">
        <label htmlFor={id}>{words.color}</label>
        <input
          id={id}
          type="color"
          value={color}
          aria-describedby={`${id}-said`}
          onChange={({ currentTarget }) => onColor(currentTarget.value)}
        />
      </div>
      <div id={`${id}-said`} role="status">
        <p className={passes ? 'small' : 'notice warn'}>
          {passes ? words.passes(ratio) : words.fails(ratio)}
        </p>
      </div>
      {!passes && nearest !== null && (
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => onColor(nearest)}>
            {words.nearest(nearest)}
          </button>
        </div>
      )}
    </div>
  );
}

type LogoProps = { logo: Brand['logo']; onLogo: (logo: Brand['logo']) => void };

function LogoField({ logo, onLogo }: LogoProps) {
  const { brand: words } = useWords().records;
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(logo);
  const [refused, setRefused] = useState<keyof typeof words.refused | null>(null);
  const take = (next: Brand['logo']) => {
    setShown(next);
    onLogo(next);
  };

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    const drawn = await redrawLogo(file);
    setRefused(drawn.kind === 'refused' ? drawn.reason : null);
    if (drawn.kind === 'drawn') take(drawn.logo);
  }

  return (
    <div className="stack">
      <p className="letterhead-label">{words.logo}</p>
      <p className="small muted">{words.logoHint}</p>
      {shown && <LogoPicture logo={shown} name={words.logoHere} />}
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        {shown && (
          <button type="button" className="link" onClick={() => take(null)}>
            {words.remove}
          </button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div role="status">{refused && <p className="notice warn">{words.refused[refused]}</p>}</div>
    </div>
  );
}
