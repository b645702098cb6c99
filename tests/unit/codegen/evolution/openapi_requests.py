"""What Hero may change of what it takes."""

from __future__ import annotations

from tests.unit.codegen.evolution.harness import Line
from tests.unit.codegen.evolution.openapi_edits import (
    BILL,
    CREATE,
    LIST,
    REMIND,
    UPDATE,
    _into_path,
    _rename_path,
    add,
    body,
    drop,
    every,
    one,
    op,
    operation,
    par,
    put,
    rename,
)

PARAMETERS = [
    one(
        "a parameter is added, required",
        add(
            op("listVisits"),
            "parameters",
            {"name": "site", "in": "query", "required": True, "schema": {"type": "string"}},
        ),
        Line("breaking", "request.added", LIST, "Pass `site`; it is required."),
        effects=((f"{LIST}(site)", None, "str"),),
    ),
    one(
        "a parameter is added whose name is no Python",
        add(
            op("listVisits"),
            "parameters",
            {"name": "siteIds[]", "in": "query", "required": True, "schema": {"type": "string"}},
        ),
        Line("breaking", "request.added", LIST, "Pass `site_ids`; it is required."),
        effects=((f"{LIST}(site_ids)", None, "str"),),
    ),
    one(
        "a parameter is added, optional",
        add(op("listVisits"), "parameters", {"name": "site", "in": "query", "schema": {"type": "string"}}),
        Line("additive", "request.added", LIST, "site` is new: string"),
        effects=((f"{LIST}(site)", None, "str | None = None"),),
    ),
    one(
        "a parameter is removed",
        lambda document: operation(document, "listVisits")["parameters"].pop(2),
        Line("breaking", "request.removed", LIST, "Do not pass `status` any more."),
        effects=(
            (f"{LIST}(status)", "ListVisitsStatus | str | None = None", None),
            ("ListVisitsStatus", "class ListVisitsStatus", None),
        ),
    ),
    one(
        "a parameter is renamed",
        put(par("from_date"), "name", "from_day"),
        Line("breaking", "request.renamed", LIST, "Pass `from_day` instead of `from_date`."),
        effects=((f"{LIST}(from_date)", "datetime.date", None), (f"{LIST}(from_day)", None, "datetime.date")),
    ),
    one(
        "a parameter is required",
        put(par("q"), "required", True),
        Line("breaking", "request.required", LIST, "Pass `q`; it is now required."),
        effects=((f"{LIST}(q)", "str | None = None", "str"),),
    ),
    one(
        "a parameter is no longer required",
        drop(par("from_date"), "required"),
        Line("additive", "request.optional", LIST, "may be left out now"),
        effects=((f"{LIST}(from_date)", "datetime.date", "datetime.date | None = None"),),
    ),
    one(
        "a parameter changes its type",
        put(par("q"), "schema", {"type": "integer"}),
        Line("breaking", "request.type", LIST, "was string and is integer"),
        effects=((f"{LIST}(q)", "str | None = None", "int | None = None"),),
    ),
    one(
        "a parameter takes more types",
        put(par("page_index"), "schema", {"type": "number"}),
        Line("additive", "request.type", LIST, "was integer and is number"),
        effects=((f"{LIST}(page_index)", "int | None = None", "float | None = None"),),
    ),
    one(
        "a date becomes text",
        drop(par("from_date"), "schema", "format"),
        Line("breaking", "request.format", LIST, "was string (date) and is string"),
        effects=((f"{LIST}(from_date)", "datetime.date", "str"),),
    ),
    one(
        "a parameter becomes a list",
        put(par("q"), "schema", {"type": "array", "items": {"type": "string"}}),
        Line("breaking", "request.type", LIST, "was string and is array"),
        effects=((f"{LIST}(q)", "str | None = None", "Sequence[str] | None = None"),),
    ),
    one(
        "a value of an enum in a parameter is removed",
        drop(par("status"), "schema", "enum", "closed"),
        Line("breaking", "request.value_removed", LIST, 'Do not send "closed" any more.'),
        effects=(("ListVisitsStatus.CLOSED", "'closed'", None),),
    ),
    one(
        "a value of an enum in a parameter is added",
        add(par("status"), "schema", "enum", "moved"),
        Line("additive", "request.value_added", LIST, 'new value "moved"'),
        effects=(("ListVisitsStatus.MOVED", None, "'moved'"),),
    ),
    one(
        "the values of a parameter are listed",
        put(par("q"), "schema", {"type": "string", "enum": ["a", "b"]}),
        Line("breaking", "request.enum", LIST, 'now takes only: "a", "b"'),
        effects=((f"{LIST}(q)", "str | None = None", "ListVisitsQ | str | None = None"),),
    ),
    one(
        "the default of a parameter changes",
        put(par("page_size"), "schema", "default", 50),
        Line("behaviour", "request.default", LIST, "was 20 and is 50"),
    ),
    one(
        "a parameter moves from the query to the path",
        _into_path,
        Line("breaking", "request.moved", LIST, "from the query to the path"),
        Line("breaking", "moved", LIST, "moved from"),
        Line("breaking", "request.required", LIST, "Pass `q`"),
        effects=((f"{LIST}(q)", "str | None = None", "str"),),
    ),
    one(
        "a parameter of the path is renamed",
        _rename_path,
        Line("breaking", "request.renamed", BILL, "Pass `bill_id` instead of `id`."),
        Line("breaking", "moved", BILL, "moved from"),
        effects=((f"{BILL}(bill_id)", None, "str"),),
    ),
    one(
        "a parameter is deprecated",
        put(par("q"), "deprecated", True),
        Line("additive", "request.deprecated", LIST, "Plan to do without `q`."),
    ),
    one(
        "a header is added",
        add(op("listVisits"), "parameters", {"name": "x-trace", "in": "header", "schema": {"type": "string"}}),
        Line("additive", "request.added", LIST, "x-trace` is new"),
        effects=((f"{LIST}(x_trace)", None, "str | None = None"),),
    ),
]


