// The regulation in `workload/` as a programmer would write it in JavaScript: the measure for the speed of the compiled script.
// In: an object with a value for every fact, numbers as numbers. Out: the outcomes with the codes of the grounds. Refuses: nothing.
// Hours go by quarters and rates are whole euros, so plain numbers are exact here.
"use strict";

const CAPS = { licht: 20, midden: 40, zwaar: 52 };

function decide(facts) {
  const grounds = [];
  const job = facts.dienstverband;
  const form = facts.vorm;
  const guidance = form === "werkbegeleiding";
  if (!guidance && !facts.jobcoach_erkend) grounds.push("jobcoach_is_erkend");
  if (form === "intern" && !(facts.in_dienst && facts.vrijgesteld && !facts.directe_collega && !facts.leidinggevende)) {
    grounds.push("interne_jobcoach_staat_vrij");
  }
  if (
    !(
      (job === "regulier" && facts.duur_maanden >= 6 && facts.uren_per_week > 12) ||
      (job === "proefplaatsing" && facts.intentie_maanden >= 6) ||
      job === "bbl"
    )
  ) {
    grounds.push("dienstverband_past");
  }
  if (job === "werkervaringsplek" || job === "nul_uren") grounds.push("zonder_begeleiding");
  if (facts.eerdere_toekenningen >= 4 && !facts.banenafspraak) grounds.push("vaak_genoeg_toegekend");

  const expected = facts.verwachte_uren_per_jaar;
  let regime = "zwaar";
  if (expected <= 20) regime = "licht";
  else if (expected <= 40 || !facts.banenafspraak || guidance) regime = "midden";
  const right = grounds.length === 0;
  const amount = right ? Math.min(expected, CAPS[regime]) * (guidance ? 41 : 82) : 0;
  return { recht: right, grounds, regime, vergoeding_eur: amount };
}

module.exports = { decide };
