import { divIcon } from "leaflet";
import { useMemo, useState } from "react";
import { Marker, Pane, Polygon, useMap, useMapEvents } from "react-leaflet";
import type { Land } from "#search/land.ts";

/** From this zoom on neighbourhoods have room for their names; before it the districts speak. */
const NEIGHBOURHOODS_FROM = 12;
const NAME_HEIGHT_PX = 22;
const CHARACTER_PX = 8.5;

interface Props {
  land: Land;
  /** Street pictures are there, with names of their own. */
  covered: boolean;
}

/** Stones of land and their names. It lies under the street pictures: where those fail, it shows. */
export function LandLayer({ land, covered }: Props) {
  return (
    <>
      <Pane name="land" style={{ zIndex: 150 }}>
        <Polygon
          positions={land.stones.map((stone) => [stone])}
          interactive={false}
          pathOptions={{ className: "map-stone", stroke: true, weight: 2.5 }}
        />
      </Pane>
      <Pane name="names" style={{ zIndex: 450, pointerEvents: "none" }}>
        {!covered && <Names names={land.names} />}
      </Pane>
    </>
  );
}

function Names({ names }: { names: Land["names"] }) {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const shown = useMemo(() => {
    const worth = names.filter(({ kind }) => kind !== "neighbourhood" || zoom >= NEIGHBOURHOODS_FROM);
    const taken: { x: number; y: number; half: number }[] = [];
    return worth.filter(({ name, at, kind }) => {
      const { x, y } = map.project(at, zoom);
      const half = (name.length * CHARACTER_PX * (kind === "neighbourhood" ? 1 : 1.3)) / 2;
      const free = taken.every(
        (other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > NAME_HEIGHT_PX,
      );
      if (free) taken.push({ x, y, half });
      return free;
    });
  }, [names, zoom, map]);
  return shown.map(({ name, at, kind }) => (
    <Marker
      key={`${kind} ${name}`}
      position={at}
      pane="names"
      interactive={false}
      keyboard={false}
      icon={divIcon({ className: `map-name map-name--${kind}`, html: nameElement(name), iconSize: [0, 0] })}
    />
  ));
}

function nameElement(name: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = name;
  return element;
}
