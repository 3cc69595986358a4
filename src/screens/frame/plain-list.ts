/**
 * The list behind the "#" as this site writes it, `lijst=koor,wandelen`: slugs, each once, in order. What mail and
 * chat programs make of it is for `domain/list-address`, which is fetched where there may be another list than this.
 */
export const plainList = (fragment: string): string[] => [
  // Where something follows it, or an address holds two lists, the other reader knows what is meant.
  ...new Set(/^(?:(?!ijst=).)*[#&]lijst=([a-z\d,-]+)$/.exec(fragment)?.[1]?.match(/\w[^,]*/g)),
];

/** The same fragment with this list, without "#"; without the key when the list is empty. */
export const withPlainList = (fragment: string, list: string[]): string =>
  (
    fragment.replace(/^#?/, "&").replace(/&lijst=[^&]*/g, "") + (list[0] ? `&lijst=${list.join()}` : "")
  ).replace(/^&+/, "");
