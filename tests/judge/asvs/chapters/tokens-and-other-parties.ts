import { held, notOurs, testsIn, wordsIn, type Answer, type Chapter } from "../requirement.ts";

const store = testsIn("tests/unit/desk/store/store.test.ts");
const stamp = store("the stamp of a form > counts for its own form and its own guide alone");
const sum = wordsIn("src/desk/gate/human-check.ts");

/** V9: the stamp of a form and the sum of a browser are the only tokens that hold something themselves. */
export const TOKENS: Chapter = {
  name: "V9 Tokens that hold something",
  answers: {
    "9.1.1": held("signed, and judged before they are read", stamp),
    "9.1.2": held("by one way of signing", stamp, sum("algorithm: z.literal(ALGORITHM)")),
    "9.1.3": held("with the guide's own key", stamp),
    "9.2.1": held(
      "within their time",
      store("the stamp of a form > at %i is %s"),
      sum("expiresAt: z.int().positive()"),
    ),
    "9.2.2": held(
      "for their purpose",
      stamp,
      store("a link from a letter > can be looked at as often as one likes and used once"),
    ),
    "9.2.3": held("for this guide", stamp),
    "9.2.4": notOurs("several audiences", "one key, one guide"),
  },
};

const none = (why: string, asks: Record<string, string>): Record<string, Answer> =>
  Object.fromEntries(Object.entries(asks).map(([id, what]) => [id, notOurs(what, why)]));

/** V10 */
export const OAUTH: Chapter = {
  name: "V10 OAuth and OpenID Connect",
  answers: none("the guide is no party to OAuth or OpenID Connect", {
    "10.1.1": "tokens only where they are needed",
    "10.1.2": "answers of the session that asked",
    "10.2.1": "forged answers to a client",
    "10.2.2": "mixing up servers",
    "10.3.1": "tokens for this audience",
    "10.3.2": "rights from the token",
    "10.3.3": "who somebody is",
    "10.3.4": "how strong somebody signed in",
    "10.4.1": "where answers go",
    "10.4.2": "codes once",
    "10.4.3": "codes briefly",
    "10.4.4": "only the grants that are needed",
    "10.4.5": "refresh tokens once",
    "10.4.6": "codes with PKCE",
    "10.4.7": "clients that register themselves",
    "10.4.8": "refresh tokens end",
    "10.4.9": "tokens can be taken back",
    "10.4.10": "clients prove who they are",
    "10.4.11": "clients with the least rights",
    "10.5.1": "ID tokens once",
    "10.5.2": "people by their sub",
    "10.5.3": "metadata of the right issuer",
    "10.5.4": "ID tokens for this client",
    "10.5.5": "signing out from behind",
    "10.6.1": "response modes of a provider",
    "10.6.2": "forced signing out",
    "10.7.1": "consent",
    "10.7.2": "what is consented to",
    "10.7.3": "consent seen and taken back",
  }),
};

/** V17 */
export const WEBRTC: Chapter = {
  name: "V17 WebRTC",
  answers: none("nobody calls or films here", {
    "17.1.1": "a TURN server",
    "17.2.1": "keys of DTLS",
    "17.2.2": "ciphers of DTLS",
    "17.2.3": "SRTP",
    "17.2.4": "strange packets",
    "17.3.1": "floods of signals",
    "17.3.2": "strange signals",
  }),
};
