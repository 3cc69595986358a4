import { divIcon, latLngBounds, type LatLngBounds, type Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useRef, useState } from "react";
import { Marker, Pane, useMap, useMapEvents } from "react-leaflet";
import type { Land } from "./land.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import { tablesAt, type MapTable, type Spot } from "./map-tables.ts";
import { layNames } from "./place-names.ts";
import { Pin } from "./Pin.tsx";

interface Props {
  spots: readonly Spot[];
  cards: ReadonlyMap<string, ResultCard>;
  /** Names to draw; none when the street pictures bring their own. */
  names: Land["names"];
  /** Pointed at in the list, or chosen here. */
  lit: readonly string[];
  onLight: (slugs: readonly string[]) => void;
  onPick: (slugs: readonly string[]) => void;
}

/** Names, pins and tables within sight, laid out again when the map comes to rest. */
export function MapContents({ spots, cards, names, lit, onLight, onPick }: Props) {
  const map = useMap();
  const [pins] = useState(() => new Map<string, HTMLElement>());
  /** A group that was opened goes; the focus goes on to what stands in its place once the map has come to rest. */
  const opened = useRef<MapTable>(undefined);
  const [{ bounds, zoom }, setView] = useState(() => viewOf(map));
  useMapEvents({ moveend: () => setView(viewOf(map)) });
  const tables = useMemo(() => tablesAt(spots, zoom), [spots, zoom]);
  const laid = useMemo(
    () =>
      layNames(names, tables, zoom, (at) => map.project(at, zoom), {
        left: map.project(bounds.getNorthWest(), zoom).x,
        right: map.project(bounds.getSouthEast(), zoom).x,
      }),
    [names, tables, zoom, bounds, map],
  );
  const open = (table: MapTable) => {
    if (!table.around) return onPick(table.slugs);
    opened.current = table;
    map.fitBounds(table.around, { padding: [64, 64] });
  };
  useEffect(() => {
    const from = opened.current;
    // The map can come to rest from an earlier move first: as long as the group stands, the focus is on it.
    if (!from || tables.some(({ key }) => key === from.key)) return;
    opened.current = undefined;
    const next = nextPin(from, tables);
    const pin = next && pins.get(next.key);
    (pin ?? map.getContainer()).focus({ preventScroll: true });
  }, [map, pins, tables, bounds]);

  return (
    <>
      <Pane name="names" style={{ zIndex: 450, pointerEvents: "none" }}>
        {laid.map(({ name, at, kind, beside, below }) => (
          <Marker
            key={`${kind} ${name} ${beside} ${below}`}
            position={at}
            pane="names"
            interactive={false}
            keyboard={false}
            icon={divIcon({
              className: `map-name map-name--${kind}`,
              html: nameElement(name),
              iconSize: [0, 0],
              iconAnchor: [-beside, -below],
            })}
          />
        ))}
      </Pane>
      {tables
        .filter((table) => bounds.contains(table))
        .map((table) => (
          <Pin
            key={table.key}
            table={table}
            first={cards.get(table.slugs[0] ?? "")}
            lit={table.slugs.some((slug) => lit.includes(slug))}
            onLight={onLight}
            onOpen={open}
            pins={pins}
          />
        ))}
    </>
  );
}

/** Of what a table fell apart into: what holds most of its activities, and of those the best match. */
function nextPin({ slugs }: MapTable, tables: readonly MapTable[]): MapTable | undefined {
  const shared = (table: MapTable) => table.slugs.filter((slug) => slugs.includes(slug)).length;
  const most = Math.max(0, ...tables.map(shared));
  return most > 0 ? tables.find((table) => shared(table) === most) : undefined;
}

/** So much of a pin's middle lies within the frame that what is seen of it is large enough to press. */
const EDGE_PX = 12;

function viewOf(map: LeafletMap): { bounds: LatLngBounds; zoom: number } {
  const { x, y } = map.getSize();
  const corners = [
    [EDGE_PX, EDGE_PX],
    [x - EDGE_PX, y - EDGE_PX],
  ] as const;
  const [from, to] = corners.map(([right, down]) => map.containerPointToLatLng([right, down]));
  return { bounds: latLngBounds(from!, to!), zoom: map.getZoom() };
}

function nameElement(name: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = name;
  return element;
}
