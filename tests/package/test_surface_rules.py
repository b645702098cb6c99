"""What the gate of the public surface lets pass, and what it wants named in the changelog: docs/stability.md."""

from __future__ import annotations

import pytest

from tests.package.surface_rules import Difference, compare, named_in, unexplained

CHANGELOG = """
# Changelog

## Unreleased

### Added

- `invented` and `Hero.renamed`.

### Changed

- `Hero.request` takes no text; the fields of `Invoice` follow the vendor, as does
  `hero_health_api`.

### Removed

- `old_name`: use `new_name`. `hero-healthie inbox count --with-age`.

## 0.2.0 — 2026-12-01

### Removed

- `long_gone`.
"""


def surface(facade: dict[str, str], models: dict[str, str] | None = None) -> dict[str, dict[str, str]]:
    return {"facade": facade, "methods": {}, "models": models or {}}


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("(self, a)", "(self, a)", []),
        ("(self, a)", "(self, a, *, b=None)", ["added: takes b"]),
        ("(self, a)", "(self, a, b)", ["changed: needs b"]),
        ("(self, a, *, b=1)", "(self, a)", ["changed: takes no b any more"]),
        ("(self, *, old)", "(self, *, new)", ["changed: takes no old any more", "changed: needs new"]),
        ("(self, *, b=1)", "(self, *, b)", ["changed: needs b"]),
        ("(self, *, b)", "(self, *, b=1)", []),
        ("(self, *, b=1)", "(self, *, b=2)", ["changed: b is 2 where it is left out, and not 1"]),
        ("(self, a, b=1)", "(self, a, *, b=1)", ["changed: takes b as keyword, and not as any"]),
        ("(self, *, b=1)", "(self, b=1)", []),
        ("(self, a, b)", "(self, b, a)", ["changed: takes b at another place", "changed: takes a at another place"]),
        ("(self, *, b: str)", "(self, *, b: str | int)", ["added: b: str → str | int"]),
        ("(self, *, b: str | int)", "(self, *, b: str)", ["changed: b: str | int → str"]),
        ("() -> str", "() -> str | None", ["changed: returns str | None, and not str"]),
        ("(self, *, b, **rest)", "(self, *, b)", ["changed: takes no **rest any more"]),
        ("class(APIError)", "class(APIError, ValueError)", ["added: is a ValueError too"]),
        ("class(APIError, ValueError)", "class(APIError)", ["changed: is no ValueError any more"]),
        ("(self)", "class()", ["changed: (self) → class()"]),
        (": int", ": str", ["changed: : int → : str"]),
        ("(self)", "async (self)", ["changed: is awaited"]),
        ("(self, *, a, b?)", "(self, *, a?, b?)", []),
        ("(self, *, a?)", "(self, *, a)", ["changed: needs a"]),
        ("required of a, b", "optional of a, b, c", ["added: required of a, b → optional of a, b, c"]),
        ("optional of a, b", "optional of a", ["changed: optional of a, b → optional of a"]),
        ("optional", "required", ["changed: optional → required"]),
    ],
)
def test_what_a_change_of_one_name_is(old: str, new: str, wanted: list[str]) -> None:
    found = compare(surface({"m.name": old}), surface({"m.name": new}))
    assert sorted(f"{each.kind}: {each.detail}" for each in found) == sorted(wanted)


def test_what_goes_with_its_class_is_told_once() -> None:
    whole = {"m": "class()", "m.C": "class()", "m.C.run": "(self)", "m.D": "class()"}
    without = {name: line for name, line in whole.items() if not name.startswith("m.C")}
    assert compare(surface(whole), surface(without)) == [Difference("removed", "m.C")]
    assert compare(surface(without), surface(whole)) == [Difference("added", "m.C")]


def test_a_new_option_of_a_command_may_not_be_required() -> None:
    old = {"cli.run": "command"}
    assert [each.kind for each in compare(surface(old), surface({**old, "cli.run.--api": "optional"}))] == ["added"]
    assert [each.kind for each in compare(surface(old), surface({**old, "cli.run.--api": "required"}))] == ["changed"]
    assert compare(surface({}), surface({**old, "cli.run.--api": "required"})) == [Difference("added", "cli.run")]


def test_fields_of_models_come_and_go() -> None:
    old, new = {"healthie_api.Invoice": "id memo"}, {"healthie_api.Invoice": "id price"}
    found = compare(surface({}, old), surface({}, new))
    assert [str(each) for each in found] == [
        "removed: healthie_api.Invoice.memo",
        "added: healthie_api.Invoice.price",
    ]


@pytest.mark.parametrize(
    ("difference", "passes"),
    [
        (Difference("added", "hero_healthie.anything"), True),
        (Difference("removed", "hero_healthie.old_name"), True),
        (Difference("changed", "hero_healthie.Hero.request", "needs text"), True),
        (Difference("changed", "hero_healthie.Hero.__init__", "needs text"), True),  # its class is named
        (Difference("removed", "healthie_api.Invoice.memo"), True),
        (Difference("removed", "cli.inbox.count.--with-age"), True),
        (Difference("removed", "cli.inbox.count.--with-names"), False),
        (Difference("removed", "hero_healthie.invented"), False),  # under Added
        (Difference("removed", "hero_healthie.long_gone"), False),  # of an older release
        (Difference("removed", "healthie_api.Client.memo"), False),
        (Difference("removed", "hero_health_api.invoicing.refund"), True),  # its package is named
    ],
)
def test_what_has_to_be_named(difference: Difference, passes: bool) -> None:
    assert (unexplained([difference], CHANGELOG, "0.2.0") == []) is passes


def test_before_the_first_release_every_section_counts() -> None:
    assert "long_gone" in named_in(CHANGELOG, "0.1.0")
