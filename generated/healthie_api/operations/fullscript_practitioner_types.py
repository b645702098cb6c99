# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.fullscript_practitioner_type_type import (
    FULLSCRIPT_PRACTITIONER_TYPE_TYPE_FRAGMENT,
    FullscriptPractitionerTypeType,
)

OPERATION: GraphQLOperation[list[FullscriptPractitionerTypeType] | None] = GraphQLOperation(
    name="fullscriptPractitionerTypes",
    kind="query",
    root_field="fullscriptPractitionerTypes",
    python_path="healthie.queries.fullscript_practitioner_types",
    safety="read",
    confidence="full",
    document="""
query fullscriptPractitionerTypes {
  fullscriptPractitionerTypes {
    ...FullscriptPractitionerTypeType
  }
}
"""
    + FULLSCRIPT_PRACTITIONER_TYPE_TYPE_FRAGMENT,
    decode=value_of("fullscriptPractitionerTypes", list[FullscriptPractitionerTypeType], expected="list or null"),
    pagination=Pagination("whole"),
)
