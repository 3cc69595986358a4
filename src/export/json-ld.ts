import type { Thing } from "schema-dts";

/** A node of linked data, as it is printed into a page; names and kinds as schema.org spells them. */
export type JsonLd = Exclude<Thing, string>;

/** Without keys that say nothing: schema.org has no "unknown". */
export const withoutEmpty = <Node extends object>(node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== "" &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as Node;

const ESCAPES: Record<string, string> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * The text of a `<script type="application/ld+json">`. Free text of a provider can hold "</script>" or
 * "<!--": no character that HTML could act on is left, and JSON reads the escapes back as they were.
 */
export function jsonLdText(nodes: JsonLd[]): string {
  const graph = nodes.length === 1 ? nodes[0] : { "@graph": nodes };
  return JSON.stringify({ "@context": "https://schema.org", ...graph }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => ESCAPES[character] ?? character,
  );
}
