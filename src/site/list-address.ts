/** Slugs of activities, in order, behind the "#" of an address: `lijst=koor,wandelen`. Nothing else is in it. */
const LIST = "lijst";
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/;

/** Reads the list out of any fragment; what is no slug is left out. */
export function listIn(fragment: string): string[] {
  const value = new URLSearchParams(fragment.replace(/^#/, "")).get(LIST) ?? "";
  return [...new Set(value.split(",").filter((slug) => SLUG.test(slug)))];
}

/** The same fragment with this list, whatever else it says; without the key when the list is empty. */
export function withList(fragment: string, list: readonly string[]): string {
  const others = fragment
    .replace(/^#/, "")
    .split("&")
    .filter((part) => part !== "" && !part.startsWith(`${LIST}=`));
  return [...others, ...(list.length > 0 ? [`${LIST}=${list.join(",")}`] : [])].join("&");
}
