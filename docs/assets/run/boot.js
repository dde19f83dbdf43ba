// Start one Python. The reader's browser (worker.js) and the tests (under Node) do it the same way.
const SITE = "/lib/python3.14/site-packages/";
const MEMORY = 512 * 2 ** 20; // bytes that a program may fill, before it gets MemoryError

// A browser tab that runs out of memory takes the page with it.
const { grow } = WebAssembly.Memory.prototype;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 2 ** 16 > MEMORY) throw new RangeError("enough");
  return grow.call(this, pages);
};

/**
 * Returns { run(source, name) }, which runs a program and returns its exit status.
 *   loadPyodide, createPyodideModule   of the package pyodide
 *   wasm      WebAssembly.Module of pyodide.asm.wasm
 *   stdlib    Uint8Array, the standard library as a zip file
 *   packages  Uint8Arrays as tools/bundle.py packs them, or a promise of them
 *   preload   names of modules to import ahead, with blanks between
 *   folder    address or path of the package pyodide
 *   send      called with (1 or 2, text) for what the program prints; false ends the program
 *   sleep     blocks for so many seconds
 */
export async function boot({ loadPyodide, createPyodideModule, wasm, stdlib, packages, preload, folder, send, sleep }) {
  // Pyodide has no option to take what is loaded already: its two downloads are answered here.
  const { instantiate, instantiateStreaming } = WebAssembly;
  WebAssembly.instantiate = WebAssembly.instantiateStreaming = async (what, imports) =>
    what instanceof WebAssembly.Module ? instantiate(what, imports)
      : { module: wasm, instance: await instantiate(wasm, imports) };
  const { fetch } = globalThis;
  globalThis.fetch = async address => new Response(String(address).endsWith(".zip") ? stdlib : new Uint8Array(8));

  const python = await loadPyodide({
    indexURL: folder,
    lockFileContents: { info: { abi_version: "2026_0", arch: "wasm32", platform: "emscripten_5_0_3", python: "3.14.2", version: "1" }, packages: {} },
    packageBaseUrl: folder,
    env: { HOME: "/home/reader", LANG: "C.UTF-8", TZ: "UTC" },
    createPyodideModule,
  });
  Object.assign(WebAssembly, { instantiate, instantiateStreaming });
  globalThis.fetch = fetch;
  for (const files of await packages) unpack(python.FS, files);
  const runtime = python.pyimport("browser_runtime");
  runtime.install(send, sleep);
  runtime.preload(preload);
  return { run: (source, name) => runtime.run(source, name) };
}

/** Write the files of one package; its index says the path and the size of each. */
function unpack(files, packed) {
  const start = 4 + new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  const index = JSON.parse(new TextDecoder().decode(packed.subarray(4, start)));
  const folder = ([path]) => (SITE + path).replace(/[^/]*$/, "");
  for (const name of new Set(index.map(folder))) files.mkdirTree(name);
  let offset = start;
  for (const [path, size] of index)
    files.writeFile(SITE + path, packed.subarray(offset, (offset += size)), { canOwn: true });
}
