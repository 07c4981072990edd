"""Line ends and bullets as tokens.

In: Lark's tokens, with one `_LINE` token for each run of line ends (and the bullet behind it). Out: the same without `_LINE`, with
`_NL` before a field and `_INDENT _ITEM … _ITEM … _DEDENT` around bullets. Refuses nothing: odd indentation shows as an unexpected token.
"""

from __future__ import annotations

from collections.abc import Iterator

from lark import Token


class Layout:
    """The indentation of one block: its first field sets where fields start; deeper lines without a bullet go on with their field,
    and so does any line behind a comma."""

    always_accept = ("_LINE",)

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        field = -1
        bullets: list[int] = []
        token = None
        comma = False
        for token in stream:
            if token.type != "_LINE":
                comma = token.type == "COMMA"
                yield token
                continue
            if comma:
                continue  # a list of names goes on, also in the first line of a rule
            tail = token[token.rindex("\n") + 1 :]
            rest = tail.lstrip()
            indent = len(tail) - len(rest)
            bullet = rest[:1] == "-"
            if field < 0:
                field = indent
            if bullet:
                while bullets and indent < bullets[-1]:
                    bullets.pop()
                    yield Token.new_borrow_pos("_DEDENT", "", token)
                if not bullets or indent > bullets[-1]:
                    bullets.append(indent)
                    yield Token.new_borrow_pos("_INDENT", "", token)
                # it stands where the bullet stands, so that what the bullet begins does not begin at the end of the line above
                yield Token("_ITEM", "-", start_pos=(token.end_pos or 0) - len(rest), line=token.end_line, end_pos=token.end_pos)
                continue
            while bullets and indent <= bullets[-1]:
                bullets.pop()
                yield Token.new_borrow_pos("_DEDENT", "", token)
            if indent <= field:
                yield Token.new_borrow_pos("_NL", "", token)
        for _ in bullets:
            assert token is not None
            yield Token.new_borrow_pos("_DEDENT", "", token)
