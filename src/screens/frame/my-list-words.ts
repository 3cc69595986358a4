/** The few words of the list that are on every page. */
export const myList = {
  title: "Mijn lijst",
  add: "Zet op mijn lijst",
  on: "Op uw lijst",
} as const;
