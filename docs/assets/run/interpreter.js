// Fetch Python once, and keep one interpreter ready for the next run.

const fetched = new Map(); // by name: a promise of the bytes, or of the compiled module

function once(name, get) {
  if (!fetched.has(name)) {
    const promise = get();
    promise.catch(() => fetched.delete(name)); // the next click tries again
    fetched.set(name, promise);
  }
  return fetched.get(name);
}

async function open(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.body.pipeThrough(new DecompressionStream("gzip"));
}

const bytes = address => once(address, async () => new Uint8Array(await new Response(await open(address)).arrayBuffer()));
const compiled = address => once(address, async () => WebAssembly.compileStreaming(
  new Response(await open(address), { headers: { "Content-Type": "application/wasm" } })));

/** What an interpreter with these packages needs; `folder` is the address of what tools/bundle.py made. */
function load(folder, packages) {
  const core = [compiled(`${folder}pyodide.asm.wasm.bin`), bytes(`${folder}python_stdlib.zip.bin`)];
  return {
    core: Promise.all(core).then(([wasm, stdlib]) => ({ wasm, stdlib })),
    packages: Promise.all(packages.map(name => bytes(`${folder}${name}.bin`))),
  };
}

async function start({ folder, packages, preload }) {
  const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  const send = (name, value) => worker.postMessage({ name, value });
  try {
    const ready = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => (data.ready ? resolve() : reject(new Error(data.failed)));
      worker.onerror = event => reject(new Error(event.message || "the worker did not start"));
    });
    const parts = load(folder, packages); // Python starts while its packages are still on their way
    send("place", { folder, preload });
    const sent = Promise.all(Object.entries(parts).map(async ([name, part]) => send(name, await part)));
    await Promise.all([sent, ready]);
    return worker;
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

let spare = {}; // the interpreter that waits: { key, worker (a promise) }

const keyOf = ({ folder, packages, preload }) => [folder, ...packages, preload].join(" ");

function keep(python, preload) {
  const key = keyOf(python);
  if (spare.key === key) return;
  spare.worker?.then(worker => worker.terminate(), () => {});
  const kept = spare = { key, worker: start({ ...python, preload }) };
  kept.worker.catch(() => { if (spare === kept) spare = {}; });
}

/** Start an interpreter for the next run, unless such a one waits already. */
export const prepare = python => keep(python, python.preload);

function take(python) {
  keep(python, ""); // nobody waits for more than the program imports
  const { worker } = spare;
  spare = {};
  return worker;
}

/**
 * Run a program in a fresh interpreter; `python` is { folder, packages, preload }.
 * `onOutput` gets (1 or 2, text); `onStart` is called when Python is there.
 * Returns { done, stop }; `done` is a promise of { status }, { full }, { failed } or { stopped }.
 */
export function run({ python, source, name, onOutput, onStart }) {
  const worker = take(python);
  let end;
  const done = new Promise(resolve => {
    end = result => {
      resolve(result);
      worker.then(it => it.terminate(), () => {});
    };
  });
  worker.then(it => {
    onStart();
    it.onerror = event => end({ failed: event.message });
    it.onmessage = ({ data }) => (data.output ? onOutput(...data.output) : end(data));
    it.postMessage({ name: "program", value: { source, name } });
  }).catch(error => end({ failed: error.message }));
  done.then(() => setTimeout(() => prepare(python))); // when the page has shown the result
  return { done, stop: () => end({ stopped: true }) };
}
