"""Lists as a user reads them; never run, only type-checked, under mypy strict and pyright strict."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from typing import assert_type

from healthie_api import AppointmentListItem, Invoice, Tag, UserListItem
from hero_health_api.models import Admin, Coupon
from hero_healthie import Healthie, Hero, ListCall, Page, gather, with_response
from hero_healthie.testing import fake_list


async def of_hero(hero: Hero) -> None:
    call = hero.admin.list_admins(page_size=50)
    assert_type(call, ListCall[Admin])
    assert_type(await call, Page[Admin])
    async for admin in hero.admin.list_admins():
        assert_type(admin, Admin)
    assert_type(await hero.admin.list_admins().collect(limit=3), list[Admin])
    assert_type(await hero.admin.list_admins().first(), Admin | None)
    assert_type(await hero.invoicing.list_coupons(), Page[Coupon])


async def of_healthie(healthie: Healthie) -> None:
    page = await healthie.queries.appointments(provider_id="7", first=10)
    assert_type(page, Page[AppointmentListItem])
    assert_type(page.items, Sequence[AppointmentListItem])
    assert_type(page.total_count, int | None)
    assert_type(page.next_cursor, str | None)
    async for visit in healthie.queries.appointments().items(after=page.next_cursor):
        assert_type(visit, AppointmentListItem)
    async for each in healthie.queries.users().pages(prefetch=False):
        assert_type(each, Page[UserListItem])
    assert_type(healthie.invoices.list(), ListCall[Invoice])
    assert_type(await healthie.queries.tags().collect(), list[Tag])
    assert_type(await healthie.queries.contact_types(), Page[str])
    assert_type(healthie.queries.users().items(), AsyncGenerator[UserListItem, None])


async def of_asyncio(healthie: Healthie, hero: Hero) -> None:
    users, tags = await asyncio.gather(healthie.queries.users(), healthie.queries.tags())
    assert_type(users, Page[UserListItem])
    assert_type(tags, Page[Tag])
    assert_type(await asyncio.wait_for(hero.admin.list_admins(), 5), Page[Admin])
    task = asyncio.create_task(hero.admin.list_admins())
    assert_type(await task, Page[Admin])
    async with asyncio.TaskGroup() as group:
        group.create_task(healthie.queries.users().collect())
    assert_type((await with_response(healthie.queries.users())).value, Page[UserListItem])
    assert_type(await gather([healthie.queries.users()]), list[Page[UserListItem]])


def widened(page: Page[Admin]) -> Page[object]:
    return page  # items are read only, so a page of admins is a page of objects


def forgotten(hero: Hero) -> None:
    fake: ListCall[int] = fake_list([1, 2])
    fake.close()
    hero.admin.list_admins(page_size="50")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] (on purpose)
    for _ in hero.admin.list_admins():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType] (on purpose)
        pass
