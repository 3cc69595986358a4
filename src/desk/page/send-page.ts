import type { IncomingMessage, ServerResponse } from "node:http";
import type { Editor } from "#desk/sign-in/editor.ts";
import type { DeskView } from "./view.ts";
import type { Guide } from "#domain/guide.ts";
import type { Desk, DeskLocals } from "#desk/process/desk.ts";

/**
 * Sends a view as a page. Astro only renders: what was asked and posted has been read and judged before. So it is
 * asked with GET and with the address as the route declares it: it has no say over a strange spelling, and
 * never sees the secret of a link. What it makes is never kept by anybody.
 */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { build }: Pick<Desk, "build">,
  {
    address,
    ...page
  }: {
    /** Path of the route, such as `/beheer/inzending/:id`; of nothing we know, `/`. */
    address: string;
    view: DeskView;
    status: number;
    guide: Guide;
    now: number;
    editor: Editor | undefined;
  },
): Promise<void> {
  response.setHeader("Cache-Control", "no-store");
  response.setHeader(
    "X-Robots-Tag",
    page.view.name === "form" && page.view.form.purpose === "new" ? "noarchive" : "noindex",
  );
  const locals: DeskLocals = { page };
  if (request.method === "POST") request.method = "GET";
  request.url = address.replace(/\?.*/, "");
  await build.handler(request, response, () => response.destroy(), locals);
}
