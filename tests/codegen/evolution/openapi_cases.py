"""What Hero may change, and what of it callers see."""

from __future__ import annotations

from typing import Any

from .harness import Case, Edit, Line

LIST = "hero.visits.list_visits"
CREATE = "hero.visits.create_visit"
GET = "hero.visits.get_visit"
UPDATE = "hero.visits.update_visit"
DELETE = "hero.visits.delete_visit"
REMIND = "hero.visits.send_reminder"
BILL = "hero.bills.get_bill"

Node = dict[str, Any]


def operation(document: Node, name: str) -> Node:
    return next(
        each
        for item in document["paths"].values()
        for each in item.values()
        if isinstance(each, dict) and each.get("operationId") == name
    )


def schema(document: Node, name: str) -> Node:
    return document["components"]["schemas"][name]


def body(document: Node) -> Node:
    return operation(document, "createVisit")["requestBody"]["content"]["application/json"]["schema"]


def bill(document: Node) -> Node:
    return operation(document, "getBill")["responses"]["200"]["content"]["application/json"]["schema"]


def parameter(document: Node, name: str) -> Node:
    return next(each for each in operation(document, "listVisits")["parameters"] if each["name"] == name)


def put(find: Any, *path: Any) -> Edit:
    """Set what stands at the end of a path."""

    def edit(document: Node) -> None:
        node = find(document)
        for step in path[:-2]:
            node = node[step]
        node[path[-2]] = path[-1]

    return edit


def drop(find: Any, *path: Any) -> Edit:
    """Remove what stands at the end of a path."""

    def edit(document: Node) -> None:
        node = find(document)
        for step in path[:-1]:
            node = node[step]
        if isinstance(node, list):
            node.remove(path[-1])
        else:
            del node[path[-1]]

    return edit


def every(*edits: Edit) -> Edit:
    def edit(document: Node) -> None:
        for each in edits:
            each(document)

    return edit


def add(find: Any, *path: Any) -> Edit:
    """Append to a list."""

    def edit(document: Node) -> None:
        node = find(document)
        for step in path[:-1]:
            node = node[step]
        node.append(path[-1])

    return edit


def of(name: str) -> Any:
    return lambda document: schema(document, name)


def op(name: str) -> Any:
    return lambda document: operation(document, name)


def par(name: str) -> Any:
    return lambda document: parameter(document, name)


def top(document: Node) -> Node:
    return document


def one(name: str, edit: Edit, *lines: Line, **more: Any) -> Case:
    return Case(name, lines=lines, edit=edit, **more)


def rename(mapping: Node, old: str, new: str) -> None:
    items = [(new if key == old else key, value) for key, value in mapping.items()]
    mapping.clear()
    mapping.update(items)


def _into_path(document: Node) -> None:
    parameter(document, "q").update({"in": "path", "required": True})
    document["paths"]["/v1/visits/find/{q}"] = {"get": document["paths"]["/v1/visits"].pop("get")}


def _rename_path(document: Node) -> None:
    item = document["paths"].pop("/v1/bills/{id}")
    item["get"]["parameters"][0]["name"] = "bill_id"
    document["paths"]["/v1/bills/{bill_id}"] = item


def _rename_schema(document: Node) -> None:
    schemas = document["components"]["schemas"]
    rename(schemas, "Room", "Space")
    schemas["Visit"]["properties"]["room"] = {"$ref": "#/components/schemas/Space"}
    body(document)["properties"]["room"] = {"$ref": "#/components/schemas/Space"}


