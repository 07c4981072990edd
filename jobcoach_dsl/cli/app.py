"""The commands of `jobcoach`, with their help.

In: the command line. Out: an exit code; each command's work stands in the module of its name. Refuses: see `usage`.

Only Click is imported here. What a command needs comes in when it runs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from jobcoach_dsl.cli.usage import Command, Program

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

_REGULATION = "De naam van een regeling: de map waarin haar regels staan. `jobcoach check` noemt ze alle."
_FACTS = 'Een JSON-bestand met de feiten van één geval: {"nulurencontract": false}. Een feit dat er niet in staat, is onbekend.'


def _as_json(function: Callable[..., Any]) -> Callable[..., Any]:
    return click.option("--json", "as_json", is_flag=True, help="Schrijf JSON, voor een ander programma.")(function)


def _common(function: Callable[..., Any]) -> Callable[..., Any]:
    """`--regulations` and `--json`, which every command has."""
    folder = click.option("--regulations", metavar="MAP", help="Gebruik de regelingen in deze map, in plaats van die van het pakket.")
    return folder(_as_json(function))


def _readings(function: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--reading",
        "readings",
        metavar="LEZING",
        multiple=True,
        help="Volg de andere lezing met dit nummer, bijvoorbeeld U-L17. Mag vaker.",
    )(function)


def _one_or_all(function: Callable[..., Any]) -> Callable[..., Any]:
    return click.argument("regulation", metavar="REGELING", required=False)(function)


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from jobcoach_dsl import __version__

        click.echo(f"jobcoach {__version__}")
        ctx.exit()


@click.group(
    cls=Program,
    invoke_without_command=True,
    help=(
        "Gemeentelijke regels over jobcoaching als regels die een computer kan volgen en een jurist kan lezen. "
        "Elke regel noemt de bepaling waarop zij rust, en elk antwoord zegt waarom."
    ),
    examples=[
        ("jobcoach check REGELING", "kijkt of de regels van een regeling kloppen met haar tekst"),
        ("jobcoach explain REGELING feiten.json", "geeft het antwoord voor een geval, met de motivering"),
        ("jobcoach decide REGELING gevallen.jsonl > antwoorden.jsonl", "geeft voor elke regel van het bestand een antwoord"),
        ("jobcoach compare feiten.json", "legt hetzelfde geval naast alle regelingen"),
    ],
    epilog=(
        "Elke opdracht heeft een eigen uitleg: jobcoach decide --help\n"
        "Een antwoord is geen besluit: een besluit, en elk oordeel daarin, is van een mens.\n"
        "Afloop: 0 in orde, 1 bevindingen of gevallen die verschillen, 2 onbruikbare invoer."
    ),
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Toon de versie.")
@click.pass_context
def program(ctx: click.Context) -> None:
    """Shows the help when no command is named."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@program.command(
    cls=Command,
    short_help="Controleer de regels tegen de tekst.",
    help=(
        "Controleert de regels: of elke regel een bepaling noemt, of de woorden daar staan, of elk getal een bron heeft, of elke zin is "
        "verantwoord, en of de regels samen voor elk geval één antwoord geven. Zonder naam: alle regelingen."
        "\n\nMet --watch blijft het kijken: verandert er een bestand, dan wordt opnieuw nagekeken wat daarvan afhangt. Stop met Ctrl-C."
    ),
    arguments={"REGELING": _REGULATION + " Mag vaker."},
    examples=[
        ("jobcoach check", "alle regelingen"),
        ("jobcoach check REGELING", "één regeling"),
        ("jobcoach check REGELING --watch", "telkens als een bestand verandert"),
    ],
)
@click.argument("names", metavar="REGELING", nargs=-1)
@click.option("--watch", "watching", is_flag=True, help="Kijk opnieuw na zodra een bestand verandert, tot Ctrl-C.")
@_common
def check(names: tuple[str, ...], watching: bool, regulations: str | None, as_json: bool) -> int:
    """`jobcoach check`"""
    from jobcoach_dsl.cli.check import run, watch

    return (watch if watching else run)(names, regulations, as_json)


