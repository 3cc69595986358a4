import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from "meilisearch";

/** One sentence a person can act on, for whatever the client threw. */
export function explainMeilisearchError(error: unknown, url: string): string {
  if (error instanceof MeilisearchApiError) {
    const code = error.cause?.code;
    if (code === "missing_authorization_header") {
      return `Meilisearch at ${url} asks for a key: set MEILISEARCH_API_KEY.`;
    }
    if (code === "invalid_api_key" || code === "api_key_not_found") {
      return `Meilisearch at ${url} does not accept the key in MEILISEARCH_API_KEY for this; use its admin key.`;
    }
    return `Meilisearch at ${url} refused: ${error.message}`;
  }
  const cause = error instanceof Error ? error.cause : undefined;
  if (error instanceof MeilisearchRequestTimeOutError || cause instanceof MeilisearchRequestTimeOutError) {
    return `Meilisearch at ${url} does not answer in time.`;
  }
  if (error instanceof MeilisearchRequestError) {
    return `Meilisearch at ${url} cannot be reached${reasonOf(cause)}.`;
  }
  return error instanceof Error ? error.message : String(error);
}

function reasonOf(cause: unknown): string {
  const deepest = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = (deepest as NodeJS.ErrnoException | undefined)?.code;
  return code ? ` (${code})` : "";
}
