import type { Server } from "node:http";

/** Takes the port, or throws one sentence about why it cannot. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(new Error(sentence(error, host, port), { cause: error }));
    server.once("error", fail);
    server.listen({ host, port }, () => {
      server.off("error", fail);
      resolve();
    });
  });
}

function sentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
    case "EACCES":
      return `Port ${port} may not be used by you. Choose one above 1023: PORT=4321 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is "${host}", which is not an address of this machine. Use 127.0.0.1 or 0.0.0.0.`;
    default:
      return `Port ${port} on ${host} cannot be used: ${error.message}`;
  }
}
