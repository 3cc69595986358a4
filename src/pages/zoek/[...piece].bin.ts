import type { APIRoute } from "astro";
import { WHOLE_SEARCH } from "#domain/paths.ts";
import { binaryFile, indexPieces } from "../_search-files.ts";
import { loadGuide } from "../_guide.ts";

interface PieceProps {
  bytes: Uint8Array;
}

/** What finders load of their indexes, piece by piece. */
export async function getStaticPaths() {
  const guide = await loadGuide();
  const pieces = await Promise.all(guide.parts.map((part) => indexPieces(part, guide)));
  return pieces.flat().map(([address, bytes]) => ({
    params: { piece: address.slice(WHOLE_SEARCH.length + 1).replace(/\.bin$/, "") },
    props: { bytes },
  }));
}

export const GET: APIRoute<PieceProps> = ({ props: { bytes } }) => binaryFile(bytes);
