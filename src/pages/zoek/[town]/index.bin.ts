import type { APIRoute } from "astro";
import { indexFile, partPaths, type PartProps } from "../../_search-files.ts";
import { loadGuide } from "../../_guide.ts";

export const getStaticPaths = partPaths;

export const GET: APIRoute<PartProps> = async ({ props: { part } }) =>
  indexFile(part.entries, await loadGuide());
