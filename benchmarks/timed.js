// Times the compiled script and the hand-written one beside each other in Node, both warmed up.
// In: on standard input {script, cases}, a path and the facts of cases. Out: on standard output {micro, shares}, by name: microseconds for
// one case, and how many times as long as by hand. The script is timed from facts that were read (`read` of the script, as hand-written
// code takes facts that need no looking at) and from objects, which it reads and checks at each decision.
// Refuses: to time what does not agree (an exception).
"use strict";

const assert = require("node:assert");
const fs = require("node:fs");
const { decide: byHand } = require("./workload_by_hand.js");

const given = JSON.parse(fs.readFileSync(0, "utf8"));
const compiled = require(given.script);
const FEW = given.cases.slice(0, 200);
const READ = FEW.map((facts) => compiled.read(facts));

/** The outcomes of the compiled script, as the hand-written one gives them. */
function outcomes(facts) {
  assert.deepStrictEqual(compiled.decide(compiled.read(facts)).toJSON(), compiled.decide(facts).toJSON());
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

const AGAIN = 5; // short rounds, many of them: other work on the machine leaves some of each alone

/** Microseconds for one case, of one round over all of them. What they give is added up, so that nothing is optimised away. */
function round({ work, cases }) {
  const start = process.hrtime.bigint();
  let seen = 0;
  for (let again = 0; again < AGAIN; again++) for (const facts of cases) seen += work(facts);
  assert(seen >= 0 && kept !== null);
  return Number(process.hrtime.bigint() - start) / 1e3 / FEW.length / AGAIN;
}

// Each answer is kept for a moment: one that nobody ever holds is not even made.
let kept = null;
const byHandSeen = (facts) => {
  kept = byHand(facts);
  const { recht, grounds, regime, vergoeding_eur: amount } = kept;
  return Number(recht) + grounds.length + regime.length + Number(amount > 0);
};
const compiledSeen = (facts) => {
  const answer = (kept = compiled.decide(facts));
  const recht = answer.outcome("recht");
  const regime = answer.outcome("regime");
  const amount = answer.outcome("vergoeding_eur");
  return Number(recht.value) + recht.grounds.length + regime.value.length + amount.value.length;
};
const works = {
  "by hand": { work: byHandSeen, cases: FEW },
  compiled: { work: compiledSeen, cases: READ },
  "compiled, from objects": { work: compiledSeen, cases: FEW },
};
const BEFORE = 50; // rounds in which Node finds out what to make quick
const RUNS = 600;
const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let run = -BEFORE; run < RUNS; run++) {
  for (const [name, work] of Object.entries(works)) {
    const took = round(work);
    if (run >= 0) times[name].push(took);
  }
}

// Of the rounds that stood beside each other the middle ratio: what slows the machine down for a while slows down both.
const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const figures = (of) => Object.fromEntries(Object.entries(times).map(([name, own]) => [name, of(own)]));
const byHandTimes = [...times["by hand"]];
const shares = figures((own) => middle(own.map((took, run) => took / byHandTimes[run])));
process.stdout.write(JSON.stringify({ micro: figures((own) => Math.min(...own)), shares }));