@program.command(
    cls=Command,
    short_help="Geef het antwoord voor een geval, of voor veel gevallen.",
    help=(
        "Geeft voor een geval elke uitkomst, met de vindplaats, de gronden, wat er nog ontbreekt en wat een mens moet beoordelen."
        "\n\nStaat er op elke regel een geval (een bestand .jsonl, of - voor de standaardinvoer), dan komt er voor elke regel één antwoord "
        "uit, als JSON, in dezelfde volgorde. Een regel die niet bruikbaar is, krijgt een antwoord met `errors`."
    ),
    arguments={"REGELING": _REGULATION, "FEITEN": _FACTS + " Of .jsonl met op elke regel een geval, of - voor de standaardinvoer."},
    examples=[
        ("jobcoach decide REGELING feiten.json", "alle uitkomsten in een tabel"),
        ("jobcoach decide REGELING feiten.json --json", "hetzelfde als JSON"),
        ("jobcoach decide REGELING feiten.json --reading U-L17", "met de andere lezing van U-L17"),
        ("jobcoach decide REGELING gevallen.jsonl > antwoorden.jsonl", "veel gevallen, met voortgang"),
    ],
)
@click.argument("regulation", metavar="REGELING")
@click.argument("facts", metavar="FEITEN")
@_readings
@_common
def decide(regulation: str, facts: str, readings: tuple[str, ...], regulations: str | None, as_json: bool) -> int:
    """`jobcoach decide`"""
    from jobcoach_dsl.cli.decide import run

    return run(regulation, facts, readings, regulations, as_json)


@program.command(
    cls=Command,
    short_help="Geef het antwoord met de motivering, in gewone taal.",
    help=(
        "Geeft het antwoord als motivering: welke feiten ertoe deden, op welke bepalingen het rust en met welke woorden, wat een mens "
        "heeft beoordeeld, wat er nog ontbreekt (als vragen) en wat nog een grond kan zijn. Een oordeel van een mens staat er als oordeel "
        "in; de redenen daarvan verzint dit programma niet."
    ),
    arguments={"REGELING": _REGULATION, "FEITEN": _FACTS + " Of - voor de standaardinvoer."},
    examples=[
        ("jobcoach explain REGELING feiten.json", "de motivering, als tekst"),
        ("jobcoach explain REGELING feiten.json > motivering.txt", "in een bestand"),
    ],
)
@click.argument("regulation", metavar="REGELING")
@click.argument("facts", metavar="FEITEN")
@_readings
@_common
def explain(regulation: str, facts: str, readings: tuple[str, ...], regulations: str | None, as_json: bool) -> int:
    """`jobcoach explain`"""
    from jobcoach_dsl.cli.explain import run

    return run(regulation, facts, readings, regulations, as_json)


@program.command(
    cls=Command,
    short_help="Leg één geval naast alle regelingen.",
    help=(
        "Legt hetzelfde geval voor aan alle regelingen en zet de antwoorden naast elkaar: elke uitkomst met de vindplaats, wat elke "
        "regeling nog moet weten, en welke feiten zij niet kent. Een feit dat geen enkele regeling kent, wordt geweigerd."
        "\n\nEen oordeel hoort bij één regeling. Heet het in twee regelingen hetzelfde, dan is het in elk van de twee een eigen oordeel; "
        "ernaast staat wie het daar geeft, op welke bepaling en met welke woorden."
    ),
    arguments={"FEITEN": _FACTS + " Of - voor de standaardinvoer."},
    examples=[
        ("jobcoach compare feiten.json", "alle regelingen"),
        ("jobcoach compare feiten.json --regulations REGELING,REGELING", "deze twee naast elkaar"),
        ("jobcoach compare feiten.json --json", "hetzelfde als JSON, voor een ander programma"),
    ],
)
@click.argument("facts", metavar="FEITEN")
@click.option(
    "--regulations",
    metavar="MAP|NAMEN",
    multiple=True,
    help="Vergelijk alleen deze regelingen, met komma's ertussen. Of gebruik de regelingen in deze map. Mag vaker.",
)
@_readings
@_as_json
def compare(facts: str, regulations: tuple[str, ...], readings: tuple[str, ...], as_json: bool) -> int:
    """`jobcoach compare`"""
    from jobcoach_dsl.cli.compare import run

    return run(facts, regulations, readings, as_json)


@program.command(
    cls=Command,
    short_help="Leg naast elkaar wat de regelingen over hetzelfde zeggen.",
    help=(
        "Laat zien wat elke regeling zegt over een notie, zoals het minimale aantal uren, met de vindplaats. Het is opgemaakt uit de "
        "regels; de pagina's tonen er de woorden en de uitzonderingen bij. Zonder naam: welke noties er zijn."
    ),
    arguments={"NOTIE": "De naam van een notie in de woordenlijst."},
    examples=[
        ("jobcoach notions", "welke noties er zijn"),
        ("jobcoach notions NOTIE", "wat elke regeling erover zegt"),
        ("jobcoach notions --json", "alles, voor een ander programma"),
    ],
)
@click.argument("notion", metavar="NOTIE", required=False)
@_common
def notions(notion: str | None, regulations: str | None, as_json: bool) -> int:
    """`jobcoach notions`"""
    from jobcoach_dsl.cli.notions import run

    return run(notion, regulations, as_json)


