"""What codegen says about a broken Hero description or overlay."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from hero_health_api import models
from hero_healthie_codegen.errors import CodegenError, SpecError
from hero_healthie_codegen.openapi.package import generate, load_document
from tests.unit.codegen.hero_specs import READ_ONLY, SPECS, description, operation, write_specs

PACKAGE = Path(models.__file__).parents[1]


# --- Broken files -----------------------------------------------------------------------------------------------------

GOOD = description({"/things": {"get": operation()}})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "is missing"),
        ("", "holds nothing"),
        ("<!DOCTYPE html><html><body>Sign in</body></html>", "holds text"),
        ("openapi: 3.1.0\ninfo: {title: Small", "is not valid YAML"),
        ("swagger: '2.0'\ninfo: {title: Small, version: '1'}\npaths: {}\n", "is not an OpenAPI 3 description"),
        ("openapi: 3.1.0\ninfo: {title: Small}\npaths: {}\n", "is not a valid OpenAPI description"),
        ("openapi: 3.1.0\ninfo: {title: Small, version: '1'}\npaths: {}\n", "describes no operation"),
        (b"\xff\xfe\x00", "is not UTF-8 text"),
        ("- a\n- b\n", "holds a list"),
    ],
)
def test_a_broken_description_is_named(tmp_path: Path, text: str | bytes | None, said: str) -> None:
    specs = write_specs(tmp_path / "specs", GOOD)
    file = specs / "hero" / "openapi.yaml"
    file.unlink()
    if text is not None:
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(SpecError, match=re.escape(said)) as caught:
        generate(specs, tmp_path / "out", READ_ONLY)
    assert caught.value.path == file
    assert not (tmp_path / "out").exists()


def test_the_real_description_cut_anywhere_is_an_error(tmp_path: Path) -> None:
    specs = write_specs(tmp_path / "specs", GOOD)
    whole = (SPECS / "hero" / "openapi.yaml").read_bytes()
    for size in (10, 2_000, 60_000):
        (specs / "hero" / "openapi.yaml").write_bytes(whole[:size])
        (specs / "hero" / "overlay.yaml").write_bytes((SPECS / "hero" / "overlay.yaml").read_bytes())
        with pytest.raises(SpecError):
            load_document(specs)


@pytest.mark.parametrize(
    ("actions", "said"),
    [
        ([{"target": "$.paths['/nothing']", "description": "x", "update": {}}], "matches nothing"),
        ([{"target": "$.paths['/nothing']", "description": "x", "remove": True}], "matches nothing"),
        (
            [{"target": "$.paths['/things'].get.parameters[?(@.name=='x')]", "description": "x", "remove": True}],
            "matches",
        ),
        ([{"target": "$.paths", "update": {}}], "gives no reason"),
        ([{"description": "x", "update": {}}], "has no target"),
        ([{"target": "$.paths", "description": "x"}], "has to have either an update"),
        ([{"target": "$.paths[", "description": "x", "update": {}}], "is not a JSONPath"),
        ([{"target": "$.info", "description": "x", "update": {"version": 5}}], "once corrected by overlay.yaml"),
        ([{"target": "$", "description": "x", "update": {"x-class-names": {"No": "Yes"}}}], "that do not come out: No"),
    ],
)
def test_a_broken_overlay_is_named(tmp_path: Path, actions: list[dict[str, Any]], said: str) -> None:
    with pytest.raises(SpecError, match=re.escape(said)) as caught:
        generate(write_specs(tmp_path / "specs", GOOD, actions), tmp_path / "out", READ_ONLY)
    assert "hero" in str(caught.value.path)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        ({"/a": {"get": operation("getA")}, "/b": {"get": operation("getA")}}, "is not a valid OpenAPI description"),
        ({"/a": {"get": operation(**{"x-provenance": {"confidence": "high"}})}}, "the confidence 'high'"),
    ],
)
def test_an_operation_that_cannot_be_described_is_named(tmp_path: Path, paths: dict[str, Any], said: str) -> None:
    with pytest.raises(SpecError, match=re.escape(said)):
        generate(write_specs(tmp_path / "specs", description(paths)), tmp_path / "out", READ_ONLY)


def test_the_output_of_a_failed_run_is_not_there(tmp_path: Path) -> None:
    content = {"application/xml": {}}
    paths = {"/a": {"get": operation(responses={"200": {"description": "Ok", "content": content}})}}
    with pytest.raises(CodegenError, match="is not supported"):
        generate(write_specs(tmp_path / "specs", description(paths)), tmp_path / "out", READ_ONLY)
    assert not (tmp_path / "out").exists()
