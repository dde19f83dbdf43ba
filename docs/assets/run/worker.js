// One worker runs one program; then the page throws it away.
import { boot } from "./boot.js";

const LIMIT = 100_000; // characters that a program may print

// A shared memory can be made on any site, though not sent to others: enough to sleep by.
const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);

let length = 0;

function send(number, text) {
  const rest = Math.max(0, LIMIT - length);
  if (rest) postMessage({ output: [number, text.slice(0, rest)] });
  length += text.length;
  return length <= LIMIT;
}

function sleep(seconds) {
  if (seconds > 0) Atomics.wait(cell, 0, 0, 1000 * seconds);
}

// The page sends each of these once, as it has it.
const parts = {}, arrive = {};
for (const name of ["place", "core", "packages", "program"])
  parts[name] = new Promise(resolve => { arrive[name] = resolve; });
onmessage = ({ data: { name, value } }) => arrive[name](value);

try {
  const { folder, preload } = await parts.place;
  const [{ loadPyodide }, { default: createPyodideModule }, core] = await Promise.all([
    import(`${folder}pyodide.js`), import(`${folder}pyodide.asm.js`), parts.core]);
  const { packages } = parts;
  const python = await boot({ ...core, loadPyodide, createPyodideModule, packages, preload, folder, send, sleep });
  postMessage({ ready: true });
  const { source, name } = await parts.program;
  postMessage({ status: python.run(source, name), full: length > LIMIT });
} catch (error) {
  postMessage({ failed: String(error) });
}
