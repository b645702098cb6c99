"""What the caller saw, against what the sandbox really did: nothing twice, nothing lost, nothing unheard of."""

from __future__ import annotations

import dataclasses
import sys
from typing import Any

import httpx
import httpx2
import pytest

from hero_healthie.healthie.resources.invoices.kind import INVOICES
from hero_healthie.healthie.resources.invoices.resource import Invoices
from hero_healthie.sandbox import Sandbox
from tests.support.storm import Report, weather


def assert_calm(report: Report) -> None:
    assert not report.faults, report
    assert report.served_afterwards == 100, report


def assert_stormy(report: Report) -> None:
    """The storm was one: every fault struck, and every end was met."""
    assert len(report.struck) == 17, report.struck
    assert {"done", "unknown", "cancelled: unknown", "cancelled: never_sent"} <= report.seen.keys(), report
    assert 0 < report.records < report.writes


async def test_a_storm(sandbox: Sandbox) -> None:
    report = await weather(sandbox, writes=1_000, reads=1_000, seed=1)
    assert_stormy(report)
    assert_calm(report)


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", [2, 3])
async def test_a_long_storm(sandbox: Sandbox, seed: int) -> None:
    report = await weather(sandbox, writes=10_000, reads=10_000, seed=seed)
    sys.stdout.write(f"{report}\n")
    assert_stormy(report)
    assert_calm(report)


@pytest.mark.parametrize("module", [httpx, httpx2])
async def test_a_storm_over_a_borrowed_client(sandbox: Sandbox, module: Any) -> None:
    limits = module.Limits(max_connections=200, max_keepalive_connections=50)
    async with module.AsyncClient(limits=limits) as client:
        report = await weather(sandbox, writes=40, reads=40, seed=4, http_client=client)
    # Whether its pool serves on after so many cancellations is up to the borrowed client.
    assert not report.faults, report


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("module", [httpx, httpx2])
async def test_a_long_storm_over_a_borrowed_client(sandbox: Sandbox, module: Any) -> None:
    limits = module.Limits(max_connections=200, max_keepalive_connections=50)
    async with module.AsyncClient(limits=limits) as client:
        report = await weather(sandbox, writes=10_000, reads=2_000, seed=6, http_client=client)
    sys.stdout.write(f"{module.__name__}: {report}\n")
    assert_stormy(report)
    assert not report.faults, report


async def test_the_ledger_sees_a_charge_that_is_resent(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = dataclasses.replace(INVOICES.create(), safety="read")
    monkeypatch.setattr(Invoices, "KIND", dataclasses.replace(INVOICES, create=lambda: wrong))
    report = await weather(sandbox, writes=300, reads=0, seed=5)
    assert report.duplicates
