import { elsewhere, held, notOurs, testsIn, wordsIn, type Chapter } from "../requirement.ts";

const signIn = testsIn("tests/unit/desk/sign-in/sign-in.test.ts");
const flood = testsIn("tests/unit/desk/sign-in/locked-out.test.ts");
const given = testsIn("tests/unit/desk/sign-in/rights.test.ts");
const comesIn = testsIn("tests/contract/sign-in.test.ts");
const atDesk = testsIn("tests/contract/desk-rights.test.ts");
const forAll = testsIn("tests/contract/desk-keys.test.ts");
const guard = testsIn("tests/contract/desk-guard.test.ts");
const rights = testsIn("tests/contract/authorisation.test.ts");
const links = testsIn("tests/contract/desk-links.test.ts");
const security = wordsIn("SECURITY.md");

const eachRoute = rights("who may do what > … is for …");
const everyRoute = rights(
  "who may do what > is decided for every route, and for no route that does not exist",
);
const NO_PASSWORDS = "there are no passwords";
const NO_PROVIDER = "nobody signs in through another party";

/** V6 */
export const SIGN_IN: Chapter = {
  name: "V6 Signing in",
  answers: {
    "6.1.1": held(
      "how guessing and locking out are prevented is written down",
      security(
        "Codes, links and forms are limited per client, per address and in all: `src/desk/gate/rates.ts`",
      ),
      wordsIn("DEPLOYMENT.md")("Nobody locks an editor out by knowing an address."),
      flood(
        "somebody who asks for codes for the address of an editor all day > never keeps her out: the code in the newest letter works, at whatever minute she asks",
      ),
      comesIn(
        "somebody who knows the address of an editor > cannot keep her out, from one address of the net or from a hundred",
      ),
    ),
    "6.1.2": notOurs("words not to use in passwords", NO_PASSWORDS),
    "6.1.3": held("both ways in are written down", security("code by mail"), security("passkeys")),
    "6.2.1": notOurs("length", NO_PASSWORDS),
    "6.2.2": notOurs("changing it", NO_PASSWORDS),
    "6.2.3": notOurs("the old one when changing it", NO_PASSWORDS),
    "6.2.4": notOurs("the 3,000 most used", NO_PASSWORDS),
    "6.2.5": notOurs("any characters", NO_PASSWORDS),
    "6.2.6": notOurs("masked", NO_PASSWORDS),
    "6.2.7": notOurs("pasted and managed", NO_PASSWORDS),
    "6.2.8": notOurs("judged as typed", NO_PASSWORDS),
    "6.2.9": notOurs("64 characters", NO_PASSWORDS),
    "6.2.10": notOurs("no change for the sake of it", NO_PASSWORDS),
    "6.2.11": notOurs("words of the place", NO_PASSWORDS),
    "6.2.12": notOurs("leaked ones", NO_PASSWORDS),
    "6.3.1": held(
      "guessing is prevented",
      guard("a code by mail > is judged five times in all, also when forty guesses arrive at once"),
      signIn("a code by mail > can be guessed five times and not once more"),
    ),
    "6.3.2": held(
      "no accounts from the factory",
      given("rights > are nobody's in a new database: the first administrator is named on the command line"),
    ),
    "6.3.3": elsewhere(
      "two factors",
      "an administrator always needs a passkey; KEYS_FOR=everyone asks one of every editor too",
      wordsIn("DEPLOYMENT.md")("`KEYS_FOR=everyone` asks the same of every editor"),
      forAll("a guide that asks a key of everyone > lets a code by mail alone do nothing but make the key"),
      forAll(
        "a guide that asks a key of everyone > lets her in once she made it, and after that not by mail",
      ),
      atDesk(
        "an administrator > who comes in by mail makes a key first, and with it gets her rights in a new session",
      ),
      atDesk(
        "an administrator > who has a key cannot go round it by mail, and cannot take the last one away",
      ),
    ),
    "6.3.4": held("no way in that is not written down", everyRoute, eachRoute),
    "6.4.1": notOurs("first passwords", "an editor is added by address; the first code is as any other"),
    "6.4.2": notOurs("secret questions", "there are none"),
    "6.4.3": notOurs("a forgotten password", NO_PASSWORDS),
    "6.4.4": held(
      "a lost passkey",
      atDesk(
        "an administrator > helps an editor who lost her telephone: signed out everywhere, no keys, and still an editor",
      ),
      wordsIn("DEPLOYMENT.md")("forget-keys"),
    ),
    "6.5.1": held(
      "once",
      signIn("a code by mail > lets its owner in once, in the browser that asked for it"),
    ),
    "6.5.2": held(
      "kept as a hash",
      signIn("a code by mail > stands nowhere in the database as it is written in the letter"),
    ),
    "6.5.3": held(
      "made of good random numbers",
      wordsIn("src/desk/sign-in/code.ts")('import { randomInt } from "node:crypto"'),
      wordsIn("tests/eslint.config.mjs")('object: "Math", property: "random"'),
    ),
    "6.5.4": held(
      "20 bits at least",
      wordsIn("src/desk/sign-in/code.ts")("const code = groups(isShort ? 2 : 5);"),
      flood(
        "somebody who asks for codes for the address of an editor all day > gets few codes to guess: after twelve in a day they are too long for that",
      ),
    ),
    "6.5.5": held("ten minutes", signIn("a code by mail > is worth nothing after ten minutes")),
    "6.6.1": notOurs("by telephone", "no code goes by telephone"),
    "6.6.2": held(
      "for the request it was made for",
      signIn("a code by mail > lets its owner in once, in the browser that asked for it"),
    ),
    "6.6.3": held(
      "not to be guessed",
      guard("a code by mail > is judged five times in all, also when forty guesses arrive at once"),
      flood(
        "somebody who asks for codes for the address of an editor all day > gets few codes to guess: after twelve in a day they are too long for that",
      ),
    ),
    "6.8.1": notOurs("several providers", NO_PROVIDER),
    "6.8.2": notOurs("signed assertions", NO_PROVIDER),
    "6.8.3": notOurs("SAML once", NO_PROVIDER),
    "6.8.4": notOurs("how strong the provider was", NO_PROVIDER),
  },
};

