import { plain } from "#domain/plain.ts";

/** The organisation a provider named, when we know it under that name. */
export function organizationOf(
  name: string,
  organizations: readonly { slug: string; name: string }[],
): string | undefined {
  const said = plain(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (said === "") return undefined;
  return organizations.find(
    (known) =>
      plain(known.name)
        .replace(/[^a-z0-9]+/g, " ")
        .trim() === said,
  )?.slug;
}
