"""What generated modules import, in one place: their imports are a good part of them."""

from pydantic import Field

from hero_healthie_runtime.graphql.base_model import (
    BaseModel,
    InputModel,
    MemberTag,
    NamedReference,
    OneOfInput,
    OptionalReference,
    RecursiveInput,
    Reference,
    UnknownMember,
    member_of,
)
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import data_of, object_of, optional_object_of, value_of
from hero_healthie_runtime.graphql.scalars import (
    ID,
    JSON,
    UUID,
    Boolean,
    Date,
    DateTime,
    Day,
    DayOrTime,
    Duration,
    Float,
    Int,
    Money,
    MoneyInput,
    MoneyText,
    MoneyTextInput,
    ZonedDateTime,
)
from hero_healthie_runtime.uploads import Upload

__all__ = [
    "ID",
    "JSON",
    "UUID",
    "BaseModel",
    "Boolean",
    "DataUrl",
    "Date",
    "DateTime",
    "Day",
    "DayOrTime",
    "Duration",
    "Field",
    "Float",
    "GraphQLOperation",
    "InputModel",
    "Int",
    "MemberTag",
    "Money",
    "MoneyInput",
    "MoneyText",
    "MoneyTextInput",
    "NamedReference",
    "OneOfInput",
    "OptionalReference",
    "RecursiveInput",
    "Reference",
    "UnknownMember",
    "Upload",
    "ZonedDateTime",
    "data_of",
    "member_of",
    "object_of",
    "optional_object_of",
    "value_of",
]
