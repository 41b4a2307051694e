/** "Ever since" goes on with something that happened. */
export const HAPPENED =
  /\b(?:\p{L}{2,}ed|was|were|had|did|went|came|saw|got|took|said|told|found|made|left|gave|began|became|lost|met|heard|felt|knew|thought|taught|sat|stood|ran|wrote|built|bought|brought|held|grew|fell|let|put|won|kept|spent|spoke|understood|broke|drove|read|rode|sold|sent|slept|woke|wore|paid|caught|chose|drew|dug|flew|forgot|fought|hid|lent|rang|sang|shook|stole|swam|threw|tore|drank|ate|stuck|swore|wept|laid|led|bit|cost|meant|lay|burnt|learnt|knelt|bent|blew|crept|fed|froze|hung|struck|swept|slid|sank|leapt|cut|hit|shut|quit|set|spread|split|burst|re(?:did|wrote|built|made|sold|told|drew|took|read|found)|over(?:heard|came|took|saw|slept)|mis(?:took|understood|heard|read)|(?:did|was|were|had|could|would)n['’]t)\b/u;

/** Signs and words that no plain sentence holds; a few words from another's mouth stand in it between their marks. */
export const NO_PROSE =
  /["„«»;:!?()[\]{}<>|…]|“(?!\p{L}[^“”]{0,24}”)|(?<!“\p{L}[^“”]{0,24})”|\.\s|\b(?<!['’])(?:n|d|r|u|wey|wi|lah|leh|po|lol|idk|gonna|wanna|dey|oga|abeg|sabi|wahala|wetin|sef|una|dem|nje|masel|ken|ain['’]t)\b/iu;
