"""The example with many clinics: two worker processes, every clinic sees its own, and one pace for both."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from hero_healthie.sandbox import Sandbox
from tests.support.paths import ROOT
from tests.support.redis_server import RedisServer

TENANTS = 12
CALLS = 60
BURST = 30


@pytest.mark.needs("redis-server")
@pytest.mark.slow
def test_two_workers_keep_clinics_apart_and_share_one_pace(tmp_path: Path) -> None:
    redis = RedisServer(tmp_path).start()
    try:
        with Sandbox(seed=1, tenants=TENANTS) as sandbox:
            # One call of Hero more than the burst would have to wait for 100 seconds.
            pace = {"HERO_RATE": "0.01", "HERO_BURST": str(BURST), "HEALTHIE_RATE": "1000", "TIMEOUT": "50"}
            done = subprocess.run(
                [sys.executable, "examples/multi_tenant.py"],
                cwd=ROOT,
                env={**os.environ, **sandbox.environ, **pace, "REDIS_URL": redis.url, "PYTHONWARNINGS": "ignore"},
                capture_output=True,
                text=True,
                check=False,
                timeout=100,
            )
            requests = sandbox.requests
            keys, groups = sandbox.healthie_api_keys, sandbox.hero_practice_group_ids
    finally:
        redis.stop()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "a caller without a clinic: 403" in done.stdout
    assert f"refused: {{429: {CALLS - BURST}}}" in done.stdout
    assert re.search(rf"^{BURST} responses in .*; mixed up: 0$", done.stdout, re.MULTILINE), done.stdout
    assert len(re.findall(r"\d+: \d+", re.findall("responses by worker: (.*)", done.stdout)[0])) == 2
    to_hero = [record for record in requests if record.api == "hero"]
    assert len(to_hero) == BURST  # each worker by itself would have let as many pass
    assert {record.headers["x-practice-group-id"] for record in to_hero} <= set(groups)
    to_healthie = Counter(record.headers["authorization"] for record in requests if record.api == "healthie")
    assert set(to_healthie) <= {f"Basic {key}" for key in keys}
    assert len(to_healthie) == TENANTS
    assert max(to_healthie.values()) == CALLS // TENANTS
