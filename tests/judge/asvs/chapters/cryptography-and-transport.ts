import { elsewhere, held, notOurs, testsIn, wordsIn, type Chapter } from "../requirement.ts";

const lint = wordsIn("tests/eslint.config.mjs");
const security = wordsIn("SECURITY.md");
const deployment = wordsIn("DEPLOYMENT.md");
const secret = wordsIn("src/desk/store/secret.ts");
const store = testsIn("tests/unit/desk/store/store.test.ts");

const NOTHING_ENCRYPTED = "the guide encrypts nothing itself; the disk and the proxy do";
const sha2 = lint("Hash with SHA-2 alone.");

/** V11 */
export const CRYPTOGRAPHY: Chapter = {
  name: "V11 Cryptography",
  answers: {
    "11.1.1": held(
      "keys and their life are written down",
      security("replaced by taking the file and its copy in `backups` away"),
    ),
    "11.1.2": held(
      "and what each is for",
      security("## Keys and cryptography"),
      security("HMAC-SHA-256 of forms, codes and sums, with the purpose in what is signed"),
    ),
    "11.2.1": held(
      "nothing home-made",
      security("All of it is `node:crypto` or WebAuthn"),
      secret('from "node:crypto"'),
    ),
    "11.2.2": held(
      "algorithms and keys can be replaced",
      secret("export const sign ="),
      testsIn("tests/unit/desk/store/backups.test.ts")(
        "the backup that is put back > brings a key: the copy beside it, or a new one with what that means",
      ),
    ),
    "11.2.3": held("128 bits of strength", secret('randomBytes(32).toString("base64url")'), sha2),
    "11.3.1": notOurs("block modes", NOTHING_ENCRYPTED),
    "11.3.2": notOurs("ciphers", NOTHING_ENCRYPTED),
    "11.3.3": notOurs("encrypted and not changed", NOTHING_ENCRYPTED),
    "11.4.1": held("SHA-2 alone", sha2),
    "11.4.2": notOurs("passwords are stretched", "there are no passwords"),
    "11.4.3": held(
      "hashes of 256 bits",
      sha2,
      store("the stamp of a form > counts for its own form and its own guide alone"),
    ),
    "11.4.4": notOurs("keys from passwords", "there are no passwords"),
    "11.5.1": held(
      "128 bits of chance",
      secret('randomBytes(32).toString("base64url")'),
      lint('object: "Math", property: "random"'),
      store("a link from a letter > works no longer than it says, and is stored as a hash alone"),
    ),
    "11.6.1": held(
      "sound keys of passkeys",
      wordsIn("src/desk/sign-in/passkey.ts")("const ALGORITHMS = [-7, -257];"),
    ),
  },
};

/** V12 */
export const TRANSPORT: Chapter = {
  name: "V12 Transport",
  answers: {
    "12.1.1": elsewhere("TLS 1.2 and 1.3", "the proxy", deployment("ssl_protocols TLSv1.2 TLSv1.3;")),
    "12.1.2": elsewhere(
      "strong ciphers",
      "the proxy",
      deployment("ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:"),
    ),
    "12.1.3": notOurs("certificates of clients", "nobody signs in with one"),
    "12.2.1": elsewhere(
      "TLS for everything from outside",
      "the proxy; the guide listens on 127.0.0.1 and asks browsers to insist",
      deployment("return 308 https://gids.example.nl$request_uri;"),
      testsIn("tests/unit/http/security-headers.test.ts")(
        "the security headers > insist on TLS only where the guide is served over it",
      ),
    ),
    "12.2.2": elsewhere(
      "certificates that browsers trust",
      "the proxy",
      deployment("The certificate is one that browsers trust by themselves."),
    ),
    "12.3.1": elsewhere(
      "TLS for everything the guide asks",
      "the settings; PDOK is asked over TLS by default, mail and an own search server as they are set",
      wordsIn("src/server/process-settings.ts")('const PDOK = "https://api.pdok.nl/'),
      deployment(
        "`smtps://` before the mail server and `https://` before `MEILISEARCH_URL` and `GEOCODER_URL`",
      ),
    ),
    "12.3.2": held(
      "certificates of others are judged",
      testsIn("tests/contract/mail.test.ts")(
        "a letter > is not given to a server whose certificate nobody signed",
      ),
      deployment("Node believes the certificates of public authorities"),
    ),
    "12.3.3": elsewhere(
      "TLS between parts",
      "proxy, guide and search stand on one machine and talk over 127.0.0.1; on two, TLS or a tunnel",
      deployment("Between proxy and guide nothing leaves the machine"),
    ),
    "12.3.4": elsewhere(
      "certificates of one's own",
      "the host",
      deployment("name one of your own with `NODE_EXTRA_CA_CERTS`"),
    ),
  },
};
