"""Interceptors wrap the calls of a view, in their order; views of the view keep them, and the client has none."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from hero_healthie import ConfigurationError, Healthie, Hero, ServerError
from hero_healthie._call.call import Call
from hero_healthie.sandbox import Sandbox

T = TypeVar("T")


class Recorder:
    """Records the calls it sees, and what becomes of them; gives them another tenant."""

    def __init__(self, name: str, log: list[str]) -> None:
        self._name = name
        self._log = log

    async def __call__(self, call: Call, send: Callable[[Call], Coroutine[Any, Any, T]], /) -> T:
        self._log.append(f"{self._name} {call.operation} {call.tenant}")
        try:
            value = await send(replace(call, tenant=self._name))
        except ServerError as error:
            self._log.append(f"{self._name} {error.tenant} {error.attempts}")
            raise
        self._log.append(f"{self._name} done")
        return value


async def test_they_wrap_each_call_in_their_order_with_all_its_attempts(hero: Hero, sandbox: Sandbox) -> None:
    log: list[str] = []
    view = hero._intercepted(Recorder("outer", log))._intercepted(Recorder("inner", log))
    await view.invoicing.list_coupons()
    assert log == [
        "outer hero.invoicing.list_coupons 42",
        "inner hero.invoicing.list_coupons outer",
        "inner done",
        "outer done",
    ]
    log.clear()
    sandbox.fail("hero", "listCoupons", 503, times=3)
    with pytest.raises(ServerError):
        await view.invoicing.list_coupons()
    assert log[2:] == ["inner inner 3", "outer inner 3"]


async def test_views_keep_them_and_the_client_has_none(hero: Hero, healthie: Healthie) -> None:
    log: list[str] = []
    assert hero.invoicing is hero.invoicing
    view = hero._intercepted(Recorder("a", log)).for_practice_group("77").with_options(timeout=5)
    await view.invoicing.list_coupons()
    await hero.invoicing.list_coupons()
    user = healthie._intercepted(Recorder("b", log)).with_options(deadline=5)
    await user.queries.current_user()
    assert [page async for page in user.invoices.list(page_size=29).pages()]
    await healthie.queries.current_user()
    assert [line.split()[1] for line in log if "done" not in line] == [
        "hero.invoicing.list_coupons",
        "healthie.queries.current_user",
        *["healthie.queries.requested_payments"] * (len(log) // 2 - 2),
    ]


async def test_a_view_of_a_subclass_is_one_with_all_that_its_constructor_set(sandbox: Sandbox) -> None:
    class Clinic(Hero):
        def __init__(self, name: str) -> None:
            super().__init__(api_key=sandbox.hero_api_key, practice_group_id="42", environment="staging")
            self.name = name

    async with Clinic("north") as clinic:
        view = clinic.for_practice_group("77")
        assert isinstance(view, Clinic)
        assert (view.name, view.practice_group_id, clinic.practice_group_id) == ("north", "77", "42")
        assert view.invoicing is not clinic.invoicing
        await view.aclose()
        await clinic.warm()
    with pytest.raises(ConfigurationError, match="closed"):
        await view.warm()
