// One worker runs one program; then the page throws it away.
import { boot } from "./boot.js";

const LIMIT = 100_000; // characters that a program may print
const AT_ONCE = 300; // pieces of output that go out as they come; after that, one every 50 ms

// A shared memory can be made on any site, though not sent to others: enough to sleep by.
const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);

let waiting = [], pieces = 0, length = 0, last = 0;

function flush() {
  if (waiting.length) postMessage({ output: waiting });
  [waiting, last] = [[], performance.now()];
}

function send(number, text) {
  waiting.push([number, text.slice(0, Math.max(0, LIMIT - length))]);
  length += text.length;
  if (++pieces < AT_ONCE || performance.now() - last > 50) flush();
  return length <= LIMIT;
}

function sleep(seconds) {
  flush();
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
      flush();
      postMessage({ status, full: length > LIMIT });
    }
  } catch (error) {
    flush();
    postMessage({ failed: String(error) });
  }
};
