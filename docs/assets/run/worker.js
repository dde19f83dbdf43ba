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

let python;
onmessage = async ({ data }) => {
  try {
    if (data.source === undefined) {
      const { loadPyodide } = await import(`${data.folder}pyodide.js`);
      const { default: createPyodideModule } = await import(`${data.folder}pyodide.asm.js`);
      python = await boot({ ...data, loadPyodide, createPyodideModule, send, sleep });
      postMessage({ ready: true });
    } else {
      const status = python.run(data.source, data.name);
      postMessage({ status, full: length > LIMIT });
    }
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
