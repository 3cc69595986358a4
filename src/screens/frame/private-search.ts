import { mayHoldPostcode } from "#search/may-hold-postcode.ts";

/**
 * A search form of a page sends its words in the address. Where they may hold a postcode they go behind the "#",
 * which no server sees; the finder reads them there. It does the same on its own page before its island is awake.
 */
addEventListener("submit", (event) => {
  const { zoek, action } = event.target as HTMLFormElement & { zoek?: HTMLInputElement };
  if (event.defaultPrevented || !zoek || !mayHoldPostcode(zoek.value)) return;
  event.preventDefault();
  location.assign(`${action}#zoek=${encodeURIComponent(zoek.value)}&${location.hash.slice(1)}`);
});
