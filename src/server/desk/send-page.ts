import type { IncomingMessage, ServerResponse } from "node:http";
import { formFields } from "#copy/nl/form-fields.ts";
import type { Editor } from "#intake/sign-in/editor.ts";
import type { View } from "#intake/view.ts";
import type { Guide } from "#site/guide.ts";
import type { Desk, DeskLocals } from "./desk.ts";

/**
 * Sends a view as a page. Astro only renders: what was posted has been read and judged before, so it is asked
 * with GET, and what it makes is never kept by anybody.
 */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { build }: Pick<Desk, "build">,
  page: { view: View; status: number; guide: Guide; now: number; editor: Editor | undefined },
): Promise<void> {
  response.setHeader("Cache-Control", "no-store");
  response.setHeader(
    "X-Robots-Tag",
    page.view.name === "form" && page.view.form.purpose === "new" ? "noarchive" : "noindex",
  );
  const locals: DeskLocals = { page: { ...page, texts: formFields } };
  if (request.method === "POST") request.method = "GET";
  await build.handler(request, response, () => response.destroy(), locals);
}
