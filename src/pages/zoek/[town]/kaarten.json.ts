import type { APIRoute } from "astro";
import { cardsFile, partPaths, type PartProps } from "../../_search-files.ts";
import { loadGuide } from "../../_guide.ts";

export const getStaticPaths = partPaths;

export const GET: APIRoute<PartProps> = async ({ props: { part } }) =>
  cardsFile(part.entries, await loadGuide());
