import { useMemo, useRef, useState, useEffect, type RefObject } from "react";
import type { Map as LeafletMap } from "leaflet";
import {
  AttributionControl,
  Circle,
  MapContainer,
  ScaleControl,
  TileLayer,
  Pane,
  Polygon,
} from "react-leaflet";
import { countText } from "#text/text-of.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { Settings } from "#schema/settings.ts";
import type { Hit } from "#search/engine.ts";
import type { Land } from "./land.ts";
import type { Question } from "#search/question.ts";
import { finderText } from "#screens/finder/finder-words.ts";
import { mapText } from "./map-words.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { Home } from "./Home.tsx";
import { MapPlaces } from "./MapPlaces.tsx";
import { MAX_ZOOM, spotsOf } from "./map-tables.ts";
import { MapContents } from "./MapContents.tsx";
import { boundsToSee, MapBar, MapView, ROOM } from "./MapView.tsx";
import "./leaflet-frame.css";
import "./map.css";
import "./map-places.css";
import { paths } from "#domain/paths.ts";

/** The drawing under the pins, from this site. Without it the pins still stand in the right place. */
function useLand(): Land | undefined {
  const [land, setLand] = useState<Land>();
  useEffect(() => {
    const leaving = new AbortController();
    // Where a town is searched apart, its page says where its own land is.
    const page = document.querySelector<HTMLElement>("[data-land]")?.dataset;
    fetch(page?.["land"] ?? paths.mapLand(), { signal: leaving.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Land>) : undefined))
      .then(setLand)
      .catch(() => {});
    return () => leaving.abort();
  }, []);
  return land;
}

/** Below the neighbourhoods, the lowest first. Edges of holes go the other way round: "nonzero" leaves those out. */
const LAYERS = ["water", "around", "ground"] as const;

/** The municipality and its neighbourhoods. They lie under the street pictures: where those fail, these show. */
function LandLayer({ land }: { land: Land }) {
  return (
    <Pane name="land" style={{ zIndex: 150 }}>
      {LAYERS.map(
        (layer) =>
          land[layer].length > 0 && (
            <Polygon
              key={layer}
              positions={land[layer].map((ring) => [ring])}
              interactive={false}
              fillRule="nonzero"
              className={`map-${layer}`}
            />
          ),
      )}
      <Polygon
        positions={land.stones.map((stone) => [stone])}
        interactive={false}
        fillRule="nonzero"
        className="map-stone"
      />
    </Pane>
  );
}

export interface MapProps {
  /** Every match, best first. */
  hits: readonly Hit[];
  cards: ReadonlyMap<string, ResultCard>;
  /** What is searched: where from, how far, and in which part of the map. */
  question: Pick<Question, "near" | "withinKm" | "area">;
  /** Only when the visitor asked for street pictures. */
  tiles: Settings["tiles"];
  /** Another part of the map to search. */
  onArea: (area: Question["area"]) => void;
  /** Asks for the street pictures; absent when they are there, or there are none. */
  onStreets: (() => void) | undefined;
  lit: readonly string[];
  onLight: (slugs: readonly string[]) => void;
}

/** Kilometres of the dotted line when no distance was chosen: about a quarter of an hour on foot. */
const WALK_KM = 1;

const NO_NAMES: Land["names"] = [];

