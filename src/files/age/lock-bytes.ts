import { Encrypter } from 'age-encryption';
import { lockingForm } from './passphrase-forms.ts';

/** Work that trying one passphrase takes, as the age program asks for it: 256 MB, and a second or more. */
export const WORK = 18;

/** Locks bytes with a passphrase in the age format. Takes its time, by intent: call it in a worker. */
export async function lockBytes(
  bytes: Uint8Array,
  passphrase: string,
  work = WORK,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(lockingForm(passphrase));
  encrypter.setScryptWorkFactor(work);
  return new Uint8Array(await encrypter.encrypt(bytes));
}
