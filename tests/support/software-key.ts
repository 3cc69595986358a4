import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import type { Visitor } from "./desk-visitor.ts";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();
const bytesHead = (length: number) => Buffer.from([0x59, length >> 8, length & 0xff]);
const cborText = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);

interface Asked {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
  user?: { id: string };
}

/**
 * A passkey without a device: ES256, present and verified, no attestation. Source of the layouts: WebAuthn
 * level 2, 6.1 (authenticator data), 6.5.4 (attestation object) and RFC 9053, 7.1 (the key).
 */
export class SoftwareKey {
  readonly #id = randomBytes(32);
  readonly #private: KeyObject;
  readonly #public: Buffer;
  #handle = "";
  #counter = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { x = "", y = "" } = publicKey.export({ format: "jwk" });
    this.#private = privateKey;
    const coordinate = (name: number, value: string) =>
      Buffer.concat([Buffer.from([name, 0x58, 32]), Buffer.from(value, "base64url")]);
    this.#public = Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]),
      coordinate(0x21, x),
      coordinate(0x22, y),
    ]);
  }

  /** What a browser sends when it made this key. */
  made({ challenge, rp, user }: Asked, origin: string) {
    this.#handle = user?.id ?? "";
    const data = Buffer.concat([
      this.#data(rp?.id ?? "", 0x45),
      Buffer.alloc(16),
      Buffer.from([0, this.#id.length]),
      this.#id,
      this.#public,
    ]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      cborText("fmt"),
      cborText("none"),
      cborText("attStmt"),
      Buffer.from([0xa0]),
      cborText("authData"),
      bytesHead(data.length),
      data,
    ]);
    const clientDataJSON = text(this.#said("webauthn.create", challenge, origin));
    return this.#answer({ clientDataJSON, attestationObject: text(attestation), transports: ["internal"] });
  }

  /** What a browser sends when somebody used this key. */
  used({ challenge, rpId = "" }: Asked, origin: string) {
    const data = this.#data(rpId, 0x05);
    const said = this.#said("webauthn.get", challenge, origin);
    const signature = sign("sha256", Buffer.concat([data, sha256(said)]), this.#private);
    return this.#answer({
      clientDataJSON: text(said),
      authenticatorData: text(data),
      signature: text(signature),
      userHandle: this.#handle,
    });
  }

  #data(party: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++this.#counter);
    return Buffer.concat([sha256(party), Buffer.from([flags]), counter]);
  }
  #said(type: string, challenge: string, origin: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }
  #answer(response: Record<string, unknown>) {
    const id = text(this.#id);
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }
}

/** Makes a key for somebody who is signed in; gives the status of the last answer. */
export async function makeKey(visitor: Visitor, key: SoftwareKey): Promise<Response> {
  const asked = await visitor.postJson("/beheer/sleutel/nieuw", {});
  if (asked.status !== 200) return asked;
  return visitor.postJson("/beheer/sleutel/bewaar", key.made((await asked.json()) as Asked, visitor.origin));
}

/** Signs in with a key. */
export async function useKey(visitor: Visitor, key: SoftwareKey): Promise<Response> {
  const asked = await visitor.postJson("/beheer/sleutel/vraag", {});
  return visitor.postJson("/beheer/sleutel/open", key.used((await asked.json()) as Asked, visitor.origin));
}