export function ActivityMap({
  hits,
  cards,
  question: { near, withinKm, area },
  tiles,
  onArea,
  onStreets,
  lit,
  onLight,
}: MapProps) {
  const land = useLand();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [covered, setCovered] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const panel = useRef<HTMLElement>(null);
  const spots = useMemo(() => spotsOf(hits, cards), [hits, cards]);
  const found = useMemo(() => hits.flatMap(({ id }) => cards.get(id) ?? []), [hits, cards]);
  const offMap = found.filter(({ point }) => !point);
  const here = found.filter(({ slug }) => picked.includes(slug));
  const bounds = boundsToSee(spots, near, withinKm) ?? land?.bounds;
  const names = (!covered && land?.names) || NO_NAMES;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  useInSight(map, here[0]?.point, panel);

  const opener = useRef<HTMLElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const pick = (slugs: readonly string[]) => {
    opener.current = document.activeElement as HTMLElement;
    setPicked(slugs);
    setTimeout(() => panel.current?.focus({ preventScroll: true }));
  };
  /** Back to the pin it was opened with, or to the map when that is gone. */
  const close = () => {
    setPicked([]);
    const pin = opener.current;
    (pin?.isConnected && region.current?.contains(pin) ? pin : region.current)?.focus({
      preventScroll: true,
    });
  };
  if (!bounds) return <OffMap cards={offMap} open />;
  return (
    <>
      <div className="map" role="region" tabIndex={-1} ref={region} aria-label={mapText("map.label")}>
        <MapContainer
          ref={setMap}
          className="map__canvas"
          bounds={bounds}
          boundsOptions={ROOM}
          minZoom={tiles?.minZoom ?? 8}
          maxZoom={MAX_ZOOM}
          zoomSnap={0.25}
          zoomControl={false}
          attributionControl={false}
          scrollWheelZoom={false}
          zoomAnimation={!still}
          fadeAnimation={!still}
          markerZoomAnimation={!still}
        >
          {land && <LandLayer land={land} />}
          {tiles && (
            <>
              <TileLayer
                url={tiles.url}
                attribution={tiles.attribution}
                maxNativeZoom={tiles.maxZoom}
                maxZoom={MAX_ZOOM}
                referrerPolicy="no-referrer"
                eventHandlers={{ tileload: () => setCovered(true) }}
              />
              <AttributionControl prefix={false} position="topright" />
            </>
          )}
          {near && <Home at={near} />}
          {near && (
            <Circle
              center={near}
              radius={(withinKm ?? WALK_KM) * 1000}
              interactive={false}
              className="map-near"
            />
          )}
          <MapContents {...{ spots, cards, onLight, names }} lit={[...lit, ...picked]} onPick={pick} />
          <ScaleControl imperial={false} />
          <MapView points={spots} {...{ near, withinKm, area, onArea }} />
        </MapContainer>
        <MapBar {...{ map, onStreets }} count={spots.length} />
      </div>
      {near && (
        <p className="soft">
          {mapText("map.ring", { km: (withinKm ?? WALK_KM).toLocaleString("nl-NL"), pc4: near.pc4 })}
        </p>
      )}
      {here.length > 0 && (
        <section className="panel map-picked" ref={panel} tabIndex={-1} aria-label={mapText("map.chosen")}>
          <button className="btn btn--tool" type="button" aria-label={mapText("map.close")} onClick={close}>
            <Icon name="close" />
          </button>
          <h2 className={here.length === 1 ? "vh" : undefined}>
            {here.length === 1 ? mapText("map.chosen") : placeTitle(here)}
          </h2>
          <MapPlaces cards={here} near={near} isChosen />
        </section>
      )}
      <OffMap cards={offMap} />
      {onStreets && <p className="soft map-privacy">{finderText("finder.mapPrivacy")}</p>}
    </>
  );
}

/** By the name of the place, where all of them call it so. */
function placeTitle(here: readonly ResultCard[]): string {
  const [where, ...others] = new Set(here.map((card) => card.where));
  return where && others.length === 0
    ? mapText("map.hereNamed", { where, n: here.length })
    : countText(mapText, "map.here", here.length);
}

/** A sheet that comes up over the map never lies over what it is about. */
function useInSight(
  map: LeafletMap | null,
  point: ResultCard["point"],
  panel: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const sheet = panel.current;
    if (!map || !point || !sheet || getComputedStyle(sheet).position !== "fixed") return;
    const covered = map.getContainer().getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;
    map.panInside(point, { paddingTopLeft: [48, 48], paddingBottomRight: [48, covered + 48] });
  }, [map, point, panel]);
}

/** What has no place on a map is not left out: it stands beside it. */
function OffMap({ cards, open }: { cards: readonly ResultCard[]; open?: boolean }) {
  if (cards.length === 0) return null;
  return (
    <details className="fold" open={open}>
      <summary>{countText(mapText, "map.off", cards.length)}</summary>
      <p className="soft">{mapText("map.offText")}</p>
      <MapPlaces cards={cards} />
    </details>
  );
}
