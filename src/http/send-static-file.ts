import type { IncomingMessage, ServerResponse } from "node:http";
import send from "send";
import { acceptedEncoding } from "./accepted-encoding.ts";
import { sendPlain } from "./send-plain.ts";
import type { StaticFile, StaticFiles } from "./static-files.ts";

/** Astro puts a hash of the contents in these names, and so do parts of an index: a changed file is another file. */
const HASHED = /^_(astro|desk)\/.*[.-][\w-]{6,12}\.\w{2,5}$|\/deel-\w{1,7}-\d+\.bin$/;

/** Sends a file of the release: compressed copy, entity tag, 304, HEAD. `status` is for the not-found page. */
export function sendStaticFile(
  request: IncomingMessage,
  response: ServerResponse,
  site: StaticFiles,
  file: StaticFile,
  status = 200,
): void {
  const encoding = acceptedEncoding(
    request.headers["accept-encoding"],
    Object.keys(file.encodings) as ("br" | "gzip")[],
  );
  const path = (encoding && file.encodings[encoding]) ?? file.file;
  response.setHeader("Content-Type", file.contentType);
  if (Object.keys(file.encodings).length > 0) response.setHeader("Vary", "Accept-Encoding");
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Cache-Control", cacheControl(file.file, status));
  response.statusCode = status;
  send(request, encodePath(path), {
    root: site.dir,
    dotfiles: "allow",
    index: false,
    cacheControl: false,
    acceptRanges: encoding === undefined && status === 200,
  })
    .on("headers", (_response: ServerResponse, _path: string, { size }: { size: number }) => {
      if (size !== site.sizeOf(path)) site.isSuspect = true;
    })
    .on("error", (error: NodeJS.ErrnoException & { status?: number }) => {
      // The list said it exists: the folder was taken away, or the range asked for is not in it.
      const status = error.status === 412 || error.status === 416 ? error.status : 500;
      if (status === 500) site.isSuspect = true;
      sendPlain(request, response, status);
    })
    .pipe(response);
}

function cacheControl(file: string, status: number): string {
  if (status !== 200) return "no-store";
  return HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache";
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
