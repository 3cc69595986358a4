import { latLng, latLngBounds, type LatLngBounds } from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { Question } from "#search/question.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { mapText } from "./map-words.ts";

type Points = readonly { lat: number; lng: number }[];

/** Widest look round a postcode when no distance was chosen, in kilometres. */
const ROUND_HOME_KM = 2.5;

/** With this many, the few that lie far out do not decide how small the rest is drawn. */
const MANY = 20;
const FAR_OUT = 0.06;

/** Round home when there is a postcode, else round nearly everything there is to see. */
export function boundsToSee(
  points: Points,
  near: Question["near"],
  withinKm = ROUND_HOME_KM,
): LatLngBounds | undefined {
  if (near) return latLng(near).toBounds(withinKm * 2000);
  if (points.length === 0) return undefined;
  const [south, north] = middlePart(points.map(({ lat }) => lat));
  const [west, east] = middlePart(points.map(({ lng }) => lng));
  return latLngBounds([south, west], [north, east]);
}

function middlePart(values: number[]): [lowest: number, highest: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const skip = values.length < MANY ? 0 : Math.floor(values.length * FAR_OUT);
  return [sorted[skip] ?? 0, sorted[sorted.length - 1 - skip] ?? 0];
}

interface Props {
  points: Points;
  near: Question["near"];
  withinKm: Question["withinKm"];
}

/** Moves the map only when it has to: to a new postcode, or when nothing of a new answer is in sight. */
export function MapView({ points, near, withinKm }: Props) {
  const map = useMap();
  const shown = useRef({ pc4: near?.pc4, withinKm });
  useEffect(() => {
    const moved = shown.current.pc4 !== near?.pc4 || shown.current.withinKm !== withinKm;
    shown.current = { pc4: near?.pc4, withinKm };
    const inSight = points.some((point) => map.getBounds().contains(point));
    const bounds = boundsToSee(points, near, withinKm);
    if (bounds && (moved || (!inSight && points.length > 0)))
      map.fitBounds(bounds, { padding: [24, 24], maxZoom: 15 });
  }, [map, points, near, withinKm]);

  return (
    <div className="map__zoom leaflet-control">
      <button type="button" aria-label={mapText("map.zoomIn")} onClick={() => map.zoomIn()}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={mapText("map.zoomOut")} onClick={() => map.zoomOut()}>
        <Icon name="minus" />
      </button>
    </div>
  );
}
