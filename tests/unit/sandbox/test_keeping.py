"""What a sandbox keeps: records given by hand and by files, snapshots, and a file that outlives it."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from healthie_api import CreateTaskInput, CreateWebhookInput, UpdateClientInput, WebhookEventInput, WebhookEventType
from hero_health_api.models import CreateEpisodeNoteBody
from hero_healthie import Healthie, Hero
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.sandbox import Sandbox

SEEDS = """
hero:
  patient:
    - {id: 900, first_name: Ada, last_name: King, dob: 1985-12-10}
  task:
    - {patient_id: 900, status: open}
healthie:
  patient:
    - {id: 900, first_name: Ada}
  task:
    - {id: 901, content: Call back, client_id: 900}
"""


@asynccontextmanager
async def clients(sandbox: Sandbox) -> AsyncIterator[tuple[Hero, Healthie]]:
    async with AsyncExitStack() as stack:
        group = sandbox.hero_practice_group_id
        hero = Hero(
            api_key=sandbox.hero_api_key, practice_group_id=group, environment="staging", base_url=sandbox.hero_url
        )
        healthie = Healthie(
            api_key=sandbox.healthie_api_key,
            environment="sandbox",
            base_url=sandbox.healthie_url,
            api_version="2026-07-01",
        )
        yield await stack.enter_async_context(hero), await stack.enter_async_context(healthie)


def test_both_apis_are_given_records_in_one_place(sandbox: Sandbox) -> None:
    ada = sandbox.given.patient(first_name="Ada")
    assert sandbox.given.hero.patient(first_name="Ada").id > ada.id
    assert sandbox.given.healthie.patient(first_name="Ada").type == "User"
    with pytest.raises(InvalidArgumentError, match="is that of another Patient"):
        sandbox.given.patient(id=ada.id)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ({"patients": [{}]}, "must have hero or healthie at its top, not patients"),
        ({"hero": {"unicorn": [{}]}}, "none of Hero's"),
        ({"hero": {"patient": {"first_name": "Ada"}}}, "something other than a list of records for 'patient'"),
        ({"healthie": {"patient": ["Ada"]}}, "something other than a list of records for 'patient'"),
        ({"healthie": {"patient": [{"frist_name": "Ada"}]}}, "did you mean first_name"),
        ({"healthie": {"pateint": [{}]}}, "did you mean patient"),
        ({}, "holds no object"),
        ("none.yaml", "none.yaml cannot be read"),
        (7, "must be the path"),
    ],
)
def test_seeds_that_cannot_be_are_refused(source: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        Sandbox(seeds=source)


async def test_seeds_of_a_file_are_there_from_the_start_and_after_a_reset(tmp_path: Path) -> None:
    path = tmp_path / "clinic.yaml"
    path.write_text(SEEDS, "utf-8")
    async with Sandbox(seeds=path) as sandbox, clients(sandbox) as (hero, healthie):
        for _ in range(2):
            ada = await hero.patients.get_patient_by_id("900")
            assert (ada.first_name, str(ada.dob)) == ("Ada", "1985-12-10")
            task = await healthie.queries.task(id="901")
            assert task is not None
            assert (task.content, task.client_id) == ("Call back", "900")
            await healthie.mutations.update_client(input=UpdateClientInput(id="900", first_name="Grace"))
            sandbox.reset()


async def test_a_snapshot_is_returned_to_on_both_apis() -> None:
    async with Sandbox() as sandbox, clients(sandbox) as (hero, healthie):
        event = WebhookEventInput(event_type=WebhookEventType.PATIENT_CREATED)
        kept = CreateWebhookInput(url="http://127.0.0.1:9/kept", webhook_events=[event])
        await healthie.mutations.create_webhook(input=kept)
        before = sandbox.snapshot()
        made = await healthie.mutations.create_task(input=CreateTaskInput(content="Call back"))
        assert made.task is not None
        note = await hero.episode.create_episode_note(body=CreateEpisodeNoteBody(episode_id="1", description="Called"))
        assert note is not None
        dropped = CreateWebhookInput(url="http://127.0.0.1:9/dropped", webhook_events=[event])
        await healthie.mutations.create_webhook(input=dropped)
        after = sandbox.snapshot()
        for snapshot, there in ((before, False), (after, True), (before, False)):
            sandbox.restore(snapshot)
            task = await healthie.queries.task(id=made.task.id)
            assert (task is not None) is there
            episode = await hero.episode.get_episode("1")
            assert any(row["description"] == "Called" for row in episode.to_dict()["notes"]) is there
            assert len(sandbox.webhooks) == 1 + there
        with pytest.raises(InvalidArgumentError, match="snapshot"):
            sandbox.restore("before")  # type: ignore[arg-type] # what it is for


@pytest.mark.slow
async def test_a_file_keeps_both_apis_from_one_run_to_the_next(tmp_path: Path) -> None:
    path = tmp_path / "clinic.sqlite"
    seeds = {"healthie": {"patient": [{"id": 900, "first_name": "Ada"}]}}
    async with Sandbox(db=path, seeds=seeds) as sandbox, clients(sandbox) as (hero, healthie):
        task = (await healthie.mutations.create_task(input=CreateTaskInput(content="Call back", client_id="900"))).task
        assert task is not None
        await healthie.mutations.update_client(input=UpdateClientInput(id="900", first_name="Grace"))
        sandbox.given.healthie.as_user(1).patient(id="20900", first_name="Alan")
        patient = sandbox.given.patient(first_name="Joan").id
        await hero.episode.create_episode_note(body=CreateEpisodeNoteBody(episode_id="1", description="Called"))
    async with Sandbox(db=path, seeds=seeds) as sandbox, clients(sandbox) as (hero, healthie):
        found = await healthie.queries.task(id=task.id)
        assert found is not None
        assert found.content == "Call back"
        grace = await healthie.queries.user(id="900")
        assert grace is not None
        assert grace.first_name == "Grace"
        other = healthie.as_user(api_key=sandbox.healthie_other_api_key)
        alan = await other.queries.user(id="20900")
        assert alan is not None
        assert alan.first_name == "Alan"
        assert (await hero.patients.get_patient_by_id(patient)).first_name == "Joan"
        again = (await healthie.mutations.create_task(input=CreateTaskInput(content="Again"))).task
        assert again is not None
        assert int(again.id) > int(task.id)
        sandbox.reset()
    async with Sandbox(db=path) as sandbox, clients(sandbox) as (_, healthie):
        assert await healthie.queries.task(id=task.id) is None


@pytest.mark.slow
def test_going_back_takes_less_than_a_millisecond_with_ten_thousand_patients_on_each_api() -> None:
    sandbox = Sandbox(patients=10_000)
    sandbox.given.patient()
    sandbox.given.healthie.patient()
    snapshot = sandbox.snapshot()
    taken: dict[str, list[float]] = {"reset": [], "restore": []}
    for _ in range(20):
        sandbox.given.patient(first_name="Ada")
        sandbox.given.healthie.patient(first_name="Ada")
        for name, work in (("restore", lambda: sandbox.restore(snapshot)), ("reset", sandbox.reset)):
            begun = time.process_time()
            work()
            taken[name].append(time.process_time() - begun)
    assert {name: min(times) < 0.001 for name, times in taken.items()} == {"reset": True, "restore": True}, taken
