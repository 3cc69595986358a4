import type { Meilisearch, Settings, Task } from "meilisearch";
import type { MeilisearchDocument } from "./document.ts";

/** Something about the index went wrong; the message is a sentence for the person who ran the command. */
class IndexingError extends Error {
  override name = "IndexingError";
}

interface IndexPush {
  client: Meilisearch;
  /** The name visitors' questions are asked under. */
  index: string;
  settings: Settings;
  documents: readonly MeilisearchDocument[];
  /** Called with the number of documents that are in, out of all. */
  progress?: (done: number, all: number) => void;
}

const BATCH = 2_000;
const WAIT = { timeout: 10 * 60_000, interval: 50 };
const ABANDONED_AFTER_MS = 60 * 60_000;

/**
 * Fills a fresh index and swaps it with the one in use: until that moment questions are answered from the
 * old one, and a failure leaves it as it was. Waits for every task. Throws IndexingError.
 */
export async function pushIndex({ client, index, settings, documents, progress }: IndexPush): Promise<void> {
  await dropAbandoned(client, index);
  const fresh = `${index}-next-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  try {
    await settle(client.createIndex(fresh, { primaryKey: "id" }), "create the index");
    await settle(client.index(fresh).updateSettings(settings), "take the settings");
    for (let done = 0; done < documents.length; done += BATCH) {
      const batch = documents.slice(done, done + BATCH);
      await settle(client.index(fresh).addDocuments(batch), "take the activities");
      progress?.(Math.min(done + BATCH, documents.length), documents.length);
    }
    const { numberOfDocuments } = await client.index(fresh).getStats();
    if (numberOfDocuments !== documents.length) {
      throw new IndexingError(
        `Meilisearch holds ${numberOfDocuments} of ${documents.length} activities; the old index stays in use.`,
      );
    }
    await makeSureOf(client, index);
    await settle(client.swapIndexes([{ indexes: [index, fresh], rename: false }]), "swap the indexes");
  } finally {
    // After the swap this is the old one; after a failure it is the half-filled one.
    await client
      .deleteIndex(fresh)
      .waitTask(WAIT)
      .catch(() => undefined);
  }
}

async function settle(task: { waitTask(wait: typeof WAIT): Promise<Task> }, what: string): Promise<void> {
  const { status, error } = await task.waitTask(WAIT);
  if (status !== "succeeded") {
    // The name of the fresh index says nothing to the person who reads this.
    const reason = error?.message.replace(/^Index `[^`]*`: /, "") ?? `the task was ${status}`;
    throw new IndexingError(`Meilisearch could not ${what}: ${reason}`);
  }
}

/** Only indexes that exist can be swapped. */
async function makeSureOf(client: Meilisearch, index: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  if (results.some(({ uid }) => uid === index)) return;
  await settle(client.createIndex(index, { primaryKey: "id" }), "create the index");
}

/** Half-filled indexes of pushes that were killed. Younger ones may belong to a push that is under way. */
async function dropAbandoned(client: Meilisearch, index: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  for (const { uid, createdAt } of results) {
    const age = Date.now() - new Date(createdAt).getTime();
    if (uid.startsWith(`${index}-next-`) && age > ABANDONED_AFTER_MS) await client.deleteIndexIfExists(uid);
  }
}
