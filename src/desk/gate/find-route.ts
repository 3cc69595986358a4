import { arrangementRoutes } from "#desk/arrangements/arrangement-routes.ts";
import { answerRoutes } from "#desk/submit/answer-routes.ts";
import { confirmRoutes } from "#desk/submit/confirm-routes.ts";
import { boardRoutes } from "#desk/listing/board-routes.ts";
import { callRoutes } from "#desk/listing/call/call-routes.ts";
import { editorRoutes } from "#desk/sign-in/editor-routes.ts";
import { exportRoutes } from "#desk/listing/export-routes.ts";
import { listingRoutes } from "#desk/listing/listing-routes.ts";
import { findInDeskRoutes } from "#desk/listing/find/find-in-desk.ts";
import { keeperRoutes } from "#desk/upkeep/keeper-routes.ts";
import { linkRoutes } from "#desk/upkeep/link-routes.ts";
import { openRoutes } from "#desk/links/open-routes.ts";
import { meRoutes } from "#desk/sign-in/me-routes.ts";
import { pairRoutes } from "#desk/pairs/pair-routes.ts";
import { passkeyRoutes } from "#desk/sign-in/passkey-routes.ts";
import { placeRoutes } from "#desk/places/place-routes.ts";
import { providerRoutes } from "#desk/submit/provider-routes.ts";
import { publicationRoutes } from "#desk/publish/publication-routes.ts";
import { queueRoutes } from "#desk/review/queue-routes.ts";
import { reportRoutes } from "#desk/report/report-routes.ts";
import type { Route } from "./route.ts";
import { sheetRoutes } from "#desk/sheets/sheet-routes.ts";
import { signInRoutes } from "#desk/sign-in/sign-in-routes.ts";
import { submissionRoutes } from "#desk/review/submission-routes.ts";
import { suitsRoutes } from "#desk/suits/suits-routes.ts";
import { tickRoutes } from "#desk/listing/tick-routes.ts";
import { tallyRoutes } from "#desk/tallies/tally-routes.ts";

/** Every address of the write side. The authorisation matrix of the tests is made from this list. */
export const ROUTES: readonly Route[] = [
  ...providerRoutes,
  ...confirmRoutes,
  ...answerRoutes,
  ...openRoutes,
  ...linkRoutes,
  ...keeperRoutes,
  ...reportRoutes,
  ...signInRoutes,
  ...passkeyRoutes,
  ...meRoutes,
  ...queueRoutes,
  ...publicationRoutes,
  ...submissionRoutes,
  ...boardRoutes,
  ...callRoutes,
  ...tickRoutes,
  ...findInDeskRoutes,
  ...listingRoutes,
  ...placeRoutes,
  ...sheetRoutes,
  ...pairRoutes,
  ...suitsRoutes,
  ...tallyRoutes,
  ...arrangementRoutes,
  ...exportRoutes,
  ...editorRoutes,
];

interface FoundRoutes {
  /** By method, of the one path that fits. */
  routes: ReadonlyMap<string, Route>;
  params: Record<string, string>;
}

const PARTS = ROUTES.map((route) => ({ route, parts: route.path.split("?")[0]?.split("/") ?? [] }));

/** The routes of a decoded path. A literal part goes before a named one. */
export function findRoutes(path: string): FoundRoutes | undefined {
  const asked = path.replace(/(?<!\/)\/+$/, "").split("/");
  const fits = PARTS.filter(
    ({ parts }) =>
      parts.length === asked.length && parts.every((part, at) => part.startsWith(":") || part === asked[at]),
  );
  const literal = (parts: readonly string[]) => parts.filter((part) => !part.startsWith(":")).length;
  const best = Math.max(0, ...fits.map(({ parts }) => literal(parts)));
  const chosen = fits.filter(({ parts }) => literal(parts) === best);
  if (chosen.length === 0) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of (chosen[0]?.parts ?? []).entries())
    if (part.startsWith(":")) params[part.slice(1)] = asked[at] ?? "";
  if (Object.values(params).some((value) => value === "" || value.length > 120)) return undefined;
  return { routes: new Map(chosen.map(({ route }) => [route.method, route])), params };
}
