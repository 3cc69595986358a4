import { useEffect, useState } from "react";
import { loadJourney, type JourneyGuide } from "./load-journey.ts";

export interface LoadedJourney {
  loaded?: JourneyGuide;
  failed: boolean;
}

export function useJourneyGuide(): LoadedJourney {
  const [state, setState] = useState<LoadedJourney>({ failed: false });
  useEffect(() => {
    const leaving = new AbortController();
    loadJourney(leaving.signal)
      .then((loaded) => setState({ loaded, failed: false }))
      .catch(() => leaving.signal.aborted || setState({ failed: true }));
    return () => leaving.abort();
  }, []);
  return state;
}
