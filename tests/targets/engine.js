// Answers questions about made-up programs, a line of JSON each: the runtime stands above this text.
//
// In: {"data": a program, "facts": [facts of cases], "budget": nodes}. Out: for each case its results, or null for a program that no diagram
// holds.

function resultsOf({ data, facts, budget }) {
  const program = new Program(data);
  let diagrams;
  try {
    diagrams = decider(program.withReadings(new Set()), budget);
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
  const shown = ({ value, ...names }) => ({ ...names, value: jsonValue(value) });
  return facts.map((given) => {
    const results = diagrams.decide(readFacts(program.facts, given), [...program.outcomes.keys()]);
    return Object.fromEntries([...results].map(([name, found]) => [name, shown(found)]));
  });
}

require("readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => {
    let answer;
    try {
      answer = { results: resultsOf(JSON.parse(line)) };
    } catch (error) {
      answer = { error: String(error.stack) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  });
