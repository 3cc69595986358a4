import { type Marker as LeafletMarker, divIcon, type DivIcon } from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { Marker } from "react-leaflet";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { MapTable } from "./map-tables.ts";
import { countText } from "#text/text-of.ts";
import { pictureOf } from "#styles/picture.ts";
import { mapText } from "./map-words.ts";

const PIN_PX = 44;
const TABLE_PX = 56;
const MOST_CHAIRS = 8;

/** A category seat for one activity, a small table with its chairs for more. The name is in it, for the ear. */
function pinIcon(table: MapTable, first: ResultCard | undefined): DivIcon {
  const alone = table.slugs.length === 1 ? first : undefined;
  const size = alone ? PIN_PX : TABLE_PX;
  return divIcon({
    className: alone ? "map-pin" : "map-table",
    html: alone ? seat(alone) : chairs(table),
    iconSize: [size, size],
  });
}

function seat({ category, title }: ResultCard): HTMLElement {
  const pin = document.createElement("span");
  pin.className = "map-pin__seat";
  pin.dataset["cat"] = category ?? "unknown";
  pin.innerHTML = `<svg viewBox="0 0 48 48" aria-hidden="true"><use href="${pictureOf(category)}"></use></svg>`;
  return named(pin, title);
}

function chairs({ slugs, around }: MapTable): HTMLElement {
  const n = Math.min(slugs.length, MOST_CHAIRS);
  const dots = Array.from({ length: n }, (_, index) => {
    const angle = (index / n) * 2 * Math.PI - Math.PI / 2;
    return `<circle cx="${(25 * Math.cos(angle)).toFixed(1)}" cy="${(25 * Math.sin(angle)).toFixed(1)}" r="4.5"/>`;
  });
  const table = document.createElement("span");
  table.innerHTML =
    `<svg viewBox="-30 -30 60 60" aria-hidden="true">${dots.join("")}<circle class="map-table__top" r="18"/>` +
    `<text y="6">${slugs.length}</text></svg>`;
  return named(
    table,
    around ? countText(mapText, "map.table", slugs.length) : countText(mapText, "map.here", slugs.length),
  );
}

function named(element: HTMLElement, name: string): HTMLElement {
  const label = document.createElement("span");
  label.className = "vh";
  label.textContent = name;
  element.append(label);
  return element;
}

interface Props {
  table: MapTable;
  first: ResultCard | undefined;
  lit: boolean;
  onLight: (slugs: readonly string[]) => void;
  onOpen: (table: MapTable) => void;
  /** The elements of all pins by the key of their table: this one is in it as long as it is drawn. */
  pins: Map<string, HTMLElement>;
}

/** A pin or a table: a button for finger, mouse and keyboard. */
export function Pin({ table, first, lit, onLight, onOpen, pins }: Props) {
  const marker = useRef<LeafletMarker>(null);
  const icon = useMemo(() => pinIcon(table, first), [table, first]);
  useEffect(() => {
    marker.current?.getElement()?.classList.toggle("is-lit", lit);
    marker.current?.setZIndexOffset(lit ? 1000 : 0);
  }, [lit, icon]);
  useEffect(() => {
    const element = marker.current?.getElement();
    if (!element) return;
    pins.set(table.key, element);
    return () => {
      if (pins.get(table.key) === element) pins.delete(table.key);
    };
  });
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
