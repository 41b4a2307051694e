import { type FormEvent, useRef, useState } from 'react';
import { addresses } from '#src/domain/addresses.ts';
import { cleanLabel } from '#src/domain/coaching/clients.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';

/** The field for a new client, for a button that leads to it. */
export const ADD_CLIENT = 'add-client';

/** Adds a client under initials or a code, and goes there. */
export function AddClient({ onGo }: { onGo: (address: string) => void }) {
  const { clients } = useWords();
  const { library } = useStores();
  const [label, setLabel] = useState('');
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function add(event: FormEvent): void {
    event.preventDefault();
    if (cleanLabel(label) === '') {
      setRefused(true);
      field.current?.focus();
      return;
    }
    onGo(addresses.client(library.getState().addClient(wellFormed(label))));
  }

  return (
    <form className="card stack client-form" onSubmit={add} noValidate>
      <h2>{clients.add.title}</h2>
      <label>
        <span>{clients.add.label}</span>
        <input
          ref={field}
          id={ADD_CLIENT}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={LIMITS.own}
          value={label}
          aria-invalid={isRefused || undefined}
          aria-describedby="add-client-hint"
          onChange={({ target }) => {
            setLabel(target.value);
            setRefused(false);
          }}
        />
      </label>
      <p id="add-client-hint" className="small muted">
        {clients.add.hint}
      </p>
      <p role="alert" className="notice warn" hidden={!isRefused}>
        {isRefused ? clients.add.empty : null}
      </p>
      <div className="row">
        <button type="submit" className="btn">
          {clients.add.button}
        </button>
      </div>
    </form>
  );
}
