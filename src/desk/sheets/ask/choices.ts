/** What is chosen for a value, or for all values of a question; the page draws its buttons with these. */
export const CHOICE = { proposal: "voorstel", open: "open", noPerson: "geen-persoon", drop: "weg" } as const;
/** One of the answers that a question about a whole column offers, by its place. */
export const pressChoice = (at: number): string => `antwoord-${at}`;
/** Names of the fields: the question and the value by their place, so that no name of a person stands in a form. */
export const choiceName = (question: number, value?: number): string =>
  value === undefined ? `alle.${question}` : `keus.${question}.${value}`;
export const textName = (question: number, value?: number): string =>
  value === undefined ? `alle-tekst.${question}` : `tekst.${question}.${value}`;
/** One of the words that a closed list has, by its place. */
export const pickChoice = (at: number): string => `kies-${at}`;
