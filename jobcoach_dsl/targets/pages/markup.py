"""Words in HTML, shown as they are.

In: any text. Out: HTML (as `Markup`, which Jinja2 does not touch again) that shows exactly these words.
Refuses: a link target that is not one of our own paths.

Legal text, rules and labels are not ours: they hold `<`, `&`, `"`. Each sign that HTML could act on becomes a character reference; so do
the two with which a fence of Markdown begins, because the pages pass for Markdown where they are built without our plugin. An
apostrophe stays: templates write attributes in double quotes only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from markupsafe import Markup
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES, Text, Whitespace

from jobcoach_dsl.targets.pages.lexer import RegelLexer

_SIGNS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "`": "&#96;", "~": "&#126;"}
_SIGN = re.compile(f"[{''.join(_SIGNS)}]")
_CODE_SIGNS = str.maketrans({sign: shown for sign, shown in _SIGNS.items() if sign != '"'})  # code stands in elements only
_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_PATH = re.compile(r"([A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_][A-Za-z0-9_.-]*")
_ANCHOR = re.compile(r"\w[\w.-]*")
_TITLE = str.maketrans({"<": "‹", ">": "›", '"': "”", "&": "&amp;"})
_WEB = re.compile(r"https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~/%+,;=@?&-]*)?")


safe: Callable[[str], Markup] = partial(str.__new__, Markup)
"""HTML that is safe, as `Markup`; the class itself first asks what it is given, which costs more than most words that it is given."""


def escape(value: object) -> Markup:
    """Text for a running line. White space becomes one space; the rest shows as it is."""
    return value if isinstance(value, Markup) else _escaped(str(value))


# The same labels, names and places stand on many pages.
@lru_cache(maxsize=1 << 16)
def _escaped(value: str) -> Markup:
    if not value.isprintable() or "  " in value:  # rare, and soon seen
        value = _INVISIBLE.sub("\ufffd", _SPACE.sub(" ", value))
    return safe(_SIGN.sub(lambda sign: _SIGNS[sign[0]], value))


def code(value: object) -> Markup:
    """A name as it stands in rules."""
    return safe(f"<code>{escape(value)}</code>")


@lru_cache(maxsize=1 << 12)
def fence(text: str, language: str, title: str = "", copied: bool = False) -> Markup:
    """A block of code in its colours. `copied`: it has a button that copies it, and in it no word goes on on the next line.

    Each line is an element, so that a wrapped line can hang in.
    """
    shown = _INVISIBLE.sub("\ufffd", text.replace("\t", "    ")).strip("\n")
    # The examples of regulations have most lines in common, and to colour programs takes long.
    lines = [_coloured(line, language) for line in shown.split("\n")] if copied else _coloured(shown, language).split("\n")
    named = f'<span class="filename">{escape(title)}</span>' if title else ""
    body = "".join([f"<span>{line}\n</span>" for line in lines])
    kind = "copy highlight" if copied else "highlight"
    return safe(f'<div class="{kind}">{named}<pre><code>{body}</code></pre></div>')


@lru_cache(maxsize=1 << 12)
def _coloured(text: str, language: str) -> str:
    """A text with its colours; neighbours of one kind are one word."""
    kind, words, result = Text, "", []
    for _, found, more in _lexer(language).get_tokens_unprocessed(text):
        if found is kind:
            words += more
        else:
            result.append(_word(kind, words))
            kind, words = found, more
    result.append(_word(kind, words))
    return "".join(result)


@lru_cache(maxsize=1 << 14)
def _word(kind: Any, words: str) -> str:
    """Words of one kind in their colour. No element is longer than a line."""
    shown, colour = words.translate(_CODE_SIGNS), _colour(kind)
    return "\n".join(f'<span class="{colour}">{line}</span>' if line else "" for line in shown.split("\n")) if colour else shown


@lru_cache
def _colour(kind: Any) -> str:
    """What the style sheet calls a kind of word; white space has no colour."""
    if kind is Whitespace:
        return ""
    return STANDARD_TYPES[kind] if kind in STANDARD_TYPES else _colour(kind.parent)


@lru_cache
def _lexer(language: str) -> Lexer:
    return RegelLexer() if language == "regel" else get_lexer_by_name(language)


def quoted(value: object) -> Markup:
    """The title of a page as a YAML string (JSON's double quotes are YAML's too).

    The theme puts titles in its pages without escaping them: in the navigation as markup, in the head and in attributes with all references
    resolved. What could act in any of these is therefore shown by a sign that looks like it.
    """
    text = str(value).translate(_TITLE)
    # a quoted string of YAML, in which nothing is left that could act
    return safe(json.dumps(_INVISIBLE.sub("\ufffd", _SPACE.sub(" ", text)), ensure_ascii=False))


def href(page: str, anchor: str, here: str) -> str:
    """The way from the page `here` to an anchor (may be "") on a page, as the site has them: with `.html`.

    Raises `ValueError` for what cannot be one of our own paths.
    """
    way, place = _way(page, here), at(anchor) if anchor else ""
    return place if place and page == here else way + place


@lru_cache(maxsize=1 << 16)
def _way(page: str, here: str) -> str:
    if not _PATH.fullmatch(page):
        raise ValueError(f"no link can lead to {page!r}")
    way = relative(page, here)
    return f"{way[:-3]}.html" if way.endswith(".md") else way


@lru_cache(maxsize=1 << 16)
def at(anchor: str) -> str:
    """The end of a link that leads to an anchor."""
    if not _ANCHOR.fullmatch(anchor):
        raise ValueError(f"no link can lead to #{anchor!r}")
    return f"#{anchor}"


def relative(page: str, here: str) -> str:
    """The way from the page `here` to a file, by their paths."""
    there, base = page.split("/"), here.split("/")[:-1]
    while base and len(there) > 1 and base[0] == there[0]:
        there, base = there[1:], base[1:]
    return "../" * len(base) + "/".join(there)


def link(text: object, page: str, anchor: str, here: str, kind: str = "") -> Markup:
    """A link with this text."""
    named = f' class="{escape(kind)}"' if kind else ""
    return safe(f'<a{named} href="{href(page, anchor, here)}">{escape(text)}</a>')  # `href` lets no other signs through


def web(address: str) -> Markup:
    """An address on the web as a link; anything that is not plainly one is shown as words."""
    shown = escape(address)
    return safe(f'<a href="{shown}">{shown}</a>') if _WEB.fullmatch(address) else shown
