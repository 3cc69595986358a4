import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { searchDocuments, type SearchDocument } from "#search/document.ts";

const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));
const MUNICIPALITIES = [
  "almere",
  "zeewolde",
  "utrecht",
  "amersfoort",
  "zwolle",
  "deventer",
  "nergens-genoemd",
];

/**
 * The activities of the guide, spread over the municipalities of three regions and one that no region names: real
 * texts, and equals in every region, so that one order has to come out of three servers.
 */
export async function spreadActivities(): Promise<SearchDocument[]> {
  const { catalog } = await loadCatalogFromDisk(CONTENT);
  return searchDocuments(catalog.activities, "2026-11-30").map((document, at) => ({
    ...document,
    facets: { ...document.facets, municipality: [MUNICIPALITIES[at % MUNICIPALITIES.length] ?? ""] },
  }));
}

/** The regions of `spreadActivities`; the last also holds what no other names. */
export const THREE_REGIONS = [
  { name: "Flevoland", municipalities: ["almere", "zeewolde"] },
  { name: "Utrecht", municipalities: ["utrecht", "amersfoort"] },
  { name: "Overijssel", municipalities: ["zwolle", "deventer"] },
];

/** One address of this machine behind which another server may come to stand. */
export async function fixedAddress() {
  let target: number | undefined;
  const open = new Set<Socket>();
  const server = createServer((from) => {
    if (target === undefined) {
      from.destroy();
      return;
    }
    const to = connect(target, "127.0.0.1");
    for (const socket of [from, to]) {
      open.add(socket);
      socket.on("close", () => open.delete(socket));
    }
    from.on("error", () => to.destroy()).pipe(to);
    to.on("error", () => from.destroy()).pipe(from);
  });
  const cut = () => open.forEach((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** From now on; connections that are open to the one before are cut. */
    leadTo: (url: string) => {
      target = Number(new URL(url).port);
      cut();
    },
    close: () => {
      server.close();
      cut();
    },
  };
}
