import { useEffect, useRef, useState } from "react";
import type { Profile } from "#matching/ask/profile.ts";
import type { ShownProposal } from "#matching/explain/shown-proposal.ts";
import type { JourneyGuide } from "./load-journey.ts";
import type { FromWorker, ToWorker } from "./match-worker.ts";

/** The newest answer to the profile; it may be one answer old while the worker thinks. */
export function useMatches(
  loaded: JourneyGuide | undefined,
  profile: Profile,
  today: string,
): ShownProposal | undefined {
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  const [shown, setShown] = useState<ShownProposal>();

  useEffect(() => {
    if (!loaded) return;
    const started = new Worker(new URL("./match-worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.id === asked.current) setShown(data.shown);
    });
    const { guide, index } = loaded;
    started.postMessage({ type: "open", guide, index } satisfies ToWorker);
    worker.current = started;
    return () => started.terminate();
  }, [loaded]);

  useEffect(() => {
    if (!loaded) return;
    asked.current += 1;
    worker.current?.postMessage({ type: "ask", id: asked.current, profile, today } satisfies ToWorker);
  }, [loaded, profile, today]);

  return shown;
}
