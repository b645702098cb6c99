"""What a client knows of the API version it asks for: what is documented first, then what responses say."""

from __future__ import annotations

import asyncio
import linecache
import logging
import re
import warnings
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import (
    NO_RETRY,
    APIError,
    APIVersionStatus,
    APIVersionWarning,
    ConfigurationError,
    Drift,
    DriftKind,
    Healthie,
)
from hero_healthie.healthie.api_version import warned_of
from tests.support.wire import ScriptedServer, scripted_server

CANARY = "Canaria-Lovelace"
PINNED = "2026-01-01"


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        yield script


def client(server: ScriptedServer | None, **options: Any) -> Healthie:
    url = server.url if server else None
    return Healthie(api_key="k", environment="sandbox", base_url=url, retry=NO_RETRY, **options)


def warn(server: ScriptedServer, code: str = "API_VERSION_SUNSET_WARNING", **changed: Any) -> None:
    warning = {"requested_version": PINNED, "sunset_date": "2027-01-31", "latest_version": "2026-07-01"} | changed
    server.responds({"data": {"a": 1}, "extensions": {"warnings": [{"code": code, "message": CANARY, **warning}]}})


@pytest.mark.parametrize(
    ("version", "sunset"),
    [
        (None, date(2027, 1, 31)),
        ("2024-06-01", date(2027, 1, 31)),
        ("2026-06-30", date(2027, 1, 31)),
        ("2026-07-01", None),
        ("2027-01-01", None),
    ],
)
def test_before_any_response_it_is_what_was_documented(version: str | None, sunset: date | None) -> None:
    healthie = client(None, api_version=version)
    assert healthie.api_version_status() == APIVersionStatus(version or PINNED, sunset, None, announced=False)


@pytest.mark.filterwarnings("ignore::hero_healthie.APIVersionWarning")
async def test_responses_say_more_and_all_views_share_it(server: ScriptedServer) -> None:
    async with client(server) as healthie:
        warn(server, sunset_date="2027-03-15")
        await healthie.as_user(api_key="other").execute("{ a }")
        known = APIVersionStatus(PINNED, date(2027, 3, 15), "2026-07-01", announced=True)
        assert healthie.api_version_status() == known
        server.responds({"data": {"a": 1}})
        await healthie.execute("{ a }")
        warn(server, latest_version="2025-01-01", sunset_date=None)
        await healthie.execute("{ a }")
        assert healthie.with_options(timeout=1).api_version_status() == known


@pytest.mark.parametrize(
    "warning",
    [
        {"sunset_date": CANARY, "latest_version": CANARY},
        {"sunset_date": 20270131, "latest_version": None},
        {"sunset_date": ["2027-02-28"], "latest_version": {}},
        {"sunset_date": "2027-02-30", "latest_version": "20260701"},
        {"sunset_date": "2027-02-28T00:00:00", "latest_version": "2026-W27-1"},
        {"requested_version": "2024-06-01", "sunset_date": "2027-02-28", "latest_version": None},
        {"code": CANARY, "sunset_date": "2027-02-28", "latest_version": None},
    ],
)
@pytest.mark.filterwarnings("ignore::hero_healthie.APIVersionWarning")
async def test_what_is_no_date_or_not_ours_changes_nothing(server: ScriptedServer, warning: dict[str, Any]) -> None:
    async with client(server) as healthie:
        before = healthie.api_version_status()
        warn(server, **warning)
        await healthie.execute("{ a }")
        assert healthie.api_version_status() == before


