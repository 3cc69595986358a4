import { randomUUID } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { FormStamp } from "#desk/gate/form-stamp.ts";
import type { DeskBuild } from "#desk/process/desk-build.ts";
import type { DeskLocals } from "#desk/process/desk.ts";
import type { Guide } from "#domain/guide.ts";

/** Stands in a page where the stamp of each visitor comes. Nobody outside can write it: it is made with the process. */
export const STAMP_PLACE: FormStamp = { key: randomUUID(), stamp: randomUUID() };
const PLACES = new RegExp(`(${STAMP_PLACE.key}|${STAMP_PLACE.stamp})`);

/** A page that was drawn, in pieces as they are sent: between them come the values of a stamp. */
interface DrawnPage {
  contentType: string;
  pieces: (Buffer | keyof FormStamp)[];
}

/** What was drawn of the guide as it stands; a new guide begins anew. */
const DRAWN = new WeakMap<DeskBuild, { guide: Guide; pages: Map<string, Promise<DrawnPage>> }>();

/**
 * The page of this address, which is the same for everybody. Drawing takes milliseconds of everybody's time, so it
 * is done once per guide; rejects when it fails, and is tried again the next time.
 */
export function drawOnce(build: DeskBuild, address: string, locals: DeskLocals): Promise<DrawnPage> {
  const { guide } = locals.page;
  let drawn = DRAWN.get(build);
  if (drawn?.guide !== guide) DRAWN.set(build, (drawn = { guide, pages: new Map() }));
  const { pages } = drawn;
  const kept = pages.get(address);
  if (kept) return kept;
  const page = draw(build, address, locals);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

const pieceOf = (text: string): Buffer | keyof FormStamp =>
  text === STAMP_PLACE.key ? "key" : text === STAMP_PLACE.stamp ? "stamp" : Buffer.from(text);

/** The page with this stamp in its places. */
export const withStamp = ({ pieces }: DrawnPage, stamp: FormStamp): Buffer =>
  Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(stamp[piece]) : piece)));

/** Nobody's connection: a visitor who leaves halfway would leave half a page for all who come after. */
function draw(build: DeskBuild, address: string, locals: DeskLocals): Promise<DrawnPage> {
  const request = Object.assign(new IncomingMessage(new Socket()), { method: "GET", url: address });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const failed = () => reject(new Error(`the page of ${address} could not be drawn`));
    let contentType = "";
    const response = Object.assign(new ServerResponse(request), {
      writeHead(status: number, headers: Record<string, string> = {}) {
        response.statusCode = status;
        contentType = headers["content-type"] ?? "";
        return response;
      },
      write(chunk: Uint8Array, written?: () => void) {
        chunks.push(Buffer.from(chunk));
        written?.();
        return true;
      },
      end(chunk?: Uint8Array | string) {
        if (chunk !== undefined) chunks.push(Buffer.from(chunk as Uint8Array));
        if (response.statusCode !== locals.page.status) failed();
        else
          resolve({ contentType, pieces: Buffer.concat(chunks).toString("utf8").split(PLACES).map(pieceOf) });
        return response;
      },
      destroy() {
        failed();
        return response;
      },
    });
    // A page that has come to its end by now is there; what fails after that changes nothing.
    build.handler(request, response, failed, locals).then(failed, reject);
  });
}
