// Run programs in Pyodide, each in a fresh interpreter, as the reader's browser does.
//
//   node pyodide.mjs FOLDER
//
// FOLDER is what tools/bundle.py made. Jobs come as lines of JSON on stdin, { source, name, packages, preload },
// and each is answered by a line of JSON, { stdout, stderr, status }.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { boot } from "../docs/assets/run/boot.js";

const folder = `${process.argv[2]}/`;
const read = name => new Uint8Array(gunzipSync(readFileSync(folder + name)));
const load = name => import(pathToFileURL(folder + name));
const { loadPyodide } = await load("pyodide.js");
const { default: createPyodideModule } = await load("pyodide.asm.js");
const wasm = await WebAssembly.compile(readFileSync(`${folder}pyodide.asm.wasm`));
const stdlib = folder + "python_stdlib.zip";
const cell = new Int32Array(new SharedArrayBuffer(4));

for await (const line of createInterface({ input: process.stdin })) {
  const { source, name, packages, preload } = JSON.parse(line);
  const printed = { 1: "", 2: "" };
  const send = (number, text) => { printed[number] += text; return true; };
  const sleep = seconds => { Atomics.wait(cell, 0, 0, 1000 * seconds); };
  const files = packages.map(one => read(`${one}.bin`));
  const { run } = await boot({ loadPyodide, createPyodideModule, wasm, stdlib, packages: files, preload, folder, send, sleep });
  const status = run(source, name);
  process.stdout.write(JSON.stringify({ stdout: printed[1], stderr: printed[2], status }) + "\n");
}
process.exit();
