import type { Marker as LeafletMarker } from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { Marker } from "react-leaflet";
import type { ResultCard } from "#screens/card/result-card.ts";
import type { MapTable } from "./map-tables.ts";
import { pinIcon } from "./pin-icon.ts";

interface Props {
  table: MapTable;
  first: ResultCard | undefined;
  lit: boolean;
  onLight: (slugs: readonly string[]) => void;
  onOpen: (table: MapTable) => void;
}

/** A pin or a table: a button for finger, mouse and keyboard. */
export function Pin({ table, first, lit, onLight, onOpen }: Props) {
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
        // Leaflet makes it a button for the mouse only.
        keydown: ({ originalEvent }) => {
          if (originalEvent.key !== "Enter" && originalEvent.key !== " ") return;
          originalEvent.preventDefault();
          onOpen(table);
        },
        mouseover: () => onLight(table.slugs),
        mouseout: () => onLight([]),
      }}
    />
  );
}
