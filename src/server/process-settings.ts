import { join, resolve } from "node:path";
import { z } from "zod";
import type { Reporter } from "#release/fill-release.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const PDOK = "https://api.pdok.nl/bzk/locatieserver/search/v3_1";

/** What is wrong stands in the problem already; a message says what to do. */
const oneOf = <const T extends string>(first: T, ...others: T[]) => {
  const names = [first, ...others.slice(0, -1)].join(", ");
  return z.enum([first, ...others], { error: `use ${names} or ${others.at(-1)}` }).default(first);
};
const wholeNumber = (least: number, most: number, advice: string) =>
  z.coerce.number({ error: advice }).int(advice).min(least, advice).max(most, advice);
/** An http(s) address without its last slash; a path in front of a server is kept. */
const address = (example: string) => {
  const error = `use an address like ${example}`;
  return z
    .url({ protocol: /^https?$/, error, abort: true })
    .transform((text) => new URL(text))
    .refine(({ username }) => username === "", { error })
    .transform(({ origin, pathname }) => `${origin}${pathname}`.replace(/(?<!\/)\/+$/, ""));
};

/** The variables of the environment that say how the guide runs. */
const environment = z.object({
  PORT: wholeNumber(1, 65_535, "use a whole number from 1 to 65535").default(4321),
  HOST: z.string().default("127.0.0.1"),
  /** In canonical links and the sitemap. */
  SITE_URL: address("https://gids.example.nl")
    .transform((text) => new URL(text).origin)
    .default("http://localhost:4321"),
  /** Where releases and search data live; never inside the sources that are published. */
  DATA_DIR: z.string().default(".data"),
  /** Host names, with commas between them. */
  ALLOWED_HOSTS: z
    .string()
    .transform((names) => names.split(",").flatMap((name) => name.trim().toLowerCase() || []))
    .optional(),
  SEARCH_ENGINE: oneOf("auto", "embedded", "meilisearch"),
  /** `never`: the live release is served as it is, for servers that get their releases from elsewhere. */
  REBUILD: oneOf("auto", "never"),
  /** A Meilisearch server that somebody else runs, and a key that may make indexes and keys. */
  MEILISEARCH_URL: address("https://search.example.nl").optional(),
  MEILISEARCH_API_KEY: z.string().optional(),
  /** A file with several such servers, each of a part of the country; see `search-regions.ts`. */
  MEILISEARCH_REGIONS: z.string().optional(),
  /** Megabytes the Meilisearch started here may take before it is started again. */
  MEILISEARCH_MEMORY: wholeNumber(16, 1_000_000, "say how many megabytes Meilisearch may take").default(512),
  /** Where it keeps its data; DATA_DIR/meilisearch unless said otherwise. */
  MEILISEARCH_DIR: z.string().optional(),
  /** The user it runs as, for who starts the guide as root. */
  MEILISEARCH_USER: z
    .string()
    .regex(/^\d{1,10}:\d{1,10}$/, "use two numbers, of a user and a group, like 998:998")
    .transform((text) => {
      const [uid = 0, gid = 0] = text.split(":").map(Number);
      return { uid, gid };
    })
    .optional(),
  /** Without it letters are written to DATA_DIR/mail. */
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: "write it like smtps://user:password@mail.example.nl:465",
    })
    .optional(),
  /** A bare address or "Name <address>". */
  MAIL_FROM: z.string().optional(),
  /** The address service that is asked for places on the map. */
  GEOCODER_URL: address(PDOK).default(PDOK),
  /** How many proxies of ours stand in front: the address of a client is taken from the last of them. */
  TRUSTED_HOPS: wholeNumber(0, 5, "say how many proxies of yours stand in front, 0 to 5").default(0),
  /** "1" commits every publication to the git repository the content stands in. */
  CONTENT_GIT: z.string().optional(),
  /** Whose sign-in asks for a passkey. */
  KEYS_FOR: oneOf("administrators", "everyone"),
  /** Multiplies all rate limits, for a trial under load. */
  RATE_FACTOR: z.coerce.number({ error: "use a number from 1" }).min(1, "use a number from 1").default(1),
  /** Seconds between two backups of the database: what a machine that is lost takes with it. */
  BACKUP_EVERY: wholeNumber(1, 3_600, "use a whole number of seconds from 1 to 3600").default(3_600),
  /** A folder on another machine that gets every backup as well. */
  BACKUP_TO: z.string().optional(),
  /** `off`: no forms and no desk, only the pages. */
  DESK: oneOf("on", "off"),
  /** `off`: devices let go of what they kept to work without a connection, at their next visit. */
  OFFLINE: oneOf("on", "off"),
});

