/** Whether a text may hold a postcode, or the beginning of one: then no server gets to see it. */
export const mayHoldPostcode = (text: string): boolean => /(?<!\d)\d{3,4}(?!\d)/.test(text);
