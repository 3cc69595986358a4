import { useEffect, useState } from "react";
import { momentOf, type Moment } from "#domain/when/moment.ts";

const MINUTE_MS = 60_000;

/** The minute in Amsterdam, also of a page that stood open for days or came back from the history of a browser. */
export function useNow(): Moment {
  const [now, setNow] = useState(() => momentOf(new Date()));
  useEffect(() => {
    const look = () => setNow(momentOf(new Date()));
    const timer = setInterval(look, MINUTE_MS);
    addEventListener("pageshow", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      removeEventListener("pageshow", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return now;
}
