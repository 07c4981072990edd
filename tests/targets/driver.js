// Asks a compiled script. In: on each line of standard input {"facts": {…}, "readings": […]}. Out: on a line each the answer with its steps
// under `trace`, or {"raised": the name of the error, "problems": [[fact, kind], …]}. Refuses: nothing; it ends when its input ends.
"use strict";

const regulation = require(require("node:path").resolve(process.argv[2]));

function said({ facts, readings }) {
  try {
    const answer = regulation.decide(facts, { readings });
    return { ...answer.toJSON(), trace: answer.trace };
  } catch (error) {
    return { raised: error.name, problems: (error.problems || []).map(({ fact, kind }) => [fact, kind]) };
  }
}

require("node:readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => process.stdout.write(JSON.stringify(said(JSON.parse(line))) + "\n"));