@program.command(
    cls=Command,
    short_help="Reken de uitgewerkte gevallen na.",
    help="Rekent de gevallen na die bij een regeling zijn uitgewerkt, en toont wat anders uitkomt. Zonder naam: van alle regelingen.",
    arguments={"REGELING": _REGULATION},
    examples=[("jobcoach test REGELING", "de gevallen van één regeling")],
)
@_one_or_all
@_common
def test(regulation: str | None, regulations: str | None, as_json: bool) -> int:
    """`jobcoach test`"""
    from jobcoach_dsl.cli.test import run

    return run(regulation, regulations, as_json)


@program.command(
    cls=Command,
    short_help="Laat zien welke regel elke zin van de tekst draagt.",
    help=(
        "Loopt elke zin van de tekst langs: welke regel haar draagt, of waarom zij geen regel is. Noemt ook de woorden die geen regel "
        "citeert. Zonder naam: alle regelingen."
    ),
    arguments={"REGELING": _REGULATION},
    examples=[("jobcoach coverage REGELING", "de verantwoording van één tekst")],
)
@_one_or_all
@_common
def coverage(regulation: str | None, regulations: str | None, as_json: bool) -> int:
    """`jobcoach coverage`"""
    from jobcoach_dsl.cli.coverage import run

    return run(regulation, regulations, as_json)


@program.command(
    cls=Command,
    short_help="Maak de pagina's voor de site.",
    help="Maakt van de regels en de teksten de pagina's waarvan `mkdocs build` de site maakt. Alleen wat anders is, wordt geschreven.",
    examples=[
        ("jobcoach docs", "schrijft naar generated_docs"),
        ("jobcoach docs --check", "schrijft niets; afloop 1 als de pagina's niet bij de regels passen"),
    ],
)
@click.option("--out", metavar="MAP", default="generated_docs", help="Schrijf in deze map; anders generated_docs.")
@click.option("--check", "only_check", is_flag=True, help="Schrijf niets, en zeg wat anders is.")
@_common
def docs(out: str, only_check: bool, regulations: str | None, as_json: bool) -> int:
    """`jobcoach docs`"""
    from jobcoach_dsl.cli.docs import run

    return run(out, only_check, regulations, as_json)


@program.command(
    "compile",
    cls=Command,
    short_help="Maak van een regeling een bestand voor een ander programma.",
    help=(
        "Maakt van een regeling een bestand dat zonder dit pakket werkt: een module in Python, met typen voor feiten en antwoord, of "
        "een script in JavaScript voor een pagina, een bundler of Node, met typen voor TypeScript. Er hoeft niets bij te worden "
        "geïnstalleerd. Een JSON Schema zegt welke feiten er zijn en hoe een antwoord eruitziet, voor een formulier of een koppeling."
    ),
    arguments={"REGELING": _REGULATION},
    examples=[
        ("jobcoach compile REGELING --target python -o regeling.py", "een module in Python"),
        ("jobcoach compile REGELING --target javascript -o regeling.js", "een script"),
        ("jobcoach compile REGELING --target typescript -o regeling.d.ts", "de typen van dat script"),
        ("jobcoach compile REGELING --target schema -o regeling.schema.json", "een JSON Schema van feiten en antwoord"),
    ],
)
@click.argument("regulation", metavar="REGELING")
@click.option("--target", metavar="DOEL", default="", help="Waarvoor: python, javascript, typescript of schema.")
@click.option("--out", "-o", metavar="BESTAND", default="", help="Schrijf in dit bestand.")
@click.option("--force", is_flag=True, help="Overschrijf het bestand ook als het niet hier is gemaakt.")
@_common
def compile_(regulation: str, target: str, out: str, force: bool, regulations: str | None, as_json: bool) -> int:
    """`jobcoach compile`"""
    from jobcoach_dsl.cli.compile import run

    return run(regulation, target, out, force, regulations, as_json)


@program.command(
    cls=Command,
    short_help="Begin een nieuwe regeling.",
    help=(
        "Maakt een map voor een nieuwe regeling, met een voorbeeldtekst en regels die meteen kloppen. Vervang daarna de tekst door die van "
        "de regeling, en schrijf de regels erbij; `jobcoach check` zegt wat er nog moet gebeuren."
    ),
    arguments={"NAAM": "De naam van de regeling: kleine letters, cijfers en _, te beginnen met een letter."},
    examples=[("jobcoach new voorbeeldstad --regulations regelingen", "een eerste regeling in een eigen map")],
)
@click.argument("name", metavar="NAAM")
@_common
def new(name: str, regulations: str | None, as_json: bool) -> int:
    """`jobcoach new`"""
    from jobcoach_dsl.cli.new import run

    return run(name, regulations, as_json)
