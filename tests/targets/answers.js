// Answers for cases, a line of JSON each: in: {"facts", "readings", "outcomes"}; out: the answer with its steps, or what was refused.
// With "ask" it says which fact to ask next.
"use strict";

const regulation = require(require("node:path").resolve(process.argv[2]));

function said({ facts, readings = [], outcomes = null, ask = false }) {
  try {
    const answer = regulation.decide(facts, { readings, outcomes });
    return ask ? regulation.ask(answer) : { answer, trace: answer.trace };
  } catch (error) {
    if (error.name === "Error") throw error;
    return { raised: error.name, message: error.message, problems: error.problems };
  }
}

require("node:readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => process.stdout.write(`${JSON.stringify(said(JSON.parse(line)))}\n`));
