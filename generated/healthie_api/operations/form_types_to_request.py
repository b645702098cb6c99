# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.form_types_to_request import FORM_TYPES_TO_REQUEST_FRAGMENT, FormTypesToRequest

OPERATION: GraphQLOperation[list[FormTypesToRequest] | None] = GraphQLOperation(
    name="formTypesToRequest",
    kind="query",
    root_field="formTypesToRequest",
    python_path="healthie.queries.form_types_to_request",
    safety="read",
    confidence="full",
    arguments={"keywords": "String", "sort_by": "String"},
    document="""
query formTypesToRequest($keywords: String, $sort_by: String) {
  formTypesToRequest(keywords: $keywords, sort_by: $sort_by) {
    ...FormTypesToRequest
  }
}
"""
    + FORM_TYPES_TO_REQUEST_FRAGMENT,
    decode=value_of("formTypesToRequest", list[FormTypesToRequest], expected="list or null"),
    pagination=Pagination("whole"),
)
