# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.fullscript_practitioner_type import FULLSCRIPT_PRACTITIONER_TYPE_FRAGMENT, FullscriptPractitionerType

OPERATION: GraphQLOperation[list[FullscriptPractitionerType] | None] = GraphQLOperation(
    name="fullscriptPractitioners",
    kind="query",
    root_field="fullscriptPractitioners",
    python_path="healthie.queries.fullscript_practitioners",
    safety="read",
    confidence="full",
    document="""
query fullscriptPractitioners {
  fullscriptPractitioners {
    ...FullscriptPractitionerType
  }
}
"""
    + FULLSCRIPT_PRACTITIONER_TYPE_FRAGMENT,
    decode=value_of("fullscriptPractitioners", list[FullscriptPractitionerType], expected="list or null"),
    pagination=Pagination("whole"),
)
