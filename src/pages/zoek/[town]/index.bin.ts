import type { APIRoute } from "astro";
import { loadGuide } from "../../_guide.ts";
import { partPaths, type PartProps } from "../../_search-files.ts";
import { indexFile } from "../../_search-index.ts";

export const getStaticPaths = partPaths;

export const GET: APIRoute<PartProps> = async ({ props: { part } }) =>
  indexFile(part.entries, await loadGuide());
