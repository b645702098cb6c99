# Generated from specs/hero. Do not edit.
"""listPracticeGroupElements: GET /v1/me/elements."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class ElementList(Model):
    """The object `ElementList`."""

    count: float
    data: list[Element]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("count", "count", NUMBER, required=True),
            Field("data", "data", ListOf(ModelOf(Element)), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("count", UNSET)
        self.count = value if type(value) is int else read[0](value)
        value = get("data", UNSET)
        self.data = read[1](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Element(Model):
    """The object `Element`."""

    version: str | None
    config: Record | None = None
    element: Record | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("version", "version", Nullable(TEXT), required=True),
            Field("config", "config", RECORD),
            Field("element", "element", Nullable(RECORD)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("version", UNSET)
        self.version = value if type(value) is str or value is None else read[0](value)
        value = get("config", UNSET)
        self.config = None if value is UNSET else read[1](value)
        value = get("element", None)
        self.element = value if value is None else read[2](value)
        self.additional_properties = {}


OPERATION: HttpOperation[ElementList] = HttpOperation(
    name="listPracticeGroupElements",
    python_path="hero.practice_group.list_practice_group_elements",
    method="GET",
    path="/v1/me/elements",
    safety="read",
    confidence="partial",
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(ElementList)),
)
