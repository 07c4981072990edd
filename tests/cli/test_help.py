"""Help and the words of the command line.

In: command lines, good and wrong. Out: that a newcomer is helped in Dutch and that each mistake has a message, a help line and exit code 2.
"""

from __future__ import annotations

import pytest

import jobcoach_dsl
from jobcoach_dsl.cli import program
from tests.cli.running import jobcoach

COMMANDS = ("check", "compare", "compile", "coverage", "decide", "docs", "explain", "new", "notions", "test")
ENGLISH = ("Usage", "Options", "Commands", "Show this message", "Error", "Missing", "[OPTIONS]", "required")


def test_the_commands_are_these() -> None:
    assert tuple(sorted(program.commands)) == COMMANDS


@pytest.mark.parametrize("words", [("--help",), ("-h",), ()])
def test_the_help_says_what_one_can_do(words: tuple[str, ...]) -> None:
    ran = jobcoach(*words)
    assert (ran.code, ran.err) == (0, "")
    assert "Gebruik: jobcoach OPDRACHT" in ran.out
    for command in COMMANDS:
        assert f"\n  {command} " in ran.out
    assert "Voorbeelden:\n  jobcoach check REGELING\n" in ran.out
    assert "Afloop: 0 in orde, 1 bevindingen" in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    ran = jobcoach(command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert f"Gebruik: jobcoach {command}" in ran.out
    assert "Voorbeelden:\n" in ran.out
    for option in ("--json", "--regulations MAP", "-h, --help"):
        assert option in ran.out
    for word in ENGLISH:
        assert word not in ran.out


def test_arguments_are_explained() -> None:
    out = jobcoach("decide", "--help").out
    assert "Gebruik: jobcoach decide REGELING FEITEN [OPTIES]" in out
    assert "\nWaarden:\n  REGELING  De naam van een regeling" in out
    assert "--reading LEZING" in out
    assert "Gebruik: jobcoach test [REGELING] [OPTIES]" in jobcoach("test", "--help").out
    assert "Gebruik: jobcoach check [REGELING …] [OPTIES]" in jobcoach("check", "--help").out


def test_version() -> None:
    assert jobcoach("--version").out == f"jobcoach {jobcoach_dsl.__version__}\n"


@pytest.mark.parametrize(
    ("words", "message", "help"),
    [
        (("chek",), "de opdracht `chek` is er niet", "bedoelde u `check`?"),
        (("xyzzy",), "de opdracht `xyzzy` is er niet", "`jobcoach --help` zegt wat kan"),
        (("check", "--jsn"), "de optie `--jsn` is er niet", "bedoelde u `--json`?"),
        (("--jsn",), "de optie `--jsn` is er niet", "`jobcoach --help` zegt wat kan"),
        (("check", "-x"), "de optie `-x` is er niet", "`jobcoach check --help` zegt wat kan"),
        (("decide", "utrecht"), "er ontbreekt iets: FEITEN", "`jobcoach decide --help` zegt wat kan"),
        (("decide",), "er ontbreekt iets: REGELING", "`jobcoach decide --help` zegt wat kan"),
        (("new",), "er ontbreekt iets: NAAM", "`jobcoach new --help` zegt wat kan"),
        (("check", "--regulations"), "de optie `--regulations` heeft een waarde nodig", "`jobcoach check --help` zegt wat kan"),
        (("check", "--json=ja"), "de optie `--json` krijgt geen waarde", "`jobcoach check --help` zegt wat kan"),
        (("test", "utrecht", "staphorst"), "`staphorst` is een woord te veel", "`jobcoach test --help` zegt wat kan"),
    ],
)
def test_a_wrong_command_line_is_answered_in_dutch(words: tuple[str, ...], message: str, help: str) -> None:
    ran = jobcoach(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"fout: {message}\n  help: {help}\n"


def test_with_json_a_wrong_command_line_is_json_too() -> None:
    ran = jobcoach("decide", "--json")
    assert ran.code == 2
    assert ran.json == {"errors": [{"message": "er ontbreekt iets: REGELING", "help": "`jobcoach decide --help` zegt wat kan"}]}
    assert "er ontbreekt iets" in ran.err
