"""Words in Markdown, shown as they are.

In: any text. Out: Markdown (as `Markup`, which Jinja2 does not touch again) that shows exactly these words.
Refuses: a link target that is not one of our own paths.

Legal text, rules and labels are not ours: they hold `*`, `_`, `<`, `|`, `[`. Each sign that Markdown or HTML could act on becomes a
character reference. Signs that only act in one place (a number with a dot at the start of a line) become one only there, so that the
pages stay readable as text and their differences too. An apostrophe stays: templates write attributes in double quotes only.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache

from markupsafe import Markup

_ALWAYS = re.compile(r"[&<>\"`*{}\[\]\\|~^#$]|(?<![^\W_])_|_(?![^\W_])")
_START = re.compile(r"\A(\d+)([.)])")
_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_PLAIN = re.compile(r"[\w.-]+( [\w.-]+)*")
_PATH = re.compile(r"([A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_][A-Za-z0-9_.-]*")
_ANCHOR = re.compile(r"\w[\w.-]*")
_TITLE = str.maketrans({"<": "‹", ">": "›", '"': "”", "&": "&amp;"})
_WEB = re.compile(r"https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~/%+,;=@?&-]*)?")


def escape(value: object) -> Markup:
    """Text for a running line of Markdown. White space becomes one space; the rest shows as it is."""
    return value if isinstance(value, Markup) else _escaped(str(value))


def inside(value: object) -> Markup:
    """As `escape`, for a piece of a line that does not begin it."""
    return _shown(str(value))


# The same labels, names and places stand on many pages.
@lru_cache(maxsize=1 << 16)
def _escaped(value: str) -> Markup:
    text = str(_shown(value))
    text = _START.sub(lambda m: f"{m[1]}&#{ord(m[2])};", text)
    if text.startswith(("+", "-", "=", ":", "!")):
        text = f"&#{ord(text[0])};{text[1:]}"
    return Markup(text)  # noqa: S704 - this is the function that makes text safe


@lru_cache(maxsize=1 << 16)
def _shown(value: str) -> Markup:
    text = _INVISIBLE.sub("\ufffd", _SPACE.sub(" ", value))
    return Markup(_ALWAYS.sub(lambda m: f"&#{ord(m[0])};", text))  # noqa: S704


def code(value: object) -> Markup:
    """A name as it stands in rules."""
    text = str(value)
    if _PLAIN.fullmatch(text):
        return Markup(f"`{text}`")  # noqa: S704
    return Markup(f"<code>{escape(text)}</code>")  # noqa: S704


def fence(text: str, language: str) -> Markup:
    """A block of code, fenced longer than any fence in it."""
    ticks = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", text)), default=0))
    lines = _INVISIBLE.sub("\ufffd", text.replace("\t", "    ")).strip("\n")
    return Markup(f"{ticks}{language}\n{lines}\n{ticks}")  # noqa: S704


def quoted(value: object) -> Markup:
    """The title of a page as a YAML string (JSON's double quotes are YAML's too).

    The theme puts titles in its pages without escaping them: in the navigation as markup, in the head and in attributes with all references
    resolved. What could act in any of these is therefore shown by a sign that looks like it.
    """
    text = str(value).translate(_TITLE)
    return Markup(json.dumps(_INVISIBLE.sub("\ufffd", _SPACE.sub(" ", text)), ensure_ascii=False))  # noqa: S704


def href(page: str, anchor: str, here: str) -> str:
    """The way from the page `here` to an anchor (may be "") on a page. Raises `ValueError` for what cannot be one of our own paths."""
    if not _PATH.fullmatch(page) or (anchor and not _ANCHOR.fullmatch(anchor)):
        raise ValueError(f"no link can lead to {page!r} #{anchor!r}")
    if page == here:
        return f"#{anchor}" if anchor else page.rsplit("/", 1)[-1]
    there, base = page.split("/"), here.split("/")[:-1]
    while base and len(there) > 1 and base[0] == there[0]:
        there, base = there[1:], base[1:]
    return "../" * len(base) + "/".join(there) + (f"#{anchor}" if anchor else "")


def link(text: object, page: str, anchor: str, here: str) -> Markup:
    """A link with this text."""
    return Markup(f"[{escape(text)}]({href(page, anchor, here)})")  # noqa: S704


def web(address: str) -> Markup:
    """An address on the web as a link; anything that is not plainly one is shown as words."""
    if _WEB.fullmatch(address):
        return Markup(f"[{escape(address)}]({address})")  # noqa: S704
    return escape(address)
