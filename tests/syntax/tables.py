"""Writes the tables of the grammar anew: `python -m tests.syntax.tables`."""

from __future__ import annotations

from jobcoach_dsl.syntax.parse import known_tables, language
from jobcoach_dsl.syntax.tables import written

if __name__ == "__main__":
    known_tables().write_text(written(*language()), encoding="utf-8")
