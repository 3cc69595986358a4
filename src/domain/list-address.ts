/** Slugs of activities, in order, behind the "#" of an address: `lijst=koor,wandelen`. Nothing else is in it. */
const LIST = "lijst=";
const partsOf = (fragment: string) => fragment.replace("#", "").split("&");

/** Reads the list out of any fragment; what is no slug is left out. */
export function listIn(fragment: string): string[] {
  const part = partsOf(fragment).find((one) => one.startsWith(LIST)) ?? "";
  return part
    .slice(LIST.length)
    .split(",")
    .filter((slug) => /^[a-z\d][a-z\d-]*$/.test(slug));
}

/** The same fragment with this list, whatever else it says; without the key when the list is empty. */
export function withList(fragment: string, list: readonly string[]): string {
  const others = partsOf(fragment).filter((part) => part && !part.startsWith(LIST));
  return [...others, ...(list.length > 0 ? [LIST + list.join()] : [])].join("&");
}
