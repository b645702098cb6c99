"""`HeroDep`, `HealthieDep` and what they are made of: whose call it is, and how long it may take."""

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

import pytest
from fastapi import Depends, FastAPI, Header, WebSocket
from fastapi.testclient import TestClient
from openapi_spec_validator import validate

from hero_healthie import NO_PACE, CallEvent, ConfigurationError, Healthie, Hero, NotFoundError
from hero_healthie.fastapi import (
    HealthieDep,
    HeroDep,
    deadline_from_header,
    from_header,
    from_path,
    healthie_dependency,
    hero_dependency,
    install,
)
from hero_healthie.sandbox import Sandbox


@dataclass
class User:
    group: str | None
    key: str | None


@pytest.fixture
def users(sandbox: Sandbox) -> dict[str, User]:
    return {
        "ada": User("42", sandbox.healthie_api_key),
        "bob": User("77", sandbox.healthie_other_api_key),
        "nobody": User(None, None),
        "odd": User("4 2\n", "\N{SNOWMAN}"),
    }


@pytest.fixture
def app(sandbox: Sandbox, users: dict[str, User]) -> FastAPI:
    app = FastAPI()
    install(
        app,
        hero=lambda: Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id="42",
            environment="staging",
            base_url=sandbox.hero_url,
            pace=NO_PACE,
        ),
        healthie=lambda: Healthie(
            api_key=sandbox.healthie_api_key, environment="sandbox", base_url=sandbox.healthie_url, pace=NO_PACE
        ),
    )

    async def user(authorization: Annotated[str, Header()]) -> User:
        return users[authorization]

    def group_of(user: Annotated[User, Depends(user)]) -> str | None:  # a sync one runs in a thread
        assert threading.current_thread() is not threading.main_thread()
        return user.group

    async def key_of(user: Annotated[User, Depends(user)]) -> str | None:
        return user.key

    groups = ["42", "77"]
    by_header = hero_dependency(practice_group=from_header("X-Practice-Group-Id"), allowed=groups)
    by_path = hero_dependency(practice_group=from_path("group"))
    by_user = hero_dependency(practice_group=group_of)
    as_user = healthie_dependency(api_key=key_of)
    in_time = hero_dependency(deadline=deadline_from_header(maximum=10))

    @app.get("/header")
    async def header(hero: Annotated[Hero, Depends(by_header)]) -> str:
        await hero.invoicing.list_coupons()
        return hero.practice_group_id

    @app.get("/path/{group}")
    async def path(hero: Annotated[Hero, Depends(by_path)]) -> str:
        await hero.invoicing.list_coupons()
        return hero.practice_group_id

    @app.get("/user")
    async def of_user(hero: Annotated[Hero, Depends(by_user)]) -> str:
        await hero.invoicing.list_coupons()
        return hero.practice_group_id

    @app.get("/account")
    async def account(healthie: Annotated[Healthie, Depends(as_user)]) -> str:
        me = await healthie.queries.current_user()
        return me.id if me is not None else ""

    @app.get("/deadline")
    async def deadline(hero: Annotated[Hero, Depends(in_time)], calls: int = 1) -> None:
        for _ in range(calls):
            await hero.invoicing.list_coupons()

    @app.get("/both")
    async def both(hero: HeroDep, healthie: HealthieDep) -> list[str]:
        return [hero.practice_group_id, healthie.api_version]

    @app.get("/views")
    async def views(hero: HeroDep) -> list[str]:
        other = hero.for_practice_group("77").with_options(timeout=5)
        await other.invoicing.list_coupons()
        return [hero.practice_group_id, other.practice_group_id]

    @app.get("/missing")
    async def missing(hero: HeroDep) -> None:
        raise NotFoundError("there is no such record")

    @app.websocket("/socket")
    async def socket(socket: WebSocket, hero: HeroDep) -> None:
        await socket.accept()
        await socket.send_text(str(len((await hero.invoicing.list_coupons()).items)))
        await socket.close()

    return app


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app) as client:
        yield client


@pytest.mark.parametrize(
    ("path", "headers", "status", "group"),
    [
        ("/header", {"X-Practice-Group-Id": "77"}, 200, "77"),
        ("/header", {}, 400, None),
        ("/header", {"X-Practice-Group-Id": ""}, 400, None),
        ("/header", {"X-Practice-Group-Id": "99"}, 403, None),
        ("/header", {"X-Practice-Group-Id": "77, 42"}, 403, None),
        ("/path/77", {}, 200, "77"),
        ("/path/7%207%0A", {}, 400, None),
        ("/path/%20", {}, 400, None),
        ("/path/%E2%98%83", {}, 400, None),
        ("/user", {"authorization": "ada"}, 200, "42"),
        ("/user", {"authorization": "bob"}, 200, "77"),
        ("/user", {"authorization": "nobody"}, 403, None),
        ("/user", {"authorization": "odd"}, 400, None),
        ("/views", {}, 200, "77"),
    ],
)
def test_a_call_to_hero_is_for_the_tenant_of_its_request_or_for_none(
    path: str, headers: dict[str, str], status: int, group: str | None, client: TestClient, sandbox: Sandbox
) -> None:
    response = client.get(path, headers=headers)
    assert response.status_code == status
    groups = [record.headers["x-practice-group-id"] for record in sandbox.requests]
    assert groups == ([group] if group else [])
    if status != 200:
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["type"] == "urn:hero-healthie:refused"
        assert not [value for value in headers.values() if value and value in response.text]


