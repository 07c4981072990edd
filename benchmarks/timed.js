// Times the compiled script and the hand-written one beside each other in Node, both warmed up.
// In: on standard input {script, cases}, a path and the facts of cases. Out: on standard output, microseconds for one case by name.
// Refuses: to time what does not agree (an exception).
"use strict";

const assert = require("node:assert");
const fs = require("node:fs");
const { decide: byHand } = require("./workload_by_hand.js");

const given = JSON.parse(fs.readFileSync(0, "utf8"));
const compiled = require(given.script);
const FEW = given.cases.slice(0, 200);

/** The outcomes of the compiled script, as the hand-written one gives them. */
function outcomes(facts) {
  const found = compiled.decide(facts).toJSON().outcomes;
  return {
    recht: found.recht.value,
    grounds: [...new Set(found.recht.grounds.map((ground) => ground.rule))].sort(),
    regime: found.regime.value,
    vergoeding_eur: Number(found.vergoeding_eur.value),
  };
}

for (const facts of given.cases) {
  const wanted = byHand(facts);
  assert.deepStrictEqual(outcomes(facts), { ...wanted, grounds: [...wanted.grounds].sort() });
}

const AGAIN = 20;

/** Microseconds for one case, of one round over all of them. What they give is added up, so that nothing is optimised away. */
function round(work) {
  const start = process.hrtime.bigint();
  let seen = 0;
  for (let again = 0; again < AGAIN; again++) for (const facts of FEW) seen += work(facts);
  assert(seen >= 0 && kept !== null);
  return Number(process.hrtime.bigint() - start) / 1e3 / FEW.length / AGAIN;
}

// Each answer is kept for a moment: one that nobody ever holds is not even made.
let kept = null;
const works = {
  "by hand": (facts) => {
    kept = byHand(facts);
    const { recht, grounds, regime, vergoeding_eur: amount } = kept;
    return Number(recht) + grounds.length + regime.length + Number(amount > 0);
  },
  compiled: (facts) => {
    const answer = (kept = compiled.decide(facts));
    const recht = answer.outcome("recht");
    const regime = answer.outcome("regime");
    const amount = answer.outcome("vergoeding_eur");
    return Number(recht.value) + recht.grounds.length + regime.value.length + Number(amount.value !== "0.00");
  },
};
const best = {};
for (let run = 0; run < 60; run++) {
  for (const [name, work] of Object.entries(works)) best[name] = Math.min(best[name] ?? Infinity, round(work));
}
process.stdout.write(JSON.stringify(best));
