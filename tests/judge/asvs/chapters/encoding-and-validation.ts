import { held, notOurs, testsIn, wordsIn, type Chapter } from "../requirement.ts";

const lint = wordsIn("tests/eslint.config.mjs");
const security = wordsIn("SECURITY.md");
const desk = testsIn("tests/e2e/desk.spec.ts");
const jsonLd = testsIn("tests/unit/export/json-ld.test.ts");
const filter = testsIn("tests/unit/search/meilisearch/filter.test.ts");
const html = testsIn("tests/unit/import/sheet/html-to-text.test.ts");
const services = testsIn("tests/unit/desk/desk-services.test.ts");
const form = testsIn("tests/unit/desk/form/fields/form-table.test.ts");
const decide = testsIn("tests/unit/desk/review/decide.test.ts");
const store = testsIn("tests/unit/desk/store/store.test.ts");
const guard = testsIn("tests/contract/desk-guard.test.ts");
const mail = testsIn("tests/contract/mail.test.ts");
const onlyAsks = testsIn("tests/architecture.test.ts")(
  "what a room may load > lets only files that SECURITY.md names ask another program or machine",
);

/** V1 */
export const ENCODING: Chapter = {
  name: "V1 Encoding and sanitising",
  answers: {
    "1.1.1": held(
      "decode once, before judging",
      testsIn("tests/contract/server.test.ts")("files > outside the release cannot be reached"),
      guard("a strange address > %s is refused"),
      html("%s leaves nothing that a browser would run"),
    ),
    "1.1.2": held(
      "escape last, where it is used",
      desk("what somebody typed as code stays text, in every view of an editor"),
      jsonLd(
        "the text of a script element > cannot be ended by what a provider typed, and reads back unchanged",
      ),
      services("the export > opens in a spreadsheet, and no cell of it is run as a formula"),
    ),
    "1.2.1": held(
      "escape for the place in a page or header",
      desk("what somebody typed as code stays text, in every view of an editor"),
      guard("a strange address > %s is refused"),
    ),
    "1.2.2": held(
      "escape in addresses, safe protocols only",
      testsIn("tests/unit/schema/contact.test.ts")(
        "the website of whoever offers something > is an address of the web, and nothing a browser would run or open from a disk",
      ),
      services("the address service > becomes a street, a postcode and a point"),
    ),
    "1.2.3": held(
      "escape in scripts and JSON",
      jsonLd(
        "the text of a script element > cannot be ended by what a provider typed, and reads back unchanged",
      ),
    ),
    "1.2.4": held(
      "no query made of what somebody typed",
      lint("Give values to a query as parameters"),
      filter("a filter > never holds anything of a value but letters, digits and hyphens, whatever is asked"),
    ),
    "1.2.5": held(
      "no command line made of it",
      lint('name: "node:child_process", importNames: ["exec", "execSync"]'),
    ),
    "1.2.6": notOurs("LDAP", "no directory is asked"),
    "1.2.7": notOurs("XPath", "nothing is asked by XPath"),
    "1.2.8": notOurs("LaTeX", "nothing is set with LaTeX"),
    "1.2.9": held(
      "no pattern made of what somebody typed",
      testsIn("tests/unit/matching/ask/own-words.test.ts")(
        "somebody's own words > are words and no pattern, whatever signs stand between them",
      ),
      wordsIn("src/import/row/word-finder.ts")("const pattern = said.replace(/[.+?^$"),
    ),
    "1.3.1": held(
      "HTML of others is cleaned",
      html("%s leaves nothing that a browser would run"),
      testsIn("tests/contract/content.test.ts")("content/ > no markup came in from a sheet"),
    ),
    "1.3.2": held("no eval", lint('"no-eval": "error"'), lint('"no-new-func": "error"')),
    "1.3.3": held(
      "what goes to a dangerous place is cut to what is safe there",
      form(
        "every field that stands in the activity by itself > takes as many letters as the schema does, and says how many are too many",
      ),
      testsIn("tests/unit/search/address.test.ts")(
        "An address from outside is never an error > ten thousand characters are cut to what fits, without half a character at the end",
      ),
    ),
    "1.3.4": notOurs("SVG of others", "no picture is taken from anybody"),
    "1.3.5": held(
      "Markdown, CSS and templates of others",
      testsIn("tests/unit/screens/activity/paragraphs.test.ts")(
        "a longer text > keeps the words of emphasis and links, and nothing that acts",
      ),
    ),
    "1.3.6": held("the server asks nobody that a visitor names", onlyAsks),
    "1.3.7": held(
      "no template made of it",
      desk("what somebody typed as code stays text, in every view of an editor"),
      lint('"no-new-func": "error"'),
    ),
    "1.3.8": notOurs("JNDI", "there is no Java"),
    "1.3.9": notOurs("memcache", "there is none"),
    "1.3.10": notOurs(
      "format strings",
      "JavaScript has none that reach memory; a log takes what was typed in no text at all (16.4.1)",
    ),
    "1.3.11": held(
      "a letter cannot be made to say more",
      mail("a letter > cannot be made to say more by what somebody typed"),
    ),
    "1.4.1": notOurs(
      "memory-safe strings",
      "TypeScript has no pointers; Node and Meilisearch are kept up by their makers",
    ),
    "1.4.2": held(
      "numbers within their range",
      form(
        "what the schema refuses and no question did > is told at the field it is about, however deep it stands",
      ),
      filter("a filter > writes numbers as numbers, and refuses what is none"),
    ),
    "1.4.3": notOurs("freed memory", "the engine looks after memory"),
    "1.5.1": held(
      "XML without entities",
      testsIn("tests/unit/import/sheet/read-sheet.test.ts")(
        "a workbook is read, and one that asks for a file of this machine or grows by itself gets neither",
      ),
    ),
    "1.5.2": held(
      "nothing but plain data is read back",
      guard(
        "a form that looks like it came from a machine > is not taken, and not lost: pressing once more is enough",
      ),
      form(
        "every field that stands in the activity by itself > takes no answer that it does not offer, whatever a program sends",
      ),
    ),
  },
};

