import { mayHoldPostcode } from "#search/may-hold-postcode.ts";
import { paths } from "#domain/paths.ts";

/**
 * A search form of a page sends its words in the address. Where they may hold a postcode they go behind the "#",
 * which no server sees; the finder reads them there. It does the same on its own page before its scripts run.
 */
document.addEventListener("submit", (event) => {
  const field = (event.target as HTMLFormElement).elements.namedItem("zoek");
  if (event.defaultPrevented || !(field instanceof HTMLInputElement) || !mayHoldPostcode(field.value)) return;
  event.preventDefault();
  location.assign(paths.finder("", new URLSearchParams({ zoek: field.value }).toString()));
});
