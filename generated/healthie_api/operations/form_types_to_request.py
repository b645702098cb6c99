# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean
from hero_healthie_runtime.lists import Pagination


class FormTypesToRequest(BaseModel):
    id: str
    is_video: Boolean | None
    item_type: str | None
    name: str | None


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

fragment FormTypesToRequest on FormTypesToRequest {
  id
  is_video
  item_type
  name
}
""",
    decode=value_of("formTypesToRequest", list[FormTypesToRequest], expected="list or null"),
    pagination=Pagination("whole"),
)
