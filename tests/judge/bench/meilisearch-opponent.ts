import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import type { LexiconData } from "#search/analyser/lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import { openMeilisearchEngine } from "#search/engine.meilisearch.ts";
import type { SearchEngine } from "#search/engine.ts";
import { clientMultiSearch } from "#search/meilisearch/client.ts";
import { padFor, toMeilisearchDocument } from "#search/meilisearch/document.ts";
import { pushIndex } from "#search/meilisearch/push.ts";
import { indexSettings } from "#search/meilisearch/settings.ts";
import { supportOf } from "#search/meilisearch/versions.ts";
import { hasMeilisearch, testMeilisearch } from "../../support/meilisearch.ts";
import type { Contestant } from "./opponents.ts";

/**
 * A real Meilisearch over loopback, that does all the guide asks: facets, counts and distances of its own, Dutch as this
 * guide reads it. What it takes to make is filling its index, with the words made ready. Nothing where npm has no server.
 */
export async function meilisearchOpponent(
  vocabulary: LexiconData,
): Promise<{ contestants: Contestant[]; stop: () => Promise<void> }> {
  if (!hasMeilisearch) return { contestants: [], stop: async () => {} };
  const { client, stop } = await testMeilisearch();
  const support = supportOf((await client.getVersion()).pkgVersion);
  if (!support) throw new Error("this server is too old for the guide");
  let filled = 0;
  const meilisearch: Contestant = {
    name: "Meilisearch, loopback",
    cannot: "",
    forgives: true,
    upTo: 100_000,
    async build(documents): Promise<SearchEngine> {
      const lexicon = learnLexicon(vocabulary, documents);
      const { planner, ids } = openEmbeddedEngine(buildIndex(documents, lexicon));
      const index = `bench-${++filled}`;
      const made = documents.map((document) => padFor(toMeilisearchDocument(document, lexicon), support));
      await pushIndex({ client, index, settings: indexSettings(support), documents: made });
      return openMeilisearchEngine({ multiSearch: clientMultiSearch(client), index, ids, planner });
    },
    open: (built) => async (question) => (await (built as SearchEngine).search(question)).total,
  };
  return { contestants: [meilisearch], stop };
}
