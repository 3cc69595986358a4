import { useEffect, useReducer, useRef, useState, type ReactNode } from "react";
import { journeyText } from "./journey-words.ts";
import { dayOf } from "#domain/when/moment.ts";
import { paths } from "#domain/paths.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { useNow } from "#screens/card/use-now.ts";
import { Begin } from "./Begin.tsx";
import { journeyReducer, startOf, type JourneyView } from "./journey-state.ts";
import { MyList } from "./my-list/MyList.tsx";
import { Matches } from "./matches/Matches.tsx";
import { Questions } from "./questions/Questions.tsx";
import type { Prescription } from "./prescription/Prescription.tsx";
import { useMatches } from "./use-matches.ts";
import { useJourneyAddress } from "./use-journey-address.ts";
import { loadJourney, type JourneyGuide } from "./load-journey.ts";

interface LoadedJourney {
  loaded?: JourneyGuide;
  /** The last screen comes beside the first question: answering need not wait for its script, and later nothing is fetched. */
  Sheet?: typeof Prescription;
  failed: boolean;
}

function useJourneyGuide(): LoadedJourney {
  const [state, setState] = useState<LoadedJourney>({ failed: false });
  useEffect(() => {
    const leaving = new AbortController();
    // What the list needs for a step back in the history comes now as well.
    const list = import("#screens/frame/arrived-list.ts");
    Promise.all([loadJourney(leaving.signal), import("./prescription/Prescription.tsx"), list])
      .then(([loaded, { Prescription: Sheet }]) => setState({ loaded, Sheet, failed: false }))
      .catch(() => leaving.signal.aborted || setState({ failed: true }));
    return () => leaving.abort();
  }, []);
  return state;
}

interface JourneyProps {
  /** The screen this page opens with. */
  start: JourneyView;
  picture?: ReactNode;
  /** The guide's mark, for the head of the sheet. */
  mark?: ReactNode;
}

/** Questions, proposals, list and sheet on one page: no answer ever needs an address or a request. */
export function Journey({ start, picture, mark }: JourneyProps) {
  const [state, dispatch] = useReducer(journeyReducer, start, startOf);
  const now = useNow();
  const today = dayOf(now);
  const { loaded, Sheet, failed } = useJourneyGuide();
  const shown = useMatches(loaded, state.profile, today);
  const page = useRef<HTMLDivElement>(null);
  useJourneyAddress(state, dispatch, start);
  useHeadingFocus(page, `${state.view} ${state.view === "vraag" ? state.question : ""}`, Boolean(loaded));

  const { view } = state;
  return (
    <div className={`wrap page journey journey--${view}`} ref={page}>
      {view === "begin" && <Begin picture={picture} />}
      {view !== "begin" && !loaded && <Waiting failed={failed} view={view} />}
      {loaded && view === "vraag" && <Questions {...{ state, dispatch, loaded, shown }} />}
      {loaded && view === "passend" && <Matches {...{ state, dispatch, loaded, shown, now }} />}
      {loaded && view === "lijst" && <MyList {...{ state, dispatch, loaded, now }} />}
      {loaded && Sheet && view === "recept" && <Sheet {...{ state, dispatch, loaded, today, now, mark }} />}
      <p className="journey__help no-print">
        <Icon name="phone" />
        <span>
          <strong>{journeyText("journey.notWell")}</strong> {journeyText("journey.callDoctor")}
        </span>
      </p>
    </div>
  );
}

/**
 * Another screen begins at its heading, for eyes and for screen readers; the first is left alone. Where the guide
 * was waited for, the heading is another one once it is there.
 */
function useHeadingFocus(
  page: React.RefObject<HTMLDivElement | null>,
  screen: string,
  isLoaded: boolean,
): void {
  const before = useRef({ screen, isLoaded, moved: false });
  useEffect(() => {
    const { moved, ...was } = before.current;
    const isOther = was.screen !== screen;
    before.current = { screen, isLoaded, moved: moved || isOther };
    if (isOther) scrollTo(0, 0);
    if (isOther || (moved && was.isLoaded !== isLoaded && document.activeElement === document.body))
      page.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [page, screen, isLoaded]);
}

function Waiting({ failed, view }: { failed: boolean; view: JourneyView }) {
  const title = journeyText(view === "lijst" || view === "recept" ? "journey.listTitle" : "journey.title");
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{title}</h1>
      <p role="status">{journeyText(failed ? "journey.failed" : "journey.loading")}</p>
      {failed && (
        <p className="row">
          <button className="btn" type="button" onClick={() => location.reload()}>
            {journeyText("journey.reload")}
          </button>
          <a className="go" href={paths.finder()}>
            {journeyText("journey.all")}
          </a>
        </p>
      )}
    </div>
  );
}
