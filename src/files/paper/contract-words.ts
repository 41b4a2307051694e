/** The words around what was agreed, handed in. */
export type ContractWords = {
  agreed: (by: string, date: string) => string;
  changed: (by: string, date: string, changed: string) => string;
  open: string;
  purpose: string;
  whoSees: string;
  limits: string;
  keepUntil: string;
};
