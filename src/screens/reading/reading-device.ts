/** The devices that the page about reading tells apart; its parts have these names. */
type Device = "iphone" | "android" | "windows" | "mac";

/** In this order: an iPhone says that it is like a Mac as well. An iPad says it is a Mac, but no Mac feels fingers. */
export function readingDevice({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, "userAgent" | "maxTouchPoints">): Device | undefined {
  if (/iPhone|iPad|iPod/.test(userAgent)) return "iphone";
  if (/Android/.test(userAgent)) return "android";
  if (/Windows/.test(userAgent)) return "windows";
  if (/Macintosh/.test(userAgent)) return maxTouchPoints > 1 ? "iphone" : "mac";
  return undefined;
}
