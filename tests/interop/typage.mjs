// The age author's own implementation, as a filter from stdin to stdout.
//   node typage.mjs open IDENTITY    age file -> plaintext
//   node typage.mjs seal RECIPIENT   plaintext -> age file
import { readFileSync, writeSync } from "node:fs";
import { Decrypter, Encrypter } from "age-encryption";

const [command, key] = process.argv.slice(2);
const input = readFileSync(0);
let output;
if (command === "open") {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  output = await decrypter.decrypt(input);
} else if (command === "seal") {
  const encrypter = new Encrypter();
  encrypter.addRecipient(key);
  output = await encrypter.encrypt(input);
} else {
  throw new Error(`unknown command ${command}`);
}
for (let at = 0; at < output.length; ) {
  at += writeSync(1, output, at);
}