PARAMETERS = [
    one(
        "a parameter is added, required",
        add(
            op("listVisits"),
            "parameters",
            {"name": "site", "in": "query", "required": True, "schema": {"type": "string"}},
        ),
        Line("breaking", "parameter_added", LIST, "Pass `site`; it is required."),
        effects=((f"{LIST}(site)", None, "str"),),
    ),
    one(
        "a parameter is added, optional",
        add(op("listVisits"), "parameters", {"name": "site", "in": "query", "schema": {"type": "string"}}),
        Line("additive", "parameter_added", LIST, "new query parameter `site`: string"),
        effects=((f"{LIST}(site)", None, "str | None = None"),),
    ),
    one(
        "a parameter is removed",
        lambda document: operation(document, "listVisits")["parameters"].pop(2),
        Line("breaking", "parameter_removed", LIST, "Do not pass `status` any more."),
        effects=(
            (f"{LIST}(status)", "ListVisitsStatus | str | None = None", None),
            ("ListVisitsStatus", "class ListVisitsStatus", None),
        ),
    ),
    one(
        "a parameter is renamed",
        put(par("from_date"), "name", "from_day"),
        Line("breaking", "parameter_renamed", LIST, "Pass `from_day` instead of `from_date`."),
        effects=((f"{LIST}(from_date)", "datetime.date", None), (f"{LIST}(from_day)", None, "datetime.date")),
    ),
    one(
        "a parameter is required",
        put(par("q"), "required", True),
        Line("breaking", "parameter_required", LIST, "Pass `q`; it is now required."),
        effects=((f"{LIST}(q)", "str | None = None", "str"),),
    ),
    one(
        "a parameter is no longer required",
        drop(par("from_date"), "required"),
        Line("additive", "parameter_optional", LIST, "may be left out now"),
        effects=((f"{LIST}(from_date)", "datetime.date", "datetime.date | None = None"),),
    ),
    one(
        "a parameter changes its type",
        put(par("q"), "schema", {"type": "integer"}),
        Line("breaking", "type", LIST, "was string and is integer"),
        effects=((f"{LIST}(q)", "str | None = None", "int | None = None"),),
    ),
    one(
        "a parameter takes more types",
        put(par("page_index"), "schema", {"type": "number"}),
        Line("additive", "type", LIST, "was integer and is number"),
        effects=((f"{LIST}(page_index)", "int | None = None", "float | None = None"),),
    ),
    one(
        "a date becomes text",
        drop(par("from_date"), "schema", "format"),
        Line("breaking", "format", LIST, "was string (date) and is string"),
        effects=((f"{LIST}(from_date)", "datetime.date", "str"),),
    ),
    one(
        "a parameter becomes a list",
        put(par("q"), "schema", {"type": "array", "items": {"type": "string"}}),
        Line("breaking", "type", LIST, "was string and is array"),
        effects=((f"{LIST}(q)", "str | None = None", "Sequence[str] | None = None"),),
    ),
    one(
        "a value of an enum in a parameter is removed",
        drop(par("status"), "schema", "enum", "closed"),
        Line("breaking", "value_removed", LIST, 'Do not send "closed" any more.'),
        effects=(("ListVisitsStatus.CLOSED", "'closed'", None),),
    ),
    one(
        "a value of an enum in a parameter is added",
        add(par("status"), "schema", "enum", "moved"),
        Line("additive", "value_added", LIST, 'new value "moved"'),
        effects=(("ListVisitsStatus.MOVED", None, "'moved'"),),
    ),
    one(
        "the values of a parameter are listed",
        put(par("q"), "schema", {"type": "string", "enum": ["a", "b"]}),
        Line("breaking", "enum", LIST, 'now takes only: "a", "b"'),
        effects=((f"{LIST}(q)", "str | None = None", "ListVisitsQ | str | None = None"),),
    ),
    one(
        "the default of a parameter changes",
        put(par("page_size"), "schema", "default", 50),
        Line("behaviour", "default", LIST, "was 20 and is 50"),
    ),
    one(
        "a parameter moves from the query to the path",
        _into_path,
        Line("breaking", "parameter_moved", LIST, "from the query to the path"),
        Line("breaking", "moved", LIST, "moved from"),
        Line("breaking", "parameter_required", LIST, "Pass `q`"),
        effects=((f"{LIST}(q)", "str | None = None", "str"),),
    ),
    one(
        "a parameter of the path is renamed",
        _rename_path,
        Line("breaking", "parameter_renamed", BILL, "Pass `bill_id` instead of `id`."),
        Line("breaking", "moved", BILL, "moved from"),
        effects=((f"{BILL}(bill_id)", None, "str"),),
    ),
    one(
        "a parameter is deprecated",
        put(par("q"), "deprecated", True),
        Line("additive", "deprecated", LIST, "Plan to stop passing `q`."),
    ),
    one(
        "a header is added",
        add(op("listVisits"), "parameters", {"name": "x-trace", "in": "header", "schema": {"type": "string"}}),
        Line("additive", "parameter_added", LIST, "new header parameter `x-trace`"),
        ungenerated=True,
        decides=("the header parameter 'x-trace' is not supported",),
    ),
]


