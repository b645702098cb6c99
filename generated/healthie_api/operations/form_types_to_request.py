# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class FormTypesToRequest(BaseModel):
    id: str
    is_video: Boolean | None
    item_type: str | None
    name: str | None


OPERATION: GraphQLOperation[list[FormTypesToRequest] | None] = GraphQLOperation(
    name="formTypesToRequest",
    kind="query",
    safety="read",
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
