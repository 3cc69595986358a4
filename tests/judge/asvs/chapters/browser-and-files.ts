import { elsewhere, held, notOurs, testsIn, wordsIn, type Chapter } from "../requirement.ts";

const told = testsIn("tests/contract/told-to-browsers.test.ts");
const server = testsIn("tests/contract/server.test.ts");
const guard = testsIn("tests/contract/desk-guard.test.ts");
const asks = testsIn("tests/unit/http/who-asks.test.ts");
const headers = testsIn("tests/unit/http/security-headers.test.ts");
const apart = testsIn("tests/contract/import-apart.test.ts");
const deployment = wordsIn("DEPLOYMENT.md");
const security = wordsIn("SECURITY.md");

const everyAnswer = [
  server("every answer > carries the security headers, whatever its status"),
  guard("every answer of the desk, whatever its status > %s: %i, with all headers, kept by nobody"),
];
const kinds = told("an answer > says what it is and in which letters, and is not taken for anything else");
const NO_GRAPHQL = "there is no GraphQL";
const NO_WEBSOCKET = "there is no WebSocket";

/** V3 */
export const BROWSER: Chapter = {
  name: "V3 The browser",
  answers: {
    "3.2.1": held(
      "nothing is drawn where it does not belong",
      kinds,
      told("an answer > that is a file has a name the guide gave it"),
    ),
    "3.2.2": held(
      "text is written as text",
      testsIn("tests/e2e/desk.spec.ts")("what somebody typed as code stays text, in every view of an editor"),
      wordsIn("tests/eslint.config.mjs")("JSXAttribute[name.name='dangerouslySetInnerHTML']"),
    ),
    "3.3.1": held(
      "cookies over TLS alone",
      told(
        "a cookie of the desk > is of this host alone, over TLS, and out of reach of scripts and other sites",
      ),
    ),
    "3.3.2": held(
      "SameSite",
      told(
        "a cookie of the desk > for who opened a link from a letter ends with the browser, and comes along from no other site",
      ),
      told(
        "a cookie of the desk > is of this host alone, over TLS, and out of reach of scripts and other sites",
      ),
    ),
    "3.3.3": held(
      "__Host-",
      told(
        "a cookie of the desk > is of this host alone, over TLS, and out of reach of scripts and other sites",
      ),
    ),
    "3.3.4": held(
      "HttpOnly",
      told(
        "a cookie of the desk > is of this host alone, over TLS, and out of reach of scripts and other sites",
      ),
    ),
    "3.4.1": held(
      "HSTS for a year, below this name as well",
      headers("the security headers > insist on TLS only where the guide is served over it"),
    ),
    "3.4.2": held("no CORS", told("an answer > opens nothing to other sites, whatever they ask")),
    "3.4.3": held(
      "content security policy",
      ...everyAnswer,
      server(
        "every answer > lets a page load from the guide itself, and pictures of the map from the tile server",
      ),
      headers("the security headers > let exactly the inline code of the release run"),
      headers("the security headers > cannot be widened by what stands in the settings"),
    ),
    "3.4.4": held("nosniff", ...everyAnswer),
    "3.4.5": held("referrer policy", ...everyAnswer),
    "3.4.6": held(
      "in nobody's frame",
      kinds,
      server(
        "every answer > lets a page load from the guide itself, and pictures of the map from the tile server",
      ),
    ),
    "3.5.1": held(
      "only pages of the guide change something",
      asks("a change that was asked for > with %o from a page of this guide: %s"),
      guard(
        "every answer of the desk, whatever its status > refuses a post without an origin, and one whose length nobody knows",
      ),
    ),
    "3.5.2": held(
      "no way round the preflight",
      asks("a change that was asked for > with %o from a page of this guide: %s"),
      guard("every answer of the desk, whatever its status > %s: %i, with all headers, kept by nobody"),
    ),
    "3.5.3": held(
      "reading changes nothing",
      testsIn("tests/unit/desk/store/store.test.ts")(
        "a link from a letter > can be looked at as often as one likes and used once",
      ),
      guard("every answer of the desk, whatever its status > %s: %i, with all headers, kept by nobody"),
    ),
    "3.5.4": notOurs(
      "applications apart, each under its own name",
      "the guide and its desk are one application, under one name that is its own",
    ),
    "3.5.5": notOurs(
      "postMessage between windows",
      "no window talks to another; the worker of the journey hears its own page alone",
    ),
    "3.7.1": held(
      "nothing a browser gave up",
      testsIn("tests/contract/dist.test.ts")(
        "every page of the release > asks nothing of another site by itself",
      ),
      wordsIn("src/http/security-headers.ts")("object-src 'none'"),
    ),
    "3.7.2": held("nobody is sent to another site", told("an answer > sends nobody to another site")),
  },
};

