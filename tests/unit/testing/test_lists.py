"""A fake list is used as a real one is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from unittest.mock import AsyncMock, MagicMock, create_autospec

import pytest

from healthie_api.queries import Queries
from hero_healthie import ListCall, ServerError
from hero_healthie.testing import fake_list


async def test_it_is_used_as_a_real_one_is() -> None:
    page = await fake_list("abc", page_size=2)
    assert (page.items, page.total_count) == (["a", "b"], 3)
    assert [item async for item in fake_list("abc", page_size=2).items(after=page.next_cursor)] == ["c"]
    assert [item async for item in fake_list("abc", page_size=2)] == ["a", "b", "c"]
    assert [page.items async for page in fake_list("abc", page_size=2).pages()] == [["a", "b"], ["c"]]
    assert await fake_list("aaaa").collect(limit=3) == ["a", "a", "a"]
    assert await fake_list([]).first() is None
    assert isinstance(fake_list([]).close(), type(None))
    assert (await asyncio.gather(fake_list("a"), fake_list("b")))[1].items == ["b"]


async def test_an_error_comes_behind_the_items() -> None:
    failure = ServerError("the vendor responded with errors", operation="x")
    seen: list[str] = []

    async def read() -> None:
        async for item in fake_list("abc", page_size=2, error=failure):
            seen.append(item)

    with pytest.raises(ServerError):
        await read()
    assert seen == ["a", "b", "c"]


def autospec() -> MagicMock:
    made: MagicMock = create_autospec(Queries)
    return made


async def upcoming(queries: Queries) -> list[str]:
    return [visit.id async for visit in queries.appointments(filter="upcoming")]


@pytest.mark.parametrize("made", [partial(MagicMock, spec=Queries), partial(AsyncMock, spec=Queries), autospec])
async def test_it_stands_for_a_method_of_a_mock(made: Callable[[], MagicMock]) -> None:
    mock = made()
    assert isinstance(mock.appointments, MagicMock)
    assert not isinstance(mock.appointments, AsyncMock)
    mock.appointments.side_effect = lambda **_: fake_list([MagicMock(id="1"), MagicMock(id="2")])
    for _ in range(2):
        assert await upcoming(mock) == ["1", "2"]
    mock.appointments.assert_called_with(filter="upcoming")


def test_it_is_a_list_call() -> None:
    call = fake_list([1])
    assert isinstance(call, ListCall)
    call.close()