BODIES = [
    one(
        "a body is required",
        put(op("updateVisit"), "requestBody", "required", True),
        Line("breaking", "body_required", UPDATE, "Pass `body`; it is now required."),
        effects=((f"{UPDATE}(body)", "VisitChange | None = None", "VisitChange"),),
    ),
    one(
        "a body is no longer required",
        drop(op("createVisit"), "requestBody", "required"),
        Line("additive", "body_optional", CREATE, "may be left out now"),
        effects=((f"{CREATE}(body)", "CreateVisitBody", "CreateVisitBody | None = None"),),
    ),
    one(
        "a body is added, required",
        put(
            op("sendReminder"),
            "requestBody",
            {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/VisitChange"}}},
            },
        ),
        Line("breaking", "body_added", REMIND, "Pass `body`."),
        effects=((f"{REMIND}(body)", None, "VisitChange"),),
    ),
    one(
        "a body is removed",
        drop(op("updateVisit"), "requestBody"),
        Line("breaking", "body_removed", UPDATE, "Do not pass `body` any more."),
        effects=((f"{UPDATE}(body)", "VisitChange | None = None", None),),
    ),
    one(
        "a property of a body is added, required",
        every(put(body, "properties", "site_id", {"type": "string"}), add(body, "required", "site_id")),
        Line("breaking", "arguments.property_added", CREATE, "it is required"),
        effects=(("CreateVisitBody.site_id", None, "str"),),
    ),
    one(
        "a property of a body is added, optional",
        put(body, "properties", "site_id", {"type": "string"}),
        Line("additive", "arguments.property_added", CREATE, "site_id`: string"),
        effects=(("CreateVisitBody.site_id", None, "str | Unset"),),
    ),
    one(
        "a property of a body is removed",
        drop(body, "properties", "source"),
        Line("breaking", "arguments.property_removed", CREATE, "Do not pass `body.source`"),
        effects=(("CreateVisitBody.source", "str | Unset", None),),
    ),
    one(
        "a property of a body is renamed",
        lambda document: rename(body(document)["properties"], "starts_at", "start_at"),
        Line("breaking", "arguments.property_renamed", CREATE, "Pass `start_at` instead of `body.starts_at`"),
        effects=(("CreateVisitBody.start_at", None, "datetime.datetime | Unset"),),
        apart="starts",
    ),
    one(
        "a property of a body is required",
        add(body, "required", "starts_at"),
        Line("breaking", "arguments.required", CREATE, "Pass `body.starts_at`"),
        effects=(("CreateVisitBody.starts_at", "datetime.datetime | Unset", "datetime.datetime"),),
        apart="starts",
    ),
    one(
        "a property of a body is no longer required",
        drop(body, "required", "patient_id"),
        Line("additive", "arguments.optional", CREATE, "may be left out now"),
        effects=(("CreateVisitBody.patient_id", "str", "str | Unset"),),
    ),
    one(
        "a property of a body changes its type",
        put(body, "properties", "source", {"type": "integer", "default": 1}),
        Line("breaking", "arguments.type", CREATE, "was string and is integer"),
        Line("behaviour", "arguments.default", CREATE, 'was "api" and is 1'),
        effects=(("CreateVisitBody.source", "str | Unset", "int | Unset"),),
    ),
    one(
        "a property of a body must not be null",
        put(body, "properties", "memo", "type", "string"),
        Line("breaking", "arguments.nullable", CREATE, "Do not pass None as `body.memo`"),
        effects=(("CreateVisitBody.memo", "str | None | Unset", "str | Unset"),),
    ),
    one(
        "a property of a body may be null",
        put(body, "properties", "source", "type", ["string", "null"]),
        Line("additive", "arguments.nullable", CREATE, "may be null now"),
        effects=(("CreateVisitBody.source", "str | Unset", "str | None | Unset"),),
    ),
    one(
        "a property of a body gets tighter limits",
        put(body, "properties", "memo", "maxLength", 50),
        Line("behaviour", "arguments.limits", CREATE, "maxLength was 100 and is 50"),
    ),
    one(
        "the default of a property of a body changes",
        put(body, "properties", "source", "default", "sdk"),
        Line("behaviour", "arguments.default", CREATE, 'was "api" and is "sdk"'),
    ),
    one(
        "a body takes no fields of other names",
        put(body, "additionalProperties", False),
        Line("breaking", "arguments.extra_fields", CREATE, "no longer allowed"),
    ),
    one(
        "the fields of an object in a body are described",
        put(body, "properties", "options", "properties", {"quiet": {"type": "boolean"}}),
        Line("breaking", "arguments.described", CREATE, "not a dict"),
        effects=(("CreateVisitBody.options", "dict[str, JsonValue] | Unset", "CreateVisitBodyOptions | Unset"),),
    ),
    one(
        "a body is no longer JSON",
        lambda document: rename(
            operation(document, "createVisit")["requestBody"]["content"], "application/json", "application/xml"
        ),
        Line("breaking", "content_type", CREATE, "a body of application/json is no longer taken"),
        Line("note", "content_type", CREATE, "application/xml is taken as well"),
        ungenerated=True,
        decides=("cannot be generated",),
    ),
    one(
        "a body may come as a form as well",
        put(
            op("createVisit"),
            "requestBody",
            "content",
            "application/x-www-form-urlencoded",
            {"schema": {"type": "object"}},
        ),
        Line("note", "content_type", CREATE, "is taken as well"),
        effects=(("CreateVisitBody", "class CreateVisitBody", None),),
        surface=("the class `CreateVisitBody` is gone",),
    ),
]

