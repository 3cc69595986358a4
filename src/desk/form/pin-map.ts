import "leaflet/dist/leaflet.css";
import { divIcon, map as createMap, marker, tileLayer } from "leaflet";

interface Tiles {
  url: string;
  attribution: string;
  minZoom: number;
  maxZoom: number;
}

const STEP = 0.0002;
const ARROWS: Record<string, [number, number]> = {
  ArrowUp: [STEP, 0],
  ArrowDown: [-STEP, 0],
  ArrowLeft: [0, -STEP],
  ArrowRight: [0, STEP],
};

/** A map with one pin, opened when somebody asked for it. Returns how to move the pin from elsewhere. */
export function openPinMap(
  place: HTMLElement,
  start: { lat: number; lng: number; known: boolean },
  tiles: Tiles | null,
  moved: (lat: number, lng: number) => void,
): (lat: number, lng: number) => void {
  const leaflet = createMap(place, { keyboard: false }).setView(
    [start.lat, start.lng],
    start.known ? 17 : 13,
  );
  if (tiles)
    tileLayer(tiles.url, {
      attribution: tiles.attribution,
      minZoom: tiles.minZoom,
      maxZoom: tiles.maxZoom,
    }).addTo(leaflet);
  const pin = marker([start.lat, start.lng], {
    draggable: true,
    keyboard: true,
    title: "De speld",
    alt: "Speld: schuif hem met de pijltjes",
    icon: divIcon({ className: "pin__mark", iconSize: [44, 44], iconAnchor: [22, 42] }),
  }).addTo(leaflet);
  const tell = () => {
    const { lat, lng } = pin.getLatLng();
    moved(lat, lng);
  };
  pin.on("dragend", tell);
  leaflet.on("click", ({ latlng }) => {
    pin.setLatLng(latlng);
    tell();
  });
  pin.getElement()?.addEventListener("keydown", (event) => {
    const step = ARROWS[event.key];
    if (!step) return;
    event.preventDefault();
    const { lat, lng } = pin.getLatLng();
    pin.setLatLng([lat + step[0], lng + step[1]]);
    leaflet.panTo(pin.getLatLng());
    tell();
  });
  return (lat, lng) => {
    pin.setLatLng([lat, lng]);
    leaflet.setView([lat, lng], 17);
  };
}
