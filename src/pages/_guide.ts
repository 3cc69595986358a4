import { loadCatalog } from "#catalog/from-astro.ts";
import { makeGuide, type Guide } from "#domain/guide.ts";
import { localDateOf } from "#domain/when/local-time.ts";

async function readGuide(): Promise<Guide> {
  const { catalog, settings } = await loadCatalog();
  return makeGuide(catalog, settings, process.env.BUILD_DAY ?? localDateOf(new Date()));
}

let guide: Promise<Guide> | undefined;

/** Read once per build; in development at every request, so that a changed file shows at once. */
export const loadGuide = (): Promise<Guide> => (import.meta.env.DEV ? readGuide() : (guide ??= readGuide()));
