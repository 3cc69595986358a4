import { useEffect, useState } from "react";
import type { Land } from "./land.ts";
import { paths } from "#domain/paths.ts";

/** The drawing under the pins, from this site. Without it the pins still stand in the right place. */
export function useLand(): Land | undefined {
  const [land, setLand] = useState<Land>();
  useEffect(() => {
    const leaving = new AbortController();
    fetch(paths.mapLand(), { signal: leaving.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Land>) : undefined))
      .then(setLand)
      .catch(() => {});
    return () => leaving.abort();
  }, []);
  return land;
}
