import type { APIRoute } from "astro";
import { supplyCsv } from "#screens/supply/supply-csv.ts";
import { supplyView } from "#screens/supply/supply-view.ts";
import { loadGuide } from "../_guide.ts";

export async function getStaticPaths() {
  const { catalog } = await loadGuide();
  return catalog.municipalities.map((municipality) => ({
    params: { municipality: municipality.slug },
    props: { municipality },
  }));
}

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]["props"]> = async ({ props }) =>
  new Response(supplyCsv(supplyView(await loadGuide(), props.municipality)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
