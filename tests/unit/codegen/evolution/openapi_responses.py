"""What Hero may change of what it returns, of its operations, and of what nobody sees."""

from __future__ import annotations

from tests.unit.codegen.evolution.harness import Line
from tests.unit.codegen.evolution.openapi_edits import (
    BILL,
    CREATE,
    DELETE,
    GET,
    LIST,
    REMIND,
    UPDATE,
    Node,
    _rename_schema,
    add,
    bill,
    body,
    drop,
    every,
    of,
    one,
    op,
    operation,
    parameter,
    put,
    rename,
    schema,
    top,
)

RESPONSES = [
    one(
        "a property of a response is removed",
        drop(of("Visit"), "properties", "notes"),
        Line("breaking", "response.removed", GET, "Stop reading `notes` of `Visit`."),
        Line("breaking", "response.removed", LIST, "`Visit.notes` is gone"),
        effects=(("Visit.notes", "str | None", None),),
    ),
    one(
        "a property of a response is renamed",
        lambda document: rename(schema(document, "Visit")["properties"], "notes", "note"),
        Line("breaking", "response.renamed", UPDATE, "Read `note` instead of `notes` of `Visit`."),
        effects=(("Visit.note", None, "str | None"),),
        apart="notes",
    ),
    one(
        "a property of a response is added",
        put(of("Visit"), "properties", "mood", {"type": "string"}),
        Line("additive", "response.added", GET, "`Visit.mood` is new: string"),
        effects=(("Visit.mood", None, "str | None"),),
    ),
    one(
        "a property of a response may be missing",
        drop(of("Visit"), "required", "cancelled"),
        Line("breaking", "response.optional", GET, "Be ready for UNSET in `cancelled` of `Visit`"),
        effects=(("Visit.cancelled", "bool", "bool | None"),),
    ),
    one(
        "a property of a response always comes",
        add(of("Visit"), "required", "notes"),
        Line("additive", "response.required", GET, "always comes now"),
        effects=(("Visit.notes", "str | None", "str"),),
        apart="notes",
    ),
    one(
        "a property of a response may be null",
        put(of("Visit"), "properties", "cancelled", "type", ["boolean", "null"]),
        Line("breaking", "response.nullable", GET, "Be ready for None in `cancelled` of `Visit`."),
        effects=(("Visit.cancelled", "bool", "bool | None"),),
    ),
    one(
        "a property of a response is never null",
        put(bill, "properties", "paid_on", "type", "string"),
        Line("additive", "response.nullable", BILL, "is never null now"),
        effects=(("GetBillResponse.paid_on", "datetime.date | None", "datetime.date | None"),),
    ),
    one(
        "a property of a response changes its type",
        put(bill, "properties", "total", "type", "string"),
        Line("breaking", "response.type", BILL, "was number and is string"),
        effects=(("GetBillResponse.total", "float", "str"),),
    ),
    one(
        "a property inside a list changes its type",
        put(bill, "properties", "lines", "items", "properties", "text", "type", "integer"),
        Line("breaking", "response.type", BILL, "lines[].text` was string and is integer"),
        effects=(("GetBillResponseLinesItem.text", "str | None", "int | None"),),
    ),
    one(
        "a single value becomes a list",
        put(of("Visit"), "properties", "notes", {"type": "array", "items": {"type": "string"}}),
        Line("breaking", "response.type", GET, "was string and is array"),
        effects=(("Visit.notes", "str | None", "list[str] | None"),),
    ),
    one(
        "a date gets a time",
        put(bill, "properties", "paid_on", "format", "date-time"),
        Line("breaking", "response.format", BILL, "was string (date) or null and is string (date-time) or null"),
        effects=(("GetBillResponse.paid_on", "datetime.date | None", "datetime.datetime | None"),),
    ),
    one(
        "a value of an enum that is only received is added",
        add(of("Visit"), "properties", "outcome", "enum", "mixed"),
        Line("additive", "response.value_added", GET, 'new value "mixed" of `Visit.outcome`'),
        effects=(("VisitOutcome.MIXED", None, "'mixed'"),),
    ),
    one(
        "a value of an enum that is only received is removed",
        drop(bill, "properties", "state", "enum", "paid"),
        Line("note", "response.value_removed", BILL, "it was only ever received"),
        effects=(("GetBillResponseState.PAID", "'paid'", None),),
    ),
    one(
        "a value of an enum that is sent and received is removed",
        drop(of("VisitKind"), "enum", "phone"),
        Line("breaking", "request.value_removed", CREATE, 'Do not send "phone" any more.'),
        Line("breaking", "request.value_removed", UPDATE, 'Do not send "phone" any more.'),
        Line("note", "response.value_removed", GET, '"phone"'),
        effects=(("VisitKind.PHONE", "'phone'", None),),
    ),
    one(
        "the values of an enum are no longer listed",
        drop(of("Visit"), "properties", "outcome", "enum"),
        Line("breaking", "response.enum", GET, "its enum is gone"),
        effects=(
            ("Visit.outcome", "VisitOutcome | None", "str | None"),
            ("VisitOutcome", "class VisitOutcome", None),
        ),
    ),
    one(
        "a shape is added to a response",
        add(bill, "properties", "payer", "oneOf", {"$ref": "#/components/schemas/Room"}),
        Line("breaking", "response.variant_added", BILL, "can now also be `Room`"),
        effects=(("GetBillResponse.payer", "Person | Insurer", "Person | Insurer | Room"),),
        apart="room",
    ),
    one(
        "a shape is removed from a response",
        lambda document: bill(document)["properties"]["payer"]["oneOf"].pop(),
        Line("breaking", "response.variant_removed", BILL, "can no longer be `Insurer`"),
        effects=(("GetBillResponse.payer", "Person | Insurer", "Person"),),
        apart="insurer",
    ),
    one(
        "a shape of a response changes",
        drop(of("Insurer"), "properties", "policy"),
        Line("breaking", "response.removed", BILL, "`Insurer.policy` is gone"),
        effects=(("Insurer.policy", "str | None", None),),
        apart="insurer",
    ),
    one(
        "a response without a description gets one",
        put(
            op("sendReminder"),
            "responses",
            "200",
            "content",
            {"application/json": {"schema": {"$ref": "#/components/schemas/Room"}}},
        ),
        Line("breaking", "response.described", REMIND, "instead of its keys"),
        effects=((REMIND, f"{REMIND}(id: str) -> Record", f"{REMIND}(id: str) -> Room"),),
        apart="room",
    ),
    one(
        "where nothing was received something is",
        put(
            op("deleteVisit"),
            "responses",
            {
                "200": {
                    "description": "Ok",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Visit"}}},
                }
            },
        ),
        Line("additive", "response_described", DELETE, "where there was none"),
        effects=((DELETE, f"{DELETE}(id: str) -> None", f"{DELETE}(id: str) -> Visit"),),
    ),
    one(
        "the status of a response changes",
        lambda document: rename(operation(document, "createVisit")["responses"], "201", "200"),
    ),
    one(
        "a second response of another shape is added",
        put(
            op("getVisit"),
            "responses",
            "202",
            {
                "description": "Later",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Room"}}},
            },
        ),
        Line("breaking", "response.variant_added", GET, "can now also be `Room`"),
        effects=((GET, f"{GET}(id: str) -> Visit", f"{GET}(id: str) -> Visit | Room"),),
        apart="room",
    ),
    one(
        "a response may come as text as well",
        put(op("createVisit"), "responses", "201", "content", "text/plain", {"schema": {"type": "string"}}),
        Line("breaking", "response.variant_added", CREATE, "Be ready for one more shape of `result`."),
        apart="result of create",
    ),
    one(
        "a refusal is listed",
        put(op("getVisit"), "responses", "404", {"description": "No"}),
    ),
    one(
        "a response is no longer JSON",
        lambda document: rename(
            operation(document, "getVisit")["responses"]["200"]["content"], "application/json", "application/xml"
        ),
        Line("breaking", "content_type", GET, "Wait for a version that can read it."),
        ungenerated=True,
        decides=("cannot be generated",),
    ),
    one(
        "a property of a response is deprecated",
        put(of("Visit"), "properties", "notes", "deprecated", True),
        Line("additive", "response.deprecated", GET, "Plan to do without `notes` of `Visit`."),
    ),
]


