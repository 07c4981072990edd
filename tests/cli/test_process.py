"""`jobcoach` as a process of its own.

In: real runs, with pipes that close, interrupts, terminals, and packages that are missing. Out: exit codes and quiet ends.
"""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import HANGS, ROOT, case, process

FACTS: dict[str, object] = {"contracturen_per_week": 12, "besluitdatum": "2025-02-01"}


def on_terminal(words: list[str], env: dict[str, str], *, both: bool = True) -> tuple[int, str, bytes]:
    """Runs a command with standard error, and with `both` standard output too, on a terminal; exit code, what it showed, other output."""
    ours, theirs = pty.openpty()
    environment = {**{k: v for k, v in os.environ.items() if k != "NO_COLOR"}, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **env}
    command = [sys.executable, "-m", "jobcoach_dsl", *words]
    run = subprocess.Popen(command, stdout=theirs if both else subprocess.PIPE, stderr=theirs, stdin=subprocess.DEVNULL, env=environment)
    os.close(theirs)
    shown, piped = b"", b""
    streams = [ours] if run.stdout is None else [ours, run.stdout.fileno()]
    until = time.monotonic() + HANGS
    while streams and time.monotonic() < until:
        for stream in select.select(streams, [], [], 1)[0]:
            try:
                data = os.read(stream, 65536)
            except OSError:  # what Linux says when the other side of a terminal is gone
                data = b""
            if not data:
                streams.remove(stream)
            elif stream == ours:
                shown += data
            else:
                piped += data
    os.close(ours)
    if run.stdout is not None:
        run.stdout.close()
    return run.wait(HANGS), shown.decode(), piped


def test_a_run_from_the_shell(tmp_path: Path, small: Path) -> None:
    ran = process("decide", "voorbeeldstad", case(tmp_path, FACTS), "--regulations", small, "--json")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert json.loads(ran.stdout)["outcomes"]["besluit"]["value"] == "afwijzen"


def test_bad_input_gives_no_traceback(tmp_path: Path, small: Path) -> None:
    ran = process("decide", "voorbeeldstad", case(tmp_path, b"\xff"), "--regulations", small)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"Traceback" not in ran.stderr


