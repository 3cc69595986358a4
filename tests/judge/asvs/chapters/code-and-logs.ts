import { elsewhere, held, testsIn, wordsIn, type Chapter } from "../requirement.ts";

const security = wordsIn("SECURITY.md");
const deployment = wordsIn("DEPLOYMENT.md");
const guard = testsIn("tests/contract/desk-guard.test.ts");
const told = testsIn("tests/contract/told-to-browsers.test.ts");
const canaries = testsIn("tests/contract/canaries.test.ts");
const faults = testsIn("tests/disasters/desk-faults.test.ts");
const fallback = testsIn("tests/contract/fallback.test.ts");
const locked = testsIn("tests/unit/judge/supply/lock-file.test.ts");
const asks = testsIn("tests/unit/http/who-asks.test.ts");
const form = testsIn("tests/unit/desk/form/fields/form-table.test.ts");
const mail = testsIn("tests/contract/mail.test.ts");
const fault = told(
  "a fault > tells the visitor a number and nothing of the inside, and the log has that number",
);

/** V15 */
export const ARCHITECTURE: Chapter = {
  name: "V15 Code and architecture",
  answers: {
    "15.1.1": held(
      "how soon weaknesses are mended is written down",
      security("A weakness that can be used here is mended the day it is known to us"),
    ),
    "15.1.2": held(
      "bill of materials, from one trusted place",
      testsIn("tests/unit/judge/supply/bill-of-materials.test.ts")(
        "the list of what the guide is made of > holds every package that runs, in every version, and none that only builders use",
      ),
      locked("what npm ci installs > is held by a hash for every package, and comes from the registry alone"),
    ),
    "15.1.3": held(
      "what costs time is written down",
      security("What costs time runs apart, with a limit in time and memory"),
    ),
    "15.2.1": elsewhere(
      "nothing overdue",
      "who looks after the code, by `npm audit` at the monthly round; the registry is not asked by tests",
      wordsIn("CONTRIBUTING.md")("Once a month somebody runs `npm outdated` and `npm audit`"),
    ),
    "15.2.2": held(
      "what costs time cannot stop the rest",
      testsIn("tests/contract/import-apart.test.ts")(
        "a sheet that was sent > is read apart: one that asks for all memory is refused, and the process goes on meanwhile",
      ),
      testsIn("tests/contract/sheets.test.ts")(
        "an editor has one sheet at a time, somebody else waits for a turn, and either may stop",
      ),
      testsIn("tests/contract/search-door.test.ts")(
        "a client that asks too much > does not take all places: the rest of its questions are refused at once, and another is answered",
      ),
      testsIn("tests/unit/linear-expressions.test.ts")(
        "an expression that reads what somebody else wrote > keeps to that as well when it is put together from parts, where the linter cannot see it",
      ),
    ),
    "15.2.3": elsewhere(
      "nothing of builders where it runs",
      "whoever installs",
      deployment("npm ci --omit=dev"),
    ),
    "15.3.1": held(
      "an answer holds what it has to",
      form(
        "what a sender tells the editors alone > is in no activity and in nothing that is stored as public",
      ),
      canaries(
        "what a provider tells the editors alone > is in no release: no page, no search index, no document for a search server",
      ),
    ),
    "15.3.2": held(
      "no redirect is followed",
      wordsIn("src/desk/submit/geocoder.ts")('redirect: "error"'),
      wordsIn("src/search/engine.server.ts")('redirect: "error"'),
    ),
    "15.3.3": held(
      "only the fields of an action",
      testsIn("tests/unit/desk/review/decide.test.ts")(
        "the gate of the content > lets no key through that the schema does not list, and no file that is not content",
      ),
      testsIn("tests/contract/desk-links.test.ts")(
        "an answer to a question about a change > leaves what only editors decide, and may leave the times as they are",
      ),
    ),
    "15.3.4": held(
      "the right address of a client",
      asks("the address of a client > %s with %o behind %i proxies is %s"),
    ),
    "15.3.5": held(
      "strict types and comparing",
      wordsIn("tests/oxlint.json")('"eqeqeq": ["error", "always"]'),
      wordsIn("tsconfig.json")("strict"),
    ),
    "15.3.6": held(
      "no prototype is reached",
      testsIn("tests/unit/desk/gate/words-from-outside.test.ts")(
        "a word that every object of the language knows > is no field, no answer and no choice of a form",
      ),
      testsIn("tests/unit/desk/gate/words-from-outside.test.ts")(
        "a word that every object of the language knows > is no filter, no screen and no answer in an address of the guide",
      ),
    ),
    "15.3.7": held(
      "a parameter that comes twice, or from elsewhere",
      told("a form > is read from what was posted alone, and a field that comes twice counts once"),
    ),
  },
};