def _new_operation(name: str) -> Node:
    responses = {"200": {"description": "Ok", "content": {"application/json": {"schema": {"type": "string"}}}}}
    return {"operationId": name, "tags": ["Bills"], "responses": responses}


OPERATIONS = [
    one(
        "an operation is removed",
        lambda document: document["paths"].pop("/v1/bills/{id}"),
        Line("breaking", "operation_removed", BILL, f"Stop calling `{BILL}`"),
        effects=((BILL, f"{BILL}(id: str) -> GetBillResponse", None),),
        apart="insurer",
    ),
    one(
        "an operation that an exception names is removed",
        lambda document: document["paths"].pop("/v1/visits/{id}/remind"),
        Line("breaking", "operation_removed", REMIND, "`sendReminder` is gone"),
        decides=("remove the exception for `sendReminder`",),
    ),
    one(
        "an operation is renamed",
        put(op("getBill"), "operationId", "fetchBill"),
        Line("breaking", "operation_renamed", BILL, "Call `hero.bills.fetch_bill` instead of `hero.bills.get_bill`."),
        effects=(
            (BILL, f"{BILL}(id: str) -> GetBillResponse", None),
            ("GetBillResponse", "class GetBillResponse", None),
        ),
    ),
    one(
        "an operation moves to another path",
        lambda document: document["paths"].update({"/v2/bills/{id}": document["paths"].pop("/v1/bills/{id}")}),
        Line("breaking", "moved", BILL, "installed versions call the old place"),
        effects=((BILL, f"{BILL}(id: str) -> GetBillResponse", f"{BILL}(id: str) -> GetBillResponse"),),
    ),
    one(
        "an operation takes another method",
        lambda document: rename(document["paths"]["/v1/visits/{id}"], "patch", "put"),
        Line("breaking", "moved", UPDATE, "`PATCH /v1/visits/{id}` to `PUT /v1/visits/{id}`"),
    ),
    one(
        "an operation moves to another tag",
        put(op("getBill"), "tags", ["Money"]),
        Line("breaking", "tag", BILL, "Call `hero.money.get_bill` instead of `hero.bills.get_bill`."),
        effects=(("hero.money.get_bill", None, "hero.money.get_bill(id: str) -> GetBillResponse"),),
    ),
    one(
        "an operation that reads is added",
        put(top, "paths", "/v1/bills", {"get": _new_operation("countBills")}),
        Line("additive", "operation_added", "hero.bills.count_bills", "new operation `countBills`"),
        effects=(("hero.bills.count_bills", None, "hero.bills.count_bills() -> str"),),
    ),
    one(
        "an operation that writes is added, and a rule decides",
        put(top, "paths", "/v1/bills", {"post": _new_operation("createBill")}),
        Line("additive", "operation_added", "hero.bills.create_bill", "`createBill`"),
        confirms=("`createBill` is `create`, decided by rule; please confirm",),
    ),
    one(
        "an operation that writes is added, and no rule decides",
        put(top, "paths", "/v1/bills", {"post": _new_operation("payBill")}),
        Line("additive", "operation_added", "hero.bills.pay_bill", "`payBill`"),
        decides=('operation = "payBill"',),
    ),
    one(
        "an operation is deprecated",
        put(op("getBill"), "deprecated", True),
        Line("additive", "deprecated", BILL, "Plan to stop calling"),
    ),
    one(
        "an operation requires one more key",
        put(op("getBill"), "security", [{"apiKey": [], "practice": []}]),
        Line("breaking", "security", BILL, "Upgrade to a version that sends what is required"),
    ),
    one(
        "an operation requires no key",
        put(op("getBill"), "security", []),
        Line("additive", "security", BILL, "authentication was apiKey header x-api-key and is none"),
    ),
    one(
        "a server is added",
        add(top, "servers", {"url": "https://api.example.org"}),
        Line("note", "server", "", "https://api.example.org is new"),
    ),
    one(
        "a schema that nothing uses changes",
        put(of("Unused"), "properties", "b", {"type": "string"}),
    ),
    one(
        "a schema gets another name, which only Python sees",
        _rename_schema,
        surface=("the class `Room` is gone; `Space` has the same members",),
        effects=(("Room", "class Room", None), ("Space", None, "class Space")),
        apart="room",
    ),
]


