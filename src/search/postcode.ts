/** The four digits out of "1317", "1317 AB" or "1317ab"; undefined for anything else. */
export const postcodeDigits = (typed: string): string | undefined =>
  /^\s*([1-9]\d{3})\s*(?:[a-z]{1,2}\s*)?$/i.exec(typed)?.[1];

/** The fragment that asks for what is near a postcode. */
export const nearFragment = (pc4: string): string => `bij=${pc4}`;
