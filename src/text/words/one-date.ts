/** Of one date: on the page, drawn again in the browser, and in calendar files. */
export const oneDateWords = {
  "date.askDay": "vraag even na",
  "date.cancelled": "Gaat niet door",
} as const;
