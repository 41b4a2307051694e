import type { Strength } from '#src/domain/vault/strength.ts';
import { weighPassphrase } from './weigh.ts';

export type StrengthQuestion = { id: number; typed: string };
export type StrengthAnswer = { id: number; strength: Strength };

self.onmessage = ({ data: { id, typed } }: MessageEvent<StrengthQuestion>) => {
  self.postMessage({ id, strength: weighPassphrase(typed) } satisfies StrengthAnswer);
};
