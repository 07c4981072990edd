"""The lexer colours rules and loses no sign of them."""

from pygments.lexers import get_lexer_by_name, get_lexer_for_filename
from pygments.token import Comment, Keyword, Name, Number, Operator, String

from jobcoach_dsl.targets.pages.lexer import RegelLexer
from tests.pages.built import CHECKOUT


def tokens(text: str) -> list[tuple[object, str]]:
    return [(kind, value) for kind, value in RegelLexer().get_tokens(text) if value.strip()]


def test_it_is_known_by_name_and_by_file() -> None:
    assert isinstance(get_lexer_by_name("regel"), RegelLexer)
    assert isinstance(get_lexer_for_filename("regels.regel"), RegelLexer)


def test_a_rule() -> None:
    rule = 'voorwaarde genoeg # let op\n  volgens lid 1 "meer \\"dan\\" 12"\n  als uren_per_week minimaal 12,5 uur per week\n  lezing U-L17'
    assert tokens(rule) == [
        (Keyword.Declaration, "voorwaarde"),
        (Name.Function, "genoeg"),
        (Comment.Single, "# let op"),
        (Keyword, "volgens"),
        (Keyword.Pseudo, "lid"),
        (Number, "1"),
        (String, '"'),
        (String, "meer "),
        (String.Escape, '\\"'),
        (String, "dan"),
        (String.Escape, '\\"'),
        (String, " 12"),
        (String, '"'),
        (Operator.Word, "als"),
        (Name, "uren_per_week"),
        (Operator.Word, "minimaal"),
        (Number, "12,5"),
        (Number, "uur"),
        (Operator.Word, "per"),
        (Number, "week"),
        (Keyword.Declaration, "lezing"),
        (Name.Label, "U-L17"),
    ]


def test_amounts_and_dates_are_one_word() -> None:
    assert [v for k, v in tokens("€ 1.571,30 € 82,- 1 juni 2022 2022-06-01 523,33²") if k is Number] == [
        "€ 1.571,30",
        "€ 82,-",
        "1 juni 2022",
        "2022-06-01",
        "523,33²",
    ]


def test_every_file_of_the_regulations_comes_back_as_it_was_without_unknown_signs() -> None:
    files = sorted((CHECKOUT / "regulations").rglob("*.regel"))
    assert len(files) >= 4
    for file in files:
        text = file.read_text(encoding="utf-8")
        found = list(RegelLexer(stripnl=False, ensurenl=False).get_tokens(text))
        assert "".join(v for _, v in found) == text
        assert [v for k, v in found if str(k) == "Token.Error"] == []
