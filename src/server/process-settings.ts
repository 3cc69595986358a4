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
  /** How many proxies of ours stand in front: the address of a client is taken from the last of them. */
  trustedHops: number;
  /** smtp(s)://user:password@host:port; undefined writes letters to DATA_DIR/mail. */
  smtpUrl: string | undefined;
  /** Sender of letters; a bare address or "Name <address>". */
  mailFrom: string | undefined;
  /** The address service that is asked for places on the map. */
  geocoderUrl: string;
  /** Commit every publication to the git repository the content stands in. */
  contentGit: boolean;
  /** `off`: no forms and no desk, only the pages. */
  desk: "on" | "off";
  /** Multiplies all rate limits, for a trial under load. */
  rateFactor: number;
}

const PDOK = "https://api.pdok.nl/bzk/locatieserver/search/v3_1";
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

  const smtpUrl = given("SMTP_URL");
  if (smtpUrl && !/^smtps?:$/.test(URL.parse(smtpUrl)?.protocol ?? "")) {
    problems.push("SMTP_URL cannot be used; write it like smtps://user:password@mail.example.nl:465.");
  }
  const geocoder = given("GEOCODER_URL") ?? PDOK;
  if (!baseOf(geocoder)) problems.push(`GEOCODER_URL is "${geocoder}"; use an address like ${PDOK}.`);
  const hops = Number(given("TRUSTED_HOPS") ?? 0);
  if (!Number.isInteger(hops) || hops < 0 || hops > 5) {
    problems.push(
      `TRUSTED_HOPS is "${env["TRUSTED_HOPS"]}"; say how many proxies of yours stand in front, 0 to 5.`,
    );
  }
  const rateFactor = Number(given("RATE_FACTOR") ?? 1);
  if (!(rateFactor >= 1)) problems.push(`RATE_FACTOR is "${env["RATE_FACTOR"]}"; use a number from 1.`);
  const desk = given("DESK") ?? "on";
  if (desk !== "on" && desk !== "off") problems.push(`DESK is "${desk}"; use on or off.`);

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
      trustedHops: hops,
      smtpUrl,
      mailFrom: given("MAIL_FROM"),
      geocoderUrl: baseOf(geocoder) ?? PDOK,
      contentGit: given("CONTENT_GIT") === "1",
      desk: desk === "off" ? "off" : "on",
      rateFactor,
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
