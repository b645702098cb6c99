"""What can vary by call is an option of a view, and nothing that a user adds replaces what the client decides."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import pytest

from hero_healthie import (
    NO_PACE,
    ConfigurationError,
    Healthie,
    Hero,
    InvalidArgumentError,
    Pace,
    RateLimitedError,
    __version__,
)
from hero_healthie.sandbox import Sandbox
from tests.conftest import healthie_of, hero_of
from tests.support.wire import ScriptedServer, scripted_server

MONDAY = "2026-03-02"
SECRET = "a value that nobody may read"


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        script.responds({"data": [], "count": 0})
        yield script


def hero_at(server: ScriptedServer, **options: Any) -> Hero:
    options = {"pace": NO_PACE, **options}
    return Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url, **options)


def head_of(request: bytes) -> dict[str, str]:
    lines = request.partition(b"\r\n\r\n")[0].decode().split("\r\n")[1:]
    return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}


async def test_headers_of_the_client_and_of_views(server: ScriptedServer) -> None:
    async with hero_at(server, app_info="my-app/1.2", default_headers={"X-Clinic": "a", "X-Team": "b"}) as hero:
        added = hero.with_options(extra_headers={"x-team": "c", "x-trace": "d"})
        replaced = added.with_options(headers={"x-only": "e"})
        for view in (hero, added, replaced, replaced.with_options(headers={}), hero.for_practice_group("77")):
            await view.admin.list_admins()
    sent = [{name: value for name, value in head_of(r).items() if name.startswith("x-")} for r in server.requests]
    keys = {"x-api-key": "k", "x-practice-group-id": "42"}
    assert sent == [
        {**keys, "x-clinic": "a", "x-team": "b"},
        {**keys, "x-clinic": "a", "x-team": "c", "x-trace": "d"},
        {**keys, "x-only": "e"},
        keys,
        {**keys, "x-practice-group-id": "77", "x-clinic": "a", "x-team": "b"},
    ]
    assert {head_of(request)["user-agent"] for request in server.requests} == {
        f"hero-healthie/{__version__} my-app/1.2"
    }


async def test_healthie_sends_them_too(server: ScriptedServer) -> None:
    server.responds({"data": {"currentUser": None}})
    async with Healthie(
        api_key="k", environment="sandbox", base_url=server.url, default_headers={"x-a": "1"}, app_info="my-app"
    ) as healthie:
        view = healthie.with_options(extra_headers={"x-b": "2"}, api_version="2026-07-01")
        await view.queries.current_user()
        assert (view.api_version, healthie.api_version) == ("2026-07-01", healthie.api_version_status().pinned)
        assert view.api_version_status().pinned == "2026-07-01"
    sent = head_of(server.requests[0])
    assert (sent["x-a"], sent["x-b"], sent["healthie-graphql-api-version"]) == ("1", "2", "2026-07-01")
    assert sent["user-agent"] == f"hero-healthie/{__version__} my-app"


async def test_extra_query_goes_beside_the_arguments(server: ScriptedServer) -> None:
    async with hero_at(server) as hero:
        view = hero.with_options(extra_query={"service": ["3", "4"], "online": True, "none": None})
        await view.booking.list_slots(start_date=MONDAY, end_date=MONDAY)
        await view.with_options(extra_query={"service": 5}).admin.list_admins()
        twice = hero.with_options(extra_query={"start_date": "x"})
        with pytest.raises(InvalidArgumentError, match="extra_query must not hold start_date"):
            await twice.booking.list_slots(start_date=MONDAY, end_date=MONDAY)
    first, second = (re.split(rb"[? ]", request, maxsplit=3)[2] for request in server.requests)
    assert first.endswith(b"&service=3&service=4&online=true")
    assert second == b"page_index=0&page_size=50&service=5&online=true"


REFUSED = [
    ({"X-API-Key": SECRET}, "x-api-key: the key is set with api_key="),
    ({"Authorization": SECRET}, "authorization: the key is set with api_key="),
    ({"x-practice-group-id": SECRET}, "x-practice-group-id: use for_practice_group"),
    ({"healthie-graphql-api-version": SECRET}, "healthie-graphql-api-version: the version is set with api_version="),
    ({"User-Agent": SECRET}, "user-agent: name your app with app_info="),
    ({"content-length": "5"}, "content-length: it follows from the request"),
    ({"transfer-encoding": "chunked"}, "transfer-encoding: it follows from the request"),
    *(
        ({name: SECRET}, f"{name.lower()}: it is about the connection")
        for name in ("Connection", "Expect", "keep-alive", "Proxy-Connection", "TE", "upgrade")
    ),
    ({"Proxy-Authorization": SECRET}, "proxy-authorization: name and password of a proxy belong into its URL"),
    ({"x-a": f"{SECRET}\r\nx-api-key: other"}, r"\['x-a'\] holds characters"),
    ({"x-a": 5}, r"\['x-a'\] must be a string, not int"),
    ({"x a": "1"}, "holds a name that is no header's"),
    ({"": "1"}, "holds a name that is no header's"),
    ([("x-a", "1")], "must be a dict of header names and values, not a list"),
]


@pytest.mark.parametrize(("headers", "text"), REFUSED)
@pytest.mark.parametrize("client_of", [hero_of, healthie_of])
def test_headers_that_cannot_be_are_refused(
    sandbox: Sandbox, client_of: Callable[..., Any], headers: Any, text: str
) -> None:
    client = client_of(sandbox)
    takers = {
        "headers": client.with_options,
        "extra_headers": client.with_options,
        "default_headers": partial(client_of, sandbox),
    }
    for argument, take in takers.items():
        with pytest.raises(ConfigurationError, match=f"{argument}.*{text}") as caught:
            take(**{argument: headers})
        assert SECRET not in str(caught.value)


@pytest.mark.parametrize("app_info", ["", " ", "a  b", "my app/1/2", "ä/1", "a\r\nb", 5])
def test_an_app_has_a_name_that_can_be_sent(sandbox: Sandbox, app_info: Any) -> None:
    with pytest.raises(ConfigurationError, match="app_info must be a name with a version"):
        hero_of(sandbox, app_info=app_info)


def test_misspelt_arguments_are_told() -> None:
    make: Any = Hero
    with pytest.raises(TypeError, match=r"'apikey'; did you mean 'api_key'\?"):
        make(apikey="k", practice_group_id="42", environment="staging")
    hero = Hero(api_key="k", practice_group_id="42", environment="staging")
    view: Any = hero.with_options
    with pytest.raises(TypeError, match=r"Hero.with_options\(\) .* 'extra_querry'; did you mean 'extra_query'\?"):
        view(extra_querry={})
    with pytest.raises(ConfigurationError, match="extra_query must be a dict"):
        view(extra_query=[("a", "b")])
    with pytest.raises(ConfigurationError, match="pace must be a Pace, not int"):
        view(pace=5)


@pytest.mark.parametrize(
    ("client", "text"),
    [
        (
            Hero,
            "Hero() needs api_key=, practice_group_id= and environment=; Hero.from_env() reads HERO_API_KEY, "
            "HERO_PRACTICE_GROUP_ID and HERO_ENVIRONMENT from the environment",
        ),
        (
            Healthie,
            "Healthie() needs api_key= and environment=; Healthie.from_env() reads HEALTHIE_API_KEY and "
            "HEALTHIE_ENVIRONMENT from the environment",
        ),
    ],
)
def test_a_client_without_arguments_says_what_to_use(client: Any, text: str) -> None:
    with pytest.raises(TypeError, match=re.escape(text)):
        client()


def test_arguments_replace_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HERO_API_KEY", "HERO_PRACTICE_GROUP_ID", "HERO_ENVIRONMENT", "HERO_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    url = "http://127.0.0.1:9"
    hero = Hero.from_env(api_key="k", practice_group_id="42", environment="staging", base_url=url)
    assert (hero.base_url, hero.practice_group_id) == (url, "42")
    monkeypatch.setenv("HERO_ENVIRONMENT", "production")
    assert Hero.from_env(api_key="k", practice_group_id="42").base_url == "https://api.herohealth.net"
    with pytest.raises(ConfigurationError, match=r"HERO_API_KEY is not set: set it, or pass api_key= to from_env\(\)"):
        Hero.from_env(practice_group_id="42")
    healthie = Healthie.from_env(api_key="k", environment="sandbox", api_version="2026-07-01", base_url=url)
    assert (healthie.base_url, healthie.api_version) == (url, "2026-07-01")


async def test_a_view_has_a_pace(sandbox: Sandbox) -> None:
    slow = Pace(rate=0.01, burst=1)
    async with hero_of(sandbox, pace=NO_PACE) as hero:
        view = hero.with_options(pace=slow, deadline=1)
        await view.admin.list_admins()
        with pytest.raises(RateLimitedError, match="nothing was sent"):
            await view.for_practice_group("77").admin.list_admins()
        await asyncio.gather(*(hero.admin.list_admins() for _ in range(5)))
    with pytest.raises(ConfigurationError, match="closed"):
        await view.admin.list_admins()
