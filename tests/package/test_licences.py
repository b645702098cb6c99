"""What an installation brings along is under licences that ask nothing of a user's code, and the bill lists it all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from hero_healthie import __version__
from tests.package.bom import bill_of_materials
from tests.package.dependencies import Dependency, accepted, dependencies, known, licences_in
from tests.package.licences import PAGE, licences_table, packages_table
from tests.package.pages import between_marks


@pytest.fixture(scope="module")
def found() -> dict[str, Dependency]:
    return dependencies()


def test_every_licence_is_known_and_accepted(found: dict[str, Dependency]) -> None:
    assert {"aiohttp", "pydantic-core", "redis", "graphql-core", "colorama", "certifi"} <= set(found)
    assert [name for name, each in found.items() if not each.licence] == [], "look them up: tests/package/licences.toml"
    refused = {name: each.licence for name, each in found.items() if not licences_in(each.licence) <= set(accepted())}
    assert refused == {}
    assert set(known()) <= set(found), "rows that nobody needs"


def test_a_licence_that_asks_more_would_be_refused() -> None:
    assert licences_in("MIT AND (GPL-3.0-only OR Apache-2.0)") == {"MIT", "GPL-3.0-only", "Apache-2.0"}
    assert not licences_in("MIT AND GPL-3.0-only") <= set(accepted())


def test_the_page_shows_them() -> None:
    page = PAGE.read_text("utf-8")
    assert between_marks(page, "packages") == packages_table(), "make docs-tables"
    assert between_marks(page, "licences") == licences_table(), "make docs-tables"


def test_the_bill_of_materials(found: dict[str, Dependency], tmp_path: Path) -> None:
    wheel = tmp_path / "any.whl"
    wheel.write_bytes(b"wheel")
    text = bill_of_materials(wheel, 1_700_000_000)
    assert text == bill_of_materials(wheel, 1_700_000_000)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    assert bill["metadata"]["component"]["version"] == __version__
    assert bill["metadata"]["timestamp"].startswith("2023-11-14T22:13:20")
    assert {each["name"] for each in bill["components"]} == set(found)
    assert all(each["licenses"] and each["purl"].startswith("pkg:pypi/") for each in bill["components"])
    graph = {row["ref"]: set(row.get("dependsOn", ())) for row in bill["dependencies"]}
    references = {each["bom-ref"] for each in bill["components"]}
    assert set.union(*graph.values()) == references, "each is needed by something"
    assert "://" not in json.dumps([bill["metadata"], bill["components"]]), "no address of an index"
