"""Templates say what Jinja2 makes of them: the same text, with everything escaped and every slip an error."""

import sys
from pathlib import Path

import jinja2
import pytest
from markupsafe import Markup

from jobcoach_dsl.targets.pages import markup
from jobcoach_dsl.targets.pages.jinja import Environment


class Thing:
    text = '<b title="x">`&'
    safe = Markup("<i>")
    items = ("<1>", "<2>")
    table = {"a": "<"}  # noqa: RUF012

    def said(self, *words: object, between: str = ", ") -> str:
        return between.join(map(str, words))


SHOWN = "&lt;b title=&quot;x&quot;&gt;&#96;&amp;"


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{ x.text }}", SHOWN),
        ("{{ x.safe }}", "<i>"),
        ("{{ x.text ~ x.safe }}", None),
        ("{{ x.said(x.text, 1, between='<') }}", f"{SHOWN}&lt;1"),
        ("{{ x.items[0] }}{{ x.items | length }}{{ '<' }}", "&lt;1&gt;2&lt;"),
        ("{% for i in x.items %}{{ i }}{% if not loop.last %} {% endif %}{% endfor %}", "&lt;1&gt; &lt;2&gt;"),
        ("{% set y = x.text %}{{ y }}", SHOWN),
        ("{{ x.table['a'] }}", "&lt;"),
        ("{% macro m(a, b='<', c=2) %}<p>{{ a }}{{ b }}{{ c }}</p>{% endmacro %}{{ m(x.text) }}{{ m(x.safe, c=3) }}", None),
        ("{% macro m(a, b) %}{{ a }}{{ b }}{% endmacro %}{{ m('<', '>') }}{{ m(b='>', a=m('<', x.safe)) }}", None),
        ("{% macro m(n) %}({% if n %}{{ m(n - 1) }}{% endif %}){% endmacro %}{{ m(2) }}", "((()))"),
        ("{{ 'ja' if x.text else 'nee' }}{{ x.text.startswith('<b') }}", "jaTrue"),
    ],
)
def test_a_template_gives_what_jinja2_itself_gives(template: str, expected: str | None) -> None:
    theirs = jinja2.Environment(autoescape=True, finalize=markup.escape).from_string(template).render(x=Thing())
    assert Environment().from_string(template).render(x=Thing()) == theirs
    assert expected is None or theirs == expected


@pytest.mark.parametrize(
    ("template", "error"),
    [
        ("{{ nergens }}", jinja2.UndefinedError),
        ("{{ nergens.iets }}", jinja2.UndefinedError),
        ("{{ nergens('<') }}", jinja2.UndefinedError),
        ("{% if nergens %}x{% endif %}", jinja2.UndefinedError),
        ("{{ x.nergens }}", AttributeError),
        ("{% if x.nergens %}x{% endif %}", AttributeError),
        ("{{ x.nergens() }}", AttributeError),
        ("{{ x.said(hoe='x') }}", TypeError),
        ("{{ x.text() }}", TypeError),
        ("{{ x.table.a }}", AttributeError),  # Jinja2 itself takes the item; ours are written ["a"], so that a slip is one
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}", jinja2.UndefinedError),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}", TypeError),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, b=2) }}", TypeError),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(b=2) }}", TypeError),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, a=2) }}", TypeError),
        # written in another way than our templates are
        ("{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}x{% endcall %}", AssertionError),
        ("{% macro m() %}{{ varargs }}{% endmacro %}{{ m(1) }}", AssertionError),
        ("{{ x.said(*x.items) }}", AssertionError),
    ],
)
def test_a_slip_in_a_template_is_an_error(template: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        Environment().from_string(template).render(x=Thing())


def test_a_template_is_made_once_and_anew_when_it_or_what_makes_it_is_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    made: list[str] = []
    parse = Environment._parse

    def counted(self: Environment, source: str, name: str | None, filename: str | None) -> jinja2.nodes.Template:
        made.append(str(name))
        return parse(self, source, name, filename)

    monkeypatch.setattr(Environment, "_parse", counted)
    for _ in range(2):
        assert "banner" in Environment().get_template("macros.md.jinja").make_module({"here": None}).__dict__
    assert made == ["macros.md.jinja"]
    (kept,) = tmp_path.rglob("*.pyc")
    whole = kept.read_bytes()
    kept.write_bytes(b"something else")
    Environment().get_template("macros.md.jinja")
    assert (len(made), kept.read_bytes()) == (2, whole)
    other = Environment()
    monkeypatch.setattr(other.bytecode_cache, "made_by", b"another version")
    other.get_template("macros.md.jinja")
    assert len(made) == 3
    kept.unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    Environment().get_template("macros.md.jinja")
    assert not kept.exists()
