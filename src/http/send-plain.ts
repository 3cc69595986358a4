import type { IncomingMessage, ServerResponse } from "node:http";
import { STATUS_CODES } from "node:http";

/**
 * An answer of one line, for machines and for mistakes no page of ours leads to. Stops reading a body that
 * is not wanted by closing the connection.
 */
export function sendPlain(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  line?: string,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ["Content-Encoding", "ETag", "Last-Modified", "Accept-Ranges"])
    response.removeHeader(name);
  const body = `${line ?? STATUS_CODES[status] ?? status}\n`;
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  if (!request.complete) response.setHeader("Connection", "close");
  response.end(request.method === "HEAD" ? undefined : body);
}
