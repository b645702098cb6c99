"""Models of both APIs as return values and annotations of endpoints, and what the OpenAPI page says of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

import httpx
import pydantic
import pytest
from fastapi import Body, FastAPI
from openapi_spec_validator import validate

import healthie_api
from hero_health_api import models
from hero_healthie_runtime.rest.record import Record

app = FastAPI()
INVOICE = models.Invoice(stripe_id="in_1", subtotal=Decimal("12.10"), status="paid")


@app.get("/invoice")
async def invoice() -> models.Invoice:
    return INVOICE


@app.get("/invoices")
async def invoices() -> list[models.Invoice]:
    return [INVOICE]


@app.get("/customer")
async def customer() -> models.Customer | None:
    return models.Customer(id="1", name="Ann", sources=[models.CardSource(last4="4242")])


@app.get("/record")
async def record() -> Record:
    return Record(id="5", price=Decimal("1.50"))


@app.post("/items")
async def add(item: models.InvoiceItem) -> models.InvoiceItem:
    return item


@app.post("/marked-items")
async def add_marked(item: Annotated[models.InvoiceItem, Body()]) -> models.InvoiceItem:
    return item


@app.post("/optional-items")
async def add_if_given(item: models.InvoiceItem | None = None) -> models.InvoiceItem | None:
    return item


@app.post("/many-items")
async def add_all(items: list[models.InvoiceItem]) -> list[models.InvoiceItem]:
    return items


class Order(pydantic.BaseModel):
    item: models.InvoiceItem
    task: healthie_api.CreateTaskInput | None = None


@app.post("/orders")
async def order(order: Order) -> Order:
    return order


@app.post("/two")
async def add_two(item: models.InvoiceItem, customer: models.Customer) -> list[str]:
    return [type(item).__name__, type(customer).__name__]


@app.post("/payments")
async def pay(payment: healthie_api.CreateRequestedPaymentInput) -> healthie_api.CreateRequestedPaymentInput:
    return payment


@app.get("/reference")
async def reference() -> healthie_api.Reference:
    return healthie_api.Reference(id="5")


@app.get("/healthie-invoice")
async def healthie_invoice() -> healthie_api.Invoice | None:
    return None


async def call(method: str, path: str, **options: Any) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
        return await client.request(method, path, **options)


async def test_models_are_return_values() -> None:
    paid = {"stripe_id": "in_1", "subtotal": 12.1, "status": "paid"}
    assert (await call("GET", "/invoice")).json() == paid
    assert (await call("GET", "/invoices")).json() == [paid]
    assert (await call("GET", "/customer")).json() == {"id": "1", "name": "Ann", "sources": [{"last4": "4242"}]}
    assert (await call("GET", "/record")).json() == {"id": "5", "price": 1.5}
    assert (await call("GET", "/reference")).json() == {"id": "5"}


@pytest.mark.filterwarnings("ignore:The 'alias' attribute")
async def test_models_are_bodies() -> None:
    item = {"quantity": 2, "unit_amount_in_pounds": 12.5}
    for path in ("/items", "/marked-items", "/optional-items"):
        assert (await call("POST", path, json=item)).json() == item
    assert (await call("POST", "/optional-items")).json() is None
    assert (await call("POST", "/many-items", json=[item, item])).json() == [item, item]
    assert (await call("POST", "/orders", json={"item": item})).json() == {"item": item, "task": None}
    both = {"item": item, "customer": {"id": "1", "name": "Ann"}}
    assert (await call("POST", "/two", json=both)).json() == ["InvoiceItem", "Customer"]
    assert (await call("POST", "/payments", json={"price": "12.50"})).json()["price"] == "12.50"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"quantity": "x"}, "InvoiceItem.quantity must be an integer, not str"),
        ({"quantity": 1, "quantty": 1}, "InvoiceItem.quantty is not a field of InvoiceItem; did you mean quantity?"),
        ({}, "InvoiceItem.quantity is required: an integer"),
    ],
)
async def test_a_wrong_body_is_refused_in_our_words(body: dict[str, Any], message: str) -> None:
    response = await call("POST", "/items", json=body)
    assert response.status_code == 422
    assert [each["msg"] for each in response.json()["detail"]] == [message]


# pydantic warns as it builds models late; FastAPI silences that where it builds them at once.
@pytest.mark.filterwarnings("ignore:The 'alias' attribute")
async def test_the_openapi_page_validates_and_shows_the_fields() -> None:
    page = (await call("GET", "/openapi.json")).json()
    validate(page)
    schemas = page["components"]["schemas"]
    shown = [set(each.get("properties", ())) for each in schemas.values()]
    for kind in (models.Invoice, models.Customer, models.CardSource, models.InvoiceItem):
        assert {field.wire for field in kind._described()} in shown
    assert schemas["InvoiceItem"]["required"] == ["quantity"]
    assert schemas["InvoiceItem"]["properties"]["unit_amount_in_pounds"]["type"] == "number"
    response = page["paths"]["/healthie-invoice"]["get"]["responses"]["200"]
    healthie = response["content"]["application/json"]["schema"]["anyOf"][0]["properties"]
    assert set(healthie) == {
        info.serialization_alias or name for name, info in healthie_api.Invoice.model_fields.items()
    }
