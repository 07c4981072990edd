"""`jobcoach new`: a folder for a new regulation that checks at once.

In: a name, a folder with regulations (made, with the shared vocabulary, when it is not there). Out: a text, rules and cases to fill in.
Refuses: names that are no name, regulations and texts that exist, the folder of an installed package, a vocabulary without the names that
the example needs. Nothing is there until all of it is, and what was there stays as it was.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

from jobcoach_dsl.cli import screen
from jobcoach_dsl.cli.refusal import Problem, Unusable
from jobcoach_dsl.cli.usage import FINDINGS, FINE

_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
_NEEDS = ("besluitdatum", "contracturen_per_week", "noodzaak_vastgesteld", "besluit")

_TEXT = """\
---
titel: Voorbeeldregeling {title}
orgaan: college van burgemeester en wethouders van {title}
soort: beleidsregel
geldig_vanaf: 2025-01-01
bron: voorbeeldtekst; zet hier waar de tekst van de regeling vandaan komt
rechten: vrij te gebruiken
noot: Dit is nog geen regeling. Vervang de tekst hieronder door die van de regeling, woord voor woord, met de tikfouten.
---

# Voorbeeldregeling {title}

## Artikel 1 Begeleiding

1. Het college kent begeleiding toe als de werknemer meer dan 12 uur per week werkt en begeleiding noodzakelijk is.
2. Het college beoordeelt of begeleiding noodzakelijk is.
3. Is niet aan het eerste lid voldaan, dan wijst het college de aanvraag af.

## Artikel 2 Inwerkingtreding

Deze regeling treedt in werking op 1 januari 2025.
"""

_RULES = """\
# De regels van {title}, in de volgorde van de tekst. Nu nog een voorbeeld bij een voorbeeldtekst.
# Naast elke regel staat de bepaling waarop zij rust, met de letterlijke woorden. `jobcoach check {name}` zegt wat niet klopt.

regeling {name}
  titel      "Voorbeeldregeling {title}"
  aanhaling  "{title}"
  soort      beleidsregel
  tekst      "{name}"
  peildatum  besluitdatum
  versie     2025-01-01
    geldig vanaf 1 januari 2025
    volgens art. 2 "Deze regeling treedt in werking op 1 januari 2025."

opschrift
  geen regel titel_van_de_regeling: citeertitel
    volgens opschrift "Voorbeeldregeling {title}"
    omdat "dit is de titel; er wordt niets mee bepaald"

artikel 1 "Begeleiding"
  voorwaarde genoeg_uren
    "De werknemer werkt meer dan 12 uur per week."
    volgens lid 1 "als de werknemer meer dan 12 uur per week werkt"
    als contracturen_per_week meer dan 12 uur per week

  voorwaarde noodzaak
    "De begeleiding is noodzakelijk; het college stelt dat vast."
    volgens lid 1 "en begeleiding noodzakelijk is"
    als noodzaak_vastgesteld

  oordeel noodzaak_vastgesteld van het college
    volgens lid 2 "Het college beoordeelt of begeleiding noodzakelijk is."

  besluit
    - niet_van_toepassing als besluitdatum voor 1 januari 2025
        volgens art. 2 "Deze regeling treedt in werking op 1 januari 2025."
    - afwijzen als een voorwaarde niet is vervuld
        volgens lid 3 "Is niet aan het eerste lid voldaan, dan wijst het college de aanvraag af."
    - anders toekennen
        volgens lid 1 "Het college kent begeleiding toe"
    onzeker           onbepaald
    wacht op oordeel  beoordeling_nodig

artikel 2 "Inwerkingtreding"
  geen regel inwerkingtreding: informatief
    volgens art. 2 "Deze regeling treedt in werking op 1 januari 2025."
    omdat "de dag staat bij de versie en in het besluit"
"""

_CASES = """\
# Uitgewerkte gevallen van {title}: wat uit de feiten volgt. `jobcoach test {name}` rekent ze na.

geval G01 "Meer dan 12 uur, en het college vindt begeleiding nodig"
  met
    besluitdatum            1 februari 2025
    contracturen_per_week   12,01
    noodzaak_vastgesteld    ja
  dan
    besluit  toekennen

geval G02 "Precies 12 uur is niet meer dan 12 uur; het oordeel is dan niet meer nodig"
  met
    besluitdatum            1 februari 2025
    contracturen_per_week   12
  dan
    besluit  afwijzen
  gronden   genoeg_uren
  ontbreekt niets
  oordelen  geen
