import { resolve } from "node:path";

/** What the environment says about how the guide runs. */
export interface ProcessSettings {
  port: number;
  host: string;
  /** Origin in canonical links and the sitemap, without a slash at the end. */
  siteUrl: string;
  /** Where releases and search data live; never inside the sources that are published. */
  dataDir: string;
  /** Host names that are answered; undefined answers every name (behind a proxy that checks it). */
  allowedHosts: string[] | undefined;
  engine: "auto" | "embedded" | "meilisearch";
  /** `never`: the live release is served as it is, for servers that get their releases from elsewhere. */
  rebuild: "auto" | "never";
  /** A Meilisearch server that somebody else runs. */
  meilisearch: { url: string; apiKey: string | undefined } | undefined;
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Reads the environment; every value that cannot be used becomes one sentence in `problems`. */
export function parseProcessSettings(
  env: NodeJS.ProcessEnv,
  root: string,
): { settings: ProcessSettings; problems: string[] } {
  const problems: string[] = [];
  const given = (name: string) => env[name]?.trim() || undefined;

  const port = Number(given("PORT") ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    problems.push(`PORT is "${env["PORT"]}"; use a whole number from 1 to 65535.`);
  }

  const host = given("HOST") ?? "127.0.0.1";
  const siteUrl = originOf(given("SITE_URL") ?? "http://localhost:4321");
  if (!siteUrl)
    problems.push(`SITE_URL is "${env["SITE_URL"]}"; use an address like https://gids.example.nl.`);

  const engine = given("SEARCH_ENGINE") ?? "auto";
  if (engine !== "auto" && engine !== "embedded" && engine !== "meilisearch") {
    problems.push(`SEARCH_ENGINE is "${engine}"; use auto, embedded or meilisearch.`);
  }

  const rebuild = given("REBUILD") ?? "auto";
  if (rebuild !== "auto" && rebuild !== "never") {
    problems.push(`REBUILD is "${rebuild}"; use auto or never.`);
  }

  const url = given("MEILISEARCH_URL");
  const meilisearchUrl = url && baseOf(url);
  if (url && !meilisearchUrl) {
    problems.push(`MEILISEARCH_URL is "${url}"; use an address like https://search.example.nl.`);
  }

  const named = given("ALLOWED_HOSTS")
    ?.split(",")
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  const ownHosts = siteUrl ? [...LOOPBACK, new URL(siteUrl).hostname] : LOOPBACK;
  const listensOnlyHere = LOOPBACK.includes(host) || host === "::1";

  return {
    settings: {
      port,
      host,
      siteUrl: siteUrl ?? "",
      dataDir: resolve(root, given("DATA_DIR") ?? ".data"),
      allowedHosts: named ? [...named, ...LOOPBACK] : listensOnlyHere ? ownHosts : undefined,
      engine: engine as ProcessSettings["engine"],
      rebuild: rebuild as ProcessSettings["rebuild"],
      meilisearch: meilisearchUrl ? { url: meilisearchUrl, apiKey: given("MEILISEARCH_API_KEY") } : undefined,
    },
    problems,
  };
}

function originOf(text: string): string | undefined {
  const base = baseOf(text);
  return base && new URL(base).origin;
}

/** An http(s) address without its last slash; a path in front of a server is kept. */
function baseOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username) return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}
