import type { APIRoute } from "astro";
import { WHOLE_SEARCH } from "#domain/offline/search-cards.ts";
import { indexFiles } from "#search/embedded/index-files.ts";
import { loadGuide } from "../_guide.ts";
import { binaryFile, searchOf } from "../_search-index.ts";

interface PieceProps {
  bytes: Uint8Array;
}

/** What finders load of their indexes, piece by piece. */
export async function getStaticPaths() {
  const guide = await loadGuide();
  const pieces = await Promise.all(
    guide.parts.map(async ({ data, entries }) => indexFiles(data, (await searchOf(entries, guide)).index)),
  );
  return pieces.flat().map(([address, bytes]) => ({
    params: { piece: address.slice(WHOLE_SEARCH.length + 1).replace(/\.bin$/, "") },
    props: { bytes },
  }));
}

export const GET: APIRoute<PieceProps> = ({ props: { bytes } }) => binaryFile(bytes);
