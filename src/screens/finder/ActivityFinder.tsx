import { Suspense, useMemo, useReducer, useRef, useState, type ReactNode, useSyncExternalStore } from "react";
import type { Settings } from "#schema/settings.ts";
import { lookupIn } from "#search/address-lookup.ts";
import type { Choices } from "#search/choices.ts";
import type { Question } from "#search/question.ts";
import { ChosenChips } from "./ChosenChips.tsx";
import { chosenCount, finderReducer, START } from "./finder-state.ts";
import { finderText, postcodeUnknown } from "./finder-words.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { useNow } from "#screens/card/use-now.ts";
import { MapPanel } from "./results/MapPanel.tsx";
import { ResultHeading } from "./results/ResultHeading.tsx";
import { Results } from "./results/Results.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { useAddress } from "./use-address.ts";
import { late } from "./late.ts";
import { useSearch, type FinderSearch } from "./use-search.ts";

/** On a wide screen it stands beside the list, on a phone it is fetched with the drawer it is in. */
const FilterPanel = late(() => import("./filters/FilterPanel.tsx").then((screen) => screen.FilterPanel));
/** Fetched by who opens it. */
const FilterDrawer = late(() => import("./filters/FilterDrawer.tsx").then((screen) => screen.FilterDrawer));

/** Room for the choices beside the list, and for the map on its other side; as in finder.css. */
const WIDE = "(min-width: 62em)";
const WIDEST = "(min-width: 75em)";

/** `drawn`: how the page itself is drawn, before anybody knows. */
function useRoom(media: string, drawn: boolean): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(media);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(media).matches,
    () => drawn,
  );
}

interface FinderProps {
  choices: Choices;
  tiles?: Settings["tiles"];
  /** How many activities the guide holds. */
  total: number;
  /** The list as HTML, its first page with the way to the others: what there is without scripts, and until the first answer. */
  children?: ReactNode;
  /** Drawing of the land for the closed map. */
  preview?: ReactNode;
}

/** Whether the list is not yet the answer to what was asked; undefined before anybody asked or scripts ran. */
function isBusy({ guide, answered, failed }: FinderSearch, question: Question): boolean | undefined {
  if (failed) return false;
  return guide ? answered !== question : question !== START.question || undefined;
}

/** Search, choices, list and map over a list that is complete without any of them. */
export function ActivityFinder({ choices, tiles, total, children, preview }: FinderProps) {
  const [state, dispatch] = useReducer(finderReducer, START);
  const [lit, setLit] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState(false);
  const now = useNow();
  const lookup = useMemo(() => lookupIn(choices), [choices]);
  const heading = useRef<HTMLHeadingElement>(null);
  // Choices answer to scripts alone, and come with them.
  const wide = useRoom(WIDE, false);
  const isBeside = useRoom(WIDEST, true);
  useAddress(state, dispatch, lookup);
  const search = useSearch(state.question, now, choices.data);

  const { question, unknownPostcode } = state;
  const { answer, failed } = search;
  const chosen = chosenCount(question);
  const toHeading = () => heading.current?.focus();
  /** Where the field of the postcode is out of sight, or somewhere else than where it was typed. */
  const isToldHere = unknownPostcode !== undefined && (state.isUnknownTyped === true || (!wide && !sheet));
  const panel = (
    <FilterPanel
      {...{ question, choices, dispatch, unknownPostcode }}
      isToldElsewhere={isToldHere}
      counts={answer?.facets}
    >
      <p role="status">{finderText("finder.filtersFailed")}</p>
    </FilterPanel>
  );

  // Where it stands on the page is where the keyboard comes to it: above the list, or after it.
  const map = (
    <aside
      className="finder__map"
      aria-label={finderText("finder.viewMap")}
      data-open={state.map || undefined}
    >
      <MapPanel {...{ state, search, tiles, lit, dispatch, preview, isBeside }} onLight={setLit} />
    </aside>
  );

  return (
    <div className="finder">
      <aside className="finder__filters" aria-label={finderText("finder.filters")}>
        {wide && <Suspense>{panel}</Suspense>}
      </aside>
      <div className="finder__head">
        <SearchBox
          value={state.typed}
          guide={search.guide}
          without={search.without}
          onDone={toHeading}
          {...{ question, choices, dispatch }}
        />
        {isToldHere && (
          <p className="field__problem" role="alert">
            {postcodeUnknown(unknownPostcode, choices)}
          </p>
        )}
        <div className="finder__switch only-small">
          <button className="btn btn--small btn--line" type="button" onClick={() => setSheet(true)}>
            <Icon name="sliders" />
            {chosen > 0 ? finderText("finder.filtersChosen", { n: chosen }) : finderText("finder.filters")}
          </button>
          <span className="seg" role="group" aria-label={finderText("finder.view")}>
            {[false, true].map((open) => (
              <button
                key={String(open)}
                type="button"
                aria-pressed={state.map === open}
                onClick={() => state.map === open || dispatch({ type: "map", open })}
              >
                {finderText(open ? "finder.viewMap" : "finder.viewList")}
              </button>
            ))}
          </span>
        </div>
        <ResultHeading {...{ question, answer, total, failed, heading, dispatch }} />
        <ChosenChips {...{ question, choices, answer, dispatch }} during={search.during} />
      </div>
      {!isBeside && map}
      <section
        className="finder__list"
        id="lijst"
        aria-label={finderText("finder.viewList")}
        aria-busy={isBusy(search, question)}
      >
        <Results {...{ search, choices, lit, dispatch, now }} onLight={setLit} onChoice={toHeading}>
          {children}
        </Results>
      </section>
      {isBeside && map}
      {sheet && !wide && (
        <Suspense>
          <FilterDrawer
            found={answer?.total}
            canClear={chosen > 0}
            onClear={() => dispatch({ type: "clear" })}
            onClose={() => setSheet(false)}
          >
            {panel}
          </FilterDrawer>
        </Suspense>
      )}
    </div>
  );
}