async def test_a_sunset_is_reported_once_and_again_when_it_moves(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    seen: list[Drift] = []
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        async with client(server, on_drift=seen.append) as healthie:
            for sunset in ("2027-01-31", "2027-01-31", "2027-06-30"):
                warn(server, sunset_date=sunset)
                await healthie.execute("{ a }")
            warn(server, "MISSING_API_VERSION_HEADER", requested_version=None)
            await healthie.execute("{ a }")
            assert healthie.api_version_status().sunset_date == date(2027, 6, 30)
    assert [drift.kind for drift in seen] == [
        DriftKind.VERSION_SUNSET,
        DriftKind.VERSION_SUNSET,
        DriftKind.MISSING_VERSION_HEADER,
    ]
    assert {(drift.operation, drift.path, drift.expected) for drift in seen} == {
        ("healthie.execute", "extensions.warnings[]", f"API version {PINNED}")
    }
    assert [item.category for item in warned] == [APIVersionWarning] * 2
    reported = [record for record in caplog.records if record.name == "hero_healthie.drift"]
    assert len(reported) == 2
    assert CANARY not in caplog.text + repr(seen) + repr([item.message for item in warned])


async def test_what_is_remembered_of_warnings_is_bounded(server: ScriptedServer) -> None:
    seen: list[Drift] = []
    codes = ("API_VERSION_SUNSET_WARNING", "CODE_{}")
    many = [
        {"code": codes[number % 2].format(number), "sunset_date": f"{2100 + number}-01-01"} for number in range(200)
    ]
    server.responds({"data": {"a": 1}, "extensions": {"warnings": many}})
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        async with client(server, on_drift=seen.append) as healthie:
            await healthie.execute("{ a }")
    assert len(warned) <= 50
    assert len(seen) <= 50


def test_days_left_and_the_words_for_it() -> None:
    status = APIVersionStatus(PINNED, date(2027, 1, 31), "2026-07-01", announced=True)
    assert status.days_left(date(2027, 1, 1)) == 30
    assert status.days_left(date(2027, 1, 31)) == status.days_left(date(2028, 1, 1)) == 0
    assert str(status) == f"Healthie API version {PINNED}: refused from 2027-01-31 on, latest version 2026-07-01"
    unknown = APIVersionStatus("2026-07-01", None, None, announced=False)
    assert unknown.days_left() is None
    assert str(unknown) == "Healthie API version 2026-07-01: no sunset known"


async def test_a_sunset_is_warned_of_once_in_a_process_and_at_the_line_that_waits(server: ScriptedServer) -> None:
    warn(server)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        async with client(server) as healthie, client(server) as another:
            await healthie.execute("{ a }")  # this line
            await healthie.execute("{ a }")
            await another.execute("{ a }")
            await asyncio.gather(another.execute("{ a }"), another.execute("{ b }"))
    assert [(Path(each.filename).name, each.category) for each in warned] == [(Path(__file__).name, APIVersionWarning)]
    assert linecache.getline(__file__, warned[0].lineno).endswith("# this line\n")


async def test_an_argument_that_is_deprecated_is_warned_of_where_it_is_given(server: ScriptedServer) -> None:
    server.responds({"data": {}})
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        async with client(server) as healthie:
            with suppress(APIError):
                await healthie.queries.documents(sort_by="x")  # this line
            with suppress(APIError):
                await healthie.queries.user(email="x")  # this line
    assert {Path(each.filename).name for each in warned} == {Path(__file__).name}
    assert [linecache.getline(__file__, each.lineno)[-12:] for each in warned] == ["# this line\n"] * 2


async def test_a_package_older_than_the_version_it_asks_for_says_so_once(server: ScriptedServer) -> None:
    warned_of.clear()
    async with client(server) as healthie:
        with pytest.warns(APIVersionWarning, match="2099-01-01 is newer than this package.*hero-healthie rebuild"):
            view = healthie.with_options(api_version="2099-01-01")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            healthie.with_options(api_version="2099-01-01")
        assert view.api_version == "2099-01-01"


@pytest.mark.filterwarnings("ignore::hero_healthie.APIVersionWarning")
async def test_one_document_may_be_of_another_version(server: ScriptedServer) -> None:
    async with client(server) as healthie:
        for _ in range(2):
            server.responds({"data": {"a": 1}})
        assert await healthie.execute("{ a }", api_version="2024-06-01") == {"a": 1}
        await healthie.execute("{ a }")
        with pytest.raises(ConfigurationError, match="api_version"):
            await healthie.execute("{ a }", api_version="newest")
    versions = [re.findall(r"(?i)healthie-graphql-api-version: (\S+)", each.decode())[0] for each in server.requests]
    assert versions == ["2024-06-01", PINNED]
