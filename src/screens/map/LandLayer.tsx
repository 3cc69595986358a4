import { Pane, Polygon } from "react-leaflet";
import type { Land } from "./land.ts";

/** Stones of land. They lie under the street pictures: where those fail, the stones show. */
export function LandLayer({ land }: { land: Land }) {
  return (
    <Pane name="land" style={{ zIndex: 150 }}>
      <Polygon positions={land.stones.map((stone) => [stone])} interactive={false} className="map-stone" />
    </Pane>
  );
}
