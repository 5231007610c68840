import { rmSync } from "node:fs";

/**
 * Removes an unfinished folder, if there is one. What is still being written to it may keep it from going; then the next
 * build removes it, and whatever was the matter before is not hidden by this.
 */
export function removeFolder(folder: string): void {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      // Something was written while it was being removed.
    }
  }
}
