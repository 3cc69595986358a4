import { BROWSER, FILES, WEB_SERVICE } from "./chapters/browser-and-files.ts";
import { CRYPTOGRAPHY, TRANSPORT } from "./chapters/cryptography-and-transport.ts";
import { ENCODING, VALIDATION } from "./chapters/encoding-and-validation.ts";
import { ARCHITECTURE, LOGGING } from "./chapters/code-and-logs.ts";
import { CONFIGURATION, DATA } from "./chapters/running-and-data.ts";
import { RIGHTS, SESSIONS, SIGN_IN } from "./chapters/sign-in-and-rights.ts";
import { OAUTH, TOKENS, WEBRTC } from "./chapters/tokens-and-other-parties.ts";
import type { Chapter } from "./requirement.ts";

/** What became of each requirement of OWASP ASVS 5.0 up to level 2. */
export const ASVS: readonly Chapter[] = [
  ...[
    ENCODING,
    VALIDATION,
    BROWSER,
    WEB_SERVICE,
    FILES,
    SIGN_IN,
    SESSIONS,
    RIGHTS,
    TOKENS,
    OAUTH,
    CRYPTOGRAPHY,
    TRANSPORT,
    CONFIGURATION,
    DATA,
    ARCHITECTURE,
    LOGGING,
    WEBRTC,
  ],
];
