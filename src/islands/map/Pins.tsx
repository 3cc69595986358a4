import type { Map as LeafletMap, Marker as LeafletMarker } from "leaflet";
import { useEffect, useMemo, useRef, useState } from "react";
import { Marker, useMap, useMapEvents } from "react-leaflet";
import type { ResultCard } from "#site/result-card.ts";
import { tablesAt, type MapTable, type spotsOf } from "./map-tables.ts";
import { pinIcon } from "./pin-icon.ts";

interface Props {
  spots: ReturnType<typeof spotsOf>;
  cards: ReadonlyMap<string, ResultCard>;
  /** Pointed at in the list, or chosen here. */
  lit: readonly string[];
  onLight: (slugs: readonly string[]) => void;
  onPick: (slugs: readonly string[]) => void;
}

/** Pins and tables within sight, drawn again when the map comes to rest. */
export function Pins({ spots, cards, lit, onLight, onPick }: Props) {
  const map = useMap();
  const [view, setView] = useState(() => viewOf(map));
  useMapEvents({ moveend: () => setView(viewOf(map)) });
  const all = useMemo(() => tablesAt(spots, view.zoom), [spots, view.zoom]);
  const tables = all.filter((table) => view.bounds.contains(table));

  const open = (table: MapTable) => {
    if (table.splitsAt) map.setView([table.lat, table.lng], table.splitsAt);
    else onPick(table.slugs);
  };
  return tables.map((table) => (
    <Pin
      key={table.key}
      table={table}
      first={cards.get(table.slugs[0] ?? "")}
      lit={table.slugs.some((slug) => lit.includes(slug))}
      onLight={onLight}
      onOpen={open}
    />
  ));
}

interface PinProps {
  table: MapTable;
  first: ResultCard | undefined;
  lit: boolean;
  onLight: Props["onLight"];
  onOpen: (table: MapTable) => void;
}

function Pin({ table, first, lit, onLight, onOpen }: PinProps) {
  const marker = useRef<LeafletMarker>(null);
  const icon = useMemo(() => pinIcon(table, first), [table, first]);
  useEffect(() => {
    marker.current?.getElement()?.classList.toggle("is-lit", lit);
    marker.current?.setZIndexOffset(lit ? 1000 : 0);
  }, [lit, icon]);
  return (
    <Marker
      ref={marker}
      position={[table.lat, table.lng]}
      icon={icon}
      eventHandlers={{
        click: () => onOpen(table),
        keydown: ({ originalEvent }) => {
          if (originalEvent.key !== " ") return;
          originalEvent.preventDefault();
          onOpen(table);
        },
        mouseover: () => onLight(table.slugs),
        mouseout: () => onLight([]),
      }}
    />
  );
}

/** A little beyond the edge, so that a pin does not appear under the finger. */
const viewOf = (map: LeafletMap) => ({ bounds: map.getBounds().pad(0.25), zoom: Math.round(map.getZoom()) });
