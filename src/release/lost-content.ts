import type { Release, ReleaseRecord } from "./release-store.ts";

/** Courses end and organisations stop, but never three quarters of a guide between two releases. */
const LEAST_SHARE = 1 / 4;

/**
 * Why a release may not take over from the live one: most of the content is gone, as when a folder of it is missing
 * or a disk was not there. Undefined when nothing of the kind is seen.
 */
export function lostContent(
  live: Release | undefined,
  made: Pick<ReleaseRecord, "published">,
): string | undefined {
  const before = live?.record.published.length ?? 0;
  const now = made.published.length;
  if (before === 0 || now >= before * LEAST_SHARE) return undefined;
  return `content/ has ${now} of the ${before} activities that are live: it seems to be lost. Put it back, or run \`npm run build -- --fewer\` when that is meant.`;
}