/** What the environment says about how the guide runs. */
export type ProcessSettings = ReturnType<typeof parseProcessSettings>["settings"];

/** A guide that runs, or is about to. */
export interface GuideProcess {
  root: string;
  settings: ProcessSettings;
  /** Aborted when the guide has to stop, at whatever point it is. */
  signal: AbortSignal;
  report: Reporter;
}

/**
 * Reads the environment; every value that cannot be used becomes one sentence in `problems`, and counts as
 * not given in `settings`.
 */
export function parseProcessSettings(env: NodeJS.ProcessEnv, root: string) {
  const given = new Map(
    Object.entries(env).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])),
  );
  const { error } = environment.safeParse(Object.fromEntries(given));
  const advice = new Map(error?.issues.map(({ path, message }) => [String(path[0]), message]));
  const problems = [...advice].map(([name, whatToDo]) => {
    const text = given.get(name) ?? "";
    const holdsPassword = name === "SMTP_URL" || text.includes("@");
    const what = holdsPassword ? "cannot be used" : `is "${text}"`;
    return `${name} ${what}; ${whatToDo}.`;
  });
  for (const name of advice.keys()) given.delete(name);
  return { settings: settingsFrom(environment.parse(Object.fromEntries(given)), root), problems };
}

function settingsFrom(said: z.infer<typeof environment>, root: string) {
  const { HOST: host, SITE_URL: siteUrl, ALLOWED_HOSTS: named, MEILISEARCH_URL: url } = said;
  const listensOnlyHere = LOOPBACK.includes(host) || host === "::1";
  const ownHosts = listensOnlyHere ? [...LOOPBACK, new URL(siteUrl).hostname] : undefined;
  return {
    port: said.PORT,
    host,
    siteUrl,
    dataDir: resolve(root, said.DATA_DIR),
    /** Undefined answers every name (behind a proxy that checks it). */
    allowedHosts: named ? [...named, ...LOOPBACK] : ownHosts,
    engine: said.SEARCH_ENGINE,
    rebuild: said.REBUILD,
    meilisearch: url === undefined ? undefined : { url, apiKey: said.MEILISEARCH_API_KEY },
    searchRegions: said.MEILISEARCH_REGIONS && resolve(root, said.MEILISEARCH_REGIONS),
    ownMeilisearch: {
      dir: resolve(root, said.MEILISEARCH_DIR ?? join(said.DATA_DIR, "meilisearch")),
      memoryMegabytes: said.MEILISEARCH_MEMORY,
      user: said.MEILISEARCH_USER,
    },
    trustedHops: said.TRUSTED_HOPS,
    keysFor: said.KEYS_FOR,
    smtpUrl: said.SMTP_URL,
    mailFrom: said.MAIL_FROM,
    geocoderUrl: said.GEOCODER_URL,
    backupEverySeconds: said.BACKUP_EVERY,
    backupTo: said.BACKUP_TO && resolve(root, said.BACKUP_TO),
    contentGit: said.CONTENT_GIT === "1",
    desk: said.DESK,
    offline: said.OFFLINE,
    rateFactor: said.RATE_FACTOR,
  };
}
