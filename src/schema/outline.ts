import { z } from "zod";

/** Longitude and latitude in the Netherlands, in degrees of WGS84. */
const CORNER = String.raw`[3-7](?:\.\d{1,5})?,5[0-4](?:\.\d{1,5})?`;

/** One edge all round, its first corner not said again at the end: "5.219,52.338 5.217,52.338 5.216,52.336". */
const ring = z
  .string()
  .regex(
    new RegExp(`^${CORNER}(?: ${CORNER}){2,}$`),
    "hoekpunten als 5.219,52.338 5.217,52.338 5.216,52.336",
  );

/** The edges of an area on the map, those of its holes the other way round; `npm run areas -- --outlines` writes them. */
export const outline = z.array(ring);
export type Outline = z.infer<typeof outline>;