/** V7 */
export const SESSIONS: Chapter = {
  name: "V7 Sessions",
  answers: {
    "7.1.1": held(
      "how long a session lasts is written down",
      security("A session ends after half an hour of silence, after ten hours"),
    ),
    "7.1.2": held("how many at once", security("somebody may have several")),
    "7.1.3": notOurs("sessions of other parties", NO_PROVIDER),
    "7.2.1": held(
      "judged by the server",
      signIn("a session > ends at once when its editor is stopped or ends it, and only its owner can"),
      eachRoute,
    ),
    "7.2.2": held(
      "made for each session",
      wordsIn("src/desk/sign-in/session.ts")("const { token, hash } = newToken();"),
    ),
    "7.2.3": held(
      "128 bits at least",
      wordsIn("src/desk/store/secret.ts")('randomBytes(32).toString("base64url")'),
      wordsIn("tests/eslint.config.mjs")('object: "Math", property: "random"'),
    ),
    "7.2.4": held(
      "a new one at signing in, and the old one ends",
      comesIn("a new sign-in > ends the session that came with the request"),
      given("a session > that came with a new sign-in is over, whosever it was"),
    ),
    "7.3.1": held(
      "ends after silence",
      signIn("a session > ends after half an hour of silence, and after ten hours of work"),
    ),
    "7.3.2": held(
      "ends after a day's work",
      signIn("a session > ends after half an hour of silence, and after ten hours of work"),
    ),
    "7.4.1": held(
      "is worth nothing once it ended",
      signIn("a session > ends at once when its editor is stopped or ends it, and only its owner can"),
    ),
    "7.4.2": held(
      "ends with the account",
      signIn("a session > ends at once when its editor is stopped or ends it, and only its owner can"),
      comesIn(
        "an editor who was stopped > has nothing left when she is let in again: no code, no session, no key",
      ),
    ),
    "7.4.3": held(
      "all others can be ended",
      comesIn("signing out > everywhere else ends all other sessions and keeps this one"),
    ),
    "7.4.4": held(
      "signing out is on every page",
      testsIn("tests/contract/told-to-browsers.test.ts")(
        "a page for editors > has the button to sign out, every one of them",
      ),
    ),
    "7.4.5": held(
      "an administrator ends somebody's sessions",
      atDesk(
        "an administrator > helps an editor who lost her telephone: signed out everywhere, no keys, and still an editor",
      ),
    ),
    "7.5.1": held(
      "proof again before a passkey or an address changes",
      atDesk(
        "a session of an hour ago > is no proof for a key, for ending sessions or for rights, and tells where to give it",
      ),
    ),
    "7.5.2": held(
      "all sessions seen and ended by their owner",
      atDesk(
        "a session of an hour ago > is no proof for a key, for ending sessions or for rights, and tells where to give it",
      ),
      comesIn("signing out > everywhere else ends all other sessions and keeps this one"),
    ),
    "7.6.1": notOurs("sessions of other parties", NO_PROVIDER),
    "7.6.2": held(
      "begins by an act of somebody",
      guard(
        "every answer of the desk, whatever its status > refuses a post without an origin, and one whose length nobody knows",
      ),
      everyRoute,
    ),
  },
};

/** V8 */
export const RIGHTS: Chapter = {
  name: "V8 Who may do what",
  answers: {
    "8.1.1": held(
      "rights are written down",
      security("A route declares who may come in, and one place enforces it"),
      everyRoute,
    ),
    "8.1.2": held(
      "and those to fields",
      security("senders and editors write the fields of `src/desk/form/fields/form-table.ts`"),
    ),
    "8.2.1": held("every route asks for its right", eachRoute, everyRoute),
    "8.2.2": held(
      "every thing asks whose it is",
      eachRoute,
      testsIn("tests/unit/desk/review/decide.test.ts")(
        "an approval > cannot give an activity to an organisation of somebody else",
      ),
      links(
        "the link in the letter of an approval > shows what was decided to those whose it is, and to nobody else",
      ),
    ),
    "8.2.3": held(
      "every field too",
      testsIn("tests/unit/desk/form/fields/form-table.test.ts")(
        "what a sender tells the editors alone > is in no activity and in nothing that is stored as public",
      ),
      links(
        "an answer to a question about a change > leaves what only editors decide, and may leave the times as they are",
      ),
      testsIn("tests/unit/desk/review/decide.test.ts")(
        "the gate of the content > lets no key through that the schema does not list, and no file that is not content",
      ),
    ),
    "8.3.1": held(
      "judged by the server",
      eachRoute,
      atDesk(
        "an administrator who is stopped while her request is still coming in > gives no rights with it",
      ),
    ),
    "8.4.1": held(
      "organisations do not touch each other",
      eachRoute,
      atDesk(
        "an administrator of one organisation > changes, stops and resets nobody of another organisation, and does not see who they are",
      ),
      testsIn("tests/unit/desk/review/decide.test.ts")(
        "an approval > cannot give an activity to an organisation of somebody else",
      ),
      testsIn("tests/contract/desk-flow.test.ts")(
        "a mistake that a visitor sees > reaches the editors of that organisation and nobody else",
      ),
    ),
  },
};
