import type { IncomingMessage, ServerResponse } from "node:http";
import type { Editor } from "#desk/sign-in/editor.ts";
import type { FormStamp } from "#desk/gate/form-stamp.ts";
import { drawOnce, STAMP_PLACE, withStamp } from "./draw-once.ts";
import type { DeskCounts, DeskView } from "./view.ts";
import type { Guide } from "#domain/guide.ts";
import type { Desk, DeskLocals } from "#desk/process/desk.ts";

/** What a page shows. `drawnOnce`: the same for everybody but for the stamp, for as long as the guide stays the same. */
export type Shown = { view: DeskView } | { drawnOnce: (stamp: FormStamp) => DeskView; stamp: FormStamp };

/**
 * Sends a view as a page. Astro only renders: what was asked and posted has been read and judged before. So it is
 * asked with GET and with the address as the route declares it: it has no say over a strange spelling, and
 * never sees the secret of a link. What it makes is never kept by anybody else.
 */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { build }: Pick<Desk, "build">,
  {
    address,
    ...asked
  }: {
    /** Path of the route, such as `/beheer/inzending/:id`; of nothing we know, `/`. */
    address: string;
    status: number;
    guide: Guide;
    now: number;
    editor: Editor | undefined;
    counts?: DeskCounts | undefined;
  } & Shown,
): Promise<void> {
  const { status, guide, now, editor, counts } = asked;
  const path = address.replace(/\?.*/, "");
  const stampFor = "stamp" in asked && build.keepsPages ? asked.stamp : undefined;
  const view = "view" in asked ? asked.view : asked.drawnOnce(stampFor ? STAMP_PLACE : asked.stamp);
  const locals: DeskLocals = { page: { view, status, guide, now, editor, counts } };
  response.setHeader("Cache-Control", "no-store");
  response.setHeader(
    "X-Robots-Tag",
    view.name === "form" && view.form.purpose === "new" ? "noarchive" : "noindex",
  );
  if (stampFor) {
    const drawn = await drawOnce(build, path, locals);
    const html = withStamp(drawn, stampFor);
    response.statusCode = status;
    response.setHeader("Content-Type", drawn.contentType);
    response.setHeader("Content-Length", html.length);
    response.end(request.method === "HEAD" ? undefined : html);
    return;
  }
  if (request.method === "POST") request.method = "GET";
  request.url = path;
  await build.handler(request, response, () => response.destroy(), locals);
}