/** V16 */
export const LOGGING: Chapter = {
  name: "V16 Logging and faults",
  answers: {
    "16.1.1": held(
      "what is logged, where and for how long is written down",
      security("## What is written down"),
    ),
    "16.2.1": held(
      "who, what, when, on what",
      wordsIn("src/desk/store/first-tables.ts")(
        "at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL",
      ),
    ),
    "16.2.2": elsewhere("one clock", "the host", security("the clock of the host is kept by NTP")),
    "16.2.3": held(
      "no log but those written down",
      wordsIn("tests/eslint.config.mjs")('rules: { "no-console": "error" }'),
      canaries("what a provider tells the editors alone > is in no log and in nothing the audit trail keeps"),
    ),
    "16.2.4": elsewhere(
      "logs can be read together",
      "the journal of the host adds time and process to each line; the trail is a table that any program reads",
      wordsIn("SECURITY.md")("as the host keeps it"),
    ),
    "16.2.5": held(
      "nothing sensitive in a log",
      canaries("what a provider tells the editors alone > is in no log and in nothing the audit trail keeps"),
      mail(
        "a letter > waits when the server refuses or is gone, is tried again, and its address stays out of the log",
      ),
      testsIn("tests/unit/server/process-settings.test.ts")(
        "the environment of the guide > never repeats a password, and takes what cannot be used as not given",
      ),
    ),
    "16.3.1": held(
      "every attempt to sign in",
      testsIn("tests/contract/sign-in.test.ts")(
        "the trail > holds who came in and how, a wrong code, an unknown key and a page that was denied, without an address",
      ),
    ),
    "16.3.2": held(
      "what was denied",
      testsIn("tests/contract/sign-in.test.ts")(
        "the trail > holds who came in and how, a wrong code, an unknown key and a page that was denied, without an address",
      ),
    ),
    "16.3.3": held(
      "attempts to get round a guard",
      testsIn("tests/unit/desk/store/refusal-tally.test.ts")(
        "what is refused in a flood > is counted to its end, and written down once a minute and not each time",
      ),
      testsIn("tests/contract/desk-guard.test.ts")(
        "what is refused before anybody is known > is counted, and what was counted is written down when the guide stops",
      ),
    ),
    "16.3.4": held("faults", fault),
    "16.4.1": held("nobody writes a line of the log", fault, guard("a strange address > %s is refused")),
    "16.4.2": held(
      "the trail cannot be changed",
      testsIn("tests/unit/desk/store/store.test.ts")(
        "the audit trail > can be added to, and neither changed nor cut",
      ),
    ),
    "16.4.3": elsewhere(
      "logs on another machine",
      "the host",
      security("Both go to a machine of their own when the host sends them there"),
    ),
    "16.5.1": held("a fault tells nothing of the inside", fault),
    "16.5.2": held(
      "goes on when others fail",
      faults(
        "when something breaks > an address service that cannot be reached says so in Dutch, and the pin can be set by hand",
      ),
      faults("when something breaks > a mail server that is down loses no submission and no letter"),
      fallback("with a real server > it answers until it is stopped, and then the same is found without it"),
    ),
    "16.5.3": held(
      "fails shut",
      faults(
        "when something breaks > a database that somebody else holds gives a clear page, and the same form is taken afterwards",
      ),
      testsIn("tests/disasters/full-disk.test.ts")(
        "a disk that is full > refuses a form with a clear page, keeps what it took, is readable, and takes the form when there is room",
      ),
      testsIn("tests/contract/authorisation.test.ts")(
        "who may do what > is decided for every route, and for no route that does not exist",
      ),
    ),
  },
};
