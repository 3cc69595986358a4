import type { APIRoute } from "astro";
import { landOf } from "#screens/map/land.ts";
import { partPaths, type PartProps } from "../../_search-files.ts";

export const getStaticPaths = partPaths;

export const GET: APIRoute<PartProps> = ({ props: { part } }) => Response.json(landOf(part.municipalities));
