import { email as emailSchema } from "#schema/identifiers.ts";
import { cleanText } from "#desk/form/form-values.ts";

/** The longest address there can be. Source: RFC 5321, 4.5.3.1.3. */
const LONGEST_ADDRESS = 254;

/** A mail address as somebody typed it, and whether it is one. Cut first: nothing long reaches a pattern. */
export function readMailAddress(typed: string | null): { address: string; isAddress: boolean } {
  const address = cleanText((typed ?? "").slice(0, 2 * LONGEST_ADDRESS), false);
  return {
    address: address.slice(0, LONGEST_ADDRESS),
    isAddress: address.length <= LONGEST_ADDRESS && emailSchema.safeParse(address).success,
  };
}
