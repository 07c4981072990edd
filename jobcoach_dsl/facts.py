"""Facts as they come from outside, made exact.

In: a mapping from name to JSON-like values. Out: the same facts as `bool`, `str`, `Decimal` or `date`.
Refuses (all in one `FactError`): names that the regulation does not know, values of another type, values outside the domain, NaN and
infinity, empty text. A float is taken at its shortest decimal notation; nothing is rounded, defaulted or dropped.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, Inexact, InvalidOperation
from typing import Any

from jobcoach_dsl.errors import FactError, FactProblem
from jobcoach_dsl.model.numbers import dutch
from jobcoach_dsl.model.program import FactDeclaration
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType

_DIGITS = 40
_EXACT = Context(prec=_DIGITS, traps=[Inexact, InvalidOperation])
"""Refuses to round, so that no digit of a fact disappears before it is looked at."""

Known = bool | str | Decimal | dt.date
Reader = Callable[[object], Known]


class _Unfit(Exception):
    """A value that does not fit; `kind` is type or domain."""

    def __init__(self, kind: str) -> None:
        self.kind = kind


class FactReader:
    """Reads the facts of one regulation."""

    def __init__(self, facts: Mapping[str, FactDeclaration]) -> None:
        self.facts = facts
        self._readers = {name: _reader(fact) for name, fact in facts.items()}
        self._yes_or_no = frozenset(name for name, fact in facts.items() if isinstance(fact.type, BoolType))

    def read(self, given: Mapping[str, object]) -> dict[str, Known]:
        """The facts, exact. Raises `FactError` with every problem."""
        readers, yes_or_no = self._readers, self._yes_or_no
        try:
            known: dict[str, Any] = given.copy() if given.__class__ is dict else dict(given.items())
            for name, value in known.items():
                # most facts are yes or no: they stay as they are
                if not (value is True or value is False) or name not in yes_or_no:
                    known[name] = readers[name](value)
            return known
        except (KeyError, _Unfit, AttributeError, TypeError):
            raise FactError(tuple(self._problems(given))) from None

    def _problems(self, given: object) -> list[FactProblem]:
        if not isinstance(given, Mapping):
            return [
                FactProblem(
                    "", "facts", "de feiten zijn geen lijst van namen met waarden", 'geef een object zoals {"nulurencontract": false}'
                )
            ]
        import difflib  # takes long to import, and is seldom needed

        problems = []
        for name, value in given.items():
            if not isinstance(name, str) or name not in self.facts:
                near = difflib.get_close_matches(str(name), list(self.facts), n=1, cutoff=0.6)
                help = f"bedoelde u `{near[0]}`?" if near else "`regulation.facts` geeft de namen die deze regeling kent"
                problems.append(FactProblem(str(name), "unknown", f"het feit `{name}` is niet bekend in deze regeling", help))
                continue
            try:
                self._readers[name](value)
            except _Unfit as error:
                fact = self.facts[name]
                what = "past niet bij" if error.kind == "type" else "ligt buiten het domein van"
                problems.append(
                    FactProblem(name, error.kind, f"de waarde {_shown(value)} {what} `{name}`", f"verwacht wordt {expected(fact)}")
                )
        return problems


def _shown(value: object) -> str:
    text = "leeg" if value == "" else "ja" if value is True else "nee" if value is False else "null" if value is None else f"`{value}`"
    return text if len(text) <= 80 else text[:77] + "…`"


def expected(fact: FactDeclaration) -> str:
    """What a fact can be, in words for the one who gives it."""
    match fact.type:
        case BoolType():
            return "true (ja) of false (nee)"
        case EnumType(values):
            return "een van: " + ", ".join(values)
        case NumberType(unit):
            text = "een getal"
            if fact.minimum is not None and fact.maximum is not None:
                text += f" van {dutch(fact.minimum)} tot en met {dutch(fact.maximum)}"
            if fact.step is not None:
                text += " zonder decimalen" if fact.step == 1 else f" in stappen van {dutch(fact.step)}"
            return text + (f" ({unit})" if unit.parts else "")
        case DateType():
            return f"een datum als JJJJ-MM-DD, van {fact.first} tot en met {fact.last}"
    return "een tekst die niet leeg is"


def _reader(fact: FactDeclaration) -> Reader:
    match fact.type:
        case BoolType():
            return _bool
        case EnumType(values):
            return _listed(frozenset(values))
        case NumberType():
            return _number(fact)
        case DateType():
            return _date(fact.first or dt.date.min, fact.last or dt.date.max)
    return _text


def _bool(value: object) -> bool:
    if value is True:
        return True
    if value is False:
        return False
    raise _Unfit("type")


def _listed(values: frozenset[str]) -> Reader:
    def read(value: object) -> str:
        if isinstance(value, str):
            if value in values:
                return value
            raise _Unfit("domain")
        raise _Unfit("type")

    return read


def _text(value: object) -> str:
    if isinstance(value, str) and value.strip():
        return value
    raise _Unfit("type")


def _number(fact: FactDeclaration) -> Reader:
    least, most, step = fact.minimum, fact.maximum, fact.step
    assert least is not None
    assert most is not None
    assert step is not None

    places = _places(least, step)
    lowest, highest = int(least.to_integral_value(ROUND_CEILING)), int(most.to_integral_value(ROUND_FLOOR))
    short, tail = 0 < places < 5, -1 - places

    def read(value: object) -> Decimal:
        # Whole numbers, and plain notation with no more decimals than the step has, lie on the step. Nearly all numbers come so.
        if value.__class__ is int:
            if places >= 0 and lowest <= value <= highest:
                return Decimal(value)
        elif value.__class__ is float:
            text = repr(value)
            if short and "." in text[tail:]:  # no exponent is as short as that
                number = Decimal(text)
                if least <= number <= most:
                    return number
        elif value.__class__ is str:
            whole, point, part = value.partition(".")
            if whole.isdecimal() and (part.isdecimal() or not point) and len(part) <= places and len(whole) <= _DIGITS and value.isascii():
                number = Decimal(value)
                if least <= number <= most:
                    return number
        return slowly(value)

    def slowly(value: object) -> Decimal:
        long = False
        if value.__class__ is int:
            number = Decimal(value)
        elif value.__class__ is str or value.__class__ is Decimal:
            try:
                number = Decimal(value)
            except InvalidOperation:
                raise _Unfit("type") from None
            if value.__class__ is str:
                if not (value.isascii() and value[-1:].isdigit() and value.strip() == value and not {"_", "e", "E"} & {*value}):
                    raise _Unfit("type")
                long = len(value) > _DIGITS
            else:
                exponent = number.as_tuple().exponent
                long = not (isinstance(exponent, int) and -_DIGITS < exponent <= 0)  # it is a letter for NaN
        elif isinstance(value, float):
            number = Decimal(repr(float(value)))
        else:
            raise _Unfit("type")
        if not number.is_finite():
            raise _Unfit("type")
        if not least <= number <= most:
            raise _Unfit("domain")
        try:
            short = _EXACT.quantize(number, step)
        except ArithmeticError:  # finer than the step, and perhaps by so little that calculating with it would lose it
            raise _Unfit("domain") from None
        if (short - least) % step:
            raise _Unfit("domain")
        # 0E-999999999 is a zero that costs a gigabyte to write out; a thousand decimals that are all zero cost time
        return short if long else number

    return read


def _places(least: Decimal, step: Decimal) -> int:
    """How many decimals a number can have and lie on the step for certain; -1 when the step says nothing about decimals."""
    _, digits, exponent = step.normalize().as_tuple()
    if digits != (1,) or not isinstance(exponent, int) or exponent > 0 or least % step:
        return -1
    return -exponent


def _date(first: dt.date, last: dt.date) -> Reader:
    from_iso = dt.date.fromisoformat

    def read(value: object) -> dt.date:
        if value.__class__ is str:
            if len(value) != 10 or value[7] != "-":  # Python also reads weeks: 2022-W01-1
                raise _Unfit("type")
            try:
                value = from_iso(value)
            except ValueError:
                raise _Unfit("type") from None
        elif not isinstance(value, dt.date) or isinstance(value, dt.datetime):
            raise _Unfit("type")
        if not first <= value <= last:
            raise _Unfit("domain")
        return value

    return read