BODIES = [
    one(
        "a body is required",
        put(op("updateVisit"), "requestBody", "required", True),
        Line("breaking", "request.required", UPDATE, "Pass `body`; it is now required."),
        effects=((f"{UPDATE}(body)", "VisitChange | None = None", "VisitChange"),),
    ),
    one(
        "a body is no longer required",
        drop(op("createVisit"), "requestBody", "required"),
        Line("additive", "request.optional", CREATE, "may be left out now"),
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
        Line("breaking", "request.added", REMIND, "Pass `body`; it is required."),
        effects=((f"{REMIND}(body)", None, "VisitChange"),),
    ),
    one(
        "a body is removed",
        drop(op("updateVisit"), "requestBody"),
        Line("breaking", "request.removed", UPDATE, "Do not pass `body` any more."),
        effects=((f"{UPDATE}(body)", "VisitChange | None = None", None),),
    ),
    one(
        "a property of a body is added, required",
        every(put(body, "properties", "site_id", {"type": "string"}), add(body, "required", "site_id")),
        Line("breaking", "request.added", CREATE, "it is required"),
        effects=(("CreateVisitBody.site_id", None, "str"),),
    ),
    one(
        "a property of a body is added, optional",
        put(body, "properties", "site_id", {"type": "string"}),
        Line("additive", "request.added", CREATE, "site_id` is new: string"),
        effects=(("CreateVisitBody.site_id", None, "str | Unset"),),
    ),
    one(
        "a property of a body is removed",
        drop(body, "properties", "source"),
        Line("breaking", "request.removed", CREATE, "Do not pass `body.source`"),
        effects=(("CreateVisitBody.source", "str | Unset", None),),
    ),
    one(
        "a property of a body is renamed",
        lambda document: rename(body(document)["properties"], "starts_at", "start_at"),
        Line("breaking", "request.renamed", CREATE, "Pass `start_at` instead of `body.starts_at`"),
        effects=(("CreateVisitBody.start_at", None, "datetime.datetime | Unset"),),
        apart="starts",
    ),
    one(
        "a property of a body is required",
        add(body, "required", "starts_at"),
        Line("breaking", "request.required", CREATE, "Pass `body.starts_at`"),
        effects=(("CreateVisitBody.starts_at", "datetime.datetime | Unset", "datetime.datetime"),),
        apart="starts",
    ),
    one(
        "a property of a body is no longer required",
        drop(body, "required", "patient_id"),
        Line("additive", "request.optional", CREATE, "may be left out now"),
        effects=(("CreateVisitBody.patient_id", "str", "str | Unset"),),
    ),
    one(
        "a property of a body changes its type",
        put(body, "properties", "source", {"type": "integer", "default": 1}),
        Line("breaking", "request.type", CREATE, "was string and is integer"),
        Line("behaviour", "request.default", CREATE, 'was "api" and is 1'),
        effects=(("CreateVisitBody.source", "str | Unset", "int | Unset"),),
    ),
    one(
        "a property of a body must not be null",
        put(body, "properties", "memo", "type", "string"),
        Line("breaking", "request.nullable", CREATE, "Do not pass None as `body.memo`"),
        effects=(("CreateVisitBody.memo", "str | Unset | None", "str | Unset"),),
    ),
    one(
        "a property of a body may be null",
        put(body, "properties", "source", "type", ["string", "null"]),
        Line("additive", "request.nullable", CREATE, "may be null now"),
        effects=(("CreateVisitBody.source", "str | Unset", "str | Unset | None"),),
    ),
    one(
        "a property of a body gets tighter limits",
        put(body, "properties", "memo", "maxLength", 50),
        Line("behaviour", "request.limits", CREATE, "maxLength was 100 and is 50"),
    ),
    one(
        "the default of a property of a body changes",
        put(body, "properties", "source", "default", "sdk"),
        Line("behaviour", "request.default", CREATE, 'was "api" and is "sdk"'),
    ),
    one(
        "a body takes no fields of other names",
        put(body, "additionalProperties", False),
        Line("breaking", "request.extra_fields", CREATE, "no longer allowed"),
    ),
    one(
        "the fields of an object in a body are described",
        put(body, "properties", "options", "properties", {"quiet": {"type": "boolean"}}),
        Line("breaking", "request.described", CREATE, "not a dict"),
        effects=(
            ("CreateVisitBody.options", "Record | dict[str, JsonValue] | Unset", "CreateVisitBodyOptions | Unset"),
        ),
    ),
    one(
        "a body is no longer JSON",
        lambda document: rename(
            operation(document, "createVisit")["requestBody"]["content"], "application/json", "application/xml"
        ),
        Line("breaking", "request.content_type", CREATE, "a body of application/json is no longer taken"),
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
        effects=((f"{CREATE}(body)", "CreateVisitBody", "CreateVisitBody"),),
    ),
]
