import { searchPaths } from "#domain/offline/search-paths.ts";
import type { SearchEngine } from "#search/engine.ts";
import { openEngineInParts } from "#search/engine.in-parts.ts";
import type { Suggestion } from "#search/understand/suggest.ts";
import { bytesOf } from "./bytes-of.ts";
import type { SearchServer } from "./with-server.ts";

/** What answers a visitor: beside the page, or in it where there is no other place. */
export interface Answering {
  search: SearchEngine["search"];
  /** Always on this device: the map asks it for every match, which is too much for a server per keystroke. */
  searchHere: SearchEngine["search"];
  /** What somebody may be typing; nothing before the few lines that know are here. */
  suggest: (typed: string) => Promise<Suggestion[]>;
}

export interface ToOpen {
  /** Of the index. */
  begin: ArrayBuffer;
  /** The folder of the part of the guide that is searched. */
  data: string;
  server: SearchServer | null | undefined;
}

/**
 * What else of the index a question needs comes with that question, and all of it behind the first answer. A server is asked
 * once all is here, which `onServer` hears. Throws BrokenIndexError when the begin is none; answers reject when a part of it
 * cannot be had.
 */
export function openAnswering({ begin, data, server }: ToOpen, onServer: () => void): Answering {
  const embedded = openEngineInParts(begin, (part, begin) => bytesOf(searchPaths.part(data, begin, part)));
  let engine: SearchEngine = embedded;
  let rest: Promise<void> | undefined;
  const fetchRest = async () => {
    await embedded.whole();
    if (!server) return;
    const later = await import("./with-server.ts");
    engine = later.withServer(server, embedded, data);
    onServer();
  };
  return {
    async search(question, options) {
      const answer = await engine.search(question, options);
      rest ??= fetchRest().catch(() => {
        rest = undefined;
      });
      return answer;
    },
    searchHere: (question, options) => embedded.search(question, options),
    suggest: async (typed) => embedded.suggest(typed),
  };
}
