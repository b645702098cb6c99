"""`warm` loads in a thread what first calls would load on the event loop, and nothing is left for these to load."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections import Counter
from typing import Any

import pytest

import hero_healthie_runtime.graphql.prepare
import hero_healthie_runtime.rest.prepare
from hero_healthie import ConfigurationError, Healthie, Hero, InvalidArgumentError, operations
from hero_healthie.healthie.operation_lookup import healthie_operations
from hero_healthie.hero.operation_lookup import hero_operations
from hero_healthie.sandbox import Sandbox

# A fresh process: what the first call after `warm` imports and builds, written as JSON.
FIRST_CALL = """
import asyncio, json, sys, threading
import healthie_api, hero_health_api.models, hero_healthie

async def main(hero_url, healthie_url, keys, wanted, call, loaded_by_callers):
    exec(loaded_by_callers, globals())
    arguments = dict(pace=hero_healthie.NO_PACE)
    hero = hero_healthie.Hero(
        api_key=keys[0], practice_group_id=keys[1], environment="staging", base_url=hero_url, **arguments
    )
    healthie = hero_healthie.Healthie(api_key=keys[2], environment="sandbox", base_url=healthie_url, **arguments)
    names = {"hero": hero, "healthie": healthie, **globals()}
    async with hero, healthie:
        if wanted is not None:
            await (hero if call.startswith("hero") else healthie).warm(*wanted)
        building, plans, before = count_built_models(), described(), set(sys.modules)
        await eval(call, names)
        print(json.dumps([sorted(set(sys.modules) - before), sorted(described() - plans), building]))

def described():
    model = sys.modules.get("hero_healthie_runtime.rest.model")
    return {each.__name__ for each in model.Model.__subclasses__() if each._plan} if model else set()

def count_built_models():
    from hero_healthie_runtime.graphql.base_model import BaseModel
    built, build = [], BaseModel.__get_pydantic_core_schema__.__func__
    def counting(cls, *arguments):
        built.append(cls.__name__)
        return build(cls, *arguments)
    BaseModel.__get_pydantic_core_schema__ = classmethod(counting)
    return built

asyncio.run(main(*json.loads(sys.argv[1])))
"""
BODY = "body = hero_health_api.models.CreateCustomerBody(name='Ada')"
TASK = "task = healthie_api.CreateTaskInput(content='x', reminder=healthie_api.TaskReminderInput(is_enabled=False))"
CALLS = [
    ("hero.admin.list_admins()", ["admin.list_admins"], ""),
    ("hero.episode.list_episodes()", ["episode"], ""),
    ("hero.invoicing.create_customer(body=body)", ["create_customer"], BODY),
    ("healthie.queries.requested_payments(first=2)", ["requested_payments"], ""),
    ("healthie.queries.users(first=2)", ["queries.users"], ""),
    ("healthie.mutations.create_task(input=task)", ["mutations.create_task"], TASK),
    ("healthie.invoices.list().collect(1)", ["invoices"], ""),
]


def first_call(sandbox: Sandbox, call: str, wanted: list[str] | None, loaded: str) -> list[list[str]]:
    keys = [sandbox.hero_api_key, sandbox.hero_practice_group_id, sandbox.healthie_api_key]
    script = json.dumps([sandbox.hero_url, sandbox.healthie_url, keys, wanted, call, loaded])
    done = subprocess.run([sys.executable, "-c", FIRST_CALL, script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: list[list[str]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(("call", "wanted", "loaded"), CALLS, ids=[call for call, _, _ in CALLS])
@pytest.mark.slow
def test_nothing_is_left_to_load_for_the_first_call(
    call: str, wanted: list[str], loaded: str, sandbox: Sandbox
) -> None:
    assert first_call(sandbox, call, wanted, loaded) == [[], [], []]


@pytest.mark.slow
def test_without_it_the_first_call_loads_and_without_names_only_what_all_calls_need(sandbox: Sandbox) -> None:
    call = "healthie.queries.requested_payments(first=2)"
    cold, _, built = first_call(sandbox, call, None, "")
    assert "aiohttp" in cold
    assert "Invoice" in built
    engine_is_warm, _, built = first_call(sandbox, call, [], "")
    assert engine_is_warm
    assert [name for name in engine_is_warm if not name.startswith("healthie_api.")] == []
    assert "Invoice" in built


async def test_it_loads_in_another_thread_sends_nothing_and_may_be_repeated(
    hero: Hero, healthie: Healthie, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    for module in (hero_healthie_runtime.rest.prepare, hero_healthie_runtime.graphql.prepare):
        monkeypatch.setattr(module, "prepare_operations", lambda *_, **__: threads.append(threading.current_thread()))
    for _ in range(2):
        await hero.warm(hero.admin.list_admins, "invoicing.update_invoice")
        await healthie.warm(healthie.invoices.create)
    assert len(threads) == 2 * 2
    assert threading.main_thread() not in threads
    assert sandbox.requests == []


async def test_it_goes_along_with_calls(hero: Hero, healthie: Healthie) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(3):
            group.create_task(healthie.warm("users", "tasks", "create_task"))
            group.create_task(hero.warm("episode"))
            group.create_task(healthie.queries.users(first=2))
            group.create_task(healthie.queries.tasks(first=2))
            group.create_task(hero.episode.list_episodes())


@pytest.mark.slow
def test_threads_that_load_the_same_at_once_do_not_disturb_each_other() -> None:
    script = """