ANSWERS = [
    one(
        "a property of an answer is removed",
        drop(of("Visit"), "properties", "notes"),
        Line("breaking", "answer.property_removed", GET, "Stop reading `notes` of `Visit`."),
        Line("breaking", "answer.property_removed", LIST, "`Visit.notes` is gone"),
        effects=(("Visit.notes", "str | Unset", None),),
    ),
    one(
        "a property of an answer is renamed",
        lambda document: rename(schema(document, "Visit")["properties"], "notes", "note"),
        Line("breaking", "answer.property_renamed", UPDATE, "Read `note` instead of `notes` of `Visit`."),
        effects=(("Visit.note", None, "str | Unset"),),
        apart="notes",
    ),
    one(
        "a property of an answer is added",
        put(of("Visit"), "properties", "mood", {"type": "string"}),
        Line("additive", "answer.property_added", GET, "`Visit.mood`: string"),
        effects=(("Visit.mood", None, "str | Unset"),),
    ),
    one(
        "a property of an answer may be missing",
        drop(of("Visit"), "required", "cancelled"),
        Line("breaking", "answer.optional", GET, "Be ready for UNSET in `cancelled` of `Visit`"),
        effects=(("Visit.cancelled", "bool", "bool | Unset"),),
    ),
    one(
        "a property of an answer always comes",
        add(of("Visit"), "required", "notes"),
        Line("additive", "answer.required", GET, "always comes now"),
        effects=(("Visit.notes", "str | Unset", "str"),),
        apart="notes",
    ),
    one(
        "a property of an answer may be null",
        put(of("Visit"), "properties", "cancelled", "type", ["boolean", "null"]),
        Line("breaking", "answer.nullable", GET, "Be ready for None in `cancelled` of `Visit`."),
        effects=(("Visit.cancelled", "bool", "bool | None"),),
    ),
    one(
        "a property of an answer is never null",
        put(bill, "properties", "paid_on", "type", "string"),
        Line("additive", "answer.nullable", BILL, "is never null now"),
        effects=(("GetBillResponse.paid_on", "datetime.date | None | Unset", "datetime.date | Unset"),),
    ),
    one(
        "a property of an answer changes its type",
        put(bill, "properties", "total", "type", "string"),
        Line("breaking", "answer.type", BILL, "was number and is string"),
        effects=(("GetBillResponse.total", "float", "str"),),
    ),
    one(
        "a property inside a list changes its type",
        put(bill, "properties", "lines", "items", "properties", "text", "type", "integer"),
        Line("breaking", "answer.type", BILL, "lines[].text` was string and is integer"),
        effects=(("GetBillResponseLinesItem.text", "str | Unset", "int | Unset"),),
    ),
    one(
        "a single value becomes a list",
        put(of("Visit"), "properties", "notes", {"type": "array", "items": {"type": "string"}}),
        Line("breaking", "answer.type", GET, "was string and is array"),
        effects=(("Visit.notes", "str | Unset", "list[str] | Unset"),),
    ),
    one(
        "a date gets a time",
        put(bill, "properties", "paid_on", "format", "date-time"),
        Line("breaking", "answer.format", BILL, "was string (date) or null and is string (date-time) or null"),
        effects=(("GetBillResponse.paid_on", "datetime.date | None | Unset", "datetime.datetime | None | Unset"),),
    ),
    one(
        "a value of an enum that is only answered is added",
        add(of("Visit"), "properties", "outcome", "enum", "mixed"),
        Line("additive", "answer.value_added", GET, 'new value "mixed" of `Visit.outcome`'),
        effects=(("VisitOutcome.MIXED", None, "'mixed'"),),
    ),
    one(
        "a value of an enum that is only answered is removed",
        drop(bill, "properties", "state", "enum", "paid"),
        Line("note", "answer.value_removed", BILL, "it only ever came in answers"),
        effects=(("GetBillResponseState.PAID", "'paid'", None),),
    ),
    one(
        "a value of an enum that is sent and answered is removed",
        drop(of("VisitKind"), "enum", "phone"),
        Line("breaking", "arguments.value_removed", CREATE, 'Do not send "phone" any more.'),
        Line("breaking", "arguments.value_removed", UPDATE, 'Do not send "phone" any more.'),
        Line("note", "answer.value_removed", GET, '"phone"'),
        effects=(("VisitKind.PHONE", "'phone'", None),),
    ),
    one(
        "the values of an enum are no longer listed",
        drop(of("Visit"), "properties", "outcome", "enum"),
        Line("breaking", "answer.enum", GET, "its enum is gone"),
        effects=(
            ("Visit.outcome", "VisitOutcome | Unset", "str | Unset"),
            ("VisitOutcome", "class VisitOutcome", None),
        ),
    ),
    one(
        "a shape is added to an answer",
        add(bill, "properties", "payer", "oneOf", {"$ref": "#/components/schemas/Room"}),
        Line("breaking", "answer.variant_added", BILL, "can now also be `Room`"),
        effects=(("GetBillResponse.payer", "Person | Insurer", "Person | Insurer | Room"),),
        apart="room",
    ),
    one(
        "a shape is removed from an answer",
        lambda document: bill(document)["properties"]["payer"]["oneOf"].pop(),
        Line("breaking", "answer.variant_removed", BILL, "can no longer be `Insurer`"),
        effects=(("GetBillResponse.payer", "Person | Insurer", "Person"),),
        apart="insurer",
    ),
    one(
        "a shape of an answer changes",
        drop(of("Insurer"), "properties", "policy"),
        Line("breaking", "answer.property_removed", BILL, "`Insurer.policy` is gone"),
        effects=(("Insurer.policy", "str | Unset", None),),
        apart="insurer",
    ),
    one(
        "an answer without a description gets one",
        put(
            op("sendReminder"),
            "responses",
            "200",
            "content",
            {"application/json": {"schema": {"$ref": "#/components/schemas/Room"}}},
        ),
        Line("breaking", "answer_described", REMIND, "instead of its keys"),
        effects=((REMIND, f"{REMIND}(id: str) -> JsonValue", f"{REMIND}(id: str) -> Room"),),
        apart="room",
    ),
    one(
        "where nothing was answered something is",
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
        Line("additive", "answer_described", DELETE, "where there was none"),
        Line("note", "status", DELETE, "comes with 200 instead of 204"),
        effects=((DELETE, f"{DELETE}(id: str) -> None", f"{DELETE}(id: str) -> Visit"),),
    ),
    one(
        "the status of an answer changes",
        lambda document: rename(operation(document, "createVisit")["responses"], "201", "200"),
        Line("note", "status", CREATE, "comes with 200 instead of 201"),
    ),
    one(
        "a second answer of another shape is added",
        put(
            op("getVisit"),
            "responses",
            "202",
            {
                "description": "Later",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Room"}}},
            },
        ),
        Line("breaking", "status", GET, "may come with 202 now"),
        effects=((GET, f"{GET}(id: str) -> Visit", f"{GET}(id: str) -> Visit | Room"),),
        apart="room",
    ),
    one(
        "a refusal is listed",
        put(op("getVisit"), "responses", "404", {"description": "No"}),
        Line("note", "status", GET, "404 is listed now"),
    ),
    one(
        "an answer is no longer JSON",
        lambda document: rename(
            operation(document, "getVisit")["responses"]["200"]["content"], "application/json", "text/csv"
        ),
        Line("breaking", "content_type", GET, "no longer JSON but text/csv"),
        ungenerated=True,
        decides=("cannot be generated",),
    ),
    one(
        "a property of an answer is deprecated",
        put(of("Visit"), "properties", "notes", "deprecated", True),
        Line("additive", "answer.deprecated", GET, "Plan to do without `notes` of `Visit`."),
    ),
]


