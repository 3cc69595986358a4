import {
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type Dispatch,
  type FocusEvent,
  type ReactNode,
} from "react";
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
  /** There is room for it beside the list. */
  isBeside: boolean;
}

/**
 * Buttons here make way for the map, and it for them: the focus of whoever presses one stays in this part of the
 * page. `stage` changes with what stands in it.
 */
function useFocusWithin(isOpen: boolean, stage: string) {
  const box = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  useEffect(() => {
    const { activeElement, body } = document;
    if (!isInside.current || (activeElement !== body && activeElement !== box.current)) return;
    const map = box.current?.querySelector<HTMLElement>("[role=region]");
    const opener = isOpen ? undefined : box.current?.querySelector("button");
    (opener ?? map ?? box.current)?.focus({ preventScroll: true });
  }, [isOpen, stage]);
  return {
    ref: box,
    tabIndex: -1,
    // Not every browser gives a button that is clicked the focus.
    onClickCapture: () => {
      isInside.current = true;
    },
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) isInside.current = box.current?.contains(relatedTarget) ?? false;
    },
  };
}

/**
 * The map is an extra. Beside the list, where there is room, it draws itself once the list stands, from our own
 * drawing alone; elsewhere nothing of it is loaded before somebody asks for it.
 */
export function MapPanel(props: Props) {
  const { state, search, isBeside } = props;
  const isOpen = state.map || (isBeside && search.answer !== undefined);
  const { Map, failed = false } = useMap(isOpen);
  const hits = useAllHits(isOpen, search);
  const isReady = Map !== undefined && search.guide !== undefined && hits !== undefined;
  const within = useFocusWithin(isOpen, `${isReady} ${state.streets}`);
  return (
    <div className="map-box" {...within}>
      <MapOrWay {...props} {...{ Map, hits, failed, isOpen }} />
    </div>
  );
}

interface OpenedMap {
  Map: ComponentType<MapProps> | undefined;
  failed: boolean;
  hits: readonly Hit[] | undefined;
  isOpen: boolean;
}

function MapOrWay(props: Props & OpenedMap) {
  const { state, search, tiles, lit, onLight, dispatch, preview, Map, failed, hits, isOpen, isBeside } =
    props;
  if (!isOpen) {
    return (
      <div className="map-closed">
        <div className="map">
          {preview}
          <button
            className="btn btn--line map-closed__open"
            type="button"
            onClick={() => dispatch({ type: "map", open: true, streets: true })}
          >
            <Icon name="map" />
            {finderText("finder.mapOpen")}
          </button>
        </div>
        {tiles && <p className="soft map-closed__privacy">{finderText("finder.mapPrivacy")}</p>}
      </div>
    );
  }
  if (!Map || !search.guide || !hits) {
    const broken = failed || search.failed;
    if (isBeside && !broken) return <div className="map">{preview}</div>;
    return <p role="status">{finderText(broken ? "finder.mapFailed" : "finder.mapLoading")}</p>;
  }
  return (
    <div className="stack">
      {!isBeside && (
        <button
          className="btn btn--line only-wide"
          type="button"
          onClick={() => dispatch({ type: "map", open: false })}
        >
          {finderText("finder.mapClose")}
        </button>
      )}
      <Map
        hits={hits}
        cards={search.guide.cards}
        question={state.question}
        tiles={state.streets ? tiles : undefined}
        onArea={(area) => dispatch({ type: "area", area })}
        onStreets={tiles && !state.streets ? () => dispatch({ type: "streets" }) : undefined}
        lit={lit}
        onLight={onLight}
      />
    </div>
  );
}

function useMap(wanted: boolean): { Map?: ComponentType<MapProps>; failed?: boolean } {
  const [loaded, setLoaded] = useState<{ Map?: ComponentType<MapProps>; failed?: boolean }>({});
  useEffect(() => {
    if (!wanted || loaded.Map) return;
    import("#screens/map/ActivityMap.tsx").then(
      (screen) => setLoaded({ Map: screen.ActivityMap }),
      () => setLoaded({ failed: true }),
    );
  }, [wanted, loaded.Map]);
  return loaded;
}

/** Every match, not only the pages of the list that are open. */
function useAllHits(wanted: boolean, { guide, answered, without }: FinderSearch): readonly Hit[] | undefined {
  const [hits, setHits] = useState<readonly Hit[]>();
  useEffect(() => {
    if (!wanted || !guide || !answered) return;
    let overtaken = false;
    void guide
      .searchHere(answered, { limit: guide.cards.size, without })
      .then(({ hits, also }) => overtaken || setHits(hits.length > 0 ? hits : (also ?? [])));
    return () => {
      overtaken = true;
    };
  }, [wanted, guide, answered, without]);
  return hits;
}