def _inlined(document: Node) -> None:
    """What stood inline becomes a component of the name that the generator gave it."""
    document["components"]["schemas"]["CreateVisitBody"] = body(document)
    content = operation(document, "createVisit")["requestBody"]["content"]["application/json"]
    content["schema"] = {"$ref": "#/components/schemas/CreateVisitBody"}


def _reversed(document: Node) -> None:
    for mapping in (document["paths"], document["components"]["schemas"], schema(document, "Visit")["properties"]):
        items = list(mapping.items())[::-1]
        mapping.clear()
        mapping.update(items)
    schema(document, "Visit")["required"].reverse()


NOTHING = [
    one("the order of paths, schemas, properties and required fields changes", _reversed),
    one("a description is added", put(of("Visit"), "properties", "notes", "description", "What was said.")),
    one(
        "a summary and an example are added",
        every(put(op("getBill"), "summary", "A bill"), put(of("Room"), "example", {"name": "A"})),
    ),
    one("the title and the version change", put(top, "info", {"title": "Smaller", "version": "1.0.1"})),
    one("an inline schema becomes a component", _inlined),
    one(
        "a reference becomes a copy",
        lambda document: schema(document, "VisitChange")["properties"].update(kind=dict(schema(document, "VisitKind"))),
        surface=("`VisitChange.kind` was `VisitKind | str | Unset` and is `VisitChangeKind | str | Unset`",),
    ),
    one(
        "null is written in another way",
        put(bill, "properties", "paid_on", {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}),
    ),
    one(
        "the values of an enum are put in another order",
        lambda document: parameter(document, "status")["schema"]["enum"].reverse(),
    ),
    one(
        "parameters are put in another order",
        lambda document: operation(document, "listVisits")["parameters"].reverse(),
    ),
    one("an extension is added", put(op("getBill"), "x-internal", "yes")),
]