"""


def run(name: str, regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    if not _NAME.fullmatch(name) or name == "bronnen":
        raise Unusable(f"`{name}` is geen naam voor een regeling", "gebruik kleine letters, cijfers en _, te beginnen met een letter")
    root = _root(regulations)
    files = _files(root, name)
    try:
        _place(root, name, files)
    except OSError as error:
        reason = "er is al zo'n bestand" if isinstance(error, FileExistsError) else "hier is niet te schrijven"
        raise Unusable([Problem(reason, "kijk of de map klopt, en wie er mag schrijven", str(root))]) from None
    from jobcoach_dsl.pipeline import compile_folder

    workspace = compile_folder(root, (name,))
    code = FINE if workspace.sound else FINDINGS
    made = [(root / path).as_posix() for path in files]
    if as_json:
        screen.write_json({"name": name, "made": made, "sound": workspace.sound, "findings": [d.to_dict() for d in workspace.diagnostics]})
        return code
    option = "" if regulations is None else f" --regulations {regulations}"
    blocks: list[screen.Block] = [screen.Line(f"{name}: gemaakt, en in orde" if code == FINE else f"{name}: gemaakt", "goed")]
    blocks += [screen.Line(path, indent=2) for path in made]
    for diagnostic in workspace.diagnostics:
        blocks += [screen.Line(), screen.finding(diagnostic)]
    blocks += [
        screen.Line(),
        screen.Line("Hoe verder", "kop"),
        screen.Line(f"1. Vervang de voorbeeldtekst in {made[-1]} door de tekst van de regeling.", indent=2),
        screen.Line(f"2. Schrijf de regels; jobcoach check {name}{option} zegt wat nog niet klopt.", indent=2),
        screen.Line(f"3. Werk gevallen uit; jobcoach test {name}{option} rekent ze na.", indent=2),
    ]
    screen.show(blocks)
    return code


def _root(regulations: str | None) -> Path:
    from jobcoach_dsl.data import data_folder

    if regulations is not None:
        if "\0" in regulations or (Path(regulations).exists() and not Path(regulations).is_dir()):
            raise Unusable([Problem("dit is geen map", "noem met --regulations een map", regulations)])
        return Path(regulations)
    root = data_folder("regulations")
    if "_data" in root.parts:  # where the regulations of an installed package are
        raise Unusable("een nieuwe regeling hoort niet in het geïnstalleerde pakket", "noem met --regulations een eigen map")
    return root


def _files(root: Path, name: str) -> dict[str, str]:
    """The files to make, by their path in the folder; the text last. Raises `Unusable` when one is there, or names are missing."""
    if (root / name).exists():
        raise Unusable(f"er is al een map `{name}`", "kies een andere naam")
    if (root / "bronnen" / f"{name}.md").exists():
        raise Unusable(f"er is al een tekst `bronnen/{name}.md`", "kies een andere naam")
    title = name.replace("_", " ").capitalize()
    files = {f"{name}/regels.regel": _RULES, f"{name}/gevallen.regel": _CASES, f"bronnen/{name}.md": _TEXT}
    written = {path: text.format(name=name, title=title) for path, text in files.items()}
    if not (root / "begrippen.regel").exists():
        from jobcoach_dsl.data import data_folder

        vocabulary = (data_folder("regulations") / "begrippen.regel").read_text(encoding="utf-8")
        return {"begrippen.regel": vocabulary, **written}
    from jobcoach_dsl.pipeline import compile_folder

    known = compile_folder(root, ()).vocabulary
    missing = [n for n in _NEEDS if n not in known.facts and n not in known.outcomes]
    if missing:
        raise Unusable(
            f"begrippen.regel in deze map mist: {', '.join(missing)}",
            "het voorbeeld gebruikt ze; zet ze erbij zoals in de map van het pakket",
        )
    return written


def _place(root: Path, name: str, files: dict[str, str]) -> None:
    """Writes all files beside their place first, then moves them there: the folder of the regulation last, as it makes the rest count."""
    root.mkdir(parents=True, exist_ok=True)
    (root / "bronnen").mkdir(exist_ok=True)
    aside = Path(tempfile.mkdtemp(dir=root, prefix=".nieuw-"))
    moved: list[Path] = []
    try:
        for path, text in files.items():
            (aside / path).parent.mkdir(parents=True, exist_ok=True)
            (aside / path).write_text(text, encoding="utf-8", newline="\n")
        _try_out(root, aside, name)
        for path in files:
            if not path.startswith(f"{name}/"):
                _move(aside / path, root / path)
                moved.append(root / path)
        (aside / name).rename(root / name)
    except BaseException:
        for place in moved:
            place.unlink(missing_ok=True)
        raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _try_out(root: Path, aside: Path, name: str) -> None:
    """Refuses a name with which the rules do not hold: a word that the language has another use for."""
    from jobcoach_dsl.pipeline import compile_folder

    if not (aside / "begrippen.regel").exists():
        shutil.copyfile(root / "begrippen.regel", aside / "begrippen.regel")
    if name not in compile_folder(aside, (name,)).programs:
        raise Unusable(f"met de naam `{name}` kloppen de regels niet", "kies een naam die geen woord van de regeltaal is")


def _move(source: Path, target: Path) -> None:
    """Gives a file its place. Raises `FileExistsError` rather than replace what is there."""
    try:
        os.link(source, target)  # unlike a rename, this never replaces
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if target.exists():
            raise FileExistsError(str(target)) from None
        source.rename(target)
