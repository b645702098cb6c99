"""Descriptions of other vendors, with all that OpenAPI has: generated, type-checked and driven over a real socket."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hero_healthie_codegen.openapi.package import generate
from hero_healthie_codegen.specs.decisions import load_decisions
from tests.support.mypy import check_strictly
from tests.unit.codegen.hero_specs import ROOT

HERE = Path(__file__).parent / "hero_vendors"
VENDORS = ("clinic", "courier")
OVERLAY = "overlay: 1.0.0\ninfo: {title: None, version: '1'}\nactions: []\n"


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folder of each vendor, with its package under the name that the facade imports."""
    found: dict[str, Path] = {}
    for vendor in VENDORS:
        folder = tmp_path_factory.mktemp(vendor)
        specs = folder / "specs" / "hero"
        specs.mkdir(parents=True)
        shutil.copy(HERE / f"{vendor}.yaml", specs / "openapi.yaml")
        (specs / "overlay.yaml").write_text(OVERLAY)
        package = folder / "hero_health_api"
        generate(folder / "specs", package, load_decisions(HERE / "operations.toml", "hero"))
        found[vendor] = folder
    return found


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.slow
def test_it_works_on_the_wire(packages: dict[str, Path], vendor: str) -> None:
    paths = [packages[vendor], ROOT / "src", ROOT / "generated", ROOT]
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-c", os.devnull, "--rootdir", str(ROOT)]
    options += ["-o", "asyncio_mode=auto", "-o", "asyncio_default_fixture_loop_scope=function", "-W", "error"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(HERE / f"drive_{vendor}.py")],
        capture_output=True,
        text=True,
        check=False,
        cwd=packages[vendor],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))},
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_it_passes_strict_type_checks(packages: dict[str, Path], tmp_path: Path) -> None:
    for vendor, folder in packages.items():
        shutil.copytree(folder / "hero_health_api", tmp_path / vendor)
    check_strictly(tmp_path, *VENDORS)
