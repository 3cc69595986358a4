import "#screens/frame/choice/reading-choice.ts";
import { readingDevice } from "./reading-device.ts";

/** What to do on the device that somebody reads on stands open; the others are one press away. */
for (const device of document.querySelectorAll<HTMLDetailsElement>(".device"))
  device.open = device.id === readingDevice(navigator);
