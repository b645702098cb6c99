"""What the sandbox delivers to webhooks, checked by a receiver that knows nothing of how it is made."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime
from typing import Any

import httpx
import pytest

from hero_healthie.sandbox import Mischief, Sandbox, Sending
from tests.support.webhook_receiver import Got, Receiver, receiving
from tests.unit.sandbox.conftest import NO_TLS, GraphQL

pytestmark = pytest.mark.slow

QUICK = Sending(first_gap=0.01, attempts=4)
SECRET = "the key of the receiver"
CREATE = """mutation ($input: createWebhookInput) { createWebhook(input: $input) {
  messages { field message } webhook { id signature_secret is_enabled webhook_events { id event_type } } } }"""


@pytest.fixture(scope="module")
def quick_sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, sending=QUICK) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(quick_sandbox: Sandbox) -> Sandbox:
    quick_sandbox.reset()
    return quick_sandbox


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as found:
        yield found


def register_healthie(graphql: GraphQL, url: str, *events: str, **more: Any) -> tuple[str, str]:
    given = {"url": url, "webhook_events": [{"event_type": event} for event in events], **more}
    payload = graphql(CREATE, input=given)["data"]["createWebhook"]
    assert payload["messages"] is None, payload
    return payload["webhook"]["id"], payload["webhook"]["signature_secret"]


def register_hero(api: httpx.Client, url: str, event: str, **more: Any) -> str:
    response = api.post("/v1/webhooks", json={"url": url, "event_type": event, **more})
    assert response.status_code == 200, response.text
    return response.json()["id"]


def cancel(api: httpx.Client, appointment: str) -> None:
    response = api.patch(f"/v1/appointments/{appointment}/cancel", json={})
    assert response.status_code == 200, response.text


async def delivered(sandbox: Sandbox) -> dict[str, int]:
    assert await asyncio.to_thread(sandbox.wait_for_deliveries, 20), sandbox.delivery_counts
    return sandbox.delivery_counts


def written(value: bytes, encoding: str) -> str:
    return value.hex() if encoding == "hex" else base64.b64encode(value).decode()


def is_healthies(got: Got, secret: str, encoding: str = "hex") -> bool:
    path, _, query = got.target.partition("?")
    digest = got.headers["content-digest"].removeprefix("SHA-256=")
    text = f"post {path} {query} {digest} {got.headers['content-type']} {len(got.body)}"
    signature = written(hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest(), encoding)
    fits = written(hashlib.sha256(got.body).digest(), encoding) == digest
    return fits and got.headers["signature"] == f"sig1={signature}" and "signature-input" in got.headers


def is_heros(got: Got, key: str, encoding: str = "hex") -> bool:
    text = got.headers["x-herohealth-timestamp"].encode() + b"." + got.body
    signature = written(hmac.new(key.encode(), text, hashlib.sha256).digest(), encoding)
    return got.headers["x-herohealth-signature"] == signature


INVOICE = {"invoice_type": "other", "recipient_id": "61", "price": "12.50", "services_provided": "Besuch – zäh"}


async def test_an_invoice_of_healthie_sends_its_events(sandbox: Sandbox, graphql: GraphQL, receiver: Receiver) -> None:
    names = [f"REQUESTED_PAYMENT_{what}" for what in ("CREATED", "UPDATED", "DELETED")]
    _, secret = register_healthie(graphql, f"{receiver.url}/hooks/healthie?from=h&x=1", *names)
    assert secret.startswith("whsec_")
    made = graphql(
        "mutation ($i: createRequestedPaymentInput) { createRequestedPayment(input: $i) { requestedPayment { id } } }",
        i=INVOICE,
    )["data"]["createRequestedPayment"]["requestedPayment"]["id"]
    for name, given in (
        ("update", {"id": made, "status": "Paid", "services_provided": INVOICE["services_provided"]}),
        ("delete", {"id": made}),
    ):
        kind = f"{name}RequestedPayment"
        graphql(f"mutation ($i: {kind}Input) {{ {kind}(input: $i) {{ messages {{ message }} }} }}", i=given)
    await delivered(sandbox)
    assert all(is_healthies(got, secret) for got in receiver.got)
    assert {got.target for got in receiver.got} == {"/hooks/healthie?from=h&x=1"}
    bodies = [json.loads(got.body) for got in receiver.got]
    common = {"resource_id": int(made), "resource_id_type": "RequestedPayment"}
    assert sorted(bodies, key=lambda body: body["event_type"]) == [
        {**common, "event_type": "requested_payment.created", "changed_fields": []},
        {**common, "event_type": "requested_payment.deleted", "changed_fields": []},
        {**common, "event_type": "requested_payment.updated", "changed_fields": ["status"]},
    ]


async def test_any_mutation_sends_the_events_it_causes(sandbox: Sandbox, graphql: GraphQL, receiver: Receiver) -> None:
    register_healthie(graphql, receiver.url, "ENTRY_CREATED", "METRIC_ENTRY_CREATED", "PATIENT_UPDATED", "GOAL_CREATED")
    graphql('mutation { createEntry(input: {type: "MetricEntry"}) { entry { id } } }')
    graphql('mutation { updateClient(input: {id: "61", first_name: "Ada"}) { user { id } } }')
    graphql('mutation { createGoal(input: {name: "Walk", user_id: "62"}) { goal { id } } }')
    await delivered(sandbox)
    bodies = {body["event_type"]: body for body in (json.loads(got.body) for got in receiver.got)}
    assert bodies.keys() == {"entry.created", "metric_entry.created", "patient.updated", "goal.created"}
    assert bodies["patient.updated"]["resource_id"] == 61
    assert bodies["goal.created"]["user_id"] == "62"
    assert bodies["goal.created"].keys() > {"care_plan_id", "parent_id"}


async def test_appointments_of_hero(sandbox: Sandbox, hero_api: httpx.Client, receiver: Receiver) -> None:
    for event in ("appointment.confirmed", "appointment.cancelled"):
        register_hero(hero_api, f"{receiver.url}/in", event, signing_key=SECRET, headers={"x-app": "7"})
    cancel(hero_api, "501")
    await delivered(sandbox)
    [got] = receiver.got
    assert is_heros(got, SECRET)
    assert abs(float(got.headers["x-herohealth-timestamp"]) - time.time()) < 60
    assert got.headers["x-app"] == "7"
    body = {"object": "Appointment", "id": "501", "practice_group_id": "42", "event": "appointment.cancelled"}
    assert json.loads(got.body) == body


@pytest.mark.parametrize("form", ["seconds", "milliseconds", "iso"])
async def test_other_ways_to_write(form: Any, receiver: Receiver) -> None:
    async with Sandbox(sending=Sending(encoding="base64", timestamps=form)) as sandbox:
        headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": sandbox.hero_practice_group_id}
        with httpx.Client(base_url=sandbox.hero_url, headers=headers, trust_env=False, verify=NO_TLS) as api:
            register_hero(api, receiver.url, "prescription.issued", signing_key=SECRET)
        sandbox.emit("hero", "prescription.issued", resource_id="9")
        await delivered(sandbox)
        [got] = receiver.got
        assert is_heros(got, SECRET, "base64")
        text = got.headers["x-herohealth-timestamp"]
        moment = datetime.fromisoformat(text).timestamp() if form == "iso" else float(text)
        assert abs(moment / (1000 if form == "milliseconds" else 1) - time.time()) < 60


async def test_no_key_no_signature_and_a_key_for_each_tenant(
    sandbox: Sandbox, hero_api: httpx.Client, receiver: Receiver
) -> None:
    register_hero(hero_api, f"{receiver.url}/42", "prescription.issued")
    hero_api.headers["x-practice-group-id"] = "77"
    register_hero(hero_api, f"{receiver.url}/77", "prescription.issued")
    assert len(sandbox.emit("hero", "prescription.issued")) == 2
    assert len(sandbox.emit("hero", "prescription.issued", tenant="77")) == 1
    await delivered(sandbox)
    assert Counter(got.target for got in receiver.got) == {"/42": 1, "/77": 2}
    for got in receiver.got:
        assert json.loads(got.body)["practice_group_id"] == got.target.removeprefix("/")
        assert "x-herohealth-signature" not in got.headers


async def test_what_is_not_taken_comes_again(sandbox: Sandbox, graphql: GraphQL, receiver: Receiver) -> None:
    record_id, _ = register_healthie(graphql, receiver.url, "TASK_CREATED")
    responses = iter((500, 302, 0, 200))
    receiver.response = lambda _: next(responses)
    [delivery] = sandbox.emit("healthie", "task.created", resource_id=5)
    await delivered(sandbox)
    assert [attempt.status for attempt in delivery.attempts] == [500, 302, None, 200]
    assert (delivery.outcome, delivery.times_accepted) == ("delivered", 1)
    assert len({got.body for got in receiver.got}) == 1
    # and is given up in the end, with its webhook
    receiver.response = lambda _: 503
    [delivery] = sandbox.emit("healthie", "task.created")
    await delivered(sandbox)
    assert (delivery.outcome, len(delivery.attempts)) == ("given_up", QUICK.attempts)
    hooks = graphql("{ webhooks { nodes { id is_enabled warned_at webhook_events { retry_count } } } }")
    [hook] = hooks["data"]["webhooks"]["nodes"]
    assert (hook["id"], hook["is_enabled"], hook["warned_at"] is None) == (record_id, False, False)
    assert hook["webhook_events"] == [{"retry_count": QUICK.attempts}]
    assert sandbox.emit("healthie", "task.created") == []


async def test_the_record_of_an_emitted_event_holds_together(
    sandbox: Sandbox, graphql: GraphQL, receiver: Receiver
) -> None:
    register_healthie(graphql, receiver.url, "PATIENT_CREATED")
    register_healthie(graphql, receiver.url, "APPOINTMENT_CREATED")
    sandbox.emit("healthie", "patient.created", resource_id=7001)
    sandbox.emit("healthie", "appointment.created", resource_id=7002)
    await delivered(sandbox)
    patient = graphql('{ user(id: "7001") { full_name email is_patient dietitian_id } }')["data"]["user"]
    assert patient["is_patient"]
    assert patient["full_name"]
    assert patient["email"].endswith("@example.com")
    fields = "{ date length provider { full_name } user { full_name } attendees { id } appointment_type { name } }"
    visit = graphql(f'{{ appointment(id: "7002") {fields} }}')["data"]["appointment"]
    assert visit["date"]
    assert all(visit[name]["full_name"] for name in ("provider", "user"))
    assert visit["attendees"]
    assert visit["appointment_type"]["name"]


async def test_no_retries_where_none_are_wanted(sandbox: Sandbox, graphql: GraphQL, receiver: Receiver) -> None:
    register_healthie(graphql, receiver.url, "TASK_CREATED", should_retry=False)
    receiver.response = lambda _: 500
    [delivery] = sandbox.emit("healthie", "task.created")
    await delivered(sandbox)
    assert (delivery.outcome, len(delivery.attempts)) == ("given_up", 1)
    assert sandbox.webhooks[0].enabled


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1/x", "http://example.com/", "https://127.0.0.1/", "http://127.0.0.1.example.com/"]
)
async def test_nothing_leaves_the_machine(sandbox: Sandbox, graphql: GraphQL, url: str) -> None:
    register_healthie(graphql, url, "TASK_CREATED")
    [delivery] = sandbox.emit("healthie", "task.created")
    await delivered(sandbox)
    assert delivery.outcome == "refused"
    assert "loopback" in str(delivery.attempts[0].error) or "plain http" in str(delivery.attempts[0].error)


async def test_no_proxy_of_the_environment_is_used(
    sandbox: Sandbox, hero_api: httpx.Client, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with Sandbox(sending=QUICK) as other:
        headers = {"x-api-key": other.hero_api_key, "x-practice-group-id": "42"}
        with httpx.Client(base_url=other.hero_url, headers=headers, trust_env=False, verify=NO_TLS) as api:
            register_hero(api, receiver.url, "prescription.issued")
        other.emit("hero", "prescription.issued")
        assert (await delivered(other))["delivered"] == 1


ALL = Mischief(duplicates=0.2, forged=0.1, bad_signatures=0.1, stale=0.1, dropped=0.1, reorder=8, delay=0.02)


async def test_a_thousand_deliveries_with_faults(
    sandbox: Sandbox, graphql: GraphQL, hero_api: httpx.Client, receiver: Receiver
) -> None:
    _, secret = register_healthie(graphql, f"{receiver.url}/healthie", "REQUESTED_PAYMENT_UPDATED")
    register_hero(hero_api, f"{receiver.url}/hero", "appointment.confirmed", signing_key=SECRET)

    def response(got: Got) -> int:
        if got.target == "/healthie":
            return 204 if is_healthies(got, secret) else 401
        late = abs(float(got.headers["x-herohealth-timestamp"]) - time.time()) > 300
        return 401 if late or not is_heros(got, SECRET) else 204

    receiver.response = response
    sandbox.misdeliver(ALL)
    sandbox.emit("healthie", "requested_payment.updated", times=500)
    sandbox.emit("hero", "appointment.confirmed", times=500)
    counts = await delivered(sandbox)
    assert (counts["events"], counts["accepted_forgeries"]) == (1000, 0)
    assert counts["delivered"] == counts["deliveries"] == 1000 + counts["duplicates"]
    assert 100 < counts["duplicates"] < 300
    deliveries = sandbox.deliveries
    assert all(each.times_accepted == (0 if each.kind == "forged" else 1) for each in deliveries)
    faults = Counter(each.fault for each in deliveries if each.kind == "event")
    assert all(20 < faults[name] < 200 for name in ("bad_signature", "stale", "dropped"))
    taken = [got for got in receiver.got if response(got) == 204]
    assert len(taken) == counts["delivered"]
    assert receiver.most_at_once <= QUICK.concurrency
    arrived = [json.loads(got.body)["resource_id"] for got in taken if got.target == "/healthie"]
    assert arrived != sorted(arrived)


def test_the_same_seed_draws_the_same_faults() -> None:
    def drawn(seed: int) -> list[tuple[Any, ...]]:
        sandbox = Sandbox(seed)
        sandbox.misdeliver(ALL)
        hook = {"url": "http://127.0.0.1:9/", "event_type": "TASK_CREATED"}
        process_healthie(sandbox, hook)
        sandbox.emit("healthie", "task.created", times=50)
        return [(each.kind, each.fault, each.position, each.delay, each.body) for each in sandbox.deliveries]

    assert drawn(3) == drawn(3) != drawn(4)


def process_healthie(sandbox: Sandbox, hook: dict[str, str]) -> None:
    """Registers a webhook without a running server."""
    from hero_healthie.sandbox.common.exchange import Incoming
    from hero_healthie.sandbox.common.ledger import RequestRecord

    core = sandbox._core
    headers = {
        "authorization": f"Basic {sandbox.healthie_api_key}",
        "authorizationsource": "API",
        "content-type": "application/json",
        "healthie-graphql-api-version": "2026-07-01",
    }
    body = json.dumps({"query": CREATE, "variables": {"input": hook}}).encode()
    incoming = Incoming("POST", "/graphql", "", headers, body)
    call = core.healthie.identify(incoming)
    record = RequestRecord(api="healthie", operation="createWebhook", method="POST", path="", tenant=call.tenant)
    core.ledger.record_request(record)
    assert core.healthie.process(call, incoming, record).processed


async def test_what_waits_is_sent_after_a_restart(receiver: Receiver) -> None:
    sandbox = Sandbox(sending=QUICK)
    process_healthie(sandbox, {"url": receiver.url, "event_type": "TASK_CREATED"})
    sandbox.emit("healthie", "task.created", times=3)
    assert sandbox.delivery_counts["pending"] == 3
    async with sandbox:
        assert (await delivered(sandbox))["delivered"] == 3
    assert len(receiver.got) == 3


async def test_deleted_webhooks_get_nothing_more(sandbox: Sandbox, graphql: GraphQL, receiver: Receiver) -> None:
    record_id, _ = register_healthie(graphql, receiver.url, "TASK_CREATED")
    receiver.response = lambda _: 500
    sandbox.misdeliver(Mischief(delay=5))
    [delivery] = sandbox.emit("healthie", "task.created")
    held_back = delivery.delay
    graphql("mutation ($id: ID) { deleteWebhook(input: {id: $id}) { webhook { id } } }", id=record_id)
    assert held_back > 0
    assert sandbox.emit("healthie", "task.created") == []
    sandbox.reset()
    assert delivery.outcome == "cancelled"
    assert not receiver.got


def test_the_control_api(sandbox: Sandbox, graphql: GraphQL) -> None:
    register_healthie(graphql, "http://192.0.2.1/", "TASK_CREATED")
    with httpx.Client(base_url=f"{sandbox.url}/_sandbox", trust_env=False, verify=NO_TLS) as control:
        assert control.post("/mischief", json={"duplicates": 1}).status_code == 204
        wish = {"api": "healthie", "event": "task.created", "resource_id": "a-1", "changed_fields": ["content"]}
        assert control.post("/emit", json=[wish]).json() == {"deliveries": 2}
        assert control.delete("/mischief").status_code == 204
        assert control.post("/emit", json=wish).json() == {"deliveries": 1}
        assert sandbox.wait_for_deliveries()
        rows = control.get("/deliveries").json()["deliveries"]
        assert [row["kind"] for row in rows] == ["event", "duplicate", "event"]
        assert json.loads(rows[0]["body"])["changed_fields"] == ["content"]
        assert control.get("/deliveries/counts").json()["refused"] == 3
        assert control.get("/webhooks").json()["webhooks"][0]["events"] == ["task.created"]
        for path, wrong, text in (
            ("/emit", {"api": "healthie", "event": "task.create"}, "did you mean task.created"),
            ("/emit", {"api": "healthie"}, "'event' is missing"),
            ("/emit", {"api": "both", "event": "task.created"}, "api must be one of hero, healthie"),
            ("/emit", {"api": "hero", "event": "prescription.issued", "often": 2}, "no option often"),
            ("/mischief", {"duplicates": 2}, "duplicates must be a number from 0 to 1"),
            ("/mischief", {"doubles": 1}, "no such option"),
        ):
            response = control.post(path, json=wrong)
            assert (response.status_code, text in response.json()["error"]) == (400, True), response.text


async def test_an_event_that_nobody_documents(sandbox: Sandbox, graphql: GraphQL, receiver: Receiver) -> None:
    register_healthie(graphql, receiver.url, "TASK_CREATED")
    with pytest.raises(ValueError, match="to_all"):
        sandbox.emit("healthie", "moon_phase.changed")
    sandbox.emit("healthie", "moon_phase.changed", resource_id="7", fields={"phase": "full"}, to_all=True)
    await delivered(sandbox)
    assert json.loads(receiver.got[0].body) == {
        "resource_id": "7",
        "resource_id_type": "MoonPhase",
        "event_type": "moon_phase.changed",
        "changed_fields": [],
        "phase": "full",
    }


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"webhook_events": [{"event_type": "TASK_CREATED"}]}, "url"),
    ({"url": "app.example", "webhook_events": [{"event_type": "TASK_CREATED"}]}, "url"),
    ({"url": "https://app.example/"}, "webhook_events"),
]


@pytest.mark.parametrize(("given", "field"), REFUSED)
def test_what_cannot_be_registered(graphql: GraphQL, given: dict[str, Any], field: str) -> None:
    payload = graphql(CREATE, input=given)["data"]["createWebhook"]
    assert payload["webhook"] is None
    assert [message["field"] for message in payload["messages"]] == [field]


@pytest.mark.parametrize("options", [{"attempts": 0}, {"first_gap": -1}, {"encoding": "octal"}, {"timeout": 0}])
def test_settings_that_cannot_work(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Sending(**options)


def test_changed_by_hand(sandbox: Sandbox, graphql: GraphQL) -> None:
    record_id, secret = register_healthie(graphql, "http://127.0.0.1:9/", "TASK_CREATED", "TASK_UPDATED")
    change: Callable[..., Any] = lambda name, fields: graphql(  # noqa: E731 - a shorthand for four calls
        f"mutation ($i: {name}Input{'!' if name.startswith(('expire', 'send')) else ''}) "
        f"{{ {name}(input: $i) {{ messages {{ field }} webhook {{ id }} }} }}",
        i={"id": record_id, **fields},
    )["data"][name]
    change("updateWebhook", {"webhook_events": [{"event_type": "TASK_DELETED"}], "is_enabled": False})
    [hook] = sandbox.webhooks
    assert (set(hook.events), hook.enabled, hook.secret) == ({"task.deleted"}, False, secret)
    change("expireWebhookSignature", {})
    assert hook.secret != secret
    record_id = "1"
    assert change("deleteWebhook", {}) == {"messages": [{"field": "id"}], "webhook": None}
