/** What goes wrong with four digits, on the first page and in the finder. */
export const near = {
  "near.short": "Typ de 4 cijfers van uw postcode.",
} as const;
