"""Another vendor's schema in the place of Healthie's: the whole command, and the facade over a real socket."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hero_healthie_codegen.packages import build
from tests.support.paths import ROOT
from tests.unit.codegen.healthie_packages import EVERYTHING_IS_A_READ, write_specs
from tests.unit.codegen.test_commands import OPENAPI, OVERLAY

SCHEMA = Path(__file__).parent / "fixtures" / "tracker.graphql"
LOCK = """
[hero]
file = "hero/openapi.yaml"
origin = "here"
version = "1.0.0"
date = 2026-01-01
sha256 = "0"

[healthie]
file = "healthie/schema.graphql"
origin = "here"
version = "2026-01-01"
date = 2026-01-01
sha256 = "0"
"""


@pytest.mark.slow
def test_the_facade_calls_every_operation_of_another_vendor(tmp_path: Path) -> None:
    decisions = EVERYTHING_IS_A_READ + '[[hero.rule]]\nsafety = "read"\n'
    specs = write_specs(tmp_path / "specs", SCHEMA.read_text("utf-8"), decisions=decisions)
    (specs / "hero").mkdir()
    (specs / "hero" / "openapi.yaml").write_text(OPENAPI, "utf-8")
    (specs / "hero" / "overlay.yaml").write_text(OVERLAY, "utf-8")
    (specs / "lock.toml").write_text(LOCK, "utf-8")
    target = tmp_path / "generated"
    target.mkdir()
    said: list[str] = []
    records = build(specs, target, said.append)
    assert any("scalars may be any JSON value" in line for line in said)
    shutil.rmtree(target / "hero_health_api")
    path = [str(target), str(ROOT / "src"), str(ROOT / "generated"), str(ROOT)]
    command = [sys.executable, str(Path(__file__).parent / "healthie_vendor_client.py"), str(SCHEMA)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) == len(records["healthie"]) == 18
