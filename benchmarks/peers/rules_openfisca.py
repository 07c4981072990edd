"""The workload in OpenFisca-Core: a variable for each ground and each outcome, one person in a simulation for each decision.

In: plain values; its numbers have 24 binary digits, which is exact here. Out: see `peers`. Refuses: nothing.
It is made for many persons at once; here, as in a case system, they come one by one.
"""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core import periods
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.peers.answers import HOURS, WHOLE, WORDS, Peer, plain
from benchmarks.workload_by_hand import Case, Outcomes

Job = Enum("Job", {word: word for word in ("regulier", "proefplaatsing", "bbl", "werkervaringsplek", "nul_uren")})
Form = Enum("Form", {word: word for word in ("intern", "extern", "werkbegeleiding")})
Regime = Enum("Regime", {word: word for word in ("licht", "midden", "zwaar")})
PERIOD = periods.period("2025-01")
PERSON = Entity("persoon", "personen", "Werknemer", "")
GROUNDS = ("jobcoach_is_erkend", "interne_jobcoach_staat_vrij", "dienstverband_past", "zonder_begeleiding", "vaak_genoeg_toegekend")


def _input(name: str) -> type[Variable]:
    kinds: dict[str, Any] = {"entity": PERSON, "definition_period": periods.MONTH, "value_type": bool}
    if name in WHOLE or name in HOURS:
        kinds["value_type"] = int if name in WHOLE else float
    elif name in WORDS:
        choice = Job if name == "dienstverband" else Form
        kinds |= {"value_type": Enum, "possible_values": choice, "default_value": next(iter(choice))}
    return type(name, (Variable,), kinds)


class jobcoach_is_erkend(Variable):
    entity, definition_period, value_type = PERSON, periods.MONTH, bool

    def formula(person, period):
        return (person("vorm", period) != Form.werkbegeleiding) & ~person("jobcoach_erkend", period)


class interne_jobcoach_staat_vrij(Variable):
    entity, definition_period, value_type = PERSON, periods.MONTH, bool

    def formula(person, period):
        free = person("in_dienst", period) & person("vrijgesteld", period)
        near = person("directe_collega", period) | person("leidinggevende", period)
        return (person("vorm", period) == Form.intern) & ~(free & ~near)


class dienstverband_past(Variable):
    entity, definition_period, value_type = PERSON, periods.MONTH, bool

    def formula(person, period):
        job = person("dienstverband", period)
        regular = (job == Job.regulier) & (person("duur_maanden", period) >= 6) & (person("uren_per_week", period) > 12)
        trial = (job == Job.proefplaatsing) & (person("intentie_maanden", period) >= 6)
        return ~(regular | trial | (job == Job.bbl))


class zonder_begeleiding(Variable):
    entity, definition_period, value_type = PERSON, periods.MONTH, bool

    def formula(person, period):
        job = person("dienstverband", period)
        return (job == Job.werkervaringsplek) | (job == Job.nul_uren)


class vaak_genoeg_toegekend(Variable):
    entity, definition_period, value_type = PERSON, periods.MONTH, bool

    def formula(person, period):
        return (person("eerdere_toekenningen", period) >= 4) & ~person("banenafspraak", period)


class recht(Variable):
    entity, definition_period, value_type = PERSON, periods.MONTH, bool

    def formula(person, period):
        refused = person(GROUNDS[0], period)
        for name in GROUNDS[1:]:
            refused = refused | person(name, period)
        return ~refused


class regime(Variable):
    entity, definition_period, value_type = PERSON, periods.MONTH, Enum
    possible_values, default_value = Regime, Regime.licht

    def formula(person, period):
        hours = person("verwachte_uren_per_jaar", period)
        closed = ~person("banenafspraak", period) | (person("vorm", period) == Form.werkbegeleiding)
        return numpy.select([hours <= 20, (hours <= 40) | closed], [Regime.licht, Regime.midden], Regime.zwaar)


class vergoeding_eur(Variable):
    entity, definition_period, value_type = PERSON, periods.MONTH, float

    def formula(person, period):
        given = person("regime", period)
        cap = numpy.select([given == Regime.licht, given == Regime.midden], [20, 40], 52)
        rate = numpy.where(person("vorm", period) == Form.werkbegeleiding, 41, 82)
        return person("recht", period) * numpy.minimum(person("verwachte_uren_per_jaar", period), cap) * rate


RULES = (
    jobcoach_is_erkend,
    interne_jobcoach_staat_vrij,
    dienstverband_past,
    zonder_begeleiding,
    vaak_genoeg_toegekend,
    recht,
    regime,
    vergoeding_eur,
)


def prepare() -> Peer:
    """The system is made once, a simulation for each decision."""
    system = TaxBenefitSystem([PERSON])
    system.add_variables(*(_input(name) for name in Case.__slots__), *RULES)
    builder = SimulationBuilder()

    def given(case: Case) -> dict[str, Any]:
        facts = plain(case)
        for name, choice in (("dienstverband", Job), ("vorm", Form)):
            facts[name] = choice.encode(numpy.array([facts[name]]))
        return {name: value if name in WORDS else numpy.array([value]) for name, value in facts.items()}

    def decide(facts: dict[str, Any]) -> Outcomes:
        simulation = builder.build_default_simulation(system, 1)
        for name, value in facts.items():
            simulation.set_input(name, PERIOD, value)
        grounds = [name for name in GROUNDS if simulation.calculate(name, PERIOD)[0]]
        right = bool(simulation.calculate("recht", PERIOD)[0])
        chosen = simulation.calculate("regime", PERIOD).decode_to_str()[0]
        return Outcomes(right, grounds, chosen, float(simulation.calculate("vergoeding_eur", PERIOD)[0]))

    return given, decide