def _new_operation(name: str) -> Node:
    answer = {"200": {"description": "Ok", "content": {"application/json": {"schema": {"type": "string"}}}}}
    return {"operationId": name, "tags": ["Bills"], "responses": answer}


OPERATIONS = [
    one(
        "an operation is removed",
        lambda document: document["paths"].pop("/v1/bills/{id}"),
        Line("breaking", "operation_removed", BILL, f"Stop calling `{BILL}`"),
        effects=((BILL, f"{BILL}(id: str) -> GetBillResponse", None),),
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
        "an operation asks for one more key",
        put(op("getBill"), "security", [{"apiKey": [], "practice": []}]),
        Line("breaking", "security", BILL, "Upgrade to a version that sends what is asked for"),
    ),
    one(
        "an operation asks for no key",
        put(op("getBill"), "security", []),
        Line("additive", "security", BILL, "what is sent is still enough"),
    ),
    one(
        "a server is added",
        add(top, "servers", {"url": "https://api.example.org"}),
        Line("note", "server", "", "https://api.example.org is new"),
    ),
    one(
        "a schema that nothing uses changes",
        put(of("Unused"), "properties", "b", {"type": "string"}),
        Line("note", "component", "", "the schema `Unused` changed"),
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

CASES = [*PARAMETERS, *BODIES, *ANSWERS, *OPERATIONS, *NOTHING]
