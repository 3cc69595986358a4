import { useEffect, useState, type ComponentType, type Dispatch, type ReactNode } from "react";
import type { Settings } from "#schema/settings.ts";
import type { Hit } from "#search/engine.ts";
import type { FinderAction, FinderState } from "#screens/finder/finder-state.ts";
import { finderText } from "#screens/finder/finder-words.ts";
import { Icon } from "#screens/card/Icon.tsx";
import type { FinderSearch } from "#screens/finder/use-search.ts";
import type { MapProps } from "#screens/map/ActivityMap.tsx";

interface Props {
  state: FinderState;
  search: FinderSearch;
  tiles: Settings["tiles"];
  lit: readonly string[];
  onLight: (slugs: readonly string[]) => void;
  dispatch: Dispatch<FinderAction>;
  /** A drawing of the land, there before the map is. */
  preview: ReactNode;
}

/** The map is an extra: nothing of it is loaded before somebody asks for it. */
export function MapPanel({ state, search, tiles, lit, onLight, dispatch, preview }: Props) {
  const { Map, failed } = useMap(state.map);
  const hits = useAllHits(state.map, search);
  if (!state.map) {
    return (
      <div className="map-closed">
        <div className="map">
          {preview}
          <button
            className="btn btn--line"
            type="button"
            onClick={() => dispatch({ type: "map", open: true, streets: true })}
          >
            <Icon name="map" />
            {finderText("finder.mapOpen")}
          </button>
        </div>
        {tiles && <p className="soft">{finderText("finder.mapPrivacy")}</p>}
      </div>
    );
  }
  if (!Map || !search.guide || !hits) {
    const broken = failed || search.failed;
    return <p role="status">{finderText(broken ? "finder.mapFailed" : "finder.mapLoading")}</p>;
  }
  return (
    <div className="stack">
      <button
        className="btn btn--line btn--small only-wide"
        type="button"
        onClick={() => dispatch({ type: "map", open: false })}
      >
        {finderText("finder.mapClose")}
      </button>
      <Map
        hits={hits}
        cards={search.guide.cards}
        near={state.question.near}
        withinKm={state.question.withinKm}
        tiles={state.streets ? tiles : undefined}
        lit={lit}
        onLight={onLight}
      />
      {tiles && !state.streets && (
        <div className="stack stack--tight">
          <button
            className="btn btn--line btn--small"
            type="button"
            onClick={() => dispatch({ type: "streets" })}
          >
            {finderText("finder.mapStreets")}
          </button>
          <p className="soft">{finderText("finder.mapPrivacy")}</p>
        </div>
      )}
    </div>
  );
}

function useMap(wanted: boolean): { Map?: ComponentType<MapProps>; failed?: boolean } {
  const [loaded, setLoaded] = useState<{ Map?: ComponentType<MapProps>; failed?: boolean }>({});
  useEffect(() => {
    if (!wanted || loaded.Map) return;
    import("#screens/map/ActivityMap.tsx").then(
      ({ ActivityMap }) => setLoaded({ Map: ActivityMap }),
      () => setLoaded({ failed: true }),
    );
  }, [wanted, loaded.Map]);
  return loaded;
}

/** Every match, not only the pages of the list that are open. */
function useAllHits(wanted: boolean, { guide, answered, over }: FinderSearch): readonly Hit[] | undefined {
  const [hits, setHits] = useState<readonly Hit[]>();
  useEffect(() => {
    if (!wanted || !guide || !answered) return;
    let overtaken = false;
    void guide.embedded
      .search(answered, { limit: guide.cards.size, without: over })
      .then(({ hits, also }) => overtaken || setHits(hits.length > 0 ? hits : (also ?? [])));
    return () => {
      overtaken = true;
    };
  }, [wanted, guide, answered, over]);
  return hits;
}