/** V2 */
export const VALIDATION: Chapter = {
  name: "V2 Validation and business logic",
  answers: {
    "2.1.1": held(
      "rules for input are written down",
      security("Every form is read by the schema of `src/schema/`, whose texts say what a field may hold"),
    ),
    "2.1.2": held(
      "and for what fits together",
      security("what fits together (a postcode and its place, a first and a last day) is judged there too"),
    ),
    "2.1.3": held(
      "limits are written down",
      security(
        "Codes, links and forms are limited per client, per address and in all: `src/desk/gate/rates.ts`",
      ),
    ),
    "2.2.1": held(
      "input is what it may be, and nothing else",
      form(
        "every field that stands in the activity by itself > takes no answer that it does not offer, whatever a program sends",
      ),
      form(
        "what the schema refuses and no question did > is told at the field it is about, however deep it stands",
      ),
      testsIn("tests/unit/search/address.test.ts")(
        "An address from outside is never an error > unknown facets and values are left out, known ones stay",
      ),
    ),
    "2.2.2": held(
      "judged by the server",
      desk("without scripts > the form is previewed, refused with reasons, and sent"),
    ),
    "2.2.3": held(
      "what fits together",
      testsIn("tests/unit/desk/form/when/form-schedule.test.ts")(
        "times that do not fit together > are told at their field: a last day before the first, an end before its beginning",
      ),
      testsIn("tests/unit/catalog/from-disk.test.ts")(
        "a reference that leads nowhere is named with what was expected",
      ),
    ),
    "2.3.1": held(
      "steps in their order",
      testsIn("tests/contract/desk-flow.test.ts")(
        "a listing, from the form to the guide > is seen by nobody before the address is confirmed, then by the right editors, and is published",
      ),
      store("a link from a letter > can be looked at as often as one likes and used once"),
    ),
    "2.3.2": held(
      "limits as written down",
      guard(
        "a form that looks like it came from a machine > is asked to wait when it keeps coming from one address, while others go on",
      ),
      store("a rate > gives a burst, then says how long to wait, and forgives with time"),
    ),
    "2.3.3": held(
      "all or nothing",
      store("a transaction > keeps all of its work or none of it"),
      testsIn("tests/disasters/desk-faults.test.ts")(
        "when something breaks > a restart in the middle of a request ends with an answer or nothing, never with half a submission",
      ),
    ),
    "2.3.4": held(
      "nothing is decided twice",
      decide(
        "an approval > happens once: the second of two editors is told, and so is who decides on an old version",
      ),
    ),
    "2.4.1": held(
      "no machine floods it",
      guard(
        "a form that looks like it came from a machine > is asked to wait when it keeps coming from one address, while others go on",
      ),
      testsIn("tests/contract/search-door.test.ts")(
        "a client that asks too much > is refused for a while, with the time after which it may ask again; others are not",
      ),
    ),
  },
};
