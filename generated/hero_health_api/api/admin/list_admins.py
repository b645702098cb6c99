# Generated from specs/hero. Do not edit.
"""listAdmins: GET /v1/admins."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, INTEGER, NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


class ListAdminsOrderBy(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    FIRST_NAME = "first_name"


@_define(kw_only=True, repr=False, getstate_setstate=False)
class AdminList(Model):
    """The object `AdminList`."""

    count: float
    data: list[Admin]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("count", "count", NUMBER, required=True),
            Field("data", "data", ListOf(ModelOf(Admin)), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("count", UNSET)
        self.count = value if type(value) is int else read[0](value)
        value = get("data", UNSET)
        self.data = read[1](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Admin(Model):
    """The object `Admin`."""

    email: str
    external_prescriber_id: str | None
    first_name: str
    id: str
    last_name: str
    prescriber_details: Record | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", TEXT, required=True),
            Field("external_prescriber_id", "external_prescriber_id", Nullable(TEXT), required=True),
            Field("first_name", "first_name", TEXT, required=True),
            Field("id", "id", TEXT, required=True),
            Field("last_name", "last_name", TEXT, required=True),
            Field("prescriber_details", "prescriber_details", Nullable(RECORD)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("email", UNSET)
        self.email = value if type(value) is str else read[0](value)
        value = get("external_prescriber_id", UNSET)
        self.external_prescriber_id = value if type(value) is str or value is None else read[1](value)
        value = get("first_name", UNSET)
        self.first_name = value if type(value) is str else read[2](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[3](value)
        value = get("last_name", UNSET)
        self.last_name = value if type(value) is str else read[4](value)
        value = get("prescriber_details", None)
        self.prescriber_details = value if value is None else read[5](value)
        self.additional_properties = {}


OPERATION: HttpOperation[AdminList] = HttpOperation(
    name="listAdmins",
    python_path="hero.admin.list_admins",
    method="GET",
    path="/v1/admins",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("order_by", "order_by", EnumCodec(ListAdminsOrderBy)),
        Parameter("order_descending", "order_descending", BOOLEAN),
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50, count="count"),
    decode=json_response(ModelOf(AdminList)),
)