def test_help_is_there_without_what_only_commands_need() -> None:
    """Start-up counts: what takes time to import waits until a command needs it."""
    code = (
        "import sys\n"
        "from jobcoach_dsl.cli import program\n"
        "try:\n    program.main(['--help'])\n"
        "except SystemExit as end:\n    assert end.code == 0\n"
        "heavy = {'rich', 'lark', 'attrs', 'attr', 'jinja2', 'decimal', 'json'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=False, timeout=HANGS)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_a_missing_package_is_a_message(missing: str, tmp_path: Path, small: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(f"import sys\nsys.modules[{missing!r}] = None\n", encoding="utf-8")
    path = f"{tmp_path}{os.pathsep}{ROOT}"
    ran = process("check", "--regulations", small, env={"PYTHONPATH": path})
    if missing == "rich":
        assert ran.returncode == 0, "only a terminal needs rich"
        return
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.decode().startswith("jobcoach heeft het pakket `click` nodig, en dat is er niet.\n")
    assert 'pip install "jobcoach-dsl[cli]"' in ran.stderr.decode()


def test_a_closed_pipe_ends_quietly(tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, "{}\n" * 5000, "gevallen.jsonl")
    command = [sys.executable, "-m", "jobcoach_dsl", "decide", "voorbeeldstad", str(path), "--regulations", str(small)]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert run.stdout is not None
    assert run.stderr is not None
    assert run.stdout.readline().startswith(b'{"regulation"')
    run.stdout.close()
    assert (run.stderr.read(), run.wait(HANGS)) == (b"", 141)
    run.stderr.close()


def test_a_pipe_that_was_closed_before_anything_was_written(small: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = process("coverage", "--regulations", small, capture_output=False, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (141, b"")


def test_an_interrupt_ends_quietly(small: Path) -> None:
    command = [sys.executable, "-m", "jobcoach_dsl", "decide", "voorbeeldstad", "-", "--regulations", str(small)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    run = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        # a test run in the background inherits that interrupts are ignored; a person at a terminal does not
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert run.stdin is not None
    assert run.stdout is not None
    run.stdin.write(b"{}\n{}\n")
    run.stdin.flush()
    assert [run.stdout.readline()[:13] for _ in range(2)] == [b'{"regulation"'] * 2  # it is at work, and waits for more
    run.send_signal(signal.SIGINT)
    _, err = run.communicate(timeout=HANGS)
    assert (run.returncode, err) == (130, b"")


def test_a_terminal_gets_colours_and_tables_and_a_pipe_does_not(tmp_path: Path, small: Path) -> None:
    words = ["decide", "voorbeeldstad", str(case(tmp_path, FACTS)), "--regulations", str(small)]
    code, shown, _ = on_terminal(words, {})
    assert code == 0
    assert "\x1b[" in shown
    assert "━" in shown or "─" in shown
    plain = process(*words).stdout.decode()
    assert "\x1b" not in plain
    assert "─" not in plain
    assert "besluit   afwijzen  " in plain


def test_no_color_is_respected_and_a_dumb_terminal_gets_lines(tmp_path: Path, small: Path) -> None:
    words = ["decide", "voorbeeldstad", str(case(tmp_path, FACTS)), "--regulations", str(small)]
    code, shown, _ = on_terminal(words, {"NO_COLOR": "1"})
    assert code == 0
    assert "\x1b[3" not in shown
    assert "─" in shown or "━" in shown
    code, shown, _ = on_terminal(words, {"TERM": "dumb"})
    assert code == 0
    assert "\x1b" not in shown
    assert "─" not in shown


def test_a_complaint_on_a_terminal(small: Path) -> None:
    code, shown, _ = on_terminal(["decide", "xyzzy", "f.json", "--regulations", str(small)], {})
    assert code == 2
    assert "fout:" in shown
    code, shown, _ = on_terminal(["decide", "xyzzy", "f.json", "--regulations", str(small)], {"NO_COLOR": "1"})
    assert "\x1b" not in shown


def test_a_motivation_and_findings_on_a_terminal(tmp_path: Path, own: Path) -> None:
    path = str(case(tmp_path, FACTS))
    code, shown, _ = on_terminal(["explain", "voorbeeldstad", path, "--regulations", str(own)], {"NO_COLOR": "1"})
    assert code == 0
    assert "Besluit: afwijzen." in shown
    rules = own / "voorbeeldstad" / "regels.regel"
    rules.write_text(rules.read_text(encoding="utf-8").replace("als noodzaak_vastgesteld", "als noodzak_vastgesteld"), encoding="utf-8")
    code, shown, _ = on_terminal(["check", "--regulations", str(own)], {})
    assert code == 1
    assert "^^^" in shown


def test_many_cases_show_progress_on_a_terminal_that_does_not_get_the_answers(tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, '{"contracturen_per_week": 12}\n' * 400 + "rommel\n", "gevallen.jsonl")
    words = ["decide", "voorbeeldstad", str(path), "--regulations", str(small)]
    code, shown, piped = on_terminal(words, {}, both=False)
    assert code == 2
    assert len(piped.splitlines()) == 401
    assert "gevallen" in shown
    assert "fout:" in shown
    assert "12" not in shown.partition("gevallen")[0], "a value of a fact is no progress"


def test_an_answer_reaches_a_stream_that_cannot_hold_all_signs(tmp_path: Path, small: Path) -> None:
    path = case(tmp_path, FACTS)
    env = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert process("explain", "voorbeeldstad", path, "--regulations", small, env=env).returncode == 0
    ran = process("explain", "voorbeeldstad", path, "--regulations", small, "--json", env=env)
    assert ran.returncode == 0
    assert "“" not in ran.stdout.decode("ascii")
    assert json.loads(ran.stdout)["motivation"]["sections"]
