import { divIcon } from "leaflet";
import { useMemo } from "react";
import { Marker } from "react-leaflet";
import type { Question } from "#search/question.ts";
import { mapText } from "./map-words.ts";

const HOME_PX = 32;
/** It stands on a stem, for an activity may be right there. */
const STEM_PX = 20;

/** The seat that is kept for whoever looks: where the postcode is. */
export function Home({ at }: { at: NonNullable<Question["near"]> }) {
  const icon = useMemo(
    () =>
      divIcon({
        className: "map-home",
        html: mapText("map.you"),
        iconSize: [HOME_PX, HOME_PX],
        iconAnchor: [HOME_PX / 2, HOME_PX + STEM_PX],
      }),
    [],
  );
  return <Marker position={at} icon={icon} interactive={false} keyboard={false} zIndexOffset={1000} />;
}
