"""Each list of both APIs, walked over three pages of a server that shares no code with the sandbox."""

from __future__ import annotations

import asyncio
import itertools
import json
from functools import cache
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from graphql import parse

from hero_healthie import NO_PACE, Healthie, Hero, ListCall, Operation, operations
from hero_healthie.sandbox import Sandbox
from hero_healthie_runtime.lists import Pagination
from tests.support.healthie_operations import operation_of
from tests.support.healthie_specs import real_schema
from tests.support.servers import serving
from tests.support.values import required_arguments
from tests.unit.codegen.healthie_fakes import fake_response

TOTAL, SIZE = 5, 2
# What the sandbox has none of at first.
MADE_UP = {"/v1/batch_message": {"id": "1", "name": "n", "content": "c", "channel": "sms", "status": "sent"}}


def pagination_of(operation: Operation) -> Pagination | None:
    _, group, name = operation.python_path.split(".")
    if operation.api == "healthie":
        shared: Pagination | None = operation_of(f"{group}.{name}").pagination
        return shared
    found: Pagination | None = import_module(f"hero_health_api.api.{group}.{name}").OPERATION.pagination
    return found


@cache
def lists() -> list[tuple[Operation, Pagination]]:
    return [
        (operation, pagination)
        for operation in operations()
        if operation.kind in ("http", "query") and (pagination := pagination_of(operation)) is not None
    ]


class Pager:
    """A server that holds five rows of each list, and gives them as each API pages."""

    def __init__(self, hero_rows: dict[str, Any]) -> None:
        self._hero_rows = hero_rows
        self.requests = 0

    async def respond(self, request: bytes, writer: asyncio.StreamWriter) -> None:
        self.requests += 1
        head, _, body = request.partition(b"\r\n\r\n")
        method, target = head.decode().split(" ")[:2]
        answer = self._graphql(json.loads(body)) if method == "POST" else self._rest(target)
        content = json.dumps(answer).encode()
        writer.write(
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(content) + content
        )

    def _rest(self, target: str) -> Any:
        url = urlsplit(target)
        given = {name: values[0] for name, values in parse_qs(url.query).items()}
        every = rows_like(self._hero_rows[url.path])
        index, size = int(given.get("page_index", 0)), int(given.get("page_size", TOTAL))
        return {"data": every[index * size : (index + 1) * size], "count": TOTAL}

    def _graphql(self, request: dict[str, Any]) -> Any:
        data = fake_response(real_schema(), parse(request["query"]))
        given = request.get("variables") or {}
        [(root, value)] = data.items()
        if isinstance(value, list):
            every = rows_like(value[0])
            last = given.get("starting_after")
            start = 0 if last is None else [row["id"] for row in every].index(last) + 1
            return {"data": {root: every[start : start + (given.get("limit") or TOTAL)]}}
        start, size = int(given.get("after") or 0), given.get("first") or SIZE
        end = min(start + size, TOTAL)
        info = {"has_next_page": end < TOTAL, "end_cursor": str(end), "has_previous_page": False, "start_cursor": "0"}
        nodes = rows_like(value["nodes"][0])[start:end]
        return {"data": {root: {"nodes": nodes, "page_info": info, "total_count": TOTAL}}}


def rows_like(row: Any) -> list[Any]:
    """Five rows like one, each with an id of its own if it has one."""
    if not isinstance(row, dict) or "id" not in row:
        return [row] * TOTAL
    return [{**row, "id": type(row["id"])(number)} for number in range(100, 100 + TOTAL)]


async def hero_rows(hero: Hero, patient: str) -> dict[str, Any]:
    """A row of each list of Hero as the sandbox gives it, by the path that it is asked for at."""
    found: dict[str, Any] = {}
    for operation, _ in lists():
        if operation.api == "hero":
            path = str(operation.path).replace("{id}", "1")
            found[path] = MADE_UP.get(path, {"id": "1"})
            target = str(operation.path).replace("{id}", patient if "/patients/" in path else "1")
            response = await hero.request("GET", target, params=query_of(method_of(operation, hero)))
            rows: Any = response.get("data")
            if rows:
                found[path] = rows[0].to_dict()
    return found


