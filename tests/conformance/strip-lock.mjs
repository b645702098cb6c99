// npm writes into its lock where authors take donations: the lock says what is installed, and names no host.
import { readFileSync, writeFileSync } from "node:fs";

const lock = readFileSync("package-lock.json", "utf8");
const kept = JSON.parse(lock, (name, value) => (name === "funding" ? undefined : value));
writeFileSync("package-lock.json", `${JSON.stringify(kept, null, 2)}\n`);