/** V4 */
export const WEB_SERVICE: Chapter = {
  name: "V4 Requests and answers",
  answers: {
    "4.1.1": held("every answer says its kind and letters", kinds),
    "4.1.2": elsewhere(
      "only pages lead on to TLS",
      "the proxy",
      deployment(
        "Only pages lead on to TLS; what a program asks without it is refused, so that somebody notices.",
      ),
    ),
    "4.1.3": held(
      "nobody writes the headers of the proxy",
      asks("the address of a client > %s with %o behind %i proxies is %s"),
      guard(
        "a form that looks like it came from a machine > is asked to wait when it keeps coming from one address, while others go on",
      ),
    ),
    "4.2.1": held(
      "one end to a request",
      server("every answer > is not given to a request whose end can be read in two ways"),
    ),
    "4.3.1": notOurs("costly nested questions", NO_GRAPHQL),
    "4.3.2": notOurs("introspection", NO_GRAPHQL),
    "4.4.1": notOurs("WebSocket over TLS", NO_WEBSOCKET),
    "4.4.2": notOurs("origin of a WebSocket", NO_WEBSOCKET),
    "4.4.3": notOurs("tokens of a WebSocket", NO_WEBSOCKET),
    "4.4.4": notOurs("from session to WebSocket", NO_WEBSOCKET),
  },
};

/** V5 */
export const FILES: Chapter = {
  name: "V5 Files",
  answers: {
    "5.1.1": held(
      "which files are taken is written down",
      security("The one file that is taken is a sheet of an editor, `.csv` or `.xlsx`, at most 8 MB"),
    ),
    "5.2.1": held(
      "no file too large to work on",
      apart(
        "a sheet that was sent > is read apart: one that asks for all memory is refused, and the process goes on meanwhile",
      ),
      guard("every answer of the desk, whatever its status > %s: %i, with all headers, kept by nobody"),
    ),
    "5.2.2": held(
      "a file is what its name says",
      testsIn("tests/contract/import.test.ts")(
        "npm run import > %s: one clear sentence, exit code 1, nothing written",
      ),
      testsIn("tests/unit/import/sheet/decode-text.test.ts")(
        "bytes that are no text are refused with a sentence",
      ),
    ),
    "5.2.3": held(
      "an archive is measured first",
      apart("a workbook that unpacks to far more than it weighs > is refused before any of it is unpacked"),
    ),
    "5.3.1": notOurs(
      "uploaded files that run",
      "no file of anybody is kept as a file; of a sheet the rows are kept, in the database",
    ),
    "5.3.2": held(
      "paths are made by the guide",
      testsIn("tests/unit/desk/review/decide.test.ts")(
        "the gate of the content > lets no key through that the schema does not list, and no file that is not content",
      ),
      server("files > outside the release cannot be reached"),
    ),
    "5.4.1": held(
      "a download has the guide's name",
      told("an answer > that is a file has a name the guide gave it"),
    ),
    "5.4.2": held(
      "and nothing of anybody in it",
      told("an answer > that is a file has a name the guide gave it"),
    ),
    "5.4.3": notOurs("virus scanner", "no file of anybody is handed on to anybody"),
  },
};
