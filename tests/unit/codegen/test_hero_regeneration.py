"""What a change of the description changes in the package, and what never changes it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

from hero_healthie_codegen.formats.yaml_reader import read_yaml
from hero_healthie_codegen.openapi.package import generate
from hero_healthie_codegen.packages import write_common_files
from hero_healthie_codegen.specs.lock import LockedSpec
from tests.unit.codegen.hero_specs import READ_ONLY, ROOT, description, operation, response_with, write_specs

VENDOR = Path(__file__).parent / "hero_vendors" / "clinic.yaml"
TEXT = {"type": "string"}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.py")}


def package(folder: Path, document: dict[str, Any]) -> dict[str, bytes]:
    specs = write_specs(folder / "specs", document)
    records = generate(specs, folder / "out", READ_ONLY)
    file = specs / "hero" / "openapi.yaml"
    locked = LockedSpec(file, "here", document["info"]["version"], "2026-01-01", str(hash(file.read_bytes())))
    write_common_files(folder / "out", "hero_health_api", locked, records)
    return contents(folder / "out")


def house(*fields: str) -> dict[str, Any]:
    return {"type": "object", "properties": dict.fromkeys(fields, TEXT)}


def listed(name: str, *fields: str, **more: Any) -> dict[str, Any]:
    return {"get": operation(name, responses=response_with({"type": "array", "items": house(*fields)}), **more)}


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


PATHS = {
    "/a": listed("listA", "a", tags=["First"]),
    "/b": listed("listB", "b", tags=["Second"]),
    "/c": listed("listC", "c", tags=["Second"]),
}


@pytest.mark.parametrize(
    ("path", "item", "expected"),
    [
        # A parameter more: the operation, and the method that calls it.
        (
            "/b",
            listed("listB", "b", tags=["Second"], parameters=[{"name": "q", "in": "query", "schema": TEXT}]),
            {"api/second/list_b.py", "api/second/__init__.py", "version.py"},
        ),
        # A field more in its response: the model, which stands with the operation.
        ("/b", listed("listB", "b", "more", tags=["Second"]), {"api/second/list_b.py", "version.py"}),
        # An operation more: its files, and what lists operations and models.
        (
            "/0",
            listed("listD", "d", tags=["First"]),
            {
                "api/first/list_d.py",
                "api/first/__init__.py",
                "models/__init__.py",
                "catalogue.py",
                "version.py",
            },
        ),
    ],
)
def test_a_change_of_one_operation_touches_its_files_only(
    tmp_path: Path, path: str, item: dict[str, Any], expected: set[str]
) -> None:
    before = package(tmp_path / "before", description(dict(PATHS)))
    document = description({path: item} | PATHS | {path: item})
    document["info"]["version"] = "2"
    after = package(tmp_path / "after", document)
    assert changed(before, after) == expected


def reordered(node: Any, path: tuple[str, ...] = ()) -> Any:
    """The same description with everything the other way round whose order means nothing."""
    if isinstance(node, list):
        return [reordered(child, (*path, "[]")) for child in node]
    if not isinstance(node, dict):
        return node
    rows = [(key, reordered(child, (*path, key))) for key, child in node.items()]
    # The order of fields is that in which the vendor shows them, and stays.
    return dict(rows if path and path[-1] in {"properties", "mapping"} else reversed(rows))


@pytest.mark.slow
def test_neither_hash_seed_nor_order_changes_the_output(tmp_path: Path) -> None:
    straight = cast(dict[str, Any], read_yaml(VENDOR.read_text()))
    assert reordered(straight) == straight
    assert list(reordered(straight)["paths"]) == list(reversed(straight["paths"]))
    code = (
        "import sys\nfrom pathlib import Path\nfrom hero_healthie_codegen.openapi.package import generate\n"
        "from hero_healthie_codegen.specs.decisions import load_decisions\n"
        "specs, out, decisions = map(Path, sys.argv[1:])\n"
        "generate(specs, out, load_decisions(decisions, 'hero'))\n"
    )
    found = []
    for seed, each in (("0", straight), ("7", straight), ("42", reordered(straight))):
        specs = write_specs(tmp_path / f"specs{seed}", each)
        subprocess.run(
            [
                sys.executable,
                "-c",
                code,
                str(specs),
                str(tmp_path / f"out{seed}"),
                str(VENDOR.with_name("operations.toml")),
            ],
            check=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        )
        found.append(contents(tmp_path / f"out{seed}"))
    assert found[0] == found[1]
    assert changed(found[0], found[2]) == set()
