import { readFile } from "node:fs/promises";
import { z } from "zod";
import { slug } from "#schema/identifiers.ts";

/** A part of the country with a search server of its own. */
export type SearchRegion = z.infer<typeof region>;

const region = z.strictObject({
  /** As readers know it: "Utrecht". */
  name: z.string().min(1).max(60),
  url: z.url({ protocol: /^https?$/ }),
  /** May make indexes and keys. */
  key: z.string().optional(),
  /** The last region also holds the municipalities that no other names. */
  municipalities: z.array(slug).default([]),
});

const regions = z
  .array(region)
  .min(2)
  .superRefine((all, context) => {
    const twice = (values: string[]) => new Set(values.filter((value, at) => values.indexOf(value) !== at));
    for (const name of twice(all.map(({ name }) => name))) context.addIssue(`${name} stands in it twice`);
    // Each fills an index of the same name: on one server the second would throw the first away.
    for (const url of twice(all.map(({ url }) => new URL(url).host)))
      context.addIssue(`two regions are at ${url}`);
    for (const name of twice(all.flatMap(({ municipalities }) => municipalities)))
      context.addIssue(`${name} is in two regions`);
    for (const { name } of all.slice(0, -1).filter(({ municipalities }) => municipalities.length === 0))
      context.addIssue(`${name} has no municipalities, and only the last region may be without`);
  });

/** The regions that MEILISEARCH_REGIONS names. Throws one sentence for the person who wrote the file. */
export async function readSearchRegions(file: string): Promise<SearchRegion[]> {
  let said: unknown;
  try {
    said = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new Error(`MEILISEARCH_REGIONS: ${file} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const { data, error } = regions.safeParse(said);
  if (data) return data;
  const [{ path, message } = { path: [], message: "" }] = error.issues;
  const where = path.length > 0 ? `${path.join(".")}: ` : "";
  throw new Error(`MEILISEARCH_REGIONS: ${file} cannot be used: ${where}${message}.`);
}
