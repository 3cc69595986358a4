import type { Activity } from "#schema/activity.ts";

/**
 * As what one comes: as the provider said, or as follows from the part that somebody confirmed. Undefined when nobody
 * said either: then it is no activity one takes part in, and no vacancy either.
 */
export function roleOf({ role, suits }: Pick<Activity, "role" | "suits">): Activity["role"] {
  const parts = suits?.parts ?? [];
  if (role || parts.length === 0) return role;
  if (parts.includes("taking-part") || parts.includes("learning")) return "participant";
  return parts.length > 1 ? undefined : parts[0] === "helping" ? "volunteer" : "support";
}
