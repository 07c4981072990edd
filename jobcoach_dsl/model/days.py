"""Days moved along the calendar, exactly.

In: a day and how far to move it. Out: a day; beyond the calendar its last or first day. Refuses: nothing.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction


def moved(day: dt.date, amount: int, unit: str) -> dt.date:
    """A day moved by whole units, as `Shift` says."""
    try:
        if unit == "weekend":
            return day + dt.timedelta(days=7 - day.weekday() if day.weekday() >= 5 else 0)
        if unit in ("dag", "week"):
            return day + dt.timedelta(days=amount * (7 if unit == "week" else 1))
        months = day.year * 12 + day.month - 1 + amount * (12 if unit == "jaar" else 1)
        year, month = months // 12, months % 12 + 1
        return dt.date(year, month, min(day.day, _days_in(year, month)))
    except (OverflowError, ValueError):
        return dt.date.max if amount > 0 else dt.date.min


def moved_by(day: dt.date, amount: Decimal | Fraction, unit: str) -> dt.date:
    """A day moved. A part of a month is that part of the days between the date after the whole months and the date a month later."""
    numerator, denominator = amount.as_integer_ratio()
    whole, part = divmod(numerator, denominator)
    start = moved(day, whole, unit)
    if part == 0 or unit == "dag":
        return start
    return start + dt.timedelta(days=(moved(day, whole + 1, unit) - start).days * part // denominator)


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
