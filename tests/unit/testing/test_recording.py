"""What is recorded holds nothing personal, and is replayed in its order."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_health_api.models import CreateCustomerBody
from hero_healthie import NO_RETRY, ConfigurationError, Healthie, Hero, NotFoundError, OutcomeUnknownError
from hero_healthie.sandbox import Sandbox
from hero_healthie.testing import Recording, healthie_client, hero_client
from hero_healthie.testing.scrubbing import KEPT, scrubbed, scrubbed_request

SECRET = "Zaphod-Beeblebrox"

SCRUBBED: list[tuple[str, Any, Any]] = [
    ("first_name", "Ada", "text"),
    ("email", "ada@example.org", "person@example.com"),
    ("dob", "1985-12-10", "2000-01-01"),
    ("start", "2027-03-08T09:30:00.000+01:00", "2000-01-01T00:00:00.000+00:00"),
    ("created_at", "2027-03-08 09:30:00 -0500", "2000-01-01 00:00:00 -0500"),
    ("price", "120.50", "111.11"),
    ("phone", "+447700900123", "+111111111111"),
    ("weight", 81, 1),
    ("height", 1.8, 1.0),
    ("balance", 0, 0),
    ("link", "https://x.example.org/?token=1", "https://example.com/"),
    ("active", True, True),
    ("deleted_at", None, None),
    ("note", "", ""),
    ("id", "981", "981"),
    ("patient_id", 61, 61),
    ("client_ids", ["1", "2"], ["1", "2"]),
    ("id", "Ada Lovelace", "text"),
    ("id", "9434765919", "1111111111"),
    ("nhs_number", "9434765919", "1111111111"),
    ("national_id", "AB1234", "text"),
    ("status", "Paid", "Paid"),
    ("total_count", 17, 17),
    ("code", "TOO_MANY_REQUESTS", "TOO_MANY_REQUESTS"),
    ("code", "F32.1", "text"),
    ("end_cursor", "YWJj", "YWJj"),
    ("after", "2027-03-08", "2000-01-01"),
    ("type", "ada@example.org", "person@example.com"),
    ("id", "AdaLovelace", "text"),
    ("notes", "1990-01-02 Ada Lovelace was here", "text"),
    ("reason", "1990-01-02T10:00 Ada", "text"),
    ("date", "1990-01-02 10:11:12 -0500", "2000-01-01 00:00:00 -0500"),
]


@pytest.mark.parametrize(("name", "value", "left"), SCRUBBED)
def test_values_by_their_names(name: str, value: Any, left: Any) -> None:
    assert scrubbed({name: value}, ()) == {name: left}
    assert scrubbed({name: value}, {name}) == {name: value}
    assert scrubbed({name: [{name: value}]}, ()) == {name: [{name: left}]}


PLACES = st.recursive(
    st.just(SECRET),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=2)
        | st.dictionaries(
            st.sampled_from(["first_name", "note", "input", "data", "errors", "message"]), inner, min_size=1
        )
    ),
    max_leaves=5,
)


@given(PLACES)
def test_no_text_is_left_wherever_it_stands(value: Any) -> None:
    assert SECRET not in json.dumps(scrubbed(value, ()))


@pytest.mark.parametrize(
    ("url", "request_line"),
    [
        ("https://h.example/hero/v1/patients/61", "GET /v1/patients/61"),
        ("https://h.example/v1/patients/9434765919", "GET /v1/patients/text"),
        ("https://h.example/v1/patients/Ada%20L", "GET /v1/patients/text"),
        ("https://h.example/v1/patients/lovelace", "GET /v1/patients/text"),
        ("https://h.example/elsewhere/Ada/x", "GET /elsewhere/text/x"),
        ("https://h.example/elsewhere/x/7", "GET /elsewhere/x/7"),
    ],
)
def test_paths_keep_ids_and_words(url: str, request_line: str) -> None:
    assert scrubbed_request("GET", url, "", b"", ())["request"] == request_line


async def flow(hero: Hero, healthie: Healthie) -> list[str]:
    made = await hero.invoicing.create_customer(body=CreateCustomerBody(name=SECRET, email=f"{SECRET}@example.org"))
    found = [each.id async for each in hero.admin.list_admins()]
    with pytest.raises(NotFoundError):
        await hero.patients.get_patient_by_id("nobody")
    client = await healthie.clients.create(first_name=SECRET, last_name="B", email="z@example.org")
    user = await healthie.queries.user(id=client.id)
    assert user is not None
    return [made.id, *found, client.id, user.id]


async def run(sandbox: Sandbox, recording: Recording, **keys: str) -> list[str]:
    options: Any = {"http_client": recording, "retry": NO_RETRY, **keys}
    async with hero_client(sandbox, **options) as hero, healthie_client(sandbox, **options) as healthie:
        return await flow(hero, healthie)


async def test_a_recording_is_replayed_without_the_vendor(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "recordings" / "flow.json"
    with Recording(path, record=True, keep=["kept_by_hand"]) as recording:
        first = await run(sandbox, recording)
    text = path.read_text("utf-8")
    for secret in (SECRET, sandbox.hero_api_key, sandbox.healthie_api_key, "127.0.0.1", "example.org", "mutation"):
        assert secret not in text
    assert json.loads(text)["kept"] == ["kept_by_hand"]
    assert "read it before you commit it" in text
    sandbox.reset()
    with Recording(path) as recording:
        assert await run(sandbox, recording, api_key="another") == first
    assert sandbox.requests == []


async def test_a_request_that_was_not_recorded(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "one.json"

    async def create(recording: Recording, name: str) -> None:
        async with hero_client(sandbox, http_client=recording, retry=NO_RETRY) as hero:
            await hero.invoicing.create_customer(body=CreateCustomerBody(name=name))

    with Recording(path, record=True) as recording:
        await create(recording, "Ada")
    with Recording(path) as recording:
        await create(recording, "Bob")  # the same request, scrubbed

    async def create_twice() -> None:
        with Recording(path) as recording:
            await create(recording, "Ada")
            with pytest.raises(OutcomeUnknownError):
                await create(recording, "Ada")

    with pytest.raises(
        AssertionError, match=r"one.json has no response to:\n  POST /v1/invoicing/customers\nRecord it"
    ):
        await create_twice()


@pytest.mark.parametrize(
    ("content", "message"),
    [(None, "there is no recording x.json: record it first"), ("{", "cannot be read"), ("{}", "cannot be read")],
)
def test_what_cannot_be_replayed(tmp_path: Path, content: str | None, message: str) -> None:
    path = tmp_path / "x.json"
    if content is not None:
        path.write_text(content, "utf-8")
    with pytest.raises(ConfigurationError, match=message), Recording(path):
        pass


@pytest.mark.parametrize("make", [lambda: Recording("x", keep="price"), lambda: Recording("x", record=1)])  # type: ignore[arg-type] # on purpose
def test_wrong_options_are_refused(make: Callable[[], Recording]) -> None:
    with pytest.raises(ConfigurationError):
        make()


def test_the_names_that_are_kept_are_few() -> None:
    assert not KEPT & {"name", "email", "phone", "dob", "content", "message", "body", "note", "zip", "city", "state"}
