"""What tests say of calls before they come, and ask of them afterwards."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from unittest.mock import ANY

import httpx
import pytest

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.common.matching import differences, filled
from hero_healthie_runtime.errors import InvalidArgumentError
from tests.unit.sandbox.conftest import GraphQL

PATIENT, ADMINS = "/v1/patients/{}", "/v1/admins"
USER = "query ($id: ID) { user(id: $id) { id first_name last_name } }"

SAME: list[tuple[object, object]] = [
    ({"a": 1}, {"a": 1, "b": 2}),
    ({"practice_group": "42"}, {"practiceGroup": "42"}),
    ({"id": 61}, {"id": "61"}),
    ({"a": None}, {}),
    ({"a": None}, {"a": None}),
    ({"a": ...}, {"a": None}),
    ({"a": ANY}, {"a": [1]}),
    ({"a": re.compile("@example")}, {"a": "ada@example.com"}),
    ({"rows": [{"id": "1"}]}, {"rows": [{"id": "1", "name": "x"}]}),
    ({"a": True}, {"a": True}),
]
OTHERS: list[tuple[object, object, str]] = [
    ({"a": 1}, {}, "a is missing, not 1"),
    ({"a": ...}, {}, "a is missing, not ..."),
    ({"a": ANY}, {}, "a is missing"),
    ({"a": True}, {"a": 1}, "a is 1, not True"),
    ({"a": 1}, {"a": True}, "a is True, not 1"),
    ({"a": {"b": "x"}}, {"a": {"b": "y"}}, "a.b is 'y', not 'x'"),
    ({"a": {"b": "x"}}, {"a": "y"}, "a is 'y', not an object"),
    ({"a": [1]}, {"a": [1, 2]}, "a is [1, 2], not a list of 1"),
    ({"a": [1]}, {"a": [2]}, "a[0] is 2, not 1"),
    ({"a": re.compile("x")}, {"a": "y"}, "a is 'y', not a text with 'x'"),
    ({"a": None}, {"a": 0}, "a is 0, not None"),
]


@pytest.mark.parametrize(("wanted", "found"), SAME)
def test_what_matches(wanted: object, found: object) -> None:
    assert [*differences(wanted, found)] == []


@pytest.mark.parametrize(("wanted", "found", "told"), OTHERS)
def test_what_differs_is_told(wanted: object, found: object, told: str) -> None:
    (difference,) = differences(wanted, found)
    assert difference.startswith(told)


@pytest.mark.parametrize(
    ("template", "made"),
    [
        ("{id}", 61),
        ("id {id}", "id 61"),
        ({"a": ["{body.patient_id}"]}, {"a": ["7"]}),
        ("{body.patientId}", "7"),
        ("{unknown} {body.none}", "{unknown} {body.none}"),
        ({"a": 1}, {"a": 1}),
    ],
)
def test_templates(template: Any, made: Any) -> None:
    assert filled(template, {"id": 61, "body": {"patient_id": "7"}}) == made


def first_name(hero_api: httpx.Client, id: str) -> str:
    response = hero_api.get(PATIENT.format(id))
    return str(response.json()["first_name"]) if response.status_code == 200 else str(response.status_code)


def test_responses_go_by_arguments_in_their_order(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.respond("getPatientById", {"first_name": "A"}, {"first_name": "B"}, when={"id": "61"})
    sandbox.respond("patients.get_patient_by_id", {"first_name": "{id}"}, times=2)
    assert [first_name(hero_api, "61") for _ in range(3)] == ["A", "B", "61"]
    assert [first_name(hero_api, "62") for _ in range(2)] == ["62", "404"]
    first, *_, last = sandbox.requests
    assert (first.fault, first.processed, first.arguments["id"]) == ("respond", False, "61")
    assert (last.fault, last.status) == (None, 404)
    assert sandbox.faults == []
    sandbox.assert_all_used()


def test_a_refusal_comes_before_its_response(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.fail("hero", "getPatientById", 429, when={"id": "61"})
    sandbox.respond("getPatientById", {"first_name": "A"})
    assert [first_name(hero_api, each) for each in ("62", "61", "61")] == ["A", "429", "A"]


def test_requests_are_checked_all_the_same(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.respond("createCustomer", {"name": "Ada"})
    assert hero_api.post("/v1/invoicing/customers", json={}).status_code == 400
    assert hero_api.post("/v1/invoicing/customers", json={"name": "B"}, headers={"x-api-key": "x"}).status_code == 401
    made = hero_api.post("/v1/invoicing/customers", json={"name": "B"})
    assert made.json()["name"] == "Ada"
    assert sandbox.ledger == []
    assert [record.refusal is not None for record in sandbox.requests] == [False, False, False]


def test_lists_and_whole_responses(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.respond("listAdmins", [{"id": "1"}, {"id": "2"}], times=1)
    assert [row["id"] for row in hero_api.get(ADMINS).json()["data"]] == ["1", "2"]
    sandbox.respond("listAdmins", {"anything": 1}, complete=False, times=1)
    assert hero_api.get(ADMINS).json() == {"anything": 1}
    sandbox.respond("listAdmins", {"gone": True}, status=410)
    response = hero_api.get(ADMINS)
    assert (response.status_code, response.json()) == (410, {"gone": True})


def test_healthies_root_fields(sandbox: Sandbox, graphql: GraphQL) -> None:
    id_ = sandbox.given.healthie.patient(last_name="Lovelace").id
    sandbox.respond("user", {"first_name": "Ada"})
    shown = graphql(USER, id=id_)["data"]["user"]
    assert shown == {"id": id_, "first_name": "Ada", "last_name": "Lovelace"}
    assert graphql("{ a: user(id: 7) { b: first_name } }")["data"] == {"a": {"b": "Ada"}}
    sandbox.respond("appointments", [{"id": "5", "user": {"first_name": "Bob"}}])
    query = "{ appointments { nodes { id user { first_name } } total_count } tags { id } }"
    both = graphql(query)["data"]
    assert both["appointments"] == {"nodes": [{"id": "5", "user": {"first_name": "Bob"}}], "total_count": 1}
    assert both["tags"]
    sandbox.respond("createTag", {"tag": None, "messages": [{"field": "name", "message": "is taken"}]})
    made = graphql('mutation { createTag(input: {name: "x"}) { tag { id } messages { field message } } }')
    assert made["data"]["createTag"] == {"tag": None, "messages": [{"field": "name", "message": "is taken"}]}
    assert sandbox.ledger == []
    sandbox.respond("users", {"data": None, "errors": [{"message": "no"}]}, complete=False)
    assert graphql("{ users { nodes { id } } }")["errors"] == [{"message": "no"}]


@pytest.mark.parametrize(
    ("operation", "response", "message"),
    [
        ("getPatientById", {"fist_name": "A"}, "response.fist_name is not described; did you mean first_name"),
        ("user", {"fist_name": "A"}, "response.fist_name is not described; did you mean first_name"),
        ("appointments", [{"user": {"fist_name": "A"}}], r"response\[0\].user.fist_name is not described"),
        ("appointments", {"id": "1"}, "response.id is not described; it has edges, nodes"),
        ("user", [{"id": "1"}], "response must be a value of User"),
        ("user", {"active": "perhaps"}, "response.active is no value of Boolean"),
        ("getPatientById", "Ada", "response must be an object, not a str"),
        ("createCustomer", {"name": object()}, "responses must be JSON"),
        ("bookAppointment", {}, "is served once locate_hero says where"),
        ("createAppointment", {}, "api must be hero or healthie: both have an operation createAppointment"),
        ("*", {}, "operation must be one operation"),
        ("getPatientByID2", {}, "is no operation of either API; did you mean getPatientById"),
    ],
)
def test_a_response_that_cannot_be_is_refused_at_once(
    sandbox: Sandbox, operation: str, response: Any, message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        sandbox.respond(operation, response)
    assert sandbox.unused == []


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ((), {}),
        (({},), {"times": 0}),
        (({},), {"status": 99}),
        (({},), {"when": "id"}),
        (({},), {"complete": 1}),
        (({},), {"optional": None}),
        (({},), {"api": "other"}),
    ],
)
def test_options_are_checked(sandbox: Sandbox, arguments: Any, options: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        sandbox.respond("getPatientById", *arguments, **options)


def test_calls_and_assertions(sandbox: Sandbox, hero_api: httpx.Client, graphql: GraphQL) -> None:
    hero_api.post("/v1/invoicing/customers?tag=a&tag=b", json={"name": "Ada"})
    hero_api.post("/v1/invoicing/customers", json={"name": "Bob"})
    graphql("query ($n: Int) { users(offset: $n) { total_count } tags { id } }", n=3)
    assert len(sandbox.calls()) == 4
    assert len(sandbox.calls("users", offset=3)) == len(sandbox.calls("tags")) == 1
    assert sandbox.calls("create_customer", body={"name": "Ada"})[0].arguments["tag"] == ["a", "b"]
    sandbox.assert_called("createCustomer")
    sandbox.assert_called("createCustomer", times=1, body={"name": "Bob"})
    sandbox.assert_not_called("createCustomer", body={"name": "Cleo"})
    with pytest.raises(AssertionError) as none:
        sandbox.assert_called("createCustomer", body={"name": "Cleo"})
    assert "1. body.name is 'Ada', not 'Cleo'" in str(none.value)
    with pytest.raises(AssertionError, match="was called twice, not once"):
        sandbox.assert_called("createCustomer", times=1)
    with pytest.raises(AssertionError, match=r"calls that came: hero.createCustomer \(2 times\), healthie.users"):
        sandbox.assert_called("createInvoice")
    with pytest.raises(InvalidArgumentError, match="did you mean createCustomer"):
        sandbox.assert_not_called("createCustomr")


def test_what_was_not_used_is_told(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.fail("hero", "createInvoice", 429)
    sandbox.fail("hero", "createInvoice", 503, optional=True)
    sandbox.fail("*", "*", 503, rate=0.0001)
    sandbox.respond("getPatientById", {}, {}, when={"id": "61"})
    sandbox.respond("getPatientById", {}, when={"id": "62"})
    sandbox.respond("listAdmins", lambda call: call.arguments["no"])
    assert first_name(hero_api, "61") != "404"
    assert hero_api.get(ADMINS).status_code == 500
    assert len(sandbox.unused) == 4
    with pytest.raises(AssertionError) as unused:
        sandbox.assert_all_used()
    assert str(unused.value).splitlines()[1:] == [
        "  fail('hero', 'createInvoice', 429)",
        "  respond('getPatientById', when={'id': '61'}): 1 of 2 responses",
        "  respond('getPatientById', when={'id': '62'})",
        "    a call came, but id is '61', not '62'",
        "  respond('listAdmins'): KeyError: 'no'",
        "calls that came: hero.getPatientById, hero.listAdmins",
    ]
    sandbox.clear_faults()
    sandbox.assert_all_used()


def test_the_control_api_has_responses(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    url = f"{sandbox.url}/_sandbox/responses"
    given = {"operation": "getPatientById", "responses": [{"first_name": "A"}], "when": {"id": "61"}}
    assert hero_api.post(url, json=given).status_code == 201
    assert first_name(hero_api, "61") == "A"
    for wrong in ({"operation": "getPatientById"}, {**given, "tiems": 1}, {**given, "responses": []}):
        assert hero_api.post(url, json=wrong).status_code == 400


def test_time_passes_at_the_vendors(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.limit("hero", calls=1, seconds=60)
    assert [hero_api.get(ADMINS).status_code for _ in range(2)] == [200, 429]
    sandbox.advance(61)
    assert hero_api.get(ADMINS).status_code == 200
    sandbox.reset()
    status = f"/v1/appointments/{sandbox.given.appointment(confirmed=False).id}/status"
    assert hero_api.get(status).json()["status"] == "reserved"
    sandbox.advance(16 * 60)
    assert hero_api.get(status).json()["status"] == "expired"


def test_what_is_made_up_is_like_a_record(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.respond("getPatientById", {"first_name": "Ada"})
    known = sandbox.given.patient(last_name="Lovelace")
    shown = [hero_api.get(PATIENT.format(id_)).json() for id_ in (known.id, "unknown")]
    assert [(each["id"], each["first_name"]) for each in shown] == [(known.id, "Ada"), ("unknown", "Ada")]
    assert shown[0]["last_name"] == "Lovelace"
    assert [each["deceased_at"] for each in shown] == [None, None]
    sandbox.respond("listPatientsV3", [{"first_name": "Bob"}, {"first_name": "Cleo"}])
    rows = hero_api.get("/v3/patients?first_name=x").json()["data"]
    assert [row["first_name"] for row in rows] == ["Bob", "Cleo"]
    assert all(row.get("deceased_at") is None for row in rows)


MISTAKES: list[tuple[Callable[[Sandbox], object], str]] = [
    (lambda s: s.respond("getPatientById", {}, when={"bogus": 1}), "bogus is no argument of getPatientById; it has id"),
    (lambda s: s.respond("user", {}, when={"idd": 1}), "idd is no argument of user; did you mean id?"),
    (lambda s: s.fail("hero", "createInvoice", 503, when={"body": {"patient": 1}}), "did you mean patient_id?"),
    (
        lambda s: s.fail("hero", "createInvoice", 503, when={"body": {"invoice_items_attributes": [{"quantityy": 1}]}}),
        "body.invoice_items_attributes.quantityy is no argument of createInvoice; did you mean quantity?",
    ),
    (lambda s: s.fail("healthie", "createTask", 503, when={"input": {"contentt": 1}}), "did you mean content"),
    (lambda s: s.fail("*", "createAppointment", 503, when={"body": {"start_timee": 1}}), "is no argument of"),
    (lambda s: s.calls("listEpisodes", asignee_id="1"), "did you mean assignee_id"),
    (lambda s: s.assert_called("createTask", input={"contentt": 1}), "did you mean content"),
    (lambda s: s.assert_not_called("createInvoice", bodyy={}), "did you mean body?"),
    (lambda s: s.publish("noteAddedSubscription", fields={"contnt": 1}), "fields.contnt is no field of Note; did you"),
    (lambda s: s.given.patient(frst_name="Ada"), "did you mean first_name"),
    (lambda s: s.given.attachment(patient_id="bogus"), "patient_id 'bogus' is no Patient"),
    (lambda s: s.given.healthie.task(contentt="x"), "did you mean content"),
    (lambda s: s.given.healthie.as_user(17), "index must be a whole number from 0 to 1"),
    (lambda s: s.given.load({"hero": {"patientt": [{}]}}), "did you mean patient?"),
]


@pytest.mark.parametrize(("say", "message"), MISTAKES)
def test_a_name_that_does_not_exist_is_told_at_once(
    sandbox: Sandbox, say: Callable[[Sandbox], object], message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=re.escape(message)):
        say(sandbox)
    assert sandbox.unused == []


@pytest.mark.parametrize(
    ("api", "operation", "when"),
    [
        ("hero", "listEpisodes", {"assignee_id": ["1"], "order_by[]": ...}),
        ("hero", "createInvoice", {"body": {"patientId": "1", "invoice_items_attributes": [{"quantity": 1}]}}),
        ("hero", "*", {"whatever": 1}),
        ("*", "createAppointment", {"body": {"start_time": ...}}),
        ("*", "createAppointment", {"input": {"userId": ...}}),
        ("healthie", "createFormAnswerGroup", {"input": {"form_answers": [{"custom_module_id": "1"}]}}),
        ("healthie", "noteAddedSubscription", {"conversation_id": ...}),
    ],
)
def test_names_that_exist_are_taken_as_they_are_called(
    sandbox: Sandbox, api: str, operation: str, when: dict[str, Any]
) -> None:
    assert sandbox.fail(api, operation, 503, when=when).when == when


def test_a_filter_that_takes_several_values_is_a_list(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    hero_api.get("/v1/episodes", params={"assignee_id[]": "7"})
    sandbox.assert_called("listEpisodes", assignee_id=["7"])
