import { elsewhere, held, testsIn, wordsIn, type Chapter } from "../requirement.ts";

const security = wordsIn("SECURITY.md");
const server = testsIn("tests/contract/server.test.ts");
const guard = testsIn("tests/contract/desk-guard.test.ts");
const told = testsIn("tests/contract/told-to-browsers.test.ts");
const searchKey = testsIn("tests/contract/search-key.test.ts");
const canaries = testsIn("tests/contract/canaries.test.ts");
const privacy = testsIn("tests/e2e/privacy.spec.ts");
const onlyAsks = testsIn("tests/architecture.test.ts")(
  "what a room may load > lets only files that SECURITY.md names ask another program or machine",
);
const fault = told(
  "a fault > tells the visitor a number and nothing of the inside, and the log has that number",
);
const noStore = guard(
  "every answer of the desk, whatever its status > %s: %i, with all headers, kept by nobody",
);

/** V13 */
export const CONFIGURATION: Chapter = {
  name: "V13 Configuration",
  answers: {
    "13.1.1": held("whom the guide talks to is written down", onlyAsks, security("## What it talks to")),
    "13.2.1": elsewhere(
      "parts prove who they are, with what does not stay the same",
      "whoever runs the guide gives mail and a search server of their own a key, and changes it; the search process of npm gets one of its own",
      wordsIn("SECURITY.md")("in the environment of the process, from the secret store of the host"),
      searchKey(
        "the key a browser gets > is a key of its own: not the master key, which every browser would then hold",
      ),
    ),
    "13.2.2": held(
      "each part may do the least",
      searchKey("the key a browser gets > may not %s %s"),
      testsIn("tests/disasters/search-comes-back.test.ts")(
        "the search server the guide started > knows nothing of the environment but its own key",
      ),
      testsIn("tests/disasters/search-comes-back.test.ts")(
        "the program of the search server > runs in a folder that nobody else may look into",
      ),
    ),
    "13.2.3": held(
      "no key from the factory",
      wordsIn("src/server/open-search.ts")('const key = randomBytes(32).toString("base64url");'),
    ),
    "13.2.4": held("only whom the settings name", onlyAsks),
    "13.2.5": held(
      "the server loads from nowhere else",
      onlyAsks,
      server("files > outside the release cannot be reached"),
    ),
    "13.3.1": elsewhere(
      "secrets come from a store of secrets",
      "the host gives them by environment; the guide's own key is a file of its user alone",
      security("in the environment of the process, from the secret store of the host; never in a log"),
      testsIn("tests/unit/server/process-settings.test.ts")(
        "the environment of the guide > never repeats a password, and takes what cannot be used as not given",
      ),
    ),
    "13.3.2": held(
      "only who needs a secret can read it",
      testsIn("tests/unit/desk/store/backups.test.ts")(
        "the folder of the data > that others could look into is closed, with all that is private in it, and that is said",
      ),
      testsIn("tests/unit/desk/store/backups.test.ts")(
        "the backup that is put back > is readable by its owner alone, whatever the rights of the copy were",
      ),
    ),
    "13.4.1": held(
      "no .git to be had",
      server("files > with a dot in front stay inside, except what has to be well known"),
    ),
    "13.4.2": held(
      "nothing for debugging",
      fault,
      wordsIn("src/server/meilisearch-process.ts")('"--env", "production"'),
      wordsIn("astro.config.mjs")("devToolbar: { enabled: false }"),
    ),
    "13.4.3": held(
      "no list of a folder",
      testsIn("tests/unit/http/static-files.test.ts")("an address of the site > %s is %s"),
    ),
    "13.4.4": held("no TRACE", server("every answer > carries the security headers, whatever its status")),
    "13.4.5": held(
      "the watchman's page tells nothing else",
      guard("the watchman's page > says what is well and tells nobody anything else"),
    ),
  },
};

/** V14 */
export const DATA: Chapter = {
  name: "V14 Protecting data",
  answers: {
    "14.1.1": held("what is sensitive is written down, in classes", security("## What is sensitive")),
    "14.1.2": held(
      "and the rules of each class",
      security("never in `content/`, a release, a log or an address"),
    ),
    "14.2.1": held(
      "nothing sensitive in an address",
      testsIn("tests/unit/desk/mail/letters.test.ts")(
        "a letter with a link > %s keeps its code behind the # of the address",
      ),
      testsIn("tests/e2e/links.spec.ts")(
        "the code of a letter is in no address that a server gets, and in none that the browser keeps",
      ),
      privacy("no answer leaves the page: no request, storage, address or history, also without a network"),
      testsIn("tests/unit/search/address.test.ts")(
        "The address holds the whole question > no private facet, postcode or distance ever stands in the query",
      ),
    ),
    "14.2.2": held(
      "nothing of it in a cache",
      noStore,
      testsIn("tests/contract/authorisation.test.ts")("who may do what > … is for …"),
    ),
    "14.2.3": held(
      "nobody else gets it",
      testsIn("tests/e2e/map.spec.ts")(
        "nothing of the map is asked for before it is opened, then streets come from one place only",
      ),
      testsIn("tests/contract/dist.test.ts")(
        "every page of the release > asks nothing of another site by itself",
      ),
      testsIn("tests/contract/search-door.test.ts")(
        "the search engine of the moment > is asked what the guide made of the question, and gets nothing else of the visitor",
      ),
    ),
    "14.2.4": held(
      "the rules are kept",
      canaries("what a provider tells the editors alone > is in no file of the content and in no commit"),
      canaries("what a provider tells the editors alone > is in no log and in nothing the audit trail keeps"),
      canaries(
        "what a provider tells the editors alone > is gone from the database and its journal when its time is over, and what was decided stays",
      ),
    ),
    "14.3.1": held(
      "nothing stays in the browser after signing out",
      testsIn("tests/contract/sign-in.test.ts")(
        "signing out > clears what the browser kept, and leaves the cookies of other sites of the town hall alone",
      ),
      testsIn("tests/e2e/sign-in.spec.ts")(
        "signing out leaves nothing on a shared computer but what other sites keep",
      ),
    ),
    "14.3.2": held("browsers keep no page of the desk", noStore),
    "14.3.3": held(
      "nothing sensitive in the browser's storage",
      privacy("a visit leaves nothing behind on the device but what the guide says to everybody"),
      testsIn("tests/unit/desk/form/keep-draft.test.ts")(
        "a draft on a device > holds what is to become public, and nothing of who fills it in or of the form itself",
      ),
      testsIn("tests/unit/desk/form/keep-draft.test.ts")(
        "a draft on a device > ends after a week, and so does one of before that says no day, one of tomorrow, and anything else",
      ),
    ),
  },
};