import sys, threading
sys.setswitchinterval(1e-6)
from healthie_api import CreateTaskInput, TaskReminderInput
from hero_healthie.healthie.operation_lookup import healthie_operations
from hero_healthie.hero.operation_lookup import hero_operations
from hero_healthie_runtime.rest.prepare import prepare_operations as prepare_hero
from hero_healthie_runtime.graphql.prepare import prepare_operations
import hero_healthie_runtime.graphql.variables as variables
failures, gate = [], threading.Barrier(8)
def work(number):
    gate.wait()
    try:
        for name in ("update_user", "user", "create_task", "users"):
            (operation,) = healthie_operations(name)
            prepare_operations(operation, package="healthie_api") if number % 2 else None
            if name == "user":
                assert operation.decode({"user": None}) is None
            else:
                try:
                    operation.decode({operation.root_field: {}})
                except ValueError as error:
                    assert error.errors()[0]["type"] == "missing", error
        sent = CreateTaskInput(content="x", reminder=TaskReminderInput(is_enabled=True))
        encoded = variables.encode_variables({"input": sent}, {"input": "createTaskInput"}, package="healthie_api")
        assert encoded["input"]["content"] == "x"
        for operation in hero_operations("invoicing"):
            prepare_hero(operation)
    except BaseException as error:
        failures.append(repr(error))
threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
sys.exit("; ".join(failures) if failures else 0)
"""
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_operations_are_found_by_their_paths() -> None:
    records = list(operations())
    names = Counter(record.python_path.rpartition(".")[2] for record in records if record.api == "healthie")
    special = [
        record for record in records if record.python_path.endswith("_") or names[record.python_path.split(".")[2]] > 1
    ]
    for record in [*records[::20], *special]:
        find: Any = hero_operations if record.api == "hero" else healthie_operations
        (found,) = find(record.python_path)
        assert found.python_path == record.python_path


def test_names_may_be_short_and_methods_do() -> None:
    hero = Hero(api_key="k", practice_group_id="1", environment="staging")
    healthie = Healthie(api_key="k", environment="sandbox")
    for wanted in ("hero.admin.list_admins", "admin.list_admins", "list_admins", hero.admin.list_admins):
        assert [found.python_path for found in hero_operations(wanted)] == ["hero.admin.list_admins"]
    assert len(hero_operations("invoicing")) > 5
    for wanted in ("healthie.queries.user", "queries.user", "user", healthie.queries.user):
        assert [found.python_path for found in healthie_operations(wanted)] == ["healthie.queries.user"]
    assert len(healthie_operations("invoices")) == 5
    for wanted, path in (
        ("invoices.list", "queries.requested_payments"),
        (healthie.invoices.delete, "mutations.delete_requested_payment"),
        (healthie.invoices.reconcile, "queries.requested_payments"),
    ):
        assert [found.python_path for found in healthie_operations(wanted)] == [f"healthie.{path}"]


async def test_what_is_no_operation_is_named_with_what_is_close(hero: Hero, healthie: Healthie) -> None:
    for client, wanted, text in (
        (hero, "invoicing.update_invoic", "invoicing.update_invoice"),
        (hero, "updateInvoice", "invoicing.update_invoice"),
        (hero, "xyz", "operations()"),
        (hero, "", "operations()"),
        (hero, print, "hero.invoicing.update_invoice"),
        (hero, 5, "hero.invoicing.update_invoice"),
        (hero, healthie.queries.user, "hero.invoicing.update_invoice"),
        (healthie, "requestedPayments", "queries.requested_payments"),
        (healthie, "invoices.lst", "invoices.list"),
        (healthie, "queries", "did you mean"),
        (healthie, "list", "operations()"),
        (healthie, healthie.execute, "healthie.queries.requested_payments"),
        (healthie, healthie.invoices, "healthie.queries.requested_payments"),
        (healthie, hero.admin.list_admins, "healthie.queries.requested_payments"),
    ):
        with pytest.raises(InvalidArgumentError) as caught:
            await client.warm(wanted)  # type: ignore[arg-type] # wrong on purpose
        assert text in str(caught.value)
        assert caught.value.argument == "operations"


async def test_a_closed_client_is_not_warmed() -> None:
    healthie = Healthie(api_key="k", environment="sandbox")
    await healthie.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await healthie.warm()
