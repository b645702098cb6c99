"""The pytest plugin, in runs of pytest of its own: what passes, what fails and says why, and what it leaves alone."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.pytest_runs import run_pytest

FIXTURES = """
import asyncio, gc, os
import pytest
from hero_healthie import Hero

NAMES = []

def test_clients_work_in_a_plain_test(hero, healthie, sandbox):
    async def run():
        return (await hero.invoicing.list_coupons()).items, await healthie.queries.current_user()
    assert all(asyncio.run(run()))
    assert len(sandbox.requests) == 2

@pytest.mark.parametrize("time", [1, 2])
@pytest.mark.asyncio(loop_scope="session")
async def test_clients_work_in_a_loop_that_goes_on(hero, time):
    assert (await hero.invoicing.list_coupons()).items

def test_no_connection_was_left_open():
    gc.collect()

@pytest.mark.asyncio
async def test_clients_work_in_a_loop(hero, sandbox):
    sandbox.fail("hero", "listCoupons", 429, retry_after=40)
    assert (await hero.invoicing.list_coupons()).items

@pytest.mark.parametrize("number", range(4))
def test_each_test_has_its_own_state(sandbox, number):
    assert sandbox.requests == sandbox.ledger == sandbox.faults == []
    NAMES.append(sandbox.given.patient(first_name="Ada").id)
    assert len(set(NAMES)) == 1

def test_the_environment_is_that_of_the_sandbox(sandbox_env):
    assert os.environ["HERO_BASE_URL"] == sandbox_env.hero_url
    assert Hero.from_env()

def test_the_environment_is_left_as_it_was():
    assert "HERO_BASE_URL" not in os.environ
"""
FAILING = """
import pytest
from hero_health_api.models import CreateCustomerBody

@pytest.fixture(scope="session")
def sandbox_options():
    return {"strict": True}

def test_unused(sandbox):
    sandbox.fail("hero", "createInvoice", 429)
    sandbox.respond("getPatientById", {"first_name": "A"}, when={"id": "61"})

def test_optional(sandbox):
    sandbox.fail("hero", "createInvoice", 429, optional=True)

def test_that_fails_anyway(sandbox):
    sandbox.fail("hero", "createInvoice", 429)
    assert 1 == 2

@pytest.mark.asyncio
async def test_refused(hero):
    await hero.invoicing.create_customer(body=CreateCustomerBody(name="", email="x"))
    assert False
"""
ALONE = """
import sys

def test_nothing_is_imported():
    assert "hero_healthie_pytest" in sys.modules
    assert not [name for name in sys.modules if name.split(".")[0] in ("hero_healthie", "graphql", "aiohttp")]
"""
OVERRIDDEN = """
import pytest

@pytest.fixture
def sandbox():
    return "mine"

def test_fixtures_of_the_same_name_win(sandbox):
    assert sandbox == "mine"
"""
RECORDED = """
import pytest
from hero_healthie.testing import hero_client

@pytest.mark.asyncio
async def test_coupons(recording, sandbox):
    async with hero_client(sandbox, http_client=recording) as hero:
        assert (await hero.invoicing.list_coupons()).items
"""
INI = "[pytest]\nasyncio_default_fixture_loop_scope = function\nfilterwarnings = error\n"


def run(folder: Path, *arguments: str) -> str:
    """Run pytest in a folder, and return what it prints."""
    (folder / "pytest.ini").write_text(INI, "utf-8")
    return run_pytest(folder, "-rA", *arguments).stdout


def outcomes(output: str) -> dict[str, str]:
    found = re.findall(r"^(PASSED|FAILED|ERROR) [\w.]+::(\w+)", output, re.MULTILINE)
    return {name: outcome for outcome, name in found}


@pytest.mark.slow
def test_what_passes_and_what_fails(tmp_path: Path) -> None:
    for name, text in (("test_fixtures", FIXTURES), ("test_failing", FAILING), ("test_recorded", RECORDED)):
        (tmp_path / f"{name}.py").write_text(text, "utf-8")
    output = run(tmp_path, "-p", "xdist.plugin", "-n", "2")
    assert outcomes(output) == {
        "test_clients_work_in_a_plain_test": "PASSED",
        "test_clients_work_in_a_loop_that_goes_on": "PASSED",
        "test_no_connection_was_left_open": "PASSED",
        "test_clients_work_in_a_loop": "PASSED",
        "test_each_test_has_its_own_state": "PASSED",
        "test_the_environment_is_that_of_the_sandbox": "PASSED",
        "test_the_environment_is_left_as_it_was": "PASSED",
        "test_unused": "FAILED",
        "test_optional": "PASSED",
        "test_that_fails_anyway": "FAILED",
        "test_refused": "FAILED",
        "test_coupons": "ERROR",
    }, output
    assert "fail('hero', 'createInvoice', 429)" in output
    assert "respond('getPatientById', when={'id': '61'})" in output
    assert "calls that came: none" in output
    anyway = output[output.index("_ test_that_fails_anyway _") :]
    assert "not used in this test" not in anyway[: anyway.index("1 == 2")]
    assert re.search(r"hero.createCustomer: 400, not carried out: .*email", output)
    assert "there is no recording test_recorded.test_coupons.json" in output


@pytest.mark.slow
def test_a_run_without_it_imports_nothing(tmp_path: Path) -> None:
    (tmp_path / "test_alone.py").write_text(ALONE, "utf-8")
    (tmp_path / "test_overridden.py").write_text(OVERRIDDEN, "utf-8")
    (tmp_path / "pytest.ini").touch()
    command = [sys.executable, "-m", "pytest", "-p", "hero_healthie_pytest", "-p", "no:xdist"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, "2 passed" in done.stdout) == (0, True), done.stdout


@pytest.mark.slow
def test_a_recording(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(RECORDED, "utf-8")
    assert outcomes(run(tmp_path, "--hero-healthie-record")) == {"test_coupons": "PASSED"}
    assert [path.name for path in tmp_path.glob("recordings/*")] == ["test_it.test_coupons.json"]
    text = RECORDED.replace(".items\n", ".items\n    assert not sandbox.requests\n")
    (tmp_path / "test_it.py").write_text(text, "utf-8")
    assert outcomes(run(tmp_path)) == {"test_coupons": "PASSED"}