@pytest.mark.parametrize(("who", "status"), [("ada", 200), ("bob", 200), ("nobody", 403), ("odd", 403)])
def test_a_call_to_healthie_has_the_key_of_its_user_or_is_not_made(
    who: str, status: int, client: TestClient, sandbox: Sandbox, users: dict[str, User]
) -> None:
    assert client.get("/account", headers={"authorization": who}).status_code == status
    keys = [record.headers["authorization"] for record in sandbox.requests]
    assert keys == ([f"Basic {users[who].key}"] if status == 200 else [])


@pytest.mark.parametrize("seconds", ["abc", "-1", "0", "0.0", "nan", "inf", "1e3", "", " 5s", "٣", "1234567"])
def test_a_deadline_that_is_none_is_refused(seconds: str, client: TestClient, sandbox: Sandbox) -> None:
    response = client.get("/deadline", headers={"X-Request-Timeout": seconds.encode()})
    assert response.status_code == 400
    assert response.json()["detail"] == "The header X-Request-Timeout must be a number of seconds above 0."
    assert sandbox.requests == []


@pytest.mark.parametrize(("headers", "status"), [({"X-Request-Timeout": "0.3"}, 504), ({}, 200)])
@pytest.mark.slow
def test_the_deadline_of_a_request_is_that_of_all_its_calls_together(
    headers: dict[str, str], status: int, client: TestClient, sandbox: Sandbox
) -> None:
    sandbox.fail("hero", "listCoupons", "delay", seconds=0.12, times=None)
    assert client.get("/deadline?calls=4", headers=headers).status_code == status


def test_a_deadline_is_cut_down_to_the_maximum() -> None:
    app = FastAPI()

    @app.get("/")
    async def get(seconds: Annotated[float | None, Depends(deadline_from_header("D", maximum=7.5))]) -> float | None:
        return seconds

    client = TestClient(app)
    assert [client.get("/", headers={"D": given}).json() for given in ("3", "7.5", "8", "999999")] == [3, 7.5, 7.5, 7.5]
    assert client.get("/").json() is None
    assert client.get("/", headers={"D": "x"}).status_code == 400  # without our handlers too


def test_both_clients_and_a_socket(client: TestClient) -> None:
    assert client.get("/both").json() == ["42", "2026-01-01"]
    with client.websocket_connect("/socket") as socket:
        assert int(socket.receive_text()) > 0
    assert client.get("/missing").status_code == 404


def test_events_say_who_acts(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []

    async def who(authorization: Annotated[str | None, Header()] = None) -> str | None:
        return authorization

    acting = hero_dependency(actor=who)
    app = FastAPI()
    install(
        app,
        hero=lambda: Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id="42",
            environment="staging",
            base_url=sandbox.hero_url,
            pace=NO_PACE,
            on_call=events.append,
        ),
    )

    @app.get("/")
    async def get(hero: Annotated[Hero, Depends(acting)]) -> None:
        await asyncio.gather(hero.invoicing.list_coupons(), hero.for_practice_group("77").invoicing.list_coupons())

    with TestClient(app) as client:
        assert client.get("/", headers={"authorization": "user-7"}).status_code == 200
        assert client.get("/").status_code == 200
        assert client.get("/", headers={"authorization": "x" * 300}).status_code == 422
    assert sorted((event.tenant or "", event.actor) for event in events[:2]) == [("42", "user-7"), ("77", "user-7")]
    assert [event.actor for event in events[2:]] == [None, None]


def test_dependencies_can_be_overridden_in_tests_of_an_app() -> None:
    dependency = hero_dependency(practice_group=from_header("X"))
    app = FastAPI()

    @app.get("/")
    async def get(hero: Annotated[Hero, Depends(dependency)]) -> str:
        return hero.practice_group_id

    app.dependency_overrides[dependency] = lambda: Hero(api_key="k", practice_group_id="5", environment="staging")
    assert TestClient(app).get("/").json() == "5"


def test_the_openapi_document_shows_what_the_dependencies_take(app: FastAPI) -> None:
    document = app.openapi()
    validate(document)
    shown = {
        path: [(item["in"], item["name"]) for item in item_of(document, path).get("parameters", [])]
        for path in ("/header", "/path/{group}", "/deadline")
    }
    assert shown == {
        "/header": [("header", "X-Practice-Group-Id")],
        "/path/{group}": [("path", "group")],
        "/deadline": [("query", "calls"), ("header", "X-Request-Timeout")],
    }


def item_of(document: dict[str, Any], path: str) -> Any:
    return document["paths"][path]["get"]


def test_what_cannot_work_says_so() -> None:
    wrong: Any = "sometimes"
    for make in (hero_dependency, healthie_dependency):
        with pytest.raises(ConfigurationError, match="disconnects must be one of before_writes, always, never"):
            make(disconnects=wrong)
    with pytest.raises(ConfigurationError, match="allowed="):
        hero_dependency(allowed=["1"])
    for seconds in (0, -1, float("inf"), float("nan")):
        with pytest.raises(ConfigurationError, match="maximum must be"):
            deadline_from_header(maximum=seconds)
