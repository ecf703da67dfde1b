// Imports a module and has it check a value, as JSON in the second word, by the function that the third word names; prints
// the milliseconds that both took together. A module without such a function is only imported.
const [, , path, text, name] = process.argv;
const value = JSON.parse(text);
const start = performance.now();
const module = await import(path);
if (name !== undefined && module[name](value) === false) throw new Error(`${path} refuses the value`);
console.log(performance.now() - start);