def query_of(method: Any) -> dict[str, Any]:
    return {name: str(value) for name, value in required_arguments(method).items() if name != "id"}


def method_of(operation: Operation, client: Any) -> Any:
    target = client
    for name in operation.python_path.split(".")[1:]:
        target = getattr(target, name)
    return target


def test_which_operations_return_lists() -> None:
    styles = itertools.product(("hero", "healthie"), ("page", "offset", "cursor", "keyset", "whole"))
    by_style = {
        (api, style): sum(pagination.style == style and operation.api == api for operation, pagination in lists())
        for api, style in styles
    }
    assert {key: count for key, count in by_style.items() if count} == {
        ("hero", "page"): 9,
        ("hero", "whole"): 17,
        ("healthie", "cursor"): 118,
        ("healthie", "keyset"): 1,
        ("healthie", "whole"): 38,
    }


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_every_list_is_walked_over_three_pages(hero: Hero, sandbox: Sandbox, subtests: Any) -> None:
    pager = Pager(await hero_rows(hero, sandbox.hero_samples["patient_id"]))
    async with (
        serving(pager.respond) as url,
        Hero(api_key="k", practice_group_id="42", environment="staging", base_url=url, pace=NO_PACE) as hero_there,
        Healthie(api_key="k", environment="sandbox", base_url=url, pace=NO_PACE) as healthie_there,
    ):
        for operation, pagination in lists():
            with subtests.test(operation.python_path):
                method = method_of(operation, hero_there if operation.api == "hero" else healthie_there)
                arguments = required_arguments(method)
                if "id" in arguments:
                    arguments["id"] = "1"
                if pagination.size:
                    arguments[pagination.size] = SIZE

                def call(method: Any = method, arguments: dict[str, Any] = arguments) -> ListCall[Any]:
                    found: ListCall[Any] = method(**arguments)
                    return found

                pager.requests = 0
                pages = [page async for page in call().pages()]
                sizes = [len(page.items) for page in pages]
                assert sizes == ([TOTAL] if pagination.style == "whole" else [2, 2, 1, 0][: len(sizes)])
                assert sum(sizes) == TOTAL
                assert pager.requests == len(pages)
                # By what they show, which is their id: an invented text where an amount stands is equal to nothing.
                items = [repr(item) for page in pages for item in page.items]
                assert [repr(item) async for item in call()] == items
                assert [repr(item) for item in await call().collect()] == items
                first = await call()
                assert [repr(item) for item in first.items] == items[: sizes[0]]
                if first.next_cursor is not None:
                    assert [repr(item) async for item in call().items(after=first.next_cursor)] == items[SIZE:]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_every_list_of_the_sandbox_is_the_same_in_three_pages(
    hero: Hero, healthie: Healthie, sandbox: Sandbox, subtests: Any
) -> None:
    patient, walked = sandbox.hero_samples["patient_id"], 0
    for operation, pagination in lists():
        with subtests.test(operation.python_path):
            method = method_of(operation, hero if operation.api == "hero" else healthie)
            arguments = required_arguments(method)
            if "id" in arguments:
                arguments["id"] = patient if "/patients/" in str(operation.path) else "1"
            rows = await method(**arguments).collect()
            size = -(-len(rows) // 3)
            if pagination.size is None or pagination.style == "whole" or not size:
                continue
            most = healthie_most(operation)
            size = size if most is None else min(size, most)
            pages = [page async for page in method(**arguments, **{pagination.size: size}).pages() if page.items]
            assert len(pages) == -(-len(rows) // size)
            assert [repr(item) for page in pages for item in page.items] == [repr(item) for item in rows]
            walked += len(pages) >= 3
    assert walked >= 60


def healthie_most(operation: Operation) -> int | None:
    """The largest page of a connection that Healthie takes."""
    if operation.api == "hero":
        return None
    most: int | None = operation_of(operation.python_path.partition(".")[2]).max_page_size
    return most
