/** Why something is not taken up: key, and the sentence in the letter. */
export const REJECT_REASONS = {
  "not-here": "Het is niet in deze gemeente.",
  double: "Het staat al in de gids.",
  commercial: "Het is vooral bedoeld om iets te verkopen.",
  closed: "Het is niet open voor nieuwe mensen.",
  care: "Het is zorg of behandeling. Die staat niet in deze gids.",
  unclear: "Wij weten er te weinig van, en kregen geen antwoord.",
  other: "Het past niet in deze gids.",
} as const;
export type RejectReason = keyof typeof REJECT_REASONS;
