import { latLng, latLngBounds, type LatLngBounds, type Map as LeafletMap } from "leaflet";
import { useEffect, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { Question } from "#search/question.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { countText } from "#text/text-of.ts";
import { mapText } from "./map-words.ts";

type Points = readonly { lat: number; lng: number }[];

/** Widest look round a postcode when no distance was chosen, in kilometres. */
const ROUND_HOME_KM = 2.5;

/**
 * With this many, the few that lie far out do not decide how small the rest is drawn: beyond the middle of all by
 * more than a share of how wide that is.
 */
const MANY = 20;
const FAR_OUT = 0.06;
const BEYOND = 0.5;

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
  const [low, high] = [sorted[skip] ?? 0, sorted[sorted.length - 1 - skip] ?? 0];
  const reach = (high - low) * BEYOND;
  return [
    sorted.find((value) => value >= low - reach) ?? low,
    sorted.findLast((value) => value <= high + reach) ?? high,
  ];
}

/** A pin stands round its point: so much of the frame stays free. */
export const ROOM = { padding: [34, 34] as [number, number], maxZoom: 15 };

interface Props {
  points: Points;
  near: Question["near"];
  withinKm: Question["withinKm"];
  area: Question["area"];
  onArea: (area: Question["area"]) => void;
}

/** Moves the map only when it has to: to a new postcode, or when nothing of a new answer is in sight. */
export function MapView({ points, near, withinKm, area, onArea }: Props) {
  const map = useMap();
  const moved = useMovedByHand(area);
  const shown = useRef({ pc4: near?.pc4, withinKm });
  useEffect(() => {
    const isOther = shown.current.pc4 !== near?.pc4 || shown.current.withinKm !== withinKm;
    shown.current = { pc4: near?.pc4, withinKm };
    const inSight = points.some((point) => map.getBounds().contains(point));
    const bounds = boundsToSee(points, near, withinKm);
    if (bounds && (isOther || (!inSight && points.length > 0))) map.fitBounds(bounds, ROOM);
  }, [map, points, near, withinKm]);

  if (!moved.isMoved) return null;
  return (
    <button
      className="btn btn--small map__here leaflet-control"
      type="button"
      onClick={() => {
        moved.settle();
        map.getContainer().focus({ preventScroll: true });
        onArea(areaOf(map.getBounds()));
      }}
    >
      {mapText("map.searchHere")}
    </button>
  );
}

interface MapBarProps {
  map: LeafletMap | null;
  onStreets: (() => void) | undefined;
  /** How many activities it shows. */
  count: number;
}

/** Below the map and not on it: no pin ever lies under a button. */
export function MapBar({ map, onStreets, count }: MapBarProps) {
  return (
    <div className="map__bar">
      <p>{countText(mapText, "map.on", count)}</p>
      {onStreets && (
        <button className="btn btn--quiet btn--small" type="button" onClick={onStreets}>
          {mapText("map.streets")}
        </button>
      )}
      <button type="button" aria-label={mapText("map.zoomOut")} onClick={() => map?.zoomOut()}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={mapText("map.zoomIn")} onClick={() => map?.zoomIn()}>
        <Icon name="plus" />
      </button>
    </div>
  );
}

const areaOf = (bounds: LatLngBounds): NonNullable<Question["area"]> => ({
  south: bounds.getSouth(),
  west: bounds.getWest(),
  north: bounds.getNorth(),
  east: bounds.getEast(),
});

/** Whether somebody dragged, pinched or zoomed away from what is searched; a map that moves by itself offers nothing. */
function useMovedByHand(area: Question["area"]): { isMoved: boolean; settle: () => void } {
  const [isMoved, setMoved] = useState(false);
  const [seen, setSeen] = useState(area);
  if (seen !== area) {
    setSeen(area);
    setMoved(false);
  }
  const map = useMap();
  const byHand = useRef(false);
  useEffect(() => {
    const touched = () => {
      byHand.current = true;
    };
    // The buttons stand beside the map, within the same frame.
    const container = map.getContainer().parentElement ?? map.getContainer();
    const hands = ["pointerdown", "keydown", "wheel"] as const;
    for (const hand of hands) container.addEventListener(hand, touched, { passive: true });
    return () => {
      for (const hand of hands) container.removeEventListener(hand, touched);
    };
  }, [map]);
  useMapEvents({
    moveend: () => {
      if (byHand.current) setMoved(true);
    },
  });
  return {
    isMoved,
    settle: () => {
      byHand.current = false;
      setMoved(false);
    },
  };
}
