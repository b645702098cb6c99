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
from hero_healthie_codegen.specs.docs import Docs, load_docs
from hero_healthie_codegen.specs.facts import KINDS
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
    "ignored": ('value = false, instead = "leave it out"', "does nothing at the vendor as `False`: leave it out"),
    "default": ('value = "x", sends = "y"', "`x` at the vendor when left out; `y` is sent then"),
    "together": ('with = "fromDate"', "works only together with `from_date`"),
    "needs": ('with = ["a", "fromDate"]', "needs `a` or `from_date`"),
    "not_with": ('with = "a", note = "so"', "cannot go together with `a`; so"),
    "beats": ('over = ["a", "fromDate"]', "beats `a` and `from_date`"),
    "at_most": ('limit = 2000, unit = "characters", of = "JSON"', "takes at most 2,000 characters of JSON"),
    "inverted": ('means = "finds none"', "is inverted: True finds none"),
    "drops_all_else": ('but = "a"', "drops all other changes of the same call: send it alone"),
    "values": ("values = [0, 1]", "takes `0` or `1`"),
    "required": (
        'when = { a = "x" }, unless = { fromDate = "*" }, since = "2025-04-01"',
        "is required by the vendor when `a` is `x` unless `from_date` is given, since 2025-04-01",
    ),
    "replaced": ('by = "a"', "is deprecated: use `a`"),
    "writes": ('means = "it clears"', "has a side effect: it clears"),
    "idempotency_key": ('covers = "the charge"', "is made for each call unless given; covers the charge"),
    "format": ('means = "in cents"', "in cents"),
}  # fmt: skip
KNOWN = {"users": ["keywords", "a", "fromDate", "input.dob"], "list": ["a"]}


def written(folder: Path, text: str = "", facts: str = "") -> Docs:
    path = folder / "docs.toml"
    path.write_text(text, "utf-8")
    (folder / "facts.toml").write_text(facts, "utf-8")
    return load_docs(path)


def test_all_kinds_are_tried() -> None:
    assert FACTS.keys() == KINDS.keys()


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_fact_says_what_it_means(kind: str, tmp_path: Path) -> None:
    keys, text = FACTS[kind]
    row = f'kind = "{kind}"' + (f", {keys}" if keys else "")
    docs = written(tmp_path, GOOD, f"[users]\nkeywords = {{ {row} }}").checked(KNOWN)
    assert docs.about("users", "keywords") == f"search in names; {text}"
    assert docs.inside("users", "input") == [("dob", "a day")]


def test_facts_of_an_operation_and_of_several(tmp_path: Path) -> None:
    facts = '["us.*|list"]\na = [{ kind = "ignored" }, { kind = "beats", over = "fromDate" }]\n'
    facts += '[users]\n"*" = [{ kind = "format", means = "finds some" }, { kind = "replaced", by = "list" }]'
    docs = written(tmp_path, GOOD, facts).checked(KNOWN)
    assert docs.about("users", "a") == "does nothing at the vendor; beats `from_date`"
    assert docs.about("list", "a") == "does nothing at the vendor"
    assert docs.of_whole("users") == "It finds some."


@pytest.mark.parametrize(
    ("text", "facts", "problem"),
    [
        ("[doc.users]", "", "unknown section doc"),
        ('[docs.users]\nreturns = "x"', "", "docs.users lacks `does`"),
        ('[docs.users]\ndoes = "x"\nmore = "y"', "", "docs.users holds more than does"),
        ("[docs.users]\ndoes = 7", "", "docs.users holds more than does"),
        ("", '[users]\na = "ignored"', "users.a: a fact is a table with one of the kinds"),
        ("", '[users]\na = { kind = "odd" }', "one of the kinds ignored, default"),
        ("", '[users]\na = { kind = "at_most", limit = 1 }', "at_most needs limit, unit, of"),
        ("", '[users]\na = { kind = "at_most", limit = 1, unit = "rows", of = "x" }', "unit is one of characters and"),
        ("", '[users]\na = { kind = "ignored", by = "b" }', "ignored needs nothing beside"),
        ("", '[users]\na = { kind = "ignored", check = "shout" }', "check is one of refuse, warn, deprecated and none"),
        ("", '[users]\na = { kind = "default" }', "default needs value, or means"),
        ("", '["("]\na = { kind = "ignored" }', "is no regular expression"),
    ],
)
def test_a_row_that_says_too_little_or_too_much_is_refused(text: str, facts: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=problem):
        written(tmp_path, text, facts)


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ('[user]\nid = { kind = "ignored" }', r"has no user\.id"),
        ('[users]\nid = { kind = "ignored" }', r"has no users\.id"),
        ('[users]\na = { kind = "beats", over = "b" }', r"has no users\.b"),
        ('[users]\na = { kind = "ignored", when = { b = "*" } }', r"has no users\.b"),
        ('[users]\n"input.dob" = { kind = "replaced", by = "day" }', r"has no users\.input\.day"),
        ('["u.*|li.*"]\nb = { kind = "ignored" }', r"has no u\.\*\|li\.\*\.b"),
    ],
)
def test_a_name_that_the_description_lacks_is_refused(facts: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=problem):
        written(tmp_path, "", facts).checked(KNOWN)
    with pytest.raises(SpecError, match=r"has no users\.input\.dob"):
        written(tmp_path, GOOD).checked({"users": ["keywords"]})
    assert load_docs(tmp_path / "none" / "docs.toml") == Docs()


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
