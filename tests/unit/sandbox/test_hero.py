"""Hero's side: keys, the 400 envelope, every operation's response, invoicing's rules."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.hero.routes import Route
from hero_healthie.sandbox.hero.validation import SchemaValidator
from tests.support.hero_operations import BY_NAME, ITEM, ROUTES, Caller

INVOICES = "/v1/invoicing/invoices"


def issues(response: httpx.Response) -> list[tuple[str, list[Any]]]:
    assert response.status_code == 400, response.text
    body = response.json()
    assert body["error"] is True
    assert body["statusCode"] == 400
    assert all(set(issue) == {"code", "expected", "path"} for issue in body["message"])
    return [(issue["code"], issue["path"]) for issue in body["message"]]


def draft(hero_api: httpx.Client, **fields: Any) -> dict[str, Any]:
    body = {"issuer_id": "7", "patient_id": "101", "invoice_items_attributes": [ITEM], **fields}
    response = hero_api.post(INVOICES, json=body)
    assert response.status_code == 201, response.text
    return response.json()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"x-api-key": ""}, 401),
        ({"x-api-key": "wrong"}, 401),
        ({"x-practice-group-id": ""}, 401),
        ({"x-practice-group-id": "99"}, 403),
        ({"x-practice-group-id": "77"}, 200),
    ],
)
def test_keys(hero_api: httpx.Client, headers: dict[str, str], status: int) -> None:
    response = hero_api.get("/v1/me/capabilities", headers=headers)
    assert response.status_code == status
    if status != 200:
        assert response.content == b""


def test_unknown_paths(hero_api: httpx.Client) -> None:
    assert hero_api.get("/v1/nothing").status_code == 404
    assert hero_api.get("/v1/patients/").status_code == 404
    refused = hero_api.put("/v1/admins")
    assert (refused.status_code, refused.headers["allow"]) == (405, "GET")
    assert hero_api.put("/v1/patients/register").headers["allow"] == "POST", "and no patient of this id"


def test_query_is_checked(hero_api: httpx.Client) -> None:
    assert issues(hero_api.get("/v1/admins?limit=3")) == [("unrecognized_keys", ["limit"])]
    assert issues(hero_api.get("/v1/admins?order_by=age")) == [("invalid_enum_value", ["order_by"])]
    assert issues(hero_api.get("/v1/admins?order_descending=1")) == [("invalid_type", ["order_descending"])]
    assert issues(hero_api.get("/v1/batch_message?page_size=x")) == [("invalid_type", ["page_size"])]
    assert issues(hero_api.get("/v1/invoicing/customers")) == [("invalid_type", ["query"])]
    assert issues(hero_api.get("/v1/episodes?status[]=open&status[]=no")) == [("invalid_enum_value", ["status[]", 1])]
    assert hero_api.get("/v1/episodes?status[]=open&status[]=closed").status_code == 200


def test_body_is_checked(hero_api: httpx.Client) -> None:
    assert issues(hero_api.post(INVOICES)) == [("invalid_type", [])]
    assert issues(hero_api.post(INVOICES, content=b"{", headers={"content-type": "application/json"})) == [
        ("invalid_json", [])
    ]
    assert issues(hero_api.post(INVOICES, content=b"{}", headers={"content-type": "text/plain"})) == [
        ("invalid_content_type", [])
    ]
    wrong = {"patient_id": 5, "mode": "later", "invoice_items_attributes": [{"quantity": "2"}]}
    assert sorted(issues(hero_api.post(INVOICES, json=wrong)), key=str) == [
        ("invalid_enum_value", ["mode"]),
        ("invalid_type", ["invoice_items_attributes", 0, "quantity"]),
        ("invalid_type", ["issuer_id"]),
        ("invalid_type", ["patient_id"]),
    ]


def test_paging(hero_api: httpx.Client) -> None:
    seen: list[str] = []
    for index in range(10):
        page = hero_api.get("/v1/admins", params={"page_index": index, "page_size": 50}).json()
        assert page["count"] == 137
        seen += [admin["id"] for admin in page["data"]]
        if not page["data"]:
            break
    assert seen == [str(number) for number in range(1, 138)]


@pytest.mark.parametrize("route", ROUTES.all, ids=lambda route: route.operation)
@pytest.mark.slow
def test_every_operation_responds_as_described(hero_api: httpx.Client, route: Route, sandbox: Sandbox) -> None:
    call = Caller(hero_api)
    id_, query, body = call.arguments(route)
    effects = len(sandbox.ledger)
    response = call(route.operation, id_, body, **query)
    status, schema = route.success
    assert response.status_code == status, response.text
    if schema is not None:
        validator = SchemaValidator({**schema, "components": route.components})
        assert list(validator.iter_errors(response.json())) == []
    record = sandbox.requests[-1]
    assert (record.operation, record.status, record.processed) == (route.operation, status, True)
    if route.method == "GET":
        assert len(sandbox.ledger) == effects
        assert call(route.operation, id_, body, **query).content == response.content


def test_all_operations_are_there() -> None:
    assert len(ROUTES.all) == 80
    found = ROUTES.find("GET", "/v1/slots/count")
    assert found is not None
    assert found[0].operation == "countSlots"


def test_customers(hero_api: httpx.Client, sandbox: Sandbox) -> None:
    made = hero_api.post("/v1/invoicing/customers", json={"name": "Zoë Zebra", "phone": "+44 7700 900999"}).json()
    for query in ("zebra", "900999"):
        page = hero_api.get("/v1/invoicing/customers", params={"query": query}).json()
        assert page == {"data": [made], "count": 1}
    default = hero_api.get("/v1/invoicing/customers/default", params={"patient_id": "101"})
    assert default.json()["id"] == sandbox.hero_samples["customer_stripe_id"]
    nobody = {"patient_id": sandbox.hero_samples["patient_without_customer_id"]}
    assert hero_api.get("/v1/invoicing/customers/default", params=nobody).status_code == 404
    assert [(effect.action, effect.type, effect.id) for effect in sandbox.ledger] == [
        ("created", "Customer", made["id"])
    ]


def test_totals_and_coupons(hero_api: httpx.Client) -> None:
    items = [ITEM, {"quantity": 1, "price": "price_follow_up"}, {"quantity": 3, "unit_amount_in_pounds": 1.5}]
    invoice = draft(hero_api, invoice_items_attributes=items, coupons=[{"id": "WELCOME10"}, {"id": "TENOFF"}])
    assert invoice["subtotal"] == 1000 + 6000 + 450
    assert invoice["amount_due"] == round(7450 * 0.9 - 1000)
    assert invoice["status"] == "draft"
    assert invoice["customer_id"] == "cus_42_0101"


@pytest.mark.parametrize(
    ("fields", "blamed"),
    [
        ({"issuer_id": "9999"}, ["issuer_id"]),
        ({"patient_id": "9999"}, ["patient_id"]),
        ({"appointment_id": "9999"}, ["appointment_id"]),
        ({"appointment_id": "502"}, ["appointment_id"]),
        ({"customer_stripe_id": "cus_no"}, ["customer_stripe_id"]),
        ({"coupons": [{"id": "NO"}]}, ["coupons", 0, "id"]),
        ({"invoice_items_attributes": [{"quantity": 1, "price": "no"}]}, ["invoice_items_attributes", 0, "price"]),
    ],
)
def test_create_refuses(hero_api: httpx.Client, sandbox: Sandbox, fields: dict[str, Any], blamed: list[Any]) -> None:
    body = {"issuer_id": "7", "patient_id": "101", **fields}
    assert issues(hero_api.post(INVOICES, json=body)) == [("custom", blamed)]
    assert sandbox.ledger == []
    assert sandbox.requests[-1].processed is False


def test_create_needs_somebody(hero_api: httpx.Client) -> None:
    assert issues(hero_api.post(INVOICES, json={"issuer_id": "7"})) == [("custom", ["patient_id"])]
    by_appointment = hero_api.post(INVOICES, json={"issuer_id": "7", "appointment_id": "502"}).json()
    assert by_appointment["patient_record_id"] == "102"
    assert by_appointment["appointment_id"] == "502"


def test_a_draft_takes_everything_a_finalized_one_little(hero_api: httpx.Client, sandbox: Sandbox) -> None:
    invoice = draft(hero_api)
    path = f"{INVOICES}/{invoice['id']}"
    added = {"issuer_id": "7", "due_date": "2026-12-01", "invoice_items_attributes": [{**ITEM, "create": True}]}
    assert hero_api.patch(path, json=added).json()["subtotal"] == 2000
    final = hero_api.patch(path, json={"issuer_id": "7", "mode": "finalize"}).json()
    assert final["status"] == "open"
    late = {"issuer_id": "7", "due_date": "2027-01-01", "mode": "finalize"}
    assert issues(hero_api.patch(path, json=late)) == [("custom", ["due_date"]), ("custom", ["mode"])]
    few = {"issuer_id": "7", "memo": "m", "footer": "f", "coupons": [{"id": "STAFF50"}]}
    assert hero_api.patch(path, json=few).json()["amount_due"] == 1000
    assert hero_api.patch(f"{INVOICES}/1", json={"issuer_id": "7"}).status_code == 404
    assert [effect.action for effect in sandbox.ledger] == ["created", "updated", "updated", "updated"]


def test_finalizing_charges_on_request(hero_api: httpx.Client, sandbox: Sandbox) -> None:
    invoice = draft(hero_api, mode="finalize", collection_method="charge_automatically")
    assert invoice["status"] == "paid"
    assert [effect.action for effect in sandbox.ledger] == ["created", "charged"]


def test_link(hero_api: httpx.Client) -> None:
    invoice = draft(hero_api)
    body = {"stripe_invoice_id": invoice["stripe_id"], "appointment_id": "501", "issuer_id": "7"}
    assert hero_api.post(f"{INVOICES}/link", json=body).json()["appointment_id"] == "501"
    assert hero_api.post(f"{INVOICES}/link", json={**body, "stripe_invoice_id": "in_no"}).status_code == 404
    assert issues(hero_api.post(f"{INVOICES}/link", json={"issuer_id": "7"})) == [
        ("invalid_type", ["stripe_invoice_id"])
    ]


def test_what_is_listed_or_made_can_be_invoiced(hero_api: httpx.Client) -> None:
    patients = hero_api.get("/v3/patients", params={"page_index": 1, "page_size": 5}).json()
    assert [patient["id"] for patient in patients["data"]] == ["106", "107", "108", "109", "110"]
    assert patients["count"] == 12
    last_name = patients["data"][0]["last_name"]
    found = hero_api.get("/v3/patients", params={"last_name": last_name.upper()}).json()["data"]
    assert {patient["last_name"] for patient in found} == {last_name}
    _, _, body = Caller(hero_api).arguments(BY_NAME["registerPatient"])
    new = hero_api.post("/v1/patients/register", json=body).json()["patient_id"]
    slot = {"appointment_type_id": "1", "location_id": "1", "practitioner_id": "1", "duration": 5, "start_time": None}
    appointment = hero_api.post("/v1/appointments", json={**slot, "patient_id": new}).json()["id"]
    assert draft(hero_api, patient_id=new, appointment_id=appointment)["patient_record_id"] == new


def test_membership_policies(hero_api: httpx.Client, sandbox: Sandbox) -> None:
    body = {"membership_scheme_id": "301", "customer": "cus_42_0101", "members": [{"patient_id": "101"}]}
    made = hero_api.post("/v1/invoicing/membership-policies", json=body).json()
    assert made["practice_group_id"] == "42"
    assert sandbox.ledger[-1].data == body
    wrong = {**body, "members": [{"patient_id": "1"}]}
    refused = hero_api.post("/v1/invoicing/membership-policies", json=wrong)
    assert issues(refused) == [("custom", ["members", 0, "patient_id"])]


def test_tenants_do_not_mix(hero_api: httpx.Client, sandbox: Sandbox) -> None:
    invoice = draft(hero_api)
    hub = {"x-practice-group-id": "77"}
    other = {"x-practice-group-id": "99", "x-api-key": sandbox.hero_other_api_key}
    for headers, issuer in ((hub, "10007"), (other, "20007")):
        change = hero_api.patch(f"{INVOICES}/{invoice['id']}", json={"issuer_id": issuer}, headers=headers)
        assert change.status_code == 404
        found = hero_api.get("/v1/invoicing/customers", params={"query": "cus_42"}, headers=headers).json()
        assert found["data"] == []
    assert [record.tenant for record in sandbox.requests] == ["42", "77", "77", "99", "99"]


def test_path_values_are_decoded_once(hero_api: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.given.admin(id="a/b c")
    encoded = httpx.URL(f"{sandbox.hero_url}/v1/admins/a%2Fb%20c")
    assert hero_api.patch(encoded, json={}).json() == {"admin_id": "a/b c"}
    assert hero_api.get(httpx.URL(f"{sandbox.hero_url}/v1/patients/a%2Fb%20c")).status_code == 404
    assert sandbox.requests[-1].operation == "getPatientById"
    assert sandbox.requests[-1].path == "/v1/patients/a%2Fb%20c"
