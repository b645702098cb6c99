"""Keys, tenants and pagination: what specs/operations.toml and the description decide together."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hero_health_api import security
from hero_healthie_codegen.errors import CodegenError, SpecError
from hero_healthie_codegen.openapi.description.security import Security, find_security
from hero_healthie_codegen.openapi.package import generate
from hero_healthie_codegen.specs.decisions import load_decisions
from hero_healthie_codegen.specs.pagination import PagingRule
from hero_healthie_runtime.lists import Pagination
from tests.unit.codegen.hero_specs import READ_ONLY, SPECS, description, operation, response_with, write_specs

OURS = load_decisions(SPECS / "operations.toml", "hero")


def header(name: str) -> dict[str, str]:
    return {"type": "apiKey", "in": "header", "name": name}


BEARER = {"type": "http", "scheme": "bearer"}


def secured(schemes: dict[str, Any], *ways: list[str]) -> dict[str, Any]:
    document = description({"/things": {"get": operation()}})
    document["components"]["securitySchemes"] = schemes
    document["security"] = [{name: [] for name in way} for way in ways]
    return document


@pytest.mark.parametrize(
    ("document", "key", "prefix", "tenant"),
    [
        (secured({}), None, "", None),
        (secured({"k": header("X-Key")}, ["k"]), "x-key", "", None),
        (secured({"k": header("X-Key"), "practiceGroup": header("X-P")}, ["k", "practiceGroup"]), "x-key", "", "x-p"),
        (secured({"k": header("X-Key"), "z": header("X-Clinic-Id")}, ["k", "z"]), "x-key", "", "x-clinic-id"),
        (secured({"k": header("X-Key"), "z": header("X-Tenant")}), "x-key", "", "x-tenant"),
        (secured({"b": BEARER, "site": header("Site")}, ["b", "site"]), "authorization", "Bearer ", "site"),
        (
            secured({"b": BEARER, "k": header("K"), "site": header("Site")}, ["b"], ["k", "site"]),
            "k",
            "",
            "site",
        ),
        (secured({"o": {"type": "oauth2", "flows": {}}, "k": header("K")}, ["o"], ["k"]), "k", "", None),
    ],
)
def test_the_headers_of_keys_come_from_the_description(
    document: dict[str, Any], key: str | None, prefix: str, tenant: str | None
) -> None:
    found = find_security(document, OURS)
    assert (found.key_header, found.key_prefix, found.tenant_header) == (key, prefix, tenant)


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (secured({"k": header("X-Key"), "z": header("X-Other")}, ["k", "z"]), r'scheme = "z"'),
        (secured({"a": header("X-Tenant"), "b": header("X-Group")}, ["a", "b"]), "[hero.tenant] has to match one"),
        (
            secured({"q": {"type": "apiKey", "in": "query", "name": "key"}}, ["q"]),
            "GET /things: it asks for q (apiKey query)",
        ),
        (secured({"u": {"type": "http", "scheme": "basic"}}, ["u"]), "it asks for u (http basic)"),
    ],
)
def test_keys_ambiguous_or_impossible_to_send_are_an_error(tmp_path: Path, document: dict[str, Any], said: str) -> None:
    with pytest.raises(CodegenError, match=re.escape(said)):
        generate(write_specs(tmp_path / "specs", document), tmp_path / "out", OURS)


def test_the_real_package_sends_what_the_real_description_asks_for() -> None:
    found = Security(security.KEY_HEADER, security.KEY_PREFIX, security.TENANT_HEADER)
    assert found == Security("x-api-key", "", "x-practice-group-id")


# --- Pagination -------------------------------------------------------------------------------------------------------

LIST = {"type": "object", "properties": {"rows": {"type": "array", "items": {}}, "total": {"type": "integer"}}}
RULE = PagingRule(re.compile(".*"), Pagination("page", "rows", "p", "n", count="total", first=1))


def paged(tmp_path: Path, response: dict[str, Any], *names: str) -> str:
    parameters = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in names]
    document = description({"/things": {"get": operation(parameters=parameters, responses=response_with(response))}})
    generate(write_specs(tmp_path / "specs", document), tmp_path / "out", replace(READ_ONLY, paging=(RULE,)))
    return (tmp_path / "out" / "api" / "things" / "get_thing.py").read_text()


def test_a_rule_that_fits_is_part_of_the_operation(tmp_path: Path) -> None:
    assert "Pagination('page', rows='rows', position='p', size='n', count='total', first=1)" in paged(
        tmp_path, LIST, "p", "n"
    )


@pytest.mark.parametrize(
    ("response", "names"),
    [
        (LIST, ("p",)),
        (LIST, ("page", "per_page")),
        ({"type": "array", "items": {}}, ("p", "n")),
        ({"type": "object", "properties": {"rows": {"type": "string"}}}, ("p", "n")),
    ],
)
def test_a_list_that_no_rule_fits_is_not_paged(
    tmp_path: Path, response: dict[str, Any], names: tuple[str, ...]
) -> None:
    assert "pagination" not in paged(tmp_path, response, *names)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('style = "pages"', "must be one of page, offset, cursor, keyset, whole"),
        ('style = "page"\nsize = "n"', "lacks position"),
        ('style = "whole"\nrow = "data"', "cannot have row"),
        ('style = "whole"\noperation = "list.*"', "lacks its reason"),
        ('style = "cursor"\nposition = "p"\nsize = "n"\nrows = "r"', "lacks following"),
    ],
)
def test_a_broken_rule_is_named(tmp_path: Path, row: str, said: str) -> None:
    file = tmp_path / "operations.toml"
    file.write_text(f"[[hero.pagination]]\n{row}\n")
    with pytest.raises(SpecError, match=said):
        load_decisions(file, "hero")
    file.write_text('[hero.tenant]\nscheme = "("\n')
    with pytest.raises(SpecError, match="is not a regular expression"):
        load_decisions(file, "hero")
