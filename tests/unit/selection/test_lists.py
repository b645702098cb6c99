"""Lists with a user's model: items of that model, and the same paging as without."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, create_model
from typing_extensions import TypedDict

from hero_healthie import (
    NO_PACE,
    Drift,
    Healthie,
    InvalidArgumentError,
    PaginationError,
    ResponseDecodeError,
)
from hero_healthie.sandbox import Sandbox
from hero_healthie.selection import From, preview
from tests.support.servers import serving


class Client(BaseModel):
    full_name: str | None


@dataclass
class Visit:
    id: str
    client: Annotated[Client | None, From("user")]


class Row(TypedDict):
    length: int | None


class Named(BaseModel):
    id: Annotated[str | None, From("location")]


@pytest.mark.parametrize("model", [Client, Visit, Row], ids=lambda model: model.__name__)
async def test_a_list_is_walked_over_three_pages(model: type[Any], sandbox: Sandbox, healthie: Healthie) -> None:
    method = healthie.queries.users if model is Client else healthie.queries.appointments
    options: dict[str, Any] = {} if model is Client else {"with_all_statuses": True}
    everything = await method(**options).collect(limit=3)
    assert len(everything) == 3
    walked = [item async for item in method(**options, first=1, into=model)][:3]
    assert len(walked) == 3
    for item, generated in zip(walked, everything, strict=True):
        assert isinstance(item, dict if model is Row else model)
        if model is Client:
            assert item.full_name == generated.full_name
        elif model is Visit:
            assert item.id == generated.id
        else:
            assert item == {"length": generated.length}
    page = await method(**options, first=2, into=model)
    assert len(page.items) == 2
    assert page.next_cursor
    rest = [item async for item in method(**options, first=2, into=model).items(after=page.next_cursor)]
    assert rest[0] == walked[2]


async def test_a_list_that_does_not_page_is_one_page(sandbox: Sandbox, healthie: Healthie) -> None:
    operation = healthie.queries.appointment_booking_warnings
    generated = await operation()
    assert len(await operation(into=WarningType).collect()) == len(generated.items)


class WarningType(BaseModel):
    typename: str


def test_the_page_is_as_large_as_the_cost_allows() -> None:
    small = preview(Client, "queries.users")
    assert "query users($first: Int)" in small.document
    assert small.cost == 1 + 1 + 50 * 2 + 5 + 1  # users, nodes, fifty names and ids, page_info with four, total_count
    names = {f"f{n}": (Annotated[str, From("name")], ...) for n in range(99)}
    wide: Any = create_model("Wide", **names)
    assert preview(wide, "queries.users").cost == 1 + 1 + 19 * 100 + 5 + 1


async def test_a_page_that_costs_too_much_is_refused_with_the_largest_that_does_not(healthie: Healthie) -> None:
    with pytest.raises(InvalidArgumentError, match="first must be between 1 and 996"):
        await healthie.queries.users(first=997, into=Client)


async def test_what_paging_needs_is_asked_for_and_not_given_to_the_model() -> None:
    document = preview(Named, "queries.appointments").document
    assert "id: location" in document
    assert "row_id: id" in document
    rows = [{"id": "x", "row_id": "1"}, {"id": "x", "row_id": "2"}]
    async with answering(page(rows)) as client:
        assert [each.id for each in (await client.queries.appointments(into=Named)).items] == ["x", "x"]


async def test_a_row_that_comes_twice_is_noticed_without_an_id_in_the_model() -> None:
    rows = [{"client": None, "id": "1"}]
    async with answering(page(rows, "a"), page(rows, None)) as client:
        with pytest.raises(PaginationError, match="a row came twice"):
            await client.queries.users(into=ClientOf).collect()


class ClientOf(BaseModel):
    client: Annotated[str | None, From("full_name")]


async def test_a_null_row_is_dropped_and_told() -> None:
    told: list[Drift] = []
    async with answering(page([None, {"client": "x", "id": "1"}], total=2), on_drift=told.append) as client:
        found = await client.queries.users(into=ClientOf)
    assert [each.client for each in found.items] == ["x"]
    assert found.nulls == 1
    assert [(each.kind, each.path) for each in told] == [("unexpected_null", "users.nodes[]")]


async def test_a_row_that_the_model_cannot_read_is_named() -> None:
    async with answering(page([{"client": "x", "id": "1"}, {"client": 7, "id": "2"}])) as client:
        with pytest.raises(
            ResponseDecodeError, match=r"users\.nodes\[1\]\.client does not fit ClientOf: expected a str"
        ):
            await client.queries.users(into=ClientOf)


async def test_a_page_without_rows_or_of_another_shape_is_an_error() -> None:
    async with answering({"nodes": None, "page_info": None, "total_count": None}) as client:
        with pytest.raises(PaginationError):
            await client.queries.users(into=ClientOf)
    async with answering(None) as client:
        with pytest.raises(ResponseDecodeError):
            await client.queries.users(into=ClientOf)


def page(rows: list[Any], cursor: str | None = None, total: int | None = None) -> dict[str, Any]:
    info = {"has_next_page": cursor is not None, "end_cursor": cursor, "has_previous_page": False, "start_cursor": "s"}
    return {"nodes": rows, "page_info": info, "total_count": total}


@asynccontextmanager
async def answering(*answers: Any, **options: Any) -> AsyncIterator[Healthie]:
    """A client whose server returns these pages of users and appointments, one after the other."""
    waiting = list(answers)

    async def respond(_: bytes, writer: Any) -> None:
        answer = waiting.pop(0)
        body = json.dumps({"data": {"users": answer, "appointments": answer}}).encode()
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)

    given: Any = {"api_key": "k", "environment": "sandbox", "pace": NO_PACE, **options}
    async with serving(respond) as url, Healthie(base_url=url, **given) as client:
        yield client
