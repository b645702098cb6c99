"""What is known of operations, as data: read strictly, told in docstrings, and true of the descriptions."""

from __future__ import annotations

import inspect
import tomllib
from pathlib import Path

import pytest

from healthie_api.mutations import Mutations
from healthie_api.queries import Queries
from hero_health_api.resources import Resources
from hero_healthie import operations
from hero_healthie_codegen.errors import SpecError
from hero_healthie_codegen.specs.docs import KINDS, Docs, load_docs
from tests.support.paths import SPECS

GOOD = """
[docs.users]
does = "List patients."
returns = "Patients."
[docs.users.arguments]
keywords = "search in names"
"input.dob" = "a day"
"""
FACTS = {
    "ignored": ("value = false", "does nothing at the vendor as `False`"),
    "default": ('value = "x"', "`x` when left out"),
    "together": ('with = "b"', "only together with `b`"),
    "needs": ('with = ["a", "b"]', "needs `a` or `b`"),
    "not_with": ('with = "b"\nnote = "so"', "not together with `b`; so"),
    "beats": ('over = ["a", "b", "c"]', "beats `a`, `b` and `c`"),
    "at_most": ('limit = 2000\nunit = "rows"', "at most 2,000 rows"),
    "inverted": ('means = "finds none"', "inverted: True finds none"),
    "drops_all_else": ("", "all other changes of the same call are dropped"),
    "values": ("values = [0, 1]", "one of `0` or `1`"),
    "required": ('unless = "x"\nsince = "2025-04-01"', "required by the vendor unless x, since 2025-04-01"),
    "replaced": ('by = "b"', "deprecated: use `b`"),
    "writes": ('means = "it clears"', "has a side effect: it clears"),
    "format": ('means = "in cents"', "in cents"),
}  # fmt: skip


def written(folder: Path, text: str) -> Docs:
    path = folder / "docs.toml"
    path.write_text(text, "utf-8")
    return load_docs(path)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_fact_says_what_it_means(kind: str, tmp_path: Path) -> None:
    keys, text = FACTS[kind]
    docs = written(tmp_path, f'{GOOD}\n[[fact]]\noperation = "users"\nargument = "keywords"\nkind = "{kind}"\n{keys}')
    assert docs.about("users", "keywords") == f"search in names; {text}"
    assert docs.inside("users", "input") == [("dob", "a day")]
    docs.check({"users": ["keywords", "input.dob"]})


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[doc.users]", "unknown section doc"),
        ('[docs.users]\nreturns = "x"', "docs.users lacks `does`"),
        ('[docs.users]\ndoes = "x"\nmore = "y"', "docs.users holds more than does"),
        ("[docs.users]\ndoes = 7", "docs.users holds more than does"),
        ('[[fact]]\noperation = "users"\nkind = "ignored"', "a fact needs operation, argument and one of the kinds"),
        ('[[fact]]\noperation = "users"\nargument = "a"\nkind = "odd"', "one of the kinds ignored, default"),
        ('[[fact]]\noperation = "users"\nargument = "a"\nkind = "at_most"\nlimit = 1', "at_most needs limit, unit"),
        ('[[fact]]\noperation = "users"\nargument = "a"\nkind = "ignored"\nby = "b"', "ignored needs nothing beside"),
    ],
)
def test_a_row_that_says_too_little_or_too_much_is_refused(text: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=problem):
        written(tmp_path, text)


def test_a_name_that_the_description_lacks_is_refused(tmp_path: Path) -> None:
    docs = written(tmp_path, f'{GOOD}\n[[fact]]\noperation = "user"\nargument = "id"\nkind = "ignored"')
    with pytest.raises(SpecError, match=r"has no users\.input\.dob, user\.id"):
        docs.check({"users": ["keywords"]})
    assert load_docs(tmp_path / "none.toml") == Docs()


@pytest.mark.parametrize(("api", "least"), [("hero", 60), ("healthie", 60)])
def test_sixty_operations_of_each_api_are_explained_in_their_docstrings(api: str, least: int) -> None:
    docs = tomllib.loads((SPECS / api / "docs.toml").read_text("utf-8"))["docs"]
    assert len(docs) >= least
    by_name = {record.name: record for record in operations() if record.api == api}
    for name, row in docs.items():
        method = _method(by_name[name].python_path)
        text = inspect.getdoc(method) or ""
        assert text.startswith(row["does"]), name
        assert row.get("note", "") in text
        assert row.get("returns", "") in text


def test_every_other_method_says_what_it_does_and_where_to_look() -> None:
    for record in (each for each in operations() if each.kind != "subscription"):
        first, _, rest = (inspect.getdoc(_method(record.python_path)) or "").partition("\n")
        assert first.endswith("."), record.name
        assert first[:1].isupper(), record.name
        assert "Returns:" in rest, record.name


def _method(path: str) -> object:
    _, group, name = path.split(".")
    if group in ("queries", "mutations"):
        return getattr(Queries if group == "queries" else Mutations, name)
    return getattr(type(getattr(Resources(None), group)), name)  # type: ignore[arg-type] # nothing is called
