import { normalPassphrase } from '#src/domain/vault/passphrase.ts';

/**
 * A passphrase as it locks a file. The format takes its bytes as they are; so the signs stay as keyboards and terminals
 * write them, and whoever types the same into another program opens the file.
 */
export function lockingForm(typed: string): string {
  return typed.normalize('NFC').trim();
}

/** What a typed passphrase may have been where the file was locked: each is tried, and each takes its time. */
export function openingForms(typed: string): readonly string[] {
  return [
    ...new Set([lockingForm(typed), typed, normalPassphrase(typed), typed.normalize('NFD').trim()]),
  ].filter((form) => form !== '');
}
