"""Line ends and bullets as tokens.

In: tokens, with one `LINE` for each run of line ends (and the bullet behind it). Out: the same without `LINE`, with `_NL` before a field
and `_INDENT _ITEM … _ITEM … _DEDENT` around bullets. Refuses nothing: odd indentation shows as an unexpected token.

The first field of a block sets where fields start. Deeper lines without a bullet go on with their field, and so does any line behind a
comma.
"""

from __future__ import annotations

from collections.abc import Iterator

LINE = "_LINE"

Piece = tuple[str, int, int]
"""A token: what it is, and where it starts and ends."""


def layout(stream: Iterator[Piece], text: str) -> Iterator[Piece]:
    """The tokens of one block, with its line ends turned into what they mean."""
    field = -1
    bullets: list[int] = []
    piece = (LINE, 0, 0)
    comma = False
    for piece in stream:
        kind, start, end = piece
        if kind != LINE:
            comma = kind == "COMMA"
            yield piece
            continue
        if comma:
            continue  # a list of names goes on, also in the first line of a rule
        tail = text[text.rindex("\n", start, end) + 1 : end]
        rest = tail.lstrip()
        indent = len(tail) - len(rest)
        if field < 0:
            field = indent
        if rest[:1] == "-":
            while bullets and indent < bullets[-1]:
                bullets.pop()
                yield "_DEDENT", start, end
            if not bullets or indent > bullets[-1]:
                bullets.append(indent)
                yield "_INDENT", start, end
            # it stands where the bullet stands, so that what the bullet begins does not begin at the end of the line above
            yield "_ITEM", end - len(rest), end
            continue
        while bullets and indent <= bullets[-1]:
            bullets.pop()
            yield "_DEDENT", start, end
        if indent <= field:
            yield "_NL", start, end
    for _ in bullets:
        yield "_DEDENT", piece[1], piece[2]
