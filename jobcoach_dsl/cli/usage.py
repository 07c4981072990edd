"""Click in Dutch: help, and messages about the command line itself.

In: commands with Dutch texts and examples. Out: help, exit codes and messages in one form, whatever the version of Click.
Refuses: options, commands and arguments that do not exist or are missing (exit code 2), with the nearest name that does.
"""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

from jobcoach_dsl.cli.refusal import Problem, Unusable

FINE, FINDINGS, UNUSABLE, INTERRUPTED, READER_GONE = 0, 1, 2, 130, 141
"""The exit codes."""

_WIDTH = 100


class Command(click.Command):
    """A command whose help is Dutch. `arguments` says what each argument is, `examples` are lines to type with what they do."""

    def __init__(
        self,
        *args: Any,
        arguments: Mapping[str, str] | None = None,
        examples: Sequence[tuple[str, str]] = (),
        **kwargs: Any,
    ) -> None:
        # words that are left over are refused below, in Dutch
        kwargs["context_settings"] = {"allow_extra_args": True, "help_option_names": ["-h", "--help"], **kwargs.get("context_settings", {})}
        super().__init__(*args, **kwargs)
        self.arguments, self.examples = dict(arguments or {}), tuple(examples)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # Click does not always say which command it is about
            raise
        if ctx.args and not isinstance(self, click.Group) and not ctx.resilient_parsing:
            raise Unusable(f"`{ctx.args[0]}` is een woord te veel", _see_help(ctx))
        return rest

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze uitleg."
        return option

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.width = min(_WIDTH, formatter.width)
        pieces = [*(["OPDRACHT", "…"] if isinstance(self, click.Group) else []), *_argument_words(self, ctx), "[OPTIES]"]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="Gebruik: ")
        for paragraph in (self.help or "").split("\n\n"):
            formatter.write_paragraph()
            formatter.write_text(" ".join(paragraph.split()))
        self._section(formatter, "Waarden", self.arguments.items())
        if isinstance(self, click.Group):
            commands = [
                (name, command) for name in self.list_commands(ctx) if (command := self.get_command(ctx, name)) and not command.hidden
            ]
            self._section(formatter, "Opdrachten", [(name, command.short_help or "") for name, command in commands])
        records = [record for param in self.get_params(ctx) if isinstance(param, click.Option) and (record := param.get_help_record(ctx))]
        self._section(formatter, "Opties", records)
        if self.examples:
            with formatter.section("Voorbeelden"):
                for typed, meaning in self.examples:
                    formatter.write(f"{'':>{formatter.current_indent}}{typed}\n")
                    formatter.write(f"{'':>{formatter.current_indent}}    {meaning}\n")
        if self.epilog:
            formatter.write_paragraph()
            for line in self.epilog.splitlines():
                formatter.write(f"{line}\n")

    @staticmethod
    def _section(formatter: click.HelpFormatter, title: str, rows: Iterable[tuple[str, str]]) -> None:
        listed = list(rows)
        if listed:
            with formatter.section(title):
                formatter.write_dl(listed)


class Program(Command, click.Group):
    """The group of all commands; `main` turns every way to end into an exit code."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            near = difflib.get_close_matches(args[0], self.list_commands(ctx), n=1, cutoff=0.5)
            raise Unusable(f"de opdracht `{args[0]}` is er niet", f"bedoelde u `{near[0]}`?" if near else _see_help(ctx))
        return super().resolve_command(ctx, args)

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, **_: Any) -> Any:  # type: ignore[override]  # nobody gives the arguments that click's own has more
        """Runs the command line and ends the process with its exit code."""
        words = list(sys.argv[1:] if args is None else args)
        name = prog_name or "jobcoach"
        _never_fail_on_signs()
        try:
            self._main_shell_completion({}, name)
            # not Click's own `main`: that ends a closed pipe with 1, which here means findings
            with self.make_context(name, words) as ctx:
                code = self.invoke(ctx)
            sys.stdout.flush()
        except click.exceptions.Exit as end:
            code = end.exit_code
        except BrokenPipeError:
            _silence()
            code = READER_GONE
        except (click.Abort, KeyboardInterrupt):
            code = INTERRUPTED
        except (click.ClickException, Unusable) as error:
            problems = error.problems if isinstance(error, Unusable) else (_in_dutch(error),)
            code = _refuse(problems, as_json="--json" in words)
        sys.exit(code if isinstance(code, int) else FINE)


def _refuse(problems: tuple[Problem, ...], as_json: bool) -> int:
    from jobcoach_dsl.cli.screen import complain, write_json

    try:
        if as_json:
            write_json({"errors": [p.to_dict() for p in problems]})
            sys.stdout.flush()
        complain(problems)
    except BrokenPipeError:
        _silence()
    return UNUSABLE


def _in_dutch(error: click.ClickException) -> Problem:
    """What Click says, in the words of this program."""
    ctx = getattr(error, "ctx", None)
    help = _see_help(ctx) if ctx is not None else ""
    match error:
        case click.NoSuchOption():
            near = difflib.get_close_matches(error.option_name, _options(ctx), n=1, cutoff=0.6)
            return Problem(f"de optie `{error.option_name}` is er niet", f"bedoelde u `{near[0]}`?" if near else help)
        case click.MissingParameter() if error.param is not None:
            name = error.param.metavar or error.param.human_readable_name
            return Problem(f"er ontbreekt iets: {name}", help)
        case click.BadOptionUsage():
            flag = any(error.option_name in p.opts and getattr(p, "is_flag", False) for p in (ctx.command.params if ctx else ()))
            return Problem(f"de optie `{error.option_name}` {'krijgt geen waarde' if flag else 'heeft een waarde nodig'}", help)
    return Problem(f"deze aanroep klopt niet ({error.format_message()})", help)


def _options(ctx: click.Context | None) -> list[str]:
    return [name for p in ctx.command.get_params(ctx) if isinstance(p, click.Option) for name in p.opts] if ctx is not None else []


def _see_help(ctx: click.Context) -> str:
    return f"`{ctx.command_path} --help` zegt wat kan"


def _argument_words(command: click.Command, ctx: click.Context) -> list[str]:
    words = []
    for param in command.get_params(ctx):
        if isinstance(param, click.Argument):
            name = f"{param.metavar or param.human_readable_name}{' …' if param.nargs == -1 else ''}"
            words.append(name if param.required else f"[{name}]")
    return words


def _never_fail_on_signs() -> None:
    """A stream that cannot write € or “ shows a question mark instead of stopping half-way."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _silence() -> None:
    """Points what is still buffered at nothing, so that Python does not complain about the closed pipe when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(nowhere, stream.fileno())
        except (OSError, ValueError):  # a stream that is no file needs no care
            continue
